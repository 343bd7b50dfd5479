package extract

import (
	"cmp"
	"slices"
	"sort"

	"concord"
	"concord/extract/odds"
	"concord/extract/sense"
)

// likelyKind is how likely a type of act has to be beside the likeliest one, and likelyDeed how likely one that says what was
// done has to be to stand before the words for its frame ("sabotage", "plot").
const likelyKind, likelyDeed = 0.5, 0.4

// kind is a type that an act may be of, and what tells it.
type kind struct {
	is      concord.ActivityType
	m       *mention    // that tells it first, nil when none does
	heardIn *sentence   // in which the model hears it best
	heard   float64     // how likely it is there, given that an act is told
	framed  *attributed // who calls it sabotage
	rank    int         // by rules, from 1; 0 when they do not know it
	votes   float64
	sure    float64
}

// setTypes takes the types that an act likely is of, the likeliest first, what was done before what it is called.
func (d *doc) setTypes(inc *concord.Incident, a *act) {
	kinds := d.kindsByRule(a)
	if !a.vague {
		kinds = d.likelyKinds(a, kinds)
	}
	for i := range kinds {
		k := &kinds[i]
		inc.ActivityTypes = append(inc.ActivityTypes, k.is)
		e := concord.Evidence{}
		switch {
		case k.framed != nil:
			e = d.evidence("activity_types", string(k.is), k.framed.rule, k.framed.s, k.framed.first, k.framed.last)
		case k.m != nil:
			m := k.m
			if m.same != nil {
				m = m.same
			}
			e = d.evidence("activity_types", string(k.is), m.readBy(), m.s, m.first, m.last)
		default:
			h := k.heardIn.heard[sense.Act]
			e = d.evidence("activity_types", string(k.is), bySense, k.heardIn, h.First, max(h.Last, h.First+1))
		}
		e.Confidence = k.sure
		inc.Evidence = append(inc.Evidence, e)
	}
}

// likelyKinds adds the types that the model hears, weighs all of them and leaves out the unlikely ones.
func (d *doc) likelyKinds(a *act, kinds []kind) []kind {
	kinds = d.heardKinds(a, kinds)
	for i := range kinds {
		k := &kinds[i]
		d.weighed = d.kindTraits(a, k, kinds, d.weighed[:0])
		k.sure = odds.Kinds().Of(d.weighed)
		d.lessons.kind(a, k.is, d.weighed)
	}
	slices.SortStableFunc(kinds, func(x, y kind) int { return cmp.Compare(y.sure, x.sure) })
	if isFrame(kinds[0].is) {
		if at := slices.IndexFunc(kinds, func(k kind) bool { return !isFrame(k.is) && k.sure >= likelyDeed }); at > 0 {
			deed := kinds[at]
			kinds = slices.Insert(slices.Delete(kinds, at, at+1), 0, deed)
		}
	}
	return slices.DeleteFunc(kinds, func(k kind) bool {
		return k.is != kinds[0].is && (k.sure < likelyKind || k.is == concord.ActivityOther)
	})
}

// isFrame reports a type that says what an act was for rather than what was done.
func isFrame(t concord.ActivityType) bool {
	return t == concord.ActivitySabotage || t == concord.ActivityPlot || t == concord.ActivityOther
}

// heardKinds adds what the model hears in the sentences of an act.
func (d *doc) heardKinds(a *act, kinds []kind) []kind {
	for _, m := range a.mentions {
		for _, h := range m.s.kinds {
			t := concord.ActivityType(h.Code)
			at := slices.IndexFunc(kinds, func(k kind) bool { return k.is == t })
			if at < 0 {
				heard := m.s.heard[sense.Act]
				if heard.Last <= heard.First || h.Of < 0.1 || !t.Valid() {
					continue
				}
				kinds = append(kinds, kind{is: t})
				at = len(kinds) - 1
			}
			if k := &kinds[at]; h.Of > k.heard {
				k.heard, k.heardIn = h.Of, m.s
			}
		}
	}
	return kinds
}

