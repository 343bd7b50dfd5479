package store_test

import (
	"encoding/json"
	"strings"
	"testing"

	"concord"
	"concord/store"
)

// marked is an incident and a measure with a marking, as they are kept.
func marked(t *testing.T, h *store.Handle, m concord.Marking) (concord.Incident, concord.Measure) {
	t.Helper()
	inc := incident(1)
	inc.Marking = m
	measure := concord.Measure{ID: "M-1", Type: concord.MeasureEntryBan, Status: concord.MeasureInForce, Issuer: "PL", Marking: m}
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	if _, err := h.SaveMeasures(t.Context(), store.MeasureVersion{Measure: measure}); err != nil {
		t.Fatal(err)
	}
	inc.Version = 1
	return inc, measure
}

// TestL28NoWriteLowersAMarking asks every way to write with every way to lower.
func TestL28NoWriteLowersAMarking(t *testing.T) {
	was := concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"cert"}, Orcon: true}
	lower := map[string]concord.Marking{
		"a lower level":         {TLP: concord.TLPGreen, Owner: "demo", ReleasableTo: []string{"cert"}, Orcon: true},
		"CLEAR":                 {TLP: concord.TLPClear, Owner: "demo"},
		"one recipient more":    {TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"bureau", "cert"}, Orcon: true},
		"another owner":         {TLP: concord.TLPAmber, Owner: "guest", ReleasableTo: []string{"cert"}, Orcon: true},
		"clients":               {TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"cert"}, Orcon: true, Clients: true},
		"no originator control": {TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"cert"}},
	}
	paths := map[string]func(t *testing.T, h *store.Handle, inc concord.Incident, m concord.Measure) error{
		"a decision": func(t *testing.T, h *store.Handle, inc concord.Incident, _ concord.Measure) error {
			_, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc})
			return err
		},
		"a reading": func(t *testing.T, h *store.Handle, inc concord.Incident, _ concord.Measure) error {
			_, err := h.UpdateReading(t.Context(), store.Reading{Report: save(t, h, "again"), Incidents: []store.IncidentChange{{Incident: inc}}})
			return err
		},
		"a measure": func(t *testing.T, h *store.Handle, _ concord.Incident, m concord.Measure) error {
			_, err := h.SaveMeasures(t.Context(), store.MeasureVersion{Measure: m, Version: 1})
			return err
		},
		"a measure of a reading": func(t *testing.T, h *store.Handle, _ concord.Incident, m concord.Measure) error {
			_, err := h.UpdateReading(t.Context(), store.Reading{Report: save(t, h, "again"), Measures: []store.MeasureVersion{{Measure: m, Version: 1}}})
			return err
		},
		"an imported incident": func(t *testing.T, h *store.Handle, inc concord.Incident, _ concord.Measure) error {
			inc.Version, inc.RecordedAt = 2, day
			_, err := h.Import(t.Context(), []store.Record{{Incident: &store.IncidentRecord{Incident: inc}}})
			return err
		},
		"an imported measure": func(t *testing.T, h *store.Handle, _ concord.Incident, m concord.Measure) error {
			_, err := h.Import(t.Context(), []store.Record{{Measure: &store.MeasureRecord{Measure: m, Version: 2, RecordedAt: day.UnixMicro()}}})
			return err
		},
	}
	others := []concord.View{{Principal: "g", Org: "guest", ClientOf: []string{"demo"}}, {Principal: "b", Org: "bureau"}, {Principal: "x", Org: "x", ClientOf: []string{"cert"}}}
	for how, now := range lower {
		for path, write := range paths {
			t.Run(how+" by "+path, func(t *testing.T) {
				s := openAt(t, t.TempDir(), options())
				h := s.As(concord.LocalOperator("demo"))
				inc, m := marked(t, h, was)
				inc.Marking, m.Marking = now, now
				inc.Title, m.Issuer = "Changed", "DE"
				if err := write(t, h, inc, m); !strings.Contains(path, "imported") {
					wantCode(t, err, concord.CodeForbidden)
				} else if err != nil {
					t.Fatal(err) // taken as it was told, and still under the old label
				}
				for _, v := range others {
					o := s.As(v)
					if _, err := o.Incident(t.Context(), inc.ID); concord.CodeOf(err) != concord.CodeNotFound {
						t.Errorf("%s reads the incident: %v", v.Principal, err)
					}
					if _, err := o.Measure(t.Context(), m.ID); concord.CodeOf(err) != concord.CodeNotFound {
						t.Errorf("%s reads the measure: %v", v.Principal, err)
					}
				}
			})
		}
	}
}

