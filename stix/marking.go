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
