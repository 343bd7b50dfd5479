package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/stix"
	"concord/store"
	"concord/store/exchange"
)

// verifies has a person say that a candidate is an incident.
func (n *ally) verifies(id concord.IncidentID) {
	n.t.Helper()
	n.must((&verifyCmd{Incidents: []string{string(id)}, Why: "two sources"}).Run(n.app))
}

// ruled is a node that is opened anew with another node.json.
func (n *ally) ruled(settings string) {
	n.t.Helper()
	n.close()
	n.store = nil
	n.must(os.WriteFile(filepath.Join(n.dir, nodeFile), []byte(settings), 0o600))
	_, err := n.open(false)
	n.must(err)
}

// outlets are all the ways in which a node gives another one what it has; each returns what came out of it.
type outlets struct {
	*ally
	inbox *inbox // what is pushed to
	gap   *ally  // what files are packed for
	key   string
}

func outletsOf(t *testing.T, settings string) *outlets {
	n := newAlly(t, "cert-pl")
	o := &outlets{ally: n, inbox: &inbox{most: 1000}, gap: newAlly(t, "gap")}
	n.collection("all", &exchange.Query{}, exchange.Grant{To: "org:peer", Read: true})
	n.posts(o.inbox, 2)
	n.must((&partnerAddCmd{Name: "gap", Hops: 2, PublicKey: o.gap.publicKey()}).Run(n.app))
	o.gap.must((&partnerAddCmd{Name: "cert-pl", Hops: 2, PublicKey: n.publicKey()}).Run(o.gap.app))
	key, err := os.ReadFile(n.admits("peer"))
	n.must(err)
	o.key = strings.TrimSpace(string(key))
	if settings != "" {
		n.ruled(settings)
	}
	return o
}

// get asks the node as the partner whose key it is.
func (o *outlets) get(path string) string {
	o.t.Helper()
	h := o.handle()
	served, err := o.exchange(o.feedOf(http.NotFoundHandler(), o.gate(h, "127.0.0.1:1"), "127.0.0.1:1"), o.gate(h, "127.0.0.1:1"), h, "127.0.0.1:1")
	o.must(err)
	r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:1"+path, nil)
	r.Header.Set("Authorization", "Bearer "+o.key)
	r.Header.Set("Accept", "application/taxii+json;version=2.1")
	if strings.HasPrefix(path, "/misp/") {
		r.Header.Set("Accept", "application/json")
	}
	w := httptest.NewRecorder()
	served.ServeHTTP(w, r)
	body, err := io.ReadAll(w.Body)
	o.must(err)
	if w.Code != http.StatusOK {
		o.t.Fatalf("%s: %d %s", path, w.Code, body)
	}
	return string(body)
}

func (o *outlets) pull() string {
	c, err := o.handle().Exchange(access.All).Collection(o.ctx, "default", "all")
	o.must(err)
	return o.get("/taxii2/default/collections/" + c.ID + "/objects/?limit=500")
}

func (o *outlets) push() string {
	o.t.Helper()
	o.inbox.got = nil
	o.must((&partnerPushCmd{Name: "peer"}).Run(o.app))
	return strings.Join(o.inbox.got, " ")
}

func (o *outlets) packed() string {
	o.t.Helper()
	_, err := o.gap.unpack(o.pack("file", "2020-01-01"))
	o.must(err)
	out := ""
	for _, kind := range recordKinds {
		out += strings.Join(o.gap.log(kind+"--"), " ") + " "
	}
	return out
}

// recordKinds are kinds of object that only records bring into the log.
var recordKinds = []string{"incident", "relationship", "note", "opinion", "campaign", "report", "location", "event", "threat-actor", "course-of-action"}

// kindsIn are those that stand in a text.
func kindsIn(text string) (out []string) {
	for _, kind := range recordKinds {
		if strings.Contains(text, kind+"--") {
			out = append(out, kind)
		}
	}
	return out
}

