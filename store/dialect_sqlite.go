package store

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"concord"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// What only SQLite understands: opening, migrations, full text, boxes, lists of values, waiting
// for a lock, and what its errors mean.

const (
	driver        = "sqlite"
	migrationsDir = "migrations/sqlite"
	beginMigrate  = "begin immediate"
	checkSQL      = "pragma integrity_check"
	sizeSQL       = "select page_count * page_size from pragma_page_count(), pragma_page_size()"

	// inList is true of what is in the JSON list that is its parameter.
	inList = "in (select value from json_each(%s))"

	// In these, ? stands for an argument: see where.
	reportMatchSQL   = "select rowid as n from report_fts where report_fts match ?"
	incidentMatchSQL = "select rowid as n from incident_fts where incident_fts match ?"
	boxMatchSQL      = "select n from incident_box where max_lat >= ? and min_lat <= ? and max_lon >= ? and min_lon <= ?"

	snippetSQL = "select snippet(report_fts, 1, '[', ']', ' … ', 24) from report_fts where report_fts match $1 and rowid = $2"

	forgetText = "insert into report_fts (report_fts, rowid, title, text) values ('delete', $1, $2, $3)"
	indexText  = "insert into report_fts (rowid, title, text) values ($1, $2, $3)"

	indexIncident = "insert into incident_fts (rowid, title, text) values ($1, $2, $3)"
	indexPoint    = "insert into incident_box (p, min_lat, max_lat, min_lon, max_lon, n) values ($1, $2, $3, $4, $5, $6)"

	claimJobs = `update job set state = 'running', attempt = attempt + 1, lease_until = $1
		where n in (select n from job where kind = $2 and (state = 'queued' and run_at <= $3 or state = 'running' and lease_until <= $3)
			order by run_at, n limit $4)
		returning key, args, run_at, attempt, err`
)

func writeDSN(path string) string {
	return dsn(path, "_txlock=immediate", "journal_mode(wal)", "synchronous(full)", "secure_delete(1)",
		"wal_autocheckpoint(4000)", "cache_size(-65536)", "temp_store(memory)")
}

func readDSN(path string) string {
	return dsn(path, "_txlock=deferred", "query_only(1)", "cache_size(-16384)", "temp_store(memory)")
}

func dsn(path, lock string, pragmas ...string) string {
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath()}
	all := append([]string{"busy_timeout(10000)", "foreign_keys(1)", "trusted_schema(0)", "cell_size_check(1)", "mmap_size(0)"}, pragmas...)
	return u.String() + "?" + lock + "&_pragma=" + strings.Join(all, "&_pragma=")
}

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

func sqliteCode(err error) int {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code()
	}
	return -1
}

// syncFailed reports that data which was to be kept may be lost: writing again would hide that.
func syncFailed(err error) bool { return sqliteCode(err)&0xff == codes.SQLITE_IOERR }

// fault turns an error of the engine into one that says what to do. Others pass as they are.
func fault(op string, err error) error {
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*concord.Error](err); ok {
		if e.Op == "" {
			return &concord.Error{Code: e.Code, Msg: e.Msg, Hint: e.Hint, Op: op, Err: e.Err}
		}
		return err
	}
	say := func(code concord.Code, msg, hint string) error {
		return &concord.Error{Code: code, Op: op, Msg: msg, Hint: hint, Err: err}
	}
	switch sqliteCode(err) & 0xff {
	case codes.SQLITE_FULL:
		return say(concord.CodeUnavailable, "the disk is full; nothing of this was kept", "make room and repeat: what was acknowledged is safe")
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return say(concord.CodeUnavailable, "another program is writing to this database", "repeat in a moment")
	case codes.SQLITE_IOERR:
		return say(concord.CodeUnavailable, "the disk failed to read or write", "check the disk, start again and repeat: what was acknowledged is safe")
	case codes.SQLITE_READONLY, codes.SQLITE_PERM, codes.SQLITE_CANTOPEN:
		return say(concord.CodeUnavailable, "the database cannot be opened for writing", "see that the folder exists and that this user may write to it")
	case codes.SQLITE_CORRUPT:
		return say(concord.CodeInternal, "the database is damaged", "restore it from a backup, or export what can be read")
	case codes.SQLITE_NOTADB:
		return say(concord.CodeInvalid, "the file is not a database of Concord", "name another folder with --data")
	case codes.SQLITE_TOOBIG:
		return say(concord.CodeLimit, "the content is too large to be kept", "")
	}
	return fmt.Errorf("%s: %w", op, err)
}
