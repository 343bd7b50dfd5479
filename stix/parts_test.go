package stix

import (
	"bytes"
	"strings"
	"testing"

	"concord"
)

func paper() concord.Report {
	return concord.Report{ID: "r-0123", SHA256: strings.Repeat("ab", 32), Title: "A fire", URL: "https://a.example/x", Language: "en",
		Published: "2024-05-12", CapturedAt: recorded, Publisher: concord.Publisher{Name: "Gazette"}, Marking: concord.Marking{TLP: concord.TLPClear}, Source: "/a/file"}
}

func TestTwoNodesThatReadTheSameReportMakeOneObject(t *testing.T) {
	a, b := paper(), paper()
	b.CapturedAt, b.Source, b.Extractor, b.Story, b.CollectedBy = later, "https://relay.example", "2", "s", "c"
	x, err := Report(a)
	if err != nil {
		t.Fatal(err)
	}
	y, err := Report(b)
	if err != nil {
		t.Fatal(err)
	}
	for i := range x {
		musts(t, x[i].Bytes)
		if !bytes.Equal(x[i].Bytes, y[i].Bytes) {
			t.Errorf("%s and %s differ", x[i].Bytes, y[i].Bytes)
		}
	}
	m := decoded(t, x[len(x)-1])
	ref := m["external_references"].([]any)[0].(map[string]any)
	if m["published"] != "2024-05-12T00:00:00.000Z" || ref["url"] != "https://a.example/x" || ref["hashes"].(map[string]any)["SHA-256"] != a.SHA256 {
		t.Errorf("got %v", m)
	}
	id, err := ReportID(a)
	if err != nil || id != x[len(x)-1].ID {
		t.Errorf("got %s (%v)", id, err)
	}
	if _, err := Report(concord.Report{}); concord.CodeOf(err) != concord.CodeInvalid {
		t.Errorf("a report without bytes: %v", err)
	}
}

func TestAReportWithoutADayOfPublicationSaysSo(t *testing.T) {
	rep := paper()
	rep.Published, rep.Publisher, rep.Title = "", concord.Publisher{}, ""
	out, err := Report(rep)
	if err != nil {
		t.Fatal(err)
	}
	m := decoded(t, out[len(out)-1])
	musts(t, out[len(out)-1].Bytes)
	if m["published"] != "2026-04-01T00:00:00.000Z" || !strings.Contains(m["description"].(string), "unknown") || m["name"] != "Report r-0123" {
		t.Errorf("got %v", m)
	}
}

func TestAnAddressHasAHashOrIsNoURL(t *testing.T) {
	inc := full()
	objects, err := Incident(inc, "demo", concord.StatusCourtEstablished, recorded, paper())
	if err != nil {
		t.Fatal(err)
	}
	m := decoded(t, objects[len(objects)-1])
	refs := m["external_references"].([]any)
	known, unknown := refs[1].(map[string]any), refs[2].(map[string]any)
	if known["url"] != "https://a.example/x" || known["hashes"] == nil || unknown["url"] != nil || unknown["external_id"] != "https://b.example/" {
		t.Errorf("got %v", refs)
	}
	if len(only(objects, "report")) != 1 {
		t.Error("the report is not among the objects")
	}
	for _, o := range objects {
		musts(t, o.Bytes)
	}
}

func TestMethodsHaveTheIDsOfCatalogues(t *testing.T) {
	inc := full()
	inc.Methods = []concord.Method{"phishing", "paid_advert", "anchor_drag", "other"}
	objects := render1(t, inc)
	got := ""
	for _, o := range only(objects, "attack-pattern") {
		for _, r := range decoded(t, o)["external_references"].([]any) {
			got += r.(map[string]any)["source_name"].(string) + ":" + r.(map[string]any)["external_id"].(string) + " "
		}
	}
	if got != "concord:phishing mitre-attack:T1566 concord:paid_advert DISARM:T0114 concord:anchor_drag " {
		t.Errorf("got %s", got)
	}
	for m := range techniques {
		if !m.Valid() {
			t.Errorf("%s is no method", m)
		}
	}
}

func TestEveryStatementTravelsAsItWasMade(t *testing.T) {
	inc := full()
	inc.State, inc.Withdrawal = concord.StatePublished, nil
	objects, err := Incident(inc, "demo", concord.StatusCourtEstablished, recorded)
	if err != nil {
		t.Fatal(err)
	}
	notes, opinions := only(objects, "note"), only(objects, "opinion")
	if len(notes) != 3 || len(opinions) != 0 { // the court's finding is general, so nobody is named
		t.Fatalf("%d notes and %d opinions", len(notes), len(opinions))
	}
	detail := decoded(t, notes[0])["extensions"].(map[string]any)[claimExtensionID()].(map[string]any)
	if detail["court_finding"] != "established" || len(detail["evidence"].([]any)) != 1 {
		t.Errorf("got %v", detail)
	}
	inc.Attributions[0].General = false
	if objects, err = Incident(inc, "demo", concord.StatusCourtEstablished, recorded); err != nil {
		t.Fatal(err)
	}
	opinions = only(objects, "opinion")
	if len(opinions) != 1 {
		t.Fatalf("%d opinions", len(opinions))
	}
	m := decoded(t, opinions[0])
	if m["opinion"] != "strongly-disagree" || !strings.HasPrefix(m["object_refs"].([]any)[0].(string), "relationship--") {
		t.Errorf("got %v", m)
	}
}

func TestACampaignIsACampaignToo(t *testing.T) {
	objects := render1(t, full())
	c := only(objects, "campaign")
	if len(c) != 1 {
		t.Fatalf("%d campaigns", len(c))
	}
	if m := decoded(t, c[0]); m["first_seen"] == nil || m["revoked"] != true {
		t.Errorf("got %v", m)
	}
	inc := full()
	inc.Unit = concord.UnitIncident
	if len(only(render1(t, inc), "campaign")) != 0 {
		t.Error("an incident became a campaign")
	}
}

func TestIDsHaveTheFormOfVersionFour(t *testing.T) {
	for _, o := range render1(t, full()) {
		if uuid := o.ID[len(o.ID)-36:]; uuid[14] != '4' {
			t.Errorf("%s", o.ID)
		}
	}
}
