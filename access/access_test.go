package access_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/worlds"

	"pgregory.net/rapid"
)

var (
	orgs   = []string{"", "demo", "bureau", "cert", "community:energy"}
	levels = []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict,
		concord.TLPRed, "", "amber", "SECRET"}
	recipients = []string{"demo", "bureau", "cert", "community:energy", "community:ports", "nation:PL", "nation:DE", "nation:",
		"group:baltic", "group:cell", "person:ana", "person:operator", "person:", "ana", "PL", "tag:x", ""}
)

func markings(t *rapid.T) concord.Marking {
	return concord.Marking{
		TLP:          rapid.SampledFrom(levels).Draw(t, "tlp"),
		Owner:        rapid.SampledFrom(orgs).Draw(t, "owner"),
		ReleasableTo: rapid.SliceOfN(rapid.SampledFrom(recipients), 0, 4).Draw(t, "to"),
		Clients:      rapid.Bool().Draw(t, "clients"),
		Orcon:        rapid.Bool().Draw(t, "orcon"),
		Unknown:      rapid.SampledFrom([][]string{nil, nil, nil, {"acs:secret"}}).Draw(t, "unknown"),
	}
}

func views(t *rapid.T) concord.View {
	return concord.View{
		Principal:   rapid.SampledFrom([]string{"", "ana", "operator", "demo"}).Draw(t, "principal"),
		Org:         rapid.SampledFrom(orgs).Draw(t, "org"),
		Nation:      rapid.SampledFrom([]string{"", "PL", "DE"}).Draw(t, "nation"),
		Communities: rapid.SliceOfN(rapid.SampledFrom([]string{"energy", "ports", ""}), 0, 2).Draw(t, "communities"),
		Groups:      rapid.SliceOfN(rapid.SampledFrom([]string{"baltic", "cell", ""}), 0, 2).Draw(t, "groups"),
		ClientOf:    rapid.SliceOfN(rapid.SampledFrom([]string{"demo", "cert", ""}), 0, 2).Draw(t, "client of"),
		Operator:    rapid.Bool().Draw(t, "operator"),
	}
}

func TestL34AJoinPermitsExactlyWhatAllItsPartsPermit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c, v := markings(t), markings(t), markings(t), views(t)
		want := access.Permit(v, a) && access.Permit(v, b)
		if got := access.Join(a, b).Permits(v); got != want {
			t.Fatalf("Permits(%v ⊔ %v) for %v is %v, want %v", a, b, v, got, want)
		}
		if access.Join(a, b).ID() != access.Join(b, a, a).ID() {
			t.Fatal("the id of a join depends on order or repetition")
		}
		la, lb, lc := access.Join(a), access.Join(b), access.Join(c)
		if access.Union(access.Union(la, lb), lc).ID() != access.Union(la, access.Union(lb, lc)).ID() {
			t.Fatal("a join depends on how it is bracketed")
		}
		if access.Union(la, la).ID() != la.ID() || access.Union(la, lb).ID() != access.Join(a, b).ID() {
			t.Fatal("a union of labels is not the join of their markings")
		}
		if access.Union(la, lb).Permits(v) && !la.Permits(v) {
			t.Fatal("adding a marking widened")
		}
		l := access.Join(a, b, c)
		if back, err := access.Parse(l.JSON()); err != nil || back.ID() != l.ID() || back.Permits(v) != l.Permits(v) {
			t.Fatalf("label %s does not come back: %v", l.JSON(), err)
		}
	})
}

