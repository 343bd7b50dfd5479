package fuse

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"

	"pgregory.net/rapid"
)

// kept turns a draft into a stored record.
func kept(id concord.IncidentID, state concord.RecordState, d *concord.Incident, change ...func(*concord.Incident)) *concord.Incident {
	inc := clone(d)
	inc.ID, inc.State, inc.Version = id, state, 1
	inc.Reports = []concord.ReportID{concord.ReportID("r-of-" + id)}
	for _, c := range change {
		c(&inc)
	}
	return &inc
}

func TestPlace(t *testing.T) {
	draft := act(on("2024-05-12"), warsaw, "the Marywilska 44 centre")
	draft.Reports = []concord.ReportID{"r-new"}
	vague := act(in("2024-05"), warsaw, "a shop")
	for _, c := range []struct {
		name    string
		draft   *concord.Incident
		known   []*concord.Incident
		decided []concord.Decision
		into    concord.IncidentID
		links   []string // type and id
		notice  string
		refused bool
	}{
		{name: "what nobody knows is new", draft: draft},
		{name: "a clear match joins the candidate", draft: draft, known: []*concord.Incident{kept("A", concord.StateCandidate, draft)}, into: "A"},
		{name: "a clear match joins a verified record", draft: draft, known: []*concord.Incident{kept("A", concord.StateVerified, draft)}, into: "A"},
		{name: "a likely match is suggested", draft: vague, known: []*concord.Incident{kept("A", concord.StateCandidate, act(on("2024-05-12"), warsaw, "a shop"))}, links: []string{"same_event_as A"}},
		{name: "of two that differ from each other none is chosen", draft: act(on("2024-05-12"), warsaw, ""),
			known: []*concord.Incident{kept("A", concord.StateCandidate, act(on("2024-05-12"), warsaw, "the IKEA store")), kept("B", concord.StateCandidate, act(on("2024-05-12"), warsaw, "the OBI market"))},
			links: []string{"same_event_as A", "same_event_as B"}},
		{name: "a retracted record is shown and not joined", draft: draft, known: []*concord.Incident{kept("A", concord.StateRetracted, draft, func(i *concord.Incident) {
			i.Withdrawal = &concord.Withdrawal{Reason: concord.RetractionNotAnIncident, Why: "a drill", By: "ann"}
		})}, links: []string{"contradicts A"}, notice: "A was retracted"},
		{name: "a report does not bring back what was retracted", draft: draft, known: []*concord.Incident{kept("A", concord.StateRetracted, draft, func(i *concord.Incident) {
			i.Reports = []concord.ReportID{"r-new"}
		})}, notice: "A was retracted", refused: true},
		{name: "a merge is followed", draft: draft, known: []*concord.Incident{kept("A", concord.StateMerged, draft, func(i *concord.Incident) { i.MergedInto = "B" })},
			into: "B", notice: "A was merged into B"},
		{name: "a ruled out record is not joined by an accusation", draft: draft, known: []*concord.Incident{kept("A", concord.StateVerified, draft, func(i *concord.Incident) {
			i.Attributions = []concord.Attribution{{MadeBy: "police", BodyType: concord.BodyPolice, BodyCountry: "PL", Strength: concord.StrengthRuledOut, PointsTo: concord.PointsNobody, Date: "2024-05-20"}}
		})}, links: []string{"contradicts A"}, notice: "A was ruled out by police on 2024-05-20"},
		{name: "what was split is not joined again", draft: draft, known: []*concord.Incident{kept("A", concord.StateCandidate, draft)},
			decided: []concord.Decision{{Kind: concord.DecideSplit, Incident: "A", Report: "r-new"}}},
		{name: "a refused pair is not linked again", draft: draft,
			known: []*concord.Incident{kept("A", concord.StateCandidate, draft), kept("B", concord.StateCandidate, act(in("2024-05"), warsaw, "a shop"))},
			into:  "A", decided: []concord.Decision{{Kind: concord.DecideReject, Incident: "B", With: "A"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var known []Known
			for _, k := range c.known {
				known = append(known, Known{Incident: k})
			}
			got := Place(c.draft, known, c.decided)
			var links []string
			for _, l := range got.Links {
				links = append(links, string(l.Type)+" "+string(l.To))
				if len(l.Reasons) == 0 || l.By == "" {
					t.Errorf("the link to %s has no reasons or no author", l.To)
				}
			}
			if got.Into != c.into || !slices.Equal(links, c.links) || (got.Refused != "") != c.refused {
				t.Errorf("into %q, links %q, refused %q", got.Into, links, got.Refused)
			}
			if got.Into != "" && len(got.Reasons) == 0 {
				t.Error("joined without a reason")
			}
			if c.notice != "" && !strings.HasPrefix(strings.Join(got.Notices, "\n"), c.notice) {
				t.Errorf("notices %q", got.Notices)
			}
		})
	}
}

func TestACopyOfTheTextJoinsWithoutAnExactTime(t *testing.T) {
	draft := act(concord.When{}, warsaw, "a shop")
	draft.Evidence = []concord.Evidence{{Field: "stage", Report: "r-new", Quote: "burned", Span: concord.Span{End: 6}}}
	known := kept("A", concord.StateCandidate, draft)
	if got := Place(draft, []Known{{Incident: known, SameStory: true}}, nil); got.Into != "A" {
		t.Errorf("%+v", got)
	}
	if got := Place(draft, []Known{{Incident: known}}, nil); got.Into != "" {
		t.Errorf("joined without knowing of the copy: %+v", got)
	}
}

// file puts drafts into records one after the other, as intake does.
func file(drafts []*concord.Incident) map[concord.ReportID]int {
	var all []*concord.Incident
	group := map[concord.ReportID]int{}
	for _, d := range drafts {
		var known []Known
		for _, k := range all {
			known = append(known, Known{Incident: k})
		}
		p := Place(d, known, nil)
		if p.Into == "" {
			inc := New(d)
			inc.ID = concord.IncidentID(fmt.Sprint(len(all)))
			p.Into, all = inc.ID, append(all, &inc)
		}
		for i, k := range all {
			if k.ID == p.Into {
				next := Combine(k, d, true)
				all[i], group[d.Reports[0]] = &next, i
			}
		}
	}
	return group
}

func TestTheOrderOfReportsDoesNotChangeTheGroups(t *testing.T) {
	cities := []concord.Place{warsaw, gdynia, vilnius}
	rapid.Check(t, func(t *rapid.T) {
		var drafts []*concord.Incident
		events := rapid.IntRange(1, 6).Draw(t, "events")
		truth := map[concord.ReportID]int{}
		for e := range events {
			day := time.Date(2024, 5, 1+3*(e/3), 0, 0, 0, 0, time.UTC).Format("2006-01-02") // events in one town are three days apart
			for r := range rapid.IntRange(1, 4).Draw(t, "reports") {
				types := rapid.SampledFrom([][]concord.ActivityType{{concord.ActivityArson}, {concord.ActivityArson, concord.ActivitySabotage}, {concord.ActivitySabotage}}).Draw(t, "types")
				d := act(on(day), cities[e%3], rapid.SampledFrom([]string{"", "a warehouse", "the depot"}).Draw(t, "target"), types...)
				d.Reports = []concord.ReportID{concord.ReportID(fmt.Sprintf("r-%d-%d", e, r))}
				d.Stage = rapid.SampledFrom([]concord.Stage{concord.StageAccomplished, concord.StageUnclear}).Draw(t, "stage")
				truth[d.Reports[0]] = e
				drafts = append(drafts, d)
			}
		}
		got := file(rapid.Permutation(drafts).Draw(t, "order"))
		for a, ea := range truth {
			for b, eb := range truth {
				if (ea == eb) != (got[a] == got[b]) {
					t.Fatalf("%s and %s: one event %v, one record %v", a, b, ea == eb, got[a] == got[b])
				}
			}
		}
	})
}
