package eval

import (
	"fmt"

	"concord"
)

// step orders precisions from fine to coarse. Day and night are one step.
var step = map[concord.DatePrecision]int{
	concord.PrecisionMinute: 1, concord.PrecisionHour: 2, concord.PrecisionDay: 3, concord.PrecisionNight: 3,
	concord.PrecisionWeek: 4, concord.PrecisionMonth: 5, concord.PrecisionSeason: 6, concord.PrecisionYear: 7,
}

// time counts two cells: exact wants the same first and last day, lenient is content with days
// that overlap and are at most one step coarser.
func (t *tally) time(counted string, g *GoldTime, s concord.When) {
	var gold, system []string
	exact, lenient := 0, 0
	if g != nil {
		gold = some(fmt.Sprintf("%s..%s %s", g.Start, g.End, g.Precision))
	}
	if !s.IsZero() {
		system = some(fmt.Sprintf("%s..%s %s %q", s.Start, s.End, s.Precision, s.Words))
	}
	if g != nil && !s.IsZero() {
		a, okA := daysOf(concord.When{Start: g.Start, End: g.End})
		b, okB := daysOf(s)
		if okA && okB && a == b {
			exact = 1
		}
		if okA && okB && a.gap(b) == 0 && coarse(s.Precision, b) <= step[g.Precision]+1 {
			lenient = 1
		}
		lenient = max(lenient, exact)
	}
	t.add("time (exact)", counted, exact, gold, system)
	t.count("time (lenient)", counted, lenient, len(gold), len(system))
}

// coarse is the step of a precision, or of the length of the range where none is stated.
func coarse(p concord.DatePrecision, d days) int {
	if n, ok := step[p]; ok {
		return n
	}
	switch n := d.length(); {
	case n <= 2:
		return step[concord.PrecisionDay]
	case n <= 7:
		return step[concord.PrecisionWeek]
	case n <= 31:
		return step[concord.PrecisionMonth]
	case n <= 93:
		return step[concord.PrecisionSeason]
	}
	return step[concord.PrecisionYear]
}
