package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// ally is a node that others exchange with.
type ally struct {
	*app
	t      testing.TB
	url    string
	said   *bytes.Buffer
	asked  atomic.Int64 // requests that it answered
	posted atomic.Int64 // posts among them
}

// newAlly makes a node that serves its exchange.
func newAlly(t testing.TB, name string) *ally {
	t.Helper()
	n := &ally{t: t, said: &bytes.Buffer{}}
	tick := atomic.Int64{}
	begin := clock() // deadlines of connections are set by it
	n.app = &app{ctx: t.Context(), out: n.said, errs: n.said, dir: filepath.Join(t.TempDir(), name), node: name, firsts: map[concord.IncidentID]time.Time{},
		clock: func() time.Time { return begin.Add(time.Duration(tick.Add(1)) * time.Millisecond) }}
	t.Cleanup(n.close)
	if _, err := n.open(true); err != nil {
		t.Fatal(err)
	}
	h := n.handle()
	served, err := n.exchange(http.NotFoundHandler(), n.gate(h, "127.0.0.1:1"), h, "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n.asked.Add(1)
		if r.Method == http.MethodPost {
			n.posted.Add(1)
		}
		served.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	n.url = s.URL + "/taxii2/"
	return n
}

func (n *ally) must(err error) {
	n.t.Helper()
	if err != nil {
		msg, hint := concord.Public(err)
		n.t.Fatalf("%s: %v\n%s\n%s\n%s", n.node, err, msg, hint, n.said)
	}
}

// admits gives another node a key, and returns the file that has it.
func (n *ally) admits(org string) string {
	n.t.Helper()
	n.said.Reset()
	n.must((&keyCreateCmd{Org: org, Role: "partner", Name: org + "-node", Expires: "90d"}).Run(n.app))
	key, _, _ := strings.Cut(n.said.String(), "\n")
	file := filepath.Join(n.t.TempDir(), "key")
	n.must(os.WriteFile(file, []byte(key+"\n"), 0o600))
	return file
}

// collection makes a collection, and returns its id.
func (n *ally) collection(alias string, query *exchange.Query, grants ...exchange.Grant) string {
	n.t.Helper()
	c, err := n.handle().Exchange(access.All).AddCollection(n.ctx, exchange.Collection{Title: alias, Alias: alias, Query: query, Marking: concord.Marking{TLP: concord.TLPAmber}}, grants)
	n.must(err)
	return c.ID
}

// partner makes another node a partner of this one, at a collection of it.
func (n *ally) partner(other *ally, collection string, change ...func(*partnerAddCmd)) {
	n.t.Helper()
	c := &partnerAddCmd{Name: other.node, URL: other.url, Collection: collection, KeyFile: other.admits(n.node), Hops: 2}
	for _, f := range change {
		f(c)
	}
	n.must(c.Run(n.app))
}

func pushes(c *partnerAddCmd) { c.Push = true }
func polls(c *partnerAddCmd)  { c.Poll = true }

// note is a text of an object that an organisation may have.
func note(n int, version string, change ...string) string {
	o := fmt.Sprintf(`{"type":"note","spec_version":"2.1","id":"note--%08d-0000-4000-8000-000000000000","created":"2024-01-01T00:00:00.000Z","modified":"%s","content":"text %d","object_refs":["identity--00000001-0000-4000-8000-000000000000"],"object_marking_refs":["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"]}`,
		n, version, n)
	for i := 0; i+1 < len(change); i += 2 {
		o = strings.ReplaceAll(o, change[i], change[i+1])
	}
	return o
}

const (
	v1       = "2024-01-01T00:00:00.000Z"
	v2       = "2024-01-02T00:00:00.000Z"
	tlpClear = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"
)

// takes puts objects into the node's own log.
func (n *ally) takes(objects ...string) {
	n.t.Helper()
	n.in = strings.NewReader(strings.Join(objects, "\n"))
	n.must((&importCmd{File: "-", Format: "stix", APIRoot: "default"}).Run(n.app))
}

// log lists what the operator sees of the log, each version with its marking.
func (n *ally) log(kind string) []string {
	n.t.Helper()
	entries, err := n.handle().Log(context.WithoutCancel(n.ctx), 0, 1000)
	n.must(err)
	var out []string
	for _, e := range entries {
		if strings.HasPrefix(e.ID, kind) {
			out = append(out, e.ID[:len(kind)+10]+" "+e.Version+" "+string(e.Marking.TLP)+" "+e.Origin)
		}
	}
	return out
}

func TestPollTakesInWhatAPartnerHasAndNothingTwice(t *testing.T) {
	lv, pl := newAlly(t, "cert-lv"), newAlly(t, "cert-pl")
	all := lv.collection("all", &exchange.Query{}, exchange.Grant{To: "org:cert-pl", Read: true})
	pl.partner(lv, all, polls)
	lv.takes(note(1, v1), note(2, v1), note(3, v1, tlpClear, "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"))
	pl.must((&partnerPollCmd{Name: "cert-lv"}).Run(pl.app))
	if got := strings.Join(pl.log("note"), "\n"); got != "note--00000001 "+v1+" CLEAR cert-lv\nnote--00000002 "+v1+" CLEAR cert-lv" {
		t.Errorf("what came is not what the partner shows, with the marking and the owner that it has:\n%s", got)
	}
	before := lv.asked.Load()
	pl.said.Reset()
	pl.must((&partnerPollCmd{}).Run(pl.app))
	if !strings.Contains(pl.said.String(), "0 taken, 0 known") || lv.asked.Load() != before+1 {
		t.Errorf("a second poll repeats: %s, %d requests", pl.said, lv.asked.Load()-before)
	}
	lv.takes(note(1, v2))
	pl.must((&partnerPollCmd{}).Run(pl.app))
	if got := pl.log("note"); len(got) != 3 {
		t.Errorf("%q", got)
	}
	pl.said.Reset()
	pl.must((&partnerListCmd{}).Run(pl.app))
	if !strings.Contains(pl.said.String(), "3 taken") || strings.Contains(pl.said.String(), "failed") {
		t.Errorf("%s", pl.said)
	}
}

func TestAServingNodeExchangesByItself(t *testing.T) {
	lv, pl := newAlly(t, "cert-lv"), newAlly(t, "cert-pl")
	inbox := lv.collection("inbox", nil, exchange.Grant{To: "org:cert-pl", Read: true, Write: true})
	pl.partner(lv, inbox)
	pl.takes(note(1, v1))
	stop := pl.exchanging(10 * time.Millisecond)
	for range 500 {
		if len(lv.log("note")) > 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	stop()
	if got := lv.log("note"); len(got) != 1 || strings.Contains(pl.said.String(), "poll cert-lv:") {
		t.Errorf("%q %s", got, pl.said)
	}
}
