package grammar

// Word is the part that a small word plays in a sentence.
type Word int

// The parts. The words stand in the lexicon as cues and function words, so that each language names
// its own.
const (
	WordThe        Word = 1 + iota
	WordAnother         // says that the thing was not named before
	WordMany            // says that there are several
	WordA               // says that the thing is new
	WordBe              // what follows may be passive
	WordBy              // opens the doer of a passive
	WordHe              // stands for a person who spoke
	WordIt              // stands for a body or for people who spoke
	WordWe              // stands for whoever publishes
	WordIn              // joins a body and its seat
	WordWhose           // opens a clause with somebody of the phrase before
	WordWho             // goes on about the phrase before
	WordOf              // joins two noun phrases
	WordPossessive      // ends a noun phrase that owns the next one
)

var wordKinds = map[string]Word{"definite": WordThe, "another": WordAnother, "many": WordMany, "indefinite": WordA,
	"be": WordBe, "by": WordBy, "he": WordHe, "it": WordIt, "we": WordWe, "who": WordWho, "whose": WordWhose, "in": WordIn,
	"of": WordOf, "possessive": WordPossessive}

// Word returns the part that token i plays, 0 for all others and outside the sentence.
func (s *Sentence) Word(i int) Word {
	if i < 0 || i >= len(s.Toks) || s.Toks[i].ID == 0 {
		return 0
	}
	return s.lang.words[s.Toks[i].ID]
}

// Opens reports a word that opens a clause: that, which, who.
func (s *Sentence) Opens(i int) bool { return s.Toks[i].ID != 0 && s.lang.opens[s.Toks[i].ID] }
