package gazetteer

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ rule, in, want string }{
		{"lower case", "WARSAW", "warsaw"},
		{"diacritics go", "Šiauliai, Žemaitija", "siauliai zemaitija"},
		{"letters that do not decompose", "Łódź Øresund Đakovo Straße Ærø Œuvre Þingvellir", "lodz oresund dakovo strasse aero oeuvre thingvellir"},
		{"combining marks go", "Go\u0308teborg", "goteborg"},
		{"hyphens and dashes are spaces", "Rzeszów-Jasionka, Warsaw–Lublin", "rzeszow jasionka warsaw lublin"},
		{"apostrophes go", "Kam’yanets L'Aquila", "kamyanets laquila"},
		{"the possessive goes", "Ukraine's", "ukraine"},
		{"the possessive goes before a comma", "Ukraine’s,", "ukraine"},
		{"a plural possessive keeps its s", "Netherlands'", "netherlands"},
		{"dots of abbreviations go", "U.K. and U.S.A.", "uk and usa"},
		{"other dots are spaces", "St.Petersburg", "st petersburg"},
		{"an ampersand is a word", "Bosnia & Herzegovina", "bosnia and herzegovina"},
		{"spaces collapse", "  New\u00a0 York\n", "new york"},
		{"Cyrillic keeps its letters", "Київ, Черкаський", "київ черкаський"},
		{"Cyrillic yo is ye", "Орёл", "орел"},
		{"decomposed Cyrillic is whole again", "и\u0306", "й"},
		{"stress marks go", "Ки\u0301ев", "киев"},
		{"invisible signs go", "War\u00adsaw\u200b", "warsaw"},
		{"Vietnamese", "Hà Nội", "ha noi"},
		{"the Kelvin and Ångström signs are letters", "\u212a\u212b", "ka"},
		{"letters of Latin-1 outside the table stay", "ª µ", "ª µ"},
		{"a dotted capital i", "İzmir", "izmir"},
		{"bad bytes are spaces", "War\xffsaw", "war saw"},
		{"nothing", "", ""},
		{"only signs", " -.'’ ", ""},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if got := Fold(c.in); got != c.want {
				t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func FuzzFold(f *testing.F) {
	for _, c := range names {
		f.Add(c.text)
	}
	for _, s := range []string{"'s", "a.b.c's", "\u0306й\u0306", "ǅ & K", "İ'S", "x s' ", "Σς", "\xff\u0308ё", "ª µ º \u212a \u212b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Fold(s)
		if !utf8.ValidString(got) || strings.TrimSpace(got) != got || strings.Contains(got, "  ") {
			t.Errorf("Fold(%q) = %q", s, got)
		}
		if again := Fold(got); again != got {
			t.Errorf("Fold(%q) = %q, folded again %q", s, got, again)
		}
		Lookup(got)
		Demonym(s)
	})
}
