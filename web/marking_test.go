package web_test

import (
	"strings"
	"testing"

	"concord"
	"concord/store"
)

func TestAPageSaysWhomItIsFor(t *testing.T) {
	h := openStore(t)
	rep := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPGreen, Owner: "cert-pl", ReleasableTo: []string{"demo"}}}
	if _, err := h.SaveReport(t.Context(), &rep, []byte("x")); err != nil {
		t.Fatal(err)
	}
	inc := hostile()
	inc.ID, inc.Title, inc.Target, inc.Notes = "PL-2024-01-MARKED", "Marked", "the pier", "a note"
	inc.Marking = concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"friend"}, Orcon: true}
	inc.Granular = map[string]concord.Marking{"target": {TLP: concord.TLPRed, Owner: "demo", ReleasableTo: []string{"person:ana"}}}
	inc.Reports = []concord.ReportID{rep.ID}
	if _, err := h.Mark(t.Context(), store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	page := get(t, site(h), "/incidents/PL-2024-01-MARKED").Body.String()
	for _, words := range []string{"TLP:AMBER", "of demo to friend; the originator decides on more", "TLP:GREEN", "of cert-pl to demo", "TLP:RED", "of demo to person:ana", "the pier"} {
		if !strings.Contains(page, words) {
			t.Errorf("the operator's page does not say %q", words)
		}
	}
}
