package sense

import (
	"math"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/grammar"
	"concord/text"
	"concord/text/lang"

	"github.com/google/go-cmp/cmp"
)

// listen returns the names of the features of a sentence in which no place is tagged.
func listen(t *testing.T, code, sentence string) (names []string, features []Feature) {
	t.Helper()
	g, err := grammar.Of(code)
	if err != nil {
		t.Fatal(err)
	}
	r := g.Reader(sentence)
	defer r.Close()
	l := Listener{Names: func(n []byte) { names = append(names, string(n)) }}
	return names, l.Features(r.Sentence(text.Range{End: len(sentence)}, 0), sentence)
}

func TestFeaturesAreWordsPairsStemsFieldsAndClasses(t *testing.T) {
	names, features := listen(t, "en", "Someone torched Polish depots in 2024.")
	want := []string{"w:someone", "b:<begin> someone", "w:torched", "b:someone torched", "f:set_fire",
		"w:<nation>", "b:torched <nation>", "f:set_fire <nation>", "w:depots", "b:<nation> depots", "f:premises", "f:<nation> premises",
		"w:in", "b:depots in", "w:<number>", "b:in <number>"}
	if diff := cmp.Diff(want, names[:len(want)]); diff != "" {
		t.Error(diff)
	}
	if !slices.Contains(names, "c:TRIGGER arson") {
		t.Errorf("no class in %q", names)
	}
	for i, f := range features {
		if f.Key != keyOf([]byte(names[i])) || f.Last <= f.First {
			t.Errorf("%s: %v", names[i], f)
		}
	}
}

func TestAStemIsWholeLetters(t *testing.T) {
	for word, want := range map[string]int{"sabotage": 6, "drones": 0, "<number>": 0, "вибухівка": 6, "вибу": 6, "äåöäåöä": 6, "aaaaaäöü": 7} {
		if got := stemOf(word); got != want {
			t.Errorf("%s: %d, want %d", word, got, want)
		}
	}
}

func TestAModelWeighsAllFeatures(t *testing.T) {
	m := Parse("# comment\n<bias>\tact=-100\tact/arson=0\tact/espionage=50\tclaim=-200\nw:torched\t0=400\t1=300\n" +
		"w:spied\t0=400\t2=300\t9=900\nbroken\nw:x\t0=?\n")
	if m == nil || len(m.outputs) != 4 {
		t.Fatalf("%+v", m)
	}
	f := func(i int, name string) Feature {
		return Feature{Key: keyOf([]byte(name)), First: i, Last: i + 1, plain: true}
	}
	read := func(f ...Feature) *Reading { return &Reading{m: m, features: f, sums: m.weigh(f, nil)} }
	got := read(f(0, "w:somebody"), f(1, "w:torched"), f(2, "w:it"), f(3, "w:all")).Of(Act)
	if got.Code != "arson" || got.First != 1 || got.Last != 2 {
		t.Errorf("%+v", got)
	}
	if want := 1 / (1 + math.Exp(-1)); math.Abs(got.Any-want) > 1e-6 { // -1 + 4 ÷ √4
		t.Errorf("any is %v, want %v", got.Any, want)
	}
	if none := read().Of(Act); none.First != none.Last || none.Any > 0.5 {
		t.Errorf("nothing gives %+v", none)
	}
	if aim, untaught := read().Of(Aim), read().Of(Blame); aim.Code != "" || aim.Any > 0.2 || untaught != (Sense{}) {
		t.Errorf("%+v, %+v", aim, untaught)
	}
	if Parse("w:x\t0=1\n") != nil || Parse("") != nil {
		t.Error("weights without their outputs are a model")
	}
}

func TestEveryModelIsWholeAndOfALanguageThatIsRead(t *testing.T) {
	files, err := data.ReadDir("data")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for _, f := range files {
		code := f.Name()[:2]
		m := Of(code)
		if m == nil || !lang.Known(code) || len(m.weights.keys) < 1000 {
			t.Errorf("%s is no model", f.Name())
			continue
		}
		for _, o := range m.outputs {
			kind, code, _ := strings.Cut(o, "/")
			if valid := vocabulary[kind]; valid == nil || code != "" && !valid(code) {
				t.Errorf("%s: unknown output %q", f.Name(), o)
			}
		}
	}
	if Of("") != nil || Of("xx") != nil {
		t.Error("there is a model of no language")
	}
}

var vocabulary = map[string]func(string) bool{
	Act.String():     func(c string) bool { return concord.ActivityType(c).Valid() },
	Sector.String():  func(c string) bool { return concord.Sector(c).Valid() },
	Total.String():   func(c string) bool { return concord.ActivityType(c).Valid() },
	Blame.String():   func(c string) bool { return concord.Strength(c).Valid() },
	Legal.String():   func(c string) bool { return concord.LegalStage(c).Valid() },
	Measure.String(): func(c string) bool { return concord.MeasureType(c).Valid() },
	Aim.String():     func(string) bool { return false },
}

func FuzzParse(f *testing.F) {
	f.Add("<bias>\tact=-100\tact/arson=0\nw:torched\t0=400\t1=300\n")
	f.Fuzz(func(_ *testing.T, tsv string) {
		if m := Parse(tsv); m != nil {
			f := []Feature{{Key: keyOf([]byte("w:torched")), Last: 1, plain: true}}
			r := Reading{m: m, features: f, sums: m.weigh(f, nil)}
			r.Of(Act)
		}
	})
}
