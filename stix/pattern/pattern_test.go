package pattern

import "testing"

var good = []string{
	`[file:name = 'a.exe']`,
	`[file:hashes.'SHA-256' = 'ab' AND file:size >= 10] WITHIN 5.5 SECONDS`,
	`([a:b=1] FOLLOWEDBY [x-c:d_e.f[*].g[2] NOT IN (1, 2.5, 'x')]) REPEATS 5 TIMES`,
	`[ipv4-addr:value ISSUBSET '198.51.100.0/24' OR (url:value LIKE 'a%' AND url:value MATCHES '^\\d')]`,
	`[a:b = t'2024-01-02T03:04:05.678Z'] START t'2024-01-02T03:04:05Z' STOP t'2025-01-02T03:04:05Z'`,
	`[a:b = h'0aFF' OR a:c = b'aGk=' OR a:d != true OR EXISTS a:e] /* why */ AND [a:b<>-1.0]`,
	`[email-message:from_ref.value = 'it\'s']`,
}

func TestAPatternIsTaken(t *testing.T) {
	for _, s := range good {
		if at, why := Check(s); why != "" {
			t.Errorf("%s: %s at %d", s, why, at)
		}
	}
}

func TestWhatIsNoPatternIsRefusedAtItsPlace(t *testing.T) {
	for _, c := range []struct {
		name, text string
		at         int
	}{
		{"nothing", ``, 0},
		{"no brackets", `file:name = 'a'`, 0},
		{"a bracket that does not close", `[file:name = 'a'`, 16},
		{"double quotes", `[file:name = "a"]`, 13},
		{"no property", `[file = 'a']`, 6},
		{"no operator", `[file:name 'a']`, 11},
		{"a string without an end", `[a:b = 'x]`, 7},
		{"an unknown escape", `[a:b = 'x\n']`, 9},
		{"a time that is none", `[a:b = t'2024-13-01T00:00:00Z']`, 8},
		{"odd hexadecimal", `[a:b = h'abc']`, 8},
		{"a qualifier without its unit", `[a:b = 1] WITHIN 5`, 18},
		{"keywords in lower case", `[a:b = 1 and a:c = 2]`, 9},
		{"half a set", `[a:b IN (1,)]`, 11},
		{"text behind it", `[a:b = 1] [c:d = 2]`, 10},
	} {
		t.Run(c.name, func(t *testing.T) {
			if at, why := Check(c.text); why == "" || at != c.at {
				t.Errorf("%q at %d, want %d", why, at, c.at)
			}
		})
	}
}

func FuzzCheck(f *testing.F) {
	for _, s := range good {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if at, why := Check(s); at < 0 || at > len(s) || (why == "" && s == "") {
			t.Fatalf("%d %q", at, why)
		}
	})
}
