package store_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"concord"
	"concord/store"
)

// TestL06TheOrderOfWhatIsFoundDoesNotDependOnWhatIsHidden: an engine that weighs words by how many texts hold them would rank
// what one reads by what one may not.
func TestL06TheOrderOfWhatIsFoundDoesNotDependOnWhatIsHidden(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"})
	text := func(i int) string {
		words := "A fire in a harbour."
		for range i % 4 {
			words += " Another fire, and a drone."
		}
		return words
	}
	add := func(from, to int, tlp concord.TLP) {
		t.Helper()
		for i := from; i < to; i++ {
			r := concord.Report{Source: fmt.Sprint("s", i), Marking: concord.Marking{TLP: tlp}}
			if _, err := op.SaveReport(t.Context(), &r, fmt.Append(nil, i)); err != nil {
				t.Fatal(err)
			}
			inc := incident(i)
			inc.ID, inc.Title, inc.Summary, inc.Marking = concord.IncidentID(fmt.Sprint("PL-", i)), "An act", text(i), concord.Marking{TLP: tlp}
			if _, err := op.UpdateReading(t.Context(), store.Reading{Report: r, Text: text(i), Incidents: []store.IncidentChange{{Incident: inc}}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	found := func() (out []string) {
		t.Helper()
		for _, q := range []string{"fire", "drone", "fire drone", "harbour", `"another fire"`, "dro*"} {
			inc, err := guest.Incidents(t.Context(), store.Filter{Text: q, Limit: 100, WithTotal: true})
			if err != nil || len(inc.Rows) == 0 {
				t.Fatal(len(inc.Rows), err)
			}
			rep, err := guest.Reports(t.Context(), store.ReportFilter{Text: q, Limit: 100, WithTotal: true})
			if err != nil || len(rep.Rows) == 0 {
				t.Fatal(len(rep.Rows), err)
			}
			both, err := json.Marshal([]any{inc, rep})
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, string(both))
		}
		return out
	}
	add(0, 12, concord.TLPClear)
	before := found()
	add(12, 80, concord.TLPAmber)
	for i, after := range found() {
		if after != before[i] {
			t.Errorf("what is found is another:\n%s\n%s", before[i], after)
		}
	}
}
