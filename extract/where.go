package extract

import (
	"bytes"
	"math"
	"slices"
	"strings"

	"concord"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// placeRef is a mention of a place.
type placeRef struct {
	s           *sentence
	first, last int
	candidates  []gazetteer.ID
	id          gazetteer.ID // the one chosen, 0 when it stays open
	org         bool         // part of the name of a body ("Warsaw District Court")
	origin      bool         // where somebody is from
	route       bool         // an end of a line or a way: "between A and B"
	speaker     bool         // stands for a government that speaks
}

func (p *placeRef) place() gazetteer.Place { return gazetteer.Get(p.id) }

// findPlaces looks up the capitalised rows of a sentence in the gazetteer, longest first.
func (d *doc) findPlaces(s *sentence) {
	for i := 0; i < len(s.Toks); {
		if !s.Toks[i].Upper {
			i++
			continue
		}
		if n := d.placeAt(s, i); n > 0 {
			i += n
		} else {
			i++
		}
	}
}

// placeAt tags the longest place name at token i and returns its number of tokens.
func (d *doc) placeAt(s *sentence, i int) int {
	var ends [gazetteer.MaxWords]int
	n := 0
	d.key = d.key[:0]
	words := 0
	for j := i; j < len(s.Toks) && words < gazetteer.MaxWords; j++ {
		t := &s.Toks[j]
		if s.Word(j) == grammar.WordPossessive && j > i && j+1 < len(s.Toks) && s.Toks[j+1].Upper { // "People's Republic of China"
			d.key = append(d.key, 's')
			continue
		}
		if t.Punct != 0 && t.Punct != '-' && t.Punct != '/' || s.Word(j) == grammar.WordPossessive || t.Digit && j == i {
			break
		}
		if t.Punct == 0 {
			if words > 0 {
				d.key = append(d.key, ' ')
			}
			from := len(d.key)
			d.key = d.appendFolded(d.key, s, j)
			words += 1 + bytes.Count(d.key[from:], blank)
			if t.Upper || t.Digit {
				d.keyEnds[n], ends[n] = len(d.key), j+1
				if n++; n == len(ends) {
					break
				}
			}
		}
	}
	if ids, end := d.aliasAt(s, i); len(ids) > 0 {
		d.addPlace(s, i, end, ids)
		return end - i
	}
	for n--; n >= 0; n-- {
		key := d.key[:d.keyEnds[n]]
		if n == 0 {
			d.placeIDs = kept(s.reader).towns.of(s, i, func() []gazetteer.ID { return slices.Clone(d.namesakes(s, string(key))) })
		} else {
			d.placeIDs = d.namesakes(s, string(key))
		}
		if len(d.placeIDs) == 0 || d.vetoed(s, i, ends[n], string(key)) {
			continue
		}
		d.addPlace(s, i, ends[n], d.placeIDs)
		return ends[n] - i
	}
	return 0
}

// namesakes returns the places that a name can mean, as it stands or inflected. They are valid until the next
// call.
func (d *doc) namesakes(s *sentence, key string) []gazetteer.ID {
	if d.found = gazetteer.Append(d.found[:0], key); len(d.found) == 0 {
		d.findPlain(s, key)
	}
	return d.found
}

// addPlace tags a place name with what it can mean.
func (d *doc) addPlace(s *sentence, first, last int, candidates []gazetteer.ID) {
	ref := placeRef{s: s, first: first, last: last, candidates: append([]gazetteer.ID(nil), candidates...)}
	d.describePlace(&ref)
	s.Add(grammar.Tag{First: first, Last: last, Class: lexicon.Place, Ref: len(d.places)})
	d.places = append(d.places, ref)
}

// appendFolded appends the gazetteer key of one token.
func (d *doc) appendFolded(dst []byte, s *sentence, i int) []byte {
	word := d.text[s.Toks[i].Start:s.Toks[i].End]
	from := len(dst)
	for k := 0; k < len(word); k++ {
		switch c := word[k]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			dst = append(dst, c)
		case c >= 'A' && c <= 'Z':
			dst = append(dst, c+'a'-'A')
		default:
			return append(dst[:from], kept(s.reader).folded.of(s, i, func() string { return strings.Clone(gazetteer.Fold(word)) })...)
		}
	}
	return dst
}

var blank = []byte(" ")

