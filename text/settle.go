package text

// near is how many lines apart a sentence may stand from the prose it joins;
// clutter between them does not count, up to farthest lines in all.
const (
	near     = 3
	farthest = 10
)

// settle decides which lines are body, from each line's grade and its
// neighbours': sentences join paragraphs, short lines stay between them.
func settle(lines []line) {
	any := false
	for i := range lines {
		lines[i].keep = lines[i].grade == gradeGood
		any = any || lines[i].keep
	}
	if !any {
		any = fallback(lines)
	}
	if !any {
		return
	}
	spread(lines, 1)
	spread(lines, -1)
	bullets(lines)
	between(lines)
	trailing(lines)
}

// fallback serves texts without one long paragraph: wire style, or a note of a
// sentence or two.
func fallback(lines []line) bool {
	any := false
	for i := range lines {
		if lines[i].grade == gradeNear {
			lines[i].keep, any = true, true
		}
	}
	if any {
		return true
	}
	for i := range lines {
		if l := &lines[i]; l.grade == gradeShort && l.ends && l.words >= 3 {
			l.keep, any = true, true
		}
	}
	return any
}

// spread keeps sentences that follow kept lines in the direction given.
func spread(lines []line, step int) {
	from := 0
	if step < 0 {
		from = len(lines) - 1
	}
	gap, all := near+1, farthest+1
	for i := from; i >= 0 && i < len(lines); i += step {
		l := &lines[i]
		if l.keep || l.grade == gradeNear && gap <= near && all <= farthest {
			l.keep = true
			gap, all = 0, 0
			continue
		}
		all++
		if l.grade != gradeBad {
			gap++
		}
	}
}

// bullets keeps the items of a list that a kept line introduces, and the heading
// of the next such list behind it.
func bullets(lines []line) {
	for i := 1; i < len(lines); i++ {
		l := &lines[i]
		if !l.bullet || l.grade == gradeBad || l.words < 2 {
			continue
		}
		head := &lines[i-1]
		if !head.keep && i > 1 && head.grade == gradeShort && !head.bullet && lines[i-2].keep {
			head.keep = true
		}
		l.keep = l.keep || head.keep
	}
}

// between keeps short lines that stand between kept ones: subheads, brief
// quotes, lists. A longer stretch must be sentences or list items for the most
// part.
func between(lines []line) {
	last := -1
	for i := range lines {
		if !lines[i].keep {
			continue
		}
		if last >= 0 && i-last > 1 && i-last <= 50 {
			scraps, whole, bad := 0, 0, 0
			for k := last + 1; k < i; k++ {
				switch l := &lines[k]; {
				case l.grade == gradeBad:
					bad++
				case l.ends || l.bullet:
					whole++
				default:
					scraps++
				}
			}
			if (scraps <= near || scraps <= whole) && scraps+bad <= farthest {
				for k := last + 1; k < i; k++ {
					lines[k].keep = lines[k].grade != gradeBad
				}
			}
		}
		last = i
	}
}

// trailing keeps short sentences directly behind kept lines, such as the last
// words of an article.
func trailing(lines []line) {
	open := false // the line before, clutter skipped for the main column, is kept
	for i := range lines {
		l := &lines[i]
		switch {
		case l.keep:
			open = true
		case l.grade == gradeBad:
			open = open && (l.main || l.aside)
		case open && l.ends && l.words >= 2:
			l.keep = true
		default:
			open = false
		}
	}
}
