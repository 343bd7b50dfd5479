package extract

// Words that the reader needs to know by their part in a sentence. They stand in the lexicon as
// cues, so that another language names its own.
const (
	wordThe = 1 + iota
	wordAnother
	wordMany
	wordA
	wordBe    // forms of "be": what follows may be passive
	wordBy    // opens the doer of a passive
	wordHe    // stands for a person who spoke
	wordIt    // stands for a body or for people who spoke
	wordWe    // stands for whoever publishes
	wordIn    // joins a body and its seat
	wordWhose // opens a clause with somebody of the phrase before
	wordWho   // "who", "which": goes on about the phrase before
)

var wordKinds = map[string]int{"definite": wordThe, "another": wordAnother, "many": wordMany, "indefinite": wordA,
	"be": wordBe, "by": wordBy, "he": wordHe, "it": wordIt, "we": wordWe, "who": wordWho, "whose": wordWhose, "in": wordIn}
