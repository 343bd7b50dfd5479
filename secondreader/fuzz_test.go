package secondreader

import (
	"encoding/json"
	"strings"
	"testing"

	"concord/extract"
)

// FuzzAnswer: whatever a model writes, reading it ends, and what counts is quoted, valid and of the
// vocabularies; the same answer gives the same reading.
func FuzzAnswer(f *testing.F) {
	f.Add(right)
	for _, s := range obediences {
		f.Add(s)
	}
	for _, s := range []string{"", "{", "null", `{"incidents":null}`, `{"incidents":[null]}`, `{"measures":[{}]}`, `{"incidents":[{"time":[{"start":"2024","end":"0000","quote":"2024"}]}]}`,
		"<think>{</think>{\"incidents\":[]}", `{"incidents":[{"activity_types":[{"value":"arson","quote":"\u0000\ufffd an act of arson"}]}]}`} {
		f.Add(s)
	}
	d := document(f, story)
	g, err := extract.NewGround(d)
	if err != nil {
		f.Fatal(err)
	}
	defer g.Close()
	s := sheetOf(d)
	ix := newIndex(d.Canonical, s.ranges)
	read := func(content string) (string, Reading) {
		dropped := tally{}
		a, err := parse(content, dropped)
		if err != nil {
			return "", Reading{}
		}
		c := &checker{id: "r-1", doc: d, ground: g, index: ix, dropped: dropped}
		r := Reading{Found: c.check(a, "m"), Dropped: dropped.list()}
		raw, err := json.Marshal(r)
		if err != nil {
			panic(err)
		}
		return string(raw), r
	}
	f.Fuzz(func(t *testing.T, content string) {
		one, r := read(content)
		if two, _ := read(content); one != two {
			t.Fatalf("read twice it says %s and %s", one, two)
		}
		if one != "" {
			whole(t, d, r)
		}
	})
}

// FuzzQuote: what is found for a quote is that quote, but for white space and marks.
func FuzzQuote(f *testing.F) {
	f.Add("“An act”  of\u00a0arson – he said", "act\" of arson - he")
	f.Add("a\xffb c", "\xff")
	f.Add("x\u00adyz", "xyz")
	f.Fuzz(func(t *testing.T, body, quote string) {
		if len(body) > 1<<12 {
			return
		}
		d := document(t, "Title\n\n"+body)
		ix := newIndex(d.Canonical, sheetOf(d).ranges)
		for _, r := range ix.find(quote) {
			if r.Start < 0 || r.End > len(d.Canonical) || r.Start >= r.End {
				t.Fatalf("%v of %d bytes", r, len(d.Canonical))
			}
			if got := formOf(r.In(d.Canonical)); got != formOf(quote) {
				t.Errorf("%q was found as %q", quote, got)
			}
			if strings.Contains(r.In(d.Canonical), "\n\n") {
				t.Errorf("%q runs over paragraphs", r.In(d.Canonical))
			}
		}
	})
}
