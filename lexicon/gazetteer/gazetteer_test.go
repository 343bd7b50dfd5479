package gazetteer

import (
	"math"
	"slices"
	"testing"
)

// want is the most plausible place of a name; country "" stands for none (the sea, several countries).
var names = []struct {
	text, name, country string
	kind                Kind
}{
	{"Kyiv", "Kyiv", "UA", City}, {"Kiev", "Kyiv", "UA", City}, {"Київ", "Kyiv", "UA", City}, {"Киев", "Kyiv", "UA", City},
	{"Vilnius", "Vilnius", "LT", City}, {"Wilno", "Vilnius", "LT", City}, {"Vilnius's", "Vilnius", "LT", City},
	{"Warsaw", "Warsaw", "PL", City}, {"Warszawa", "Warsaw", "PL", City}, {"Варшава", "Warsaw", "PL", City},
	{"Gothenburg", "Gothenburg", "SE", City}, {"Göteborg", "Gothenburg", "SE", City}, {"Goteborg", "Gothenburg", "SE", City},
	{"Odesa", "Odesa", "UA", City}, {"Odessa", "Odesa", "UA", City}, {"Dnipro", "Dnipro", "UA", City},
	{"Dnipropetrovsk", "Dnipro", "UA", City}, {"Kropyvnytskyi", "Kropyvnytskyi", "UA", City}, {"Kirovohrad", "Kropyvnytskyi", "UA", City},
	{"Munich", "Munich", "DE", City}, {"München", "Munich", "DE", City}, {"Cologne", "Cologne", "DE", City}, {"Köln", "Cologne", "DE", City},
	{"Leipzig", "Leipzig", "DE", City}, {"Bayreuth", "Bayreuth", "DE", City}, {"Plauen", "Plauen", "DE", City},
	{"Grafenwöhr", "Grafenwöhr", "DE", City}, {"Schönefeld", "Schönefeld", "DE", City}, {"Langen", "Langen", "DE", City},
	{"Copenhagen", "Copenhagen", "DK", City}, {"København", "Copenhagen", "DK", City}, {"Aalborg", "Aalborg", "DK", City},
	{"Køge", "Køge", "DK", City}, {"Koege", "Køge", "DK", City}, {"The Hague", "The Hague", "NL", City}, {"Prague", "Prague", "CZ", City},
	{"Bucharest", "Bucharest", "RO", City}, {"Constanta", "Constanța", "RO", City}, {"Chisinau", "Chișinău", "MD", City},
	{"Tartu", "Tartu", "EE", City}, {"Narva", "Narva", "EE", City}, {"Sillamäe", "Sillamäe", "EE", City}, {"Sinimäe", "Sinimäe", "EE", City},
	{"Rēzekne", "Rēzekne", "LV", City}, {"Daugavpils", "Daugavpils", "LV", City}, {"Šiauliai", "Šiauliai", "LT", City},
	{"Siauliai", "Šiauliai", "LT", City}, {"Klaipeda", "Klaipėda", "LT", City}, {"Rzeszów", "Rzeszów", "PL", City},
	{"Puławy", "Puławy", "PL", City}, {"Gdansk", "Gdańsk", "PL", City}, {"Wroclaw", "Wrocław", "PL", City}, {"Białołęka", "Białołeka", "PL", City},
	{"Wyryki", "Wyryki", "PL", City}, {"Espoo", "Espoo", "FI", City}, {"Åbo", "Turku", "FI", City}, {"Inkoo", "Inkoo", "FI", City},
	{"Kaliningrad", "Kaliningrad", "RU", City}, {"St. Petersburg", "St. Petersburg", "RU", City}, {"Pskov", "Pskov", "RU", City},
	{"Birmingham", "Birmingham", "GB", City}, {"Plymouth", "Plymouth", "GB", City}, {"Leyton", "Leyton", "GB", City},
	{"Villajoyosa", "Villajoyosa", "ES", City}, {"Plovdiv", "Plovdiv", "BG", City}, {"Washington, D.C.", "Washington, D.C.", "US", City},
	{"Paris", "Paris", "FR", City}, {"Moscow", "Moscow", "RU", City}, {"Vienna", "Vienna", "AT", City}, {"Elsenborn", "Elsenborn military camp", "BE", Base},

	{"Georgia", "Georgia", "GE", Country}, {"UK", "United Kingdom", "GB", Country}, {"U.K.", "United Kingdom", "GB", Country},
	{"Britain", "United Kingdom", "GB", Country}, {"Czech Republic", "Czech Republic", "CZ", Country}, {"Czechia", "Czech Republic", "CZ", Country},
	{"the Netherlands", "Netherlands", "NL", Country}, {"Holland", "Netherlands", "NL", Country}, {"Türkiye", "Turkey", "TR", Country},
	{"Turkey", "Turkey", "TR", Country}, {"Poland", "Poland", "PL", Country}, {"Bosnia and Herzegovina", "Bosnia and Herzegovina", "BA", Country},
	{"Russian Federation", "Russia", "RU", Country}, {"Luxembourg", "Luxembourg", "LU", Country}, {"Kosovo", "Kosovo", "XK", Country},
	{"Moldova", "Moldova", "MD", Country}, {"Ukraine's", "Ukraine", "UA", Country}, {"United States", "United States", "US", Country},

	{"Bavaria", "Bavaria", "DE", Admin1}, {"Lower Saxony", "Lower Saxony", "DE", Admin1}, {"Masovia", "Mazovia", "PL", Admin1},
	{"Mazowieckie", "Mazovia", "PL", Admin1}, {"Silesia", "Silesia", "PL", Admin1}, {"Catalonia", "Catalonia", "ES", Admin1},
	{"Scotland", "Scotland", "GB", Admin1}, {"Wales", "Wales", "GB", Admin1}, {"Crimea", "Crimea", "UA", Admin1}, {"Gotland", "Gotland", "SE", Admin1},
	{"Lapland", "Lapland", "FI", Admin1}, {"Kursk region", "Kursk Oblast", "RU", Admin1}, {"Virginia", "Virginia", "US", Admin1},
	{"Bornholm", "Bornholm", "DK", Island}, {"Saaremaa", "Saaremaa", "EE", Island}, {"Åland", "Åland", "AX", Country},

	{"Leipzig/Halle Airport", "Leipzig/Halle Airport", "DE", Airport}, {"Rzeszów-Jasionka", "Rzeszów-Jasionka Airport", "PL", Airport},
	{"Gatwick", "Gatwick Airport", "GB", Airport}, {"Vilnius airport", "Vilnius International Airport", "LT", Airport},
	{"Ust-Luga", "Port of Ust-Luga", "RU", Port}, {"Port of Klaipeda", "Port of Klaipėda", "LT", Port}, {"Ramstein", "Ramstein Air Base", "DE", Base},
	{"RAF Lakenheath", "RAF Lakenheath", "GB", Base}, {"Balticconnector", "Balticconnector", "", Pipeline}, {"Estlink 2", "Estlink 2", "", Cable},
	{"Nord Stream", "Nord Stream", "", Pipeline}, {"C-Lion1", "C-Lion1", "", Cable}, {"Baltic Sea", "Baltic Sea", "", Sea},
	{"Gulf of Finland", "Gulf of Finland", "", Sea}, {"Øresund", "Øresund", "", Strait}, {"Suwałki Gap", "Suwałki Gap", "", Area},
	{"Lippendorf", "Lippendorf Power Station", "DE", Power}, {"Schwedt refinery", "Schwedt refinery", "DE", Refinery},
	{"Terespol border crossing", "Terespol border crossing", "PL", Border}, {"Crimean Bridge", "Crimean Bridge", "RU", Bridge},
}

