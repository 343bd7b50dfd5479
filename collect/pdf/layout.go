package pdf

import (
	"math"
	"sort"
	"strings"
	"unicode"
)

// The gaps that make a space and a new line, as parts of the size of the letters.
const (
	wordGap = 0.13
	lineGap = 0.5
	backGap = 1.0 // back to the left: a new column or a cell
)

// layout puts glyphs together to words and lines, in the order in which they are drawn: nearly
// all writers draw in reading order, and to sort by place would mix the columns.
type layout struct {
	work  *budget
	lines []line
	// where the last glyph ended, its direction and size
	x, y, dx, dy, size float64
}

type line struct {
	text strings.Builder
	y    float64 // of its first glyph, across the direction of writing
	size float64
}

// add takes a glyph whose origin, direction and size at gives, and whose width is a part of the size.
func (l *layout) add(text string, at matrix, width float64) {
	length, size := math.Hypot(at[0], at[1]), math.Hypot(at[2], at[3])
	if length == 0 || size == 0 || !finite(length) || !finite(size) || !finite(at[4]) || !finite(at[5]) {
		return
	}
	dx, dy := at[0]/length, at[1]/length
	along := (at[4]-l.x)*dx + (at[5]-l.y)*dy
	across := (at[4]-l.x)*-dy + (at[5]-l.y)*dx
	turned := dx*l.dx+dy*l.dy < 0.9
	unit := max(size, l.size)
	switch {
	case len(l.lines) == 0 || turned || math.Abs(across) > lineGap*unit || along < -backGap*unit && strings.TrimSpace(text) != "":
		if strings.TrimSpace(text) == "" {
			return
		}
		l.work.spend(lineCost)
		l.lines = append(l.lines, line{y: at[4]*-dy + at[5]*dx, size: size})
	case along > wordGap*size:
		l.lines[len(l.lines)-1].text.WriteByte(' ')
	}
	if text != "" {
		l.lines[len(l.lines)-1].text.WriteString(text)
	}
	l.x, l.y = at[4]+width*at[0], at[5]+width*at[1]
	l.dx, l.dy, l.size = dx, dy, size
}

// text joins the lines. A gap clearly larger than the usual one, or a jump upwards, is a blank line.
func (l *layout) text() string {
	usual := l.usualGap()
	var b strings.Builder
	last := -1
	for i := range l.lines {
		t := tidy(l.lines[i].text.String())
		if t == "" {
			continue
		}
		if last >= 0 {
			gap := l.lines[last].y - l.lines[i].y
			b.WriteByte('\n')
			if gap > 1.3*usual || gap < -l.lines[i].size*lineGap {
				b.WriteByte('\n')
			}
		}
		b.WriteString(t)
		last = i
	}
	return b.String()
}

// usualGap is the median distance of a line from the one above it.
func (l *layout) usualGap() float64 {
	var gaps []float64
	for i := 1; i < len(l.lines); i++ {
		if g := l.lines[i-1].y - l.lines[i].y; g > 0.5*l.lines[i].size {
			gaps = append(gaps, g)
		}
	}
	if len(gaps) == 0 {
		return math.Inf(1)
	}
	sort.Float64s(gaps)
	return gaps[len(gaps)/2]
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// tidy collapses spaces, spells ligatures out and drops what is no character.
func tidy(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\u00a0' || r == '\t' || unicode.Is(unicode.Zs, r):
			return ' '
		case r == unicode.ReplacementChar || unicode.IsControl(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return ligatures.Replace(strings.Join(strings.Fields(s), " "))
}