func TestL28WhatSaysNothingKeepsTheMarking(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	h := s.As(concord.LocalOperator("demo"))
	was := concord.Marking{TLP: concord.TLPRed, Owner: "demo", ReleasableTo: []string{"person:ana"}}
	inc, m := marked(t, h, was)
	inc.Marking, m.Marking, inc.Title, m.Issuer = concord.Marking{}, concord.Marking{}, "Changed", "DE"
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	if _, err := h.SaveMeasures(t.Context(), store.MeasureVersion{Measure: m, Version: 1}); err != nil {
		t.Fatal(err)
	}
	gi, err := h.Incident(t.Context(), inc.ID)
	if err != nil || gi.Incident.Marking.TLP != concord.TLPRed || gi.Incident.Title != "Changed" {
		t.Errorf("%+v %v", gi, err)
	}
	gm, err := h.Measure(t.Context(), m.ID)
	if err != nil || gm.Measure.Marking.TLP != concord.TLPRed || gm.Measure.Issuer != "DE" {
		t.Errorf("%+v %v", gm, err)
	}
	// A new record that says nothing takes the node's default.
	fresh := incident(2)
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: fresh.ID}, store.IncidentChange{Incident: fresh}); err != nil {
		t.Fatal(err)
	}
	if got, err := h.Incident(t.Context(), fresh.ID); err != nil || got.Incident.Marking.TLP != concord.TLPAmber || got.Incident.Marking.Owner != "demo" {
		t.Errorf("%+v %v", got, err)
	}
}

func TestAMergeCarriesTheMarkingOfWhatWentIn(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	h, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"})
	keep, lose := incident(1), incident(2)
	keep.Marking.TLP, lose.Marking.TLP = concord.TLPClear, concord.TLPAmber
	for _, inc := range []concord.Incident{keep, lose} {
		if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := guest.Incident(t.Context(), keep.ID); err != nil {
		t.Fatal(err)
	}
	kept, redirect := keep, lose
	kept.Version, kept.Title = 1, "What both say"
	redirect.Version, redirect.State, redirect.MergedInto = 1, concord.StateMerged, keep.ID
	_, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideMerge, Incident: keep.ID, With: lose.ID}, store.IncidentChange{Incident: kept}, store.IncidentChange{Incident: redirect})
	if err != nil {
		t.Fatal(err)
	}
	_, err = guest.Incident(t.Context(), keep.ID)
	wantCode(t, err, concord.CodeNotFound)
	if list, err := guest.Decisions(t.Context(), ""); err != nil || len(list) != 0 {
		t.Errorf("decisions about what is hidden now are shown: %v %v", list, err)
	}
	if list, err := guest.Audit(t.Context(), string(keep.ID), 10); err != nil || len(list) != 0 {
		t.Errorf("the trail of what is hidden now is shown: %v %v", list, err)
	}
}

