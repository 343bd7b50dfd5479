package fuse

import (
	"slices"

	"concord"
)

// Unmerge takes a person's merge back: it returns the record that stayed without what it got of the
// other, and the other as it was. before and lost are the two as they were before the merge; now is the
// record that stayed as it is, and untouched says that nothing has come to it since. What came since
// stays with it.
func Unmerge(now, before, lost *concord.Incident, untouched bool) (left, back concord.Incident) {
	back = clone(lost)
	if untouched {
		left = clone(before)
		left.Version = now.Version
		return left, back
	}
	left = Without(now, minus(lost.Reports, before.Reports), minus(lost.Sources, before.Sources))
	gone := minus(lost.Measures, before.Measures)
	left.Measures = slices.DeleteFunc(left.Measures, func(m concord.MeasureID) bool { return slices.Contains(gone, m) })
	left.Links = slices.DeleteFunc(left.Links, func(l concord.Link) bool {
		had := func(inc *concord.Incident) bool {
			return slices.ContainsFunc(inc.Links, func(o concord.Link) bool { return o.To == l.To && o.Type == l.Type })
		}
		return had(lost) && !had(before)
	})
	return left, back
}

// minus returns what is in a and not in b.
func minus[T comparable](a, b []T) []T {
	var out []T
	for _, x := range a {
		if !slices.Contains(b, x) {
			out = append(out, x)
		}
	}
	return out
}
