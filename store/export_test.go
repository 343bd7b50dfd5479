package store_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"concord"
	"concord/store"
)

func export(t *testing.T, h *store.Handle) (records []store.Record, text []byte) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	for r, err := range h.Export(t.Context(), store.ExportOptions{Content: true}) {
		if err != nil {
			t.Fatal(err)
		}
		if err := e.Encode(r); err != nil {
			t.Fatal(err)
		}
		records = append(records, r)
	}
	return records, b.Bytes()
}

func TestAnExportIsTakenInWithoutLoss(t *testing.T) {
	h := open(t)
	a, b := incident(0), incident(1)
	put(t, h, a, b)
	r := save(t, h, "a report with words")
	save(t, h, "never read")
	r.Title, r.Relevant, r.Extractor = "Words", true, "7"
	again := concord.Report{Source: "https://example.org/again"}
	if _, err := h.SaveReport(t.Context(), &again, []byte("a report with words")); err != nil {
		t.Fatal(err)
	}
	a.Version, a.Title, a.Reports = 1, "Fire, seen again", []concord.ReportID{r.ID}
	a.Links = []concord.Link{{To: b.ID, Type: concord.LinkSameSeries}}
	_, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Text: "a report with words",
		Findings:  concord.Findings{Report: r.ID, Relevant: true, Claims: []concord.Claim{{ID: "c1", Kind: "aim", Incident: a.ID}, {ID: "c0", Kind: "aim"}}},
		Incidents: []store.IncidentChange{{Incident: a, Blocks: []string{"k1", "k2"}}},
		Measures: []store.MeasureVersion{{Measure: concord.Measure{ID: "m-1", Type: concord.MeasureEntryBan, Status: concord.MeasureAnnounced,
			Issuer: "PL", Announced: "2024-05", Incidents: []concord.IncidentID{a.ID}}}}})
	if err != nil {
		t.Fatal(err)
	}
	b.Version, b.State = 1, concord.StateVerified
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: b.ID, Why: "seen"}, store.IncidentChange{Incident: b}); err != nil {
		t.Fatal(err)
	}

	records, before := export(t, h)
	other := open(t)
	for range 2 {
		var parsed []store.Record
		for d := json.NewDecoder(bytes.NewReader(before)); d.More(); {
			var rec store.Record
			if err := d.Decode(&rec); err != nil {
				t.Fatal(err)
			}
			parsed = append(parsed, rec)
		}
		if _, err := other.Import(t.Context(), parsed); err != nil {
			t.Fatal(err)
		}
		if _, after := export(t, other); !bytes.Equal(before, after) {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
	}
	if got, err := other.Import(t.Context(), records); err != nil || got.New != 0 || got.Known != len(records) {
		t.Errorf("a second import gives %+v, %v", got, err)
	}
	bad := *records[len(records)-3].Incident
	t.Run("other content of the same version is a conflict and keeps nothing", func(t *testing.T) {
		bad.Incident.Title = "something else"
		_, err := other.Import(t.Context(), []store.Record{{Incident: &bad}})
		wantCode(t, err, concord.CodeConflict)
	})
	if page, err := other.Reports(t.Context(), store.ReportFilter{Text: "words"}); err != nil || len(page.Rows) != 1 {
		t.Errorf("what was taken in is not found by its words: %v, %v", page, err)
	}
	if c, err := other.Check(t.Context()); err != nil || len(c) != 0 {
		t.Errorf("check says %v, %v", c, err)
	}
}
