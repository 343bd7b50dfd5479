package extract

import (
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/grammar"
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
	ms := s.Find("time")
	if len(ms) == 0 {
		return
	}
	taken := make([]bool, len(s.Toks))
next:
	for _, m := range ms {
		for i := m.First; i < m.Last; i++ {
			if taken[i] {
				continue next
			}
		}
		ref := dateRef{s: s, first: m.First, last: m.Last, rule: m.Pattern.ID}
		if !d.resolve(&ref, &m) {
			continue
		}
		for i := m.First; i < m.Last; i++ {
			taken[i] = true
		}
		ref.when.Words = s.Words(ref.first, ref.last)
		s.Add(grammar.Tag{First: m.First, Last: m.Last, Class: lexicon.Date, Ref: len(d.dates)})
		d.dates = append(d.dates, ref)
	}
}

// timeSlots are the values of the slots of a time pattern; 0 or "" where a slot is empty.
type timeSlots struct {
	d1, d2, m1, m2, y1, y, w1, w2, n, rel int
	unit, season, part, x, iso, feast     string
	night                                 bool
}

func (d *doc) timeSlots(m *grammar.Match) timeSlots {
	ts := timeSlots{rel: 9}
	for i, name := range m.Pattern.Slots {
		c := m.Slots[i]
		if c.First < 0 {
			continue
		}
		num := 0
		if c.Tag != nil {
			num, _ = strconv.Atoi(c.Tag.Entry.Value)
		} else {
			num, _ = m.Sentence.Count(c.First)
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
			ts.unit = c.Tag.Entry.Value
		case "s":
			ts.season = c.Tag.Entry.Value
		case "part":
			ts.part = c.Tag.Entry.Value
		case "x":
			ts.x = c.Tag.Entry.Value
			ts.night = c.Tag.Entry.Has("night")
		case "f":
			ts.feast = c.Tag.Entry.Value
		case "iso":
			ts.iso = m.Sentence.Digits(c.First)
		}
	}
	return ts
}

// resolve gives ref its value by the rule that the pattern's id names; false: this is no time.
func (d *doc) resolve(ref *dateRef, m *grammar.Match) bool {
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
	case "weekend":
		ts.unit, ts.rel = rule, 0
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
