package extract

import (
	"concord/extract/sense"
	"concord/grammar"
	"concord/text"
)

// sentence is a sentence of the report and where it stands.
type sentence struct {
	*grammar.Sentence
	reader   *grammar.Reader
	para     int // number of its paragraph; the title is paragraph 0
	title    bool
	section  int    // number of the heading above, 0 when none
	country  string // country that it names, "" when none
	heading  bool
	skip     int      // tokens of a dateline at its begin
	official [][2]int // tokens that tell of an official measure
	quoted   []text.Range
	heard    [sense.Groups]sense.Sense // what the model of its language makes of it
	kinds    []sense.Kind              // of the act that is told there, the likeliest first
	blames   []sense.Kind              // how strongly somebody is blamed there, the likeliest first
	sector   sense.Sense               // of what was hit, where an act is heard
}

// listener returns what hears sentences of its language.
func (s *sentence) listener() *sense.Listener { return &kept(s.reader).listener }

// of returns the sentence in which a pattern matched.
func (d *doc) of(m *grammar.Match) *sentence { return d.sents[m.Sentence.N] }
