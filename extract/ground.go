package extract

import (
	"slices"

	"concord"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
	"concord/text"
)

// Ground is a report with its words, dates and places recognised, for whoever has to check a value that
// was read by other means: what do our own readers make of these characters? Every range counts bytes of
// the canonical text, and only what lies wholly in it is told. It is for one goroutine.
type Ground struct{ d *doc }

// NewGround recognises the words of a report that package text has prepared. Without data files for its
// language there is none: the error has the code not_found.
func NewGround(t *text.Document) (*Ground, error) {
	code := t.Language
	if code == "" {
		code = "en"
	}
	if !lexicon.Has(code) {
		return nil, &concord.Error{Code: concord.CodeNotFound, Msg: "language " + code + " is not read yet"}
	}
	g, err := grammar.Of(code)
	if err != nil {
		return nil, err
	}
	d := newDoc(g, t, "")
	if err := d.addLanguages(); err != nil {
		d.close()
		return nil, err
	}
	d.analyse()
	d.resolvePlaces()
	for _, s := range d.sents {
		if model := sense.Of(s.Language().Lexicon.Lang); model != nil {
			reading := model.Hear(s.listener(), s.Sentence, d.text)
			s.heard = reading.All([sense.Groups]float64{sense.Act: hearsNot})
		}
	}
	return &Ground{d}, nil
}

// Close gives its memory back.
func (g *Ground) Close() { g.d.close() }

// part is the tokens of a sentence that lie wholly in a range.
type part struct {
	s           *sentence
	first, last int
}

func (p part) holds(first, last int) bool { return p.first <= first && last <= p.last && first < last }

// parts cuts a range into sentences.
func (g *Ground) parts(r text.Range) (out []part) {
	for _, s := range g.d.sents {
		if s.Range.Start >= r.End || s.Range.End <= r.Start {
			continue
		}
		p := part{s: s, first: -1}
		for i := range s.Toks {
			if t := &s.Toks[i]; t.Start < r.Start || t.End > r.End {
				continue
			}
			if p.first < 0 {
				p.first = i
			}
			p.last = i + 1
		}
		if p.first >= 0 {
			out = append(out, p)
		}
	}
	return out
}

// tags calls yield for the tags of a class in a range.
func (g *Ground) tags(r text.Range, c lexicon.Class, yield func(part, *grammar.Tag)) {
	for _, p := range g.parts(r) {
		for k := range p.s.Tags {
			if t := &p.s.Tags[k]; t.Class == c && p.holds(t.First, t.Last) {
				yield(p, t)
			}
		}
	}
}

// Dates returns the times that a range names, each resolved as the report's own are.
func (g *Ground) Dates(r text.Range) (out []concord.When) {
	for _, p := range g.parts(r) {
		for i := range g.d.dates {
			if x := &g.d.dates[i]; x.s == p.s && p.holds(x.first, x.last) && !x.when.IsZero() {
				out = append(out, x.when)
			}
		}
	}
	return out
}

// Places returns what each place name of a range can mean: the likeliest in this report first.
func (g *Ground) Places(r text.Range) (out [][]concord.Place) {
	g.tags(r, lexicon.Place, func(_ part, t *grammar.Tag) {
		ref := g.d.places[t.Ref]
		ids := append([]gazetteer.ID{ref.id}, ref.candidates...)
		var all []concord.Place
		for k, id := range ids {
			if id != 0 && !slices.Contains(ids[:k], id) {
				ref.id = id
				all = append(all, g.d.placeOf(&ref))
			}
		}
		if len(all) > 0 {
			out = append(out, all)
		}
	})
	return out
}

// Countries returns whom a range names as a state or bloc: by the name of a place in it, an adjective, a
// people, a body or an actor of its own. ISO 3166 alpha-2, EU or NATO.
func (g *Ground) Countries(r text.Range) (out []string) {
	add := func(c string) {
		if c != "" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	for _, all := range g.Places(r) {
		add(all[0].Country)
	}
	for _, p := range g.parts(r) {
		for i := p.first; i < p.last; i++ {
			add(g.d.peopleAt(p.s, i))
		}
		for k := range p.s.Tags {
			t := &p.s.Tags[k]
			if !p.holds(t.First, t.Last) || t.Entry == nil {
				continue
			}
			switch {
			case t.Class == lexicon.Body:
				add(t.Entry.Attr("country"))
			case t.Class == lexicon.Nation, t.Class == lexicon.Actor && len(t.Entry.Value) == 2:
				add(t.Entry.Value)
			case t.Class == lexicon.Cue && t.Entry.Value == "bloc_eu":
				add("EU")
			case t.Class == lexicon.Cue && t.Entry.Value == "bloc_nato":
				add("NATO")
			}
		}
	}
	return out
}

// Actor is somebody whom a range names and who may be accused.
type Actor struct {
	Name string // state by ISO code, else the usual name of a group or vessel
	Sub  string // service, unit or cluster
}

// Actors returns the actors that the lexicon knows in a range, with the state that runs a cluster or
// ship beside it.
func (g *Ground) Actors(r text.Range) (out []Actor) {
	g.tags(r, lexicon.Actor, func(_ part, t *grammar.Tag) {
		out = append(out, Actor{t.Entry.Value, t.Entry.Attr("sub")})
		if of := t.Entry.Attr("of"); of != "" {
			out = append(out, Actor{of, t.Entry.Value})
		}
	})
	for _, c := range g.Countries(r) {
		if g.d.accusing(c) || g.d.g.States[c] != nil {
			out = append(out, Actor{Name: c})
		}
	}
	return out
}

// Body is an office that a range names and that may speak.
type Body struct {
	Range   text.Range // with what belongs to its name
	Type    concord.BodyType
	Country string
}

// Bodies returns the bodies in a range. A phrase that only points back at one is none.
func (g *Ground) Bodies(r text.Range) (out []Body) {
	g.tags(r, lexicon.Body, func(p part, t *grammar.Tag) {
		sp := g.d.speakerFrom(p.s, t, nil)
		if t.Entry.Has("ref") || !sp.body.Valid() {
			return
		}
		first, last := max(sp.first, p.first), min(sp.last, p.last)
		if first >= last {
			first, last = t.First, t.Last
		}
		out = append(out, Body{text.Range{Start: p.s.Toks[first].Start, End: p.s.Toks[last-1].End}, sp.body, sp.country})
	})
	return out
}

// Things reports whether a range names something of a kind that gets hit, and whether it names a person
// there: by a first name or a form of address.
func (g *Ground) Things(r text.Range) (thing, person bool) {
	g.tags(r, lexicon.Target, func(_ part, _ *grammar.Tag) { thing = true })
	g.tags(r, lexicon.Place, func(_ part, t *grammar.Tag) {
		ref := &g.d.places[t.Ref]
		thing = thing || ref.id != 0 && ref.place().Kind.IsFacility()
	})
	for _, p := range g.parts(r) {
		for i := p.first; i < p.last; i++ {
			t := &p.s.Toks[i]
			next := i+1 < p.last && p.s.Toks[i+1].Upper && p.s.Toks[i+1].Punct == 0
			person = person || next && t.Upper && (t.Covers.Has(lexicon.Firstname) || t.Covers.Has(lexicon.Title)) && !t.Covers.Has(lexicon.Place)
		}
	}
	return thing, person
}