func TestNothingThatNobodyVerifiedLeaves(t *testing.T) {
	released := markFlags{TLP: "AMBER", To: []string{"peer", "gap"}}
	rules := []struct {
		name, settings string
		decided        bool // by a person
		leaves         bool
	}{
		{"a candidate stays", "", false, false},
		{"and what a person verified leaves", "", true, true},
		{"a candidate leaves at once by a rule of the operator", `{"name":"cert-pl","unverified":"leaves"}`, false, true},
		{"that it stays may be said too", `{"name":"cert-pl","unverified":"stays"}`, false, false},
	}
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			o := outletsOf(t, rule.settings)
			id := o.reads(centreReport, released)
			if rule.decided { // after every wire has passed it over
				for _, out := range []string{o.push(), o.packed(), o.pull(), o.get("/misp/manifest.json")} {
					if got := kindsIn(out); got != nil || strings.Contains(out, "Marywilska") {
						t.Fatalf("before: %q in %s", got, out)
					}
				}
				o.verifies(id)
			}
			for way, out := range map[string]string{"push": o.push(), "pack": o.packed(), "pull": o.pull()} {
				if got := kindsIn(out); slices.Contains(got, "incident") != rule.leaves || slices.Contains(got, "relationship") != rule.leaves || !rule.leaves && got != nil {
					t.Errorf("%s: %q", way, got)
				}
			}
			if feed := o.get("/misp/manifest.json"); strings.Contains(feed, "Marywilska") != rule.leaves || strings.Contains(feed, `"Orgc"`) != rule.leaves {
				t.Errorf("feed: %s", feed)
			}
			if page, err := o.handle().Incidents(o.ctx, store.Filter{Limit: 10}); err != nil || len(page.Rows) != 1 {
				t.Errorf("the node's own people see %d candidates: %v", len(page.Rows), err)
			}
		})
	}
	t.Run("a person who may read a candidate goes on reading it", func(t *testing.T) {
		o := outletsOf(t, "")
		id := o.reads(centreReport, released)
		person := o.store.As(concord.View{Principal: "ana", Org: "peer"})
		if _, err := person.IncidentRecord(o.ctx, id, 0); err != nil {
			t.Error(err)
		}
		if _, err := o.store.As(concord.View{Principal: "key", Org: "peer", Node: true}).IncidentRecord(o.ctx, id, 0); concord.CodeOf(err) != concord.CodeNotFound {
			t.Errorf("another node reads it: %v", err)
		}
	})
	t.Run("what was rejected without ever being verified does not leave", func(t *testing.T) {
		o := outletsOf(t, "")
		id := o.reads(centreReport, released)
		o.must((&rejectCmd{Incident: string(id), Why: "no incident"}).Run(o.app))
		for way, out := range map[string]string{"push": o.push(), "pack": o.packed(), "pull": o.pull()} {
			if got := kindsIn(out); got != nil {
				t.Errorf("%s: %q", way, got)
			}
		}
	})
	t.Run("the notice of what was verified and retracted does", func(t *testing.T) {
		o := outletsOf(t, "")
		id := o.reads(centreReport, released)
		o.verifies(id)
		o.push()
		o.must((&retractCmd{Incident: string(id), Reason: "not_an_incident", Why: "withdrawn"}).Run(o.app))
		if out := o.push(); !strings.Contains(out, "incident--") {
			t.Errorf("%s", out)
		}
	})
	t.Run("when the rule is taken back, so is what left by it", func(t *testing.T) {
		o := outletsOf(t, `{"name":"cert-pl","unverified":"leaves"}`)
		o.reads(centreReport, released)
		o.push()
		o.ruled(`{"name":"cert-pl"}`)
		o.push()
		if len(o.inbox.deleted) == 0 {
			t.Error("nothing was taken back")
		}
	})
	t.Run("and when it is given, what was passed over goes", func(t *testing.T) {
		o := outletsOf(t, "")
		o.reads(centreReport, released)
		o.push()
		o.ruled(`{"name":"cert-pl","unverified":"leaves"}`)
		if out := o.push(); !strings.Contains(out, "incident--") {
			t.Errorf("%q", out)
		}
	})
}

