package extract

import (
	"fmt"
	"os"
	"testing"

	"concord/text"
)

func TestZZDebug(t *testing.T) {
	f := os.Getenv("DOC")
	if f == "" {
		t.Skip()
	}
	raw, _ := os.ReadFile(f)
	doc, _ := text.Plain(raw, text.Hints{Given: os.Getenv("PUB")})
	if len(f) > 5 && f[len(f)-5:] == ".html" {
		doc, _ = text.HTML(raw, text.Hints{Given: os.Getenv("PUB")})
	}
	g, err := grammarOf("en")
	if err != nil {
		t.Fatal(err)
	}
	d := newDoc(g, doc, "r-x")
	d.analyse()
	d.resolvePlaces()
	d.findMentions()
	d.markMeasures()
	for _, s := range d.sents {
		fmt.Printf("[%d p%d] %s\n", s.n, s.para, s.r.In(d.text))
		sp := d.speakerOf(s)
		if sp.first >= 0 {
			fmt.Printf("     speaker %q %s %s\n", sp.words(d), sp.body, sp.country)
		}
		for _, tg := range s.tags {
			switch {
			case tg.entry == nil && tg.class == 23:
			case tg.entry != nil && (tg.entry.Class.String() == "FUNC" || tg.entry.Class.String() == "VERB"):
			case tg.entry != nil:
				fmt.Printf("     %s:%s %q\n", tg.entry.Class, tg.entry.Value, d.words(s, tg.first, tg.last))
			}
		}
		for _, m := range d.mentions {
			if m.s == s {
				tgt := ""
				if m.target.first >= 0 {
					tgt = d.words(s, m.target.first, m.target.last)
				}
				fmt.Printf("   > %v %q realis=%d weak=%v plural=%v vague=%v def=%v stage=%s target=%q %s\n", m.types, d.words(s, m.first, m.last), m.realis, m.weak, m.plural, m.vague, m.definite, m.stage, tgt, m.rule)
			}
		}
		for i := range d.dates {
			if d.dates[i].s == s {
				fmt.Printf("   @ %q %v %v\n", d.dates[i].when.Words, d.dates[i].when.Start, d.dates[i].when.End)
			}
		}
		for i := range d.places {
			if p := &d.places[i]; p.s == s {
				fmt.Printf("   # %q %s org=%v origin=%v speaker=%v\n", d.words(s, p.first, p.last), p.place().Name, p.org, p.origin, p.speaker)
			}
		}
	}
	d.gather()
	for _, a := range d.acts {
		fmt.Println("ACT", a.n, "fam", a.family, "vague", a.vague, "date", a.date, "places", len(a.places), "stands", d.stands(a))
		for _, m := range a.mentions {
			fmt.Printf("     [%d] %q\n", m.s.n, d.words(m.s, m.first, m.last))
		}
	}
	d.absorb()
	fmt.Println("after absorb", len(d.acts))
}
