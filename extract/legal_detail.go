package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// legalDate returns the day of a step: the time of the sentence that stands nearer to it than to any
// other step, act or statement, else the one that opens the sentence or heads the paragraph.
func (d *doc) legalDate(s *sentence, m *grammar.Match, all []grammar.Match) concord.Date {
	best, found := 99, concord.Date("")
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Date || d.dates[t.Ref].when.IsZero() || d.dates[t.Ref].future || t.First < s.skip {
			continue
		}
		if t.First > 0 && s.Cue(max(0, t.First-3), t.First, "no_date") != nil && t.First >= m.Last || t.First >= m.Last && s.Cue(m.Last, t.First, "no_date") != nil {
			continue
		}
		dist := d.wordsBetween(s, t, m.First, m.Last)
		nearer := dist
		for i := range all {
			if o := &all[i]; o != m && (o.First >= m.Last || m.First >= o.Last) {
				nearer = min(nearer, d.wordsBetween(s, t, o.First, o.Last))
			}
		}
		for j := range s.Tags {
			g := &s.Tags[j]
			switch g.Class {
			case lexicon.Say:
				if g.Entry.Attr("pos") == "prep" || g.First < m.Last && m.First < g.Last {
					continue
				}
			case lexicon.Trigger:
				if g.First < m.Last+5 && m.First < g.Last && g.Entry.Attr("pos") == "n" {
					continue // what somebody is arrested for
				}
				if g.First < m.Last && m.First < g.Last {
					continue
				}
			default:
				continue
			}
			nearer = min(nearer, d.wordsBetween(s, t, g.First, g.Last))
		}
		if nearer < dist || dist >= best || dist > 24 {
			continue
		}
		if on := dateOf(d.dates[t.Ref].when); on != "" {
			best, found = dist, on
		}
	}
	if found == "" {
		for k := range s.Tags { // "In March the prosecutor found … and sent the case to court"
			if t := &s.Tags[k]; t.Class == lexicon.Date && t.First <= s.skip+1 && t.Last < m.First && len(all) == 1 && !s.Any(t.Last, m.First, lexicon.Trigger) {
				found = dateOf(d.dates[t.Ref].when)
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
func (d *doc) wordsBetween(s *sentence, t *grammar.Tag, first, last int) int {
	from, to, dist := t.Last, first, 1
	if t.First >= last {
		from, to, dist = last, t.First, 0
	} else if t.Last > first {
		return 0
	}
	for i := from; i < to; i++ {
		dist++
		switch p := s.Toks[i].Punct; {
		case p == ',' || p == ';' || p == '"' || p == '-' || p == ':', s.Opens(i):
			dist += 4
		}
	}
	return dist
}

// dayInLine returns the day in the dateline that opens the paragraph of s: "DRESDEN, Tuesday."
func (d *doc) dayInLine(s *sentence) concord.Date {
	for n := s.N; n >= 0 && d.sents[n].para == s.para; n-- {
		p := d.sents[n]
		if n > 0 && d.sents[n-1].para == p.para || len(p.Toks) > 6 && (p.skip == 0 || s.para <= 1) {
			continue
		}
		end := p.skip
		if len(p.Toks) <= 6 {
			end = len(p.Toks)
		}
		for k := range p.Tags {
			if t := &p.Tags[k]; t.Class == lexicon.Date && t.Last <= end && !d.dates[t.Ref].when.IsZero() {
				return dateOf(d.dates[t.Ref].when)
			}
		}
	}
	return ""
}

// people returns how many persons a step is about: the number right before or behind it.
func (d *doc) people(s *sentence, m *grammar.Match) int {
	count := func(i int) (int, bool) {
		n, ok := s.Count(i)
		if !ok || n == 0 || n > 500 || i+1 >= len(s.Toks) || s.Toks[i].Covers.Has(lexicon.Date) || s.Toks[i+1].Punct != 0 {
			return 0, false
		}
		if i > 0 && (s.Word(i-1) == grammar.WordOf || s.Any(i-1, i, lexicon.Unit) || s.Cue(max(0, i-3), i, "no_date") != nil) {
			return 0, false // "a woman of 28", "day 14", "aged 30", "aged 22 and 24"
		}
		if n == 1 && s.Cue(i+1, min(len(s.Toks), i+3), "people") == nil || s.Any(i+1, min(len(s.Toks), i+6), lexicon.Unit) && !s.Any(i+1, i+4, lexicon.Legal) {
			return 0, false
		}
		for k := i + 1; k < min(len(s.Toks), i+3); k++ { // what is counted is no span of time, act or thing
			if s.Any(k, k+1, lexicon.Unit) || s.Any(k, k+1, lexicon.Trigger) || s.Any(k, k+1, lexicon.Target) && !s.Any(k, k+1, lexicon.Body) && s.Cue(k, k+1, "people") == nil {
				return 0, false
			}
		}
		return n, true
	}
	for i := m.First - 1; i >= max(0, m.First-7); i-- {
		if p := s.Toks[i].Punct; p == ';' || p == ':' {
			break
		}
		if n, ok := count(i); ok {
			return n
		}
	}
	for i := m.First; i < min(len(s.Toks), m.Last+4); i++ {
		if n, ok := count(i); ok {
			return n
		}
	}
	return 0
}

// courtLevel returns the instance that the name of a court in the sentence tells.
func (d *doc) courtLevel(s *sentence) concord.CourtLevel {
	c := s.Cue(0, len(s.Toks), "court_level")
	if c == nil {
		return ""
	}
	for attr, level := range map[string]concord.CourtLevel{"first": "first_instance", "appeal": "appeal", "supreme": "supreme"} {
		if c.Entry.Has(attr) {
			return level
		}
	}
	return ""
}

const maxQualification = 9 // tokens

// qualification returns the words in which a charge or judgment names the offence.
func (d *doc) qualification(s *sentence, m *grammar.Match) []string {
	for i := max(m.First, m.Last-1); i < min(len(s.Toks)-1, m.Last+8); i++ {
		if p := s.Toks[i].Punct; p == ';' || p == ':' || p == '.' {
			return nil
		}
		c := s.Cue(i, i+1, "charge_prep")
		if c == nil || c.First != i || c.Last >= len(s.Toks) || s.PhraseAt[c.Last] < 0 {
			continue
		}
		p := s.Phrases[s.PhraseAt[c.Last]]
		if s.Any(p.First, p.Last, lexicon.Date) || p.Last-p.First > maxQualification || s.Cue(p.First, p.Last, "people") != nil || s.Any(p.First, p.Last, lexicon.Unit) {
			continue
		}
		return []string{s.Words(p.First, p.Last)}
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
func (d *doc) arrestSeries(s *sentence, m *grammar.Match, all []grammar.Match) []arrest {
	if m.Pattern.Attrs["stage"] != string(concord.LegalArrest) {
		return nil
	}
	for i := range all { // "arrested on Friday and charged on Monday"
		if o := &all[i]; o.First >= m.Last && o.Pattern.Attrs["stage"] != m.Pattern.Attrs["stage"] {
			return nil
		}
	}
	var out []arrest
	from := m.Last
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Date || t.First < m.Last {
			continue
		}
		w := d.dates[t.Ref].when
		if w.IsZero() || !precise(w) || s.Any(m.Last, t.First, lexicon.Trigger) {
			return nil
		}
		x := arrest{date: dateOf(w), country: d.countryIn(s, from, t.First)}
		for i := t.Last; i < min(len(s.Toks), t.Last+4) && x.country == ""; i++ {
			if s.Toks[i].Covers.Has(lexicon.Date) {
				break
			}
			x.country = d.countryIn(s, i, i+1)
		}
		out = append(out, x)
		if from = t.Last; len(out) > 0 && from < len(s.Toks) && s.Toks[from].Punct == 0 {
			from = min(len(s.Toks), from+3) // the place right behind belongs to this day
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}
