package store_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"concord"
	"concord/access"
	"concord/store"

	"pgregory.net/rapid"
)

func drawMarking(t *rapid.T) concord.Marking {
	return concord.Marking{
		TLP:          rapid.SampledFrom([]concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}).Draw(t, "tlp"),
		Owner:        rapid.SampledFrom([]string{"demo", "cert"}).Draw(t, "owner"),
		ReleasableTo: rapid.SliceOfN(rapid.SampledFrom([]string{"demo", "cert", "bureau", "community:energy", "person:ana"}), 0, 2).Draw(t, "to"),
	}
}

func TestEveryReadShowsExactlyWhatTheRulePermits(t *testing.T) {
	root := openAt(t, t.TempDir(), options())
	op := root.As(concord.LocalOperator("demo"))
	views := []concord.View{concord.LocalOperator("demo"), concord.LocalOperator("cert"), {Principal: "ana", Org: "cert"},
		{Principal: "bob", Org: "bureau", Communities: []string{"energy"}}, {Principal: "guest"}, {}}
	n := 0
	// what the store holds, and the markings of each object: its own and those of its inputs
	type object struct {
		id    string
		marks []concord.Marking
	}
	var reports, incidents, claims, measures, logged []object
	handles := map[int]*store.Handle{} // some old, which have to learn of new labels
	for i, v := range views {
		handles[i] = root.As(v)
	}
	rapid.Check(t, func(rt *rapid.T) {
		n++
		ctx := context.Background()
		rm, im, mm := drawMarking(rt), drawMarking(rt), drawMarking(rt)
		rep := concord.Report{Source: fmt.Sprint(n), Marking: rm}
		if _, err := op.SaveReport(ctx, &rep, fmt.Appendf(nil, "report %d", n)); err != nil {
			rt.Fatal(err)
		}
		reports = append(reports, object{string(rep.ID), []concord.Marking{rm}})
		inc := incident(n)
		inc.Marking, inc.Reports = im, []concord.ReportID{rep.ID}
		m := concord.Measure{ID: concord.MeasureID(fmt.Sprintf("m-%d", n)), Type: concord.MeasureEntryBan, Status: concord.MeasureInForce, Issuer: "PL", Marking: mm}
		_, err := op.UpdateReading(ctx, store.Reading{Report: rep, Text: fmt.Sprintf("secret word w%d", n), Incidents: []store.IncidentChange{{Incident: inc}},
			Claims:   []concord.Claim{{ID: concord.ClaimID(fmt.Sprint("c", n)), Incident: inc.ID}},
			Measures: []store.MeasureVersion{{Measure: m}}})
		switch {
		case !access.Permit(op.View(), rm): // the operator reads what it may read, and no more
			if concord.CodeOf(err) != concord.CodeNotFound {
				rt.Fatalf("a hidden report was read: %v", err)
			}
		case err != nil:
			rt.Fatal(err)
		default:
			incidents = append(incidents, object{string(inc.ID), []concord.Marking{rm, im}})
			claims = append(claims, object{fmt.Sprint("c", n), []concord.Marking{rm, im}})
			measures = append(measures, object{string(m.ID), []concord.Marking{rm, mm}})
			logged = append(logged, object{"incident--" + concord.DeriveID(string(inc.ID)), []concord.Marking{rm, im}})
		}
		i := rapid.IntRange(0, len(views)-1).Draw(rt, "view")
		h, v := handles[i], views[i]
		visible := func(all []object) (ids []string) {
			for _, o := range all {
				if access.Join(o.marks...).Permits(v) {
					ids = append(ids, o.id)
				}
			}
			slices.Sort(ids)
			return ids
		}
		same := func(what string, got, want []string) {
			slices.Sort(got)
			if !slices.Equal(got, want) {
				rt.Fatalf("%s of %+v are %v, want %v", what, v, got, want)
			}
		}
		rp, err := h.Reports(ctx, store.ReportFilter{Limit: 1000, WithTotal: true})
		if err != nil {
			rt.Fatal(err)
		}
		var got []string
		for _, r := range rp.Rows {
			got = append(got, string(r.Report.ID))
		}
		same("reports", got, visible(reports))
		ip, err := h.Incidents(ctx, store.Filter{Limit: 1000, WithTotal: true})
		if err != nil {
			rt.Fatal(err)
		}
		got = nil
		for _, r := range ip.Rows {
			got = append(got, string(r.Incident.ID))
		}
		want := visible(incidents)
		same("incidents", got, want)
		if f, err := h.Facets(ctx, store.Filter{}); err != nil || ip.Total != len(want) || rp.Total != len(rp.Rows) || sum(f.Types) != len(want) || sum(f.Years) != len(want) {
			rt.Fatalf("counts of %+v are %d and %+v for %d visible (%v)", v, ip.Total, f, len(want), err)
		}
		cs, err := h.Claims(ctx, "", "")
		if err != nil {
			rt.Fatal(err)
		}
		got = nil
		for _, c := range cs {
			got = append(got, string(c.ID))
		}
		same("claims", got, visible(claims))
		mp, err := h.Measures(ctx, store.MeasureFilter{Limit: 1000})
		if err != nil {
			rt.Fatal(err)
		}
		got = nil
		for _, m := range mp.Rows {
			got = append(got, string(m.Measure.ID))
		}
		same("measures", got, visible(measures))
		lg, err := h.Log(ctx, 0, 1000)
		if err != nil {
			rt.Fatal(err)
		}
		got = nil
		for _, e := range lg {
			if e.Type == "incident" {
				got = append(got, e.ID)
			}
		}
		same("logged objects", got, visible(logged))
		if st, err := h.Stats(ctx); err != nil || st.Reports != len(visible(reports)) || st.Claims != len(visible(claims)) {
			rt.Fatalf("statistics of %+v are %+v (%v)", v, st, err)
		}
		for _, id := range []string{reports[len(reports)-1].id} {
			_, err := h.Content(ctx, concord.ReportID(id))
			if ok := slices.Contains(visible(reports), id); ok != (err == nil) || !ok && concord.CodeOf(err) != concord.CodeNotFound {
				rt.Fatalf("content of %s for %+v: %v", id, v, err)
			}
		}
	})
}

