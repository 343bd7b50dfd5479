package web

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"concord"
	"concord/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

// hashes are in the names of assets; they change with the base map.
var hashes = regexp.MustCompile(`-[0-9a-f]{10}\.svg`)

// TestFragmentsLookAsTheyDid renders parts of pages and compares them with what they were.
func TestFragmentsLookAsTheyDid(t *testing.T) {
	p := loadPages(loadAssets())
	verified := at("PL-2024-05-TOWN", 52.2, 21, concord.GeoCity)
	verified.Incident.Time = concord.When{Start: "2024-05-09", End: "2024-05-09", Precision: concord.PrecisionDay}
	verified.Incident.Countries, verified.Incident.Sources = []string{"PL"}, []string{"https://a.example/1"}
	candidate, retracted, cleared := at("LT-2024-06-AREA", 55, 24, concord.GeoArea), at("DE-2024-07-GONE", 52.5, 13.4, concord.GeoSite), at("SE-2024-08-CLEAR", 59.3, 18, concord.GeoCity)
	candidate.Incident.State, candidate.Status = concord.StateCandidate, concord.StatusOfficialSuspected
	retracted.Incident.State = concord.StateRetracted
	cleared.Status = concord.StatusRuledOut
	campaign := at("XX-CAMPAIGN", 0, 0, concord.GeoUnknown)
	campaign.Incident.Unit, campaign.Status = concord.UnitCampaign, concord.StatusDisputed
	rows := []IncidentRow{verified, candidate, retracted, cleared, campaign}
	var items []listItem
	for i := range rows {
		items = append(items, newListItem(&rows[i]))
	}
	canonical := "Menu Shop\nA fire in Vilnius was arson."
	lines := lay(canonical, []textSpan{
		{start: 12, end: 38, kind: "act", label: "kind of act", title: "incident 1: kind of act Arson"},
		{start: 20, end: 27, kind: "place", label: "place 1", title: "incident 1: place 1 Vilnius"},
		{start: 24, end: 31, kind: "asked", asked: true, title: "the words you asked for"},
	}, []text.Range{{Start: 10, End: len(canonical)}})
	proofs := []proof{
		{Quote: "a fire <in> Vilnius", Href: "/reports/r-1?at=1-20#at", Report: "A report", SaidBy: "police", Hedge: concord.Hedge("hedged")},
		{Person: "ana", At: verified.Incident.RecordedAt.AddDate(2024, 0, 0), Refs: []int{1, 3}},
	}
	sources := []source{{1, "https://www.a.example/x?y=1&z=2"}, {2, "javascript:alert(1)"}}
	for _, c := range []struct {
		name, page, part string
		data             any
	}{
		{"list", "home", "list", items},
		{"map", "home", "map", drawMap(rows, nil, nil, mapStyle{marks: .01, letters: .013})},
		{"proofs", "incident", "proofs", proofs},
		{"sources", "incident", "sources", sources},
		{"text", "report", "lines", lines},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := p[c.page].ExecuteTemplate(&b, c.part, c.data); err != nil {
				t.Fatal(err)
			}
			got := hashes.ReplaceAll(b.Bytes(), []byte("-HASH.svg"))
			file := filepath.Join("testdata", c.name+".golden.html")
			if *update {
				if err := os.WriteFile(file, got, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("it is now\n%s\nand was\n%s\n(-update takes it over)", got, want)
			}
		})
	}
}
