package eval

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"concord"
	"concord/extract/confidence"
	"concord/fuse"
	"concord/text"
)

// Judged is a value that the extractor gave, how it was read, what confidence it has and whether it is
// right.
type Judged struct {
	Cell       confidence.Cell
	Confidence float64
	Right      bool
}

// Judge reads every document and judges each value: a record by whether it tells of an annotated act,
// and the values of those that do by the annotation of that act.
func Judge(ctx context.Context, docs []Document, read Reader) ([]Judged, error) {
	var out []Judged
	for _, doc := range docs {
		found, prepared, err := read(ctx, doc)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", doc.File, err)
		}
		gold, system := orderGold(doc.Incidents), orderDrafts(found.Incidents)
		pairs := assign(len(gold), len(system), func(i, j int) float64 { return similar(&gold[i], &system[j], siteOf(prepared, &gold[i])) })
		of := map[int]*GoldIncident{}
		for _, p := range pairs {
			of[p.j] = &gold[p.i]
		}
		for j := range system {
			s := &system[j]
			out = append(out, Judged{confidence.Cell{Field: "incident", Way: string(s.Unit)}, s.Confidence, of[j] != nil})
			if of[j] != nil {
				out = append(out, judge(of[j], s)...)
			}
		}
		for j, right := range RightMeasures(doc.Measures, found.Measures) {
			m := &found.Measures[j]
			out = append(out, Judged{confidence.MeasureCell(m), ofFirst(m.Evidence), right})
		}
	}
	return out, nil
}

// Aligned returns for each draft the annotated act that it tells of, nil for none.
func Aligned(prepared *text.Document, annotated []GoldIncident, drafts []concord.Incident) []*GoldIncident {
	out := make([]*GoldIncident, len(drafts))
	for _, p := range assign(len(annotated), len(drafts), func(i, j int) float64 {
		return similar(&annotated[i], &drafts[j], siteOf(prepared, &annotated[i]))
	}) {
		out[p.j] = &annotated[p.i]
	}
	return out
}

// Hit reports that words name what the annotated act hit.
func (g *GoldIncident) Hit(words string) bool {
	return value(g.Target) != "" && SameTarget(value(g.Target), words)
}

// Rows counts the rows of attributions and legal steps of an annotated act, as [extract.Bond] and [extract.Row] name them but in
// small letters.
func (g *GoldIncident) Rows() map[string]int {
	out := map[string]int{}
	for _, a := range g.Attributions {
		out[strings.ToLower(value(a.AttributedTo))+"|"+string(a.BodyType)]++
	}
	for _, s := range g.LegalSteps {
		out[string(s.Stage)]++
		out[string(s.Stage)+"|"+strings.ToLower(value(s.Jurisdiction))]++
	}
	for _, a := range distinct(folded(g.Accused)) {
		out[a] = math.MaxInt // named by any number of statements
	}
	return out
}

// HappenedAt reports whether a place is one of the acts whose words stand in a sentence of a document. known is false when none do.
func HappenedAt(prepared *text.Document, annotated []GoldIncident, sentence text.Range, p concord.Place) (right, known bool) {
	for i := range annotated {
		g := &annotated[i]
		at, ok := anchor(prepared, g.Words)
		if !ok || g.Aggregate || !overlap(at, sentence) || len(g.Places)+len(g.Countries) == 0 {
			continue
		}
		known = true
		right = right || p.Precision == concord.GeoCountry && slices.Contains(g.Countries, p.Country) ||
			slices.ContainsFunc(g.Places, func(o GoldPlace) bool {
				return sameName(o.Name, p) || p.Precision != concord.GeoCountry && distance(o, p) <= placeKM
			})
	}
	return right, known
}

// Told returns the single act whose words stand in some sentences of a document, nil when none do or those of several.
func Told(prepared *text.Document, annotated []GoldIncident, sentences []text.Range) *GoldIncident {
	var of *GoldIncident
	for i := range annotated {
		g := &annotated[i]
		at, ok := anchor(prepared, g.Words)
		if !ok || g.Aggregate || !slices.ContainsFunc(sentences, func(s text.Range) bool { return overlap(at, s) }) {
			continue
		}
		if of != nil {
			return nil
		}
		of = g
	}
	return of
}

// RightMeasures tells of each measure whether the annotation has it.
func RightMeasures(gold []GoldMeasure, list []concord.Measure) []bool {
	return rightOnes(len(list), assign(len(gold), len(list), func(i, j int) float64 { return sameMeasure(&gold[i], &list[j]) }))
}

// RightClaims tells of each claim whether the annotation has it.
func RightClaims(gold []GoldClaim, list []concord.Claim) []bool {
	return rightOnes(len(list), assign(len(gold), len(list), func(i, j int) float64 { return sameClaim(&gold[i], &list[j]) }))
}

func rightOnes(n int, pairs []pair) []bool {
	out := make([]bool, n)
	for _, p := range pairs {
		out[p.j] = true
	}
	return out
}

func sameMeasure(g *GoldMeasure, s *concord.Measure) float64 {
	if g.Type == s.Type && fuse.SameCodes(g.Issuer, s.Issuer) && fuse.SameCodes(value(g.Against), s.Against) {
		return 1
	}
	return 0
}

func ofFirst(list []concord.Evidence) float64 {
	if len(list) == 0 {
		return 0
	}
	return list[0].Confidence
}

