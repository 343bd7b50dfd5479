package intake_test

import (
	"testing"

	"concord/intake"
	"concord/store"
)

func page(name, text string) intake.Item {
	return intake.Item{Source: name, Content: []byte(text), ContentType: "text/plain", Published: "2024-05-13", PublishedBasis: "given"}
}

// TestOneActInFourLanguagesIsOneRecord reads one fire as four newsrooms tell it, and another of the next
// town that must stay apart.
func TestOneActInFourLanguagesIsOneRecord(t *testing.T) {
	in, h := open(t, t.TempDir())
	run(t, in, seq(
		page("en", "Russia suspected of Warsaw arson\n\nA warehouse in Warsaw was set on fire on 12 May 2024, and Polish prosecutors suspect that the arson was ordered by Russian intelligence. Nobody was hurt in the fire, which destroyed the building.\n"),
		page("de", "Brandanschlag in Warschau\n\nAm 12. Mai 2024 wurde in Warschau eine Lagerhalle in Brand gesetzt. Die polnische Staatsanwaltschaft vermutet den russischen Geheimdienst hinter der Brandstiftung. Bei dem Feuer wurde niemand verletzt.\n"),
		page("pl", "Podpalenie w Warszawie\n\nW Warszawie 12 maja 2024 roku podpalono magazyn. Prokuratura podejrzewa, że za podpaleniem stoi rosyjski wywiad. W pożarze nikt nie ucierpiał, a budynek spłonął doszczętnie.\n"),
		page("uk", "Підпал у Варшаві\n\nУ Варшаві 12 травня 2024 року підпалили склад. Польська прокуратура підозрює, що за підпалом стоїть російська розвідка. Унаслідок пожежі ніхто не постраждав.\n"),
		page("en2", "Arson in Gdynia\n\nA warehouse in Gdynia was set on fire on 12 May 2024, and Polish prosecutors suspect that the arson was ordered by Russian intelligence. The blaze destroyed the hall.\n"),
	))
	list, err := h.Incidents(t.Context(), store.Filter{WithEvidence: true})
	if err != nil {
		t.Fatal(err)
	}
	sources := map[string]int{}
	for _, r := range list.Rows {
		town := ""
		for _, p := range r.Incident.Places {
			town = p.Name
		}
		sources[town] = len(r.Incident.Reports)
		t.Logf("%s: %s, %d reports", r.Incident.ID, r.Incident.Title, len(r.Incident.Reports))
	}
	if len(list.Rows) != 2 || sources["Warsaw"] != 4 || sources["Gdynia"] != 1 {
		t.Errorf("%v", sources)
	}
}

// TestOneMeasureToldTwiceIsOneRecord reads an expulsion in two papers, and another one a month later.
func TestOneMeasureToldTwiceIsOneRecord(t *testing.T) {
	in, h := open(t, t.TempDir())
	text := func(day, more string) string {
		return "Prague answers Moscow\n\nThe Czech Republic expelled 18 Russian diplomats on " + day + " over sabotage by Russian military intelligence in Vrbetice. " +
			"An arson attack ordered by Russia hit a depot in Prague on 3 April 2021, Czech prosecutors say. " + more + "\n"
	}
	run(t, in, seq(
		page("a", text("17 April 2021", "The foreign minister announced it on Saturday.")),
		page("b", text("17 April 2021", "Moscow said it would answer, a spokeswoman told the agency on Sunday evening in the capital.")),
		page("c", text("28 May 2021", "It is the second time within weeks.")),
	))
	list, err := h.Measures(t.Context(), store.MeasureFilter{Issuer: "CZ"})
	if err != nil {
		t.Fatal(err)
	}
	reports := map[string]int{}
	for _, m := range list.Rows {
		seen := map[string]bool{}
		for _, e := range m.Measure.Evidence {
			seen[string(e.Report)] = true
		}
		reports[string(m.Measure.Announced)] += len(seen)
	}
	if len(list.Rows) != 2 || reports["2021-04-17"] != 2 || reports["2021-05-28"] != 1 {
		t.Errorf("%v", reports)
		for _, m := range list.Rows {
			t.Logf("%+v", m.Measure)
		}
	}
}
