package extract

import (
	"slices"

	"concord"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
	"concord/text"
)

// Vocabulary is a list of values that words can stand for.
type Vocabulary string

// The vocabularies of which the lexicon, the patterns or the models know words.
const (
	OfActivity Vocabulary = "activity_types"
	OfStage    Vocabulary = "stage"
	OfMethod   Vocabulary = "methods"
	OfSector   Vocabulary = "sector"
	OfStrength Vocabulary = "strength"
	OfLegal    Vocabulary = "legal_stage"
	OfMeasure  Vocabulary = "measure_type"
)

// source is where the words for the values of a vocabulary stand.
type source struct {
	class lexicon.Class
	group sense.Group // Groups: the models know nothing of it
	attr  string      // of patterns
	frame []string    // patterns
	also  map[string][]clue
}

// clue is a tag of the lexicon that stands for a value beside those that name it.
type clue struct {
	class lexicon.Class
	value string // of its entry; "" for any
	attr  string // of its entry, with the value itself
}

var sources = map[Vocabulary]source{
	OfActivity: {class: lexicon.Trigger, group: sense.Act, attr: "type", frame: []string{"act"}},
	OfStage:    {group: sense.Groups, attr: "stage", frame: []string{"act"}, also: stageClues},
	OfMethod:   {class: lexicon.Method, group: sense.Groups, attr: "method", frame: []string{"act"}},
	OfSector:   {class: lexicon.Target, group: sense.Groups},
	OfStrength: {group: sense.Blame, attr: "strength", frame: []string{"blame", "ship", "claim", "deny", "open"}, also: strengthClues},
	OfLegal:    {class: lexicon.Legal, group: sense.Legal, attr: "stage", frame: []string{"legal"}},
	OfMeasure:  {group: sense.Measure, attr: "type", frame: []string{"measure"}},
}

var stageClues = map[string][]clue{
	string(concord.StageAccomplished): {{class: lexicon.Trigger}},
	string(concord.StageOngoing):      {{class: lexicon.Trigger}},
	string(concord.StageUnclear):      {{class: lexicon.Trigger}},
	string(concord.StagePlanned):      {{lexicon.Cue, "plan", ""}, {lexicon.Cue, "future", ""}, {lexicon.Trigger, string(concord.ActivityPlot), ""}},
	string(concord.StageFoiled):       {{lexicon.Cue, "foiled", ""}},
	string(concord.StageAttempted):    {{lexicon.Cue, "attempt", ""}},
	string(concord.StageAccident): {{lexicon.Cue, "accident", ""}, {lexicon.Cue, "natural", ""}, {lexicon.Cue, "other_cause", ""},
		{lexicon.Trigger, string(concord.ActivityAccident), ""}},
	string(concord.StageNoIncident): {{lexicon.Cue, "ruled_out", ""}, {lexicon.Cue, "other_cause", ""}, {lexicon.Cue, "no_evidence", ""}, {lexicon.Cue, "negation", ""}},
}

var strengthClues = map[string][]clue{
	string(concord.StrengthCourt):               {{lexicon.Body, string(concord.BodyCourt), ""}, {lexicon.Legal, string(concord.LegalConvicted), ""}},
	string(concord.StrengthConfirmed):           {{lexicon.Say, "accuse", ""}, {lexicon.Say, "confirm", ""}, {lexicon.Cue, "degree", "strength"}},
	string(concord.StrengthAlmostCertain):       {{lexicon.Cue, "degree", "strength"}},
	string(concord.StrengthHighlyLikely):        {{lexicon.Cue, "degree", "strength"}},
	string(concord.StrengthProbable):            {{lexicon.Cue, "degree", "strength"}},
	string(concord.StrengthSuspected):           {{lexicon.Cue, "degree", "strength"}, {lexicon.Say, "suspect", ""}, {lexicon.Say, "believe", ""}},
	string(concord.StrengthAlleged):             {{lexicon.Cue, "degree", "strength"}, {lexicon.Say, "claim", ""}, {lexicon.Say, "accuse", ""}},
	string(concord.StrengthAllegedInCharges):    {{lexicon.Legal, string(concord.LegalCharged), ""}, {lexicon.Legal, string(concord.LegalOnTrial), ""}},
	string(concord.StrengthForeignStateUnnamed): {{lexicon.Cue, "foreign_state", ""}},
	string(concord.StrengthHostileUnattributed): {{lexicon.Cue, "deliberate", ""}, {lexicon.Cue, "hybrid", ""}},
	string(concord.StrengthNoPosition):          {{lexicon.Cue, "no_position", ""}, {lexicon.Cue, "open", ""}},
	string(concord.StrengthNoEvidence):          {{lexicon.Cue, "no_evidence", ""}},
	string(concord.StrengthOtherCause):          {{lexicon.Cue, "other_cause", ""}, {lexicon.Cue, "natural", ""}, {lexicon.Cue, "accident", ""}},
	string(concord.StrengthRuledOut):            {{lexicon.Cue, "ruled_out", ""}},
	string(concord.StrengthDenied):              {{lexicon.Say, "deny", ""}},
}