func TestL10APropertyIsShownToFewerThanItsRecord(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	ana, guest := s.As(concord.View{Principal: "ana", Org: "cert"}), s.As(concord.View{Principal: "guest", Org: "other"})
	inc := incident(1)
	inc.Marking.TLP, inc.Target, inc.Notes = concord.TLPClear, "substation quux", "zyzzy"
	inc.Attributions = []concord.Attribution{{AttributedTo: "XX", MadeBy: "police", BodyType: concord.BodyPolice, Strength: concord.StrengthConfirmed}}
	inc.Evidence = append(inc.Evidence, concord.Evidence{Field: "target", Value: "substation quux", Person: "ana", At: day}, concord.Evidence{Field: "countries", Value: "LT", Person: "ana", At: day})
	to := func(who ...string) concord.Marking {
		return concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: who}
	}
	inc.Granular = map[string]concord.Marking{"target": to("cert"), "notes": to(), "time": to("cert"), "places": to("cert"), "countries": to("cert"), "attributions": to("cert"), "sector": to("cert")}
	if _, err := op.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	for who, c := range map[string]struct {
		h             *store.Handle
		target, notes bool
	}{"the operator": {op, true, true}, "ana": {ana, true, false}, "a guest": {guest, false, false}} {
		list, err := c.h.Incidents(t.Context(), store.Filter{WithEvidence: true})
		if err != nil || len(list.Rows) != 1 {
			t.Fatalf("%s: %v %v", who, list, err)
		}
		one, err := c.h.Incident(t.Context(), inc.ID)
		if err != nil {
			t.Fatal(err)
		}
		old, err := c.h.IncidentVersions(t.Context(), inc.ID)
		if err != nil {
			t.Fatal(err)
		}
		for what, row := range map[string]store.IncidentRow{"list": list.Rows[0], "record": *one, "history": old[0]} {
			text, _ := json.Marshal(row)
			if strings.Contains(string(text), "quux") != c.target || strings.Contains(string(text), "zyzzy") != c.notes || strings.Contains(string(text), `["LT"]`) != c.target ||
				(len(row.Incident.Attributions) == 1) != c.target || (row.Status != concord.StatusUnattributed) != c.target {
				t.Errorf("%s of %s: %s", what, who, text)
			}
		}
		// Nobody finds the record by what only some may see.
		for name, f := range map[string]store.Filter{"text": {Text: "quux"}, "country": {Countries: []string{"LT"}}, "time": {Since: "2020"}, "sector": {Sector: []concord.Sector{inc.Sector}},
			"box": {BBox: &store.BBox{MinLat: -90, MinLon: -180, MaxLat: 90, MaxLon: 180}}, "status": {Status: []concord.AttributionStatus{concord.StatusOfficialSuspected}}} {
			if got, err := c.h.Incidents(t.Context(), f); err != nil || len(got.Rows) != 0 {
				t.Errorf("%s finds it by its %s (%v)", who, name, err)
			}
		}
		if f, err := c.h.Facets(t.Context(), store.Filter{}); err != nil || len(f.Countries) != 0 || len(f.Years) != 0 || sum(f.State) != 1 {
			t.Errorf("facets of %s are %+v (%v)", who, f, err)
		}
		// On a wire it is whole or absent.
		whole, err := c.h.Incidents(t.Context(), store.Filter{Whole: true})
		if err != nil || (len(whole.Rows) == 1) != c.notes {
			t.Errorf("%s gets %d whole (%v)", who, len(whole.Rows), err)
		}
		lg, err := c.h.Log(t.Context(), 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(logged(lg), "incident--"); got != c.notes {
			t.Errorf("%s reads the log: %v", who, logged(lg))
		}
		for rec, err := range c.h.Export(t.Context(), store.ExportOptions{}) {
			if err != nil {
				t.Fatal(err)
			}
			if rec.Incident != nil && !c.notes {
				t.Errorf("%s exports a part of it", who)
			}
		}
	}
	// Who sees less writes back no less.
	row, err := ana.Incident(t.Context(), inc.ID)
	if err != nil {
		t.Fatal(err)
	}
	change := row.Incident
	change.Title = "Written by one who sees less"
	if _, err := ana.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: change}); err != nil {
		t.Fatal(err)
	}
	if got, err := op.Incident(t.Context(), inc.ID); err != nil || got.Incident.Notes != "zyzzy" || got.Incident.Title != change.Title || len(got.Incident.Granular) != len(inc.Granular) {
		t.Errorf("what was hidden from the writer is lost: %+v %v", got, err)
	}
	// A marking of a property is not dropped or lowered either.
	row, _ = op.Incident(t.Context(), inc.ID)
	dropped := row.Incident
	dropped.Granular = map[string]concord.Marking{}
	_, err = op.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: dropped})
	wantCode(t, err, concord.CodeForbidden)
	bad := incident(7)
	bad.Granular = map[string]concord.Marking{"record_state": to()}
	_, err = op.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: bad.ID}, store.IncidentChange{Incident: bad})
	wantCode(t, err, concord.CodeInvalid)
}

func logged(list []store.LogEntry) string {
	var ids []string
	for _, e := range list {
		ids = append(ids, e.ID)
	}
	return strings.Join(ids, " ")
}

func TestL20AStoryIsNamedAfterWhatTheReaderSees(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"})
	var first concord.ReportID
	for i, tlp := range []concord.TLP{concord.TLPAmber, concord.TLPClear, concord.TLPClear} {
		r := concord.Report{Source: "s", Marking: concord.Marking{TLP: tlp}}
		if _, err := op.SaveReport(t.Context(), &r, []byte{byte('a' + i)}); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = r.ID
		}
		r.Story = string(first)
		if _, err := op.UpdateReading(t.Context(), store.Reading{Report: r}); err != nil {
			t.Fatal(err)
		}
	}
	page, err := guest.Reports(t.Context(), store.ReportFilter{Oldest: true})
	if err != nil || len(page.Rows) != 2 {
		t.Fatal(page, err)
	}
	for _, r := range page.Rows {
		if r.Report.Story == string(first) || r.Report.Story != page.Rows[0].Report.Story {
			t.Errorf("the story is %s", r.Report.Story)
		}
		if one, err := guest.Report(t.Context(), r.Report.ID); err != nil || one.Story != r.Report.Story {
			t.Errorf("%v %v", one, err)
		}
	}
	if got, err := guest.Reports(t.Context(), store.ReportFilter{Story: string(first)}); err != nil || len(got.Rows) != 0 {
		t.Errorf("the guest asks for the story of a hidden report and gets %d (%v)", len(got.Rows), err)
	}
	if got, err := guest.Reports(t.Context(), store.ReportFilter{Story: page.Rows[0].Report.Story}); err != nil || len(got.Rows) != 2 {
		t.Errorf("the story has %d reports (%v)", len(got.Rows), err)
	}
}

