package assess

import (
	"fmt"

	"concord"
)

// Scale is a yardstick of likelihood words. An installation uses one of them.
type Scale string

const (
	// ICD203 is the scale of the US intelligence community (Intelligence Community Directive 203).
	ICD203 Scale = "icd203"
	// PHIA is the scale of the UK Professional Head of Intelligence Assessment. It leaves gaps.
	PHIA Scale = "phia"
)

// LikelihoodBand is a row of a scale. Low and High are per cent. A judgement keeps the band's
// interval; it is picked from the list and never typed.
type LikelihoodBand struct {
	Words     string
	OrAs      string // the other wording of the same row, "" when there is none
	Low, High float64
}

var bands = map[Scale][]LikelihoodBand{
	ICD203: {
		{"almost no chance", "remote", 1, 5},
		{"very unlikely", "highly improbable", 5, 20},
		{"unlikely", "improbable", 20, 45},
		{"roughly even chance", "roughly even odds", 45, 55},
		{"likely", "probable", 55, 80},
		{"very likely", "highly probable", 80, 95},
		{"almost certain", "nearly certain", 95, 99},
	},
	PHIA: {
		{"remote chance", "", 0, 5},
		{"highly unlikely", "", 10, 20},
		{"unlikely", "", 25, 35},
		{"realistic possibility", "", 40, 50},
		{"likely", "probable", 55, 75},
		{"highly likely", "", 80, 90},
		{"almost certain", "", 95, 100},
	},
}

// Bands returns the rows of a scale from the least to the most likely, nil for an unknown scale.
// Every export that uses a scale prints them.
func Bands(s Scale) []LikelihoodBand { return append([]LikelihoodBand(nil), bands[s]...) }

// Band returns the row of a scale that p per cent falls in. ok is false in a gap between two rows
// and outside the scale: a value there belongs to no row, and none is filled in. Where two rows meet
// (ICD 203), the value at the border belongs to the one that is further from even odds.
func Band(s Scale, p float64) (b LikelihoodBand, ok bool) {
	rows := bands[s]
	for i := range rows {
		if p < 50 && rows[i].contains(p) {
			return rows[i], true
		}
		if j := len(rows) - 1 - i; p >= 50 && rows[j].contains(p) {
			return rows[j], true
		}
	}
	return LikelihoodBand{}, false
}

func (b LikelihoodBand) contains(p float64) bool { return p >= b.Low && p <= b.High }

// BandNamed returns the row of a scale that has these words.
func BandNamed(s Scale, words string) (LikelihoodBand, error) {
	for _, b := range bands[s] {
		if words != "" && (b.Words == words || b.OrAs == words) {
			return b, nil
		}
	}
	return LikelihoodBand{}, &concord.Error{Code: concord.CodeInvalid,
		Msg:  fmt.Sprintf("%q is not a likelihood of the scale %s", words, s),
		Hint: "pick one of the scale's own words"}
}
