package words

import (
	"slices"
	"testing"
	"unicode/utf8"
)

func TestScanner(t *testing.T) {
	tests := []struct {
		rule, text string
		want       []string
	}{
		{"words are in lower case", "ŁÓDŹ Їжак Über", []string{"łódź", "їжак", "über"}},
		{"marks part words, hyphens too", "e-mail, (A/B)", []string{"e", "mail", "a", "b"}},
		{"apostrophes inside belong to the word, straight or curly", "l’incendie п'ять 'quoted'", []string{"l'incendie", "п'ять", "quoted"}},
		{"digits and letters together are one word", "13th 10h22", []string{"13th", "10h22"}},
		{"nothing has no word", " –… ", nil},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			var got []string
			Each(tt.text, func(w []byte, _, _ int) bool { got = append(got, string(w)); return true })
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if Count(tt.text) != len(tt.want) || None(tt.text) != (len(tt.want) == 0) {
				t.Errorf("count %d, none %v", Count(tt.text), None(tt.text))
			}
		})
	}
}

func TestFollow(t *testing.T) {
	const s = "Read more in our newsletter"
	if end, ok := Follow(s, len("Read"), []string{"more", "*", "our"}); !ok || s[:end] != "Read more in our" {
		t.Errorf("got %q, %v", s[:end], ok)
	}
	if _, ok := Follow(s, len("Read"), []string{"less"}); ok {
		t.Error("other words matched")
	}
}

func FuzzScanner(f *testing.F) {
	f.Add("Łódź, l’incendie\x00 и 12.5")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		Each(s, func(w []byte, start, end int) bool {
			if start < last || end <= start || end > len(s) || len(w) == 0 || utf8.ValidString(s) && !utf8.Valid(w) {
				t.Fatalf("word %q at %d-%d of %q", w, start, end, s)
			}
			last = end
			return true
		})
	})
}
