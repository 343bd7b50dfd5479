package secondreader

import (
	"encoding/json"
	"strings"
	"testing"

	"concord"
	"concord/extract"
)

func read(t *testing.T, content string) (Reading, concord.Findings) {
	t.Helper()
	d := document(t, story)
	r, err := endpoint(t, says(content)).Read(t.Context(), d, "r-1")
	if err != nil {
		t.Fatal(err)
	}
	rules, err := extract.Confident(extract.DefaultConfidence)(d, "r-1")
	if err != nil {
		t.Fatal(err)
	}
	return r, rules
}

// table is a comparison, one field a line.
func table(c Compared) string {
	var b strings.Builder
	for _, p := range append(c.Incidents, c.Measures...) {
		for _, f := range p.Fields {
			b.WriteString(f.Name + " " + string(f.Agreement) + ": " + strings.Join(f.Rules, " + ") + " |")
			for _, s := range f.Second {
				b.WriteString(" " + s.Value + " “" + s.Quote + "”")
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func agreement(t *testing.T, c Compared, field string) Agreement {
	t.Helper()
	for _, p := range append(c.Incidents, c.Measures...) {
		for _, f := range p.Fields {
			if f.Name == field {
				return f.Agreement
			}
		}
	}
	return ""
}

func TestTheSecondReadingStandsBesideTheFirst(t *testing.T) {
	r, rules := read(t, right)
	before, _ := json.Marshal(rules)
	c := Compare(r, &rules)
	if after, _ := json.Marshal(rules); string(after) != string(before) {
		t.Error("comparing changes what the rules found")
	}
	if len(c.Incidents) != 1 || len(c.Measures) != 1 || c.Incidents[0].Rules != "r-1.1" || c.Incidents[0].Second != "r-1.second.1" {
		t.Fatalf("the pairs are %+v", c)
	}
	for field, want := range map[string]Agreement{"stage": Same, "time": Same, "places": Same, "target": Same, "methods": Same, "type": Same, "issuer": Same} {
		if got := agreement(t, c, field); got != want {
			t.Errorf("%s: %q, wanted %q in\n%s", field, got, want, table(c))
		}
	}
	for _, p := range append(c.Incidents, c.Measures...) {
		if p.State != concord.StateCandidate {
			t.Errorf("a value is %s", p.State)
		}
		for _, f := range p.Fields {
			for _, s := range f.Second {
				if s.Quote == "" || s.End <= s.Start {
					t.Errorf("%s %q has no words", f.Name, s.Value)
				}
			}
		}
	}
}

func TestEachAgreementIsTold(t *testing.T) {
	answer := strings.NewReplacer(`"value":"furniture warehouse"`, `"value":"warehouse"`, `[{"value":"accelerant","quote":"he had found a canister of petrol"}]`, `[]`,
		`"activity_types":[{"value":"arson","quote":"an act of arson"}]`, `"activity_types":[{"value":"sabotage","quote":"the acts of sabotage"},{"value":"arson","quote":"was arson"}]`).Replace(right)
	r, rules := read(t, answer)
	rules.Incidents[0].Stage, rules.Incidents[0].Sector, rules.Incidents[0].ActivityTypes = "", concord.SectorTransport, []concord.ActivityType{concord.ActivityArson}
	r.Found.Incidents[0].Time = concord.When{}
	c := Compare(r, &rules)
	for field, want := range map[string]Agreement{"activity_types": Differs, "stage": OnlySecond, "time": OnlyRules, "sector": Differs, "target": Same} {
		if got := agreement(t, c, field); got != want {
			t.Errorf("%s: %q, wanted %q in\n%s", field, got, want, table(c))
		}
	}
	n := c.Counts
	if n.Same == 0 || n.Differs < 2 || n.OnlyRules == 0 || n.OnlySecond == 0 {
		t.Errorf("counted %+v", n)
	}
}

func TestActsThatOnlyOneReaderFoundStandAlone(t *testing.T) {
	r, rules := read(t, `{"incidents":[],"measures":[]}`)
	c := Compare(r, &rules)
	if len(c.Incidents) != 1 || c.Incidents[0].Second != "" || c.Counts.OnlySecond+c.Counts.Same+c.Counts.Differs != 0 {
		t.Errorf("the pairs are %+v", c)
	}
	r, _ = read(t, right)
	c = Compare(r, &concord.Findings{})
	if len(c.Incidents) != 1 || c.Incidents[0].Rules != "" || c.Counts.OnlyRules+c.Counts.Same+c.Counts.Differs != 0 {
		t.Errorf("the pairs are %+v", c)
	}
}

func TestActsOnOtherDaysAreNotCoupled(t *testing.T) {
	r, rules := read(t, right)
	rules.Incidents[0].Time.Start, rules.Incidents[0].Time.End = "2020-01-01", "2020-01-01"
	rules.Incidents[0].Countries = []string{"FR"}
	rules.Incidents[0].Evidence = nil
	if c := Compare(r, &rules); len(c.Incidents) != 2 {
		t.Errorf("the pairs are %+v", c.Incidents)
	}
}

func TestATroubledReadingComparesNothing(t *testing.T) {
	_, rules := read(t, right)
	c := Compare(Failed("m", now, "r-1", &concord.Error{Code: concord.CodeLimit, Msg: "too slow"}), &rules)
	if c.Trouble != "too slow" || len(c.Incidents) != 0 || c.Counts != (Agreements{}) {
		t.Errorf("compared %+v", c)
	}
}

func TestAReadingIsReadBackAsItWasKept(t *testing.T) {
	r, _ := read(t, right)
	raw, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Decode(raw)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := json.Marshal(back); string(again) != string(raw) {
		t.Errorf("%s\nis read back as\n%s", raw, again)
	}
	if _, err := Decode([]byte("{")); concord.CodeOf(err) != concord.CodeInternal {
		t.Errorf("half a reading gives %v", err)
	}
}
