package intake_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/assess"
	"concord/fuse"
	"concord/intake"
	"concord/store"
	"concord/text"
	"concord/wire"
)

// openStored opens a store of the benchmarks. Its name in node.json lets the program open it too. It renders nothing for
// exchange: that has benchmarks of its own.
func openStored(b *testing.B, dir string, filling bool) (*intake.Intake, *store.Store) {
	b.Helper()
	s, err := store.Open(b.Context(), dir, store.Options{Clock: time.Now, Node: "demo", Filling: filling,
		Status: func(i *concord.Incident) concord.AttributionStatus { return assess.Status(i, assess.Moment{}).Status },
		AsOf:   func(i *concord.Incident, day concord.Date) concord.Incident { return assess.AsOf(*i, day) }})
	if err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "node.json"), []byte(`{"name":"demo"}`), 0o600); err != nil {
		b.Fatal(err)
	}
	in := &intake.Intake{Store: wire.Spine{Handle: s.As(concord.LocalOperator("demo"))}, Clock: time.Now, Collector: "bench", Workers: 2}
	return in, s
}

// fillActs stores the acts from up to to, each with the report that told it, and every tenth with a second report as a second
// version. It writes through the store as intake does, so that tables and indexes are the same, in larger commits; what it
// leaves out is reading the text and looking for the same act: the findings are made with the text.
func fillActs(b *testing.B, s *store.Store, from, to int) {
	b.Helper()
	h := s.As(concord.LocalOperator("demo"))
	var next atomic.Int64
	next.Store(int64(from))
	var wg sync.WaitGroup
	begun := time.Now()
	for range 2000 {
		wg.Go(func() {
			for b.Context().Err() == nil {
				n := int(next.Add(1)) - 1
				if n >= to {
					return
				}
				if n%2_000 == 0 && n > from {
					b.Logf("%d of %d, %.0f a second", n, to, float64(n-from)/time.Since(begun).Seconds())
				}
				if err := fillAct(b.Context(), h, actOf(n)); err != nil {
					b.Error(n, err)
					return
				}
			}
		})
	}
	wg.Wait()
	if b.Failed() {
		b.FailNow()
	}
}

func fillAct(ctx context.Context, h *store.Handle, a act) error {
	id, err := fillReport(ctx, h, a, 0, nil)
	if err != nil || a.n%10 != 4 || a.n%40 == 7 {
		return err
	}
	row, err := h.IncidentRecord(ctx, id, 0)
	if err == nil {
		_, err = fillReport(ctx, h, a, 1, &row.Incident)
	}
	return err
}

func fillReport(ctx context.Context, h *store.Handle, a act, wording int, known *concord.Incident) (concord.IncidentID, error) {
	content := []byte(a.report(wording))
	rep := concord.Report{Source: fmt.Sprint("act ", a.n, " ", wording), ContentType: "text/plain", CollectedBy: "bench", Marking: marked(a.n)}
	job := store.Job{Kind: "read"}
	job.Key = string(concord.ReportIDOf(concord.HashOf(content)))
	if _, err := h.SaveReport(ctx, &rep, content, job); err != nil {
		return "", err
	}
	d, err := intake.Document(a.item(content))
	if err != nil {
		return "", err
	}
	inc := a.incident(rep.ID, d.Canonical)
	rep.Title, rep.Language, rep.Published, rep.PublishedBasis, rep.Relevant, rep.Extractor, rep.Story = inc.Title, "en", a.published(), "feed", true, "bench", string(rep.ID)
	found := concord.Findings{Report: rep.ID, Relevant: true, Extractor: "bench", Incidents: []concord.Incident{inc}}
	change := store.IncidentChange{Incident: inc, Suffix: true, Why: "new candidate"}
	if known != nil {
		change.Incident, change.Why = fuse.Combine(known, &inc, true), "joined"
	}
	if change.Incident.Marking.TLP == "" {
		change.Incident.Marking = rep.Marking
	}
	change.Blocks = fuse.Keys(&change.Incident)
	claims := []concord.Claim{}
	for i, e := range inc.Evidence {
		claims = append(claims, concord.Claim{ID: concord.ClaimID(concord.DeriveID(string(rep.ID), fmt.Sprint(i))), Report: rep.ID, Incident: change.Incident.ID, Kind: "field", Field: e.Field,
			Hedge: concord.HedgeAsserted, Credibility: concord.Credibility6, ExtractedBy: concord.ByRule, Rule: e.Rule, State: concord.ClaimProposed, Evidence: []concord.Evidence{e}})
	}
	w, err := h.UpdateReading(ctx, store.Reading{Report: rep, Text: d.Canonical, Findings: found, Incidents: []store.IncidentChange{change}, Claims: claims,
		Bands: fuse.Fingerprint(bodyOf(d)).Bands(), Done: []store.Job{job}})
	if err != nil || len(w.Incidents) == 0 {
		return "", err
	}
	return w.Incidents[0], nil
}

func bodyOf(d *text.Document) string {
	var b strings.Builder
	for _, p := range d.Body {
		b.WriteString(p.In(d.Canonical) + "\n")
	}
	return b.String()
}