// vetoed reports that the name at first..last is no place here: a person's name, a word at the
// begin of a sentence, part of a longer unknown name.
func (d *doc) vetoed(s *sentence, first, last int, key string) bool {
	covered := func(i int, c lexicon.Class) bool { return i >= 0 && i < len(s.Toks) && s.Toks[i].Covers.Has(c) }
	single := last-first == 1
	if single && acronym(d.text[s.Toks[first].Start:s.Toks[first].End]) {
		return true
	}
	top := gazetteer.Get(d.placeIDs[0])
	if top.Kind == gazetteer.Country || top.Kind.IsFacility() || top.Kind == gazetteer.Sea {
		return covered(first, lexicon.Stopname) && single
	}
	if covered(first, lexicon.Stopname) || covered(first-1, lexicon.Title) || covered(first-1, lexicon.Firstname) && single {
		return true
	}
	for k := range s.Tags { // part of a phrase for an act or a means: "Stars of David"
		t := &s.Tags[k]
		if (t.Class == lexicon.Trigger || t.Class == lexicon.Method) && t.First <= first && t.Last >= last && t.Last-t.First > last-first {
			return true
		}
	}
	for i := first; i < last; i++ { // the name of a body, an actor or a means that the lexicon knows
		if covered(i, lexicon.Actor) || covered(i, lexicon.Nation) || covered(i, lexicon.Month) || covered(i, lexicon.Weekday) {
			return true
		}
	}
	if !single {
		return false
	}
	located := first > 0 && d.locates(s, first-1)
	followed := last < len(s.Toks) && s.Toks[last].Punct == ','
	if covered(first, lexicon.Trigger) && top.Population < 100000 {
		return true
	}
	if first == 0 && !located && (covered(first, lexicon.Func) || covered(first, lexicon.Verb) || covered(first, lexicon.Target)) {
		return true
	}
	if covered(first, lexicon.Firstname) && last < len(s.Toks) && s.Toks[last].Upper {
		return true
	}
	if top.Ambiguous || gazetteer.Ambiguous(key) {
		return !located || covered(first, lexicon.Func)
	}
	if top.Population < 15000 && !top.Capital && !located && !followed {
		return true
	}
	neighbour := func(i int) bool { // an unknown capitalised word beside it: a longer name
		return i >= 0 && i < len(s.Toks) && s.Toks[i].Upper && s.Toks[i].Punct == 0 && i > 0 && s.Toks[i].Covers == 0
	}
	return !located && top.Population < 500000 && (neighbour(first-1) || neighbour(last))
}

// shouted reports words in capitals alone.
func shouted(words string) bool { return len(words) > 3 && strings.ToUpper(words) == words }

// acronym reports two or three capitals, as of a body or a technical term: towns have longer names, and states
// that are written so are known by other means.
func acronym(word string) bool {
	return len(word) <= 3 && len(word) > 1 && strings.ToUpper(word) == word
}

// locates reports whether token i is a word that puts something at the place behind it, or a comma
// after a place.
func (d *doc) locates(s *sentence, i int) bool {
	if s.Toks[i].Punct == ',' {
		return i > 0 && s.Toks[i-1].Covers.Has(lexicon.Place)
	}
	return s.Cue(i, i+1, "locative") != nil
}

// describePlace notes what part the mention plays in its sentence.
func (d *doc) describePlace(p *placeRef) {
	s := p.s
	if c := s.Cue(max(0, p.first-3), p.first, "origin"); c != nil && c.Last == p.first {
		p.origin = !s.Any(p.first-3, p.first-1, lexicon.Target)
	}
	if c := s.Cue(max(0, p.first-7), p.first, "route"); c != nil {
		p.route = !s.Any(c.Last, p.first, lexicon.Target)
	}
	for _, t := range s.Tags {
		if t.Class == lexicon.Body && t.First <= p.first && t.Last >= p.last {
			p.org = true
		}
	}
	if p.last < len(s.Toks) {
		next := p.last
		if s.Word(next) == grammar.WordPossessive {
			next++
		}
		for k := next; k < min(next+3, len(s.Toks)); k++ {
			if s.Toks[k].Covers.Has(lexicon.Body) {
				p.org = p.org || p.first == 0 || !d.locates(s, p.first-1) || next > p.last
			}
			if !s.Toks[k].Upper && k > next {
				break
			}
		}
	}
	if p.first >= 2 && s.Word(p.first-1) == grammar.WordOf && s.Toks[p.first-2].Covers.Has(lexicon.Body) {
		p.org = true
	}
	p.speaker = p.last < len(s.Toks) && s.Toks[p.last].Covers.Has(lexicon.Say) && (p.first == 0 || !d.locates(s, p.first-1))
}

// datelineEnd returns the number of tokens of a dateline ("WARSAW, May 12 –", "Berlin, 12 December
// 2025"), 0 when the sentence has none. Neither its place nor its day is that of an act.
func (d *doc) datelineEnd(s *sentence) int {
	if s.title || len(s.Toks) < 2 || !s.Toks[0].Upper || s.Toks[0].Punct != 0 {
		return 0
	}
	place := false
	for i := 0; i < min(14, len(s.Toks)); i++ {
		t := s.Toks[i]
		place = place || t.Covers.Has(lexicon.Place)
		switch {
		case t.Punct == '-' && place && i > 0, t.Punct == ':' && place && i > 0 && i <= 3 && shouted(d.text[s.Toks[0].Start:s.Toks[i-1].End]):
			return i + 1
		case t.Punct == ',' || t.Punct == '(' || t.Punct == ')' || t.Punct == '.' || t.Punct == '/' || t.Digit || t.Upper && t.Punct == 0:
		default:
			return 0
		}
	}
	if len(s.Toks) < 10 && place && s.Has.Has(lexicon.Month) {
		return len(s.Toks)
	}
	return 0
}

