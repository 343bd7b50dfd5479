package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"concord/text/day"
	"concord/text/words"
)

// maxLines bounds what is classified; the rest of a longer text is body as it is.
const maxLines = 100_000

// plainBody marks body, captions and title of text without markup. The rules
// and their lengths are in lines.go; here the lines are grouped into runs,
// because a teaser list at the foot of a page reads like prose but stands apart.
func (d *Document) plainBody(lex *lexicon) {
	s := d.Canonical
	lines := make([]line, 0, min(len(s)/60+4, maxLines))
	for at := 0; at < len(s) && len(lines) < maxLines; {
		end := at + strings.IndexByte(s[at:], '\n')
		if end < at {
			end = len(s)
		}
		lines = append(lines, measure(s, Range{at, end}, lex))
		at = end + 1
	}
	sections(lines)
	preamble(s, lines)
	settle(lines)
	dominant(lines)
	first := firstKept(lines)
	title := headline(s, lines, first)
	if title >= 0 {
		d.Title = lines[title].Range
		d.TitleText = d.Title.In(s)
		if lines[title].keep {
			lines[title].keep = false
		}
		standfirst(lines, title, first)
		subhead(lines, title, first)
	}
	d.take(lines)
	if len(d.Body) == 0 && title >= 0 && allShort(lines) {
		d.Body = []Range{d.Title} // a single line was pasted: it is all there is
	}
}

func (d *Document) take(lines []line) {
	for _, l := range lines {
		switch {
		case l.keep:
			d.Body = append(d.Body, l.Range)
		case l.caption:
			d.Captions = append(d.Captions, l.Range)
		}
	}
}

func firstKept(lines []line) int {
	for i := range lines {
		if lines[i].keep {
			return i
		}
	}
	return len(lines)
}

// allShort reports whether nothing in the text is known clutter.
func allShort(lines []line) bool {
	for i := range lines {
		if lines[i].grade == gradeBad {
			return false
		}
	}
	return true
}

// sections marks what stands below a heading such as "Related" until prose goes
// on: headlines of other stories look like subheads.
func sections(lines []line) {
	in, begun := false, false // above the article a "Support us" heads nothing
	for i := range lines {
		switch {
		case lines[i].section:
			in = begun
		case lines[i].grade == gradeGood || lines[i].grade == gradeNear && lines[i].words >= 15:
			in, begun = false, true
		case in && lines[i].grade == gradeShort:
			lines[i].grade = gradeBad
		}
	}
}

// preamble marks sentences that speak to the reader above the headline.
func preamble(s string, lines []line) {
	for i := 0; i < len(lines) && i < 25; i++ {
		switch l := &lines[i]; {
		case l.grade == gradeGood:
			return
		case l.grade != gradeShort || l.words < 5 || !headlineLike(s, l):
			continue
		}
		for k := range i {
			if l := &lines[k]; l.grade == gradeNear && (l.address > 0 || l.pleas > 0) {
				l.grade = gradeBad
			}
		}
		return
	}
}

// lineRun is a run of kept lines, from..to inclusive, with its bytes.
type lineRun struct{ from, to, mass int }

// keptRuns groups the kept lines: a gap of more lines than that begins another run. most is the mass of
// the biggest one.
func keptRuns(lines []line, gap int) (runs []lineRun, most int) {
	last := -gap - 1
	for i := range lines {
		if !lines[i].keep {
			continue
		}
		if i-last > gap {
			runs = append(runs, lineRun{from: i})
		}
		r := &runs[len(runs)-1]
		r.to = i
		r.mass += lines[i].Len()
		most = max(most, r.mass)
		last = i
	}
	return runs, most
}

// dominant drops runs of kept lines that are far away from, and much smaller
// than, the biggest run, unless the text shows no clutter at all.
func dominant(lines []line) {
	const gap = 6
	runs, most := keptRuns(lines, gap)
	if len(runs) < 2 || allShort(lines) {
		return
	}
	for _, r := range runs {
		if r.mass*3 >= most {
			continue
		}
		for i := r.from; i <= r.to; i++ {
			lines[i].keep = false
		}
	}
}

// headline picks the title: the nearest headline-like line above the first kept
// one, or that one itself if it reads like a headline. -1 if there is none.
func headline(s string, lines []line, first int) int {
	best := -1
	for i := first - 1; i >= 0 && first-i <= 8; i-- {
		l := &lines[i]
		if headlineLike(s, l) {
			// Of two such lines together the upper one is the title if the
			// lower one is long enough for its standfirst.
			if best < 0 || best-i == 1 && l.words >= 4 && lines[best].words >= nearWords {
				best = i
				continue
			}
		}
		if best >= 0 {
			break
		}
	}
	if first+1 < len(lines) && headlineLike(s, &lines[first]) {
		// A question is a headline too, and beats a menu without function words.
		question := lines[first].grade == gradeNear
		if best < 0 && (question || !lines[first].ends) || best >= 0 && question && lines[best].stops == 0 {
			return first
		}
	}
	if best < 0 && first == len(lines) {
		for i := range lines {
			if headlineLike(s, &lines[i]) {
				return i
			}
		}
	}
	return best
}

func headlineLike(s string, l *line) bool {
	t := l.In(s)
	switch {
	case l.grade == gradeBad, l.words < 3, l.words > 30, l.bullet, strings.HasSuffix(t, "."), strings.HasSuffix(t, ":"):
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(t, "\"'“‘„«"))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// byline recognises the author's line of a line whose first word stands before authors' names.
func byline(t string) bool {
	if len(t) >= 80 || endsLikeSentence(t) {
		return false
	}
	return day.Names(t) || mostlyNames(t)
}

// mostlyNames reports that names and numbers come first and make most of a line: "By Our Reporter – 22 May – 2 comments".
func mostlyNames(t string) bool {
	n, capitals := 0, 0
	words.Each(t, func(_ []byte, start, _ int) bool {
		r, _ := utf8.DecodeRuneInString(t[start:])
		if unicode.IsUpper(r) || unicode.IsDigit(r) {
			capitals++
		} else if n == 1 { // behind "by"
			return false
		}
		n++
		return true
	})
	return n > 2 && capitals*3 >= n*2
}

// subhead keeps the heading of the first section, if others are kept.
func subhead(lines []line, title, first int) {
	i := first - 1
	if i <= title || i >= len(lines) || lines[i].grade != gradeShort || lines[i].words > 5 {
		return
	}
	for k := first + 1; k < len(lines); k++ {
		if l := &lines[k]; l.keep && l.grade == gradeShort && l.words <= 5 && !l.ends {
			lines[i].keep = true
			return
		}
	}
}

// standfirst keeps the summary between title and body, which has no full stop.
func standfirst(lines []line, title, first int) {
	for i := title + 1; i < first && i < len(lines) && i <= title+3; i++ {
		if l := &lines[i]; l.grade == gradeNear || l.grade == gradeShort && l.words >= 8 {
			l.keep = true
			return
		}
	}
}
