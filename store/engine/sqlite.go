package engine

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"concord"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// What is SQLite's own: opening, and what its errors mean.

const (
	driver       = "sqlite"
	beginMigrate = "begin immediate"
	explain      = "explain query plan "
)

// What a connection says to the log of pages.
const (
	lookAtLog = "pragma wal_checkpoint(noop)"
	emptyLog  = "pragma wal_checkpoint(passive)" // with a sync of its own; waits for nobody
)

// A page of 4 KB in the cache takes 8 KB of memory, since it comes with some bytes of its own and sizes are
// rounded up to a power of two: the caches take twice what is said here.
func writeDSN(path string, filling bool) string {
	cache := "cache_size(-32768)"
	if filling {
		cache = "cache_size(-524288)"
	}
	return dsn(path, "_txlock=immediate", "journal_mode(wal)", "synchronous(full)", "secure_delete(1)", "wal_autocheckpoint(0)", cache, "temp_store(memory)")
}

func emptyDSN(path string) string {
	return dsn(path, "_txlock=deferred", "journal_mode(wal)", "synchronous(full)", "wal_autocheckpoint(0)", "cache_size(-256)")
}

func readDSN(path string) string {
	return dsn(path, "_txlock=deferred", "query_only(1)", "cache_size(-16384)", "temp_store(memory)")
}

func dsn(path, lock string, pragmas ...string) string {
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath()}
	all := append([]string{"busy_timeout(10000)", "foreign_keys(1)", "trusted_schema(0)", "cell_size_check(1)", "mmap_size(0)"}, pragmas...)
	return u.String() + "?" + lock + "&_pragma=" + strings.Join(all, "&_pragma=")
}

func sqliteCode(err error) int {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code()
	}
	return -1
}

// syncFailed reports that data which was to be kept may be lost: writing again would hide that.
func syncFailed(err error) bool { return sqliteCode(err)&0xff == codes.SQLITE_IOERR }

// Fault turns an error of the engine into one that says what to do. Others pass as they are.
func Fault(op string, err error) error {
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
