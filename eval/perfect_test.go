package eval

import (
	"context"
	"os"
	"testing"
	"unicode/utf8"

	"concord"
	"concord/text"
)

// firstLetter returns the length of the first letter in bytes: evidence never ends within one.
func firstLetter(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// perfect writes an annotation as the findings of an extractor that misses nothing.
func perfect(doc Document, prepared *text.Document) concord.Findings {
	f := concord.Findings{Relevant: doc.Relevant}
	for n, g := range doc.Incidents {
		f.Incidents = append(f.Incidents, draft(g, n, prepared))
	}
	evidence := []concord.Evidence{evidenceAt("type", prepared, text.Range{Start: 0, End: firstLetter(prepared.Canonical)})}
	for _, m := range doc.Measures {
		f.Measures = append(f.Measures, concord.Measure{Type: m.Type, Issuer: m.Issuer, Against: value(m.Against),
			Status: m.Status, Announced: value(m.Announced), Evidence: evidence})
	}
	for _, c := range doc.Claims {
		f.Claims = append(f.Claims, concord.Claim{Kind: "aim", Hedge: c.Hedge, Text: c.Text, Evidence: evidence})
	}
	return f
}

func draft(g GoldIncident, n int, prepared *text.Document) concord.Incident {
	i := concord.Incident{ID: concord.DraftID("r-0", n), Unit: concord.UnitIncident, ActivityTypes: g.ActivityTypes, Stage: g.Stage,
		Methods: g.Methods, Target: value(g.Target), Sector: value(g.Sector), Countries: g.Countries, Accused: g.Accused}
	if g.Aggregate {
		i.Unit = concord.UnitCampaign
	}
	if g.Time != nil {
		i.Time = concord.When{Start: g.Time.Start, End: g.Time.End, Precision: g.Time.Precision}
	}
	for _, p := range g.Places {
		i.Places = append(i.Places, concord.Place{Name: p.Name, Country: value(p.Country), Lat: p.Lat, Lon: p.Lon, Precision: concord.GeoCity})
	}
	for _, a := range g.Attributions {
		i.Attributions = append(i.Attributions, concord.Attribution{AttributedTo: value(a.AttributedTo), MadeBy: a.MadeBy,
			BodyType: a.BodyType, Strength: a.Strength, Date: value(a.Date)})
	}
	for _, s := range g.LegalSteps {
		i.LegalSteps = append(i.LegalSteps, concord.LegalStep{Stage: s.Stage, Date: value(s.Date), Jurisdiction: value(s.Jurisdiction)})
	}
	if r, ok := anchor(prepared, g.Words); ok {
		i.Evidence = []concord.Evidence{evidenceAt("activity_types", prepared, r)}
	}
	return i
}

func evidenceAt(field string, doc *text.Document, r text.Range) concord.Evidence {
	e := concord.Evidence{Field: field, Quote: r.In(doc.Canonical)}
	e.Start, e.End = r.Start, r.End
	e.RawStart, e.RawEnd = doc.Raw(r.Start, r.End)
	return e
}

func readPerfectly(_ context.Context, doc Document) (concord.Findings, *text.Document, error) {
	prepared, err := Prepare(doc)
	if err != nil {
		return concord.Findings{}, nil, err
	}
	return perfect(doc, prepared), prepared, nil
}

func readNothing(_ context.Context, doc Document) (concord.Findings, *text.Document, error) {
	prepared, err := Prepare(doc)
	return concord.Findings{}, prepared, err
}

func development(t *testing.T) []Document {
	t.Helper()
	docs, err := Load(os.DirFS("."), "dev")
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

func scored(t *testing.T, docs []Document, read Reader) Report {
	t.Helper()
	r, err := Score(t.Context(), docs, read)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAPerfectExtractorScoresOneInEveryField(t *testing.T) {
	r := scored(t, development(t), readPerfectly)
	for _, c := range r.Cells {
		if c.Right != c.Gold || c.Right != c.System {
			t.Errorf("%s on %s: %d of %d gold and %d given values are right", c.Field, c.Counted, c.Right, c.Gold, c.System)
		}
	}
	e := r.Evidence
	if e.Quotes == 0 || e.Canonical != e.Quotes || e.Raw != e.Quotes || e.Bare != 0 {
		t.Errorf("evidence %+v, want all quotes in place", e)
	}
	if len(r.Details) > 0 {
		t.Errorf("faults were listed: %+v", r.Details)
	}
}

func TestAnEmptyExtractorHasNoPrecisionAndNoRecall(t *testing.T) {
	r := scored(t, development(t), readNothing)
	for _, c := range r.Cells {
		if _, ok := c.Precision(); ok {
			t.Errorf("%s on %s has a precision", c.Field, c.Counted)
		}
		if recall, ok := c.Recall(); ok && recall != 0 {
			t.Errorf("%s on %s has the recall %g", c.Field, c.Counted, recall)
		}
	}
	c, _ := r.Cell("detection", onIncidents)
	if c.Gold == 0 {
		t.Error("no incident was to be found")
	}
}