// TestL18WhatIsRaisedIsGoneWithItsEarlierVersions: from the commit of the raise on, nothing of it is given.
func TestL18WhatIsRaisedIsGoneWithItsEarlierVersions(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"})
	r := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPClear}}
	if _, err := op.SaveReport(t.Context(), &r, []byte("r")); err != nil {
		t.Fatal(err)
	}
	inc := incident(1)
	inc.Marking.TLP = concord.TLPClear
	_, err := op.UpdateReading(t.Context(), store.Reading{Report: r, Incidents: []store.IncidentChange{{Incident: inc, Why: "made"}},
		Claims: []concord.Claim{{ID: "c", Incident: inc.ID}}, Decisions: []concord.Decision{{Kind: concord.DecideVerify, Incident: inc.ID}}})
	if err != nil {
		t.Fatal(err)
	}
	open, err := guest.Log(t.Context(), 0, 100)
	if err != nil || !strings.Contains(logged(open), "incident--") {
		t.Fatalf("the guest reads %v (%v)", logged(open), err)
	}
	inc.Version, inc.Marking = 1, concord.Marking{TLP: concord.TLPRed, Owner: "demo", ReleasableTo: []string{"person:ana"}}
	begun := false
	for rec, err := range guest.Export(t.Context(), store.ExportOptions{}) { // the record is raised while the export is open
		if err != nil {
			t.Fatal(err)
		}
		if rec.Report != nil && !begun {
			begun = true
			if _, err := op.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc}); err != nil {
				t.Fatal(err)
			}
		}
		if rec.Incident != nil || rec.Decision != nil {
			t.Errorf("the open export gives %+v", rec)
		}
	}
	_, err = guest.Incident(t.Context(), inc.ID)
	wantCode(t, err, concord.CodeNotFound)
	_, err = guest.IncidentVersions(t.Context(), inc.ID)
	wantCode(t, err, concord.CodeNotFound)
	_, err = guest.IncidentRecord(t.Context(), inc.ID, 1)
	wantCode(t, err, concord.CodeNotFound)
	now, err := guest.Log(t.Context(), 0, 100)
	if err != nil || strings.Contains(logged(now), "incident--") {
		t.Errorf("the log gives %v (%v)", logged(now), err)
	}
	claims, err := guest.Claims(t.Context(), r.ID, "")
	if err != nil || len(claims) != 0 {
		t.Errorf("claims: %v (%v)", claims, err)
	}
	decisions, err := guest.Decisions(t.Context(), "")
	if err != nil || len(decisions) != 0 {
		t.Errorf("decisions: %v (%v)", decisions, err)
	}
	trail, err := guest.Audit(t.Context(), "", 100)
	if err != nil || strings.Contains(strings.Join(acts(trail), " "), string(inc.ID)) {
		t.Errorf("the trail: %v (%v)", acts(trail), err)
	}
	past, err := guest.Incidents(t.Context(), store.Filter{KnownAt: inc.Evidence[0].At.Add(3e6), WithTotal: true})
	if err != nil || past.Total != 0 {
		t.Errorf("as known before: %v (%v)", past, err)
	}
}

func acts(trail []store.AuditEntry) (out []string) {
	for _, e := range trail {
		out = append(out, e.Act+" "+e.Object)
	}
	return out
}

