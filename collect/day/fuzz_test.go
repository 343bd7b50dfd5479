package day

import "testing"

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "2024-06-13", "Thu, 13 Jun 2024 23:30:00 +0300", "2024-06-13T10:00:00Z", "13 June 2024", "\x00", "9999-99-99"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		day, ok := Parse(s)
		if !ok && day != "" {
			t.Errorf("%q is no date and gave %q", s, day)
		}
		if again, known := Parse(day); ok && (!known || again != day) {
			t.Errorf("%q gave %q, which reads as %q", s, day, again)
		}
	})
}
