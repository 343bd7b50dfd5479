// Package access owns the one rule for who may read what.
//
// A [Label] is a set of atoms, one per marking; it permits a reader only if each atom does, so a
// join of labels never widens. What is missing, malformed or unknown is denied, and nobody passes
// by rank: an administrator reads what anybody of the organisation reads. The rule has three forms:
// [Permit] decides, the labels that a view may read are the predicate of the store's SQL, and
// [Redact] takes out of a record the properties that are marked more narrowly than the whole. A [Rule]
// asks besides, where another node is the reader, whether something may be passed on to it.
// [Functions] say what one may do; they never widen what one may read.
//
// The package is pure: it must not read the store, know a wire format or look at a clock.
package access

import (
	"slices"
	"strings"

	"concord"
)

// Entries of a marking's ReleasableTo name an organisation, unless they begin with one of these:
// so no person, nation or community can pass for an organisation by its name.
const (
	Nation    = "nation:"    // every organisation of that nation, ISO 3166 alpha-2
	Group     = "group:"     // every member of a group that this node keeps
	Community = "community:" // members read GREEN
	Person    = "person:"    // the principal; the only way to read RED that is not one's own node's
)

// Permit reports whether v may read what carries the marking m.
func Permit(v concord.View, m concord.Marking) bool {
	if v.Principal == "" || !m.TLP.Valid() || len(m.Unknown) > 0 {
		return false
	}
	switch m.TLP {
	case concord.TLPClear:
		return true
	case concord.TLPGreen:
		return organisation(v, m) || any(v.Communities, func(c string) bool { return released(m, Community+c) })
	case concord.TLPAmber:
		return organisation(v, m) || person(v, m) || m.Clients && client(v, m)
	case concord.TLPAmberStrict:
		return organisation(v, m) || person(v, m)
	case concord.TLPRed:
		// The operator of a node holds what its organisation owns or was given by name.
		return person(v, m) || v.Operator && named(v.Org, m)
	}
	return false
}

// organisation reports whether the marking is for the reader's organisation.
func organisation(v concord.View, m concord.Marking) bool {
	if v.Org == "" {
		return false
	}
	return named(v.Org, m) || v.Nation != "" && released(m, Nation+v.Nation) ||
		any(v.Groups, func(g string) bool { return released(m, Group+g) })
}

// named reports whether an organisation owns what is marked, or is named among its recipients.
func named(org string, m concord.Marking) bool {
	return org != "" && (org == m.Owner || !prefixed(org) && released(m, org))
}

func client(v concord.View, m concord.Marking) bool {
	return v.Org != "" && any(v.ClientOf, func(of string) bool { return named(of, m) })
}

func person(v concord.View, m concord.Marking) bool { return released(m, Person+v.Principal) }

func released(m concord.Marking, to string) bool { return slices.Contains(m.ReleasableTo, to) }

// prefixed reports whether a recipient is something else than an organisation.
func prefixed(to string) bool { return strings.Contains(to, ":") }

// any is true of a list of which one that is not empty does.
func any(list []string, does func(string) bool) bool {
	return slices.ContainsFunc(list, func(s string) bool { return s != "" && does(s) })
}

// Attributes is a text of all that the rule looks at in a view: views with equal texts read the same.
func Attributes(v concord.View) string {
	kind := ""
	if v.Operator {
		kind = "operator"
	}
	if v.Node {
		kind += "node"
	}
	parts := []string{v.Principal, v.Org, v.Nation, kind}
	for _, list := range [][]string{v.Communities, v.Groups, v.ClientOf} {
		parts = append(parts, strings.Join(normalise(list), "\x1e"))
	}
	return strings.Join(parts, "\x1f")
}

// Check refuses a marking that nobody could mean: a level that is none, or a recipient of no kind.
func Check(m concord.Marking) error {
	bad := func(msg, hint string) error {
		return &concord.Error{Code: concord.CodeInvalid, Op: "access.Check", Msg: msg, Hint: hint}
	}
	if !m.TLP.Valid() {
		return bad("unknown marking TLP:"+string(m.TLP), "use CLEAR, GREEN, AMBER, AMBER+STRICT or RED")
	}
	for _, to := range append([]string{m.Owner}, m.ReleasableTo...) {
		if strings.ContainsAny(to, "\x00\x1e\x1f") {
			return bad("a name in a marking has a control character", "write the plain name")
		}
	}
	for _, to := range m.ReleasableTo {
		kind, name, has := strings.Cut(to, ":")
		switch {
		case !has && to != "":
		case !has, name == "", !slices.Contains([]string{Nation, Group, Community, Person}, kind+":"):
			return bad("a marking is for "+to+", which is no recipient", "name an organisation, or write nation:PL, group:NAME, community:NAME or person:NAME")
		case kind+":" == Nation && (len(name) != 2 || strings.ToUpper(name) != name):
			return bad(name+" is no code of a nation", "use ISO 3166 alpha-2 in capitals, for example nation:PL")
		}
	}
	if prefixed(m.Owner) {
		return bad("the owner "+m.Owner+" is no organisation", "a colon marks other kinds of recipients")
	}
	return nil
}
