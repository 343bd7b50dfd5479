package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/access"
)

const (
	current   = math.MaxInt64            // superseded_at of a version that is the current one
	beforeAll = -62135596800 * 1_000_000 // at of what has no time: year 1
)

// incidentRow is the current version of an incident, as a write finds it.
type incidentRow struct {
	n, label, recordedAt int64
	version              int
	state                concord.RecordState
	body, evidence       string
}

func (t *tx) currentIncident(ctx context.Context, id concord.IncidentID) (row incidentRow, found bool, err error) {
	err = t.Row(ctx, `select i.n, i.label, i.recorded_at, i.version, i.state, b.body, b.evidence
		from incident i join incident_body b on b.n = i.n where i.id = $1 and i.superseded_at = 9223372036854775807`, string(id)).
		Scan(&row.n, &row.label, &row.recordedAt, &row.version, &row.state, &row.body, &row.evidence)
	if errors.Is(err, sql.ErrNoRows) {
		return row, false, nil
	}
	return row, err == nil, err
}

// putIncident writes a new version. It returns the id, which may have got a suffix, and whether
// there was anything to change.
func (t *tx) putIncident(ctx context.Context, c IncidentChange, by string) (concord.IncidentID, bool, error) {
	inc := c.Incident
	var err error
	if inc.Version == 0 && c.Suffix {
		if inc.ID, err = t.freeID(ctx, inc.ID); err != nil {
			return "", false, err
		}
	}
	old, found, err := t.currentIncident(ctx, inc.ID)
	if err != nil {
		return "", false, err
	}
	visible := true
	if found {
		if visible, err = t.permits(ctx, old.label); err != nil {
			return "", false, err
		}
	}
	switch {
	case inc.Version == 0 && found, inc.Version != 0 && found && visible && inc.Version != old.version:
		return "", false, &concord.Error{Code: concord.CodeConflict, Msg: fmt.Sprintf("%s was changed by someone else meanwhile", inc.ID),
			Hint: "read it again and repeat the change"}
	case inc.Version != 0 && (!found || !visible):
		return "", false, missing("", "incident", string(inc.ID))
	case found:
		if err := t.keepHidden(ctx, &inc, old); err != nil {
			return "", false, err
		}
	}
	if inc.Marking, err = t.s.marking(inc.Marking); err != nil {
		return "", false, err
	}
	if err := errors.Join(inc.Validate(), access.CheckGranular(&inc)); err != nil {
		return "", false, err
	}
	body, evidence, err := encodeIncident(inc)
	if err != nil {
		return "", false, err
	}
	if found && body == old.body && evidence == old.evidence {
		return inc.ID, false, t.setBlocks(ctx, inc.ID, old.n, c.Blocks)
	}
	inc.Version = old.version + 1
	// two versions are a millisecond apart, because standards write times no finer
	inc.RecordedAt = fromMicros(max(t.stamp, old.recordedAt+1000))
	inc.RecordedBy = by
	n, label, err := t.insertIncident(ctx, &inc, old.n, body, evidence, c.From...)
	if err == nil {
		err = t.setBlocks(ctx, inc.ID, n, c.Blocks)
	}
	if err == nil {
		err = t.audit(ctx, fmt.Sprintf("version %d", inc.Version), string(inc.ID), c.Why, label)
	}
	return inc.ID, err == nil, err
}

// keepHidden puts back into a new version what its writer could not see of the old one, and refuses a
// marking that is lower. What says nothing of who may read keeps what was said.
func (t *tx) keepHidden(ctx context.Context, inc *concord.Incident, old incidentRow) error {
	var was concord.Incident
	err := json.Unmarshal([]byte(old.body), &was)
	if err == nil {
		err = json.Unmarshal([]byte(old.evidence), &was.Evidence)
	}
	if err != nil {
		return err
	}
	if unmarked(inc.Marking) {
		inc.Marking = was.Marking
	}
	inc.Marking.Owner = cmp.Or(inc.Marking.Owner, was.Marking.Owner)
	rule, err := t.h.rule(ctx, t)
	if err != nil {
		return err
	}
	access.Keep(rule, &was, inc)
	if err := t.keepLinks(ctx, &was, inc); err != nil {
		return err
	}
	if err := lowered(string(inc.ID), was.Marking, inc.Marking); err != nil {
		return err
	}
	for property, m := range was.Granular {
		if err := lowered(string(inc.ID), m, inc.Granular[property]); err != nil {
			return err
		}
	}
	return nil
}

