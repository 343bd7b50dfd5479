package access

import (
	"slices"
	"strings"

	"concord"
)

// HandIn is the marking under which somebody of another organisation hands something in here. It is as they say; of
// communities and groups they name those that they are members of, since of others this node tells them nothing; and
// what is RED is for the one who hands it in, too.
func HandIn(v concord.View, m concord.Marking) (concord.Marking, error) {
	for _, to := range m.ReleasableTo {
		community, isCommunity := strings.CutPrefix(to, Community)
		group, isGroup := strings.CutPrefix(to, Group)
		if isCommunity && !slices.Contains(v.Communities, community) || isGroup && !slices.Contains(v.Groups, group) {
			return m, &concord.Error{Code: concord.CodeForbidden, Op: "access.HandIn", Msg: "your organisation is not a member of " + to, Hint: "name organisations, or what you are a member of"}
		}
	}
	if m.TLP == concord.TLPRed && !released(m, Person+v.Principal) {
		m.ReleasableTo = slices.Sorted(slices.Values(append(slices.Clone(m.ReleasableTo), Person+v.Principal)))
	}
	return m, Check(m)
}
