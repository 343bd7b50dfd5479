package store_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/store"
)

var vocabulary = strings.Fields(`the a of in to police said fire warehouse prosecutor court arrested suspected sabotage railway cable
	border minister service investigation attack drone airport arson explosives parcel charged station bridge water power energy network`)

// prose is about n bytes of words, half of them common and half rare, as in real text.
func prose(r *rand.Rand, n int) string {
	var b strings.Builder
	for b.Len() < n {
		if r.IntN(2) == 0 {
			b.WriteString(vocabulary[r.IntN(len(vocabulary))])
		} else {
			fmt.Fprintf(&b, "word%d", int(r.ExpFloat64()*2000))
		}
		b.WriteByte(' ')
	}
	return b.String()
}

// pool gives different documents of 5 KB without the cost of making them up while the time runs.
func pool() func(i int) string {
	r := rand.New(rand.NewPCG(3, 4))
	texts := make([]string, 64)
	for i := range texts {
		texts[i] = prose(r, 4900)
	}
	return func(i int) string { return fmt.Sprintf("Document number%d. ", i) + texts[i%len(texts)] }
}

// benchDir is on a real disk: set CONCORD_BENCH_DIR where the temporary folder is in memory.
func benchDir(b *testing.B) string {
	b.Helper()
	if dir := os.Getenv("CONCORD_BENCH_DIR"); dir != "" {
		return filepath.Join(dir, b.Name(), fmt.Sprint(time.Now().UnixNano()))
	}
	return b.TempDir()
}

func parallel(b *testing.B, workers int, work func(i int, r *rand.Rand) error) {
	b.Helper()
	var next atomic.Int64
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(uint64(w), 7))
			for {
				i := int(next.Add(1))
				if i > b.N {
					return
				}
				if err := work(i, r); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "reports/s")
}

func BenchmarkSaveReport(b *testing.B) {
	s := openAt(b, benchDir(b), store.Options{Clock: time.Now, Node: "demo", Status: status, Render: render})
	h := s.As(concord.LocalOperator("demo"))
	text := pool()
	b.ResetTimer()
	parallel(b, 8, func(i int, r *rand.Rand) error {
		rep := concord.Report{Source: fmt.Sprint(i)}
		_, err := h.SaveReport(context.Background(), &rep, []byte(text(i)), store.Job{Kind: "read", Key: fmt.Sprint(i)})
		return err
	})
}

func BenchmarkSaveAndRead(b *testing.B) {
	s := openAt(b, benchDir(b), store.Options{Clock: time.Now, Node: "demo", Status: status, Render: render})
	h := s.As(concord.LocalOperator("demo"))
	texts := pool()
	b.ResetTimer()
	parallel(b, 32, func(i int, r *rand.Rand) error {
		text := texts(i)
		rep := concord.Report{Source: fmt.Sprint(i)}
		job := store.Job{Kind: "read", Key: fmt.Sprint(i)}
		if _, err := h.SaveReport(context.Background(), &rep, []byte(text), job); err != nil {
			return err
		}
		_, err := h.UpdateReading(context.Background(), readingOf(rep, text, i, r, job))
		return err
	})
}

// readingOf is the reading of a typical report: one incident with evidence, twelve claims.
func readingOf(rep concord.Report, text string, i int, r *rand.Rand, job store.Job) store.Reading {
	inc := randomIncident(i, r)
	rep.Title, rep.Relevant, rep.Extractor = text[:60], true, "1"
	reading := store.Reading{Report: rep, Text: text, Done: []store.Job{job}, Findings: concord.Findings{Report: rep.ID, Relevant: true}}
	for k := range 12 {
		at := k * 50
		ev := concord.Evidence{Field: "places[0]", Report: rep.ID, Canonical: 1, Span: concord.Span{Start: at, End: at + 40, RawStart: at, RawEnd: at + 40},
			Quote: text[at : at+40], Hedge: concord.HedgeAsserted, Rule: "en/attack"}
		inc.Evidence = append(inc.Evidence, ev)
		reading.Findings.Claims = append(reading.Findings.Claims, concord.Claim{ID: concord.ClaimID(fmt.Sprintf("%s-%d", rep.ID, k)), Report: rep.ID,
			Kind: "field", Field: "places[0]", Value: "Warsaw", Hedge: concord.HedgeAsserted, Evidence: []concord.Evidence{ev}})
		reading.Bands = append(reading.Bands, r.Uint64())
	}
	inc.Reports = []concord.ReportID{rep.ID}
	reading.Findings.Incidents = []concord.Incident{inc}
	reading.Incidents = []store.IncidentChange{{Incident: inc, Blocks: []string{"arson/PL/2024-05", "warsaw/2024-05"}}}
	return reading
}