// keepLinks puts back the links to what the writer may not see.
func (t *tx) keepLinks(ctx context.Context, was, now *concord.Incident) error {
	var ids []string
	for _, l := range was.Links {
		ids = append(ids, string(l.To))
	}
	for _, m := range was.Measures {
		ids = append(ids, string(m))
	}
	if len(ids) == 0 {
		return nil
	}
	hidden, err := t.within().hidden(ctx, ids)
	for _, l := range was.Links {
		if hidden[string(l.To)] && !slices.ContainsFunc(now.Links, func(k concord.Link) bool { return k.To == l.To && k.Type == l.Type }) {
			now.Links = append(slices.Clone(now.Links), l)
		}
	}
	for _, m := range was.Measures {
		if hidden[string(m)] && !slices.Contains(now.Measures, m) {
			now.Measures = append(slices.Clone(now.Measures), m)
		}
	}
	return err
}

// freeID returns id, with a suffix when it is taken by an incident or an alias.
func (t *tx) freeID(ctx context.Context, id concord.IncidentID) (concord.IncidentID, error) {
	try := id
	for i := 2; ; i++ {
		var taken bool
		err := t.Row(ctx, `select exists (select 1 from incident where id = $1) or exists (select 1 from incident_alias where alias = $1)`,
			string(try)).Scan(&taken)
		if err != nil || !taken {
			return try, err
		}
		try = concord.IncidentID(fmt.Sprintf("%s-%d", id, i))
	}
}

// insertIncident writes the rows of a version whose predecessor is the row old, or 0, and renders
// it. What is indexed are the properties that all its readers see.
func (t *tx) insertIncident(ctx context.Context, inc *concord.Incident, old int64, body, evidence string, from ...concord.IncidentID) (n, label int64, err error) {
	label, whole, err := t.incidentLabels(ctx, inc, old, from)
	if err != nil {
		return 0, 0, err
	}
	rendered, err := t.markedWhole(ctx, *inc, whole)
	if err != nil {
		return 0, 0, err
	}
	public := *inc
	access.Public(&public)
	inc = &public
	if old != 0 {
		if err := t.supersede(ctx, old, micros(inc.RecordedAt)); err != nil {
			return 0, 0, err
		}
	}
	var status concord.AttributionStatus
	if t.s.opt.Status != nil {
		status = t.s.opt.Status(inc)
	}
	at, earliest, latest := timeColumns(inc.Time)
	n, err = t.insert(ctx, `insert into incident (id, version, recorded_at, superseded_at, recorded_by, type, unit, state, stage, sector,
		status, at, earliest, latest, merged_into, label, facets, whole)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning n`,
		string(inc.ID), inc.Version, micros(inc.RecordedAt), int64(current), inc.RecordedBy, string(inc.ActivityTypes[0]), string(inc.Unit),
		string(inc.State), string(inc.Stage), string(inc.Sector), string(status), at, earliest, latest, string(inc.MergedInto), label,
		facetsOf(inc, status).text(), whole)
	if err != nil {
		return 0, 0, err
	}
	if _, err = t.Exec(ctx, "insert into incident_body (n, body, evidence) values ($1, $2, $3)", n, body, evidence); err != nil {
		return 0, 0, err
	}
	t.indexWords(inc, n)
	for _, index := range []func(context.Context, *concord.Incident, int64) error{t.indexKeys, t.indexPoints, t.indexRelations} {
		if err := index(ctx, inc, n); err != nil {
			return 0, 0, err
		}
	}
	return n, label, t.render(ctx, &rendered, whole, old)
}

