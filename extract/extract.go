package extract

import (
	"time"

	"concord"
	"concord/extract/odds"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
	"concord/text"
)

// Version names the rules and data of this reader. It is part of every reading and changes
// whenever a reading may change.
const Version = "rules-5"

const maxSentences = 4000 // of one report; more is recorded as a limit, never cut silently

// Report reads a report that package text has prepared. id names the report in the evidence. The
// findings are drafts: candidates for a person, with ids of [concord.DraftID]. Each paragraph is read in
// its own language; one without data files is noted in the limits and gives no findings. An error
// means that the data files of a language are broken.
func Report(t *text.Document, id concord.ReportID) (concord.Findings, error) {
	return report(t, id, nil)
}

// report notes in teach what it judged by, where somebody asks.
func report(t *text.Document, id concord.ReportID, teach *lessons) (concord.Findings, error) {
	out := concord.Findings{Report: id, Extractor: Version, Incidents: []concord.Incident{}, Measures: []concord.Measure{}, Claims: []concord.Claim{}}
	code := t.Language
	if code == "" {
		code = "en"
	}
	if !lexicon.Has(code) {
		out.Limits = append(out.Limits, "language "+code+" is not read yet")
		return out, nil
	}
	g, err := grammar.Of(code)
	if err != nil {
		return out, err
	}
	d := newDoc(g, t, id)
	defer d.close()
	d.lessons = teach
	if err := d.addLanguages(); err != nil {
		return out, err
	}
	d.read()
	d.finish(&out)
	return out, nil
}

// doc is one report while it is read.
type doc struct {
	g         *grammar.Language
	reader    *grammar.Reader
	readers   map[string]*grammar.Reader // of other languages in the report
	src       *text.Document
	id        concord.ReportID
	text      string
	published time.Time // midnight UTC of the day of publication, zero when unknown

	sents       []*sentence
	dates       []dateRef
	places      []placeRef
	placesNamed *named             // by namedPlaces
	landsIn     [][]string         // by sentence
	landList    []land             // by lands
	nations     map[string]float64 // adjectives and peoples by country
	mentions    []*mention
	acts        []*act          // incidents in the making
	official    []grammar.Match // what tells of official measures
	measures    []concord.Measure
	measuredAt  []measureAt // beside measures
	summaries   []summary
	claims      []concord.Claim
	claimedAt   []claimAt // beside claims
	limits      []string
	said        []utterance
	lessons     *lessons // for whoever teaches, nil otherwise
	signs       int      // of hybrid activity in the whole report; -1 until counted
	voices      voices
	*scratch
}

// scratch is memory that the next report in the same language uses again.
type scratch struct {
	listener sense.Listener
	folded   memo[string]         // the gazetteer's key of a word
	peoples  memo[string]         // the country whose people a word names
	towns    memo[[]gazetteer.ID] // the places that a word alone can mean
	key      []byte
	keyEnds  [gazetteer.MaxWords]int
	placeIDs []gazetteer.ID // of the name under way
	found    []gazetteer.ID // of a name looked up
	forms    [2]spellings
	weighed  []odds.Trait // of the bond or thing under way
	made     []sentence
	taken    int // of made

	placeRoom []placeRef // empty
	dateRoom  []dateRef  // empty
}

// kept returns what a reader keeps.
func kept(r *grammar.Reader) *scratch {
	c, ok := r.Kept.(*scratch)
	if !ok {
		c = &scratch{}
		r.Kept = c
	}
	return c
}

const usualSentences = 200 // of a report and its headlines

// room returns n empty sentences.
func (c *scratch) room(n int) []sentence {
	if c.made == nil {
		c.made = make([]sentence, usualSentences)
	}
	if c.taken+n > len(c.made) {
		return make([]sentence, n)
	}
	out := c.made[c.taken : c.taken+n]
	clear(out)
	c.taken += n
	return out
}

func newDoc(g *grammar.Language, t *text.Document, id concord.ReportID) *doc {
	d := &doc{g: g, reader: g.Reader(t.Canonical), src: t, id: id, text: t.Canonical, nations: map[string]float64{}, signs: -1}
	d.scratch = kept(d.reader)
	d.taken = 0
	if day, ok := concord.Date(t.Published.Date).First(); ok && len(t.Published.Date) == 10 {
		d.published = day
	}
	return d
}

// read goes the way from text to what is known of each act, measure and aim; each step rests on those
// before it.
func (d *doc) read() {
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
	d.places, d.dates = d.placeRoom, d.dateRoom
	for _, s := range d.sents {
		d.tagStateBodies(s)
		d.findPlaces(s)
		s.Index()
		d.findDates(s)
		s.Index()
		s.skip = d.datelineEnd(s)
		s.reader.Chunk(s.Sentence)
		d.countNations(s)
	}
	d.findSections()
}

// findSections notes the headings that stand on a line of their own and announce a country or an
// act, as in a round-up; what follows belongs to them.
func (d *doc) findSections() {
	section, country, from := 0, "", 0
	for i, s := range d.sents {
		if !s.title && d.isHeading(i) && (s.Has.Has(lexicon.Trigger) || s.Has.Has(lexicon.Place)) {
			section, country, from = section+1, "", s.N
			s.heading = true
			for k := range s.Tags {
				if s.Tags[k].Class != lexicon.Place {
					continue
				}
				p := &d.places[s.Tags[k].Ref]
				if g := gazetteer.Get(p.candidates[0]); g.Kind == gazetteer.Country && country == "" {
					country = g.Country
				}
				p.org = len(s.Toks) <= 3 // a bare name announces, it does not tell
			}
		}
		if s.N-from > 25 {
			country = ""
		}
		s.section, s.country = section, country
	}
}

// isHeading reports a short line without a full stop that is a paragraph of its own.
func (d *doc) isHeading(i int) bool {
	s := d.sents[i]
	if len(s.Toks) == 0 || len(s.Toks) > 10 || i+1 == len(d.sents) || d.sents[i+1].para == s.para || i > 0 && d.sents[i-1].para == s.para {
		return false
	}
	last := s.Toks[len(s.Toks)-1].Punct
	return last != '.' && last != '?' && last != '!' && last != '"'
}

func (d *doc) addSentences(r text.Range, title bool) []*sentence {
	from := len(d.sents)
	quotes := text.Quotes(d.text, r)
	code, reader := d.readerOf(r)
	ranges := text.SentencesIn(code, d.text, r)
	made := d.room(min(len(ranges), maxSentences-from))
	for k, sr := range ranges {
		if len(d.sents) == maxSentences {
			d.limits = append(d.limits, "the report is longer than the reader reads")
			break
		}
		s := &made[k]
		*s = sentence{reader: reader, Sentence: reader.Sentence(sr, len(d.sents)), title: title}
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
	for i := range s.Toks {
		if c := d.peopleAt(s, i); c != "" {
			d.nations[c]++
		}
	}
}

// span returns the evidence span of the tokens first..last of a sentence.
func (d *doc) span(s *sentence, first, last int) concord.Span {
	start, end := s.Toks[first].Start, s.Toks[last-1].End
	rawStart, rawEnd := d.src.Raw(start, end)
	return concord.Span{Start: start, End: end, RawStart: rawStart, RawEnd: rawEnd}
}

// evidence says that a field was read at the tokens first..last of a sentence.
func (d *doc) evidence(field, value, rule string, s *sentence, first, last int) concord.Evidence {
	sp := d.span(s, first, last)
	return concord.Evidence{Field: field, Value: value, Report: d.id, Canonical: text.CanonicalVersion,
		Span: sp, Quote: d.text[sp.Start:sp.End], Rule: rule}
}