// pollFrom asks as the partner for what came after a time, and returns the ids with the time to go on from.
func (o *outlets) pollFrom(after string) (page, last string) {
	o.t.Helper()
	c, err := o.handle().Exchange(access.All).Collection(o.ctx, "default", "all")
	o.must(err)
	page = o.get("/taxii2/default/collections/" + c.ID + "/manifest/?limit=500&added_after=" + after)
	for _, m := range regexp.MustCompile(`"date_added": ?"([^"]+)"`).FindAllStringSubmatch(page, -1) {
		last = max(last, m[1])
	}
	return page, max(last, after)
}

// TestWhatRefersToACandidateAppearsWhenThatIsVerified has a verified record lead to a candidate: what says so is held back with it, and
// comes to one who has polled past it.
func TestWhatRefersToACandidateAppearsWhenThatIsVerified(t *testing.T) {
	o := outletsOf(t, "")
	released := markFlags{TLP: "AMBER", To: []string{"peer", "gap"}}
	first := o.reads(centreReport, released)
	file := filepath.Join(t.TempDir(), "second.txt")
	o.must(os.WriteFile(file, []byte("VILNIUS, 21 June 2024 - Arsonists set fire to the Akropolis shopping centre in Vilnius on 20 June 2024, Lithuanian police said.\n"), 0o600))
	o.must((&ingestCmd{Files: []string{file}, Published: "2024-06-22", markFlags: released, Workers: 1}).Run(o.app))
	page, err := o.handle().Incidents(o.ctx, store.Filter{Limit: 10, WithEvidence: true})
	o.must(err)
	var one concord.Incident
	var second concord.IncidentID
	for _, r := range page.Rows {
		if r.Incident.ID == first {
			one = r.Incident
		} else {
			second = r.Incident.ID
		}
	}
	if second == "" {
		t.Fatalf("the second report was not read: %s", o.said)
	}
	one.Links = append(one.Links, concord.Link{To: second, Type: concord.LinkSameSeries})
	if _, err := o.handle().Mark(o.ctx, store.IncidentChange{Incident: one, Why: "they belong together"}); err != nil {
		t.Fatal(err)
	}
	o.verifies(first)
	leading := func() (ids []string) { // the objects that lead to the second record, as the partner pulls them
		var pulled struct{ Objects []map[string]any }
		o.must(json.Unmarshal([]byte(o.pull()), &pulled))
		for _, object := range pulled.Objects {
			if object["target_ref"] == stix.IncidentID("cert-pl", second) && object["source_ref"] == stix.IncidentID("cert-pl", first) {
				ids = append(ids, object["id"].(string))
			}
		}
		return ids
	}
	_, at := o.pollFrom("2020-01-01T00:00:00Z")
	if got := leading(); len(got) > 0 || !strings.Contains(o.push(), stix.IncidentID("cert-pl", first)) {
		t.Fatalf("before, the record is there and nothing that leads from it to the candidate: %q", got)
	}
	o.verifies(second)
	news, _ := o.pollFrom(at)
	got, sent := leading(), o.push()
	if len(got) != 1 || !strings.Contains(news, got[0]) || !strings.Contains(sent, got[0]) {
		t.Errorf("one who polls, or is pushed to, misses %q", got)
	}
	if problems, err := o.handle().Check(o.ctx); err != nil || len(problems) > 0 {
		t.Errorf("%q %v", problems, err)
	}
}

func TestWhetherCandidatesLeaveIsASetting(t *testing.T) {
	for _, c := range []struct {
		name, file    string
		want, refused bool
	}{
		{"they stay unless it says otherwise", `{"name":"demo"}`, false, false},
		{"they leave when it says so", `{"name":"demo","unverified":"leaves"}`, true, false},
		{"anything else is a mistake", `{"name":"demo","unverified":"yes"}`, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := &app{dir: t.TempDir()}
			if err := os.WriteFile(filepath.Join(a.dir, nodeFile), []byte(c.file), 0o600); err != nil {
				t.Fatal(err)
			}
			err := a.name()
			if c.refused != (err != nil) || err != nil && (concord.CodeOf(err) != concord.CodeInvalid || !strings.Contains(err.Error(), "unverified")) || a.unverified != c.want {
				t.Errorf("%v %v", a.unverified, err)
			}
		})
	}
}
