package extract

import (
	"concord"
	"concord/lexicon"
)

// legalDate returns the day of a step: the time of the sentence that stands nearer to it than to any
// other step, act or statement, else the one that opens the sentence or heads the paragraph.
func (d *doc) legalDate(s *sentence, m *match, all []match) concord.Date {
	best, found := 99, concord.Date("")
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Date || d.dates[t.ref].when.IsZero() || d.dates[t.ref].future || t.first < s.skip {
			continue
		}
		if t.first > 0 && s.cue(max(0, t.first-3), t.first, "no_date") != nil && t.first >= m.last || t.first >= m.last && s.cue(m.last, t.first, "no_date") != nil {
			continue
		}
		dist := d.wordsBetween(s, t, m.first, m.last)
		nearer := dist
		for i := range all {
			if o := &all[i]; o != m && (o.first >= m.last || m.first >= o.last) {
				nearer = min(nearer, d.wordsBetween(s, t, o.first, o.last))
			}
		}
		for j := range s.tags {
			g := &s.tags[j]
			switch g.class {
			case lexicon.Say:
				if g.entry.Attr("pos") == "prep" || g.first < m.last && m.first < g.last {
					continue
				}
			case lexicon.Trigger:
				if g.first < m.last+5 && m.first < g.last && g.entry.Attr("pos") == "n" {
					continue // what somebody is arrested for
				}
				if g.first < m.last && m.first < g.last {
					continue
				}
			default:
				continue
			}
			nearer = min(nearer, d.wordsBetween(s, t, g.first, g.last))
		}
		if nearer < dist || dist >= best || dist > 24 {
			continue
		}
		if on := dateOf(d.dates[t.ref].when); on != "" {
			best, found = dist, on
		}
	}
	if found == "" {
		for k := range s.tags { // "In March the prosecutor found … and sent the case to court"
			if t := &s.tags[k]; t.class == lexicon.Date && t.first <= s.skip+1 && t.last < m.first && len(all) == 1 && !s.any(t.last, m.first, lexicon.Trigger) {
				found = dateOf(d.dates[t.ref].when)
			}
		}
	}
	if found == "" && !s.title {
		if found = d.headingDay(s); found == "" {
			found = d.dayInLine(s)
		}
	}
	return found
}

// wordsBetween is the distance of a time from the tokens first..last; marks and words that open a
// clause count more.
func (d *doc) wordsBetween(s *sentence, t *tag, first, last int) int {
	from, to, dist := t.last, first, 1
	if t.first >= last {
		from, to, dist = last, t.first, 0
	} else if t.last > first {
		return 0
	}
	for i := from; i < to; i++ {
		dist++
		switch p := s.toks[i].punct; {
		case p == ',' || p == ';' || p == '"' || p == '-' || p == ':', d.g.that[s.toks[i].id]:
			dist += 4
		}
	}
	return dist
}

// dayInLine returns the day in the dateline that opens the paragraph of s: "DRESDEN, Tuesday."
func (d *doc) dayInLine(s *sentence) concord.Date {
	for n := s.n; n >= 0 && d.sents[n].para == s.para; n-- {
		p := d.sents[n]
		if n > 0 && d.sents[n-1].para == p.para || len(p.toks) > 6 && (p.skip == 0 || s.para <= 1) {
			continue
		}
		end := p.skip
		if len(p.toks) <= 6 {
			end = len(p.toks)
		}
		for k := range p.tags {
			if t := &p.tags[k]; t.class == lexicon.Date && t.last <= end && !d.dates[t.ref].when.IsZero() {
				return dateOf(d.dates[t.ref].when)
			}
		}
	}
	return ""
}

