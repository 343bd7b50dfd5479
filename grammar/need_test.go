package grammar

import (
	"strings"
	"testing"

	"concord/lexicon"
	"concord/text"

	"github.com/google/go-cmp/cmp"
)

// TestNoPatternThatIsPassedOverWouldMatch tries all patterns of each frame in the examples of all patterns.
func TestNoPatternThatIsPassedOverWouldMatch(t *testing.T) {
	for _, code := range lexicon.Languages() {
		t.Run(code, func(t *testing.T) {
			g, err := Of(code)
			if err != nil {
				t.Fatal(err)
			}
			found := 0
			for _, ex := range g.Examples() {
				plain := strings.NewReplacer("{", "", "}", "", ":", " ").Replace(ex.Text)
				r := g.Reader(plain)
				s := r.Sentence(text.Range{End: len(plain)}, 0)
				r.Chunk(s)
				for _, f := range g.frames {
					var all []string
					m := &matcher{s: s}
					for _, p := range f.patterns {
						all = append(all, names(m.run(p, nil))...)
					}
					if diff := cmp.Diff(all, names(f.find(s))); diff != "" {
						t.Errorf("%s in %q: all patterns (-), the hopeful ones (+)\n%s", f.name, plain, diff)
					}
					found += len(all)
				}
				r.Close()
			}
			if found < len(g.Examples())/4 {
				t.Errorf("only %d matches", found)
			}
		})
	}
}

func names(list []Match) (out []string) {
	for _, m := range list {
		out = append(out, m.Pattern.ID+": "+m.Sentence.Words(m.First, m.Last))
	}
	return out
}
