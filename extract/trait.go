package extract

import (
	"concord"
	"concord/extract/odds"
	"concord/extract/sense"
	"concord/lexicon"
)

// traits are what a draft has that tells whether it is about a real act of our kind: by what it was told,
// what ties it down, who speaks of it, where it stands. Package odds weighs them.
func (d *doc) traits(a *act, inc *concord.Incident, off bool) []odds.Trait {
	main := inc.ActivityTypes[0]
	out := append(d.weighed[:0], odds.Trait{Of: "unit", Is: string(inc.Unit)}, odds.Trait{Of: "type", Is: string(main)},
		odds.Trait{Of: "by", Is: a.toldBy(main)}, odds.Trait{Of: "heard", Is: level(a.heard())})
	add := func(name string, has bool) {
		if has {
			out = append(out, odds.Trait{Is: name})
		}
	}
	add("stands", a.stands)
	add("of our kind", a.kind)
	add("accepted", a.accepted)
	add("nowhere", d.nowhere(a))
	add("at war", d.atWar(a))
	add("long ago", a.date >= 0 && d.longAgo(a.date))
	add("off topic", off)
	add("everyday words alone", !a.strong())
	add("heard alone", a.hearsay())
	add("not heard", a.unheard())
	add("cleared", a.clearedNow())
	code, sure := a.heardAs()
	add("heard as another", code != "" && concord.ActivityType(code) != main && sure >= 0.5)
	add("heard as such", concord.ActivityType(code) == main && sure >= 0.5)
	add("fine place", d.fine(a.places))
	add("no country", len(inc.Countries) == 0)
	add("several countries", len(inc.Countries) > 1)
	add("day", a.date >= 0 && precise(d.dates[a.date].when))
	add("no time", inc.Time.IsZero())
	add("target tied", d.tied(a))
	add("no target", inc.Target == "")
	add("blamed", a.named())
	add("talked of", len(a.attributions) > 0)
	add("in law", len(a.legal) > 0)
	add("suspected", a.suspected)
	first := a.mentions[0].s
	add("in the title", first.title)
	add("in the lead", !first.title && first.para <= leadParagraphs)
	add("once", len(a.mentions) == 1)
	add("often", len(a.mentions) > 2)
	out = append(out, odds.Trait{Of: "report", Is: level(d.heardMost())})
	add("no sign of our field", d.hybrid() == 0)
	add("many signs", d.hybrid() >= 4)
	add("people caught there", first.Has.Has(lexicon.Legal))
	add("somebody speaks there", first.Has.Has(lexicon.Say))
	add("beside another", d.besideAnother(a))
	add("first", a.n == d.firstAccepted())
	return d.weigh(out)
}

// toldBy is the kind of rule that found the main type first.
func (a *act) toldBy(main concord.ActivityType) string {
	for _, m := range a.mentions {
		if m.types[0] != main || m.realis != actual {
			continue
		}
		switch {
		case m.rule == bySense:
			return "sense"
		case m.rule == "" && m.weak:
			return "everyday word"
		case m.rule == "":
			return "word"
		case m.rule == "ellipsis":
			return "ellipsis"
		}
		return "pattern"
	}
	return "other"
}

// heardAs is the type that the model hears in the sentence of an act that it is surest of.
func (a *act) heardAs() (code string, sure float64) {
	best := 0.0
	for _, m := range a.mentions {
		if h := m.s.heard[sense.Act]; m.realis == actual && h.Any > best {
			best, code, sure = h.Any, h.Code, h.Of
		}
	}
	return code, sure
}

// level puts a probability into one of few.
func level(p float64) string {
	switch {
	case p < 0.2:
		return "hardly"
	case p < 0.5:
		return "less"
	case p < 0.8:
		return "likely"
	case p < 0.95:
		return "well"
	}
	return "surely"
}

// besideAnother reports an accepted act of the family that shares a sentence, or place and paragraph, with a.
func (d *doc) besideAnother(a *act) bool {
	for _, o := range d.acts {
		if o == a || !o.accepted || !akin(o.family, a.family) {
			continue
		}
		for _, m := range a.mentions {
			if d.mentionedIn(o, m.s) || len(a.places) == 0 && d.paraOf(o, m.s) == m.s.para {
				return true
			}
		}
	}
	return false
}

// heardMost is how surely the model hears an act in the sentence of the report in which it hears it best.
func (d *doc) heardMost() float64 {
	best := 0.0
	for _, s := range d.sents {
		best = max(best, s.heard[sense.Act].Any)
	}
	return best
}

func (d *doc) firstAccepted() int {
	for _, a := range d.acts {
		if a.accepted && !a.vague {
			return a.n
		}
	}
	return -1
}