// TestL34TheRuleIsTheOracle compares two rules that were written apart.
func TestL34TheRuleIsTheOracle(t *testing.T) {
	pick := rand.New(rand.NewPCG(4, 34))
	some := func(list []string, most int) (out []string) {
		for range pick.IntN(most + 1) {
			out = append(out, list[pick.IntN(len(list))])
		}
		return out
	}
	one := func(list []string) string { return list[pick.IntN(len(list))] }
	const pairs = 200_000
	readable := 0
	for range pairs {
		v := concord.View{Principal: one([]string{"", "ana", "operator", "demo", "bo"}), Org: one(orgs), Nation: one([]string{"", "PL", "DE"}),
			Communities: some([]string{"energy", "ports"}, 2), Groups: some([]string{"baltic", "cell"}, 2), ClientOf: some([]string{"demo", "cert"}, 2),
			Operator: pick.IntN(4) == 0}
		var ms []concord.Marking
		for range 1 + pick.IntN(2) {
			m := concord.Marking{TLP: levels[pick.IntN(len(levels))], Owner: one(orgs), ReleasableTo: some(recipients, 4), Clients: pick.IntN(2) == 0, Orcon: pick.IntN(2) == 0}
			if pick.IntN(10) == 0 {
				m.Unknown = []string{"acs:x"}
			}
			ms = append(ms, m)
		}
		got, want := access.Join(ms...).Permits(v), worlds.MayRead(v, ms...)
		if got != want {
			t.Fatalf("the rule says %v and the oracle %v: %+v reads %+v", got, want, v, ms)
		}
		if got {
			readable++
		}
	}
	if readable < pairs/20 || readable > pairs*19/20 {
		t.Fatalf("%d of %d are readable: the pairs tell nothing", readable, pairs)
	}
}

func TestL33WhatIsMissingOrUnknownIsDeniedToEveryone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, v := markings(t), views(t)
		if (!m.TLP.Valid() || len(m.Unknown) > 0) && access.Permit(v, m) {
			t.Fatalf("%v reads %v", v, m)
		}
		if v.Principal == "" && access.Permit(v, m) {
			t.Fatalf("nobody reads %v", m)
		}
	})
	if access.Join().Permits(concord.LocalOperator("demo")) {
		t.Error("an object without a label is readable")
	}
	for _, text := range []string{"", "null", "{}", `{"atoms":[]}`, `{"atoms":[{"tlp":"CLEAR"}]}`, `{"atoms":[{"owner":"","releasable_to":[],"tlp":"CLEAR"}]} `, "CLEAR"} {
		if l, err := access.Parse(text); l.Permits(concord.LocalOperator("demo")) {
			t.Errorf("the malformed label %q is readable (%v)", text, err)
		}
	}
	// A policy that this node learns of later: an atom with a property it does not know.
	if l, _ := access.Parse(`{"atoms":[{"owner":"","policy":"acs","releasable_to":[],"tlp":"CLEAR"}]}`); l.Permits(concord.LocalOperator("demo")) {
		t.Error("a label of an unknown policy is readable")
	}
}

// TestPermit reads the table of decisions: a row for each marking, a column for each reader.
func TestPermit(t *testing.T) {
	content, err := os.ReadFile("testdata/decisions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	readers := map[string]concord.View{}
	var names []string
	decided := 0
	for line := range strings.Lines(string(content)) {
		line = strings.TrimRight(line, "\n")
		cells := strings.Split(line, "\t")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case cells[0] == "reader":
			readers[cells[1]] = readerOf(t, cells[1], cells[2])
		case cells[0] == "marking":
			names = cells[1:]
		default:
			m := markingOf(t, cells[0])
			for i, name := range names {
				decided++
				want := cells[i+1] == "yes"
				if got := access.Permit(readers[name], m); got != want {
					t.Errorf("%s reads %q: %v, want %v", name, cells[0], got, want)
				}
			}
		}
	}
	if decided < 200 {
		t.Errorf("the table has %d decisions", decided)
	}
}

// readerOf reads "org=demo nation=PL communities=energy,ports groups=baltic client_of=cert operator".
func readerOf(t *testing.T, name, text string) concord.View {
	v := concord.View{Principal: name}
	for _, w := range strings.Fields(text) {
		key, value, _ := strings.Cut(w, "=")
		switch key {
		case "org":
			v.Org = value
		case "nation":
			v.Nation = value
		case "communities":
			v.Communities = strings.Split(value, ",")
		case "groups":
			v.Groups = strings.Split(value, ",")
		case "client_of":
			v.ClientOf = strings.Split(value, ",")
		case "operator":
			v.Operator = true
		case "nobody":
			v.Principal = ""
		default:
			t.Fatalf("reader %s: %s", name, w)
		}
	}
	return v
}

