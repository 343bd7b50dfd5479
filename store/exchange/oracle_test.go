package exchange_test

import (
	"fmt"
	"slices"
	"testing"

	"concord"
	"concord/store/exchange"

	"pgregory.net/rapid"
)

// TestL09WhatIsSeenIsWhatTheReferencesLeave posts objects that refer to each other, in any order and in any parts, some of
// them RED and some with markings that become known later or never. An oracle that walks the references says what another
// reader may see; and he who polls all the time gets each object once, and again only when it was hidden meanwhile.
func TestL09WhatIsSeenIsWhatTheReferencesLeave(t *testing.T) {
	s := open(t)
	c := shared(t, s)
	a, b := as(s, "ann", "a"), as(s, "bob", "b")
	round := 0
	rapid.Check(t, func(rt *rapid.T) {
		round++
		name := func(i int) string { return fmt.Sprintf("r%d-%d", round, i) }
		n := rapid.IntRange(1, 12).Draw(rt, "objects")
		type thing struct {
			refs []int
			red  bool
			mark int // 0 none
		}
		things := make([]thing, n)
		var steps []*exchange.Object
		known := map[int]bool{}
		for i := range things {
			th := &things[i]
			th.refs = rapid.SliceOfN(rapid.IntRange(0, n+1), 0, 3).Draw(rt, "refs") // some of what never comes
			th.red = rapid.IntRange(0, 5).Draw(rt, "red") == 0
			th.mark = rapid.SampledFrom([]int{0, 0, 0, 1, 2}).Draw(rt, "mark")
			var to []string
			for _, r := range th.refs {
				to = append(to, name(r))
			}
			slices.Sort(to)
			o := object(name(i), refs(slices.Compact(to)...))
			if th.red {
				o = object(name(i), refs(slices.Compact(to)...), tlp(concord.TLPRed))
			}
			if th.mark > 0 {
				o.Marks = []string{fmt.Sprintf("note--mark-%d-%d", round, th.mark)}
			}
			steps = append(steps, o)
		}
		if rapid.Bool().Draw(rt, "the marking becomes known") {
			known[1] = true
			steps = append(steps, object(fmt.Sprintf("mark-%d-1", round), defines(exchange.Definition{Kind: exchange.Statement})))
		}
		steps = rapid.Permutation(steps).Draw(rt, "order")
		var order []string
		for _, o := range steps {
			order = append(order, fmt.Sprint(o.ID[5:], o.Refs, o.Levels, o.Marks))
		}
		seen, may, shown := map[string]int{}, map[string]int{}, map[string]bool{}
		_, at, _ := page(t, b, c, exchange.Filter{Limit: 100_000})
		poll := func() {
			var got []string
			got, at, _ = page(t, b, c, exchange.Filter{Limit: 100_000, After: at})
			for _, g := range got {
				seen[g]++
			}
			all := names(t, b, c, exchange.Filter{Limit: 100_000})
			for i := range n {
				is := slices.Contains(all, name(i))
				if is && !shown[name(i)] {
					may[name(i)]++ // once more for each time that it was hidden meanwhile
				}
				shown[name(i)] = is
			}
		}
		for len(steps) > 0 {
			k := rapid.IntRange(1, len(steps)).Draw(rt, "part")
			post(t, a, c, steps[:k]...)
			steps = steps[k:]
			poll()
		}
		var hidden func(i int, on map[int]bool) bool
		hidden = func(i int, on map[int]bool) bool {
			if i >= n || on[i] {
				return false
			}
			on[i] = true
			th := things[i]
			return th.red || th.mark > 0 && !known[th.mark] || slices.ContainsFunc(th.refs, func(r int) bool { return hidden(r, on) })
		}
		sound(t, s)
		now := names(t, b, c, exchange.Filter{Limit: 100_000})
		mine := names(t, a, c, exchange.Filter{Limit: 100_000})
		for i := range things {
			is, hide := slices.Contains(now, name(i)), hidden(i, map[int]bool{})
			if is == hide {
				rt.Fatalf("%s is seen: %t, and has to be hidden: %t", name(i), is, hide)
			}
			if k := seen[name(i)]; k > max(may[name(i)], 1) || k == 0 && is {
				rt.Fatalf("%s came %d times to one who polls, not %d: %v", name(i), k, may[name(i)], order)
			}
			unknown := func(j int) bool { return things[j].mark > 0 && !known[things[j].mark] }
			if !hide && !unknown(i) && !slices.Contains(mine, name(i)) {
				rt.Fatalf("%s is hidden from its poster", name(i))
			}
		}
	})
}
