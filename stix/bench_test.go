package stix

import (
	"testing"

	"concord"
)

func BenchmarkIncident(b *testing.B) {
	inc := one(b, "DE-2024-07-LEIPZIG")
	for b.Loop() {
		if _, err := Incident(inc, "demo", concord.StatusOfficialAttributed, recorded); err != nil {
			b.Fatal(err)
		}
	}
}
