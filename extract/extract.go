package extract

import (
	"time"

	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
	"concord/text"
)

// Version names the rules and data of this reader. It is part of every reading and changes
// whenever a reading may change.
const Version = "en-1"

const maxSentences = 4000 // of one report; more is recorded as a limit, never cut silently

// Report reads a report that package text has prepared. id names the report in the evidence. The
// findings are drafts: candidates for a person, with ids of [concord.DraftID]. An error means that
// the data files of the language are broken; text in another language than English gives findings
// without incidents.
func Report(t *text.Document, id concord.ReportID) (concord.Findings, error) {
	out := concord.Findings{Report: id, Extractor: Version, Incidents: []concord.Incident{}, Measures: []concord.Measure{}, Claims: []concord.Claim{}}
	if t.Language != "en" && t.Language != "" {
		out.Limits = append(out.Limits, "language "+t.Language+" is not read yet")
		return out, nil
	}
	g, err := grammarOf("en")
	if err != nil {
		return out, err
	}
	d := newDoc(g, t, id)
	d.analyse()
	d.resolvePlaces()
	d.findMentions()
	d.markMeasures()
	d.gather()
	d.absorb()
	d.settle()
	d.findAttributions()
	d.findLegalSteps()
	d.findMeasures()
	d.findAims()
	d.finish(&out)
	return out, nil
}

// doc is one report while it is read.
type doc struct {
	g         *grammar
	src       *text.Document
	id        concord.ReportID
	text      string
	published time.Time // midnight UTC of the day of publication, zero when unknown

	sents     []*sentence
	dates     []dateRef
	places    []placeRef
	nations   map[string]float64 // adjectives and peoples by country
	mentions  []*mention
	acts      []*act  // incidents in the making
	official  []match // what tells of official measures
	measures  []concord.Measure
	summaries []summary
	claims    []concord.Claim
	limits    []string
	signs     int // of hybrid activity in the whole report; -1 until counted
	voices    voices

	scratch  []text.Token
	buf      []byte
	ids      []uint32
	idAt     []int
	found    []tag
	fn       []uint8
	key      []byte
	keyEnds  [gazetteer.MaxWords]int
	placeIDs []gazetteer.ID
	folds    map[string]string
}

func newDoc(g *grammar, t *text.Document, id concord.ReportID) *doc {
	d := &doc{g: g, src: t, id: id, text: t.Canonical, nations: map[string]float64{}, folds: map[string]string{}, signs: -1}
	if day, ok := concord.Date(t.Published.Date).First(); ok && len(t.Published.Date) == 10 {
		d.published = day
	}
	return d
}

// analyse cuts title and body into sentences and recognises words, places, dates and phrases.
func (d *doc) analyse() {
	if d.src.Title.Len() > 0 {
		d.addSentences(d.src.Title, true)
	}
	for para, r := range d.src.Body {
		if d.src.Title.Len() > 0 && r.Start < d.src.Title.End && d.src.Title.Start < r.End {
			continue
		}
		for _, s := range d.addSentences(r, false) {
			s.para = para + 1
		}
	}
	for _, s := range d.sents {
		d.tokenise(s)
		s.words.fill(s, d.g.lex.Words())
		d.tagWords(s)
		s.index()
		d.tagStateBodies(s)
		d.findPlaces(s)
		s.index()
		d.findDates(s)
		s.index()
		s.skip = d.datelineEnd(s)
		d.chunk(s)
		d.countNations(s)
	}
	d.findSections()
}

// findSections notes the headings that stand on a line of their own and announce a country or an
// act, as in a round-up; what follows belongs to them.
func (d *doc) findSections() {
	section, country, from := 0, "", 0
	for i, s := range d.sents {
		if !s.title && d.isHeading(i) && (s.has.has(lexicon.Trigger) || s.has.has(lexicon.Place)) {
			section, country, from = section+1, "", s.n
			s.heading = true
			for k := range s.tags {
				if s.tags[k].class != lexicon.Place {
					continue
				}
				p := &d.places[s.tags[k].ref]
				if g := gazetteer.Get(p.candidates[0]); g.Kind == gazetteer.Country && country == "" {
					country = g.Country
				}
				p.org = len(s.toks) <= 3 // a bare name announces, it does not tell
			}
		}
		if s.n-from > 25 {
			country = ""
		}
		s.section, s.country = section, country
	}
}

// isHeading reports a short line without a full stop that is a paragraph of its own.
func (d *doc) isHeading(i int) bool {
	s := d.sents[i]
	if len(s.toks) == 0 || len(s.toks) > 10 || i+1 == len(d.sents) || d.sents[i+1].para == s.para || i > 0 && d.sents[i-1].para == s.para {
		return false
	}
	last := s.toks[len(s.toks)-1].punct
	return last != '.' && last != '?' && last != '!' && last != '"'
}

func (d *doc) addSentences(r text.Range, title bool) []*sentence {
	from := len(d.sents)
	quotes := text.Quotes(d.text, r)
	for _, sr := range text.Sentences(d.text, r) {
		if len(d.sents) == maxSentences {
			d.limits = append(d.limits, "the report is longer than the reader reads")
			break
		}
		s := &sentence{r: sr, n: len(d.sents), title: title}
		for _, q := range quotes {
			if q.Start < sr.End && sr.Start < q.End {
				s.quoted = append(s.quoted, q)
			}
		}
		d.sents = append(d.sents, s)
	}
	return d.sents[from:]
}

// countNations counts which countries a sentence speaks of by adjective or people.
func (d *doc) countNations(s *sentence) {
	for i := range s.toks {
		if !s.toks[i].upper || s.toks[i].punct != 0 {
			continue
		}
		if c, ok := gazetteer.Demonym(d.folded(s, i)); ok {
			d.nations[c]++
		}
	}
}

// span returns the evidence span of the tokens first..last of a sentence.
func (d *doc) span(s *sentence, first, last int) concord.Span {
	start, end := s.toks[first].start, s.toks[last-1].end
	rawStart, rawEnd := d.src.Raw(start, end)
	return concord.Span{Start: start, End: end, RawStart: rawStart, RawEnd: rawEnd}
}

// evidence says that a field was read at the tokens first..last of a sentence.
func (d *doc) evidence(field, value, rule string, s *sentence, first, last int) concord.Evidence {
	sp := d.span(s, first, last)
	return concord.Evidence{Field: field, Value: value, Report: d.id, Canonical: text.CanonicalVersion,
		Span: sp, Quote: d.text[sp.Start:sp.End], Rule: rule}
}