func (t *tx) supersede(ctx context.Context, n, at int64) error {
	_, err := t.Exec(ctx, "update incident set superseded_at = $2 where n = $1", n, at)
	if err == nil {
		_, err = t.Exec(ctx, "update incident_key set live = 0 where n = $1", n)
	}
	return err
}

func (t *tx) indexKeys(ctx context.Context, inc *concord.Incident, n int64) error {
	at, _, latest := timeColumns(inc.Time)
	seen := map[[2]string]bool{}
	for i := -1; i < len(inc.ActivityTypes); i++ {
		typ := ""
		if i >= 0 {
			typ = string(inc.ActivityTypes[i])
		}
		for j := -1; j < len(inc.Countries); j++ {
			country := ""
			if j >= 0 {
				country = inc.Countries[j]
			}
			if key := [2]string{typ, country}; seen[key] || key == [2]string{} {
				continue
			} else {
				seen[key] = true
			}
			_, err := t.Exec(ctx, "insert into incident_key (n, type, country, at, id, latest, live) values ($1, $2, $3, $4, $5, $6, 1)",
				n, typ, country, at, string(inc.ID), latest)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *tx) indexPoints(ctx context.Context, inc *concord.Incident, n int64) error {
	for i, p := range inc.Places {
		lat, lon, ok := p.Point()
		if !ok {
			continue
		}
		if _, err := t.Exec(ctx, "insert into incident_point (n, lat, lon) values ($1, $2, $3)", n, lat, lon); err != nil {
			return err
		}
		if _, err := t.Exec(ctx, indexPoint, n<<10|int64(i&1023), lat, lat, lon, lon, n); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) indexWords(inc *concord.Incident, n int64) {
	words := []string{inc.Summary, inc.Target, inc.MethodText, inc.AccusedText, inc.Notes}
	words = append(words, inc.Accused...)
	for _, p := range inc.Places {
		words = append(words, p.Name, p.Admin)
	}
	seen := map[string]bool{}
	for _, e := range inc.Evidence {
		if !seen[e.Quote] {
			seen[e.Quote] = true
			words = append(words, e.Quote)
		}
	}
	t.Later("incident", indexIncident, n, inc.Title, strings.Join(words, "\n"))
}

// indexRelations writes what the incident refers to.
func (t *tx) indexRelations(ctx context.Context, inc *concord.Incident, n int64) error {
	put := func(query string, args ...any) error {
		_, err := t.Exec(ctx, query, args...)
		return err
	}
	for _, r := range inc.Reports {
		if err := put("insert into incident_report (n, report) values ($1, $2) on conflict do nothing", n, string(r)); err != nil {
			return err
		}
	}
	for _, l := range inc.Links {
		if err := put("insert into incident_link (n, to_id, type) values ($1, $2, $3) on conflict do nothing", n, string(l.To), string(l.Type)); err != nil {
			return err
		}
	}
	for _, a := range inc.Aliases {
		err := put("insert into incident_alias (alias, id) values ($1, $2) on conflict (alias) do update set id = excluded.id", string(a), string(inc.ID))
		if err != nil {
			return err
		}
	}
	return nil
}

// timeColumns returns what lists are ordered by, and the bounds of a time, null when unknown.
func timeColumns(w concord.When) (at int64, earliest, latest any) {
	a, b, ok := w.Bounds()
	if !ok {
		return beforeAll, nil, nil
	}
	return micros(a), micros(a), micros(b)
}

// encodeIncident splits an incident into what lists show and its evidence. What the columns of the
// version hold is left out, so that equal content is equal text.
func encodeIncident(inc concord.Incident) (body, evidence string, err error) {
	ev, err := json.Marshal(inc.Evidence)
	if err != nil {
		return "", "", err
	}
	inc.Evidence, inc.Version, inc.RecordedBy, inc.RecordedAt = nil, 0, "", time.Time{}
	b, err := json.Marshal(inc)
	return string(b), string(ev), err
}
