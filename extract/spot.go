package extract

import (
	"slices"
	"strconv"

	"concord/extract/odds"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// likelySpot is how likely a place of a sentence has to be where its act happened, and leastSpot how likely the likeliest
// one where no other is.
const likelySpot, leastSpot = 0.5, 0.3

// eventPlaces chooses where a scene happens: the places of its part of the sentence that are likely enough, the finest of them.
func (d *doc) eventPlaces(sc *scene) []int {
	if slices.ContainsFunc(sc.mentions, func(m *mention) bool { return m.vague || m.plural }) {
		return d.placesByRule(sc) // the weights were taught single acts
	}
	best, found, out := leastSpot, -1, []int(nil)
	for k := range sc.s.Tags {
		t := &sc.s.Tags[k]
		if t.Class != lexicon.Place || t.First < sc.first || t.First >= sc.last {
			continue
		}
		d.weighed = d.spotTraits(sc, t.Ref, d.weighed[:0])
		p := odds.Spots().Of(d.weighed)
		d.lessons.spot(d, sc.s, t.Ref, d.weighed)
		if p >= likelySpot {
			out = append(out, t.Ref)
		}
		if p > best {
			best, found = p, t.Ref
		}
	}
	if len(out) == 0 && found >= 0 {
		out = append(out, found)
	}
	return d.finest(out)
}

// placesByRule takes the best places of a scene by the scores of rules.
func (d *doc) placesByRule(sc *scene) []int {
	best, out := 0, []int(nil)
	for k := range sc.s.Tags {
		t := &sc.s.Tags[k]
		if t.Class != lexicon.Place || t.First < sc.first || t.First >= sc.last {
			continue
		}
		switch score := d.placeScore(sc, t.Ref); {
		case score <= 0:
		case score > best+2:
			best, out = score, []int{t.Ref}
		case score >= best-2:
			out = append(out, t.Ref)
			best = max(best, score)
		}
	}
	return d.finest(out)
}

// spotTraits are what tells whether a place of a sentence is where the act of a scene happened: what sort of place it is, what
// stands before and behind it, how it stands to the words that tell of the act, and what rules make of it. They are
// appended to out.
func (d *doc) spotTraits(sc *scene, ref int, out []odds.Trait) []odds.Trait {
	s, p := sc.s, &d.places[ref]
	g := p.place()
	l := traitList(out)
	score := d.placeScore(sc, ref)
	l.is("rule", strconv.Itoa(min(score, 7)))
	l.is("kind", g.Kind.String())
	l.has("accused", d.accusing(g.Country))
	l.has("at war", g.Country == "UA")
	l.has("at sea", g.Country == "")
	l.has("capital", g.Capital)
	l.has("part of a name", p.org)
	l.has("origin", p.origin)
	l.has("route", p.route)
	l.has("speaks", p.speaker)
	l.has("dateline", p.first < s.skip)
	l.has("in the title", s.title)
	l.has("a measure is nearer", d.officialNearer(sc, p.first))
	l.is("before", d.wordAt(s, p.first-1))
	l.has("located", p.first > 0 && d.locates(s, p.first-1))
	l.has("opens the sentence", p.first <= 1)
	l.has("behind a comma", p.first > 0 && s.Toks[p.first-1].Punct == ',')
	if p.last < len(s.Toks) {
		l.has("of whom", s.Word(p.last) == grammar.WordPossessive)
		l.has("a body follows", s.Any(p.last, p.last+3, lexicon.Body))
		l.has("a thing follows", s.Any(p.last, p.last+3, lexicon.Target))
		l.has("a comma follows", s.Toks[p.last].Punct == ',')
	}
	l.has("a body before", s.Any(p.first-3, p.first, lexicon.Body))
	l.has("a thing before", s.Any(p.first-3, p.first, lexicon.Target))
	governor := "nothing"
	if v := d.governor(s, p.first); v != nil {
		governor = v.Class.String() + " " + v.Entry.Attr("pos")
		for _, field := range d.fields(s, v.First) {
			l.is("governed by", field)
		}
	}
	l.is("governed by", governor)
	near, target, before := 99, false, false
	for _, m := range sc.mentions {
		if n := abs(m.first - p.first); n < near {
			near, before = n, m.first > p.first
		}
		target = target || m.target.First >= 0 && p.first >= m.target.First && p.last <= m.target.Last
	}
	l.is("far", distanceOf(near))
	l.has("before the act", before)
	l.has("in the target", target)
	others, finer, same := 0, false, false
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Place || t.Ref == ref {
			continue
		}
		o := d.places[t.Ref].place()
		others++
		finer = finer || holds(g, o)
		same = same || o.Country == g.Country
	}
	l.has("alone", others == 0)
	l.has("with many", others > 2)
	l.has("holds another", finer)
	l.has("with one of its country", same)
	named := d.namedPlaces()
	l.has("named again", named.times[p.id] > 1)
	l.has("country named most", named.in[g.Country] == named.most)
	return l
}

