package extract

import (
	"encoding/json"
	"testing"

	"concord"
	"concord/text"
)

// FuzzReport: whatever the text, reading it ends, gives the same findings twice, and every quote is
// the text of its span.
func FuzzReport(f *testing.F) {
	for _, s := range []string{
		"Arson in Riga\n\nA depot in Riga was set on fire on 9 June 2024. Prosecutors blamed Russia.",
		"“Sabotage,” said the minister, who blamed “Moscow” for it.",
		"On the night of 30 to 31 February, 99 drones (99) were seen over over over Vilnius's airport --- ;;; .",
		"NATO NATO NATO of of of Russia Russia in in Poland, Poland, and Poland; 1 2 3 4 May May",
		"\x00\xff’s 's ’ “ ” „ a.b.c 2024-02-30 31 June 0 May",
	} {
		f.Add(s, "2024-06-13")
	}
	f.Add("", "")
	f.Fuzz(func(t *testing.T, s, day string) {
		if len(s) > 1<<14 {
			return
		}
		doc, err := text.Plain([]byte(s), text.Hints{Given: day, Language: "en"})
		if err != nil {
			return
		}
		doc.Language = "en"
		one, err := Report(doc, "r-fuzz")
		if err != nil {
			t.Fatal(err)
		}
		two, _ := Report(doc, "r-fuzz")
		a, errA := json.Marshal(one)
		b, errB := json.Marshal(two)
		if errA != nil || errB != nil || string(a) != string(b) {
			t.Fatalf("read twice it says %s and %s", a, b)
		}
		for _, i := range one.Incidents {
			i.Marking = concord.Marking{TLP: concord.TLPClear}
			if err := i.Validate(); err != nil {
				t.Error(err)
			}
			for _, e := range i.Evidence {
				if e.End > len(doc.Canonical) || e.Start < 0 || doc.Canonical[e.Start:e.End] != e.Quote || e.RawEnd < e.RawStart {
					t.Errorf("the evidence of %s is %q at %d..%d", e.Field, e.Quote, e.Start, e.End)
				}
			}
		}
	})
}
