package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/store"
	"concord/worlds"
)

// TestL34TheSQLPredicateIsTheRuleAndTheOracle compares, on more than 100,000 pairs of a reader and an
// object, the rule, the oracle and what a query gives.
func TestL34TheSQLPredicateIsTheRuleAndTheOracle(t *testing.T) {
	pick := rand.New(rand.NewPCG(34, 34))
	one := func(list ...string) string { return list[pick.IntN(len(list))] }
	some := func(most int, list ...string) (out []string) {
		for range pick.IntN(most + 1) {
			if x := one(list...); !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
		return out
	}
	mark := func() concord.Marking {
		m := concord.Marking{TLP: []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}[pick.IntN(5)],
			Owner: one("demo", "cert", "bureau", "coast"), Clients: pick.IntN(2) == 0, Orcon: pick.IntN(4) == 0,
			ReleasableTo: some(3, "demo", "cert", "bureau", "nation:PL", "nation:EE", "group:baltic", "group:cell", "community:energy", "community:ports", "person:ana", "person:bo")}
		if pick.IntN(15) == 0 {
			m.Unknown = []string{"acs:x"}
		}
		return m
	}
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	want, records := map[string][]concord.Marking{}, map[string]concord.Incident{}
	var reports []concord.Report
	for i := range 150 {
		r := concord.Report{Source: "s", Marking: mark()}
		if _, err := op.SaveReport(t.Context(), &r, fmt.Append(nil, i)); err != nil {
			t.Fatal(err)
		}
		reports, want[string(r.ID)] = append(reports, r), []concord.Marking{r.Marking}
	}
	open := concord.Report{Source: "open", Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"}}
	if _, err := op.SaveReport(t.Context(), &open, []byte("open")); err != nil {
		t.Fatal(err)
	}
	reading := store.Reading{Report: open}
	for i := range 250 { // of several atoms: its own and those of two reports
		inc := incident(i)
		inc.Marking = mark()
		inc.State = []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StatePublished}[pick.IntN(4)]
		records[string(inc.ID)] = inc
		want[string(inc.ID)] = []concord.Marking{inc.Marking}
		for range pick.IntN(3) {
			r := reports[pick.IntN(len(reports))]
			inc.Reports = append(inc.Reports, r.ID)
			want[string(inc.ID)] = append(want[string(inc.ID)], r.Marking)
		}
		reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: inc})
	}
	if _, err := op.UpdateReading(t.Context(), reading); err != nil {
		t.Fatal(err)
	}
	given := [][]string{nil}
	for i := range 12 {
		given = append(given, reports[i].Marking.ReleasableTo)
		if err := op.Exchange(access.All).Receives(t.Context(), reports[i].Marking.ReleasableTo); err != nil {
			t.Fatal(err)
		}
	}
	delete(want, "")
	pairs, readable := 0, 0
	for range 300 {
		v := concord.View{Principal: one("", "ana", "bo", "cy"), Org: one("", "demo", "cert", "bureau", "coast", "x"), Nation: one("", "PL", "EE"), Communities: some(2, "energy", "ports"),
			Groups: some(2, "baltic", "cell"), ClientOf: some(2, "demo", "cert"), Operator: pick.IntN(4) == 0, Node: pick.IntN(3) == 0}
		h := s.As(v)
		got := map[string]bool{}
		rp, err := h.Reports(t.Context(), store.ReportFilter{Limit: 1000})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rp.Rows {
			got[string(r.Report.ID)] = true
		}
		ip, err := h.Incidents(t.Context(), store.Filter{Limit: 1000})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range ip.Rows {
			got[string(r.Incident.ID)] = true
		}
		for id, marks := range want {
			pairs++
			label, oracle := access.Join(marks...), worlds.MayGet(v, given, marks...)
			if inc, is := records[id]; is {
				oracle = oracle && worlds.MayLeave(v, inc)
				if inc.State == concord.StateCandidate || inc.State == concord.StateTriage {
					label = label.Unverified(inc.Marking.Owner)
				}
			}
			rule := access.Rule{View: v, Node: "demo", Given: given}.Permits(label)
			if rule != oracle || got[id] != rule {
				t.Fatalf("%+v and %s under %+v: rule %v, oracle %v, query %v", v, id, marks, rule, oracle, got[id])
			}
			if rule {
				readable++
			}
		}
	}
	if pairs < 100_000 || readable < pairs/50 {
		t.Errorf("%d pairs, %d readable", pairs, readable)
	}
}

// TestGrantsAreSeenByTheNextHandle: what is kept for a kind of reader is not given to another.
func TestGrantsAreSeenByTheNextHandle(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	r := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPGreen, Owner: "demo", ReleasableTo: []string{"community:energy"}}}
	if _, err := op.SaveReport(t.Context(), &r, []byte("x")); err != nil {
		t.Fatal(err)
	}
	seen := func(v concord.View) bool {
		_, err := s.As(v).Report(t.Context(), r.ID)
		return err == nil
	}
	before := concord.View{Principal: "bob", Org: "cert"}
	after := before
	after.Communities = []string{"energy"}
	for range 2 {
		if seen(before) || !seen(after) {
			t.Error("a grant, or its lack, is not seen")
		}
	}
	for _, trick := range []concord.View{{Principal: "bob\x1fcert", Communities: []string{"energy"}}, {Principal: "bob", Org: "cert\x1f\x1f\x1fenergy"}, {Principal: "bob", Org: "cert", Nation: "\x1f\x1fenergy"}} {
		if strings.ContainsAny(trick.Org+trick.Nation, "\x1f") && seen(trick) {
			t.Errorf("%q passes for another reader", access.Attributes(trick))
		}
	}
}
