package fuse

import (
	"testing"

	"concord"
)

// TestLanguagesMeet holds that one act is one whatever language tells it, and that confusable acts stay
// apart across languages as within one.
func TestLanguagesMeet(t *testing.T) {
	cable, sabotage, drones := concord.ActivityUnderseaInfrastructure, concord.ActivitySabotage, concord.ActivityDroneIncursion
	munich := concord.Place{Name: "Munich", Kind: concord.KindSettlement, Country: "DE", Lat: f(48.14), Lon: f(11.58), Precision: concord.GeoCity}
	freising := concord.Place{Name: "Freising", Kind: concord.KindSettlement, Country: "DE", Lat: f(48.40), Lon: f(11.74), Precision: concord.GeoCity}
	for _, c := range []struct {
		name          string
		a, b          *concord.Incident
		same, suggest bool
	}{
		{"a German noun is no name: English", act(on("2024-05-12"), warsaw, "eine Lagerhalle"), act(on("2024-05-12"), warsaw, "a warehouse"), true, true},
		{"a German noun is no name: a named shop", act(on("2024-05-12"), warsaw, "das Einkaufszentrum"), act(on("2024-05-12"), warsaw, "the Marywilska 44 mall"), true, true},
		{"German and Polish", act(on("2024-05-12"), warsaw, "eine Lagerhalle"), act(on("2024-05-12"), warsaw, "magazyn"), true, true},
		{"Ukrainian and English", act(on("2024-05-12"), warsaw, "склад"), act(on("2024-05-12"), warsaw, "a warehouse"), true, true},
		{"Polish and Lithuanian", act(night("2024-05-08", "2024-05-09"), vilnius, "sklep IKEA"), act(on("2024-05-09"), vilnius, "parduotuvė IKEA"), true, true},
		{"Swedish and Finnish of one named cable", act(on("2024-11-18"), baltic, "kabeln C-Lion1", cable), act(on("2024-11-18"), baltic, "C-Lion1-kaapeli", cable), true, true},
		{"French and German of a railway", act(on("2024-07-26"), munich, "la voie ferrée", sabotage), act(on("2024-07-26"), munich, "die Bahnstrecke", sabotage), true, true},

		{"two named shops on one day in one town", act(on("2024-05-12"), warsaw, "sklep OBI"), act(on("2024-05-12"), warsaw, "ein Markt von IKEA"), false, false},
		{"a church and a warehouse on one day in one town", act(on("2024-05-12"), warsaw, "kościół"), act(on("2024-05-12"), warsaw, "eine Lagerhalle"), false, true},
		{"neighbouring towns on one day", act(on("2025-10-02"), munich, "der Flughafen", drones), act(on("2025-10-02"), freising, "une caserne", drones), false, false},
		{"the next week in one town", act(on("2025-10-02"), munich, "der Flughafen", drones), act(on("2025-10-09"), munich, "the airport", drones), false, false},
		{"two named cables on one day", act(on("2024-11-18"), baltic, "das Kabel C-Lion1", cable), act(on("2024-11-18"), baltic, "kabel BCS East-West", cable), false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := Compare(c.a, c.b)
			if v.Same != c.same || v.Suggest != c.suggest {
				t.Errorf("same %v, suggest %v; want %v, %v: score %.2f, %q", v.Same, v.Suggest, c.same, c.suggest, v.Score, v.Reasons)
			}
			if v.Same && len(shareBlock(c.a, c.b)) == 0 {
				t.Errorf("they meet in no block: %q and %q", Keys(c.a), Keys(c.b))
			}
		})
	}
}