func TestNobodyWritesWithoutSigningIn(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	_, err := s.As(concord.View{Org: "demo", Operator: true}).SaveReport(t.Context(), &concord.Report{}, []byte("x"))
	wantCode(t, err, concord.CodeForbidden)
}

func TestL08LinksToHiddenIncidentsAreNotShown(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"})
	hidden, shown := incident(0), incident(1)
	shown.Marking.TLP = concord.TLPClear
	shown.Links = []concord.Link{{To: hidden.ID, Type: concord.LinkSameSeries}}
	rep := concord.Report{Source: "x", Marking: concord.Marking{TLP: concord.TLPClear}}
	if _, err := op.SaveReport(t.Context(), &rep, []byte("x")); err != nil {
		t.Fatal(err)
	}
	_, err := op.UpdateReading(t.Context(), store.Reading{Report: rep, Incidents: []store.IncidentChange{{Incident: hidden}, {Incident: shown}}})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := guest.Incident(t.Context(), shown.ID); err != nil || len(got.Incident.Links) != 0 {
		t.Errorf("the guest sees %+v, %v", got, err)
	}
	if got, err := op.Incident(t.Context(), shown.ID); err != nil || len(got.Incident.Links) != 1 {
		t.Errorf("the operator sees %+v, %v", got, err)
	}
	_, err = guest.Incident(t.Context(), hidden.ID)
	_, none := guest.Incident(t.Context(), "XX-NOTHING")
	wantCode(t, err, concord.CodeNotFound)
	wantCode(t, none, concord.CodeNotFound)
}

func TestWhoMayNotSeeAReportDoesNotLearnThatItIsThere(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other", Operator: true})
	mine := save(t, op, "the same bytes")
	theirs := concord.Report{Source: "elsewhere", Marking: concord.DefaultMarking("other")}
	created, err := guest.SaveReport(t.Context(), &theirs, []byte("the same bytes"))
	if err != nil || !created {
		t.Errorf("created is %v: %v", created, err)
	}
	if got, err := op.Captures(t.Context(), mine.ID); err != nil || len(got) != 1 {
		t.Errorf("the owner learns of the guest's source: %v, %v", got, err)
	}
}