var benchTypes = []concord.ActivityType{concord.ActivitySabotage, concord.ActivityArson, concord.ActivityEspionage, concord.ActivityCyberDisruption,
	concord.ActivityFIMI, concord.ActivityDroneIncursion, concord.ActivityVandalism, concord.ActivityPlot}

var benchSectors = []concord.Sector{concord.SectorCommercial, concord.SectorTransport, concord.SectorEnergy, concord.SectorMedia,
	concord.SectorPublicAdministration, concord.SectorArmedForces, concord.SectorDigitalInfrastructure, concord.SectorUnknown}

var benchStages = []concord.Stage{concord.StageAccomplished, concord.StageFoiled, concord.StageAttempted, concord.StageUnclear}

func randomIncident(i int, r *rand.Rand) concord.Incident {
	inc := incident(i)
	first := time.Date(2014, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(12*365))
	date := concord.DateOf(first)
	country := []string{"PL", "LT", "LV", "EE", "FI", "SE", "NO", "DK", "DE", "FR", "GB", "CZ", "RO", "BG", "IT", "ES"}[int(r.ExpFloat64()*4)%16]
	inc.ID = concord.IncidentID(fmt.Sprintf("%s-%s-N%d", country, date[:7], i))
	inc.Time = concord.When{Start: date, End: date, Precision: concord.PrecisionDay}
	inc.ActivityTypes = []concord.ActivityType{benchTypes[int(r.ExpFloat64()*2)%8]}
	inc.Countries = []string{country}
	if r.IntN(4) == 0 {
		inc.ActivityTypes = append(inc.ActivityTypes, benchTypes[r.IntN(8)])
		inc.Countries = append(inc.Countries, "UA")
	}
	inc.Sector, inc.Stage = benchSectors[int(r.ExpFloat64()*3)%8], benchStages[int(r.ExpFloat64()*2)%4]
	inc.Title, inc.Summary = prose(r, 60), prose(r, 300)
	lat, lon := 36+r.Float64()*34, -10+r.Float64()*40
	inc.Places = []concord.Place{{Name: fmt.Sprintf("Town%d", r.IntN(5000)), Country: country, Lat: &lat, Lon: &lon, Precision: concord.GeoCity}}
	if r.IntN(3) > 0 {
		inc.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "Prosecutor", BodyType: concord.BodyProsecutor, BodyCountry: country,
			Strength: concord.StrengthSuspected, Date: date, Basis: []concord.AttributionBasis{concord.OnInvestigation}}}
	}
	return inc
}