// kindTraits are what tells whether an act is of a type: which, how rules rank it, how well the model hears it. They are
// appended to out.
func (d *doc) kindTraits(a *act, k *kind, all []kind, out []odds.Trait) []odds.Trait {
	l := traitList(out)
	l.is("type", string(k.is))
	by := "nobody"
	switch {
	case k.framed != nil:
		by = "frame"
	case k.m != nil && k.m.rule == bySense:
		by = "sense"
	case k.m != nil && k.m.rule == "ellipsis":
		by = "ellipsis"
	case k.m != nil && k.m.rule != "":
		by = "pattern"
	case k.m != nil && k.m.weak:
		by = "everyday word"
	case k.m != nil:
		by = "word"
	}
	l.is("by", by)
	l.is(by, string(k.is))
	rank := [...]string{"none", "first", "second", "third"}[min(k.rank, 3)]
	l.is("rank", rank)
	l.is("rank "+rank, by)
	l.is("heard", level(k.heard))
	l.is(rank+" heard", level(k.heard))
	best, top := 0.0, ""
	for i := range all {
		o := &all[i]
		if o.rank == 1 {
			top = string(o.is)
			if o.is != k.is {
				l.is("beside "+top, string(k.is))
			}
		}
		best = max(best, o.heard)
	}
	l.has("heard best", k.heard > 0 && k.heard == best)
	l.has("heard best as such", k.heard > 0 && k.heard == best && k.heard >= 0.5)
	l.has("no act heard", a.heard() < hearsNot)
	l.has("of the family", akin(families[k.is], a.family))
	l.has("of the very family", families[k.is] == a.family)
	l.has("told often", k.votes > 4)
	l.has("the only one of rules", k.rank == 1 && !slices.ContainsFunc(all, func(o kind) bool { return o.rank > 1 }))
	l.has("in the title", k.m != nil && k.m.s.title)
	return l
}

// kindsByRule ranks the types of the mentions: strong words count more than everyday ones, the title
// more than the body, and an everyday word never adds a type beside strong ones of its family.
func (d *doc) kindsByRule(a *act) []kind {
	var kinds []kind
	of := func(t concord.ActivityType) *kind {
		for i := range kinds {
			if kinds[i].is == t {
				return &kinds[i]
			}
		}
		kinds = append(kinds, kind{is: t})
		return &kinds[len(kinds)-1]
	}
	strong, other := false, true // other: of no kind that the record model names
	for _, m := range a.mentions {
		strong = strong || !m.weak
		other = other && m.types[0] == concord.ActivityOther
	}
	for _, m := range a.mentions {
		if m.weak && strong && m.family == famAny && !a.vague || m.types[0] == concord.ActivityOther && strong && !other {
			continue
		}
		w := 2.0
		if m.weak {
			w = 0.8
		}
		if m.s.title {
			w *= 1.5
		}
		for _, t := range m.types {
			k := of(t)
			k.votes += w
			if k.m == nil || k.m.weak && !m.weak {
				k.m = m
			}
		}
	}
	if m := d.kindOfAttack(a); m != nil { // "the attack": of the kind that the report is about
		kinds = []kind{{is: m.types[0], m: m, votes: 1}}
	}
	sort.Slice(kinds, func(i, j int) bool {
		x, y := kinds[i].ruled(a), kinds[j].ruled(a)
		if x != y {
			return x > y
		}
		return kinds[i].is < kinds[j].is
	})
	if len(kinds) > 1 {
		kinds = slices.DeleteFunc(kinds, func(k kind) bool { return k.is == concord.ActivityOther })
	}
	best := kinds[0].ruled(a)
	kinds = slices.DeleteFunc(kinds, func(k kind) bool {
		return !a.vague && k.is != kinds[0].is && (k.votes < 1 || k.ruled(a) < best*0.2)
	})
	if x := d.frameOf(a); x != nil && !slices.ContainsFunc(kinds, func(k kind) bool { return k.is == concord.ActivitySabotage }) {
		kinds = append(kinds, kind{is: concord.ActivitySabotage, framed: x})
	}
	for i := range kinds {
		kinds[i].rank = i + 1
	}
	return kinds
}

// ruled is what rules give for a type: frames count less, for what was physically done comes first, and so does
// somebody's word that it was an accident.
func (k *kind) ruled(a *act) float64 {
	v := k.votes
	if !a.vague && (k.is == concord.ActivitySabotage || k.is == concord.ActivityPlot) {
		v *= 0.3
	}
	if k.is == concord.ActivityAccident && !a.clearedNow() {
		v *= 0.3
	}
	return v
}

// readBy names the pattern that found a mention, or what sort of word it is.
func (m *mention) readBy() string {
	switch {
	case m.rule != "":
		return m.rule
	case m.weak:
		return "everyday"
	}
	return "trigger"
}

// kindOfAttack returns, for an act that only words like "attack" tell, the first mention of the report
// that says of what kind attacks are here; nil when the act has words of its own or none does.
func (d *doc) kindOfAttack(a *act) *mention {
	for _, m := range a.mentions {
		if !m.weak || m.family != famAny {
			return nil
		}
	}
	for _, m := range d.mentions {
		if !m.weak && m.family != famAny && m.realis == actual {
			return m
		}
	}
	return nil
}

// frameOf returns the statement by which an official body lays a physical act at a state's door: that makes it sabotage.
func (d *doc) frameOf(a *act) *attributed {
	if a.family != famForce {
		return nil
	}
	for i := range a.attributions {
		x := &a.attributions[i]
		if x.sure >= likelyRow && x.names() && x.MadeBy != "" && len(x.AttributedTo) == 2 && x.BodyType != concord.BodyAccusedState {
			return x
		}
	}
	return nil
}
