package web

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"concord/text"
)

// textSpan is a range of the canonical text that something was read from, in bytes.
type textSpan struct {
	id         string // its anchor
	start, end int
	kind       string
	label      string // the name shown at its end
	title      string
	asked      bool
}

// line is a line of the canonical text, cut so that each run has one set of spans over it.
type line struct {
	Outside bool // not of the article
	Runs    []run
}

// run is a stretch of text under the same spans. Spans may nest and overlap: a run is wrapped in one
// element for each span over it, the longest outside.
type run struct {
	Text   string
	Kinds  []string // of the spans over it, the longest first; none is plain text
	Title  string   // everything that these words are evidence of
	IDs    []string // anchors of the spans that begin here
	Labels []label  // names of the spans that end here
	Asked  bool
	AtTop  bool // the words asked for begin here
}

type label struct{ Kind, Text string }

// lay cuts a text into lines and runs. body are the ranges of the article, nil when they are not known.
func lay(canonical string, spans []textSpan, body []text.Range) []line {
	spans = merged(canonical, spans)
	var out []line
	at, first := 0, 0
	for words := range strings.SplitSeq(canonical, "\n") {
		end := at + len(words)
		for first < len(spans) && spans[first].end <= at {
			first++
		}
		if words != "" {
			l := line{Runs: cut(canonical, at, end, over(spans[first:], at, end))}
			l.Outside = body != nil && !slices.ContainsFunc(body, func(r text.Range) bool { return r.Start < end && at < r.End })
			out = append(out, l)
		}
		at = end + 1
	}
	return out
}

// merged orders spans by their start, the longer first, and joins those of the same words: their
// names are shown once each.
func merged(canonical string, spans []textSpan) []textSpan {
	spans = slices.Clone(spans)
	for i := range spans {
		s := &spans[i]
		s.id = "s" + itoa(s.start) + "-" + itoa(s.end)
		for s.end > s.start+1 && canonical[s.end-1] == '\n' { // a name never stands on a line of its own
			s.end--
		}
		for s.start < s.end-1 && canonical[s.start] == '\n' {
			s.start++
		}
	}
	slices.SortStableFunc(spans, func(a, b textSpan) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(kindRank(a.kind), kindRank(b.kind)), strings.Compare(a.title, b.title))
	})
	var out []textSpan
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].start == s.start && out[n-1].end == s.end && out[n-1].kind == s.kind {
			last := &out[n-1]
			if !slices.Contains(strings.Split(last.label, " · "), s.label) {
				last.label += " · " + s.label
			}
			if !slices.Contains(strings.Split(last.title, "\n"), s.title) {
				last.title += "\n" + s.title
			}
			continue
		}
		out = append(out, s)
	}
	return out
}

func kindRank(kind string) int {
	for i, k := range kinds {
		if k.kind == kind {
			return i
		}
	}
	return -1
}

// over returns the spans that touch the range.
func over(spans []textSpan, start, end int) []textSpan {
	var out []textSpan
	for _, s := range spans {
		if s.start >= end {
			break
		}
		if s.end > start {
			out = append(out, s)
		}
	}
	return out
}

// cut cuts one line at every edge of a span.
func cut(canonical string, start, end int, spans []textSpan) []run {
	edges := []int{start, end}
	for _, s := range spans {
		edges = append(edges, max(s.start, start), min(s.end, end))
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var out []run
	for i := 0; i+1 < len(edges); i++ {
		out = append(out, runOf(canonical, edges[i], edges[i+1], start, end, spans))
	}
	return out
}

func runOf(canonical string, a, b, lineStart, lineEnd int, spans []textSpan) run {
	r := run{Text: canonical[a:b]}
	var here []textSpan
	for _, s := range spans {
		if s.start < b && a < s.end {
			here = append(here, s)
		}
	}
	slices.SortStableFunc(here, func(x, y textSpan) int { return cmp.Compare(y.end-y.start, x.end-x.start) })
	var titles []string
	for _, s := range here {
		titles = append(titles, s.title)
		if s.asked {
			r.Asked, r.AtTop = true, r.AtTop || max(s.start, lineStart) == a && s.start >= lineStart
			continue
		}
		r.Kinds = append(r.Kinds, s.kind)
		if s.start == a {
			if !slices.Contains(r.IDs, s.id) {
				r.IDs = append(r.IDs, s.id)
			}
		}
		if min(s.end, lineEnd) == b && s.end <= lineEnd {
			r.Labels = append(r.Labels, label{s.kind, s.label})
		}
	}
	r.Title = strings.Join(titles, "\n")
	return r
}

// kindLines counts what was found by kind.
func kindLines(canonical string, spans []textSpan) []kindLine {
	spans = merged(canonical, spans)
	var out []kindLine
	for _, k := range kinds {
		n := 0
		for _, s := range spans {
			if s.kind == k.kind {
				n++
			}
		}
		if n > 0 {
			out = append(out, kindLine{k.kind, k.name, n})
		}
	}
	return out
}

// runeStart moves an offset inside a character to where the character begins.
func runeStart(s string, i int) int {
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}
