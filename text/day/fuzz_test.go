package day

import (
	"testing"
	"time"
)

func FuzzDays(f *testing.F) {
	for _, s := range []string{"2024-06-13T10:00:00Z", "June 13, 2024", "13.06.2024", "Published 13 June 2024, updated 14 June 2024",
		"https://x.example/2024/06/13/a", "/2024/6/1", "Thu, 13 Jun 2024 10:22:00 GMT", "20240613"} {
		f.Add(s)
	}
	isDay := func(t *testing.T, s string) {
		if _, err := time.Parse(time.DateOnly, s); s != "" && err != nil {
			t.Fatalf("%q is no day", s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		st, _ := Parse(s)
		isDay(t, st.Day)
		d, _ := Line(s, "fr")
		isDay(t, d.Day)
		isDay(t, d.Updated)
		u, m := OfAddress(s)
		isDay(t, u)
		if m != "" && len(m) != 7 {
			t.Fatalf("month %q", m)
		}
	})
}
