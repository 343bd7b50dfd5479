package extract

import (
	"math"
	"strings"

	"concord"
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
	for i := 0; i < len(s.toks); {
		if !s.toks[i].upper {
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
	for j := i; j < len(s.toks) && words < gazetteer.MaxWords; j++ {
		t := &s.toks[j]
		if t.id == d.g.possessive && t.id != 0 && j > i && j+1 < len(s.toks) && s.toks[j+1].upper { // "People's Republic of China"
			d.key = append(d.key, 's')
			continue
		}
		if t.punct != 0 && t.punct != '-' && t.punct != '/' || t.id == d.g.possessive && t.id != 0 || t.digit && j == i {
			break
		}
		if t.punct == 0 {
			if words > 0 {
				d.key = append(d.key, ' ')
			}
			f := d.folded(s, j)
			d.key = append(d.key, f...)
			words += 1 + strings.Count(f, " ")
			if t.upper || t.digit {
				d.keyEnds[n], ends[n] = len(d.key), j+1
				if n++; n == len(ends) {
					break
				}
			}
		}
	}
	for n--; n >= 0; n-- {
		d.placeIDs = gazetteer.Append(d.placeIDs[:0], string(d.key[:d.keyEnds[n]]))
		if len(d.placeIDs) == 0 || d.vetoed(s, i, ends[n], string(d.key[:d.keyEnds[n]])) {
			continue
		}
		ref := placeRef{s: s, first: i, last: ends[n], candidates: append([]gazetteer.ID(nil), d.placeIDs...)}
		d.describePlace(&ref)
		s.tags = append(s.tags, tag{first: i, last: ends[n], class: lexicon.Place, ref: len(d.places)})
		d.places = append(d.places, ref)
		return ends[n] - i
	}
	return 0
}

// folded returns the gazetteer key of one token, remembered per document.
func (d *doc) folded(s *sentence, i int) string {
	w := d.text[s.toks[i].start:s.toks[i].end]
	f, ok := d.folds[w]
	if !ok {
		f = gazetteer.Fold(w)
		d.folds[w] = f
	}
	return f
}

// vetoed reports that the name at first..last is no place here: a person's name, a word at the
// begin of a sentence, part of a longer unknown name.
func (d *doc) vetoed(s *sentence, first, last int, key string) bool {
	covered := func(i int, c lexicon.Class) bool { return i >= 0 && i < len(s.toks) && s.toks[i].covers.has(c) }
	single := last-first == 1
	top := gazetteer.Get(d.placeIDs[0])
	if top.Kind == gazetteer.Country || top.Kind.IsFacility() || top.Kind == gazetteer.Sea {
		return covered(first, lexicon.Stopname) && single
	}
	if covered(first, lexicon.Stopname) || covered(first-1, lexicon.Title) || covered(first-1, lexicon.Firstname) && single {
		return true
	}
	for k := range s.tags { // part of a phrase for an act or a means: "Stars of David"
		t := &s.tags[k]
		if (t.class == lexicon.Trigger || t.class == lexicon.Method) && t.first <= first && t.last >= last && t.last-t.first > last-first {
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
	followed := last < len(s.toks) && s.toks[last].punct == ','
	if first == 0 && !located && (covered(first, lexicon.Func) || covered(first, lexicon.Verb) || covered(first, lexicon.Target)) {
		return true
	}
	if covered(first, lexicon.Firstname) && last < len(s.toks) && s.toks[last].upper {
		return true
	}
	if top.Ambiguous || gazetteer.Ambiguous(key) {
		return !located || covered(first, lexicon.Func)
	}
	if top.Population < 15000 && !top.Capital && !located && !followed {
		return true
	}
	neighbour := func(i int) bool { // an unknown capitalised word beside it: a longer name
		return i >= 0 && i < len(s.toks) && s.toks[i].upper && s.toks[i].punct == 0 && i > 0 && s.toks[i].covers == 0
	}
	return !located && top.Population < 500000 && (neighbour(first-1) || neighbour(last))
}

// locates reports whether token i is a word that puts something at the place behind it, or a comma
// after a place.
func (d *doc) locates(s *sentence, i int) bool {
	if s.toks[i].punct == ',' {
		return i > 0 && s.toks[i-1].covers.has(lexicon.Place)
	}
	return s.cue(i, i+1, "locative") != nil
}

// describePlace notes what part the mention plays in its sentence.
func (d *doc) describePlace(p *placeRef) {
	s := p.s
	if c := s.cue(max(0, p.first-3), p.first, "origin"); c != nil && c.last == p.first {
		p.origin = !s.any(p.first-3, p.first-1, lexicon.Target)
	}
	if c := s.cue(max(0, p.first-7), p.first, "route"); c != nil {
		p.route = !s.any(c.last, p.first, lexicon.Target)
	}
	for _, t := range s.tags {
		if t.class == lexicon.Body && t.first <= p.first && t.last >= p.last {
			p.org = true
		}
	}
	if p.last < len(s.toks) {
		next := p.last
		if s.toks[next].id == d.g.possessive {
			next++
		}
		for k := next; k < min(next+3, len(s.toks)); k++ {
			if s.toks[k].covers.has(lexicon.Body) {
				p.org = p.org || p.first == 0 || !d.locates(s, p.first-1) || next > p.last
			}
			if !s.toks[k].upper && k > next {
				break
			}
		}
	}
	if p.first >= 2 && s.toks[p.first-1].id == d.g.of && s.toks[p.first-2].covers.has(lexicon.Body) {
		p.org = true
	}
	p.speaker = p.last < len(s.toks) && s.toks[p.last].covers.has(lexicon.Say) && (p.first == 0 || !d.locates(s, p.first-1))
}

// datelineEnd returns the number of tokens of a dateline ("WARSAW, May 12 –", "Berlin, 12 December
// 2025"), 0 when the sentence has none. Neither its place nor its day is that of an act.
func (d *doc) datelineEnd(s *sentence) int {
	if s.title || len(s.toks) < 2 || !s.toks[0].upper || s.toks[0].punct != 0 {
		return 0
	}
	place := false
	for i := 0; i < min(14, len(s.toks)); i++ {
		t := s.toks[i]
		place = place || t.covers.has(lexicon.Place)
		switch {
		case t.punct == '-' && place && i > 0:
			return i + 1
		case t.punct == ',' || t.punct == '(' || t.punct == ')' || t.punct == '.' || t.punct == '/' || t.digit || t.upper && t.punct == 0:
		default:
			return 0
		}
	}
	if len(s.toks) < 10 && place && s.has.has(lexicon.Month) {
		return len(s.toks)
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
	key := gazetteer.Fold(d.words(p.s, p.first, p.last))
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
		if gazetteer.Fold(g.Name) == key {
			score++
		}
		if score > best {
			best, p.id = score, id
		}
	}
}

// after returns the country or region named right behind a place: "Osula, Estonia", "Tartu in Estonia".
func (d *doc) after(p *placeRef) gazetteer.ID {
	for k := p.s.tagFrom[p.last]; k < len(p.s.tags); k++ {
		t := &p.s.tags[k]
		if t.first > p.last+2 {
			return 0
		}
		if t.class == lexicon.Place && t.first == p.last+1 {
			if m := p.s.toks[p.last].punct; m == ',' || m == '(' || p.s.cue(p.last, p.last+1, "locative") != nil {
				return d.places[t.ref].candidates[0]
			}
		}
	}
	return 0
}

// placeOf renders a mention as a place of the record.
func (d *doc) placeOf(p *placeRef) concord.Place {
	g := p.place()
	out := concord.Place{Name: g.Name, Role: concord.RoleEvent, Country: g.Country, Admin: g.Admin1,
		Precision: concord.GeoPrecision(g.Precision), Basis: concord.CoordGazetteer, Words: d.words(p.s, p.first, p.last)}
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
