package secondreader

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"testing"

	"concord"
)

func TestTheVocabulariesAreThoseOfTheRecord(t *testing.T) {
	valid := map[string]func(string) bool{
		"activity_type": func(s string) bool { return concord.ActivityType(s).Valid() },
		"stage":         func(s string) bool { return concord.Stage(s).Valid() },
		"sector":        func(s string) bool { return concord.Sector(s).Valid() },
		"method":        func(s string) bool { return concord.Method(s).Valid() },
		"strength":      func(s string) bool { return concord.Strength(s).Valid() },
		"legal_stage":   func(s string) bool { return concord.LegalStage(s).Valid() },
		"measure_type":  func(s string) bool { return concord.MeasureType(s).Valid() },
	}
	known := map[string]map[string]bool{}
	for name, list := range vocabularies {
		known[name] = map[string]bool{}
		for _, v := range list {
			if known[name][v] = true; !valid[name](v) {
				t.Errorf("%s is no %s", v, name)
			}
		}
	}
	left := []string{"unknown", "none_known"} // what is not told is not asked for
	word := regexp.MustCompile(`"([A-Za-z0-9_]+)"`)
	for _, file := range []string{"../vocab_incident.go", "../vocab_attribution.go", "../vocab_measure.go"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range word.FindAllStringSubmatch(string(text), -1) {
			for name, is := range valid {
				if is(m[1]) && !known[name][m[1]] && !slices.Contains(left, m[1]) {
					t.Errorf("the second reader is not told of the %s %s", name, m[1])
				}
			}
		}
	}
}

func TestTheSchemaLeavesRoomForNothingElse(t *testing.T) {
	raw, err := json.Marshal(schema())
	if err != nil {
		t.Fatal(err)
	}
	var s any
	if err := json.Unmarshal(raw, &s); err != nil {
		t.Fatal(err)
	}
	objects := 0
	var walk func(any)
	walk = func(x any) {
		switch x := x.(type) {
		case map[string]any:
			if properties, ok := x["properties"].(map[string]any); ok {
				objects++
				if x["additionalProperties"] != false || len(x["required"].([]any)) != len(properties) {
					t.Errorf("an object of the schema is open: %v", x)
				}
			}
			for _, y := range x {
				walk(y)
			}
		case []any:
			for _, y := range x {
				walk(y)
			}
		}
	}
	walk(s)
	if want := len(ofIncident) + 3; objects != want {
		t.Errorf("%d objects, wanted %d", objects, want)
	}
}
