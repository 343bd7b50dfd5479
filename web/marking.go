package web

import (
	"reflect"
	"slices"
	"strings"

	"concord"
)

// hold is a list of markings that all hold, the own one first and each once.
func hold(own concord.Marking, others []concord.Marking) []concord.Marking {
	out := []concord.Marking{own}
	for _, m := range others {
		if !slices.ContainsFunc(out, func(o concord.Marking) bool { return alike(o, m) }) {
			out = append(out, m)
		}
	}
	return out
}

// alike reports whether two markings say the same; a list that is empty and none are one.
func alike(a, b concord.Marking) bool {
	if len(a.ReleasableTo) == 0 && len(b.ReleasableTo) == 0 {
		a.ReleasableTo, b.ReleasableTo = nil, nil
	}
	return reflect.DeepEqual(a, b)
}

// ownMarkings are those of properties, told by the paths of their values.
func ownMarkings(inc *concord.Incident, fields []string) (out []concord.Marking) {
	for _, f := range fields {
		property, _, _ := strings.Cut(f, "[")
		if m, ok := inc.Granular[property]; ok {
			out = append(out, m)
		}
	}
	return out
}

// handling writes whom a marking is for, beside its level.
func handling(m concord.Marking) string {
	var parts []string
	if m.Owner != "" && m.TLP != concord.TLPClear {
		parts = append(parts, "of "+m.Owner)
	}
	if len(m.ReleasableTo) > 0 && m.TLP != concord.TLPClear {
		parts = append(parts, "to "+strings.Join(m.ReleasableTo, ", "))
	}
	if m.Clients && m.TLP == concord.TLPAmber {
		parts = append(parts, "and their clients")
	}
	out := strings.Join(parts, " ")
	if m.Orcon {
		out = strings.TrimPrefix(out+"; the originator decides on more", "; ")
	}
	return out
}
