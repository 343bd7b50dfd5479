package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/text"
)

const grounded = `Warehouse fire in Vilnius was arson, prosecutors say

A fire that destroyed a furniture warehouse in Vilnius in the night of 8 to 9 May 2024 was an act of arson, the Lithuanian prosecutor's office said on Thursday. It had been set with Molotov cocktails.

Prosecutors said Russia's military intelligence service, the GRU, was probably behind the attack. Two men were arrested in Poland on 12 May and charged with terrorism. The Kremlin denied any involvement.

Vandals daubed slogans on the car of Peter Novak, a minister, near the airport of Riga. An attempt to derail a train in Estonia was thwarted.

Poland expelled five Russian diplomats.`

func ground(t *testing.T, words string) (*Ground, text.Range) {
	t.Helper()
	d, err := text.Plain([]byte(grounded), text.Hints{Given: "2024-06-13", Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	g, err := NewGround(d)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(g.Close)
	i := strings.Index(d.Canonical, words)
	if i < 0 {
		t.Fatalf("the text does not hold %q", words)
	}
	return g, text.Range{Start: i, End: i + len(words)}
}

func TestWordsStandForValues(t *testing.T) {
	for _, tt := range []struct {
		words string
		of    Vocabulary
		value string
		said  bool
	}{
		{"an act of arson", OfActivity, "arson", true},
		{"an act of arson", OfActivity, "bombing", false},
		{"an act of arson", OfActivity, "espionage", false},
		{"in Vilnius in the night", OfActivity, "arson", false},
		{"Vandals daubed slogans", OfActivity, "vandalism", true},
		{"fire that destroyed", OfStage, "accomplished", true},
		{"attempt to derail a train in Estonia was thwarted", OfStage, "foiled", true},
		{"attempt to derail", OfStage, "attempted", true},
		{"fire that destroyed", OfStage, "foiled", false},
		{"Molotov cocktails", OfMethod, "incendiary_device", true},
		{"Molotov cocktails", OfMethod, "ddos", false},
		{"train", OfSector, "transport", true},
		{"the airport of Riga", OfSector, "transport", true},
		{"furniture warehouse", OfSector, "banking", false},
		{"probably behind the attack", OfStrength, "probable", true},
		{"probably behind the attack", OfStrength, "denied", false},
		{"The Kremlin denied any involvement", OfStrength, "denied", true},
		{"Two men were arrested", OfLegal, "arrest", true},
		{"Two men were arrested", OfLegal, "convicted", false},
		{"charged with terrorism", OfLegal, "charged", true},
		{"Poland expelled five Russian diplomats", OfMeasure, "expulsion_png", true},
		{"Poland expelled five Russian diplomats", OfMeasure, "border_closure", false},
	} {
		t.Run(fmt.Sprintf("%s: %s in %q is %v", tt.of, tt.value, tt.words, tt.said), func(t *testing.T) {
			g, r := ground(t, tt.words)
			said, known := g.Says(r, tt.of, tt.value)
			if said != tt.said || !known {
				t.Errorf("said %v, known %v", said, known)
			}
		})
	}
}

func TestAValueWithoutWordsIsNotKnown(t *testing.T) {
	g, r := ground(t, "an act of arson")
	if said, known := g.Says(r, OfActivity, "gardening"); said || known {
		t.Errorf("said %v, known %v", said, known)
	}
}

func TestDatesPlacesAndNamesOfARangeAreThoseOfTheReader(t *testing.T) {
	g, r := ground(t, "in Vilnius in the night of 8 to 9 May 2024")
	if d := g.Dates(r); len(d) != 1 || d[0].Start != "2024-05-08" || d[0].End != "2024-05-09" || d[0].Precision != concord.PrecisionNight {
		t.Errorf("the dates are %v", d)
	}
	if p := g.Places(r); len(p) != 1 || p[0][0].Name != "Vilnius" || p[0][0].Country != "LT" {
		t.Errorf("the places are %v", p)
	}
	g, r = ground(t, "the night of 8 to 9 May")
	if d := g.Dates(r); len(d) != 0 {
		t.Errorf("a date that is cut off gives %v", d)
	}
	g, r = ground(t, "arrested in Poland on 12 May")
	if d := g.Dates(r); len(d) != 1 || d[0].Start != "2024-05-12" {
		t.Errorf("a day without its year gives %v", d)
	}
	g, r = ground(t, "Prosecutors said Russia's military intelligence service, the GRU")
	if a := g.Actors(r); !slices.Contains(a, Actor{"RU", "GRU"}) {
		t.Errorf("the actors are %v", a)
	}
	if b := g.Bodies(r); len(b) == 0 || b[0].Type != concord.BodyProsecutor {
		t.Errorf("the bodies are %v", b)
	}
	g, r = ground(t, "Poland expelled five Russian diplomats")
	if c := g.Countries(r); !slices.Contains(c, "PL") || !slices.Contains(c, "RU") || len(c) != 2 {
		t.Errorf("the countries are %v", c)
	}
}

func TestAThingIsToldFromAPerson(t *testing.T) {
	for words, want := range map[string][2]bool{"a furniture warehouse": {true, false}, "the airport of Riga": {true, false}, "Peter Novak": {false, true},
		"the car of Peter Novak": {true, true}, "in the night": {false, false}} {
		g, r := ground(t, words)
		if thing, person := g.Things(r); thing != want[0] || person != want[1] {
			t.Errorf("%q: thing %v, person %v", words, thing, person)
		}
	}
}

func TestThereIsNoGroundInALanguageWithoutWords(t *testing.T) {
	d, err := text.Plain([]byte("Un incendio"), text.Hints{Language: "es"})
	if err != nil {
		t.Fatal(err)
	}
	d.Language = "es"
	if _, err := NewGround(d); concord.CodeOf(err) != concord.CodeNotFound {
		t.Errorf("got %v", err)
	}
}
