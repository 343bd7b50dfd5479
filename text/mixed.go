package text

import (
	"slices"
	"strings"

	"concord/text/lang"
)

// LanguageOf names the language of a range of the canonical text (ISO 639-1), so
// that each paragraph or sentence of a mixed report can be read by its own
// grammar. A range too short to show its language has that of its line, and a
// line too short that of the document.
func (d *Document) LanguageOf(r Range) string {
	if code := lang.Of(r.In(d.Canonical)); code != "" {
		return code
	}
	line := Range{1 + strings.LastIndexByte(d.Canonical[:r.Start], '\n'), len(d.Canonical)}
	if i := strings.IndexByte(d.Canonical[r.End:], '\n'); i >= 0 {
		line.End = r.End + i
	}
	if line != r {
		if code := lang.Of(line.In(d.Canonical)); code != "" {
			return code
		}
	}
	return d.Language
}

// Languages lists the languages of the body's paragraphs, the one with most text
// first. A text in one language has one; an empty body has none.
func (d *Document) Languages() []string {
	mass := map[string]int{}
	var out []string
	for _, r := range d.Body {
		code := d.LanguageOf(r)
		if code == "" {
			continue
		}
		if mass[code] == 0 {
			out = append(out, code)
		}
		mass[code] += r.Len()
	}
	slices.SortStableFunc(out, func(a, b string) int { return mass[b] - mass[a] })
	return out
}
