package api_test

import (
	"fmt"
	"testing"

	"concord"
	"concord/store"
)

// filled is a node with many incidents.
func filled(b *testing.B, count int) *node {
	n := open(b)
	h := n.store.As(concord.LocalOperator("demo"))
	_, id := n.post("ana", fire, "")
	row, err := h.Incident(b.Context(), id)
	if err != nil {
		b.Fatal(err)
	}
	for done := 0; done < count; done += 500 {
		var changes []store.IncidentChange
		for i := range 500 {
			inc := row.Incident
			inc.ID, inc.Version = concord.IncidentID(fmt.Sprintf("PL-2024-06-B%d", done+i)), 0
			changes = append(changes, store.IncidentChange{Incident: inc})
		}
		d := concord.Decision{Kind: concord.DecideVerify, Incident: changes[0].Incident.ID}
		if _, err := h.Decide(b.Context(), d, changes...); err != nil {
			b.Fatal(err)
		}
	}
	return n
}

func BenchmarkRead(b *testing.B) {
	n := filled(b, 5000)
	for _, path := range []string{"incidents/PL-2024-06-B17", "incidents?limit=50", "incidents?limit=1000&evidence=true", "incidents/facets", "stats"} {
		b.Run(path, func(b *testing.B) {
			for b.Loop() {
				b.SetBytes(int64(n.ask("ana", "GET", path, "").is(200).Body.Len()))
			}
		})
	}
}
