package api_test

import (
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/api"
)

func (n *node) record(who string, id concord.IncidentID) api.Incident {
	n.t.Helper()
	return into[api.Incident](n.ask(who, "GET", "incidents/"+string(id), "").is(200))
}

// body is all that a reader gets of a record.
func (n *node) body(who string, id concord.IncidentID) string {
	n.t.Helper()
	return n.ask(who, "GET", "incidents/"+string(id), "").is(200).Body.String() + n.ask(who, "GET", "incidents/"+string(id)+"/versions", "").is(200).Body.String()
}

func TestADocumentOfOthersMakesARecordOfItsOwn(t *testing.T) {
	for name, text := range map[string]string{"of the same bytes": fire, "of the same act": fire + " Police detained a man on 20 June 2024."} {
		t.Run(name, func(t *testing.T) {
			n := open(t)
			report, ours := n.post("ana", fire, "")
			before := n.body("ana", ours)
			handed, theirs := n.post("eve", text, "")
			if handed == report || theirs == ours || strings.HasPrefix(string(theirs), string(ours)) {
				t.Errorf("%s and %s, %s and %s", report, handed, ours, theirs)
			}
			if after := n.body("ana", ours); after != before {
				t.Errorf("the record of the node is another:\n%s\n%s", before, after)
			}
			own := n.record("eve", theirs)
			if own.Marking.Owner != "other" || own.Marking.TLP != concord.TLPAmber || !slices.Equal(own.Marking.ReleasableTo, []string{"demo"}) || len(own.Links) != 0 || own.State != concord.StateCandidate {
				t.Errorf("it is marked %+v, links to %v and is %s", own.Marking, own.Links, own.State)
			}
			linked := n.record("ana", theirs)
			if len(linked.Links) != 1 || linked.Links[0].To != ours || linked.Links[0].Type != concord.LinkSameEventAs {
				t.Errorf("those of the node see the links %+v", linked.Links)
			}
			n.ask("eve", "GET", "incidents/"+string(ours), "").is(404)
			if r := into[api.ReportCard](n.ask("ana", "GET", "reports/"+string(handed), "").is(200)); r.Report.HandedBy != "other" || r.Report.CollectedBy == "" {
				t.Errorf("%+v", r.Report)
			}
		})
	}
}

func TestADocumentThatIsHandedInAgainChangesNothing(t *testing.T) {
	n := open(t)
	n.person("bob", "other", access.Partner.Functions())
	n.person("kim", "third", access.Analyst.Functions())
	handed, theirs := n.post("eve", fire, "")
	before := n.body("eve", theirs)
	for _, who := range []string{"eve", "bob"} {
		got := into[api.Ingested](n.ask(who, "POST", "reports", fire, "Content-Type", "text/plain").is(200))
		if d := got.Documents[0]; d.State != "known" || d.Report != handed || len(d.Incidents) != 0 {
			t.Errorf("%s is told %+v", who, d)
		}
	}
	if after := n.body("eve", theirs); after != before {
		t.Errorf("it is another:\n%s\n%s", before, after)
	}
	if other, _ := n.post("kim", fire, ""); other == handed {
		t.Error("two organisations share a report")
	}
	n.ask("eve", "POST", "reports?tlp=AMBER%2BSTRICT", fire, "Content-Type", "text/plain").is(409) // it is here for more readers than that
	n.ask("eve", "POST", "reports?tlp=CLEAR", fire, "Content-Type", "text/plain").is(200)          // and stays for no more than it was
	if r := into[api.ReportCard](n.ask("eve", "GET", "reports/"+string(handed), "").is(200)); r.Report.Marking.TLP != concord.TLPAmber {
		t.Errorf("it is %+v", r.Report.Marking)
	}
}

func TestL15WhatAColleagueHandedInForOneselfAloneIsNotTold(t *testing.T) {
	n := open(t)
	n.person("bob", "other", access.Analyst.Functions())
	first, hidden := n.post("eve", fire, "?tlp=RED")
	second, seen := n.post("bob", fire, "?tlp=RED")
	if first == second || hidden == seen {
		t.Error("they share a report")
	}
	for who, ids := range map[string][2]string{"bob": {"reports/" + string(first), "incidents/" + string(hidden)}, "eve": {"reports/" + string(second), "incidents/" + string(seen)}, "adm": {"reports/" + string(second), "incidents/" + string(hidden)}} {
		for _, path := range ids {
			n.ask(who, "GET", path, "").is(404)
		}
	}
	if got := into[api.Ingested](n.ask("bob", "POST", "reports?tlp=RED", fire, "Content-Type", "text/plain").is(200)); got.Documents[0].Report != second {
		t.Errorf("it is known as %+v", got.Documents[0])
	}
	if own := n.record("bob", seen); !slices.Equal(own.Marking.ReleasableTo, []string{"person:bob"}) || len(own.Links) != 0 {
		t.Errorf("%+v, %v", own.Marking, own.Links)
	}
}