// Says reports whether a word of a range stands for a value of a vocabulary: one of the lexicon, those
// that a pattern matches there, or one that the model of the language learnt to speak for it. Where the
// language has no word for the value, known is false and nothing can be said.
func (g *Ground) Says(r text.Range, v Vocabulary, value string) (said, known bool) {
	src := sources[v]
	parts := g.parts(r)
	for _, p := range parts {
		if src.tagged(p, value) || src.matched(p, value) || g.heard(p, src.group, value) {
			return true, true
		}
		if v == OfStage && len(stageClues[value]) > 0 && stageClues[value][0] == (clue{class: lexicon.Trigger}) && p.actHeard() {
			return true, true
		}
		known = known || src.knows(p.s.Language(), value)
	}
	if v == OfSector {
		for _, ids := range g.facilities(r) {
			if ids == value {
				return true, true
			}
		}
	}
	return false, known
}

// tagged reports a tag in the part that stands for the value.
func (src *source) tagged(p part, value string) bool {
	for k := range p.s.Tags {
		if t := &p.s.Tags[k]; t.Entry != nil && p.holds(t.First, t.Last) && src.means(t.Entry, value) && !(t.Class == lexicon.Trigger && p.s.hidden(t)) {
			return true
		}
	}
	return false
}

// means reports that an entry stands for the value.
func (src *source) means(e *lexicon.Entry, value string) bool {
	if src.class != lexicon.None && e.Class == src.class && e.Value == value {
		return true
	}
	if e.Class == lexicon.Trigger && src.attr != "" && e.Attr(src.attr) == value && src.frame[0] == "act" {
		return true
	}
	return slices.ContainsFunc(src.also[value], func(c clue) bool {
		return e.Class == c.class && (c.value == "" || e.Value == c.value) && (c.attr == "" || e.Attr(c.attr) == value)
	})
}

// matched reports a pattern that matches in the part and stands for the value.
func (src *source) matched(p part, value string) bool {
	for _, frame := range src.frame {
		for _, m := range p.s.Find(frame) {
			if p.holds(m.First, m.Last) && src.stands(m.Pattern, value) {
				return true
			}
		}
	}
	return false
}

func (src *source) stands(p *grammar.Pattern, value string) bool {
	switch {
	case p.Attrs[src.attr] == value:
		return true
	case src.attr != "strength" || p.Attrs["strength"] != "":
	case p.Frame == "deny":
		return value == string(concord.StrengthDenied)
	case p.Frame == "ship":
		return value == string(concord.StrengthVesselIdentified)
	case p.Frame == "claim":
		return value == string(concord.StrengthConfirmed)
	case p.Frame == "blame":
		return value == string(concord.StrengthConfirmed) || value == string(concord.StrengthAlleged)
	}
	return false
}

// heard reports a word of the part that the model learnt to speak for the value.
func (g *Ground) heard(p part, group sense.Group, value string) bool {
	if group == sense.Groups {
		return false
	}
	model := sense.Of(p.s.Language().Lexicon.Lang)
	return model != nil && model.Speaks(p.s.listener(), p.s.Sentence, g.d.text, group, value, p.first, p.last)
}

// actHeard reports a part with the words by which the model is sure that the sentence tells of an act.
func (p part) actHeard() bool {
	h := p.s.heard[sense.Act]
	return h.Any >= hearsNot && h.Last > h.First && h.First < p.last && p.first < h.Last
}

// knows reports that a language has words for the value.
func (src *source) knows(l *grammar.Language, value string) bool {
	if slices.ContainsFunc(l.Lexicon.Kinds(), func(e *lexicon.Entry) bool { return src.means(e, value) }) {
		return true
	}
	if src.group != sense.Groups {
		if m := sense.Of(l.Lexicon.Lang); m != nil && m.Knows(src.group, value) {
			return true
		}
	}
	found := false
	l.Patterns(func(p *grammar.Pattern) bool {
		found = slices.Contains(src.frame, p.Frame) && src.stands(p, value)
		return !found
	})
	return found
}

// facilities returns the sectors of the known facilities that a range names.
func (g *Ground) facilities(r text.Range) (out []string) {
	g.tags(r, lexicon.Place, func(_ part, t *grammar.Tag) {
		if ref := &g.d.places[t.Ref]; ref.id != 0 && ref.place().Sector != "" {
			out = append(out, ref.place().Sector)
		}
	})
	return out
}
