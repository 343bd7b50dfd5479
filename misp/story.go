package misp

import (
	"encoding/json"
	"strconv"
	"strings"

	"concord"
)

// claims are the statements on who is behind it, each as it was made, with its hedge: no galaxy of actors says that.
func (w *writing) claims() []any {
	out := []any{}
	count := map[string]int{}
	for _, a := range w.inc.Attributions {
		key, err := json.Marshal(a)
		if err != nil {
			continue // strings cannot fail to encode
		}
		count[string(key)]++
		p := w.attribute(derived(w.uuid, "claim", string(key), strconv.Itoa(count[string(key)])), "text", claimWords(a))
		p["category"] = "Attribution"
		out = append(out, p)
	}
	return out
}

func plainWords[T ~string](v T) string { return strings.ReplaceAll(string(v), "_", " ") }

// claimWords says a statement in a sentence.
func claimWords(a concord.Attribution) string {
	var b strings.Builder
	if a.Date != "" {
		b.WriteString(string(a.Date) + ": ")
	}
	b.WriteString(strings.Join(nonEmpty(a.MadeBy, "("+strings.Join(nonEmpty(plainWords(a.BodyType), a.BodyCountry), ", ")+")"), " "))
	if a.AttributedTo != "" {
		b.WriteString(" points to " + a.AttributedTo)
		if a.SubActor != "" {
			b.WriteString(" (" + a.SubActor + ")")
		}
	}
	b.WriteString("; strength: " + plainWords(a.Strength))
	if a.CourtFinding != "" {
		b.WriteString(", " + plainWords(a.CourtFinding))
	}
	if a.Superseded {
		b.WriteString("; superseded since")
	}
	return b.String()
}

// story says in Markdown what the templates have no words for: the status, steps of justice, and the words that values rest on.
func (w *writing) story() string {
	var b strings.Builder
	inc := &w.inc
	if w.status != "" && !w.part {
		b.WriteString("Attribution: " + plainWords(w.status) + ".\n")
	}
	for _, part := range []struct{ head, text string }{{"Summary", inc.Summary}, {"How", inc.MethodText}, {"Target", inc.Target}, {"Notes", inc.Notes}} {
		if part.text != "" {
			b.WriteString("\n**" + part.head + "**: " + line(part.text) + "\n")
		}
	}
	for i, s := range inc.LegalSteps {
		if i == 0 {
			b.WriteString("\n## Steps of justice\n\n")
		}
		b.WriteString("- " + line(strings.Join(nonEmpty(string(s.Date), s.Jurisdiction, plainWords(s.Stage), s.Text), " ")) + "\n")
	}
	quoted := false
	for _, e := range inc.Evidence {
		if e.Quote == "" {
			continue
		}
		if !quoted {
			b.WriteString("\n## Read in\n\n")
		}
		quoted = true
		b.WriteString("- " + e.Field + ": “" + line(e.Quote) + "”\n")
	}
	return strings.TrimSpace(b.String())
}

// line keeps words of others on one line, without what Markdown would make of them.
func line(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	return strings.NewReplacer("<", "&lt;", "[", `\[`, "`", "'", "*", `\*`, "_", `\_`, "@", "&#64;", "!", "&#33;").Replace(s)
}