// named counts how often a report names each place, and places of each country.
type named struct {
	times map[gazetteer.ID]int
	in    map[string]int
	most  int // of one country
}

func (d *doc) namedPlaces() *named {
	if d.placesNamed == nil {
		n := &named{times: map[gazetteer.ID]int{}, in: map[string]int{}}
		for i := range d.places {
			p := &d.places[i]
			c := p.place().Country
			n.times[p.id]++
			n.in[c]++
			n.most = max(n.most, n.in[c])
		}
		d.placesNamed = n
	}
	return d.placesNamed
}

// wordAt is a small word of a sentence in small letters, what class another one is of.
func (d *doc) wordAt(s *sentence, i int) string {
	switch {
	case i < 0:
		return "begin"
	case s.Toks[i].Punct != 0:
		return "mark"
	case i < len(s.Functions) && s.Functions[i]&grammar.Preposition != 0:
		return s.Language().Lexicon.Lang + " " + s.Words(i, i+1)
	case i < len(s.Functions) && s.Functions[i] != 0:
		return "small word"
	case s.Toks[i].Upper:
		return "name"
	case s.Toks[i].Digit:
		return "number"
	}
	return "word"
}

// distanceOf puts a number of tokens into one of few.
func distanceOf(n int) string {
	switch {
	case n <= 3:
		return "beside"
	case n <= 7:
		return "near"
	case n <= 14:
		return "off"
	}
	return "far"
}

// placeScore rates a mention of a place as the place of the scene's act; 0: it is not.
func (d *doc) placeScore(sc *scene, ref int) int {
	p := &d.places[ref]
	g := p.place()
	if g.Kind == gazetteer.Area && g.Country == "" && g.Precision == "area" && g.Population > 0 {
		return 0
	}
	if p.first < sc.s.skip || p.speaker || p.origin || p.route || p.org || d.officialNearer(sc, p.first) {
		return 0
	}
	if v := d.governor(sc.s, p.first); v != nil && v.Class == lexicon.Legal && v.Entry.Attr("pos") == "v" {
		return 0
	}
	if g.Kind == gazetteer.Cable || g.Kind == gazetteer.Pipeline {
		return 1 // what was hit; a place only where nothing else is
	}
	score := 2
	if p.first > 0 && d.locates(sc.s, p.first-1) {
		score += 2
	}
	for _, m := range sc.mentions {
		if m.target.First >= 0 && p.first >= m.target.First && p.last <= m.target.Last {
			score += 3
			break
		}
	}
	switch {
	case g.Kind == gazetteer.Country:
		if d.accusing(g.Country) {
			return 0
		}
		score--
	case g.Kind == gazetteer.Admin1:
	default:
		score += 2
	}
	if d.accusing(g.Country) && g.Kind != gazetteer.Cable && g.Kind != gazetteer.Sea {
		return 0
	}
	return score
}
