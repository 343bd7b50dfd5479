package stix

import (
	"encoding/json"
	"strconv"
	"strings"

	"concord"
)

// dissent is how far a statement disagrees with the naming of an actor, in the words of opinions.
var dissent = map[concord.Strength]string{
	concord.StrengthDenied:     "strongly-disagree",
	concord.StrengthRuledOut:   "strongly-disagree",
	concord.StrengthNoEvidence: "disagree",
	concord.StrengthOtherCause: "disagree",
}

// claims adds a note for each statement on who is behind it, contrary ones too; where an actor is
// named, a contrary one is also an opinion on that naming.
func (r *rendering) claims() error {
	seen := map[string]bool{}
	for i, a := range r.inc.Attributions {
		key, err := json.Marshal(a)
		if err != nil {
			return err
		}
		id := idOf("note", "attribution-claim", r.id, string(key))
		if seen[id] {
			continue
		}
		seen[id] = true
		detail, err := r.claim(a, i)
		if err != nil {
			return err
		}
		words := claimWords(a)
		if _, err := r.add(build("note", id, r.created, r.modified, r.own(properties{
			"abstract": "Attribution claim", "content": words, "authors": []string{a.MadeBy}, "object_refs": []string{r.id},
			"extensions": properties{claimExtensionID(): detail},
		}))); err != nil {
			return err
		}
		opinion := dissent[a.Strength]
		if opinion == "" || len(r.named) == 0 || a.Superseded {
			continue
		}
		if _, err := r.add(build("opinion", idOf("opinion", "attribution-claim", r.id, string(key)), r.created, r.modified, r.own(properties{
			"opinion": opinion, "explanation": words, "authors": []string{a.MadeBy}, "object_refs": r.named,
		}))); err != nil {
			return err
		}
	}
	return nil
}

// claim is the content of the extension: the statement as it is, with the evidence of this one alone.
func (r *rendering) claim(a concord.Attribution, index int) (properties, error) {
	field := "attributions[" + strconv.Itoa(index) + "]"
	of := struct {
		concord.Attribution
		Evidence []concord.Evidence `json:"evidence,omitempty"`
	}{Attribution: a}
	for _, e := range r.inc.Evidence {
		if e.Field == field || strings.HasPrefix(e.Field, field+".") {
			of.Evidence = append(of.Evidence, e)
		}
	}
	p, err := plain(of, nil)
	if err != nil {
		return nil, err
	}
	p["extension_type"] = "property-extension"
	return p, nil
}

// claimWords says a statement in a sentence, for readers without our extension.
func claimWords(a concord.Attribution) string {
	var b strings.Builder
	if a.Date != "" {
		b.WriteString(string(a.Date) + ": ")
	}
	b.WriteString(a.MadeBy + " (" + plainWords(a.BodyType))
	if a.BodyCountry != "" {
		b.WriteString(", " + a.BodyCountry)
	}
	b.WriteString("), strength of the statement: " + plainWords(a.Strength))
	if a.CourtFinding != "" {
		b.WriteString(" (" + plainWords(a.CourtFinding) + ")")
	}
	if a.AttributedTo != "" {
		b.WriteString("; points to " + a.AttributedTo)
		if a.SubActor != "" {
			b.WriteString(" (" + a.SubActor + ")")
		}
	}
	if len(a.Basis) > 0 {
		list := make([]string, len(a.Basis))
		for i, on := range a.Basis {
			list[i] = plainWords(on)
		}
		b.WriteString("; based on " + strings.Join(list, ", "))
	}
	if a.Via != "" {
		b.WriteString("; read through " + a.Via)
	}
	if a.Superseded {
		b.WriteString("; superseded since")
	}
	return b.String() + "."
}

func plainWords[T ~string](v T) string { return strings.ReplaceAll(string(v), "_", " ") }
