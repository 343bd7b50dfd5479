package worlds

import (
	"slices"
	"strings"

	"concord"
)

// MayRead reports whether a person may read what carries all of these markings. It looks for a ticket
// that the person holds and the door takes; package access asks conditions instead.
func MayRead(v concord.View, markings ...concord.Marking) bool {
	held := tickets(v)
	for _, m := range markings {
		if !opened(held, m) {
			return false
		}
	}
	return len(markings) > 0
}

// MayGet is MayRead for one who may be another node: that gets what may be passed on to it as well. given are the lists of those for
// whom the node says that it receives.
func MayGet(v concord.View, given [][]string, markings ...concord.Marking) bool {
	for _, m := range markings {
		if v.Node && !handedOn(v.Org, given, m) {
			return false
		}
	}
	return MayRead(v, markings...)
}

// MayLeave reports whether a record may reach a reader who may be another node: that gets no candidates, but those of its own organisation.
func MayLeave(v concord.View, inc concord.Incident) bool {
	return !v.Node || inc.State == concord.StateVerified || inc.State == concord.StatePublished || inc.Marking.Owner == v.Org
}

// handedOn goes by what the owner of a thing wrote on it.
func handedOn(org string, given [][]string, m concord.Marking) bool {
	if m.Owner == Node || m.Owner == org {
		return true
	}
	if m.Orcon || m.TLP == concord.TLPRed {
		return false
	}
	if m.TLP == concord.TLPClear || m.TLP == concord.TLPGreen {
		return true
	}
	guests := func(list []string) string {
		text := ""
		for _, to := range slices.Compact(slices.Sorted(slices.Values(list))) {
			if to != "" && to != m.Owner && to != Node {
				text += to + ";"
			}
		}
		return text
	}
	for _, list := range given {
		if guests(list) == guests(m.ReleasableTo) {
			return false // the doorman wrote that
		}
	}
	return true
}

func tickets(v concord.View) map[string]bool {
	held := map[string]bool{}
	if v.Principal == "" {
		return held
	}
	held["anyone"] = true
	held["person/"+v.Principal] = true
	if v.Operator && v.Org != "" {
		held["operator/"+v.Org] = true
	}
	for _, c := range v.Communities {
		held["community/"+c] = true
	}
	if v.Org == "" {
		return held
	}
	held["org/"+v.Org] = true
	held["nation/"+v.Nation] = true
	for _, g := range v.Groups {
		held["group/"+g] = true
	}
	for _, c := range v.ClientOf {
		held["client/"+c] = true
	}
	return held
}

func opened(held map[string]bool, m concord.Marking) bool {
	if len(m.Unknown) > 0 {
		return false
	}
	orgs := []string{m.Owner}
	var takes []string
	for _, to := range m.ReleasableTo {
		kind, name, prefixed := strings.Cut(to, ":")
		if !prefixed {
			orgs = append(orgs, to)
		} else if name != "" {
			takes = append(takes, kind+"/"+name)
		}
	}
	level := string(m.TLP)
	takesKind := map[string]string{"GREEN": "nation group community", "AMBER": "nation group person", "AMBER+STRICT": "nation group person", "RED": "person"}
	if level == "CLEAR" {
		return held["anyone"]
	}
	kinds, known := takesKind[level]
	if !known {
		return false
	}
	for _, t := range takes {
		kind, _, _ := strings.Cut(t, "/")
		for _, k := range strings.Fields(kinds) {
			if k == kind && held[t] {
				return true
			}
		}
	}
	for _, org := range orgs {
		if org == "" {
			continue
		}
		if level == "RED" {
			if held["operator/"+org] {
				return true
			}
			continue
		}
		if held["org/"+org] || level == "AMBER" && m.Clients && held["client/"+org] {
			return true
		}
	}
	return false
}
