package misp

import (
	"slices"
	"strings"

	"concord"
	"concord/access"
)

// Levels of distribution, as MISP numbers them.
const (
	distOrganisation = "0"
	distCommunity    = "1"
	distConnected    = "2"
	distAll          = "3"
	distGroup        = "4"
	distInherit      = "5"
)

// Receiver is for whom events are taken in.
type Receiver struct {
	Node string   // organisation of this node
	To   []string // recipients, beside the node, of what may be shown to its community
}

// levels are the spellings of both versions of TLP in tags.
var levels = map[string]concord.TLP{
	"white": concord.TLPClear, "clear": concord.TLPClear, "green": concord.TLPGreen, "amber": concord.TLPAmber,
	"amber+strict": concord.TLPAmberStrict, "red": concord.TLPRed,
}

// ordered are the levels from the widest to the strictest.
var ordered = []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}

// restricting are taxonomies that name readers whom this node cannot tell: what carries them opens to nobody.
var restricting = []string{"nato", "euci", "dni-ism", "acs-marking", "ais-marking", "iep", "iep2-policy", "iep2-reference", "fr-classif", "de-vs", "cssa",
	"tor-classification", "uk-classification"}

// stricter returns the stricter of two levels; "" is none.
func stricter(a, b concord.TLP) concord.TLP {
	if slices.Index(ordered, b) > slices.Index(ordered, a) {
		return b
	}
	return a
}

// said is what an event, an object or an attribute says of who may read it.
type said struct {
	level   concord.TLP
	reach   string   // level of distribution; "" says nothing
	group   []string // recipients of a sharing group
	unknown []string
}

// sayTag adds what a tag says.
func (s *said) sayTag(tag string) {
	namespace, rest, ok := strings.Cut(strings.ToLower(strings.TrimSpace(tag)), ":")
	switch {
	case !ok:
	case namespace == "tlp":
		level, known := levels[strings.ReplaceAll(strings.TrimSpace(rest), " ", "")]
		if !known {
			s.unknown = append(s.unknown, tag)
			return
		}
		s.level = stricter(s.level, level)
	case slices.Contains(restricting, namespace):
		s.unknown = append(s.unknown, tag)
	}
}

// sayReach adds a level of distribution.
func (s *said) sayReach(level string, members []string, inherits bool) {
	switch {
	case level == "", level == distInherit && inherits:
		return
	case level == distGroup && members == nil:
		s.unknown = append(s.unknown, "misp:distribution=4 without organisations")
	case level == distGroup:
		s.group = members
	case !slices.Contains([]string{distOrganisation, distCommunity, distConnected, distAll}, level):
		s.unknown = append(s.unknown, "misp:distribution="+level)
		return
	}
	s.reach = level
}

// marking says who may read, for a receiver. What says nothing is AMBER for the node and for whom it receives.
func (s said) marking(owner string, r Receiver) concord.Marking {
	m := concord.Marking{TLP: s.level, Owner: owner, Unknown: s.unknown}
	if m.TLP == "" {
		m.TLP = concord.TLPAmber
	}
	to := append([]string{r.Node}, r.To...)
	switch s.reach {
	case distOrganisation, distCommunity: // one step less at each hop: a community's is this organisation's
		m.TLP, to = stricter(m.TLP, concord.TLPAmber), []string{r.Node}
	case distConnected:
		m.TLP = stricter(m.TLP, concord.TLPGreen)
	case distGroup:
		m.TLP, to = stricter(m.TLP, concord.TLPGreen), s.group
	}
	switch m.TLP {
	case concord.TLPClear:
		return m
	case concord.TLPRed: // the persons alone, and the operator of a node that was named
		to = slices.DeleteFunc(slices.Clone(to), func(t string) bool {
			return t != r.Node && s.reach != distGroup && !strings.HasPrefix(t, access.Person)
		})
	}
	m.ReleasableTo = recipients(to, owner)
	return m
}

// recipients sorts a list, without doubles and without the owner.
func recipients(list []string, owner string) []string {
	out := slices.DeleteFunc(slices.Clone(list), func(t string) bool { return t == "" || t == owner })
	slices.Sort(out)
	if out = slices.Compact(out); len(out) == 0 {
		return nil
	}
	return out
}

// join is the marking of what has two: no reader is added by either. Both are of one owner.
func join(a, b concord.Marking) concord.Marking {
	out := concord.Marking{TLP: stricter(a.TLP, b.TLP), Owner: a.Owner, Clients: a.Clients && b.Clients, Orcon: a.Orcon || b.Orcon}
	switch {
	case a.TLP == concord.TLPClear:
		out.ReleasableTo, out.Clients = b.ReleasableTo, b.Clients
	case b.TLP == concord.TLPClear:
		out.ReleasableTo, out.Clients = a.ReleasableTo, a.Clients
	default:
		out.ReleasableTo = recipients(slices.DeleteFunc(slices.Clone(a.ReleasableTo), func(t string) bool { return !slices.Contains(b.ReleasableTo, t) }), "")
	}
	unknown := append(slices.Clone(a.Unknown), b.Unknown...)
	slices.Sort(unknown)
	if unknown = slices.Compact(unknown); len(unknown) > 0 {
		out.Unknown = unknown
	}
	return out
}
