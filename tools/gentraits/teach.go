package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"slices"
	"strings"

	"concord/extract/odds"
)

// Logistic regression by gradient descent with L2; a few hundred samples and traits.
const (
	rounds = 3000
	pace   = 0.5
	shrink = 3.0 // as if each trait had been met so often without telling anything
)

func likelihood(w odds.Weights, s *sample) float64 {
	sum := 0.0
	for _, t := range s.traits {
		sum += w[t]
	}
	return 1 / (1 + math.Exp(-sum))
}

func teach(list []sample) odds.Weights {
	w, n := odds.Weights{}, odds.Weights{}
	for i := range list {
		for _, t := range list[i].traits {
			n[t]++
		}
	}
	for range rounds {
		slope := odds.Weights{}
		for i := range list {
			s := &list[i]
			wrong := -likelihood(w, s)
			if s.right {
				wrong++
			}
			for _, t := range s.traits {
				slope[t] += wrong
			}
		}
		for t, g := range slope {
			if t != odds.Always {
				g -= shrink * w[t]
			}
			w[t] += pace * g / (n[t] + shrink) / 4
		}
	}
	return w
}

// validate prints how often drafts are right by their likelihood, each part judged by the others.
func validate(list []sample, folds int) {
	parts := make([][]sample, folds)
	for _, s := range list {
		h := fnv.New32a()
		h.Write([]byte(s.doc))
		k := h.Sum32() % uint32(folds)
		parts[k] = append(parts[k], s)
	}
	var right, given [10]int
	for k := range parts {
		var others []sample
		for j := range parts {
			if j != k {
				others = append(others, parts[j]...)
			}
		}
		w := teach(others)
		for i := range parts[k] {
			level := min(int(likelihood(w, &parts[k][i])*10), 9)
			given[level]++
			if parts[k][i].right {
				right[level]++
			}
		}
	}
	for level := range given {
		kept, good := 0, 0
		for l := level; l < 10; l++ {
			kept, good = kept+given[l], good+right[l]
		}
		fmt.Printf("%.1f: %3d of %3d right; from here on %3d of %3d\n", float64(level)/10, right[level], given[level], good, kept)
	}
}

func render(w odds.Weights, n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# What each trait of a case (of what, which) speaks for the judgement, in log odds. Made by tools/gentraits from\n")
	fmt.Fprintf(&b, "# %d cases of annotated documents of eval/; Apache-2.0, as the project.\n", n)
	order := slices.SortedFunc(maps.Keys(w), func(a, b odds.Trait) int { return cmp.Or(cmp.Compare(a.Of, b.Of), cmp.Compare(a.Is, b.Is)) })
	for _, t := range order {
		if v := fmt.Sprintf("%.2f", w[t]); v != "0.00" && v != "-0.00" {
			fmt.Fprintf(&b, "%s\t%s\t%s\n", t.Of, t.Is, v)
		}
	}
	return b.String()
}