func TestNamesMeanTheirMostPlausiblePlace(t *testing.T) {
	for _, c := range names {
		t.Run(c.text, func(t *testing.T) {
			ids := Lookup(Fold(c.text))
			if len(ids) == 0 {
				t.Fatalf("%q is not found", c.text)
			}
			if p := Get(ids[0]); p.Name != c.name || p.Country != c.country || p.Kind != c.kind {
				t.Errorf("got %s %q in %q, want %s %q in %q", p.Kind, p.Name, p.Country, c.kind, c.name, c.country)
			}
		})
	}
}

func TestGeorgiaIsTheCountryFirstAndTheStateToo(t *testing.T) {
	var kinds []string
	for _, id := range Lookup("georgia") {
		kinds = append(kinds, Get(id).Country+" "+Get(id).Kind.String())
	}
	if !slices.Equal(kinds, []string{"GE country", "US admin1"}) {
		t.Errorf("got %v", kinds)
	}
}

func TestWhatIsNoPlaceIsNotFound(t *testing.T) {
	for _, s := range []string{"", " ", "stoltenberg said", "hybrid attacks", "Ιλιάδα", "zzzz", "Vilnius", "a very long name that is far longer than any name of a place in here"} {
		if ids := Lookup(s); ids != nil || Has(s) || Ambiguous(s) {
			t.Errorf("%q: got %v", s, ids)
		}
	}
	for _, id := range []ID{0, ID(Len() + 1), math.MaxUint32} {
		if p := Get(id); p != (Place{}) {
			t.Errorf("ID %d: got %+v", id, p)
		}
	}
}

