package extract

import (
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/lexicon"
)

// dateRef is a time expression of the text, resolved as far as the text and the day of publication
// allow.
type dateRef struct {
	s           *sentence
	first, last int
	when        concord.When // zero when it cannot be resolved: relative words without a day of publication
	relative    bool
	future      bool   // a future cue governs it
	rule        string // pattern id
}

// findDates runs the time patterns over a sentence and tags what they find.
func (d *doc) findDates(s *sentence) {
	taken := make([]bool, len(s.toks))
next:
	for _, m := range d.g.find("time", d.text, s) {
		for i := m.first; i < m.last; i++ {
			if taken[i] {
				continue next
			}
		}
		ref := dateRef{s: s, first: m.first, last: m.last, rule: m.p.id}
		if !d.resolve(&ref, &m) {
			continue
		}
		for i := m.first; i < m.last; i++ {
			taken[i] = true
		}
		ref.when.Words = d.words(s, ref.first, ref.last)
		s.tags = append(s.tags, tag{first: m.first, last: m.last, class: lexicon.Date, ref: len(d.dates)})
		d.dates = append(d.dates, ref)
	}
}

// timeSlots are the values of the slots of a time pattern; 0 or "" where a slot is empty.
type timeSlots struct {
	d1, d2, m1, m2, y1, y, w1, w2, n, rel int
	unit, season, part, x, iso, feast     string
	night                                 bool
}

func (d *doc) timeSlots(m *match) timeSlots {
	ts := timeSlots{rel: 9}
	mm := matcher{text: d.text, s: m.sentence}
	for i, name := range m.p.slots {
		c := m.slots[i]
		if c.first < 0 {
			continue
		}
		num := 0
		if c.tag != nil {
			num, _ = strconv.Atoi(c.tag.entry.Value)
		} else {
			num, _ = mm.count(c.first)
		}
		switch name {
		case "d1":
			ts.d1 = num
		case "d2":
			ts.d2 = num
		case "m1":
			ts.m1 = num
		case "m2":
			ts.m2 = num
		case "y1":
			ts.y1 = num
		case "y":
			ts.y = num
		case "w1":
			ts.w1 = num
		case "w2":
			ts.w2 = num
		case "n":
			ts.n = num
		case "rel":
			ts.rel = num
		case "u":
			ts.unit = c.tag.entry.Value
		case "s":
			ts.season = c.tag.entry.Value
		case "part":
			ts.part = c.tag.entry.Value
		case "x":
			ts.x = c.tag.entry.Value
			ts.night = c.tag.entry.Has("night")
		case "f":
			ts.feast = c.tag.entry.Value
		case "iso":
			ts.iso = mm.word(c.first)
		}
	}
	return ts
}