// BenchmarkList asks 100,000 incidents the questions that a desk asks all day.
func BenchmarkList(b *testing.B) {
	dir := os.Getenv("CONCORD_BENCH_100K") // kept between runs when set
	if dir == "" {
		dir = b.TempDir()
	}
	opt := store.Options{Clock: time.Now, Node: "demo", Status: status, Render: render}
	s, err := store.Open(b.Context(), dir, opt)
	if err != nil {
		b.Fatal(err)
	}
	h := s.As(concord.LocalOperator("demo"))
	if st, err := h.Stats(b.Context()); err != nil || st.Incidents["candidate"] == 0 {
		fill(b, h, 100_000)
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			s, err := store.Open(b.Context(), dir, opt)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := s.As(concord.LocalOperator("demo")).Incidents(b.Context(), store.Filter{}); err != nil {
				b.Fatal(err)
			}
			s.Close()
		}
	})
	if s, err = store.Open(b.Context(), dir, opt); err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	h = s.As(concord.LocalOperator("demo"))
	for _, q := range []struct {
		name string
		f    store.Filter
	}{
		{"newest", store.Filter{}},
		{"type+country+since", store.Filter{Types: benchTypes[1:2], Countries: []string{"LT"}, Since: "2024-01"}},
		{"rare type+country+since", store.Filter{Types: benchTypes[7:8], Countries: []string{"ES"}, Since: "2024-01"}},
		{"type+country+since+total", store.Filter{Types: benchTypes[1:2], Countries: []string{"LT"}, Since: "2020-01", WithTotal: true}},
		{"two types", store.Filter{Types: benchTypes[6:8], Since: "2024-01"}},
		{"until 2015", store.Filter{Until: "2015-06"}},
		{"status+sector", store.Filter{Status: []concord.AttributionStatus{concord.StatusOfficialSuspected}, Sector: []concord.Sector{concord.SectorCommercial}}},
		{"rare text", store.Filter{Text: "word1234"}},
		{"common text", store.Filter{Text: "warehouse"}},
		{"text+country", store.Filter{Text: "sabotage railway", Countries: []string{"DE"}}},
		{"small box", store.Filter{BBox: &store.BBox{MinLat: 54, MaxLat: 55, MinLon: 24, MaxLon: 26}}},
		{"large box", store.Filter{BBox: &store.BBox{MinLat: 40, MaxLat: 65, MinLon: 0, MaxLon: 30}}},
		{"large box+type", store.Filter{BBox: &store.BBox{MinLat: 40, MaxLat: 65, MinLon: 0, MaxLon: 30}, Types: benchTypes[3:4]}},
		{"known at", store.Filter{KnownAt: time.Now()}},
	} {
		b.Run(q.name, func(b *testing.B) {
			rows := 0
			percentiles(b, func() error {
				page, err := h.Incidents(b.Context(), q.f)
				rows = len(page.Rows)
				return err
			})
			b.ReportMetric(float64(rows), "rows")
		})
	}
	for _, q := range []struct {
		name string
		f    store.Filter
	}{
		{"all", store.Filter{}},
		{"type", store.Filter{Types: benchTypes[1:2]}},
		{"type+country", store.Filter{Types: benchTypes[1:2], Countries: []string{"LT"}}},
		{"two types+status", store.Filter{Types: benchTypes[1:3], Status: []concord.AttributionStatus{concord.StatusOfficialSuspected}}},
		{"since", store.Filter{Since: "2020-01"}},
		{"retracted", store.Filter{State: []concord.RecordState{concord.StateRetracted, concord.StateMerged}}},
		{"large box", store.Filter{BBox: &store.BBox{MinLat: 40, MaxLat: 65, MinLon: 0, MaxLon: 30}}},
		{"common text", store.Filter{Text: "warehouse"}},
	} {
		b.Run("facets "+q.name, func(b *testing.B) {
			percentiles(b, func() error {
				_, err := h.Facets(b.Context(), q.f)
				return err
			})
		})
	}
}

// percentiles reports the times that ask takes.
func percentiles(b *testing.B, ask func() error) {
	b.Helper()
	var took []time.Duration
	for b.Loop() {
		start := time.Now()
		if err := ask(); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}

func fill(b *testing.B, h *store.Handle, n int) {
	b.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	rep := concord.Report{Source: "fill"}
	if _, err := h.SaveReport(b.Context(), &rep, []byte("fill")); err != nil {
		b.Fatal(err)
	}
	for at := 0; at < n; at += 1000 {
		reading := store.Reading{Report: rep}
		for i := range 1000 {
			inc := randomIncident(at+i, r)
			inc.Reports = []concord.ReportID{rep.ID}
			for k := range 8 {
				inc.Evidence = append(inc.Evidence, concord.Evidence{Field: fmt.Sprint("places", k), Quote: "a quote of it", Span: concord.Span{End: 13, RawEnd: 13}, Report: rep.ID})
			}
			reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: inc})
		}
		if _, err := h.UpdateReading(b.Context(), reading); err != nil {
			b.Fatal(err)
		}
	}
}