// markingOf reads "AMBER demo to cert,nation:PL clients orcon unknown".
func markingOf(t *testing.T, text string) concord.Marking {
	words := strings.Fields(text)
	m := concord.Marking{TLP: concord.TLP(words[0])}
	for i := 1; i < len(words); i++ {
		switch words[i] {
		case "to":
			i++
			m.ReleasableTo = strings.Split(words[i], ",")
		case "clients":
			m.Clients = true
		case "orcon":
			m.Orcon = true
		case "unknown":
			m.Unknown = []string{"acs:secret"}
		default:
			if m.Owner != "" {
				t.Fatal(text)
			}
			m.Owner = words[i]
		}
	}
	return m
}

func TestL28ALowerMarkingIsTold(t *testing.T) {
	amber := concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"cert"}}
	with := func(change func(*concord.Marking)) concord.Marking {
		m := amber
		m.ReleasableTo = slices.Clone(m.ReleasableTo)
		change(&m)
		return m
	}
	for _, c := range []struct {
		name string
		now  concord.Marking
		want bool
	}{
		{"the same is not lower", amber, false},
		{"a lower level is", with(func(m *concord.Marking) { m.TLP = concord.TLPGreen }), true},
		{"a higher level is not", with(func(m *concord.Marking) { m.TLP = concord.TLPAmberStrict }), false},
		{"going up to RED may name persons", with(func(m *concord.Marking) { m.TLP, m.ReleasableTo = concord.TLPRed, []string{"person:ana"} }), false},
		{"a person more is", with(func(m *concord.Marking) { m.ReleasableTo = append(m.ReleasableTo, "person:ana") }), true},
		{"one organisation more is", with(func(m *concord.Marking) { m.ReleasableTo = append(m.ReleasableTo, "bureau") }), true},
		{"one organisation less is not", with(func(m *concord.Marking) { m.ReleasableTo = nil }), false},
		{"another owner is", with(func(m *concord.Marking) { m.Owner = "bureau" }), true},
		{"clients are", with(func(m *concord.Marking) { m.Clients = true }), true},
		{"the originator's control added is not", with(func(m *concord.Marking) { m.Orcon = true }), false},
		{"none at all is", concord.Marking{}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := access.Lowers(amber, c.now); got != c.want {
				t.Errorf("Lowers is %v, want %v", got, c.want)
			}
		})
	}
	held := concord.Marking{TLP: concord.TLPAmber, Owner: "demo", Orcon: true, Unknown: []string{"x"}}
	if now := held; true {
		now.Orcon = false
		if !access.Lowers(held, now) {
			t.Error("the originator's control was dropped")
		}
		now = held
		now.Unknown = nil
		if !access.Lowers(held, now) {
			t.Error("an unknown marking was dropped")
		}
	}
	// What is not told as lower permits, together with what was there, nobody more than before.
	rapid.Check(t, func(t *rapid.T) {
		was, now, v := markings(t), markings(t), views(t)
		if access.Join(was, now).Permits(v) && !access.Permit(v, was) {
			t.Fatal("the join of old and new widened")
		}
		now.TLP = was.TLP // at another level the same list means other readers; the join bounds those
		if !access.Lowers(was, now) && access.Permit(v, now) && !access.Permit(v, was) {
			t.Fatalf("%+v reads %+v and did not read %+v, and that is not told as lower", v, now, was)
		}
	})
}

