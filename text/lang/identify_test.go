package lang

import (
	_ "embed"
	"strings"
	"testing"
)

//go:embed testdata/short.tsv
var short string

func TestOf(t *testing.T) {
	t.Run("short news shows its language, and that of neighbours stays unknown", func(t *testing.T) {
		wrong, all := 0, 0
		for line := range strings.Lines(short) {
			want, text, ok := strings.Cut(strings.TrimSpace(line), "\t")
			if !ok {
				continue
			}
			if want == "-" {
				want = ""
			}
			all++
			if got := Of(text); got != want {
				wrong++
				t.Logf("got %q, want %q: %s", got, want, text)
			}
		}
		if wrong*100 > all {
			t.Errorf("%d of %d are wrong", wrong, all)
		}
	})
	for _, text := range []string{"", "Transformer 4471 OK", "12:30 / 14.06.2024", "NATO, ABW, VSD"} {
		t.Run("nothing is told by "+text, func(t *testing.T) {
			if got := Of(text); got != "" {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestEveryLanguageIsComplete(t *testing.T) {
	keys := strings.Fields(`percent function endings we you before within number starter label updated by and
		line start strong plea paper section credit caption`)
	for _, code := range Codes() {
		t.Run(code, func(t *testing.T) {
			has, months := map[string]bool{}, map[string]bool{}
			for _, l := range Lines(code) {
				has[l.Key] = true
				if l.Key == "month" {
					months[l.Words[0]] = true
				}
			}
			for _, k := range keys {
				if !has[k] {
					t.Errorf("no line %q", k)
				}
			}
			if len(months) != 12 {
				t.Errorf("%d months", len(months))
			}
		})
	}
}

func FuzzOf(f *testing.F) {
	for line := range strings.Lines(short) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if code := Of(s); code != "" && !Known(code) {
			t.Fatalf("language %q", code)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	b.SetBytes(int64(min(len(short), sampled)))
	for b.Loop() {
		Of(short)
	}
}
