package mispfeed_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"concord"
	"concord/misp"
	"concord/starter"
	"concord/store"
)

// nowhere takes an answer and keeps nothing of it.
type nowhere struct {
	h http.Header
	n int
}

func (w *nowhere) Header() http.Header         { return w.h }
func (w *nowhere) WriteHeader(int)             {}
func (w *nowhere) Write(p []byte) (int, error) { w.n += len(p); return len(p), nil }

// BenchmarkFeed asks for the lists, and for events one by one, of incidents like those of the starter dataset.
func BenchmarkFeed(b *testing.B) {
	const incidents = 5000
	s := newServer(b)
	list, _, err := starter.Load()
	if err != nil {
		b.Fatal(err)
	}
	var records []store.Record
	var uuids []string
	for i := range incidents {
		inc := list[i%len(list)]
		inc.ID += concord.IncidentID(fmt.Sprint("-", i))
		inc.Version, inc.RecordedAt, inc.Links, inc.Measures = 1, starter.TypedAt().Add(time.Duration(i)*time.Second), nil, nil
		records = append(records, store.Record{Incident: &store.IncidentRecord{Incident: inc}})
		uuids = append(uuids, misp.EventID(node, inc.ID))
	}
	if _, err := s.store.As(people["operator"]).Import(b.Context(), records); err != nil {
		b.Fatal(err)
	}
	ask := func(name string) int {
		r := httptest.NewRequest(http.MethodGet, "/misp/"+name, nil)
		r.SetBasicAuth("feed", "bob")
		w := &nowhere{h: http.Header{}}
		s.feed.ServeHTTP(w, r)
		return w.n
	}
	for _, name := range []string{"manifest.json", "hashes.csv"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				n = ask(name)
			}
			b.ReportMetric(float64(incidents*b.N)/b.Elapsed().Seconds(), "events/s")
			b.ReportMetric(float64(n)/incidents, "bytes/event")
		})
	}
	b.Run("event", func(b *testing.B) {
		i := 0
		for b.Loop() {
			if ask(uuids[i%incidents]+".json") == 0 {
				b.Fatal("no event")
			}
			i++
		}
	})
}
