package store

import (
	"strings"
	"unicode"
)

// What only SQLite understands: migrations, full text, boxes, lists of values, the claim of jobs.
// Opening, waiting for a lock and the meaning of errors are in package engine.

const (
	migrationsDir = "migrations/sqlite"
	checkSQL      = "pragma integrity_check"
	sizeSQL       = "select page_count * page_size from pragma_page_count(), pragma_page_size()"

	// inList is true of what is in the JSON list that is its parameter.
	inList = "in (select value from json_each(%s))"

	// In these, ? stands for an argument: see where.
	reportMatchSQL   = "select rowid as n from report_fts where report_fts match ?"
	incidentMatchSQL = "select rowid as n from incident_fts where incident_fts match ?"
	incidentHoldsSQL = "exists (select 1 from incident_fts where incident_fts match %s and rowid = %s)"
	boxMatchSQL      = "select p >> 10 as n from incident_box where max_lat >= ? and min_lat <= ? and max_lon >= ? and min_lon <= ?"

	snippetSQL = "select snippet(report_fts, 1, '[', ']', ' … ', 24) from report_fts where report_fts match $1 and rowid = $2"

	forgetText = "insert into report_fts (report_fts, rowid, title, text) values ('delete', $1, $2, $3)"
	indexText  = "insert into report_fts (rowid, title, text) values ($1, $2, $3)"

	indexIncident = "insert into incident_fts (rowid, title, text) values ($1, $2, $3)"
	indexPoint    = "insert into incident_box (p, min_lat, max_lat, min_lon, max_lon, n) values ($1, $2, $3, $4, $5, $6)"

	insertBands  = "insert into band (hash, report) select value, $2 from json_each($1) where true on conflict do nothing"
	insertBlocks = "insert into incident_block (key, id, n) select value, $2, $3 from json_each($1) where true on conflict do nothing"

	claimJobs = `update job set state = 'running', attempt = attempt + 1, lease_until = $1
		where n in (select n from job where kind = $2 and (state = 'queued' and run_at <= $3 or state = 'running' and lease_until <= $3)
			order by run_at, n limit $4)
		returning key, args, run_at, attempt, err`
)

// matchWords turns what a person types into a full-text query: all words, "phrases" in their
// order, prefix*. It is "" when there is nothing to look for.
func matchWords(text string) string {
	var terms []string
	add := func(s string, prefix bool) {
		words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) })
		if len(words) == 0 {
			return
		}
		term := `"` + strings.Join(words, " ") + `"`
		if prefix {
			term += "*"
		}
		terms = append(terms, term)
	}
	for i, part := range strings.Split(text, `"`) {
		if i%2 == 1 {
			add(part, false)
			continue
		}
		for _, w := range strings.Fields(part) {
			add(w, strings.HasSuffix(w, "*"))
		}
	}
	return strings.Join(terms, " ")
}
