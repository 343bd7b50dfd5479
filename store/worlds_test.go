package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/store"
	"concord/worlds"
)

// size is how many objects a world has here: `make leaks` takes the large one, and everybody.
func size() int {
	if os.Getenv("LEAKS") == "all" {
		return 500
	}
	return 125
}

// buildWorld builds a world, or a part of one.
func buildWorld(t testing.TB, w *worlds.World) *store.Store {
	t.Helper()
	c := &worlds.Clock{}
	opt := c.Options()
	opt.Status, opt.Render, opt.AsOf = status, render, asOf
	s := openAt(t, t.TempDir(), opt)
	if err := w.Build(t.Context(), s, c); err != nil {
		t.Fatal(err)
	}
	return s
}

// question is one thing that a handle can be asked, with its answer as text.
type question struct {
	name string
	ask  func(context.Context, *store.Handle) (any, error)
}

// questions are what may be asked of a world: everything about everything, hidden things too.
func questions(w *worlds.World) (qs []question) {
	add := func(name string, ask func(context.Context, *store.Handle) (any, error)) {
		qs = append(qs, question{name, ask})
	}
	filters := map[string]store.Filter{"all": {}, "with evidence": {WithEvidence: true, IncludeAggregates: true}, "every state": {State: facetChoices.states, IncludeAggregates: true},
		"oldest": {Oldest: true}, "common words": {Text: "harbour"}, "two words": {Text: "fire drone"}, "prefix": {Text: "cnry*"}, "whole": {Whole: true},
		"one country": {Countries: []string{"PL"}}, "countries": {Countries: []string{"PL", "DE"}, Types: []concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage}},
		"since": {Since: "2024"}, "until": {Until: "2024-06"}, "as of": {AsOf: "2024-06-30"}, "known": {KnownAt: worlds.Begin.Add(7 * 3600e9)}, "known later": {KnownAt: worlds.End},
		"box": {BBox: &store.BBox{MinLat: 50, MinLon: 12, MaxLat: 56, MaxLon: 24}}, "status": {Status: []concord.AttributionStatus{concord.StatusOfficialSuspected}},
		"sector": {Sector: []concord.Sector{concord.SectorEnergy}}, "stage": {Stage: []concord.Stage{concord.StageFoiled}}}
	for _, inc := range w.Incidents[:min(len(w.Incidents), 40)] {
		filters["links to "+string(inc.Body.ID)] = store.Filter{LinkedTo: inc.Body.ID}
		filters["by canary of "+string(inc.Body.ID)] = store.Filter{Text: worlds.Canaries(inc.Body.Title)[0]}
	}
	for _, r := range w.Reports[:min(len(w.Reports), 40)] {
		filters["rests on "+string(r.Body.ID)] = store.Filter{Report: r.Body.ID}
	}
	for name, f := range filters {
		add("incidents: "+name, func(ctx context.Context, h *store.Handle) (any, error) {
			f := f
			f.WithTotal, f.Limit = true, 7
			var all []any
			for range 60 { // pages, and their cursors
				page, err := h.Incidents(ctx, f)
				all = append(all, page)
				if f.Cursor = page.Next; err != nil || f.Cursor == "" {
					return all, err
				}
			}
			return all, nil
		})
		add("facets: "+name, func(ctx context.Context, h *store.Handle) (any, error) { return h.Facets(ctx, f) })
	}
	for name, f := range map[string]store.ReportFilter{"all": {}, "words": {Text: "harbour fire"}, "prefix": {Text: "cnry*"}, "troubled": {Troubled: true}, "unread": {Unread: true}, "oldest": {Oldest: true}} {
		add("reports: "+name, func(ctx context.Context, h *store.Handle) (any, error) {
			f := f
			f.WithTotal, f.Limit = true, 1000
			return h.Reports(ctx, f)
		})
	}
	for _, r := range w.Reports {
		id := r.Body.ID
		add("report "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Report(ctx, id) })
		add("report by its beginning "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Report(ctx, id[:5]) })
		add("text of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Text(ctx, id) })
		add("content of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Content(ctx, id) })
		add("captures of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Captures(ctx, id) })
		add("findings of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Findings(ctx, id) })
		add("claims of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Claims(ctx, id, "") })
		add("story of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) {
			return h.Reports(ctx, store.ReportFilter{Story: string(id), WithTotal: true})
		})
	}
	for _, inc := range w.Incidents {
		id := inc.Body.ID
		add("incident "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Incident(ctx, id) })
		add("alias "+string(inc.Body.Aliases[0]), func(ctx context.Context, h *store.Handle) (any, error) { return h.Incident(ctx, inc.Body.Aliases[0]) })
		add("beginning of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Incident(ctx, id[:len(id)-4]) })
		add("versions of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.IncidentVersions(ctx, id) })
		add("record of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.IncidentRecord(ctx, id, 1) })
		add("claims about "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Claims(ctx, "", id) })
		add("decisions about "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Decisions(ctx, id) })
		add("trail of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Audit(ctx, string(id), 100) })
		add("taken "+string(id), func(ctx context.Context, h *store.Handle) (any, error) { return h.Taken(ctx, id) })
		add("measures of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) {
			return h.Measures(ctx, store.MeasureFilter{Incident: id, WithTotal: true})
		})
		add("reports of "+string(id), func(ctx context.Context, h *store.Handle) (any, error) {
			return h.Reports(ctx, store.ReportFilter{Incident: id, WithTotal: true})
		})
	}
	for _, m := range w.Measures {
		add("measure "+string(m.Body.ID), func(ctx context.Context, h *store.Handle) (any, error) { return h.Measure(ctx, m.Body.ID) })
	}
	add("measures", func(ctx context.Context, h *store.Handle) (any, error) {
		return h.Measures(ctx, store.MeasureFilter{WithTotal: true, Limit: 1000})
	})
	add("decisions", func(ctx context.Context, h *store.Handle) (any, error) { return h.Decisions(ctx, "") })
	add("trail", func(ctx context.Context, h *store.Handle) (any, error) { return h.Audit(ctx, "", 1000) })
	add("statistics", func(ctx context.Context, h *store.Handle) (any, error) { return h.Stats(ctx) })
	for _, opt := range []store.ExportOptions{{}, {Content: true}, {CurrentOnly: true}} {
		add(fmt.Sprintf("export %+v", opt), func(ctx context.Context, h *store.Handle) (any, error) {
			var all []any
			for rec, err := range h.Export(ctx, opt) {
				if err != nil {
					return nil, err
				}
				all = append(all, rec)
			}
			return all, nil
		})
	}
	add("the log", func(ctx context.Context, h *store.Handle) (any, error) {
		var all []any
		after := int64(0)
		for {
			list, err := h.Log(ctx, after, 100)
			if err != nil || len(list) == 0 {
				return all, err
			}
			for _, e := range list {
				after, e.Seq = e.Seq, 0 // for the cursor, and never shown
				all = append(all, e)
			}
		}
	})
	slices.SortFunc(qs, func(a, b question) int { return strings.Compare(a.name, b.name) })
	return qs
}

func answer(t testing.TB, q question, h *store.Handle) string {
	t.Helper()
	got, err := q.ask(t.Context(), h)
	text, _ := json.Marshal(got)
	if err != nil {
		msg, hint := concord.Public(err)
		return fmt.Sprintf("error %s: %s (%s)", concord.CodeOf(err), msg, hint)
	}
	return string(text)
}

// TestL02AHandleAnswersAsIfWhatIsHiddenWereNotThere is the two-world test: the same questions to the
// world and to the world without what the reader may not read.
func TestL02AHandleAnswersAsIfWhatIsHiddenWereNotThere(t *testing.T) {
	w := worlds.New(size())
	full := buildWorld(t, w)
	qs := questions(w)
	people := worlds.Readers(w, os.Getenv("LEAKS") == "all", testing.Short())
	for _, p := range people {
		t.Run(p.View.Principal, func(t *testing.T) {
			t.Parallel()
			part := buildWorld(t, w.Without(p.View))
			in, without := full.As(p.View), part.As(p.View)
			differ := 0
			for _, q := range qs {
				a, b := answer(t, q, in), answer(t, q, without)
				if a != b {
					differ++
					if differ < 4 {
						t.Errorf("%s tells of what is hidden:\n%s", q.name, difference(a, b))
					}
				}
			}
			if differ > 0 {
				t.Errorf("%d of %d answers differ", differ, len(qs))
			}
		})
	}
}

// difference shows where two texts part.
func difference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, min(i, len(s))-200):min(len(s), i+200)] }
	return fmt.Sprintf("in the world …%s…\nand without  …%s…", cut(a), cut(b))
}

