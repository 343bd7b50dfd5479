package exchange_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store"
	"concord/store/exchange"
)

const node = "demo"

var begin = time.Date(2024, 6, 13, 8, 0, 0, 0, time.UTC)

// open gives a node whose clock goes on by a millisecond at each look.
func open(t testing.TB) *store.Store {
	t.Helper()
	var ticks atomic.Int64
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "node"), store.Options{Node: node, Readers: 2,
		Clock: func() time.Time { return begin.Add(time.Duration(ticks.Add(1)) * time.Millisecond) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func as(s *store.Store, principal, org string) *exchange.Exchange {
	return s.As(concord.View{Principal: principal, Org: org}).Exchange(access.All)
}

func operator(s *store.Store) *exchange.Exchange {
	return s.As(concord.LocalOperator(node)).Exchange(access.All)
}

// shared makes a collection that all may use. Objects that say nothing else may be read by those who are signed in
// for a, b or the node.
func shared(t testing.TB, s *store.Store) exchange.Collection {
	t.Helper()
	c, err := operator(s).AddCollection(t.Context(), exchange.Collection{Title: "shared", Marking: concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"a", "b"}}},
		[]exchange.Grant{{To: "*", Read: true, Write: true}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// object is an object with a name as its id.
func object(name string, change ...func(*exchange.Object)) *exchange.Object {
	o := &exchange.Object{ID: "note--" + name, Type: "note", Version: "2024-01-01T00:00:00.000Z"}
	o.Bytes = []byte(`"` + name + `"`)
	for _, c := range change {
		c(o)
	}
	o.Sum = concord.HashOf(o.Bytes)
	return o
}

func version(v string) func(*exchange.Object) {
	return func(o *exchange.Object) { o.Version, o.Bytes = v, append(o.Bytes, v...) }
}
func refs(names ...string) func(*exchange.Object) {
	return func(o *exchange.Object) {
		for _, n := range names {
			o.Refs = append(o.Refs, "note--"+n)
		}
	}
}
func tlp(l ...concord.TLP) func(*exchange.Object) { return func(o *exchange.Object) { o.Levels = l } }
func marks(ids ...string) func(*exchange.Object)  { return func(o *exchange.Object) { o.Marks = ids } }
func kind(k string) func(*exchange.Object)        { return func(o *exchange.Object) { o.Type = k } }
func topics(t ...string) func(*exchange.Object)   { return func(o *exchange.Object) { o.Topics = t } }
func content(text string) func(*exchange.Object) {
	return func(o *exchange.Object) { o.Bytes = []byte(text) }
}
func defines(d exchange.Definition) func(*exchange.Object) {
	return func(o *exchange.Object) { o.Type, o.Defines = "marking-definition", &d }
}

// answer writes the answers of tests.
type answer struct {
	ID         string
	OK, Failed []exchange.Detail
}

func (a *answer) Begin(id string, _ time.Time) { *a = answer{ID: id} }
func (a *answer) Took(id, version string) {
	a.OK = append(a.OK, exchange.Detail{ID: id, Version: version})
}
func (a *answer) Refuse(d exchange.Detail) { a.Failed = append(a.Failed, d) }
func (a *answer) End() []byte {
	b, err := json.Marshal(a)
	if err != nil {
		panic(err)
	}
	return b
}

func each(list []*exchange.Object) iter.Seq2[*exchange.Object, error] {
	return func(yield func(*exchange.Object, error) bool) {
		for _, o := range list {
			if !yield(o, nil) {
				return
			}
		}
	}
}

func post(t testing.TB, x *exchange.Exchange, c exchange.Collection, list ...*exchange.Object) *answer {
	t.Helper()
	a := &answer{}
	if _, err := x.Post(t.Context(), exchange.Posting{Root: c.Root, Collection: c.ID, Objects: each(list), Answer: a, MayDefine: true}); err != nil {
		t.Fatal(err)
	}
	return a
}

// names are what a reader sees in a collection, in order, without the "note--" of the ids.
func names(t testing.TB, x *exchange.Exchange, c exchange.Collection, f exchange.Filter) []string {
	t.Helper()
	got, _, _ := page(t, x, c, f)
	return got
}

func page(t testing.TB, x *exchange.Exchange, c exchange.Collection, f exchange.Filter) (got []string, last exchange.Position, more bool) {
	t.Helper()
	mine, err := x.Collection(t.Context(), c.Root, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	if f.Limit == 0 {
		f.Limit = 1000
	}
	last = f.After
	more, err = x.Page(t.Context(), &mine, f, func(r *exchange.Row) error {
		if f.Content {
			got = append(got, string(r.Bytes))
		} else {
			got = append(got, strings.TrimPrefix(r.ID, "note--"))
		}
		last = r.At
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return got, last, more
}

// sound has the database check itself.
func sound(t testing.TB, s *store.Store) {
	t.Helper()
	if problems, err := s.As(concord.LocalOperator(node)).Check(t.Context()); err != nil || problems != nil {
		t.Fatalf("%v %v", problems, err)
	}
}

func want(t *testing.T, what string, got []string, names ...string) {
	t.Helper()
	if !slices.Equal(got, names) {
		t.Errorf("%s: got %v, want %v", what, got, names)
	}
}

func TestWhatIsPostedIsReadInItsOrder(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a := as(s, "ann", "a")
	post(t, a, c, object("1"), object("2"), object("3"))
	post(t, a, c, object("4"))
	want(t, "all", names(t, a, c, exchange.Filter{}), "1", "2", "3", "4")
	got, at, more := page(t, a, c, exchange.Filter{Limit: 2})
	if want(t, "first page", got, "1", "2"); !more {
		t.Error("there is no more")
	}
	got, at, more = page(t, a, c, exchange.Filter{Limit: 2, After: at})
	if want(t, "second page, from within a commit", got, "3", "4"); more {
		t.Error("there is more")
	}
	want(t, "the rest", names(t, a, c, exchange.Filter{After: at}))
	want(t, "after the first commit", names(t, a, c, exchange.Filter{After: exchange.AfterStamp(at.Added - 1)}), "4")
	want(t, "the bytes", names(t, a, c, exchange.Filter{Content: true}), `"1"`, `"2"`, `"3"`, `"4"`)
	want(t, "a page has a bound in bytes", names(t, a, c, exchange.Filter{Content: true, MaxBytes: 7}), `"1"`, `"2"`)
}

func TestVersions(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a := as(s, "ann", "a")
	v := func(n int) string { return fmt.Sprintf("2024-01-0%dT00:00:00.000Z", n) }
	post(t, a, c, object("x", version(v(2))), object("y", version(v(1))))
	post(t, a, c, object("x", version(v(1))), object("x", version(v(3)), tlp(concord.TLPRed)))
	full := exchange.Filter{Versions: []string{"all"}}
	versions := func(x *exchange.Exchange, f exchange.Filter) (out []string) {
		mine, err := x.Collection(t.Context(), c.Root, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		f.Limit = 100
		if _, err := x.Page(t.Context(), &mine, f, func(r *exchange.Row) error { out = append(out, r.ID[6:]+r.Version[9:10]); return nil }); err != nil {
			t.Fatal(err)
		}
		return out
	}
	b := as(s, "bob", "b")
	for _, r := range []struct {
		name string
		who  *exchange.Exchange
		f    exchange.Filter
		want []string
	}{
		{"the last by default", a, exchange.Filter{}, []string{"y1", "x3"}},
		{"last is the last that one may read", b, exchange.Filter{}, []string{"x2", "y1"}},
		{"the first", a, exchange.Filter{Versions: []string{"first"}}, []string{"y1", "x1"}},
		{"all", a, full, []string{"x2", "y1", "x1", "x3"}},
		{"all that one may read", b, full, []string{"x2", "y1", "x1"}},
		{"one by its time", a, exchange.Filter{Versions: []string{"2024-01-02T00:00:00Z"}}, []string{"x2"}},
		{"a list of both kinds", a, exchange.Filter{Versions: []string{"first", v(2)}}, []string{"x2", "y1", "x1"}},
		{"a time of which there is none", a, exchange.Filter{Versions: []string{v(9)}}, nil},
		{"of one id", a, exchange.Filter{IDs: []string{"note--x"}, Versions: []string{"all"}}, []string{"x2", "x1", "x3"}},
		{"of one type", a, exchange.Filter{Types: []string{"note"}}, []string{"y1", "x3"}},
		{"of no type that is there", a, exchange.Filter{Types: []string{"report"}}, nil},
	} {
		t.Run(r.name, func(t *testing.T) { want(t, "versions", versions(r.who, r.f), r.want...) })
	}
}

func TestVersionsOfOneObjectAreBounded(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a := as(s, "ann", "a")
	var list []*exchange.Object
	for n := range 300 {
		list = append(list, object("x", version(begin.Add(time.Duration((n*7)%300)*time.Second).Format(time.RFC3339))), object(fmt.Sprint("other", n)))
	}
	got := post(t, a, c, list...)
	if len(got.OK) != 400 || len(got.Failed) != 200 || !strings.Contains(got.Failed[0].Message, "too many versions") {
		t.Errorf("%d taken, %d refused", len(got.OK), len(got.Failed))
	}
	for _, f := range []struct {
		versions string
		n        int
	}{{"last", 1}, {"first", 1}, {"all", 100}} {
		if got := names(t, a, c, exchange.Filter{IDs: []string{"note--x"}, Versions: []string{f.versions}}); len(got) != f.n {
			t.Errorf("%s: %d", f.versions, len(got))
		}
	}
}

func TestTheSameAgainAndOtherBytes(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b := as(s, "ann", "a"), as(s, "bob", "b")
	post(t, a, c, object("x"), object("sco", func(o *exchange.Object) { o.Version = "" }))
	got := post(t, a, c, object("x"), object("x", content("other")), object("sco", func(o *exchange.Object) { o.Version = "" }))
	if len(got.OK) != 2 || len(got.Failed) != 1 || got.Failed[0].ID != "note--x" || !strings.Contains(got.Failed[0].Message, "other content") {
		t.Errorf("%+v", got)
	}
	if got.OK[1].Version != "2024-06-13T08:00:00.004000Z" {
		t.Errorf("the version of an object without one is when it came first, not %s", got.OK[1].Version)
	}
	if got := post(t, b, c, object("x")); len(got.OK) != 1 {
		t.Errorf("the same of another organisation: %+v", got)
	}
	want(t, "nothing is there twice", names(t, a, c, exchange.Filter{Versions: []string{"all"}}), "x", "sco")
	other, err := operator(s).AddCollection(t.Context(), exchange.Collection{Title: "other"}, []exchange.Grant{{To: "org:a", Read: true, Write: true}})
	if err != nil {
		t.Fatal(err)
	}
	post(t, a, other, object("x"))
	want(t, "one version may be in several collections", names(t, a, other, exchange.Filter{}), "x")
}

func TestL14WhatIsHiddenIsAsIfItWereNotThere(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b := as(s, "ann", "a"), as(s, "bob", "b")
	post(t, a, c, object("x", tlp(concord.TLPRed)))
	want(t, "only she reads it", names(t, b, c, exchange.Filter{}))
	got := post(t, b, c, object("x", content("other"), tlp(concord.TLPGreen)))
	if len(got.OK) != 1 || len(got.Failed) != 0 {
		t.Errorf("a post of what is hidden: %+v", got)
	}
	want(t, "each reads a copy", names(t, b, c, exchange.Filter{Content: true}), "other")
	want(t, "the first copy that one may read", names(t, a, c, exchange.Filter{Content: true}), `"x"`)
	post(t, b, c, object("x", version("2025-01-01T00:00:00.000Z"), tlp(concord.TLPGreen)))
	want(t, "a later version", names(t, a, c, exchange.Filter{}), "x")
}

func TestALowerMarkingOfAnotherChangesNothing(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b, guest := as(s, "ann", "a"), as(s, "bob", "b"), as(s, "carl", "c")
	post(t, a, c, object("x", tlp(concord.TLPGreen)))
	post(t, b, c, object("x", version("2025-01-01T00:00:00.000Z"), tlp(concord.TLPClear)))
	want(t, "it stays hidden", names(t, guest, c, exchange.Filter{Versions: []string{"all"}}))
	post(t, a, c, object("x", version("2026-01-01T00:00:00.000Z"), tlp(concord.TLPClear)))
	want(t, "its owner may", names(t, guest, c, exchange.Filter{}), "x")
}

func TestL09ALabelIsJoinedWithThoseOfWhatIsReferredTo(t *testing.T) {
	red, green := tlp(concord.TLPRed), tlp(concord.TLPGreen)
	for _, r := range []struct {
		name  string
		posts [][]*exchange.Object
		want  []string // what another reader sees
	}{
		{"a reference to what is there", [][]*exchange.Object{{object("x", red)}, {object("r", green, refs("x")), object("o", green)}}, []string{"o"}},
		{"a reference to what comes with it", [][]*exchange.Object{{object("r", green, refs("x")), object("o", green), object("x", red)}}, []string{"o"}},
		{"a reference to what comes later", [][]*exchange.Object{{object("r", green, refs("x")), object("o", green)}, {object("x", red)}}, []string{"o"}},
		{"over two references", [][]*exchange.Object{{object("q", green, refs("r")), object("r", green, refs("x"))}, {object("x", red)}}, nil},
		{"in a circle", [][]*exchange.Object{{object("q", green, refs("r")), object("r", green, refs("q"))}, {object("r", version("2025-01-01T00:00:00.000Z"), red, refs("q"))}}, nil},
		{"two references, of which each hides from another", [][]*exchange.Object{{object("q", green, refs("x", "y"))}, {object("x", tlp(concord.TLPAmber)), object("y", red), object("o", green)}}, []string{"x", "o"}},
		{"to what is missing", [][]*exchange.Object{{object("r", green, refs("x"))}}, []string{"r"}},
		{"a later version that is stricter", [][]*exchange.Object{{object("x", green)}, {object("r", green, refs("x"))}, {object("x", version("2025-01-01T00:00:00.000Z"), red)}}, []string{"x"}},
		{"two markings of one object", [][]*exchange.Object{{object("x", tlp(concord.TLPGreen, concord.TLPRed))}}, nil},
	} {
		t.Run(r.name, func(t *testing.T) {
			s := open(t)
			c := shared(t, s)
			a, b := as(s, "ann", "a"), as(s, "bob", "b")
			n := 0
			for _, p := range r.posts {
				post(t, a, c, p...)
				n += len(p)
			}
			want(t, "bob sees", names(t, b, c, exchange.Filter{}), r.want...)
			if got := names(t, a, c, exchange.Filter{Versions: []string{"all"}}); len(got) != n {
				t.Errorf("ann sees %v", got)
			}
		})
	}
}

func TestAnUnknownMarkingHidesUntilItIsKnown(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b, guest := as(s, "ann", "a"), as(s, "bob", "b"), as(s, "carl", "c")
	post(t, a, c, object("x", marks("note--d")), object("r", refs("x")), object("o"))
	_, at, _ := page(t, b, c, exchange.Filter{})
	for who, x := range map[string]*exchange.Exchange{"ann": a, "bob": b} {
		want(t, who, names(t, x, c, exchange.Filter{}), "o")
	}
	post(t, b, c, object("d", defines(exchange.Definition{Kind: exchange.Statement})))
	want(t, "what another says of a marking counts for nothing", names(t, b, c, exchange.Filter{}), "o", "d")
	post(t, a, c, object("d", version("2024-02-02T00:00:00.000Z"), defines(exchange.Definition{Kind: exchange.Release, ReleasableTo: []string{"b"}})))
	want(t, "what was waiting comes as new", names(t, b, c, exchange.Filter{After: at, Versions: []string{"all"}}), "d", "x", "r", "d")
	want(t, "to those whom the list names", names(t, guest, c, exchange.Filter{Versions: []string{"all"}}))
	post(t, a, c, object("y", marks("note--e", "note--f")))
	post(t, a, c, object("e", defines(exchange.Definition{Kind: exchange.Statement})))
	want(t, "one of two is known", names(t, b, c, exchange.Filter{IDs: []string{"note--y"}}))
	post(t, a, c, object("f", defines(exchange.Definition{Kind: exchange.Other})))
	want(t, "what cannot be enforced is not known", names(t, b, c, exchange.Filter{IDs: []string{"note--y"}}))
}

func TestDeletion(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b := as(s, "ann", "a"), as(s, "bob", "b")
	v1, v2, v3 := "2024-01-01T00:00:00.000Z", "2024-01-02T00:00:00.000Z", "2024-01-03T00:00:00.000Z"
	post(t, a, c, object("x", version(v1)), object("x", version(v2)), object("x", version(v3)), object("y"), object("z", tlp(concord.TLPRed)))
	all := exchange.Filter{Versions: []string{"all"}}
	del := func(x *exchange.Exchange, name string, versions ...string) concord.Code {
		return concord.CodeOf(x.Delete(t.Context(), c.Root, c.ID, "note--"+name, versions))
	}
	if got := del(b, "x"); got != concord.CodeForbidden {
		t.Errorf("another organisation: %q", got)
	}
	for _, name := range []string{"z", "w"} {
		if got := del(b, name); got != concord.CodeNotFound {
			t.Errorf("hidden or absent: %q", got)
		}
	}
	if got := del(a, "x", v2); got != "" {
		t.Errorf("one version: %q", got)
	}
	want(t, "one version is gone", names(t, b, c, all), "x", "x", "y")
	if got := post(t, a, c, object("x", version(v2)), object("x", version("2024-01-04T00:00:00.000Z"))); len(got.OK) != 1 || !strings.Contains(got.Failed[0].Message, "deleted") {
		t.Errorf("it came back: %+v", got)
	}
	if got := del(a, "x", "first"); got != "" {
		t.Errorf("the first: %q", got)
	}
	if got := del(a, "x"); got != "" {
		t.Errorf("all: %q", got)
	}
	if got := del(a, "x"); got != concord.CodeNotFound {
		t.Errorf("a second time: %q", got)
	}
	want(t, "the object is gone", names(t, b, c, all), "y")
}

func TestASavedQueryHoldsWhatItAsksFor(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, op := as(s, "ann", "a"), operator(s)
	before := []*exchange.Object{object("1", tlp(concord.TLPGreen), topics("arson")), object("2", kind("report")), object("3", tlp(concord.TLPAmber), topics("cyber", "arson"))}
	post(t, a, c, before...)
	add := func(q exchange.Query) exchange.Collection {
		got, err := op.AddCollection(t.Context(), exchange.Collection{Title: "q", Query: &q}, []exchange.Grant{{To: "org:b", Read: true, Write: true}})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	queries := map[string]exchange.Collection{"types": add(exchange.Query{Types: []string{"report"}}), "level": add(exchange.Query{MaxTLP: concord.TLPGreen}),
		"topics": add(exchange.Query{Topics: []string{"arson"}}), "origin": add(exchange.Query{Origins: []string{"b"}}), "all": add(exchange.Query{})}
	post(t, a, c, object("4", tlp(concord.TLPGreen), refs("5")))
	post(t, as(s, "bob", "b"), c, object("6", kind("report"), topics("arson")))
	b := as(s, "bob", "b")
	for name, w := range map[string][]string{"types": {"2", "6"}, "level": {"1", "2", "4", "6"}, "topics": {"1", "3", "6"}, "origin": {"6"}, "all": {"1", "2", "3", "4", "6"}} {
		want(t, name, names(t, b, queries[name], exchange.Filter{}), w...)
	}
	post(t, a, c, object("5", tlp(concord.TLPAmber)))
	want(t, "what is raised above the level leaves", names(t, b, queries["level"], exchange.Filter{}), "1", "2", "6")
	if err := a.Delete(t.Context(), c.Root, c.ID, "note--1", nil); err != nil {
		t.Fatal(err)
	}
	want(t, "what its poster deletes leaves them too", names(t, b, queries["topics"], exchange.Filter{}), "3", "6")
	if _, err := b.Post(t.Context(), exchange.Posting{Root: c.Root, Collection: queries["all"].ID, Objects: each(before), Answer: &answer{}}); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("a query was posted to: %v", err)
	}
}

func TestRights(t *testing.T) {
	s := open(t)
	op := operator(s)
	grants := map[string][]exchange.Grant{"nobody": nil, "reader": {{To: "org:a", Read: true}}, "writer": {{To: "principal:ann", Write: true}}, "role": {{To: "role:auditor", Read: true}}, "all": {{To: "*", Read: true, Write: true}}}
	made := map[string]exchange.Collection{}
	for title, g := range grants {
		c, err := op.AddCollection(t.Context(), exchange.Collection{Title: title, Alias: title + "-alias"}, g)
		if err != nil {
			t.Fatal(err)
		}
		made[title] = c
	}
	for _, r := range []struct {
		name string
		who  *exchange.Exchange
		want string
	}{
		{"of an organisation and a person", s.As(concord.View{Principal: "ann", Org: "a"}).Exchange(access.Read | access.Write), "all rw,reader r,writer w"},
		{"of a person alone", s.As(concord.View{Principal: "ann", Org: "b"}).Exchange(access.Read | access.Write), "all rw,writer w"},
		{"of a role", s.As(concord.View{Principal: "eve", Org: "b"}).Exchange(access.Auditor.Functions()), "all r,role r"},
		{"the operator of the node", op, "all rw,nobody rw,reader rw,role rw,writer rw"},
		{"nobody", s.As(concord.View{}).Exchange(access.All), ""},
		{"an operator of another node", s.As(concord.LocalOperator("else")).Exchange(access.Read), "all r"},
	} {
		t.Run(r.name, func(t *testing.T) {
			list, err := r.who.Collections(t.Context(), "")
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range list {
				rights := ""
				if c.CanRead {
					rights += "r"
				}
				if c.CanWrite {
					rights += "w"
				}
				got = append(got, c.Title+" "+rights)
				if byAlias, err := r.who.Collection(t.Context(), exchange.DefaultRoot, c.Alias); err != nil || byAlias.ID != c.ID {
					t.Errorf("by its alias: %v", err)
				}
			}
			if strings.Join(got, ",") != r.want {
				t.Errorf("got %v, want %s", got, r.want)
			}
			for title, c := range made {
				if _, err := r.who.Collection(t.Context(), "", c.ID); (err == nil) != strings.Contains(r.want, title+" ") {
					t.Errorf("%s: %v", title, err)
				}
			}
		})
	}
}

func TestARootIsShownToThoseWhoUseIt(t *testing.T) {
	s := open(t)
	op := operator(s)
	if err := op.AddRoot(t.Context(), exchange.Root{Name: "group", Title: "A group"}); err != nil {
		t.Fatal(err)
	}
	if _, err := op.AddCollection(t.Context(), exchange.Collection{Title: "c", Root: "group"}, []exchange.Grant{{To: "org:a", Read: true}}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]struct {
		x *exchange.Exchange
		n int
	}{"one who may use a collection in it": {as(s, "ann", "a"), 2}, "another": {as(s, "bob", "b"), 1}, "the operator": {op, 2}} {
		list, err := want.x.Roots(t.Context())
		if _, one := want.x.Root(t.Context(), "group"); err != nil || len(list) != want.n || (one == nil) != (want.n == 2) {
			t.Errorf("%s: %v %v %v", name, list, err, one)
		}
	}
}

func TestOnlyThePosterReadsTheAnswer(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a := as(s, "ann", "a")
	got := post(t, a, c, object("x"))
	if body, err := a.Status(t.Context(), c.Root, got.ID); err != nil || string(body) != string(got.End()) {
		t.Errorf("%s %v", body, err)
	}
	for name, x := range map[string]*exchange.Exchange{"a colleague": as(s, "alf", "a"), "a namesake": as(s, "ann", "b"), "the operator": operator(s)} {
		if _, err := x.Status(t.Context(), c.Root, got.ID); concord.CodeOf(err) != concord.CodeNotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPostThatBreaksOffLeavesNothing(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a := as(s, "ann", "a")
	broken := func(yield func(*exchange.Object, error) bool) {
		for i := range 1000 {
			if !yield(object(fmt.Sprint(i)), nil) {
				return
			}
		}
		yield(nil, &concord.Error{Code: concord.CodeInvalid, Msg: "broken"})
	}
	if _, err := a.Post(t.Context(), exchange.Posting{Root: c.Root, Collection: c.ID, Objects: broken, Answer: &answer{}}); concord.CodeOf(err) != concord.CodeInvalid {
		t.Errorf("%v", err)
	}
	want(t, "nothing is there", names(t, a, c, exchange.Filter{}))
}