func TestADocumentOfOthersIsMarkedAsTheySayAndNoWiderThanTheyAreMembers(t *testing.T) {
	n := open(t)
	n.people["fay"] = person{concord.View{Principal: "fay", Org: "grid", Communities: []string{"energy"}, Groups: []string{"baltic"}}, access.Partner.Functions()}
	for _, c := range []struct {
		name, query string
		want        int
	}{
		{"a community that they belong to", "?tlp=GREEN&to=community:energy", 201},
		{"a community that they do not belong to", "?tlp=GREEN&to=community:ports", 403},
		{"a group that they are in", "?tlp=AMBER&to=group:baltic", 201},
		{"a group that they are not in is refused as one that is not there", "?tlp=AMBER&to=group:cell", 403},
		{"everybody", "?tlp=CLEAR", 201},
		{"no such level", "?tlp=PURPLE", 400},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := fire + " " + c.name + "."
			a := n.ask("fay", "POST", "reports"+c.query, text, "Content-Type", "text/plain").is(c.want)
			if c.want != 201 {
				return
			}
			got := into[api.Ingested](a)
			if inc := n.record("fay", got.Documents[0].Incidents[0].ID); inc.Marking.Owner != "grid" || !strings.Contains(c.query, string(inc.Marking.TLP)) {
				t.Errorf("%+v", inc.Marking)
			}
		})
	}
}

func TestWhoMayNotWriteHandsNothingIn(t *testing.T) {
	n := open(t)
	for _, c := range []struct {
		role access.Role
		want int
	}{{access.Reader, 403}, {access.Auditor, 403}, {access.Administrator, 403}, {access.Analyst, 201}, {access.Partner, 201}} {
		n.person("kim", "third", c.role.Functions())
		n.ask("kim", "POST", "reports", fire+" "+string(c.role), "Content-Type", "text/plain").is(c.want)
	}
}

func TestOurOwnDocumentsDoNotJoinARecordOfOthers(t *testing.T) {
	n := open(t)
	_, theirs := n.post("eve", fire, "")
	before := n.body("eve", theirs)
	_, ours := n.post("ana", fire, "")
	_, joined := n.post("ana", again, "")
	if ours == theirs || joined != ours {
		t.Errorf("ours went to %s and %s, theirs is %s", ours, joined, theirs)
	}
	if after := n.body("eve", theirs); after != before {
		t.Errorf("their record is another:\n%s\n%s", before, after)
	}
	if inc := n.record("ana", ours); inc.Marking.Owner != "demo" || len(inc.Reports) != 2 || len(inc.Links) != 1 || inc.Links[0].To != theirs {
		t.Errorf("%+v rests on %v and links to %v", inc.Marking, inc.Reports, inc.Links)
	}
}

