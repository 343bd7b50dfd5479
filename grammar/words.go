package grammar

// Word is the part that a small word plays in a sentence.
type Word uint8

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
	if i < 0 || i >= len(s.Toks) {
		return 0
	}
	return s.Toks[i].role
}

// Opens reports a word that opens a clause: that, which, who.
func (s *Sentence) Opens(i int) bool { return s.Toks[i].opens }

// known is what a language knows of a word by itself.
type known struct {
	named uint16 // its number among the words that patterns name, 0 for all others
	role  Word
	opens bool // it opens a clause: that, which, who
}

// known returns the entry of a word of the lexicon, to be filled.
func (l *Language) knownOf(word string) *known {
	id := l.Lexicon.Intern(word)
	l.known = append(l.known, make([]known, max(0, int(id)+1-len(l.known)))...)
	return &l.known[id]
}
