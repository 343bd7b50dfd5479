package gazetteer

import "testing"

func TestNamesFindTheirPlaces(t *testing.T) {
	for _, c := range []struct{ name, want, country string }{
		{"Kyiv", "Kyiv", "UA"}, {"Kiev", "Kyiv", "UA"}, {"Київ", "Kyiv", "UA"}, {"Киев", "Kyiv", "UA"},
		{"Vilnius", "Vilnius", "LT"}, {"Wilno", "Vilnius", "LT"}, {"Georgia", "Georgia", "GE"},
		{"Washington, D.C.", "Washington, D.C.", "US"}, {"Rzeszów", "Rzeszów", "PL"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ids := Lookup(Fold(c.name))
			if len(ids) == 0 {
				t.Fatalf("%q is not found", c.name)
			}
			if p := Get(ids[0]); p.Name != c.want || p.Country != c.country {
				t.Errorf("got %+v, want %s in %s", p, c.want, c.country)
			}
		})
	}
}
func BenchmarkAbsent(b *testing.B) {
	words := []string{"stoltenberg", "hostile activities", "response options", "the", "nato allies", "month poland"}
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		if Lookup(words[i%len(words)]) != nil {
			b.Fatal(words[i%len(words)])
		}
	}
}
func BenchmarkPresent(b *testing.B) {
	words := []string{"vilnius", "warsaw", "kyiv", "plauen", "rezekne", "gothenburg"}
	var ids []ID
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		if ids = Append(ids[:0], words[i%len(words)]); len(ids) == 0 {
			b.Fatal(words[i%len(words)])
		}
	}
}
