package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"concord"
)

// setBlocks replaces the keys under which an incident is a candidate; nil leaves them.
func (t *tx) setBlocks(ctx context.Context, id concord.IncidentID, n int64, keys []string) error {
	if keys == nil {
		return nil
	}
	if _, err := t.Exec(ctx, "delete from incident_block where id = $1", string(id)); err != nil {
		return err
	}
	_, err := t.Exec(ctx, insertBlocks, jsonList(keys), string(id), n)
	return err
}

// mostOfBlock is how many incidents of one key are looked at.
const mostOfBlock = 100

// CandidatesByBlock returns the incidents that share a key, those of the first key first,
// without their evidence; retracted and merged ones too, because new intake has to learn of them. The
// mark is for Reading.Since. Of a key that very many have it looks at some, so that the time does not
// grow with what is stored: a key should be narrow.
func (h *Handle) CandidatesByBlock(ctx context.Context, keys []string, limit int) ([]IncidentRow, Mark, error) {
	const op = "store.CandidatesByBlock"
	var mark Mark
	if err := h.db().Row(ctx, "select coalesce(max(n), 0) from incident").Scan(&mark); err != nil {
		return nil, 0, fault(op, err)
	}
	mark = max(mark, 1) // 0 would not be checked; row 1 cannot be written after it was there
	if len(keys) == 0 {
		return nil, mark, nil
	}
	versions, err := h.versionsOfBlocks(ctx, op, keys)
	// The rows of records lie far apart: no more of them are read than are given.
	limit = clampLimit(limit)
	var found []IncidentRow
	for part := range slices.Chunk(versions, limit) {
		if err != nil || len(found) >= limit {
			break
		}
		var more []IncidentRow
		more, err = read(ctx, h, op, h.scanBare, "select "+incidentColumns+" from json_each($2) k cross join incident o on o.n = k.value cross join incident i on i.n = case when o."+isCurrent+
			" then o.n else (select c.n from incident c where c.id = o.id and c."+isCurrent+") end cross join incident_body b on b.n = i.n where i.label "+mayRead+
			" order by k.key", jsonList(part))
		found = append(found, more...)
	}
	return found[:min(len(found), limit)], mark, fault(op, err)
}

// versionsOfBlocks returns the versions that set keys, those of the first key first: mostly they are the current ones, which are found
// by their number at once. Of a block that hidden records fill others than the operator see the records that they may:
// what is found must not tell of them.
func (h *Handle) versionsOfBlocks(ctx context.Context, op string, keys []string) (ns []int64, err error) {
	scan := func(rows *sql.Rows, n *int64) error { return rows.Scan(n) }
	if h.operator(op) != nil {
		return read(ctx, h, op, scan, sharedKeys("$2", "select k.n from incident_block k cross join incident c on c.id = k.id and c."+isCurrent+
			" where k.key = s.value and c.label "+mayRead+" limit $3"), jsonList(keys), mostOfBlock)
	}
	err = each(ctx, h.db(), func(rows *sql.Rows) error {
		var n int64
		err := scan(rows, &n)
		ns = append(ns, n)
		return err
	}, sharedKeys("$1", "select n from incident_block where key = s.value limit $2"), jsonList(keys), mostOfBlock)
	return ns, err
}

// sharedKeys lists the versions that the query of a key gives, for the keys of a parameter.
func sharedKeys(keys, ofKey string) string {
	return `select f.value from json_each(` + keys + `) s
		cross join json_each((select json_group_array(n) from (` + ofKey + `))) f
		group by f.value order by min(s.key), f.value`
}

// putBands adds bands; those of an older text stay, and do no harm to a list of candidates.
func (t *tx) putBands(ctx context.Context, report int64, bands []uint64) error {
	if len(bands) == 0 {
		return nil
	}
	list, err := hashList(bands)
	if err == nil {
		_, err = t.Exec(ctx, insertBands, list, report)
	}
	return err
}

// hashList is the JSON list of hashes, signed as the database keeps them.
func hashList(bands []uint64) (string, error) {
	hashes := make([]int64, len(bands))
	for i, b := range bands {
		hashes[i] = int64(b)
	}
	list, err := json.Marshal(hashes)
	return string(list), err
}

// newestOfBand is how many reports of one band are looked at. A band that many more share is one of
// a form or of boilerplate; copies of one text share others besides.
const newestOfBand = 12

// StoryCandidates returns the reports that share bands, those with the most first, at most 100. Of
// a band it looks at the newest reports, so that the time does not grow with what is stored.
func (h *Handle) StoryCandidates(ctx context.Context, bands []uint64) ([]StoryCandidate, error) {
	const op = "store.StoryCandidates"
	list, err := hashList(bands)
	if err != nil {
		return nil, fault(op, err)
	}
	return read(ctx, h, op, func(rows *sql.Rows, c *StoryCandidate) error {
		return rows.Scan(&c.Report, &c.Story, &c.Shared)
	}, `select r.id, r.story, k.shared from (select f.value as report, count(*) as shared from json_each($2) s
			cross join json_each((select json_group_array(report) from
				(select report from band where hash = s.value order by report desc limit $3))) f group by f.value) k
		cross join report r on r.n = k.report where r.label `+mayRead+" order by k.shared desc, r.id limit 100", list, newestOfBand)
}
