package extract

import (
	"concord/grammar"
	"slices"
)

// legalTargets returns the acts that a step is about: those that its part of the sentence tells, all
// of a kind where headline or lead speak in the plural, those of a list right before, those of the
// case that the lead opened, else those that a statement there would be about.
func (d *doc) legalTargets(s *sentence, m *grammar.Match, country string, r *legalReader) []*act {
	from, to := s.part(m.First)
	lead := s.title || s.para <= leadParagraphs
	if _, several := d.refers(s, from, to); several {
		return d.aboutWhom(s, m.First, country)
	}
	var out []*act
	for _, a := range d.acts {
		for _, x := range a.mentions {
			if x.s != s || x.first < from || x.first >= to || d.offence(m, x) && len(d.byLast(s)) > 0 {
				continue
			}
			if lead && !a.vague && d.counted(s, x) {
				return d.likeIt(a, s, "")
			}
			if d.anchored(a) || !x.definite && !x.weak {
				out = append(out, a)
				break
			}
		}
	}
	if len(out) > 0 {
		if lead && len(out) == 1 && out[0].vague {
			return append(out, d.partsOf(out[0])...)
		}
		return out
	}
	if list := d.listBefore(s); len(list) > 1 {
		return list
	}
	for n := s.N - 1; n >= 0 && d.sents[n].para == s.para; n-- { // "Both acts were … The two men have been charged"
		p := d.sents[n]
		if k, several := d.refers(p, 0, len(p.Toks)); several {
			if acts := d.told(p, k, country); len(acts) > 0 {
				return acts
			}
		}
	}
	if a := d.toldNext(s, m); a != nil {
		return []*act{a}
	}
	acts := d.aboutWhom(s, m.First, country)
	if len(acts) == 1 && len(r.group) > 1 && slices.Contains(r.group, acts[0]) && d.paraOf(acts[0], s) != s.para {
		return r.group
	}
	return acts
}

// toldNext returns the act that the rest of the paragraph tells, for a step against people that opens
// the paragraph: "Four years for a former aide. From his desk he had …".
func (d *doc) toldNext(s *sentence, m *grammar.Match) *act {
	if m.Pattern.Attrs["stage"] == "investigation" || s.title {
		return nil
	}
	var next *act
	at := len(d.sents)
	for _, a := range d.acts {
		for _, x := range a.mentions {
			switch {
			case x.s.para != s.para || x.s.title || x.realis != actual:
			case x.s.N < s.N:
				return nil
			case x.s.N > s.N && x.s.N < at && d.anchored(a) && !x.definite:
				next, at = a, x.s.N
			}
		}
	}
	return next
}

// partsOf returns the single acts that a series consists of: those of its kind, when nearly all that
// the report tells is of that kind.
func (d *doc) partsOf(series *act) []*act {
	var out []*act
	others := 0
	for _, a := range d.acts {
		switch {
		case a.vague:
		case akin(a.family, series.family):
			out = append(out, a)
		default:
			others++
		}
	}
	if len(out) < 2 || others*3 > len(out) {
		return nil
	}
	return out
}

// counted reports a mention of several acts by their number: "two arson attacks".
func (d *doc) counted(s *sentence, x *mention) bool {
	if !x.plural || x.verb {
		return false
	}
	for i := max(0, x.first-2); i <= x.first; i++ {
		if n, ok := s.Count(i); ok && n > 1 && n < 50 {
			return true
		}
	}
	return false
}

// offence reports a mention that only names what somebody is charged with or convicted of.
func (d *doc) offence(m *grammar.Match, x *mention) bool {
	switch m.Pattern.Attrs["stage"] {
	case "charged", "convicted", "acquitted":
	default:
		return false
	}
	if x.verb || x.first < m.Last-1 || x.first-m.Last > 6 || x.target.First >= 0 && !x.near {
		return false
	}
	return !x.definite || x.s.Cue(m.Last-1, x.first, "charge_prep") != nil
}

// listBefore returns the acts of the numbered or dashed paragraphs right before the paragraph of s.
func (d *doc) listBefore(s *sentence) []*act {
	n := s.N
	for n >= 0 && d.sents[n].para == s.para {
		n--
	}
	if n < 0 || !d.listItem(d.sents[n].para) {
		return nil
	}
	first := d.sents[n].para
	for first > 1 && d.listItem(first-1) {
		first--
	}
	var out []*act
	for _, a := range d.acts {
		for _, m := range a.mentions {
			if m.s.para >= first && m.s.para < s.para && m.realis == actual && !m.s.title {
				out = append(out, a)
				break
			}
		}
	}
	return out
}

// listItem reports a paragraph that opens with a number and a full stop, or with a dash.
func (d *doc) listItem(para int) bool {
	for i, s := range d.sents {
		if s.para != para || s.title {
			continue
		}
		t := s.Toks
		return len(t) > 0 && (t[0].Punct == '-' || len(t) > 2 && t[0].Digit && t[0].End-t[0].Start <= 2 &&
			(t[1].Punct == '.' || t[1].Punct == ')') || len(t) > 2 && t[0].Punct == '(' && t[1].Digit) ||
			len(t) <= 2 && len(t) > 0 && t[0].Digit && i+1 < len(d.sents) && d.sents[i+1].para == para
	}
	return false
}
