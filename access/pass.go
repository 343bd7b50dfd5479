package access

import (
	"slices"

	"concord"
)

// PassOn reports whether the organisation node may hand what carries the label to another node, whose view v is. It is asked
// besides [Label.Permits], which is a part of it: to read and to pass on are different rights. What is one's own goes to whom its marking
// permits. What is another's goes on as TLP says: CLEAR to all, GREEN within the community, AMBER and AMBER+STRICT to those whom the
// originator named, RED to nobody, and nothing that the originator keeps the control of. given are lists of recipients that this node
// itself put on what it received, by which the originator named nobody.
func PassOn(node string, v concord.View, l Label, given [][]string) bool {
	return len(l.atoms) > 0 && !slices.ContainsFunc(l.atoms, func(m concord.Marking) bool { return !passes(node, v, m, given) })
}

func passes(node string, v concord.View, m concord.Marking, given [][]string) bool {
	switch {
	case !Permit(v, m):
		return false
	case m.Owner == node && node != "":
		return true
	case m.Orcon:
		return false
	case m.TLP == concord.TLPClear || m.TLP == concord.TLPGreen:
		return true
	case m.TLP == concord.TLPAmber || m.TLP == concord.TLPAmberStrict:
		return v.Org == m.Owner || !slices.ContainsFunc(given, func(list []string) bool { return slices.Equal(normalise(list), normalise(m.ReleasableTo)) })
	}
	return false
}
