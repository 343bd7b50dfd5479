package extract

// Words that the reader needs to know by their part in a sentence. They stand in the lexicon as
// cues, so that another language names its own.
const (
	wordThe = 1 + iota
	wordAnother
	wordMany
	wordA
)

var wordKinds = map[string]int{"definite": wordThe, "another": wordAnother, "many": wordMany, "indefinite": wordA}
