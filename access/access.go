// Package access owns the one rule for who may read what.
//
// A [Label] is a set of atoms, one per marking; it permits a reader only if each atom does, so a
// join of labels never widens. What is missing, malformed or unknown is denied, and nobody passes
// by rank: an administrator reads what anybody of the organisation reads. Package store turns the
// labels that a view may read into the predicate of its SQL; both are this one function.
//
// The package is pure: it must not read the store, know a wire format or look at a clock.
package access

import (
	"slices"

	"concord"
)

// Entries of a marking's ReleasableTo name an organisation, unless they begin with one of these:
// so no person or community can pass for an organisation by its name.
const (
	Community = "community:" // members read GREEN
	Person    = "person:"    // the principal; the only way to read RED that is not one's own node's
)

// Permit reports whether v may read what carries the marking m.
func Permit(v concord.View, m concord.Marking) bool {
	if v.Principal == "" || !m.TLP.Valid() {
		return false
	}
	owner := v.Org != "" && v.Org == m.Owner
	if owner && v.Operator {
		return true // the operator of a node holds what its organisation owns
	}
	org := owner || v.Org != "" && released(m, v.Org)
	person := released(m, Person+v.Principal)
	switch m.TLP {
	case concord.TLPClear:
		return true
	case concord.TLPGreen:
		return org || slices.ContainsFunc(v.Communities, func(c string) bool {
			return c != "" && released(m, Community+c)
		})
	case concord.TLPAmber, concord.TLPAmberStrict:
		return org || person
	case concord.TLPRed:
		return person || v.Operator && org
	}
	return false
}

func released(m concord.Marking, to string) bool { return slices.Contains(m.ReleasableTo, to) }
