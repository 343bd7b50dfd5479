package exchange_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"concord"
	"concord/store/exchange"
)

// TestPagersGetWhatWasAcknowledged has several post, page, delete and raise at once: what a pager gets over all
// its pages is what was acknowledged, each once, and in the order in which every other pager gets it.
func TestPagersGetWhatWasAcknowledged(t *testing.T) {
	for seed := range uint64(4) {
		if testing.Short() && seed > 1 {
			return
		}
		posts := 3 + 2*int(seed)
		s := open(t)
		c := shared(t, s)
		var mu sync.Mutex
		acknowledged, gone := map[string]bool{}, map[string]bool{}
		var posters, pagers sync.WaitGroup
		done := make(chan struct{})
		for p := range 3 {
			posters.Go(func() {
				r := rand.New(rand.NewPCG(seed, uint64(p)))
				x := as(s, fmt.Sprint("p", p), "a")
				for n := range posts {
					var list []*exchange.Object
					for k := range 1 + r.IntN(40) {
						list = append(list, object(fmt.Sprintf("%d-%d-%d", p, n, k), tlp(concord.TLPGreen), refs(fmt.Sprintf("target-%d-%d", p, r.IntN(20)))))
					}
					for _, d := range post(t, x, c, list...).OK {
						mu.Lock()
						acknowledged[d.ID[6:]] = true
						mu.Unlock()
					}
					switch r.IntN(3) {
					case 0: // what refers to it is hidden from others than its poster from now on
						target := fmt.Sprintf("target-%d-%d", p, r.IntN(20))
						post(t, x, c, object(target, tlp(concord.TLPRed)))
					case 1:
						name := fmt.Sprintf("%d-%d-0", p, r.IntN(n+1))
						if x.Delete(t.Context(), c.Root, c.ID, "note--"+name, nil) == nil {
							mu.Lock()
							gone[name] = true
							mu.Unlock()
						}
					}
				}
			})
		}
		got := make([][]string, 3)
		b := as(s, "bob", "b")
		for m := range got {
			pagers.Go(func() {
				r := rand.New(rand.NewPCG(seed, uint64(100+m)))
				var at exchange.Position
				for last := false; ; {
					select {
					case <-done:
						last = true
					default:
					}
					list, pos, more := page(t, b, c, exchange.Filter{Limit: 1 + r.IntN(15), After: at})
					got[m], at = append(got[m], list...), pos
					if last && !more {
						return
					}
				}
			})
		}
		posters.Wait()
		close(done)
		pagers.Wait()
		sound(t, s)
		now := names(t, b, c, exchange.Filter{Limit: 100_000})
		for m, list := range got {
			seen := map[string]bool{}
			for _, name := range list {
				if seen[name] {
					t.Fatalf("pager %d got %s twice", m, name)
				}
				if seen[name] = true; !acknowledged[name] {
					t.Fatalf("pager %d got %s, which nobody was told of", m, name)
				}
			}
			for _, name := range now {
				if !seen[name] {
					t.Fatalf("pager %d lost %s", m, name)
				}
			}
			left := slices.DeleteFunc(slices.Clone(list), func(name string) bool { return !slices.Contains(now, name) })
			if !slices.Equal(left, now) {
				t.Fatalf("pager %d got another order", m)
			}
		}
		mine := names(t, as(s, "p0", "a"), c, exchange.Filter{Limit: 100_000})
		for name := range acknowledged {
			if name[0] == '0' && !gone[name] != slices.Contains(mine, name) {
				t.Fatalf("its poster does not see %s as it was left", name)
			}
		}
	}
}

// TestNothingIsLostInALongTie pages through 10,000 objects of one stamp while others write and delete.
func TestNothingIsLostInALongTie(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b := as(s, "ann", "a"), as(s, "bob", "b")
	var list []*exchange.Object
	for n := range 10_000 {
		list = append(list, object(fmt.Sprint(n)))
	}
	post(t, a, c, list...)
	seen := map[string]bool{}
	var at exchange.Position
	for round := 0; ; round++ {
		got, pos, more := page(t, b, c, exchange.Filter{Limit: 777, After: at})
		for _, name := range got {
			if seen[name] {
				t.Fatalf("%s came twice", name)
			}
			seen[name] = true
		}
		at = pos
		if !more {
			break
		}
		if round < 5 {
			post(t, a, c, object(fmt.Sprint("more", round)))
			if err := a.Delete(t.Context(), c.Root, c.ID, fmt.Sprintf("note--%d", 10*round), nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(seen) != 10_005 {
		t.Errorf("%d objects came", len(seen))
	}
}
