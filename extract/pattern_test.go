package extract

import (
	"strings"
	"testing"

	"concord/grammar"
	"concord/lexicon"
	"concord/text"
)

// TestPatternsDoWhatTheirExamplesSay runs every example of every pattern file: the words marked
// {slot:…} must be what the pattern captures, and a "-" line must stay silent.
func TestPatternsDoWhatTheirExamplesSay(t *testing.T) {
	for _, code := range lexicon.Languages() {
		t.Run(code, func(t *testing.T) { runExamples(t, code) })
	}
}

// TestEveryExampleIsReadToTheEnd reads the examples of all languages as reports: no turn of phrase that
// somebody thought of may stop the reader.
func TestEveryExampleIsReadToTheEnd(t *testing.T) {
	for _, code := range lexicon.Languages() {
		t.Run(code, func(t *testing.T) {
			g, err := grammar.Of(code)
			if err != nil {
				t.Fatal(err)
			}
			for _, ex := range g.Examples() {
				plain, _ := unmark(ex.Text)
				doc := &text.Document{Canonical: plain, Language: code, Body: []text.Range{{Start: 0, End: len(plain)}}}
				if _, err := Report(doc, "r-test"); err != nil {
					t.Errorf("%s: %v", ex.At, err)
				}
			}
		})
	}
}

func runExamples(t *testing.T, code string) {
	g, err := grammar.Of(code)
	if err != nil {
		t.Fatal(err)
	}
	positive := map[string]bool{}
	for _, ex := range g.Examples() {
		plain, want := unmark(ex.Text)
		d := newDoc(g, &text.Document{Canonical: plain, Language: code, Body: []text.Range{{Start: 0, End: len(plain)}}}, "r-test")
		d.analyse()
		var ms []grammar.Match
		for _, s := range d.sents {
			for _, m := range s.Find(ex.Pattern.Frame) {
				if m.Pattern == ex.Pattern {
					ms = append(ms, m)
				}
			}
		}
		if ex.Silent {
			if len(ms) > 0 {
				t.Errorf("%s: %s must stay silent on %q, found %q", ex.At, ex.Pattern.ID, plain, ms[0].Sentence.Words(ms[0].First, ms[0].Last))
			}
			continue
		}
		positive[ex.Pattern.ID] = true
		if len(ms) == 0 {
			t.Errorf("%s: %s finds nothing in %q", ex.At, ex.Pattern.ID, plain)
			continue
		}
		for slot, words := range want {
			c, ok := ms[0].Slot(slot)
			if !ok {
				t.Errorf("%s: %s leaves %s empty in %q", ex.At, ex.Pattern.ID, slot, plain)
			} else if got := ms[0].Sentence.Words(c.First, c.Last); got != words {
				t.Errorf("%s: %s reads %s as %q in %q, want %q", ex.At, ex.Pattern.ID, slot, got, plain, words)
			}
		}
	}
	g.Patterns(func(p *grammar.Pattern) bool {
		if !positive[p.ID] && strings.HasPrefix(p.ID, code+".") {
			t.Errorf("%s has no positive example", p.ID)
		}
		return true
	})
}

// unmark takes the marks out of an example and returns the words of each slot.
func unmark(s string) (plain string, slots map[string]string) {
	slots = map[string]string{}
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '{')
		if open < 0 {
			b.WriteString(s)
			return b.String(), slots
		}
		end := open + strings.IndexByte(s[open:], '}')
		name, words, _ := strings.Cut(s[open+1:end], ":")
		slots[name] = words
		b.WriteString(s[:open] + words)
		s = s[end+1:]
	}
}
