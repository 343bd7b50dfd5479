package extract

import (
	"concord"
	"concord/extract/confidence"
)

// Blank leaves out of the findings every value whose confidence is below least, 0 to 1: see
// [confidence.Blank].
func Blank(f *concord.Findings, least float64) {
	confidence.Blank(f, least)
	for i := range f.Incidents {
		f.Incidents[i].Title = titleOf(&f.Incidents[i])
	}
}