// judge judges the values of a draft, each once.
func judge(g *GoldIncident, s *concord.Incident) []Judged {
	var out []Judged
	seen := map[string]bool{}
	for _, e := range s.Evidence {
		key := e.Field + "=" + e.Value
		if seen[key] {
			continue
		}
		seen[key] = true
		out = append(out, Judged{confidence.CellOf(s, e), e.Confidence, rightly(g, s, e)})
	}
	return out
}

// rightly reports whether the value that an evidence supports is that of the annotation.
func rightly(g *GoldIncident, s *concord.Incident, e concord.Evidence) bool {
	var t tally
	switch field := confidence.FieldOf(e.Field); field {
	case "activity_types":
		return slices.Contains(g.ActivityTypes, concord.ActivityType(e.Value))
	case "stage":
		return e.Value == string(g.Stage)
	case "methods":
		return slices.Contains(g.Methods, concord.Method(e.Value))
	case "target":
		return value(g.Target) != "" && SameTarget(value(g.Target), e.Value)
	case "sector":
		return known(value(g.Sector)) == e.Value
	case "time":
		t.time(onPairs, g.Time, s.Time)
		return slices.ContainsFunc(t.cells, func(c Cell) bool { return c.Field == "time (lenient)" && c.Right > 0 })
	case "places":
		i := indexOf(e.Field)
		return i < len(s.Places) && slices.ContainsFunc(g.Places, func(p GoldPlace) bool {
			return sameName(p.Name, s.Places[i]) || distance(p, s.Places[i]) <= placeKM
		})
	case "countries":
		return slices.Contains(g.Countries, e.Value)
	case "accused":
		return slices.Contains(folded(g.Accused), fold(e.Value))
	case "attributions":
		i := indexOf(e.Field)
		return i < len(s.Attributions) && slices.ContainsFunc(g.Attributions, func(a GoldAttribution) bool {
			x := s.Attributions[i]
			return a.BodyType == x.BodyType && fold(value(a.AttributedTo)) == fold(x.AttributedTo) && a.Strength == x.Strength
		})
	case "legal_steps":
		i := indexOf(e.Field)
		return i < len(s.LegalSteps) && slices.ContainsFunc(g.LegalSteps, func(x GoldStep) bool {
			return x.Stage == s.LegalSteps[i].Stage && value(x.Jurisdiction) == s.LegalSteps[i].Jurisdiction
		})
	}
	return false
}

func indexOf(path string) int {
	var n int
	if _, digits, ok := strings.Cut(path, "["); ok {
		_, _ = fmt.Sscanf(digits, "%d]", &n)
	}
	return n
}

// leaning is how many values of documents that rules were made on count as one of others.
const leaning = 10

// Table counts judged values by cell and by field, as the table of package confidence holds them. Those of
// tuned, documents that rules were made on, count a tenth: they say which ways are seldom taken, and too
// much good of all.
func Table(list, tuned []Judged) string {
	counts := map[confidence.Cell]confidence.Count{}
	count := func(list []Judged, weight int) {
		for _, j := range list {
			if !confidence.Counted(j.Cell.Field) {
				continue
			}
			for _, c := range []confidence.Cell{j.Cell, {Field: j.Cell.Field}} {
				n := counts[c]
				n.Read += weight
				if j.Right {
					n.Right += weight
				}
				counts[c] = n
			}
		}
	}
	count(list, leaning)
	count(tuned, 1)
	for c, n := range counts {
		read := (n.Read + leaning/2) / leaning
		if counts[c] = (confidence.Count{Right: min((n.Right+leaning/2)/leaning, read), Read: read}); read == 0 {
			delete(counts, c)
		}
	}
	cells := slices.SortedFunc(maps.Keys(counts), func(a, b confidence.Cell) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Way, b.Way), cmp.Compare(a.Where, b.Where))
	})
	var b strings.Builder
	for _, c := range cells {
		fmt.Fprintf(&b, "%s\t%s\t%s\t%d\t%d\n", c.Field, c.Way, c.Where, counts[c].Right, counts[c].Read)
	}
	return b.String()
}

// Reliability tells how often values of about one confidence were right: the nearer the two columns,
// the more the figure means. The last line is the mean distance of the two, weighted by values.
func Reliability(list []Judged) string {
	edges := []float64{0, .3, .4, .5, .6, .7, .8, .9, 1.01}
	var b strings.Builder
	fmt.Fprintf(&b, "%-12s %7s %11s %11s\n", "confidence", "values", "mean", "right")
	off, all := 0.0, 0
	for i := 0; i+1 < len(edges); i++ {
		n, right, sum := 0, 0, 0.0
		for _, j := range list {
			if j.Confidence >= edges[i] && j.Confidence < edges[i+1] && j.Confidence > 0 {
				n++
				sum += j.Confidence
				if j.Right {
					right++
				}
			}
		}
		if n == 0 {
			continue
		}
		mean, share := sum/float64(n), float64(right)/float64(n)
		off += math.Abs(mean-share) * float64(n)
		all += n
		fmt.Fprintf(&b, "%.1f to %.1f   %7d %11.2f %11.2f\n", edges[i], min(edges[i+1], 1), n, mean, share)
	}
	if all > 0 {
		fmt.Fprintf(&b, "%-12s %7d %23.3f\n", "distance", all, off/float64(all))
	}
	return b.String()
}
