package fuse

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const agency = `A fire broke out in a warehouse on the edge of the town in the early hours of Sunday, the fire brigade said. Two
vans that had been loaded with aid were destroyed and a third was damaged. Nobody was hurt. The police found traces of petrol and
took two men into custody near the border on the next day. Prosecutors said that the men had been promised money over a messaging
service. The interior minister said that the traces led abroad and that more such acts had to be expected in the months to come.`

func TestKin(t *testing.T) {
	words := strings.Fields(agency)
	for _, c := range []struct {
		name, other string
		want        Kinship
	}{
		{"the text itself is the same story", agency, SameStory},
		{"case, spacing and marks do not count", strings.ToUpper(strings.ReplaceAll(agency, ",", " ;")), SameStory},
		{"a line more is the same story", agency + " The mayor came to see the damage.", SameStory},
		{"half of the text is a rewriting", strings.Join(words[:len(words)/2], " "), Rewritten},
		{"another text is another story", strings.Join(reversed(words), " "), Unrelated},
		{"an empty text is no story", "", Unrelated},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, q := Fingerprint(agency), Fingerprint(c.other)
			if got := p.Kin(q); got != c.want {
				t.Errorf("kinship %d with %.2f, want %d", got, p.Jaccard(q), c.want)
			}
			if c.want == SameStory && !meet(p.Bands(), q.Bands()) {
				t.Error("they share no band")
			}
		})
	}
}

func reversed(words []string) []string {
	words = slices.Clone(words)
	slices.Reverse(words)
	return words
}

func meet(a, b []uint64) bool {
	return slices.ContainsFunc(a, func(x uint64) bool { return slices.Contains(b, x) })
}

func TestCopiesWithSmallChangesShareABand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-z]{3,8}`), 120, 200).Draw(t, "words")
		edited := slices.Clone(words)
		edited[rapid.IntRange(0, len(words)-1).Draw(t, "at")] = "edited"
		p, q := Fingerprint(strings.Join(words, " ")), Fingerprint(strings.Join(edited, ", "))
		if p.Jaccard(q) >= sameText && !meet(p.Bands(), q.Bands()) {
			t.Fatalf("Jaccard %.2f, no band in common", p.Jaccard(q))
		}
	})
}

func FuzzFingerprint(f *testing.F) {
	f.Add(agency)
	f.Add("")
	f.Add("ein Wort \xff zwei")
	f.Fuzz(func(t *testing.T, s string) {
		p := Fingerprint(s)
		if !slices.IsSorted(p) || len(p) > 0 != (p.Bands() != nil) {
			t.Error("a print is sorted and has bands")
		}
		if len(p) > 0 && p.Jaccard(p) != 1 {
			t.Error("a text is not itself")
		}
	})
}

func BenchmarkFingerprint(b *testing.B) {
	s := strings.Repeat(agency+" ", 6)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Fingerprint(s).Bands()
	}
}