// people returns how many persons a step is about: the number right before or behind it.
func (d *doc) people(s *sentence, m *match) int {
	mm := matcher{text: d.text, s: s}
	count := func(i int) (int, bool) {
		n, ok := mm.count(i)
		if !ok || n == 0 || n > 500 || i+1 >= len(s.toks) || s.toks[i].covers.has(lexicon.Date) || s.toks[i+1].punct != 0 {
			return 0, false
		}
		if i > 0 && (s.toks[i-1].id == d.g.of || s.any(i-1, i, lexicon.Unit) || s.cue(i-1, i, "no_date") != nil) {
			return 0, false // "a woman of 28", "day 14", "aged 30"
		}
		if n == 1 && s.cue(i+1, min(len(s.toks), i+3), "people") == nil || s.any(i+1, min(len(s.toks), i+6), lexicon.Unit) && !s.any(i+1, i+4, lexicon.Legal) {
			return 0, false
		}
		for k := i + 1; k < min(len(s.toks), i+3); k++ { // what is counted is no span of time, act or thing
			if s.any(k, k+1, lexicon.Unit) || s.any(k, k+1, lexicon.Trigger) || s.any(k, k+1, lexicon.Target) && !s.any(k, k+1, lexicon.Body) && s.cue(k, k+1, "people") == nil {
				return 0, false
			}
		}
		return n, true
	}
	for i := m.first - 1; i >= max(0, m.first-7); i-- {
		if p := s.toks[i].punct; p == ';' || p == ':' {
			break
		}
		if n, ok := count(i); ok {
			return n
		}
	}
	for i := m.first; i < min(len(s.toks), m.last+4); i++ {
		if n, ok := count(i); ok {
			return n
		}
	}
	return 0
}

// courtLevel returns the instance that the name of a court in the sentence tells.
func (d *doc) courtLevel(s *sentence) concord.CourtLevel {
	c := s.cue(0, len(s.toks), "court_level")
	if c == nil {
		return ""
	}
	for attr, level := range map[string]concord.CourtLevel{"first": "first_instance", "appeal": "appeal", "supreme": "supreme"} {
		if c.entry.Has(attr) {
			return level
		}
	}
	return ""
}

const maxQualification = 9 // tokens

// qualification returns the words in which a charge or judgment names the offence.
func (d *doc) qualification(s *sentence, m *match) []string {
	for i := max(m.first, m.last-1); i < min(len(s.toks)-1, m.last+8); i++ {
		if p := s.toks[i].punct; p == ';' || p == ':' || p == '.' {
			return nil
		}
		c := s.cue(i, i+1, "charge_prep")
		if c == nil || c.first != i || c.last >= len(s.toks) || s.phraseAt[c.last] < 0 {
			continue
		}
		p := s.phrases[s.phraseAt[c.last]]
		if s.any(p.first, p.last, lexicon.Date) || p.last-p.first > maxQualification || s.cue(p.first, p.last, "people") != nil || s.any(p.first, p.last, lexicon.Unit) {
			continue
		}
		return []string{d.words(s, p.first, p.last)}
	}
	return nil
}

// arrest is one of several arrests that a sentence tells with their days.
type arrest struct {
	date    concord.Date
	country string
}

// arrestSeries returns the arrests of "arrests were made on 9 May in Cologne and, by the Swiss
// authorities, on 13 May": nothing when the sentence tells fewer than two days behind the word.
func (d *doc) arrestSeries(s *sentence, m *match, all []match) []arrest {
	if m.p.attrs["stage"] != string(concord.LegalArrest) {
		return nil
	}
	for i := range all { // "arrested on Friday and charged on Monday"
		if o := &all[i]; o.first >= m.last && o.p.attrs["stage"] != m.p.attrs["stage"] {
			return nil
		}
	}
	var out []arrest
	from := m.last
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Date || t.first < m.last {
			continue
		}
		w := d.dates[t.ref].when
		if w.IsZero() || !precise(w) || s.any(m.last, t.first, lexicon.Trigger) {
			return nil
		}
		x := arrest{date: dateOf(w), country: d.countryIn(s, from, t.first)}
		for i := t.last; i < min(len(s.toks), t.last+4) && x.country == ""; i++ {
			if s.toks[i].covers.has(lexicon.Date) {
				break
			}
			x.country = d.countryIn(s, i, i+1)
		}
		out = append(out, x)
		if from = t.last; len(out) > 0 && from < len(s.toks) && s.toks[from].punct == 0 {
			from = min(len(s.toks), from+3) // the place right behind belongs to this day
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}