// TestL01NoAnswerHoldsACanaryThatTheOracleDenies asks at random, as anybody.
func TestL01NoAnswerHoldsACanaryThatTheOracleDenies(t *testing.T) {
	w := worlds.New(size())
	s := buildWorld(t, w)
	qs := questions(w)
	pick := rand.New(rand.NewPCG(1, 1))
	may := map[string]map[string]bool{}
	seen := map[string]int{}
	for range 2500 {
		p := w.People[pick.IntN(len(w.People))]
		if may[p.View.Principal] == nil {
			may[p.View.Principal] = w.Without(p.View).Canaries()
		}
		q := qs[pick.IntN(len(qs))]
		for _, c := range worlds.Canaries(answer(t, q, s.As(p.View))) {
			if !may[p.View.Principal][c] && !strings.Contains(q.name, c) {
				t.Fatalf("%s asks for %q and reads %s", p.View.Principal, q.name, c)
			}
			seen[p.View.Principal]++
		}
	}
	for _, p := range w.People {
		if seen[p.View.Principal] < 50 {
			t.Errorf("%s read %d canaries: that proves nothing", p.View.Principal, seen[p.View.Principal])
		}
	}
}

// TestL05ANodeThatHasJustStartedCountsWhatItsReaderSees counts one by one: until the first question about all records, counts come
// from the tables and not from memory.
func TestL05ANodeThatHasJustStartedCountsWhatItsReaderSees(t *testing.T) {
	w := worlds.New(size())
	s := buildWorld(t, w)
	all := store.Filter{IncludeAggregates: true, Limit: 1000, State: []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified,
		concord.StatePublished, concord.StateRetracted, concord.StateMerged}}
	hidden := 0
	for _, p := range w.People {
		h := s.As(p.View)
		st, err := h.Stats(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		page, err := h.Incidents(t.Context(), all)
		if err != nil || page.Next != "" {
			t.Fatal(page.Next, err)
		}
		want, aggregates := map[string]int{}, 0
		for _, r := range page.Rows {
			want[string(r.Incident.State)]++
			if r.Incident.Unit != concord.UnitIncident {
				aggregates++
			}
		}
		hidden += len(w.Incidents) - len(page.Rows)
		if !maps.Equal(st.Incidents, want) || st.Aggregates != aggregates {
			t.Errorf("%s is told of %v and %d cases, and sees %v and %d", p.View.Principal, st.Incidents, st.Aggregates, want, aggregates)
		}
	}
	if hidden == 0 {
		t.Error("everybody sees all")
	}
}
