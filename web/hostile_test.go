package web_test

import (
	"net/http"
	"strings"
	"testing"

	"concord"
)

type concordIncident = concord.Incident

const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`

// hostile is an incident whose every text tries to become markup.
func hostile() concord.Incident {
	lat, lon := 52.2, 21.0
	return concord.Incident{
		ID: "PL-2024-07-HOSTILE", Title: "Title " + evil, Summary: evil, Unit: concord.UnitIncident, State: concord.StateCandidate,
		Marking:       concord.Marking{TLP: concord.TLPAmber, Owner: "demo"},
		ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Countries: []string{"PL"}, Target: evil, MethodText: evil, Notes: evil,
		Time:         concord.When{Start: "2024-07-01", End: "2024-07-01", Precision: concord.PrecisionDay, Words: evil},
		Places:       []concord.Place{{Name: evil, Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCity, Words: evil}},
		Accused:      []string{evil},
		Attributions: []concord.Attribution{{AttributedTo: evil, SubActor: evil, MadeBy: evil, BodyType: concord.BodyPolice, Strength: concord.StrengthSuspected, Note: evil, Via: evil, Date: "2024-07-02"}},
		LegalSteps:   []concord.LegalStep{{Stage: concord.LegalStage("arrest"), Date: "2024-07-03", Text: evil, Jurisdiction: "PL", Qualification: []string{evil}}},
		Sources:      []string{"javascript:alert(3)", "https://good.example/?a=1&b=\"", "data:text/html," + evil},
		Evidence:     []concord.Evidence{{Field: "title", Person: evil, At: today, Sources: []string{"javascript:alert(4)"}}},
	}
}

func TestNoTextOfARecordBecomesMarkup(t *testing.T) {
	h := openStore(t)
	write(t, h, []concord.Incident{hostile()}, []concord.Measure{{ID: "PL-M-EVIL", Type: concord.MeasurePoliticalCall, Issuer: evil, Against: evil, Target: evil, Scope: evil,
		Status: concord.MeasureProposed, Marking: concord.Marking{TLP: concord.TLPAmber, Owner: "demo"}, Incidents: []concord.IncidentID{hostile().ID},
		Sources: []string{"javascript:alert(5)"}}})
	id := ingest(t, h, `<html><head><title>`+"&lt;script&gt;alert(6)&lt;/script&gt;"+`</title></head><body><article><h1>&lt;script&gt;alert(7)&lt;/script&gt;</h1>
		<p>A fire in Warsaw on 1 May 2024 was arson &lt;img src=x onerror=alert(8)&gt;, police said. It destroyed a warehouse and nobody was hurt in it.</p></article></body></html>`, "2024-05-02")
	s := site(h)
	for _, path := range []string{"/", "/?campaigns=1", "/incidents/" + string(hostile().ID), "/reports", "/reports?q=arson", "/reports/" + string(id), "/measures", "/measures/PL-M-EVIL",
		"/?q=%3Cscript%3Ealert(9)%3C%2Fscript%3E", "/?nope=%3Cscript%3E", "/?%3Cscript%3E=1", "/%3Cscript%3E", "/measures?issuer=%3Cscript%3E"} {
		t.Run(path, func(t *testing.T) {
			body := get(t, s, path).Body.String()
			for _, bad := range []string{"<script", "<img src=x", `href="javascript:`, `href="data:`} {
				if strings.Contains(body, bad) {
					i := strings.Index(body, bad)
					t.Errorf("the page holds %q: %s", bad, body[max(0, i-80):min(len(body), i+80)])
				}
			}
		})
	}
}

func TestAReportIsNeverShownAsItCame(t *testing.T) {
	h := openStore(t)
	page := "<html><script>alert(1)</script><body><p>A fire in Warsaw.</p></body></html>"
	id := ingest(t, h, page, "")
	w := get(t, site(h), "/reports/"+string(id)+"/content")
	if w.Code != http.StatusOK || w.Body.String() != page {
		t.Fatalf("%d %q", w.Code, w.Body)
	}
	for name, want := range map[string]string{"Content-Type": "text/plain", "X-Content-Type-Options": "nosniff",
		"Content-Disposition": `attachment; filename="` + string(id) + `.txt"`} {
		if got := w.Header().Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if !strings.Contains(w.Header().Get("Content-Security-Policy"), "sandbox") {
		t.Error("the download is not sandboxed")
	}
}