func TestL18ARaisedReportTakesAlongWhatWasReadInIt(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"})
	r := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPClear}}
	if _, err := op.SaveReport(t.Context(), &r, []byte("r")); err != nil {
		t.Fatal(err)
	}
	inc, other := incident(1), incident(2)
	inc.Marking.TLP, inc.Reports, other.Marking.TLP = concord.TLPClear, []concord.ReportID{r.ID}, concord.TLPClear
	m := concord.Measure{ID: "M-1", Type: concord.MeasureEntryBan, Status: concord.MeasureInForce, Issuer: "PL", Marking: inc.Marking,
		Evidence: []concord.Evidence{{Field: "type", Report: r.ID, Quote: "r", Span: concord.Span{End: 1, RawEnd: 1}}}}
	_, err := op.UpdateReading(t.Context(), store.Reading{Report: r, Text: "r", Incidents: []store.IncidentChange{{Incident: inc, Blocks: []string{"b"}}, {Incident: other}},
		Measures: []store.MeasureVersion{{Measure: m}}, Claims: []concord.Claim{{ID: "c", Incident: inc.ID}, {ID: "d"}}})
	if err != nil {
		t.Fatal(err)
	}
	sees := func() (n int) {
		_, err1 := guest.Report(t.Context(), r.ID)
		_, err2 := guest.Incident(t.Context(), inc.ID)
		_, err3 := guest.Measure(t.Context(), m.ID)
		claims, err4 := guest.Claims(t.Context(), "", "")
		lg, err5 := guest.Log(t.Context(), 0, 100)
		if err4 != nil || err5 != nil {
			t.Fatal(err4, err5)
		}
		for _, err := range []error{err1, err2, err3} {
			if err == nil {
				n++
			}
		}
		for _, e := range lg {
			if e.Type == "incident" {
				n++
			}
		}
		return n + len(claims)
	}
	if got := sees(); got != 3+2+2 {
		t.Fatalf("the guest sees %d things", got)
	}
	_, err = guest.MarkReport(t.Context(), r.ID, concord.Marking{TLP: concord.TLPAmber, Owner: "other"}, "")
	wantCode(t, err, concord.CodeForbidden) // of another owner
	raised, err := op.MarkReport(t.Context(), r.ID, concord.Marking{TLP: concord.TLPAmber}, "asked")
	if err != nil || raised != 2 {
		t.Fatalf("%d were raised (%v)", raised, err)
	}
	if got := sees(); got != 1 { // the other incident, in the log
		t.Errorf("the guest still sees %d things", got)
	}
	if _, err := guest.Incident(t.Context(), other.ID); err != nil {
		t.Errorf("what does not rest on it is gone: %v", err)
	}
	got, err := op.Incident(t.Context(), inc.ID)
	if err != nil || got.Incident.Version != 2 || got.Incident.Title != inc.Title {
		t.Errorf("%+v %v", got, err)
	}
	if rows, _, err := op.CandidatesByBlock(t.Context(), []string{"b"}, 10); err != nil || len(rows) != 1 {
		t.Errorf("its keys are lost: %v %v", rows, err)
	}
	if raised, err := op.MarkReport(t.Context(), r.ID, concord.Marking{TLP: concord.TLPAmber}, "again"); err != nil || raised != 0 {
		t.Errorf("the same again raised %d (%v)", raised, err)
	}
	_, err = op.MarkReport(t.Context(), r.ID, concord.Marking{TLP: concord.TLPGreen}, "")
	wantCode(t, err, concord.CodeForbidden)
	if problems, err := op.Check(t.Context()); err != nil || len(problems) != 0 {
		t.Errorf("%v %v", problems, err)
	}
}

func TestTheWiresSayAllThatHolds(t *testing.T) {
	var rendered concord.Marking
	opt := options()
	opt.Render = func(inc *concord.Incident, _ []concord.Report) ([]store.LogObject, error) {
		rendered = inc.Marking
		return nil, nil
	}
	h := openAt(t, t.TempDir(), opt).As(concord.LocalOperator("demo"))
	r := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPAmber, Owner: "cert", ReleasableTo: []string{"demo"}}}
	if _, err := h.SaveReport(t.Context(), &r, []byte("r")); err != nil {
		t.Fatal(err)
	}
	inc := incident(1)
	inc.Marking, inc.Reports = concord.Marking{TLP: concord.TLPClear, Owner: "demo"}, []concord.ReportID{r.ID}
	if _, err := h.Mark(t.Context(), store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	if rendered.TLP != concord.TLPAmber || rendered.Owner != "cert" || strings.Join(rendered.ReleasableTo, " ") != "demo" {
		t.Errorf("the wire says %+v of a record that rests on %+v", rendered, r.Marking)
	}
	got, err := h.WholeMarking(t.Context(), inc.ID, 0)
	if err != nil || got.TLP != rendered.TLP || got.Owner != rendered.Owner {
		t.Errorf("an export says %+v (%v)", got, err)
	}
	row, err := h.Incident(t.Context(), inc.ID)
	if err != nil || row.Incident.Marking.TLP != concord.TLPClear || len(row.Markings) != 2 {
		t.Errorf("the record is %+v (%v)", row, err)
	}
}