func TestAPersonOfTheNodeMergesARecordOfOthers(t *testing.T) {
	n := open(t)
	_, ours := n.post("ana", fire, "")
	handed, theirs := n.post("eve", again, "")
	merge := `{"with":"` + string(theirs) + `"}`
	n.ask("eve", "POST", "incidents/"+string(ours)+"/merge", merge).is(404)
	n.ask("eve", "POST", "incidents/"+string(theirs)+"/merge", `{"with":"`+string(ours)+`"}`).is(404)
	n.ask("ana", "POST", "incidents/"+string(ours)+"/merge", merge).is(200)
	if inc := n.record("ana", theirs); inc.ID != ours || !slices.Contains(inc.Reports, handed) {
		t.Errorf("%s rests on %v", inc.ID, inc.Reports)
	}
	if own := n.record("eve", theirs); own.ID != theirs || own.State != concord.StateMerged || own.MergedInto != "" {
		t.Errorf("they see %s, %s into %q", own.ID, own.State, own.MergedInto)
	}
	merged := n.body("ana", ours)
	for path, body := range map[string]string{"reports/" + string(handed) + "/mark": `{"tlp":"RED"}`, "incidents/" + string(theirs) + "/retract": `{"why":"w"}`, "incidents/" + string(theirs) + "/verify": `{}`} {
		n.ask("eve", "POST", path, body).is(409)
	}
	if after := n.body("ana", ours); after != merged {
		t.Errorf("the node's record was changed by others:\n%s\n%s", merged, after)
	}
	n.ask("eve", "POST", "reports/"+string(handed)+"/mark", `{"tlp":"AMBER+STRICT"}`).is(409)
	n.ask("eve", "POST", "reports/"+string(handed)+"/mark", `{"tlp":"AMBER+STRICT","to":["demo"]}`).is(200)
	if marks := into[api.Incident](n.ask("ana", "GET", "incidents/"+string(ours), "").is(200)).Markings; !slices.ContainsFunc(marks, func(m concord.Marking) bool { return m.TLP == concord.TLPAmberStrict }) {
		t.Errorf("the record that theirs went into has %+v", marks)
	}
	n.ask("ana", "POST", "incidents/"+string(theirs)+"/unmerge", `{}`).is(200)
	if own := n.record("eve", theirs); own.State != concord.StateCandidate {
		t.Errorf("it is %s", own.State)
	}
}

func TestOthersRaiseWhatTheyHandedInAndNothingElse(t *testing.T) {
	n := open(t)
	_, ours := n.post("ana", fire, "")
	handed, theirs := n.post("eve", again, "")
	before := n.body("ana", ours)
	n.ask("eve", "POST", "reports/"+string(handed)+"/mark", `{"tlp":"AMBER+STRICT"}`).is(200)
	n.ask("ana", "GET", "incidents/"+string(theirs), "").is(404)
	if after := n.body("ana", ours); after != before {
		t.Errorf("the record is another:\n%s\n%s", before, after)
	}
}

func TestAnOrganisationWithdrawsWhatItHandedIn(t *testing.T) {
	n := open(t)
	_, ours := n.post("ana", fire, "")
	handed, theirs := n.post("eve", again, "")
	_, merged := n.post("eve", strings.ReplaceAll(again, "15 June", "16 June"), "")
	n.ask("ana", "POST", "incidents/"+string(ours)+"/merge", `{"with":"`+string(merged)+`"}`).is(200)
	before := n.body("ana", ours)
	path := "reports/" + string(handed) + "/withdraw"
	n.ask("eve", "POST", path, `{}`).is(400) // a reason is needed
	n.ask("ana", "POST", path, `{"why":"w"}`).is(403)
	n.ask("rea", "POST", path, `{"why":"w"}`).is(403)
	if w := into[api.Withdrawn](n.ask("eve", "POST", path, `{"why":"the source took it back"}`).is(200)); w.Report != handed || w.Records != 1 || !w.Changed {
		t.Errorf("%+v", w)
	}
	if w := into[api.Withdrawn](n.ask("eve", "POST", path, `{"why":"again"}`).is(200)); w.Changed {
		t.Errorf("%+v", w)
	}
	if inc := n.record("ana", theirs); inc.State != concord.StateRetracted || inc.Withdrawal.Reason != concord.RetractionSourceWithdrawn || inc.Withdrawal.By != "eve" {
		t.Errorf("%s, %+v", inc.State, inc.Withdrawal)
	}
	if r := into[api.ReportCard](n.ask("ana", "GET", "reports/"+string(handed), "").is(200)); r.Report.Withdrawn == nil || r.Report.Withdrawn.Why != "the source took it back" {
		t.Errorf("%+v", r.Report.Withdrawn)
	}
	second := into[api.List[api.Report]](n.ask("eve", "GET", "reports", "").is(200))
	for _, r := range second.Items {
		if r.ID != handed {
			if w := into[api.Withdrawn](n.ask("eve", "POST", "reports/"+string(r.ID)+"/withdraw", `{"why":"this too"}`).is(200)); w.Records != 0 || !w.Changed {
				t.Errorf("%+v", w)
			}
		}
	}
	if after := n.body("ana", ours); after != before {
		t.Errorf("the node's record was changed by others:\n%s\n%s", before, after)
	}
	got := into[api.Ingested](n.ask("eve", "POST", "reports", again, "Content-Type", "text/plain").is(200))
	if got.Documents[0].State != "known" {
		t.Errorf("it is brought back: %+v", got.Documents[0])
	}
}
