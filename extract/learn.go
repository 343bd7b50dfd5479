package extract

import (
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

// Draft is an incident draft with its traits, as package odds is taught them.
type Draft struct {
	Incident concord.Incident
	Traits   []odds.Trait
	Bonds    []Bond
	Things   []Thing
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

// Drafts returns all drafts of a document, likely or not.
func Drafts(t *text.Document, id concord.ReportID) ([]Draft, error) {
	var l lessons
	found, err := report(t, id, &l)
	if err != nil {
		return nil, err
	}
	out := make([]Draft, len(found.Incidents))
	for i := range out {
		out[i] = Draft{Incident: found.Incidents[i], Traits: l.drafts[i]}
		for _, x := range l.things[i] {
			out[i].Things = append(out[i].Things, Thing{x.m.s.Words(x.first, x.last), x.traits})
		}
		for _, b := range l.bonds {
			if b.act == l.acts[i] {
				out[i].Bonds = append(out[i].Bonds, Bond{b.row, b.traits})
			}
		}
	}
	return out, nil
}
