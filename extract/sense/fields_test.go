package sense

import (
	"slices"
	"testing"

	"concord/text/lang"
)

func TestFieldsOfWords(t *testing.T) {
	tests := []struct{ name, word, field string }{
		{"a whole word is found", "torched", "set_fire"},
		{"a stem stands for all endings", "saboteurs", "tamper"},
		{"a word may be of several fields", "ablaze", "fire"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := field(slices.Index(fieldNames(), test.field))
			if got := fieldsOf("fr").of([]byte("l’incendie")); len(got) == 0 {
				t.Error("what an apostrophe binds to an article is of no field")
			}
			if got := fieldsOf("en").of([]byte(test.word)); !slices.Contains(got, want) {
				t.Errorf("%q is of the fields %v, not of %d (%s)", test.word, got, want, test.field)
			}
		})
	}
	if got := fieldsOf("en").of([]byte("tablecloth")); len(got) > 0 {
		t.Errorf("a tablecloth is of the fields %v", got)
	}
}

func TestEveryLanguageHasTheFieldsOfEnglish(t *testing.T) {
	var want []string
	for name := range fieldLines("en") {
		want = append(want, name)
	}
	if len(fieldNames()) > 255 {
		t.Fatalf("%d fields are too many to count in a byte", len(fieldNames()))
	}
	for _, code := range lang.Codes() {
		var got []string
		for name := range fieldLines(code) {
			got = append(got, name)
		}
		if len(got) > 0 && !slices.Equal(got, want) {
			t.Errorf("%s: the fields are not those of English in their order", code)
		}
	}
}
