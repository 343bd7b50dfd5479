package fuse

import (
	"fmt"
	"time"

	"concord"
)

// timing is how the times of two incidents lie to each other.
type timing struct {
	known   bool // both are known
	exact   bool // both are of the act itself and as fine as a day or night
	overlap bool
	gap     time.Duration // between them, 0 when they overlap
	window  time.Duration // that the coarser precision allows
	words   string
}

var fineness = map[concord.DatePrecision]int{
	concord.PrecisionMinute: 9, concord.PrecisionHour: 8, concord.PrecisionDay: 7, concord.PrecisionNight: 7,
	concord.PrecisionWeek: 5, concord.PrecisionMonth: 4, concord.PrecisionSeason: 3, concord.PrecisionYear: 2,
}

const (
	day      = 24 * time.Hour
	dayFine  = 7 // fineness of a day
	longest  = 3 * day
	halfADay = 12 * time.Hour // sources in several zones may name neighbouring days for one hour
)

func windowOf(p concord.DatePrecision) time.Duration {
	switch f := fineness[p]; {
	case f >= dayFine:
		return 2 * day
	case f == 5:
		return 7 * day
	case f == 4:
		return 31 * day
	}
	return 0 // by overlap alone
}

// ofAct reports whether a time is that of the act, and not of its discovery or report.
func ofAct(w concord.When) bool {
	return w.Basis == "" || w.Basis == concord.BasisEvent || w.Basis == concord.BasisInferred
}

func fine(w concord.When) bool {
	if fineness[w.Precision] < dayFine {
		return false
	}
	a, b, ok := w.Bounds()
	return ok && b.Sub(a) <= longest
}

func times(a, b concord.When) timing {
	a0, a1, okA := a.Bounds()
	b0, b1, okB := b.Bounds()
	if !okA || !okB {
		return timing{}
	}
	t := timing{known: true, exact: fine(a) && fine(b) && ofAct(a) && ofAct(b)}
	t.window = max(windowOf(a.Precision), windowOf(b.Precision))
	switch {
	case a1.Before(b0):
		t.gap = b0.Sub(a1)
	case b1.Before(a0):
		t.gap = a0.Sub(b1)
	default:
		t.overlap = true
	}
	if t.overlap {
		t.words = "the times overlap (" + span(a) + " and " + span(b) + ")"
		if span(a) == span(b) {
			t.words = "same time (" + span(a) + ")"
		}
		return t
	}
	t.words = fmt.Sprintf("the times lie apart (%s and %s)", span(a), span(b))
	return t
}

func span(w concord.When) string {
	s := string(w.Start)
	if s == "" {
		s = string(w.End)
	} else if w.End != "" && w.End != w.Start {
		s += " to " + string(w.End)
	}
	if p := w.Precision; p != "" && p != concord.PrecisionDay {
		s += ", " + string(p)
	}
	return s
}
