package extract

import (
	"strconv"
	"time"

	"concord"
)

// yearOf returns the year that a day and month without one belong to: that of publication, or the
// one before when the day would lie in the future without a cue that it does; 0 when unknown.
func (d *doc) yearOf(ref *dateRef, year, month, dayOfMonth int) int {
	if year != 0 {
		return year
	}
	if y := d.yearAfter(ref, month, dayOfMonth); y != 0 {
		return y
	}
	if d.published.IsZero() {
		return 0
	}
	ref.relative = true
	y := d.published.Year()
	on := time.Date(y, time.Month(month), max(dayOfMonth, 1), 0, 0, 0, 0, time.UTC)
	days := on.Sub(d.published).Hours() / 24
	switch {
	case days > 3 && !ref.future:
		return y - 1
	case days < -7 && ref.future && dayOfMonth > 0 && days < -300:
		return y + 1
	}
	return y
}

// yearAfter returns the year in which a day and month first come after the last date that was told
// with its year in this paragraph or the sentence before: a story goes forward. 0 when there is none.
func (d *doc) yearAfter(ref *dateRef, month, dayOfMonth int) int {
	for i := len(d.dates) - 1; i >= 0 && (d.dates[i].s.para == ref.s.para || d.dates[i].s.N >= ref.s.N-1); i-- {
		w := d.dates[i].when
		start, ok := w.Start.First()
		if !ok || d.dates[i].relative || precisionRank[w.Precision] < 4 {
			continue
		}
		on := time.Date(start.Year(), time.Month(month), max(dayOfMonth, 1), 0, 0, 0, 0, time.UTC)
		if dayOfMonth == 0 {
			on = on.AddDate(0, 1, -1)
		}
		if on.Before(start.AddDate(0, 0, -14)) {
			on = on.AddDate(1, 0, 0)
		}
		if d.published.IsZero() || on.After(d.published.AddDate(0, 0, 3)) && dayOfMonth > 0 || on.After(d.published.AddDate(0, 1, 0)) {
			return 0
		}
		return on.Year()
	}
	return 0
}

// weekday returns the day meant by a bare weekday (Monday = 1): the most recent one, the day of
// publication included; the next one with a future cue.
func (d *doc) weekday(ref *dateRef, wd, rel int) concord.Date {
	ref.relative = true
	if d.published.IsZero() || wd == 0 {
		return ""
	}
	back := (int(d.published.Weekday()) - wd%7 + 7) % 7
	switch {
	case rel == -1 && back == 0:
		back = 7
	case rel == 1 || ref.future && rel != -1:
		if back = back - 7; back == 0 {
			back = -7
		}
	}
	return concord.DateOf(d.published.AddDate(0, 0, -back))
}

func (d *doc) deictic(ref *dateRef, ts timeSlots) bool {
	ref.relative = true
	n, err := strconv.Atoi(ts.x)
	if err != nil || d.published.IsZero() {
		return true
	}
	on := concord.DateOf(d.published.AddDate(0, 0, n))
	if ts.night || ts.part == "night" {
		if n == 0 { // overnight, tonight: the night that ended on the day of publication
			return ref.span(on.AddDays(-1), on, concord.PrecisionNight)
		}
		return ref.span(on, on.AddDays(1), concord.PrecisionNight)
	}
	return ref.span(on, on, concord.PrecisionDay)
}

// shifted resolves "two weeks ago" against publication and "two weeks later" against the last
// date that the text named. The precision is that of the unit.
func (d *doc) shifted(ref *dateRef, ts timeSlots, rule string) bool {
	ref.relative = true
	from, n := d.published, -ts.n
	if rule == "sameday" {
		return d.samePeriod(ref, ts)
	}
	if rule != "ago" {
		last := d.lastDate(ref.s)
		if last.IsZero() {
			return true
		}
		from, n = last, max(ts.n, 1)
		if rule == "nextday" && ts.unit != "day" {
			return true
		}
	}
	if from.IsZero() || n == 0 {
		return true
	}
	return ref.unitAt(from, ts.unit, n)
}

