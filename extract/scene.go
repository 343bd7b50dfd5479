package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// scene is what one sentence, or one part of it, says of one act.
type scene struct {
	s           *sentence
	first, last int
	mentions    []*mention
	places      []int
	date        int
}

// scenes cuts the mentions of one sentence into scenes: parts that are joined by a semicolon or an
// "and" and have a place or a date of their own.
func (d *doc) scenes(ms []*mention) []*scene {
	s := ms[0].s
	cuts := []int{0}
	for i := 1; i < len(s.Toks)-1; i++ {
		if (s.Toks[i].Punct == ';' || s.Toks[i].Punct == ',' && d.joins(s, i+1)) && d.wholePart(s, cuts[len(cuts)-1], i, ms) {
			cuts = append(cuts, i)
		}
	}
	if n := len(cuts); n > 1 && !d.wholePart(s, cuts[n-1], len(s.Toks), ms) {
		cuts = cuts[:n-1]
	}
	var out []*scene
	for k, from := range cuts {
		to := len(s.Toks)
		if k+1 < len(cuts) {
			to = cuts[k+1]
		}
		sc := &scene{s: s, first: from, last: to, date: -1}
		for _, m := range ms {
			if m.first >= from && m.first < to && (m.realis == actual || m.realis == ruledOut) {
				sc.mentions = append(sc.mentions, m)
			}
		}
		out = append(out, d.byFamily(sc)...)
	}
	return out
}

// joins reports a conjunction at token i.
func (d *doc) joins(s *sentence, i int) bool {
	if i >= len(s.Toks) {
		return false
	}
	found := false
	s.At(i, lexicon.Func, func(t *grammar.Tag) bool {
		found = t.Entry.Value == "conj"
		return !found
	})
	return found
}

// wholePart reports whether the tokens from..to hold a mention and a place or date of their own.
func (d *doc) wholePart(s *sentence, from, to int, ms []*mention) bool {
	trigger := false
	for _, m := range ms {
		trigger = trigger || m.first >= from && m.first < to
	}
	return trigger && (s.Any(from, to, lexicon.Place) || s.Any(from, to, lexicon.Date))
}

// byFamily splits a scene whose mentions cannot be one act.
func (d *doc) byFamily(sc *scene) []*scene {
	var out []*scene
	list := d.isList(sc)
next:
	for _, m := range sc.mentions {
		for _, o := range out {
			ok := true
			for _, x := range o.mentions {
				ok = ok && (list || akin(m.family, x.family))
			}
			if ok {
				o.mentions = append(o.mentions, m)
				continue next
			}
		}
		out = append(out, &scene{s: sc.s, first: sc.first, last: sc.last, mentions: []*mention{m}, date: -1})
	}
	var parts []*scene
	for _, o := range out {
		o.places = d.eventPlaces(o)
		o.date = d.eventDate(o)
		parts = append(parts, d.byDay(o)...)
	}
	return parts
}

// byDay parts a scene that tells of several towns, each with a day of its own: "in Gdynia on 3 May and
// in Turku on 17 May". Each place goes to the nearest day.
func (d *doc) byDay(sc *scene) []*scene {
	var days []*grammar.Tag
	for k := range sc.s.Tags {
		t := &sc.s.Tags[k]
		if t.Class == lexicon.Date && t.First >= sc.first && t.First < sc.last && d.isEventDay(sc, t) {
			days = append(days, t)
		}
	}
	if len(days) < 2 || len(sc.places) < 2 || len(sc.mentions) == 0 {
		return []*scene{sc}
	}
	parts := make([]*scene, len(days))
	for i, day := range days {
		parts[i] = &scene{s: sc.s, first: sc.first, last: sc.last, date: day.Ref}
		if i > 0 && !disjoint(d.dates[days[0].Ref].when, d.dates[day.Ref].when) {
			return []*scene{sc}
		}
	}
	for _, p := range sc.places {
		near, least := 0, 999
		for i, day := range days {
			if n := abs(d.places[p].first - day.First); n < least {
				near, least = i, n
			}
		}
		parts[near].places = append(parts[near].places, p)
	}
	first := sc.mentions[0]
	for i, part := range parts {
		if !d.fine(part.places) {
			return []*scene{sc}
		}
		if part.mentions = sc.mentions; i > 0 {
			more := *first
			more.first, more.last, more.same = days[i].First, days[i].Last, first
			part.mentions = []*mention{&more}
		}
	}
	return parts
}

// isEventDay reports a day or night that may be that of the scene's act.
func (d *doc) isEventDay(sc *scene, t *grammar.Tag) bool {
	ref := &d.dates[t.Ref]
	if !precise(ref.when) || ref.future || t.First < sc.s.skip || sc.s.title || backdrop(sc.s, t.First) || d.officialNearer(sc, t.First) || d.legalDay(sc, t) {
		return false
	}
	v := d.governor(sc.s, t.First)
	return v == nil || v.Class != lexicon.Say && (v.Class != lexicon.Legal || d.inside(v, sc))
}

// isList reports a row of kinds of acts without a town or a day ("sabotage, arson, cyber attacks"):
// a total, not single acts.
func (d *doc) isList(sc *scene) bool {
	kinds := map[concord.ActivityType]bool{}
	for _, m := range sc.mentions {
		kinds[m.types[0]] = true
	}
	if len(kinds) < 3 {
		return false
	}
	for k := range sc.s.Tags {
		t := &sc.s.Tags[k]
		if t.First < sc.first || t.First >= sc.last {
			continue
		}
		if t.Class == lexicon.Date && precise(d.dates[t.Ref].when) && isEvent(d.governor(sc.s, t.First)) {
			return false
		}
		if t.Class == lexicon.Place && d.fine([]int{t.Ref}) && !d.places[t.Ref].org {
			return false
		}
	}
	return true
}

func isEvent(t *grammar.Tag) bool { return t != nil && t.Class == lexicon.Trigger }

// groupOf returns the group or network that the sentences of the mentions name first, "" when none.
func (d *doc) groupOf(ms []*mention) string {
	for _, m := range ms {
		t := m.s.First(0, lexicon.Actor, func(t *grammar.Tag) bool {
			k := t.Entry.Attr("kind")
			return k == "hacker" || k == "information" || k == "proxy"
		})
		if t != nil {
			return t.Entry.Value
		}
	}
	return ""
}

func (sc *scene) definite() bool {
	for _, m := range sc.mentions {
		if m.definite {
			return true
		}
	}
	return false
}

// refers reports a scene that only names, with a definite noun and no place, an act told before: a
// day beside it is that of what is said of the act.
func (sc *scene) refers() bool {
	for _, m := range sc.mentions {
		if m.verb || !m.definite {
			return false
		}
	}
	return len(sc.places) == 0
}

func (sc *scene) another() bool {
	for _, m := range sc.mentions {
		if m.another {
			return true
		}
	}
	return false
}

func (sc *scene) weak() bool {
	for _, m := range sc.mentions {
		if !m.weak {
			return false
		}
	}
	return true
}

// family returns the most specific family of the scene.
func (sc *scene) family() family {
	f := famAny
	for _, m := range sc.mentions {
		if f == famAny {
			f = m.family
		}
	}
	return f
}