// resolve gives ref its value by the rule that the pattern's id names; false: this is no time.
func (d *doc) resolve(ref *dateRef, m *match) bool {
	ts := d.timeSlots(m)
	ref.future = d.futureBefore(ref.s, ref.first)
	rule := ref.rule[strings.Index(ref.rule, "time.")+len("time."):]
	switch rule {
	case "nightrange", "nightrange.my", "nightrange.md":
		m1 := or(ts.m1, ts.m2)
		y := d.yearOf(ref, ts.y, or(ts.m2, ts.m1), ts.d2)
		return ref.span(day(y, m1, ts.d1), day(y, or(ts.m2, m1), ts.d2), concord.PrecisionNight)
	case "nightto.dm":
		end := day(d.yearOf(ref, ts.y, ts.m2, ts.d2), ts.m2, ts.d2)
		return ref.span(end.AddDays(-1), end, concord.PrecisionNight)
	case "nighton.dm", "nighton.md":
		start := day(d.yearOf(ref, ts.y, ts.m1, ts.d1), ts.m1, ts.d1)
		return ref.span(start, start.AddDays(1), concord.PrecisionNight)
	case "night.wd", "nightto.wd":
		end := d.weekday(ref, ts.w2, 9)
		return ref.span(end.AddDays(-1), end, concord.PrecisionNight)
	case "range.dm", "range.dmdm", "range.md":
		y := d.yearOf(ref, ts.y, or(ts.m2, ts.m1), ts.d2)
		return ref.span(day(or(ts.y1, y), or(ts.m1, ts.m2), ts.d1), day(y, or(ts.m2, ts.m1), ts.d2), concord.PrecisionDay)
	case "range.mm":
		y := d.yearOf(ref, ts.y, ts.m2, 0)
		start, _ := monthSpan(or(ts.y1, y), ts.m1)
		_, end := monthSpan(y, ts.m2)
		return ref.span(start, end, concord.PrecisionMonth)
	case "range.yy":
		return ref.span(day(ts.y1, 1, 1), day(ts.y, 12, 31), concord.PrecisionYear)
	case "dm", "md":
		on := day(d.yearOf(ref, ts.y, ts.m1, ts.d1), ts.m1, ts.d1)
		return ref.span(on, on, concord.PrecisionDay)
	case "feast":
		month, _ := strconv.Atoi(ts.feast[:2])
		dayOfMonth, _ := strconv.Atoi(ts.feast[3:])
		on := day(d.yearOf(ref, ts.y, month, dayOfMonth), month, dayOfMonth)
		return ref.span(on, on, concord.PrecisionDay)
	case "dm.rel", "md.rel", "month.rel":
		ref.relative = true
		if d.published.IsZero() {
			return true
		}
		y := d.published.Year() + ts.rel
		if rule == "month.rel" {
			start, end := monthSpan(y, ts.m1)
			return ref.span(start, end, concord.PrecisionMonth)
		}
		on := day(y, ts.m1, ts.d1)
		return ref.span(on, on, concord.PrecisionDay)
	case "iso":
		return ref.span(concord.Date(ts.iso), concord.Date(ts.iso), concord.PrecisionDay)
	case "month", "month.bare":
		start, end := monthSpan(d.yearOf(ref, ts.y, ts.m1, 0), ts.m1)
		return ref.span(start, end, concord.PrecisionMonth)
	case "season", "season.rel":
		return d.seasonOf(ref, ts)
	case "year":
		return ref.span(day(ts.y, 1, 1), day(ts.y, 12, 31), concord.PrecisionYear)
	case "ago", "later", "later.one", "nextday", "sameday":
		return d.shifted(ref, ts, rule)
	case "unit":
		return d.unitOf(ref, ts)
	case "weekday", "weekday.rel":
		on := d.weekday(ref, ts.w1, ts.rel)
		if ts.part == "night" {
			return ref.span(on, on.AddDays(1), concord.PrecisionNight)
		}
		return ref.span(on, on, concord.PrecisionDay)
	case "deictic":
		return d.deictic(ref, ts)
	}
	return false
}

// span sets the value. Unresolved ends leave the reference without a value: it is still a time.
func (r *dateRef) span(start, end concord.Date, p concord.DatePrecision) bool {
	if start == "" || end == "" {
		return true
	}
	w := concord.When{Start: start, End: end, Precision: p, Basis: concord.BasisEvent}
	if w.Validate() != nil {
		return false
	}
	r.when = w
	return true
}

func or(a, b int) int {
	if a != 0 {
		return a
	}
	return b
}

// day returns the date, "" when there is no such day or the year is not known.
func day(y, m, d int) concord.Date {
	if y == 0 || m < 1 || m > 12 || d < 1 {
		return ""
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		return ""
	}
	return concord.DateOf(t)
}

func monthSpan(y, m int) (start, end concord.Date) {
	if y == 0 || m < 1 || m > 12 {
		return "", ""
	}
	t := time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
	return concord.DateOf(t), concord.DateOf(t.AddDate(0, 1, -1))
}

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
	for i := len(d.dates) - 1; i >= 0 && (d.dates[i].s.para == ref.s.para || d.dates[i].s.n >= ref.s.n-1); i-- {
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
	return s.cue(max(0, i-6), i, "future") != nil
}
