package exchange_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"concord"
	"concord/store"
	"concord/store/exchange"
)

// posted is an object that somebody posts in some step of a story.
type posted struct {
	step  int
	who   string
	n     int
	refs  []int
	red   bool
	mark  bool // carries a marking that is not known before its definition comes
	is    bool // is that definition
	later bool // a second version, which is as wide as the first
}

func (p posted) object() *exchange.Object {
	name := fmt.Sprint(p.who, p.n)
	var to []string
	for _, r := range p.refs {
		to = append(to, fmt.Sprint(p.who, r))
	}
	change := []func(*exchange.Object){refs(slices.Compact(to)...), tlp(concord.TLPGreen)}
	if p.red {
		change = append(change, tlp(concord.TLPRed))
	}
	if p.mark {
		change = append(change, marks("note--"+p.who+"mark"))
	}
	if p.later {
		change = append(change, version("2025-01-01T00:00:00.000Z"))
	}
	if p.is {
		name, change = p.who+"mark", []func(*exchange.Object){defines(exchange.Definition{Kind: exchange.Statement}), tlp(concord.TLPGreen)}
	}
	return object(name, change...)
}

// told is what a reader gets of a story: every entry with its date, in pages, for several filters.
func told(t *testing.T, story []posted, steps int) []string {
	t.Helper()
	now := begin
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "node"), store.Options{Node: node, Readers: 1, Clock: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	c := shared(t, s)
	for step := range steps {
		now = begin.Add(time.Duration(step+1) * time.Second)
		for _, who := range []string{"ann", "carl"} {
			var list []*exchange.Object
			for _, p := range story {
				if p.step == step && p.who == who {
					list = append(list, p.object())
				}
			}
			now = now.Add(time.Millisecond)
			post(t, as(s, who, who[:1]), c, list...)
		}
	}
	var out []string
	b := as(s, "bob", "b")
	mine, err := b.Collection(t.Context(), c.Root, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []exchange.Filter{{Limit: 3}, {Limit: 2, Versions: []string{"all"}}, {Limit: 100, Versions: []string{"first"}}, {Limit: 4, Types: []string{"note"}}, {Limit: 100, IDs: []string{"note--ann0", "note--ann1", "note--carl0"}}} {
		for more := true; more; {
			if more, err = b.Page(t.Context(), &mine, f, func(r *exchange.Row) error {
				out = append(out, fmt.Sprint(r.ID, " ", r.Version, " ", r.At.Added))
				f.After = r.At
				return nil
			}); err != nil {
				t.Fatal(err)
			}
			out = append(out, fmt.Sprint("more ", more))
		}
	}
	return out
}

// TestL02AStoryWithoutWhatIsHiddenReadsTheSame posts a story, and the same without the objects that another reader may not
// see in the end: to him both are one.
func TestL02AStoryWithoutWhatIsHiddenReadsTheSame(t *testing.T) {
	for seed := range uint64(16) {
		if testing.Short() && seed > 3 {
			return
		}
		r := rand.New(rand.NewPCG(seed, 7))
		steps := 1 + r.IntN(4)
		var story []posted
		for _, who := range []string{"ann", "carl"} {
			for i := range r.IntN(8) {
				p := posted{step: r.IntN(steps), who: who, n: i, red: r.IntN(5) == 0, mark: r.IntN(4) == 0}
				for range r.IntN(3) {
					p.refs = append(p.refs, r.IntN(9))
				}
				slices.Sort(p.refs)
				story = append(story, p)
				if r.IntN(4) == 0 {
					p.later, p.step = true, p.step+r.IntN(steps-p.step)
					story = append(story, p)
				}
			}
			if r.IntN(2) == 0 {
				story = append(story, posted{step: r.IntN(steps), who: who, is: true})
			}
		}
		part := slices.DeleteFunc(slices.Clone(story), func(p posted) bool { return hidden(story, p, map[int]bool{}) })
		one, two := told(t, story, steps), told(t, part, steps)
		if !slices.Equal(one, two) {
			t.Fatalf("of %+v\nhe is told %v\nand of the part %v", story, one, two)
		}
	}
}

// hidden reports whether another reader may not see an object in the end, by what it refers to.
func hidden(story []posted, p posted, on map[int]bool) bool {
	if p.is || on[p.n] {
		return false
	}
	on[p.n] = true
	if p.red || p.mark && !slices.ContainsFunc(story, func(q posted) bool { return q.is && q.who == p.who }) {
		return true
	}
	return slices.ContainsFunc(story, func(q posted) bool {
		return q.who == p.who && !q.is && slices.Contains(p.refs, q.n) && hidden(story, q, on)
	})
}
