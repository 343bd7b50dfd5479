package access

import (
	"slices"
	"strings"

	"concord"
)

// Marking returns one marking for what carries the label: it permits nobody whom the label does not. It
// is for forms that hold one, and may be stricter than the label, because one list of recipients cannot
// say what several say together. A label of one atom is that atom.
func (l Label) Marking() concord.Marking {
	if len(l.atoms) == 0 {
		return concord.Marking{TLP: concord.TLPRed, Unknown: []string{"unmarked"}}
	}
	if len(l.atoms) == 1 {
		return l.atoms[0]
	}
	var held []concord.Marking // the atoms that leave somebody out
	out := concord.Marking{TLP: concord.TLPClear, Clients: true}
	for _, m := range l.atoms {
		out.Orcon = out.Orcon || m.Orcon
		out.Unknown = normalise(append(out.Unknown, m.Unknown...))
		if rank(m.TLP) < 0 {
			out.Unknown = normalise(append(out.Unknown, "tlp:"+string(m.TLP)))
			continue
		}
		if rank(m.TLP) > rank(out.TLP) {
			out.TLP = m.TLP
		}
		if m.TLP != concord.TLPClear {
			held = append(held, m)
			out.Clients = out.Clients && m.Clients && m.TLP == concord.TLPAmber
		}
	}
	var all []string
	for _, m := range held {
		all = append(append(all, m.Owner), m.ReleasableTo...)
	}
	for _, to := range normalise(all) {
		if !slices.ContainsFunc(held, func(m concord.Marking) bool { return !meant(m, to) }) {
			out.ReleasableTo = append(out.ReleasableTo, to)
		}
	}
	out.Owner, out.ReleasableTo = ownerOf(l.atoms, out.ReleasableTo)
	out.Clients = out.Clients && out.TLP == concord.TLPAmber && sameOrgs(held)
	return out
}

// meant reports whether a marking names a recipient for itself.
func meant(m concord.Marking, to string) bool {
	if strings.HasPrefix(to, Community) {
		return m.TLP == concord.TLPGreen && released(m, to)
	}
	if strings.HasPrefix(to, Person) {
		return m.TLP != concord.TLPGreen && released(m, to)
	}
	return to == m.Owner || released(m, to)
}

// ownerOf chooses as the owner one of those for whom it is meant: an owner may always read. A name with a colon in the list
// means those of a kind ("community:energy"), and no organisation that a foreign marking calls so.
func ownerOf(atoms []concord.Marking, to []string) (string, []string) {
	for _, m := range atoms {
		if i := slices.Index(to, m.Owner); i >= 0 && !strings.Contains(m.Owner, ":") {
			return m.Owner, slices.Delete(to, i, i+1)
		}
	}
	for _, m := range atoms {
		if m.TLP != concord.TLPClear {
			return "", to
		}
	}
	return atoms[0].Owner, to
}

// sameOrgs reports whether markings are of one owner and for the same recipients: only then are their
// clients the same.
func sameOrgs(list []concord.Marking) bool {
	return !slices.ContainsFunc(list, func(m concord.Marking) bool {
		return m.Owner != list[0].Owner || !slices.Equal(m.ReleasableTo, list[0].ReleasableTo)
	})
}
