package store

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
)

// TestNoQueryAboutOneRecordGoesThroughATable does what a node does all day, and looks at how the engine finds what it is
// asked for: a query that goes through a table of records takes longer with every record that is kept.
func TestNoQueryAboutOneRecordGoesThroughATable(t *testing.T) {
	s := openInside(t, t.TempDir())
	h := s.As(concord.LocalOperator("demo"))
	workday(t, h)
	plans, err := s.db.Plans(t.Context())
	if err != nil || len(plans) < 60 {
		t.Fatal(len(plans), err)
	}
	whole := []string{ // lists and counts of all: each stops when its page is full, or is one pass over one index
		"SCAN i USING INDEX incident_time", "SCAN i USING COVERING INDEX incident_time", "SCAN r USING INDEX report_captured",
		"SCAN m USING INDEX measure_time", "SCAN i USING INDEX incident_known",
	}
	small := []string{"CONSTANT", "k", "f", "p", "s", "label", "receiving"} // rows that the query has chosen, or that are few
	for query, steps := range plans {
		for _, step := range steps {
			table, scans := strings.CutPrefix(step, "SCAN ")
			table, _, _ = strings.Cut(table, " ")
			switch {
			case table == "band" && strings.HasPrefix(query, "insert into report "): // only where a reference is already broken
			case !scans, slices.Contains(small, table), slices.Contains(whole, step), strings.Contains(step, "VIRTUAL TABLE"), strings.HasPrefix(table, "(subquery"),
				query == newestStamp, strings.HasPrefix(query, "select coalesce(string_agg(i.facets, ''), '')"), strings.HasPrefix(query, measuresOnReport):
			default:
				t.Errorf("%s:\n  %s", step, query)
			}
		}
	}
}

// measuresOnReport is asked when the marking of a report is raised, which is seldom; measures are few.
const measuresOnReport = "select n from measure where superseded_at = 9223372036854775807 and instr(body, $1) > 0"

// workday takes reports in, decides, marks, lists and looks at records.
func workday(t *testing.T, h *Handle) {
	t.Helper()
	ctx := t.Context()
	fill(t, h)
	must := func(err error) {
		t.Helper()
		if err != nil && concord.CodeOf(err) != concord.CodeNotFound {
			t.Error(err)
		}
	}
	rep := concord.Report{Source: "second"}
	_, err := h.SaveReport(ctx, &rep, []byte("second"), Job{Kind: "read", Key: "second"})
	must(err)
	_, err = h.ClaimJobs(ctx, "read", 1, 10)
	must(err)
	rows, _, err := h.CandidatesByBlock(ctx, []string{"key"}, 10)
	must(err)
	_, err = h.StoryCandidates(ctx, []uint64{1, 2})
	must(err)
	page, err := h.Incidents(ctx, Filter{Limit: 3})
	must(err)
	first, second := page.Rows[0].Incident, page.Rows[1].Incident
	rep.Story, rep.Extractor = "a story", "1"
	claim := concord.Claim{ID: "c", Report: rep.ID, Incident: first.ID, Kind: "field", Hedge: concord.HedgeAsserted}
	next := first
	next.Marking, next.Reports = concord.Marking{TLP: concord.TLPRed, Owner: "demo"}, append(next.Reports, rep.ID)
	_, err = h.UpdateReading(ctx, Reading{Report: rep, Text: "a text", Claims: []concord.Claim{claim}, Bands: []uint64{1, 2},
		Incidents: []IncidentChange{{Incident: next, Blocks: []string{"key"}}}, Done: []Job{{Kind: "read", Key: "second"}},
		Measures: []MeasureVersion{{Measure: concord.Measure{ID: "m", Type: concord.MeasureEntryBan, Issuer: "PL", Against: "RU", Status: concord.MeasureProposed, Incidents: []concord.IncidentID{first.ID}}}}})
	must(err)
	_, err = h.Decide(ctx, concord.Decision{Kind: concord.DecideReject, Incident: first.ID, With: second.ID, Why: "two acts"})
	must(err)
	_, err = h.MarkReport(ctx, rep.ID, concord.Marking{TLP: concord.TLPRed, Owner: "demo"}, "why")
	must(err)
	for _, f := range []Filter{{}, {Text: "harbour"}, {Types: []concord.ActivityType{concord.ActivityArson}}, {Countries: []string{"PL", "LT"}}, {Report: rep.ID}, {KnownAt: time.Now()},
		{LinkedTo: second.ID}, {BBox: &BBox{52, 20, 52.1, 22}}} {
		_, err = h.Incidents(ctx, f)
		must(err)
		_, err = h.Facets(ctx, f)
		must(err)
	}
	_, err1 := h.Incident(ctx, first.ID)
	_, err2 := h.Incident(ctx, "PL-")
	_, err3 := h.IncidentVersions(ctx, first.ID)
	_, err4 := h.Claims(ctx, "", first.ID)
	_, err5 := h.Claims(ctx, rep.ID, "")
	_, err6 := h.Decisions(ctx, first.ID)
	_, err7 := h.Audit(ctx, string(first.ID), 10)
	_, err8 := h.Report(ctx, rep.ID)
	_, err9 := h.Reports(ctx, ReportFilter{Story: string(rep.ID)})
	for _, f := range []ReportFilter{{}, {Incident: first.ID}, {Text: "text"}} {
		_, err := h.Reports(ctx, f)
		must(err)
	}
	_, err10 := h.Measures(ctx, MeasureFilter{Incident: first.ID})
	_, err11 := h.Measures(ctx, MeasureFilter{Type: concord.MeasureEntryBan, Issuer: "PL", Against: "RU"})
	_, err12 := h.Findings(ctx, rep.ID)
	_, err13 := h.Content(ctx, rep.ID)
	_, err14 := h.Captures(ctx, rep.ID)
	_, err15 := h.Releases(ctx, first.ID)
	_, _, err16 := h.Changes(ctx, 0, 10)
	_, err17 := h.NewestChange(ctx)
	_, err18 := h.SecondReading(ctx, rep.ID)
	_, err19 := h.Taken(ctx, first.ID)
	_, err20 := h.Text(ctx, rep.ID)
	_, err21 := h.Measure(ctx, "m")
	if err := errors.Join(err1, err3, err4, err5, err6, err7, err8, err9, err10, err11, err12, err13, err14, err15, err16, err17, err19, err20, err21); err != nil {
		t.Error(err)
	}
	must(err18)
	if concord.CodeOf(err2) != concord.CodeInvalid {
		t.Error(fmt.Sprint("a beginning that many have: ", err2))
	}
	_ = rows
}
