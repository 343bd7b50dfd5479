package grammar

import (
	"testing"

	"concord/lexicon"
	"concord/text"

	"github.com/google/go-cmp/cmp"
)

func TestAWordIsKnownAsItIsWritten(t *testing.T) {
	g, err := Of("en")
	if err != nil {
		t.Fatal(err)
	}
	var forms Forms
	lower, upper := forms.of("police", g).token, forms.of("Police", g).token
	if again := forms.of("police", g).token; again.Form != lower.Form || upper.Form == lower.Form || lower.Form == 0 {
		t.Errorf("police is form %d and then %d, Police %d", lower.Form, again.Form, upper.Form)
	}
	if lower.ID == 0 || lower.ID != upper.ID || lower.Upper || !upper.Upper {
		t.Errorf("police is word %d, Police %d", lower.ID, upper.ID)
	}
	for word, want := range map[string]Token{"2024": {Digit: true}, ",": {Punct: ','}, "„": {Punct: '"'}, "–": {Punct: '-'}, "Ödön": {Upper: true}} {
		if got := forms.of(word, g).token; got.Digit != want.Digit || got.Punct != want.Punct || got.Upper != want.Upper {
			t.Errorf("%s is %+v", word, got)
		}
	}
}

func TestTagsAddedInStepsAreIndexedLikeTagsAddedAtOnce(t *testing.T) {
	g, err := Of("en")
	if err != nil {
		t.Fatal(err)
	}
	const words = "somebody set fire to a depot in a far town"
	read := func(index bool) *Sentence {
		s := g.Reader(words).Sentence(text.Range{End: len(words)}, 0)
		for _, t := range []Tag{{First: 8, Last: 9, Class: lexicon.Place}, {First: 1, Last: 3, Class: lexicon.Trigger, Entry: &lexicon.Entry{}}, {First: 8, Last: 10, Class: lexicon.Date}} {
			if s.Add(t); index {
				s.Index()
			}
		}
		s.Index()
		return s
	}
	inSteps, atOnce := read(true), read(false)
	if diff := cmp.Diff(atOnce.TagFrom, inSteps.TagFrom); diff != "" || inSteps.Has != atOnce.Has {
		t.Error(diff)
	}
	for i := range atOnce.Toks {
		if a, b := atOnce.Toks[i], inSteps.Toks[i]; a.Covers != b.Covers || a.Begins != b.Begins {
			t.Errorf("token %d is covered by %b and %b", i, a.Covers, b.Covers)
		}
	}
	for k := 1; k < len(inSteps.Tags); k++ {
		if a, b := inSteps.Tags[k-1], inSteps.Tags[k]; a.First > b.First || a.First == b.First && a.Last < b.Last {
			t.Errorf("tag %d stands before the longer or earlier one behind it", k-1)
		}
	}
}
