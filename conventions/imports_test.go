package conventions

import (
	"slices"
	"strings"
	"testing"
)

// rank is the order of the rooms: a file imports only rooms of a lower rank, and a pure room other
// pure rooms. ARCHITECTURE.md tells why.
var rank = map[string]int{
	"":     0,
	"text": 1, "lexicon": 1, "grammar": 1, "extract": 1, "fuse": 1, "assess": 1, "access": 1, "stix": 1, "misp": 1, "starter": 1,
	"store":  2,
	"decide": 3, "door": 3,
	"collect": 4, "intake": 4, "taxii": 4, "share": 4, "protect": 4, "restrict": 4, "api": 4, "web": 4, "eval": 4,
	"signin": 4, "secondreader": 4, "mispfeed": 4,
	"wire": 5, "cmd": 6, "tools": 6,
	"conventions": 6, "worlds": 6,
}

const (
	pure    = 1
	storing = 2
	common  = 3 // what several acting rooms do alike
	acting  = 4
)

// never are imports that the order alone would allow.
var never = []struct{ from, to, why string }{
	{"text", "lexicon", "text must not know what an incident is"},
	{"text", "extract", "text must not know what an incident is"},
	{"text", "fuse", "text must not know what an incident is"},
	{"text", "assess", "text must not know what an incident is"},
	{"lexicon", "grammar", "words come before their use"},
	{"lexicon", "extract", "words come before their use"},
	{"grammar", "extract", "a grammar does not know what an incident is"},
	{"grammar", "lexicon/gazetteer", "places are looked up by whoever reads a report"},
	{"text", "grammar", "text comes before words"},
	{"lexicon", "text", "words come before their use"},
	{"extract", "fuse", "extract must not decide identity across reports"},
	{"store", "extract", "the store holds no business rules"},
	{"store", "fuse", "the store holds no business rules"},
	{"store", "assess", "the store holds no business rules"},
	{"store", "stix", "the store is given its renderer"},
	{"collect", "extract", "collect must not extract"},
	{"collect", "fuse", "collect must not extract"},
}

// ours returns the room of an import path of this module.
func ours(importPath string) (room string, ok bool) {
	if importPath == "concord" {
		return "", true
	}
	rest, ok := strings.CutPrefix(importPath, "concord/")
	room, _, _ = strings.Cut(rest, "/")
	return room, ok
}

func TestRoomsImportTowardsTheRoot(t *testing.T) {
	for _, s := range sources(t) {
		from, known := rank[s.room]
		if !known {
			t.Errorf("%s: the room %q is not in the order of rooms", s.path, s.room)
			continue
		}
		for _, p := range s.imports() {
			room, ok := ours(p)
			if !ok || room == s.room {
				continue
			}
			to := rank[room]
			switch {
			case from == pure && to == pure:
			case room == "worlds": // what leak tests look at, and nothing else may
				if !s.test {
					t.Errorf("%s imports %s, which is for tests", s.path, p)
				}
			case s.test && from == acting && (to == storing || room == "wire"): // tests of acting rooms use the real store
			case s.test && from == common: // tests of what they share use the real rooms
			case (from == common || from == acting) && to == storing:
				t.Errorf("%s imports %s: declare the small interface that you need; wire fits the store to it", s.path, p)
			case to >= from:
				t.Errorf("%s imports %s: rooms import towards the root, and acting rooms not each other", s.path, p)
			}
			for _, n := range never {
				if !s.test && n.from == s.room && n.to == room {
					t.Errorf("%s imports %s: %s", s.path, p, n.why)
				}
			}
		}
	}
}

// TestOutsideIsReachedFromItsRoomAlone holds who may import what can reach the outside.
func TestOutsideIsReachedFromItsRoomAlone(t *testing.T) {
	rules := []struct {
		rule    string
		imports []string
		folders []string // where it may be; a folder includes those below
		tests   bool     // tests are held to it too
	}{
		{"all SQL is in store", []string{"database/sql", "modernc.org/sqlite", "github.com/jackc/pgx"}, []string{"store"}, true},
		{"only collect/fetch opens connections", []string{"net", "crypto/tls", "crypto/x509"}, []string{"collect/fetch", "cmd", "web"}, false},
		{"only pages and the fetcher know HTTP", []string{"net/http"}, []string{"collect/fetch", "web", "door", "api", "taxii", "mispfeed", "share", "signin", "secondreader", "cmd"}, false},
		{"nothing starts other programs", []string{"os/exec", "plugin"}, nil, false},
		{"pure rooms read no files", []string{"os", "io/ioutil", "path/filepath"}, []string{"store", "collect", "eval", "cmd", "tools"}, false},
		{"one style of tests", []string{"github.com/stretchr/testify", "github.com/onsi/gomega", "github.com/golang/mock"}, nil, true},
		{"no hidden C", []string{"C", "unsafe"}, nil, false},
	}
	for _, r := range rules {
		t.Run(r.rule, func(t *testing.T) {
			for _, s := range sources(t) {
				if s.test && !r.tests || within(s.dir, r.folders) {
					continue
				}
				for _, p := range s.imports() {
					if slices.ContainsFunc(r.imports, func(x string) bool { return p == x || strings.HasPrefix(p, x+"/") && x != "net" && x != "os" }) {
						t.Errorf("%s imports %s: %s", s.path, p, r.rule)
					}
				}
			}
		})
	}
}

func TestTheNounsUseTheStandardLibraryAndUUIDAlone(t *testing.T) {
	for _, s := range packages(t)[""] {
		for _, p := range s.imports() {
			if first, _, _ := strings.Cut(p, "/"); strings.Contains(first, ".") && p != "github.com/google/uuid" {
				t.Errorf("%s imports %s", s.path, p)
			}
		}
	}
}

// within reports whether dir is one of the folders or below one.
func within(dir string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return dir == f || strings.HasPrefix(dir, f+"/") })
}
