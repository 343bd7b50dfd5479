package grammar

import (
	"testing"

	"concord/lexicon"
	"concord/text"
)

// FuzzCompile: whatever a pattern file holds, compiling ends with a pattern or an error.
func FuzzCompile(f *testing.F) {
	for _, s := range []string{"<target> PP (was|were) TRIGGER[pos=v,!obj]", "(a (b|c)? | d)", "<x:ACTOR[kind=state]> *4 of", "((", ")?", "<y:DAY> <z~TARGET", "**9 ^ , ;"} {
		f.Add(s)
	}
	lex, err := lexicon.New("en")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := &Pattern{ID: "fuzz", Frame: "fuzz"}
		lang := newLanguage(lex)
		v := lang.vocabulary
		if err := compile(v, map[string]node{}, p, s); err != nil {
			return
		}
		index := newFrameIndex(v, []*Pattern{p})
		v.close()
		read := lang.Reader("A depot in Riga was set on fire by Russia on 9 June.")
		sent := read.Sentence(text.Range{End: len(read.text)}, 0)
		read.Chunk(sent)
		index.find(sent)
	})
}
