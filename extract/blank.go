package extract

import (
	"concord"
	"concord/extract/confidence"
	"concord/text"
)

// DefaultConfidence is the confidence below which a value is likelier wrong than right.
const DefaultConfidence = 0.5

// Confident is [Report] with every value left blank whose confidence is below least.
func Confident(least float64) func(*text.Document, concord.ReportID) (concord.Findings, error) {
	return func(t *text.Document, id concord.ReportID) (concord.Findings, error) {
		found, err := Report(t, id)
		if err == nil {
			Blank(&found, least)
		}
		return found, err
	}
}

// Blank leaves out of the findings every value whose confidence is below least, 0 to 1: see
// [confidence.Blank].
func Blank(f *concord.Findings, least float64) {
	confidence.Blank(f, least)
	for i := range f.Incidents {
		f.Incidents[i].Title = titleOf(&f.Incidents[i])
	}
}
