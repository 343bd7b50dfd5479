package extract

import (
	"strings"
	"testing"

	"concord/text"
)

// TestPatternsDoWhatTheirExamplesSay runs every example of every pattern file: the words marked
// {slot:…} must be what the pattern captures, and a "-" line must stay silent.
func TestPatternsDoWhatTheirExamplesSay(t *testing.T) {
	g, err := grammarOf("en")
	if err != nil {
		t.Fatal(err)
	}
	positive := map[string]int{}
	for _, ex := range g.examples {
		plain, want := unmark(ex.text)
		d := newDoc(g, &text.Document{Canonical: plain, Language: "en", Body: []text.Range{{Start: 0, End: len(plain)}}}, "r-test")
		d.analyse()
		var ms []match
		for _, s := range d.sents {
			for _, m := range g.find(g.byID[ex.pattern].frame, d.text, s) {
				if m.p.id == ex.pattern {
					ms = append(ms, m)
				}
			}
		}
		if ex.silent {
			if len(ms) > 0 {
				t.Errorf("%s: %s must stay silent on %q, found %q", ex.at, ex.pattern, plain, d.words(ms[0].sentence, ms[0].first, ms[0].last))
			}
			continue
		}
		positive[ex.pattern]++
		if len(ms) == 0 {
			t.Errorf("%s: %s finds nothing in %q", ex.at, ex.pattern, plain)
			continue
		}
		for slot, words := range want {
			c, ok := ms[0].slot(slot)
			if !ok {
				t.Errorf("%s: %s leaves %s empty in %q", ex.at, ex.pattern, slot, plain)
			} else if got := d.words(ms[0].sentence, c.first, c.last); got != words {
				t.Errorf("%s: %s reads %s as %q in %q, want %q", ex.at, ex.pattern, slot, got, plain, words)
			}
		}
	}
	for id := range g.byID {
		if positive[id] == 0 {
			t.Errorf("%s has no positive example", id)
		}
	}
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