// samePeriod resolves "the same day" and "the same month": the period of the last time told.
func (d *doc) samePeriod(ref *dateRef, ts timeSlots) bool {
	for i := len(d.dates) - 1; i >= 0; i-- {
		w := d.dates[i].when
		if d.dates[i].s.para < ref.s.para-2 {
			break
		}
		if w.IsZero() {
			continue
		}
		if ts.unit == "month" && len(w.Start) == 10 {
			start, ok := w.Start.First()
			if !ok {
				return true
			}
			first, last := monthSpan(start.Year(), int(start.Month()))
			return ref.span(first, last, concord.PrecisionMonth)
		}
		if precise(w) {
			return ref.span(w.Start, w.End, w.Precision)
		}
	}
	return true
}

// unitAt sets the period of unit that lies n units from a day.
func (r *dateRef) unitAt(from time.Time, unit string, n int) bool {
	switch unit {
	case "day":
		on := concord.DateOf(from.AddDate(0, 0, n))
		return r.span(on, on, concord.PrecisionDay)
	case "week":
		t := from.AddDate(0, 0, 7*n)
		start := t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
		return r.span(concord.DateOf(start), concord.DateOf(start.AddDate(0, 0, 6)), concord.PrecisionWeek)
	case "weekend":
		if wd := from.Weekday(); n < 0 && wd != time.Saturday && wd != time.Sunday {
			n++ // on a Tuesday the last weekend is the one that has just been
		}
		t := from.AddDate(0, 0, 7*n)
		start := t.AddDate(0, 0, -(int(t.Weekday())+1)%7)
		return r.span(concord.DateOf(start), concord.DateOf(start.AddDate(0, 0, 1)), concord.PrecisionDay)
	case "month":
		first := time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
		start, end := monthSpan(first.Year(), int(first.Month()))
		return r.span(start, end, concord.PrecisionMonth)
	case "year":
		y := from.Year() + n
		return r.span(day(y, 1, 1), day(y, 12, 31), concord.PrecisionYear)
	}
	return true
}

func (d *doc) unitOf(ref *dateRef, ts timeSlots) bool {
	ref.relative = true
	if ts.unit == "" || d.published.IsZero() {
		return ts.unit != ""
	}
	switch ts.unit {
	case "day", "hour", "minute", "decade":
		return false
	case "night":
		on := concord.DateOf(d.published)
		return ref.span(on.AddDays(-1), on, concord.PrecisionNight)
	}
	return ref.unitAt(d.published, ts.unit, ts.rel)
}

var seasonStart = map[string]int{"spring": 3, "summer": 6, "autumn": 9, "winter": 12}

func (d *doc) seasonOf(ref *dateRef, ts timeSlots) bool {
	m := seasonStart[ts.season]
	if m == 0 {
		return false
	}
	y := ts.y
	if y == 0 {
		ref.relative = true
		if d.published.IsZero() {
			return true
		}
		y = d.published.Year()
		start := time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
		if ts.rel == -1 && start.AddDate(0, 3, 0).After(d.published) || start.After(d.published) && ts.rel != 1 {
			y--
		}
	}
	start := time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
	return ref.span(concord.DateOf(start), concord.DateOf(start.AddDate(0, 3, -1)), concord.PrecisionSeason)
}

// lastDate returns the last day-precise date that was named before, in this sentence or an earlier
// one of the same or the previous paragraph.
func (d *doc) lastDate(s *sentence) time.Time {
	for i := len(d.dates) - 1; i >= 0; i-- {
		r := &d.dates[i]
		if r.s.para < s.para-1 {
			break
		}
		if t, ok := r.when.Start.First(); ok && len(r.when.Start) == 10 && r.when.Precision == concord.PrecisionDay {
			return t
		}
	}
	return time.Time{}
}

// futureBefore reports a cue of the future within four words before token i.
func (d *doc) futureBefore(s *sentence, i int) bool {
	return s.Cue(max(0, i-6), i, "future") != nil
}
