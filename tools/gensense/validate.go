package main

import (
	"fmt"
	"hash/fnv"
	"math"
)

// validate prints, for some limits of probability, how many of the lessons that a model did not learn from
// it takes rightly, and how often their type is right.
func validate(lessons []lesson, folds int) {
	limits := []float64{0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}
	right, given, typed := make([]int, len(limits)), make([]int, len(limits)), make([]int, len(limits))
	positives := 0
	for part := range folds {
		var learn, test []lesson
		for _, l := range lessons {
			h := fnv.New32a()
			h.Write([]byte(l.group))
			if !l.borrowed && int(h.Sum32()%uint32(folds)) == part {
				test = append(test, l)
			} else {
				learn = append(learn, l)
			}
		}
		m := teach(learn)
		for i := range test {
			l := &test[i]
			p, t := m.of(l)
			if l.told {
				positives++
			}
			for k, limit := range limits {
				if p < limit {
					continue
				}
				given[k]++
				if l.told {
					right[k]++
					for _, x := range l.codes {
						if x == t {
							typed[k]++
						}
					}
				}
			}
		}
	}
	fmt.Printf("%s: %d lessons, %d of them say something\n", lessons[0].of, len(lessons), positives)
	for k, limit := range limits {
		fmt.Printf("from %.1f: precision %.3f recall %.3f, code %.3f of those\n", limit,
			float64(right[k])/float64(max(given[k], 1)), float64(right[k])/float64(max(positives, 1)), float64(typed[k])/float64(max(right[k], 1)))
	}
}

// of returns the greatest probability of the sentences of a lesson, and the type of that sentence.
func (m *model) of(l *lesson) (p float64, kind string) {
	for _, s := range l.sentences {
		x := m.sample(s, l)
		q := 1 / (1 + math.Exp(-m.any.sum(&x)))
		if q <= p {
			continue
		}
		best := 0.0
		for k, share := range m.shares(&x) {
			if share > best {
				best, kind = share, m.kinds[k]
			}
		}
		p = q
	}
	return p, kind
}
