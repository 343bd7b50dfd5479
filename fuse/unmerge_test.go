package fuse

import (
	"slices"
	"testing"

	"concord"
)

func told(id, report, quote string) *concord.Incident {
	return &concord.Incident{ID: concord.IncidentID(id), Version: 1, Title: id, State: concord.StateCandidate, Unit: concord.UnitIncident,
		ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Methods: []concord.Method{}, Reports: []concord.ReportID{concord.ReportID(report)},
		Sources: []string{"https://" + report + ".example"}, Measures: []concord.MeasureID{concord.MeasureID("m-" + report)},
		Accused:  []string{report},
		Evidence: []concord.Evidence{{Field: "accused[0]", Value: report, Report: concord.ReportID(report), Quote: quote, Span: concord.Span{End: len(quote)}}}}
}

func TestAMergeThatIsTakenBack(t *testing.T) {
	keep, lose := told("A", "r-1", "one"), told("B", "r-2", "two")
	kept, redirect := Merge(keep, lose)
	kept.Version, redirect.Version = 2, 2
	t.Run("gives both records as they were when nothing came since", func(t *testing.T) {
		left, back := Unmerge(&kept, keep, lose, true)
		if left.Version != 2 || !slices.Equal(left.Accused, keep.Accused) || !slices.Equal(left.Reports, keep.Reports) {
			t.Errorf("left %+v", left)
		}
		if back.State != concord.StateCandidate || back.MergedInto != "" || !slices.Equal(back.Reports, lose.Reports) {
			t.Errorf("back %+v", back)
		}
	})
	t.Run("leaves what came since, and no more of the other", func(t *testing.T) {
		since := Combine(&kept, told("C", "r-3", "three"), true)
		left, _ := Unmerge(&since, keep, lose, false)
		if !slices.Equal(left.Reports, []concord.ReportID{"r-1", "r-3"}) || !slices.Equal(left.Accused, []string{"r-1", "r-3"}) {
			t.Errorf("reports %v, accused %v", left.Reports, left.Accused)
		}
		if slices.Contains(left.Sources, lose.Sources[0]) || slices.Contains(left.Measures, lose.Measures[0]) {
			t.Errorf("sources %v, measures %v", left.Sources, left.Measures)
		}
	})
	t.Run("leaves a report that both rested on", func(t *testing.T) {
		both := clone(lose)
		both.Reports = append(both.Reports, "r-1")
		left, _ := Unmerge(&kept, keep, &both, false)
		if !slices.Contains(left.Reports, "r-1") || slices.Contains(left.Reports, "r-2") {
			t.Errorf("reports %v", left.Reports)
		}
	})
}
