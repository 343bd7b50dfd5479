package text

import (
	"strings"
	"unicode/utf8"

	"concord/text/day"
	"concord/text/lang"
	"concord/text/words"
)

// grade is what a line looks like by itself, before its neighbours are asked.
type grade uint8

const (
	gradeShort grade = iota // neither prose nor known clutter: a subhead, a name, a date
	gradeBad                // clutter
	gradeNear               // a sentence or two
	gradeGood               // a paragraph of running prose
)

// Lengths, in words, from which a line counts as a paragraph and as a sentence.
const (
	goodWords = 25
	nearWords = 10
)

// line is one line of canonical text with what the body classifiers need.
type line struct {
	Range
	words   int
	stops   int
	address int // we, our, you … outside quotation marks
	ours    int // of these, we, our, us
	pleas   int
	paper   bool // one of the pleas names the paper's own work
	ends    bool // ends as a sentence does, or with a colon
	bullet  bool
	section bool // heads a list of something else
	caption bool
	linked  int // percent of its characters that stand in links
	grade   grade
	aside   bool // points to another story from within this one
	main    bool // stands where most of the prose stands
	keep    bool
}

// measure reads the line s[r.Start:r.End], and a long one that does not read as
// prose of the text's language as prose of its own.
func measure(s string, r Range, lex *lexicon) line {
	l := measureIn(s, r, lex)
	if l.words >= nearWords && l.stops*100 < lex.percent*l.words && l.grade == gradeShort {
		if own := lang.Of(r.In(s)); own != "" && own != lex.lang {
			return measureIn(s, r, lexiconOf(own))
		}
	}
	return l
}

func measureIn(s string, r Range, lex *lexicon) line {
	l := line{Range: r}
	t := s[r.Start:r.End]
	l.ends = endsLikeSentence(t)
	l.bullet = startsLikeBullet(t)
	var strong, starts int
	var wholeCue, sectionCue, credit, inQuote, by bool
	var cueEnd, captionAt int = -1, -1
	last, before := 0, 0 // the word before this one
	covered := 0         // so many words from the first on are cues of whole lines
	for sc := (words.Scanner{S: t}); sc.Next(); {
		w, start, end := sc.Word(), sc.Start, sc.End
		if start > last && start-last < 64 {
			inQuote = quoteState(t[last:start], inQuote)
		}
		e := lex.words[string(w)]
		if e.stop {
			l.stops++
		}
		if (e.we || e.you) && !inQuote && (!e.capital || l.words > 0 && words.Capital(t[start:])) {
			l.address++
			if e.we {
				l.ours++
			}
		}
		cues := e.cues
		if l.words == 0 {
			by = e.by
			if len(lex.any) > 0 {
				cues = append(cues[:len(cues):len(cues)], lex.any...)
			}
		} else if !e.inside && covered < l.words {
			cues = nil
		}
		if covered == l.words && l.words > 0 && words.Class[w[0]] == words.Digit {
			covered++ // "Comments (41)"
		}
		for _, c := range cues {
			if l.words > 0 && c.class.first() && (c.class != cueLine || covered < l.words) {
				continue
			}
			stop, ok := words.Follow(t, end, c.rest)
			if !ok || inQuote && c.class != cueCaption && c.class != cueCaptioned {
				continue
			}
			switch c.class {
			case cueLine: // several side by side are a row of buttons
				covered = max(covered, l.words+1+len(c.rest))
			case cueAdvert:
				wholeCue = wholeCue || l.words == 0 && goesOnBehindMark(t[stop:])
			case cueStart:
				starts = max(starts, stop)
			case cueSection:
				sectionCue = sectionCue || words.None(strings.TrimLeft(t[stop:], " ()0123456789")) || openEnded(c.rest)
			case cueCredit:
				credit = true
			case cueStrong:
				strong++
			case cuePlea, cuePaper:
				l.paper = l.paper || c.class == cuePaper
				if start >= cueEnd { // overlapping phrases count once
					l.pleas++
					cueEnd = stop
				}
			case cueCaption:
				if captionMark(t, last, start, stop) {
					captionAt = start
				}
			case cueCaptioned:
				if l.words > 0 && words.Capital(t[before:]) && words.None(t[stop:]) {
					captionAt = start
				}
			}
		}
		l.words++
		last, before = end, start
	}
	l.section = sectionCue && l.words <= 8 && !strings.HasSuffix(t, ".")
	l.caption = captionAt >= 0 && l.words <= 45
	wholeCue = (wholeCue || covered > l.words) && l.words <= goodWords || covered == l.words || credit && l.words <= goodWords || by && byline(t)
	l.grade = l.judge(t, lex, strong, starts, wholeCue)
	l.aside = starts > 0 && l.grade == gradeBad && strong+l.pleas == 0 && !l.caption
	return l
}

