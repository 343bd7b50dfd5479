package web

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"concord/text"
)

// written puts the words of lines back together.
func written(lines []line) string {
	var out []string
	for _, l := range lines {
		words := ""
		for _, r := range l.Runs {
			words += r.Text
		}
		out = append(out, words)
	}
	return strings.Join(out, "\n")
}

func TestSpansMayNestOverlapAndRunOverLines(t *testing.T) {
	const s = "A fire in Vilnius was arson.\nMoscow denied it."
	spans := []textSpan{
		{start: 0, end: 28, kind: "act", label: "kind of act", title: "incident 1: kind of act arson"},
		{start: 10, end: 17, kind: "place", label: "place 1", title: "incident 1: place 1 Vilnius"},
		{start: 10, end: 17, kind: "place", label: "country", title: "incident 1: country Lithuania"},
		{start: 10, end: 17, kind: "act", label: "target", title: "incident 1: target"},
		{start: 22, end: 35, kind: "who", label: "statement 1", title: "incident 1: statement 1"},
	}
	lines := lay(s, spans, []text.Range{{Start: 0, End: 28}})
	if got := written(lines); got != s {
		t.Fatalf("the text became %q", got)
	}
	if lines[0].Outside || !lines[1].Outside {
		t.Error("the second line alone is outside the article")
	}
	var vilnius, moscow run
	for _, l := range lines {
		for _, r := range l.Runs {
			switch r.Text {
			case "Vilnius":
				vilnius = r
			case "Moscow":
				moscow = r
			}
		}
	}
	if want := []string{"act", "act", "place"}; !slices.Equal(vilnius.Kinds, want) {
		t.Errorf("over Vilnius lie %v, want %v", vilnius.Kinds, want)
	}
	if len(vilnius.IDs) != 1 || vilnius.IDs[0] != "s10-17" {
		t.Errorf("its anchors are %v", vilnius.IDs)
	}
	if len(vilnius.Labels) != 2 || vilnius.Labels[1].Text != "country · place 1" {
		t.Errorf("its names are %v", vilnius.Labels)
	}
	if len(moscow.Labels) != 1 || moscow.Labels[0].Text != "statement 1" || len(moscow.IDs) != 0 {
		t.Errorf("a span over two lines is named at its end and anchored at its start: %+v", moscow)
	}
}

func TestLaidOutTextIsTheTextAndEverySpanIsThereOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("ab é\n")), 1, 40, -1).Draw(t, "text")
		var spans []textSpan
		for range rapid.IntRange(0, 8).Draw(t, "spans") {
			a := runeStart(s, rapid.IntRange(0, len(s)-1).Draw(t, "start"))
			b := runeStart(s, rapid.IntRange(a+1, len(s)).Draw(t, "end"))
			if b <= a {
				continue
			}
			spans = append(spans, textSpan{start: a, end: b, kind: rapid.SampledFrom([]string{"act", "who"}).Draw(t, "kind"), label: "x", title: "y"})
		}
		lines := lay(s, spans, nil)
		var wantText []string
		for l := range strings.SplitSeq(s, "\n") {
			if l != "" {
				wantText = append(wantText, l)
			}
		}
		if got := written(lines); got != strings.Join(wantText, "\n") {
			t.Fatalf("%q became %q", s, got)
		}
		ids, labels := map[string]int{}, 0
		for _, l := range lines {
			for _, r := range l.Runs {
				for _, id := range r.IDs {
					ids[id]++
				}
				labels += len(r.Labels)
			}
		}
		shown := 0
		for _, m := range merged(s, spans) {
			if strings.Trim(s[m.start:m.end], "\n") == "" {
				continue // nothing but a line break
			}
			shown++
			if ids[m.id] != 1 {
				t.Errorf("the anchor %s is there %d times in %q", m.id, ids[m.id], s)
			}
		}
		if labels != shown {
			t.Errorf("%d names for %d spans of %q", labels, shown, s)
		}
	})
}

func TestASnippetIsTakenApart(t *testing.T) {
	got := pieces("the [fire] in a [warehouse")
	want := []piece{{"the ", false}, {"fire", true}, {" in a ", false}, {"warehouse", true}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}