func TestL10ARedactedRecordHasNothingOfAHiddenProperty(t *testing.T) {
	inc := concord.Incident{ID: "X", Title: "t", Target: "secret pier", Notes: "plain", Places: []concord.Place{{Name: "hidden bay"}},
		Evidence: []concord.Evidence{{Field: "target", Person: "a", Value: "secret pier"}, {Field: "places[0]", Person: "a", Value: "hidden bay"}, {Field: "notes", Person: "a"}},
		Granular: map[string]concord.Marking{"target": {TLP: concord.TLPAmber, Owner: "demo"}, "places": {TLP: concord.TLPRed, Owner: "demo", ReleasableTo: []string{"person:ana"}}}}
	ana := concord.View{Principal: "ana", Org: "demo"}
	ben := concord.View{Principal: "ben", Org: "demo"}
	guest := concord.View{Principal: "guest", Org: "cert"}
	for _, c := range []struct {
		view concord.View
		sees string
	}{{ana, "secret pier hidden bay"}, {ben, "secret pier"}, {guest, ""}} {
		got := inc
		changed := access.Redact(access.Rule{View: c.view}, &got)
		text := fmt.Sprintf("%+v", got)
		for _, word := range []string{"secret pier", "hidden bay"} {
			if strings.Contains(c.sees, word) != strings.Contains(text, word) {
				t.Errorf("%s: %q in %s", c.view.Principal, word, text)
			}
		}
		if changed != (c.sees != "secret pier hidden bay") || got.Notes != "plain" {
			t.Errorf("%s: changed is %v, %s", c.view.Principal, changed, text)
		}
		// What a reader could not see, they cannot drop by writing.
		got.Notes = "new"
		access.Keep(access.Rule{View: c.view}, &inc, &got)
		if got.Target != inc.Target || len(got.Places) != 1 || len(got.Granular) != 2 || len(got.Evidence) != 3 || got.Notes != "new" {
			t.Errorf("%s wrote %+v", c.view.Principal, got)
		}
	}
	if inc.Target == "" || len(inc.Evidence) != 3 || len(inc.Granular) != 2 {
		t.Error("the record itself was changed")
	}
	if err := access.CheckGranular(&concord.Incident{Granular: map[string]concord.Marking{"record_state": {TLP: concord.TLPRed}}}); err == nil {
		t.Error("a property that cannot have a marking has one")
	}
}

func TestRolesDoWhatTheirNameSays(t *testing.T) {
	for _, c := range []struct {
		role      access.Role
		may, mayN access.Functions
	}{
		{access.Reader, access.Read, access.Write | access.Release | access.Grant | access.Audit | access.Operate},
		{access.Analyst, access.Read | access.Write, access.Release | access.Grant},
		{access.Releaser, access.Write | access.Release, access.Grant},
		{access.Administrator, access.Grant | access.Operate, access.Release | access.Write},
		{access.Auditor, access.Audit, access.Write | access.Grant},
		{access.Partner, access.Read | access.Write, access.Release | access.Grant},
		{"nobody", 0, access.All},
	} {
		f := c.role.Functions()
		if c.may != 0 && !f.Has(c.may) || f&c.mayN != 0 {
			t.Errorf("%s may %b", c.role, f)
		}
		if _, err := access.ParseRole(string(c.role)); (err == nil) != (f != 0) {
			t.Errorf("ParseRole(%s): %v", c.role, err)
		}
	}
	if access.All.Has(0) {
		t.Error("no function at all is a function")
	}
}

func TestL34OneMarkingForALabelPermitsNobodyWhomTheLabelDoesNot(t *testing.T) {
	permitted := 0
	rapid.Check(t, func(t *rapid.T) {
		var list []concord.Marking
		for range rapid.IntRange(1, 3).Draw(t, "atoms") {
			list = append(list, markings(t))
		}
		l, v := access.Join(list...), views(t)
		one := l.Marking()
		if access.Permit(v, one) && !l.Permits(v) {
			t.Fatalf("%+v reads %+v, made of %+v", v, one, list)
		}
		if access.Permit(v, one) {
			permitted++
		}
	})
	if access.Permit(concord.LocalOperator("demo"), access.Label{}.Marking()) {
		t.Error("what has no label is readable")
	}
	for _, c := range []struct{ atoms, want string }{
		{"CLEAR demo | AMBER cert to demo", "AMBER cert to demo"},
		{"AMBER demo to cert | AMBER cert to demo", "AMBER cert to demo"},
		{"GREEN demo to cert,community:energy | AMBER demo to cert", "AMBER demo to cert"},
		{"AMBER demo | RED demo to person:ana", "RED demo"},
		{"AMBER demo | AMBER cert", "AMBER "},
		{"AMBER demo to cert orcon | AMBER+STRICT demo to cert,bureau", "AMBER+STRICT demo to cert orcon"},
		{"AMBER demo clients | CLEAR demo", "AMBER demo clients"},
	} {
		var list []concord.Marking
		for _, a := range strings.Split(c.atoms, " | ") {
			list = append(list, markingOf(t, a))
		}
		if got, want := access.Join(access.Join(list...).Marking()).ID(), access.Join(markingOf(t, c.want)).ID(); got != want {
			t.Errorf("%s is %+v, want %s", c.atoms, access.Join(list...).Marking(), c.want)
		}
	}
}
