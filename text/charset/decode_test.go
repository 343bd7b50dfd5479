package charset

import (
	"testing"
	"unicode/utf8"
)

func TestCodePageOfTheLanguage(t *testing.T) {
	tests := []struct{ rule, raw, name, want string }{
		{"Polish", "<html lang=\"pl\">\xb3\xf3d\x9f", "windows-1250", "<html lang=\"pl\">łódź"},
		{"Lithuanian", "<html lang=lt>\xfeem\xeb", "windows-1257", "<html lang=lt>žemė"},
		{"Slovak, a neighbour", "<html lang=\"sk\">\xbeud", "windows-1250", "<html lang=\"sk\">ľud"},
		{"Ukrainian", "<html lang='uk'>\xb3\xbf", "windows-1251", "<html lang='uk'>ії"},
		{"French has the western one", "<html lang='fr'>\xe9t\xe9", "windows-1252", "<html lang='fr'>été"},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			got, _, name := Decode([]byte(tt.raw), "")
			if string(got) != tt.want || name != tt.name {
				t.Errorf("got %q in %s", got, name)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("caf\xe9"), "text/html; charset=shift_jis")
	f.Add([]byte("\xFF\xFEa\x00"), "")
	f.Fuzz(func(t *testing.T, raw []byte, contentType string) {
		out, m, _ := Decode(raw, contentType)
		if !utf8.Valid(out) {
			t.Fatalf("%q is not UTF-8", out)
		}
		last := 0
		for i := range out {
			a := m.Start(i)
			if a < last || a > len(raw) {
				t.Fatalf("byte %d came from %d after %d of %d", i, a, last, len(raw))
			}
			last = a
		}
	})
}
