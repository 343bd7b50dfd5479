package worlds

import (
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
