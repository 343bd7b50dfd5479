package access

import (
	"slices"
	"strings"

	"concord"
)

// Lowers reports whether now would let somebody read, or pass on, what was does not: a lower level,
// another owner, one more recipient, clients, the originator's control or an unknown marking dropped.
// Such a change is a release and nothing else.
func Lowers(was, now concord.Marking) bool {
	before, after := rank(was.TLP), rank(now.TLP)
	switch {
	case before < 0 || after < 0:
		return was.TLP != now.TLP
	case after < before, was.Owner != now.Owner:
		return true
	case was.Orcon && !now.Orcon, now.Clients && !was.Clients && was.TLP != concord.TLPClear:
		return true
	case slices.ContainsFunc(was.Unknown, func(u string) bool { return !slices.Contains(now.Unknown, u) }):
		return true
	case was.TLP == concord.TLPClear:
		return false // there was nobody to leave out
	}
	// Going up to RED, the persons have to be named; the old marking stays in the label and bounds them.
	named := now.TLP == concord.TLPRed && was.TLP != concord.TLPRed
	return slices.ContainsFunc(now.ReleasableTo, func(to string) bool {
		return to != "" && !slices.Contains(was.ReleasableTo, to) && !(named && strings.HasPrefix(to, Person))
	})
}

// rank orders the levels by how far they hold back; -1 is no level.
func rank(level concord.TLP) int {
	return slices.Index([]concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}, level)
}
