package day

import (
	"strconv"
	"sync"
	"time"

	"concord/text/lang"
)

// entry is what a word means in a date or beside one; several at once.
type entry struct {
	month   time.Month
	label   bool // may stand beside a date
	updated bool // and says that it is the date of a change
	beside  bool // may follow a label
	filler  bool // stands between the parts of a date
	suffix  bool // ends the number of a day
	name    bool // stands before or between authors' names
}

// table is the words of all languages: a page in one language has its dates in
// another often enough, and no word of one is another month in the next.
var table = sync.OnceValue(func() map[string]entry {
	m := map[string]entry{}
	for _, code := range lang.Codes() {
		for _, l := range lang.Lines(code) {
			list, month := l.Words, 0
			if l.Key == "month" {
				month, _ = strconv.Atoi(list[0])
				list = list[1:]
			}
			for _, w := range list {
				e := m[w]
				switch l.Key {
				case "month":
					e.month = time.Month(month)
				case "label":
					e.label = true
				case "updated":
					e.label, e.updated = true, true
				case "beside":
					e.beside = true
				case "filler":
					e.filler = true
				case "suffix":
					e.suffix = true
				case "by", "and":
					e.name = true
				default:
					continue
				}
				m[w] = e
			}
		}
	}
	return m
})

// dayFirst has the languages that write 05/06/2024 for the fifth of June only.
var dayFirst = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, code := range lang.Codes() {
		for _, l := range lang.Lines(code) {
			if l.Key == "slash" && l.Words[0] == "day" {
				m[code] = true
			}
		}
	}
	return m
})