// resolvePlaces chooses a candidate for each mention once all are known: population, the countries
// that the document is about, a following country or region.
func (d *doc) resolvePlaces() {
	countries := map[string]float64{}
	for i := range d.places {
		p := &d.places[i]
		if top := gazetteer.Get(p.candidates[0]); top.Kind == gazetteer.Country || top.Kind.IsFacility() {
			countries[top.Country]++
		} else if top.Capital && top.Population > 100000 {
			countries[top.Country] += 0.7
		}
	}
	for c, n := range d.nations {
		countries[c] += 0.5 * n
	}
	dominant, most := "", 0.0
	for c, n := range countries {
		if n > most || n == most && c < dominant {
			dominant, most = c, n
		}
	}
	for i := range d.places {
		d.choose(&d.places[i], countries, dominant)
	}
}

func (d *doc) choose(p *placeRef, countries map[string]float64, dominant string) {
	best := -1.0
	after := d.after(p)
	key := gazetteer.Fold(p.s.Words(p.first, p.last))
	for i, id := range p.candidates {
		g := gazetteer.Get(id)
		score := math.Log10(float64(max(g.Population, 100)))
		switch {
		case g.Kind == gazetteer.Country:
			score += 4
		case g.Kind.IsFacility(), g.Kind == gazetteer.Sea, g.Kind == gazetteer.Strait:
			score = 7.5
		case g.Capital:
			score = math.Log10(float64(g.Population + 1_000_000))
		case g.Kind == gazetteer.Admin1 && len(p.candidates) > 1:
			score -= 2.5 // a town of the same name is meant unless the text says region
		}
		if g.Country != "" {
			if g.Country == dominant {
				score += 1.5
			} else if n := countries[g.Country]; n > 0 {
				score += 0.7 * math.Min(n, 2)
			}
			if after != 0 {
				a := gazetteer.Get(after)
				if a.Kind == gazetteer.Country && a.Country == g.Country {
					score += 3
				}
				if a.Kind == gazetteer.Admin1 && a.ID == g.Admin1ID {
					score += 4
				}
			}
		}
		if i == 0 {
			score += 0.5
		}
		if foldsTo(g.Name, key) {
			score++
		}
		if score > best {
			best, p.id = score, id
		}
	}
}

// foldsTo reports that a name folds to a key. Most do not even begin alike.
func foldsTo(name, key string) bool {
	if name != "" && key != "" && name[0] >= 'A' && name[0] <= 'Z' && name[0]+'a'-'A' != key[0] {
		return false
	}
	return gazetteer.Fold(name) == key
}

// after returns the country or region named right behind a place: "Osula, Estonia", "Tartu in Estonia".
func (d *doc) after(p *placeRef) gazetteer.ID {
	for k := p.s.TagFrom[p.last]; k < len(p.s.Tags); k++ {
		t := &p.s.Tags[k]
		if t.First > p.last+2 {
			return 0
		}
		if t.Class == lexicon.Place && t.First == p.last+1 {
			if m := p.s.Toks[p.last].Punct; m == ',' || m == '(' || p.s.Cue(p.last, p.last+1, "locative") != nil {
				return d.places[t.Ref].candidates[0]
			}
		}
	}
	return 0
}

// placeOf renders a mention as a place of the record.
func (d *doc) placeOf(p *placeRef) concord.Place {
	g := p.place()
	out := concord.Place{Name: g.Name, Role: concord.RoleEvent, Country: g.Country, Admin: g.Admin1,
		Precision: concord.GeoPrecision(g.Precision), Basis: concord.CoordGazetteer, Words: p.s.Words(p.first, p.last)}
	lat, lon := g.Lat, g.Lon
	out.Lat, out.Lon = &lat, &lon
	switch {
	case g.Kind == gazetteer.Country:
		out.Kind, out.Precision = concord.KindAdminArea, concord.GeoCountry
	case g.Kind == gazetteer.Admin1:
		out.Kind, out.Precision = concord.KindAdminArea, concord.GeoArea
	case g.Kind == gazetteer.City, g.Kind == gazetteer.District:
		out.Kind = concord.KindSettlement
	case g.Kind == gazetteer.Sea, g.Kind == gazetteer.Strait:
		out.Kind, out.Precision = concord.KindSeaArea, concord.GeoArea
	case g.Kind == gazetteer.Cable, g.Kind == gazetteer.Pipeline, g.Kind == gazetteer.Rail:
		out.Kind = concord.KindLine
	default:
		out.Kind = concord.KindSite
	}
	return out
}
