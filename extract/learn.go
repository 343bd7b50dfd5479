package extract

import (
	"slices"

	"concord"
	"concord/extract/odds"
	"concord/extract/sense"
	"concord/grammar"
	"concord/text"
)

// Heard is a sentence as the models of package sense are taught it.
type Heard struct {
	Range    text.Range // in the canonical text
	Features []string   // names
	Told     bool       // words or patterns of the lexicon tell of an act in it
}

// Listen returns the sentences of a document with their features, for whoever teaches a model.
func Listen(t *text.Document) ([]Heard, error) {
	g, err := grammar.Of(t.Language)
	if err != nil {
		return nil, err
	}
	d := newDoc(g, t, concord.ReportID("r-0"))
	defer d.close()
	if err := d.addLanguages(); err != nil {
		return nil, err
	}
	d.analyse()
	d.resolvePlaces()
	features := make([][]string, len(d.sents))
	for i, s := range d.sents { // before patterns tag what they find
		l := sense.Listener{Names: func(name []byte) { features[i] = append(features[i], string(name)) }}
		l.Features(s.Sentence, d.text)
	}
	d.findMentions()
	told := map[*sentence]bool{}
	for _, m := range d.mentions {
		told[m.s] = told[m.s] || m.realis == actual && m.rule != bySense // what is taught must not depend on what was
	}
	out := make([]Heard, len(d.sents))
	for i, s := range d.sents {
		out[i] = Heard{Range: s.Range, Features: features[i], Told: told[s]}
	}
	return out, nil
}

// Taught is a reading with the traits that it judged by, for whoever teaches package odds.
type Taught struct {
	Drafts   []Draft
	Measures []concord.Measure
	Claims   []concord.Claim
	Of       struct{ Measures, Claims [][]odds.Trait } // the traits of each
	Spots    []Spot
	Lands    []Land
	Kinds    []Kind
}

// Kind is a type that an act may be of, with its traits.
type Kind struct {
	Sentences []text.Range // that tell of the act
	Is        concord.ActivityType
	Traits    []odds.Trait
}

// Land is a country that the report names and that may be the one of an act, with its traits.
type Land struct {
	Sentences []text.Range // that tell of the act
	Country   string
	Traits    []odds.Trait
}

// Spot is a place of a sentence that tells of an act, with its traits.
type Spot struct {
	Sentence text.Range
	Place    concord.Place
	Traits   []odds.Trait
}

// Draft is an incident draft with its traits.
type Draft struct {
	Incident   concord.Incident
	Traits     []odds.Trait
	Bonds      []Bond
	Things     []Thing
	Statements []Row // that name or clear somebody
	Steps      []Row
	Accused    []Row
}

// Thing is a noun phrase that may name what the draft is about, with its traits.
type Thing struct {
	Words  string
	Traits []odds.Trait
}

// Bond is a statement of the report that may be said of the draft: what row of an annotation it would be
// ("RU|minister" of an attribution, "charged" of a legal step), and its traits.
type Bond struct {
	Row    string
	Traits []odds.Trait
}

// Row is a row of the draft: "RU|minister" of an attribution, "charged|PL" of a legal step, "RU" of the accused.
type Row struct {
	Row    string
	Traits []odds.Trait
}

// Teach reads a document and leaves nothing out, likely or not.
func Teach(t *text.Document, id concord.ReportID) (Taught, error) {
	var l lessons
	found, err := report(t, id, &l)
	if err != nil {
		return Taught{}, err
	}
	out := Taught{Drafts: make([]Draft, len(found.Incidents)), Measures: found.Measures, Claims: found.Claims}
	out.Of.Measures, out.Of.Claims, out.Spots, out.Lands, out.Kinds = l.measures, l.claims, l.spots, l.lands, l.kinds
	for i := range out.Drafts {
		d := Draft{Incident: found.Incidents[i], Traits: l.drafts[i], Statements: l.statements[i], Steps: l.steps[i], Accused: l.accused[i]}
		for _, x := range l.things[i] {
			d.Things = append(d.Things, Thing{x.m.s.Words(x.first, x.last), x.traits})
		}
		for _, b := range l.bonds {
			if b.act == l.acts[i] {
				d.Bonds = append(d.Bonds, Bond{b.row, b.traits})
			}
		}
		out.Drafts[i] = d
	}
	return out, nil
}

// lessons is what a reading tells whoever teaches package odds. Nobody asks it of a nil one.
type lessons struct {
	drafts   [][]odds.Trait // traits of each draft
	acts     []*act         // of each draft
	bonds    []bond
	things   [][]thing // of each draft
	measures [][]odds.Trait
	claims   [][]odds.Trait

	statements, steps, accused [][]Row // of each draft
	spots                      []Spot
	lands                      []Land
	kinds                      []Kind
}

func (l *lessons) kind(a *act, is concord.ActivityType, traits []odds.Trait) {
	if l != nil {
		l.kinds = append(l.kinds, Kind{a.sentences(), is, slices.Clone(traits)})
	}
}

// sentences are those that tell of an act.
func (a *act) sentences() (out []text.Range) {
	for _, m := range a.mentions {
		out = append(out, m.s.Range)
	}
	return out
}

func (l *lessons) land(a *act, of *land, traits []odds.Trait) {
	if l == nil {
		return
	}
	l.lands = append(l.lands, Land{a.sentences(), of.code, slices.Clone(traits)})
}

func (l *lessons) spot(d *doc, s *sentence, ref int, traits []odds.Trait) {
	if l != nil {
		l.spots = append(l.spots, Spot{s.Range, d.placeOf(&d.places[ref]), slices.Clone(traits)})
	}
}

type bond struct {
	act    *act
	row    string
	traits []odds.Trait
}

func (l *lessons) measure(traits []odds.Trait) {
	if l != nil {
		l.measures = append(l.measures, slices.Clone(traits))
	}
}

func (l *lessons) claim(traits []odds.Trait) {
	if l != nil {
		l.claims = append(l.claims, slices.Clone(traits))
	}
}

// draft notes a draft and its rows.
func (l *lessons) draft(d *doc, a *act, traits []odds.Trait) {
	if l == nil {
		return
	}
	traits = slices.Clone(traits) // before others are weighed
	l.things = append(l.things, d.things(a))
	l.drafts, l.acts = append(l.drafts, traits), append(l.acts, a)
	var statements, steps, accused []Row
	for i := range a.attributions {
		x := &a.attributions[i]
		traits := slices.Clone(d.statementTraits(x, a))
		if x.MadeBy != "" {
			statements = append(statements, Row{x.AttributedTo + "|" + string(x.BodyType), traits})
		}
		if x.names() {
			accused = append(accused, Row{x.AttributedTo, traits})
		}
	}
	for i := range a.legal {
		x := &a.legal[i]
		steps = append(steps, Row{string(x.Stage) + "|" + x.Jurisdiction, slices.Clone(d.stepTraits(x, a))})
	}
	l.statements, l.steps, l.accused = append(l.statements, statements), append(l.steps, steps), append(l.accused, accused)
}
