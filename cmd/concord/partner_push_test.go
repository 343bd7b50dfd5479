package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"concord/access"
	"concord/store/exchange"
)

// inbox is a server of another make that is posted to.
type inbox struct {
	most    int // objects of a post
	later   int // looks at a status before it is complete
	refuses string
	forgets bool // statuses
	got     []string
	posts   int
	deleted []string
	noDel   bool
}

func (b *inbox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/taxii+json;version=2.1")
	var body struct {
		Objects []struct{ ID, Modified string }
	}
	switch {
	case r.Method == "DELETE" && b.noDel:
		w.WriteHeader(405)
	case r.Method == "DELETE":
		b.deleted = append(b.deleted, r.URL.Path[len("/api/collections/c/objects/"):]+" "+r.URL.Query().Get("match[version]"))
	case r.Method == "POST":
		b.posts++
		content, _ := io.ReadAll(r.Body)
		if json.Unmarshal(content, &body) != nil || len(body.Objects) > b.most {
			w.WriteHeader(413)
			return
		}
		var named []string
		for _, o := range body.Objects {
			b.got = append(b.got, o.ID)
			named = append(named, `{"id":"`+o.ID+`"}`)
		}
		w.WriteHeader(202)
		if b.later == 0 {
			fmt.Fprintf(w, `{"id":"s","status":"complete","total_count":%d,"success_count":%[1]d,"failure_count":0,"pending_count":0}`, len(named))
			return
		}
		fmt.Fprintf(w, `{"id":"s","status":"pending","total_count":%d,"success_count":0,"failure_count":0,"pending_count":%[1]d,"pendings":[%s]}`, len(named), strings.Join(named, ","))
	case r.URL.Path == "/api/status/s/" && b.forgets:
		w.WriteHeader(404)
	case r.URL.Path == "/api/status/s/":
		if b.later--; b.later > 0 {
			fmt.Fprint(w, `{"id":"s","status":"pending","pending_count":1}`)
			return
		}
		fmt.Fprint(w, `{"id":"s","status":"complete","failure_count":1,"pending_count":0,"failures":[{"id":"`+b.refuses+`","message":"we do not want it"}]}`)
	case r.URL.Path == "/api/collections/c/":
		fmt.Fprint(w, `{"id":"c","title":"C","can_read":false,"can_write":true}`)
	default:
		w.WriteHeader(404)
	}
}

// posts makes the server a partner of a node.
func (n *ally) posts(b *inbox, hops int) {
	n.t.Helper()
	s := httptest.NewServer(b)
	n.t.Cleanup(s.Close)
	n.must((&partnerAddCmd{Name: "peer", URL: s.URL + "/api/", Collection: "c", Hops: hops, Push: true}).Run(n.app))
}

func (n *ally) counts() exchange.PartnerCounts {
	n.t.Helper()
	x := n.handle().Exchange(access.All)
	p, err := x.Partner(n.ctx, "peer")
	n.must(err)
	c, err := x.PartnerCounts(n.ctx, &p)
	n.must(err)
	return c
}

func TestWhatBecameOfAPushIsFollowedUp(t *testing.T) {
	const second = "note--00000002-0000-4000-8000-000000000000"
	t.Run("a status that is complete after a while, with a refusal", func(t *testing.T) {
		n, b := newAlly(t, "cert-pl"), &inbox{most: 10, later: 2, refuses: second}
		n.posts(b, 2)
		n.takes(note(1, v1), note(2, v1), note(3, v1))
		n.must((&partnerPushCmd{}).Run(n.app))
		if c := n.counts(); c.Sent != 2 || c.NotAccepted != 1 || c.Pending != 0 {
			t.Errorf("%+v", c)
		}
		n.must((&partnerPushCmd{}).Run(n.app))
		if b.posts != 1 {
			t.Errorf("what was refused is sent again: %d posts", b.posts)
		}
		n.said.Reset()
		n.must((&partnerListCmd{}).Run(n.app))
		if !strings.Contains(n.said.String(), "refused out "+second+" "+v1+": we do not want it") {
			t.Errorf("the list does not say why: %s", n.said)
		}
	})
	t.Run("a status that the partner has forgotten", func(t *testing.T) {
		n, b := newAlly(t, "cert-pl"), &inbox{most: 10, later: 1, forgets: true}
		n.posts(b, 2)
		n.takes(note(1, v1))
		n.must((&partnerPushCmd{}).Run(n.app))
		if c := n.counts(); c.Pending != 1 {
			t.Errorf("%+v", c)
		}
		n.must((&partnerPushCmd{}).Run(n.app))
		if c := n.counts(); c.Pending != 0 || c.NotAccepted != 1 {
			t.Errorf("%+v", c)
		}
	})
	t.Run("a post that is too large goes in parts", func(t *testing.T) {
		n, b := newAlly(t, "cert-pl"), &inbox{most: 2}
		n.posts(b, 2)
		n.takes(note(1, v1), note(2, v1), note(3, v1), note(4, v1), note(5, v1))
		n.must((&partnerPushCmd{}).Run(n.app))
		if c := n.counts(); c.Sent != 5 || len(b.got) != 5 {
			t.Errorf("%+v %q", c, b.got)
		}
	})
}

func TestWhatCannotBeTakenBackIsToldEachTime(t *testing.T) {
	n, b := newAlly(t, "cert-pl"), &inbox{most: 100, noDel: true}
	n.posts(b, 2)
	id := n.reads(centreReport, markFlags{TLP: "AMBER", To: []string{"peer"}})
	n.verifies(id)
	n.must((&partnerPushCmd{Name: "peer"}).Run(n.app))
	n.must((&markCmd{ID: string(id), markFlags: markFlags{TLP: "AMBER+STRICT"}, Why: "too much was said"}).Run(n.app))
	for range 2 {
		if _, err := n.pushOne(n.ctx, "peer"); err == nil || !strings.Contains(err.Error(), "could not be taken back") {
			t.Errorf("%v", err)
		}
	}
	b.noDel = false
	if said, err := n.pushOne(n.ctx, "peer"); err != nil || len(b.deleted) == 0 || strings.Contains(said, " 0 taken back") {
		t.Errorf("%s %v %q", said, err, b.deleted)
	}
}

func TestNothingTravelsFurtherThanItMay(t *testing.T) {
	const stranger = `"created_by_ref":"identity--00000009-0000-4000-8000-000000000000","content"`
	for hops, want := range map[int]string{1: "note--00000001", 2: "note--00000001 note--00000002"} {
		n, b := newAlly(t, "cert-pl"), &inbox{most: 100}
		n.posts(b, hops)
		n.takes(note(1, v1))
		n.in = strings.NewReader(note(2, v1) + "\n" + note(3, v1, `"content"`, stranger)) // the second was passed on to cert-lv
		n.must((&importCmd{File: "-", Format: "stix", APIRoot: "default", Origin: "cert-lv"}).Run(n.app))
		n.in = strings.NewReader(note(4, v1)) // and this is the partner's own
		n.must((&importCmd{File: "-", Format: "stix", APIRoot: "default", Origin: "peer"}).Run(n.app))
		n.must((&partnerPushCmd{}).Run(n.app))
		var got []string
		for _, id := range b.got {
			got = append(got, id[:14])
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%d hops: %q", hops, got)
		}
	}
}
