package fuse

import (
	"cmp"
	"slices"

	"concord"
)

// New returns the first version of a candidate that is made of a draft. The id is what [ID] asks
// for; the marking is left to the caller.
func New(draft *concord.Incident) concord.Incident {
	inc := clone(draft)
	inc.ID, inc.Version, inc.State = ID(draft), 0, concord.StateCandidate
	if inc.Unit == "" {
		inc.Unit = concord.UnitIncident
	}
	inc.Evidence = labelled(&inc)
	return inc
}

// Combine returns the next version of a known record with what a draft adds: places, methods,
// attributions, legal steps, reports, sources and evidence in union, and of single values the
// better one. A value is better when its evidence is stronger, then when it is more precise, then
// when it is newer; newer says that the draft's report was published after those of the record.
// The values of both stay in the evidence. What a person has verified keeps its values, and gets
// the draft's statements, legal steps, sources and evidence beside them. Combining the same draft
// twice changes nothing.
func Combine(known, draft *concord.Incident, newer bool) concord.Incident {
	c := combining{out: clone(known), draft: clone(draft), fields: map[string]string{}}
	c.out.Evidence, c.draft.Evidence = labelled(&c.out), labelled(&c.draft)
	c.held = c.out
	c.newer = newer
	if !decidedByPerson(known) && known.State != concord.StateRetracted && known.State != concord.StateMerged {
		c.values()
	}
	c.statements()
	c.evidence()
	c.out.Reports = union(c.out.Reports, c.draft.Reports)
	c.out.Sources = union(c.out.Sources, c.draft.Sources)
	return c.out
}

type combining struct {
	out, held concord.Incident // held: as it was, for the strength of its evidence
	draft     concord.Incident
	newer     bool
	fields    map[string]string // evidence path of the draft → path in the record
}

func clone(inc *concord.Incident) concord.Incident {
	c := *inc
	c.ActivityTypes = slices.Clone(inc.ActivityTypes)
	c.Methods = slices.Clone(inc.Methods)
	c.Places = slices.Clone(inc.Places)
	c.Countries = slices.Clone(inc.Countries)
	c.Effects = slices.Clone(inc.Effects)
	c.Accused = slices.Clone(inc.Accused)
	c.PerpetratorTypes = slices.Clone(inc.PerpetratorTypes)
	c.Attributions = slices.Clone(inc.Attributions)
	c.LegalSteps = slices.Clone(inc.LegalSteps)
	c.Measures = slices.Clone(inc.Measures)
	c.Links = slices.Clone(inc.Links)
	c.Reports = slices.Clone(inc.Reports)
	c.Sources = slices.Clone(inc.Sources)
	c.Evidence = slices.Clone(inc.Evidence)
	return c
}

func union[T comparable](a, b []T) []T {
	for _, x := range b {
		if !slices.Contains(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// values takes over lists in union and of single values the better one.
func (c *combining) values() {
	k, d := &c.out, &c.draft
	if better(c.strength("time"), timeRank(k.Time), timeRank(d.Time), c.newer) && !d.Time.IsZero() {
		k.Time = d.Time
	}
	if d.Stage != "" && d.Stage != k.Stage && c.betterStage() {
		k.Stage = d.Stage
	}
	if d.Target != "" && better(c.strength("target"), targetRank(k), targetRank(d), false) {
		k.Target = d.Target
	}
	if d.Sector != "" && better(c.strength("sector"), known(k.Sector != "" && k.Sector != concord.SectorUnknown), known(d.Sector != concord.SectorUnknown), false) {
		k.Sector = d.Sector
	}
	k.Summary, k.Title = cmp.Or(k.Summary, d.Summary), cmp.Or(k.Title, d.Title)
	k.MethodText, k.AccusedText = cmp.Or(k.MethodText, d.MethodText), cmp.Or(k.AccusedText, d.AccusedText)
	c.types()
	k.Methods = union(k.Methods, d.Methods)
	k.Countries = union(k.Countries, d.Countries)
	k.Accused = union(k.Accused, d.Accused)
	k.PerpetratorTypes = union(k.PerpetratorTypes, d.PerpetratorTypes)
	k.Measures = union(k.Measures, d.Measures)
	k.Effects = union(k.Effects, d.Effects)
	for i, p := range d.Places {
		c.move("places", i, mergeRow(&k.Places, p, samePlace, finerPlace))
	}
}

// types puts the act itself before the words that fit any act.
func (c *combining) types() {
	types := union(c.out.ActivityTypes, c.draft.ActivityTypes)
	main := types[0]
	if families[main] == anyAct && main != concord.ActivityPlot && main != concord.ActivityAccident {
		if i := slices.IndexFunc(types, func(t concord.ActivityType) bool { return families[t] != anyAct }); i > 0 {
			t := types[i]
			types = slices.Insert(slices.Delete(types, i, i+1), 0, t)
		}
	}
	c.out.ActivityTypes = types
}

// statements adds what bodies said and courts did. They are dated rows of others and never replace
// a value, so that a verified record takes them too.
func (c *combining) statements() {
	for i, a := range c.draft.Attributions {
		c.move("attributions", i, mergeRow(&c.out.Attributions, a, sameStatement, fullerStatement))
	}
	for i, l := range c.draft.LegalSteps {
		c.move("legal_steps", i, mergeRow(&c.out.LegalSteps, l, sameStep, fullerStep))
	}
}

// better decides between two values: by the strength of their evidence where one of them is only
// hedged, then by precision, then by age.
func better(strength int, held, draft int, newer bool) bool {
	switch {
	case held == 0:
		return true
	case draft == 0:
		return false
	case strength != 0:
		return strength > 0
	case held != draft:
		return draft > held
	}
	return newer
}

// strength compares the evidence of a field: above 0 when the draft's is the stronger one.
func (c *combining) strength(field string) int {
	return cmp.Compare(strongest(c.draft.Evidence, field), strongest(c.held.Evidence, field))
}

func strongest(evidence []concord.Evidence, field string) int {
	best := 0
	for _, e := range evidence {
		if name, _, _ := cutField(e.Field); name != field {
			continue
		}
		n := 3
		switch {
		case e.Typed():
			n = 4
		case e.Hedge == concord.HedgeHedged:
			n = 2
		case e.Hedge == concord.HedgeDenied || e.Hedge == concord.HedgeQuestion:
			n = 1
		}
		best = max(best, n)
	}
	if best == 0 {
		return 3 // no evidence of its own: judged as read
	}
	return best
}

func known(ok bool) int {
	if ok {
		return 1
	}
	return 0
}

// timeRank orders times: that of the act before that of its discovery or report, then by precision.
func timeRank(w concord.When) int {
	if w.IsZero() {
		return 0
	}
	basis := 1
	switch w.Basis {
	case "", concord.BasisEvent:
		basis = 4
	case concord.BasisInferred:
		basis = 3
	case concord.BasisDiscovery:
		basis = 2
	}
	return basis*10 + fineness[w.Precision]
}

// targetRank prefers a target with a name, then any.
func targetRank(inc *concord.Incident) int {
	switch {
	case inc.Target == "":
		return 0
	case len(aimOf(inc).names) > 0:
		return 2
	}
	return 1
}

// betterStage takes what is later: an act that turned out to be none, a plot that went off. What is
// unclear gives way to all else.
func (c *combining) betterStage() bool {
	vague := func(s concord.Stage) bool { return s == "" || s == concord.StageUnclear }
	switch {
	case vague(c.out.Stage):
		return true
	case vague(c.draft.Stage):
		return false
	}
	if s := c.strength("stage"); s != 0 {
		return s > 0
	}
	return c.newer
}
