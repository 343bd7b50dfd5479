package stix

import (
	"strings"
	"time"

	"concord"
)

// tlpIDs are the official marking definitions of TLP 2.0. Wrong ones circulate: refuse, do not guess.
var tlpIDs = map[concord.TLP]string{
	concord.TLPClear:       "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
	concord.TLPGreen:       "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
	concord.TLPAmber:       "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
	concord.TLPAmberStrict: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
	concord.TLPRed:         "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
}

const tlpExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

// MarkingID returns the official id of a TLP 2.0 level, "" for an unknown one.
func MarkingID(level concord.TLP) string { return tlpIDs[level] }

// TLPOf returns the level of an official marking definition of TLP, 2.0 or 1; ok is false for any other id.
func TLPOf(id string) (level concord.TLP, ok bool) {
	for level, known := range tlpIDs {
		if known == id {
			return level, true
		}
	}
	level, ok = olderTLP[id]
	return level, ok
}

// olderTLP are the definitions of version 1. Its amber let a reader share with clients, as that of 2.0 does.
var olderTLP = map[string]concord.TLP{
	"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9": concord.TLPClear,
	"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da": concord.TLPGreen,
	"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82": concord.TLPAmber,
	"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed": concord.TLPRed,
}

// markings returns the definitions that an object with marking m refers to: its TLP level, and, when
// it may be released to somebody, Concord's own marking that says to whom.
func markings(m concord.Marking) ([]Object, error) {
	id, ok := tlpIDs[m.TLP]
	if !ok {
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "unknown TLP level " + string(m.TLP),
			Hint: "mark the record before it is rendered"}
	}
	tlp, err := build("marking-definition", id, tlpCreated, tlpCreated, properties{
		"name":       "TLP:" + string(m.TLP),
		"extensions": properties{tlpExtension: properties{"extension_type": "property-extension", "tlp_2_0": strings.ToLower(string(m.TLP))}},
	})
	if err != nil || len(m.ReleasableTo) == 0 {
		return []Object{tlp}, err
	}
	release, err := shared("marking-definition", properties{
		"name": "Releasable to " + strings.Join(m.ReleasableTo, ", "),
		"extensions": properties{releaseExtensionID(): properties{
			"extension_type": "property-extension", "owner": m.Owner, "releasable_to": m.ReleasableTo}},
	})
	return []Object{tlp, release}, err
}

var tlpCreated = time.Date(2022, time.October, 1, 0, 0, 0, 0, time.UTC)

func ids(objects []Object) []string {
	out := make([]string, len(objects))
	for i, o := range objects {
		out[i] = o.ID
	}
	return out
}
