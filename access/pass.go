package access

import (
	"slices"

	"concord"
)

// Rule is who may get what, for one reader. Another node gets what it may read and what may be passed on to it: what is one's
// own goes to whom its marking permits, and what is the receiver's own goes back to it. What is a third's goes on as TLP says: CLEAR to all,
// GREEN within the community, AMBER and AMBER+STRICT to those whom the originator named, RED to nobody, and nothing that the originator
// keeps the control of. A candidate, which no person has verified, goes to no other node, unless the operator says so.
type Rule struct {
	View concord.View
	Node string // organisation of this node

	// Given are lists of recipients that this node itself put on what it received: the originator named nobody by them. They are
	// asked about only for another node; without any, nothing that has recipients goes on.
	Given [][]string

	// Unverified is that the operator lets candidates leave. Without it another node gets none but those of its own organisation.
	Unverified bool
}

// Permits reports whether the reader gets what carries the label.
func (r Rule) Permits(l Label) bool {
	return len(l.atoms) > 0 && r.leaves(l) && !slices.ContainsFunc(l.atoms, func(m concord.Marking) bool { return !r.permit(m) })
}

// leaves reports whether what no person has verified may reach the reader.
func (r Rule) leaves(l Label) bool {
	return !r.View.Node || r.Unverified || !slices.ContainsFunc(l.unverified, func(org string) bool { return org != r.View.Org })
}

func (r Rule) permit(m concord.Marking) bool {
	return Permit(r.View, m) && (!r.View.Node || r.passes(m))
}

// passes reports whether what the other node may read may be passed on to it.
func (r Rule) passes(m concord.Marking) bool {
	switch {
	case m.Owner == r.Node && r.Node != "", m.Owner == r.View.Org && r.View.Org != "":
		return true
	case m.Orcon:
		return false
	case m.TLP == concord.TLPClear || m.TLP == concord.TLPGreen:
		return true
	case m.TLP == concord.TLPAmber || m.TLP == concord.TLPAmberStrict:
		to := r.others(m.ReleasableTo, m.Owner)
		return len(r.Given) > 0 && !slices.ContainsFunc(r.Given, func(list []string) bool { return slices.Equal(r.others(list, m.Owner), to) })
	}
	return false
}

// others are recipients besides the owner and this node.
func (r Rule) others(list []string, owner string) []string {
	return slices.DeleteFunc(normalise(list), func(to string) bool { return to == owner || to == r.Node })
}
