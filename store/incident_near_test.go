package store

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"concord"
)

// TestASearchForCommonWordsGivesTheSamePages: whether the search is made as a whole, the incidents are asked
// one by one, or looked up among what was found, the pages are the same, forwards and back.
func TestASearchForCommonWordsGivesTheSamePages(t *testing.T) {
	s := openInside(t, t.TempDir())
	h := s.As(concord.LocalOperator("demo"))
	fill(t, h)
	for name, f := range map[string]Filter{
		"a word of every second incident": {Text: "harbour"},
		"a word of few incidents":         {Text: "seldom"},
		"both":                            {Text: "harbour seldom"},
		"with a type":                     {Text: "harbour", Types: []concord.ActivityType{concord.ActivityArson}},
		"oldest first":                    {Text: "harbour", Oldest: true},
		"nothing":                         {Text: "nowhere"},
		"a page larger than is filled so": {Text: "harbour", Limit: 100},
		"a page of one":                   {Text: "harbour", Limit: 1},
		"with the number of all":          {Text: "harbour", WithTotal: true},
		"within a box":                    {Text: "harbour", BBox: &BBox{MinLat: 52, MaxLat: 52.3, MinLon: 20, MaxLon: 22}},
		"until a day":                     {Text: "harbour", Until: "2024-05"},
	} {
		t.Run(name, func(t *testing.T) {
			if f.Limit == 0 {
				f.Limit = 7
			}
			s.often, s.narrow, s.walk = often, narrow, walkMost
			whole := walk(t, h, f)
			for how, limits := range map[string][3]int{
				"asked one by one":                    {3, narrow, walkMost},
				"looked up among the hits":            {often, 0, walkMost},
				"looked up as long as hits are dense": {often, 0, 12},
			} {
				s.often, s.narrow, s.walk = limits[0], limits[1], limits[2]
				if asked := walk(t, h, f); !slices.Equal(asked, whole) {
					t.Errorf("%s:\n%v\nas a whole:\n%v", how, asked, whole)
				}
			}
		})
	}
}

func fill(t *testing.T, h *Handle) {
	t.Helper()
	var reading Reading
	rep := concord.Report{Source: "fill"}
	if _, err := h.SaveReport(t.Context(), &rep, []byte("fill")); err != nil {
		t.Fatal(err)
	}
	reading.Report = rep
	for n := range 150 {
		lat, lon := 52+float64(n%10)/10, 21.0
		date := concord.Date(fmt.Sprintf("2024-%02d-%02d", n%12+1, n%28+1))
		inc := concord.Incident{ID: concord.IncidentID(fmt.Sprintf("PL-%s-N%d", date[:7], n)), Title: fmt.Sprintf("Fire %d", n), Unit: concord.UnitIncident,
			State: concord.StateCandidate, Stage: concord.StageAccomplished, ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Countries: []string{"PL"},
			Time:   concord.When{Start: date, End: date, Precision: concord.PrecisionDay},
			Places: []concord.Place{{Name: "Warsaw", Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCity}}}
		if n%3 == 0 {
			inc.ActivityTypes = []concord.ActivityType{concord.ActivitySabotage}
		}
		if n%2 == 0 {
			inc.Summary = "at the harbour"
		}
		if n%40 == 0 {
			inc.Summary += " seldom"
		}
		reading.Incidents = append(reading.Incidents, IncidentChange{Incident: inc})
	}
	_, err := h.QueueReading(t.Context(), func(context.Context, *Handle) (Reading, error) { return reading, nil })()
	if err != nil {
		t.Fatal(err)
	}
}

// walk reads all pages of a list and the way back to the first, and says what each holds.
func walk(t *testing.T, h *Handle, f Filter) (pages []string) {
	t.Helper()
	read := func() IncidentPage {
		p, err := h.Incidents(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		var ids []concord.IncidentID
		for _, r := range p.Rows {
			ids = append(ids, r.Incident.ID)
		}
		pages = append(pages, fmt.Sprint(ids, p.Total))
		return p
	}
	p := read()
	for p.Next != "" {
		f.Cursor = p.Next
		p = read()
	}
	for p.Prev != "" {
		f.Cursor = p.Prev
		p = read()
	}
	return pages
}