func TestWordsThatAreAlsoTownsAreFlagged(t *testing.T) {
	for _, s := range []string{"Reading", "Nice", "Of", "Police", "Bath", "Mobile", "Split", "Bar", "Most", "Man", "Hamm", "Hamilton"} {
		t.Run(s+" is ambiguous", func(t *testing.T) {
			ids := Lookup(Fold(s))
			if len(ids) > 0 && (!Ambiguous(Fold(s)) || Get(ids[0]).Name == s && !Get(ids[0]).Ambiguous) {
				t.Errorf("%q is not flagged", s)
			}
		})
	}
	for _, s := range []string{"Vilnius", "Warsaw", "Paris", "Essen", "Lublin", "Georgia", "Turkey", "Chile"} {
		t.Run(s+" is not ambiguous", func(t *testing.T) {
			if !Has(Fold(s)) || Ambiguous(Fold(s)) {
				t.Errorf("%q is missing or flagged", s)
			}
		})
	}
}

func TestPeoplesNameTheirCountry(t *testing.T) {
	for name, iso := range map[string]string{"Polish": "PL", "Poles": "PL", "Briton": "GB", "Britons": "GB", "Danish": "DK", "Danes": "DK",
		"Dutch": "NL", "Russian": "RU", "Ukrainian": "UA", "South Korean": "KR", "Moldovan": "MD", "Czech": "CZ", "Estonians": "EE"} {
		if got, ok := Demonym(Fold(name)); !ok || got != iso {
			t.Errorf("%s: got %q, want %q", name, got, iso)
		}
	}
	if got, ok := Demonym("stoltenberg"); ok {
		t.Errorf("got %q", got)
	}
}

func TestCountriesKnowTheirNameCapitalAndMiddle(t *testing.T) {
	for iso, want := range map[string][2]string{"PL": {"Poland", "Warsaw"}, "UA": {"Ukraine", "Kyiv"}, "GB": {"United Kingdom", "London"},
		"NL": {"Netherlands", "Amsterdam"}, "US": {"United States", "Washington, D.C."}, "XK": {"Kosovo", "Pristina"}} {
		if got := CountryName(iso); got != want[0] {
			t.Errorf("%s: name %q, want %q", iso, got, want[0])
		}
		if p := Get(CapitalOf(iso)); p.Name != want[1] || !p.Capital || p.Country != iso {
			t.Errorf("%s: capital %+v, want %q", iso, p, want[1])
		}
	}
	if CountryName("ZZ") != "" || CountryID("") != 0 || CapitalOf("QQ") != 0 {
		t.Error("a country that does not exist has a name")
	}
	for iso, at := range map[string][2]float64{"PL": {52, 19}, "DE": {51, 10}, "UA": {49, 31}, "FR": {46.5, 2.5}, "EE": {58.7, 25.5}} {
		p := Get(CountryID(iso))
		if d := Distance(p.Lat, p.Lon, at[0], at[1]); d > 100 || p.Precision != "country" {
			t.Errorf("%s: middle %v, %v is %.0f km off", iso, p.Lat, p.Lon, d)
		}
	}
}

func TestEveryPlaceLiesOnEarthAndInAKnownCountry(t *testing.T) {
	for i := 1; i <= Len(); i++ {
		p := Get(ID(i))
		if math.Abs(p.Lat) > 90 || math.Abs(p.Lon) > 180 || p.Lat == 0 && p.Lon == 0 && p.Country != "AQ" {
			t.Errorf("%s: %v, %v", p.Name, p.Lat, p.Lon)
		}
		if p.Admin1ID != 0 && (Get(p.Admin1ID).Kind != Admin1 || p.Admin1 == "") {
			t.Errorf("%s: region %d is none", p.Name, p.Admin1ID)
		}
		if p.Kind.IsFacility() && (p.Sector == "" || p.Precision == "city") {
			t.Errorf("%s: sector %q, precision %q", p.Name, p.Sector, p.Precision)
		}
	}
}

func TestDistanceIsTheGreatCircle(t *testing.T) {
	for _, c := range []struct{ lat1, lon1, lat2, lon2, km float64 }{
		{52.23, 21.01, 54.69, 25.28, 393}, {51.5, -0.12, 40.71, -74, 5570}, {0, 0, 0, 180, 20015}, {10, 10, 10, 10, 0},
	} {
		if got := Distance(c.lat1, c.lon1, c.lat2, c.lon2); math.Abs(got-c.km) > 5 {
			t.Errorf("%+v: got %.1f", c, got)
		}
	}
}

func TestLookingUpAnAbsentNameAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Lookup("response options"); Get(1); Demonym("nothing") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkLookupAbsent(b *testing.B) {
	words := []string{"stoltenberg", "hostile activities", "response options", "the", "nato allies", "month poland"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Lookup(words[i%len(words)])
	}
}

func BenchmarkAppendPresent(b *testing.B) {
	words := []string{"vilnius", "warsaw", "kyiv", "plauen", "rezekne", "gothenburg"}
	var ids []ID
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		ids = Append(ids[:0], words[i%len(words)])
	}
}

func BenchmarkGet(b *testing.B) {
	n := Len()
	for i := 0; b.Loop(); i++ {
		Get(ID(i%n + 1))
	}
}
