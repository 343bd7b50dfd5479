package store_test

import (
	"encoding/json"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/store"
	"concord/worlds"
)

// TestL35AReleaseHoldsWhatWasReleasedAndLeadsBackToNothing releases every record that may be, and
// looks for canaries of what was left out.
func TestL35AReleaseHoldsWhatWasReleasedAndLeadsBackToNothing(t *testing.T) {
	w := worlds.New(125)
	s := buildWorld(t, w)
	op := s.As(concord.View{Principal: "rel", Org: worlds.Node, Operator: true})
	target := s.As(concord.View{Principal: "gus", Org: "friend"})
	released := 0
	for _, source := range w.Incidents {
		row, err := op.Incident(t.Context(), source.Body.ID)
		if err != nil || row.Incident.ID != source.Body.ID || row.Incident.State != concord.StateVerified {
			continue
		}
		inc := row.Incident
		m := concord.Marking{TLP: concord.TLPAmber, Owner: worlds.Node, ReleasableTo: []string{"friend"}}
		p, err := access.Project(&inc, m, nil, worlds.Node, worlds.End)
		if err != nil {
			t.Fatal(err)
		}
		p.Record.ID, p.Record.Title = concord.IncidentID("XX-R"+strings.TrimPrefix(string(inc.ID)[len(inc.ID)-4:], "IDQ")), "Released"
		id, err := op.Release(t.Context(), access.All, store.Release{Of: inc.ID, Version: inc.Version, Record: p.Record, Why: "asked", Consent: "by telephone"})
		if err != nil {
			t.Fatalf("%s: %v", inc.ID, err)
		}
		released++
		got, err := target.Incident(t.Context(), id)
		if err != nil || got.Incident.ID == inc.ID {
			t.Fatalf("the target does not read it: %v", err)
		}
		text, _ := json.Marshal(got)
		for _, c := range worlds.Canaries(string(text)) {
			if !strings.HasSuffix(c, "MADEQ") && !strings.HasSuffix(c, "PLACEQ") {
				t.Errorf("the release of %s holds %s", inc.ID, c)
			}
		}
		for _, back := range []string{string(inc.ID), `"reports"`, `"links"`, `"sources"`, `"quote"`, `"granular"`, `"aliases"`, `"measures"`} {
			if strings.Contains(string(text), back) {
				t.Errorf("the release of %s leads back: %s", inc.ID, back)
			}
		}
		again, err := op.Incident(t.Context(), inc.ID)
		if err != nil || again.Incident.Version != inc.Version {
			t.Errorf("the source was changed: %v", err)
		}
		list, err := op.Releases(t.Context(), inc.ID)
		if err != nil || len(list) != 1 || list[0].To != id || list[0].Why != "asked" || len(list[0].Was) == 0 || list[0].Now[0].TLP != concord.TLPAmber {
			t.Errorf("the release is told as %+v, %v", list, err)
		}
		if list, err := target.Releases(t.Context(), ""); err != nil {
			t.Error(err)
		} else if hidden, _ := target.Incident(t.Context(), inc.ID); hidden == nil && strings.Contains(sourcesOf(list), string(inc.ID)) {
			t.Error("who reads the release learns of what it was made of")
		}
	}
	if released < 3 {
		t.Errorf("only %d were released", released)
	}
}

func sourcesOf(list []store.Released) string {
	var b strings.Builder
	for _, r := range list {
		b.WriteString(string(r.Of) + " ")
	}
	return b.String()
}

func TestWhatIsNoReleaseIsRefused(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	inc := incident(1)
	inc.State, inc.Marking = concord.StateVerified, concord.Marking{TLP: concord.TLPAmber, Owner: "demo"}
	theirs := incident(2)
	theirs.State, theirs.Marking = concord.StateVerified, concord.Marking{TLP: concord.TLPAmber, Owner: "cert", ReleasableTo: []string{"demo"}, Orcon: true}
	raw := incident(3)
	for _, x := range []concord.Incident{inc, theirs, raw} {
		if _, err := op.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: x.ID}, store.IncidentChange{Incident: x}); err != nil {
			t.Fatal(err)
		}
	}
	good := func(of concord.Incident) store.Release {
		p, err := access.Project(&of, concord.Marking{TLP: concord.TLPGreen, Owner: "demo", ReleasableTo: []string{"friend"}}, nil, "demo", day)
		if err != nil {
			t.Fatal(err)
		}
		p.Record.ID = "XX-NEW"
		return store.Release{Of: of.ID, Version: 1, Record: p.Record, Why: "asked"}
	}
	for _, c := range []struct {
		name   string
		of     concord.Incident
		may    access.Functions
		change func(*store.Release)
		code   concord.Code
	}{
		{"a role that does not release", inc, access.Analyst.Functions(), func(*store.Release) {}, concord.CodeForbidden},
		{"an administrator", inc, access.Administrator.Functions(), func(*store.Release) {}, concord.CodeForbidden},
		{"no reason", inc, access.All, func(r *store.Release) { r.Why = " " }, concord.CodeInvalid},
		{"another version", inc, access.All, func(r *store.Release) { r.Version = 2 }, concord.CodeConflict},
		{"what is not there", inc, access.All, func(r *store.Release) { r.Of = "NOTHING" }, concord.CodeNotFound},
		{"the id of the source", inc, access.All, func(r *store.Release) { r.Record.ID = inc.ID }, concord.CodeInvalid},
		{"a report goes along", inc, access.All, func(r *store.Release) { r.Record.Reports = []concord.ReportID{"r-1"} }, concord.CodeInvalid},
		{"a link goes along", inc, access.All, func(r *store.Release) { r.Record.Links = []concord.Link{{To: "X"}} }, concord.CodeInvalid},
		{"a source goes along", inc, access.All, func(r *store.Release) { r.Record.Evidence[0].Sources = []string{"https://x.example"} }, concord.CodeInvalid},
		{"in the name of others", inc, access.All, func(r *store.Release) { r.Record.Marking.Owner = "cert" }, concord.CodeForbidden},
		{"what others hold, without their consent", theirs, access.All, func(*store.Release) {}, concord.CodeForbidden},
		{"what nobody verified", raw, access.All, func(*store.Release) {}, concord.CodeConflict},
		{"with their consent", theirs, access.All, func(r *store.Release) { r.Consent, r.Record.ID = "mail of 3 May", "XX-OTHER" }, ""},
		{"by a releaser", inc, access.Releaser.Functions(), func(*store.Release) {}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := good(c.of)
			c.change(&r)
			_, err := op.Release(t.Context(), c.may, r)
			wantCode(t, err, c.code)
		})
	}
	if tr, err := op.Audit(t.Context(), string(inc.ID), 1); err != nil || len(tr) != 1 || tr[0].Act != "release" || !strings.Contains(tr[0].Why, "AMBER") || !strings.Contains(tr[0].Why, "GREEN") || !strings.Contains(tr[0].Why, "asked") {
		t.Errorf("the trail says %+v, %v", tr, err)
	}
}