func (l *line) judge(t string, lex *lexicon, strong, starts int, wholeCue bool) grade {
	prose := l.stops*100 >= lex.percent*l.words
	long := l.words >= goodWords && prose
	switch {
	case l.words == 0, wholeCue, l.caption, l.section:
		return gradeBad
	case strong >= 2, strong == 1 && (!long || l.address > 0):
		return gradeBad
	case l.plea(long):
		return gradeBad
	case starts > 0 && l.words <= 18 && (!l.ends || l.address > 0 || strings.HasSuffix(t, "!") || strings.HasPrefix(t[starts:], ":")):
		return gradeBad
	case strings.Contains(t, "©") && (!long || strong > 0), webAddress(t):
		return gradeBad
	case long:
		return gradeGood
	case l.words <= 20 && (apart(t, lex) || menuLike(t, l.words, l.ends)):
		return gradeBad
	case l.words >= nearWords && l.ends && l.stops*300 >= lex.percent*l.words:
		return gradeNear
	}
	return gradeShort
}

// plea reports whether the line speaks to the reader about money, accounts or
// the paper itself. An article about advertising does so here and there; a plea
// does so all the time.
func (l *line) plea(long bool) bool {
	if long {
		return l.pleas >= 2 && l.address >= 2 && l.pleas*25 >= l.words || l.paper && l.ours >= 3 && l.ours*15 >= l.words
	}
	return l.pleas >= 2 && l.address >= 1 || l.pleas >= 1 && l.address >= 2 ||
		l.pleas >= 1 && l.words < nearWords && l.address+l.pleas >= 2
}

// openEnded reports whether a section cue goes on with a name: "More from …".
func openEnded(rest []string) bool {
	if len(rest) == 0 {
		return false
	}
	switch rest[len(rest)-1] {
	case "from", "in", "on", "about":
		return true
	}
	return false
}

// goesOnBehindMark: "Reklama: …", "[Anzeige] …", but not a sentence with the word.
func goesOnBehindMark(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || strings.ContainsRune(".:·•|–—-])!", r)
}

// menuLike recognises entries side by side and buttons in brackets.
func menuLike(t string, words int, ends bool) bool {
	bars := strings.Count(t, " | ") + strings.Count(t, " • ") + strings.Count(t, " · ") + strings.Count(t, " / ") + strings.Count(t, " > ")
	return bars >= 2 && !ends && words <= 4*(bars+1) || strings.Count(t, "[") >= 2 || words == 1 && strings.HasSuffix(t, ":")
}

// apart recognises the lines of a date, and their labels.
func apart(t string, lex *lexicon) bool {
	if utf8.RuneCountInString(t) < 80 && day.Labels(t) && hasLetter(t) {
		return true // but not a bare time, which heads an entry of a live blog
	}
	if !strings.ContainsAny(t, "12") || len(t) < 6 {
		return false
	}
	_, ok := day.Line(t, lex.lang)
	return ok
}

func hasLetter(t string) bool {
	for _, r := range t {
		if words.IsLetter(r) {
			return true
		}
	}
	return false
}

// quoteState follows the quotation marks between two words.
func quoteState(gap string, in bool) bool {
	for _, r := range gap {
		switch r {
		case '"':
			in = !in
		case '“', '„', '«':
			in = true
		case '”', '»':
			in = false
		}
	}
	return in
}

// captionMark tells a credit ("… NATO / flickr", "Photo: police") from a word
// of the prose ("told Reuters").
func captionMark(t string, last, start, stop int) bool {
	after := strings.TrimSpace(t[stop:])
	if words.None(t[:start]) {
		return after == "" || strings.ContainsAny(after[:1], ":/|") || day.Names(after) && !endsLikeSentence(t)
	}
	gap := t[last:start]
	closing := words.None(after)
	switch {
	case strings.HasPrefix(after, ":") && strings.ContainsAny(gap, ".(|"),
		strings.HasPrefix(after, ".") && strings.ContainsAny(gap, ".(|") && day.Names(after): // "… Fot. J. Wilk"
		return true
	case strings.ContainsAny(gap, "/|") || strings.Contains(gap, "©"):
		return closing || strings.HasPrefix(after, "/")
	case strings.ContainsAny(gap, ".(") || strings.Contains(gap, "—"):
		return closing && (strings.HasPrefix(gap, "(") || strings.Contains(gap, " (") || !endsLikeSentence(t))
	case closing && strings.Contains(gap, ","):
		return !endsLikeSentence(t)
	}
	return strings.HasPrefix(after, "/")
}

func endsLikeSentence(t string) bool {
	for len(t) > 0 {
		r, n := utf8.DecodeLastRuneInString(t)
		switch r {
		case '.', '!', '?', '…', ':':
			return true
		case '"', '\'', '”', '’', '“', '»', '«', ')', ']', ' ':
			t = t[:len(t)-n]
		default:
			return false
		}
	}
	return false
}

func startsLikeBullet(t string) bool {
	r, n := utf8.DecodeRuneInString(t)
	switch r {
	case '-', '*', '•', '·', '–', '—', '▪', '●', '■', '►', '‣':
		return len(t) > n && t[n] == ' '
	}
	i := 0
	for i < len(t) && i < 3 && words.DigitAt(t, i, len(t)) {
		i++
	}
	return i > 0 && i+1 < len(t) && (t[i] == '.' || t[i] == ')') && t[i+1] == ' '
}

func webAddress(t string) bool {
	return (strings.HasPrefix(t, "http://") || strings.HasPrefix(t, "https://") || strings.HasPrefix(t, "www.")) && !strings.Contains(t, " ")
}
