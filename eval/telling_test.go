package eval

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"concord"
)

func TestALineOfTellingsIsKindExpectationAndText(t *testing.T) {
	list, err := ParseTellings("a.tsv", []byte("# comment\n\nact\tarson,sabotage\tA depot was set alight.\nact\t-\tNothing happened.\n"))
	if err != nil || len(list) != 2 || list[0].Line != 3 || list[0].negative() || !list[1].negative() {
		t.Fatalf("%v, %v", list, err)
	}
	for _, bad := range []string{"act\tarson", "act\t\ttext", "act\tarson\t", "deed\tarson\ttext", "act\tarson\ttext\tmore"} {
		if _, err := ParseTellings("a.tsv", []byte(bad)); err == nil || !strings.Contains(err.Error(), "a.tsv:1") {
			t.Errorf("%q: %v, want an error that names the line", bad, err)
		}
	}
}

func TestTellingsAreScoredByWhatComesOut(t *testing.T) {
	file := filepath.Join(t.TempDir(), "t.tsv")
	text := "act\tarson\tPolish prosecutors say a man torched a warehouse in Radom on Friday on orders from Russian intelligence.\n" +
		"act\t-\tThe derby in Radom was a war of attrition.\n" +
		"time\t2025-06-14..2025-06-14 day\tPolish prosecutors say a man torched a warehouse in Radom on Friday on orders from Russian intelligence.\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := Tellings(t.Context(), file, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"act arson                                     1 ", "t.tsv:3 time 2025-06-14..2025-06-14 day: read otherwise"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
}

func TestEveryTellingExpectsWhatTheVocabularyKnows(t *testing.T) {
	for _, part := range []string{"learn", "heldout"} {
		files, err := filepath.Glob(filepath.Join("tellings", part, "*.tsv"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no tellings in %s: %v", part, err)
		}
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			list, err := ParseTellings(f, raw)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range list {
				if !l.known() {
					t.Errorf("%s:%d: unknown expectation %q", f, l.Line, l.Expected)
				}
			}
		}
	}
}

// known reports whether the codes of an expectation are in the vocabulary.
func (t Telling) known() bool {
	if t.negative() {
		return true
	}
	switch t.Kind {
	case "act", "aggregate":
		for a := range strings.SplitSeq(t.Expected, ",") {
			if !concord.ActivityType(a).Valid() {
				return false
			}
		}
	case "blame":
		_, strength, _ := strings.Cut(t.Expected, " @ ")
		return concord.Strength(strength).Valid()
	case "legal":
		return concord.LegalStage(t.Expected).Valid()
	case "measure":
		kind, rest, _ := strings.Cut(t.Expected, " ")
		_, status, _ := strings.Cut(rest, " @ ")
		return concord.MeasureType(kind).Valid() && concord.MeasureStatus(status).Valid()
	case "target":
		_, sector, _ := strings.Cut(t.Expected, "|")
		return concord.Sector(strings.TrimSpace(sector)).Valid()
	case "time":
		_, precision, _ := strings.Cut(t.Expected, " ")
		return concord.DatePrecision(precision).Valid()
	}
	return true
}
