package fuse

import (
	"slices"
	"testing"

	"concord"

	"pgregory.net/rapid"
)

func TestMergeKeepsWhatBothKnew(t *testing.T) {
	a, b := kept("A", concord.StateVerified, act(on("2024-05-12"), warsaw, "a shop")), kept("B", concord.StateCandidate, act(in("2024-05"), warsaw, ""))
	a.Links = []concord.Link{{To: "B", Type: concord.LinkSameEventAs}}
	b.Links = []concord.Link{{To: "C", Type: concord.LinkSameSeries}}
	got, redirect := Merge(a, b)
	if got.ID != "A" || got.Time != a.Time || len(got.Reports) != 2 || len(got.Links) != 1 || got.Links[0].To != "C" {
		t.Errorf("%+v", got)
	}
	if redirect.ID != "B" || redirect.State != concord.StateMerged || redirect.MergedInto != "A" {
		t.Errorf("%+v", redirect)
	}
}

func TestWithoutUndoesACombination(t *testing.T) {
	first, second := act(in("2024-05"), warsaw, "a shop"), act(on("2024-05-12"), gdynia, "the IKEA store")
	for i, d := range []*concord.Incident{first, second} {
		r := concord.ReportID([]string{"r-1", "r-2"}[i])
		d.Reports = []concord.ReportID{r}
		d.Evidence = []concord.Evidence{read("places[0]", "here", r, ""), read("time", "then", r, ""), read("target", d.Target, r, ""),
			{Field: "activity_types", Value: "arson", Report: r, Quote: "fire", Span: concord.Span{End: 4}}}
	}
	start := New(first)
	both := Combine(&start, second, true)
	if both.Time != second.Time || len(both.Places) != 2 || both.Target != "the IKEA store" {
		t.Fatalf("%+v", both)
	}
	got := Without(&both, []concord.ReportID{"r-2"}, nil)
	if got.Time.Start != "2024-05" || got.Target != "a shop" || len(got.Places) != 1 || got.Places[0].Name != "Warsaw" || len(got.Evidence) != 4 {
		t.Errorf("%+v", got)
	}
	if draft, ok := DraftOf(&both, []concord.Incident{*act(on("2024-05-12"), warsaw, ""), *second}); !ok || draft.Target != second.Target {
		t.Errorf("the draft was not found again")
	}
}

func TestWithoutLeavesNoEvidenceOfNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		known, draft := drawIncident(t, "known", "r-1"), drawIncident(t, "draft", "r-2")
		both := Combine(known, draft, true)
		got := Without(&both, []concord.ReportID{"r-2"}, nil)
		for _, e := range got.Evidence {
			if name, i, _ := cutField(e.Field); e.Report == "r-2" || name == "places" && i >= len(got.Places) {
				t.Fatalf("left behind: %+v", e)
			}
		}
		if len(got.ActivityTypes) == 0 || slices.Contains(got.Reports, "r-2") {
			t.Fatalf("%+v", got)
		}
	})
}
