package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store"
)

// peer is a server of another make, with what such servers were seen to do.
type peer struct {
	mu        sync.Mutex
	objects   []peerObject // by the time they were added
	inclusive bool         // added_after gives what was added at that time too
	noNext    bool         // says that there is more, and not where
	forgets   bool         // knows no cursor that it has not just given
	endless   bool         // always says that there is more
	page      int
	cursors   map[string]int
	asked     int
	tick      func() // at each request for objects
}

type peerObject struct{ added, id, text string }

// add puts an object in; stamps may be alike.
func (p *peer) add(added, text string) {
	var o struct{ ID string }
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		panic(err)
	}
	p.objects = append(p.objects, peerObject{added, o.ID, text})
}

func (p *peer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	say := func(code int, body string) {
		w.Header().Set("Content-Type", "application/taxii+json;version=2.1")
		w.WriteHeader(code)
		fmt.Fprint(w, body)
	}
	switch {
	case r.URL.Path == "/api/collections/c/":
		say(200, `{"id":"c","title":"C","can_read":true,"can_write":false}`)
		return
	case !strings.HasPrefix(r.URL.Path, "/api/collections/c/"):
		say(404, `{"title":"no"}`)
		return
	}
	manifest := strings.HasSuffix(r.URL.Path, "/manifest/")
	if !manifest {
		if p.asked++; p.tick != nil {
			p.tick()
		}
	}
	q := r.URL.Query()
	from := 0
	if next := q.Get("next"); next != "" {
		at, ok := p.cursors[next]
		if !ok {
			say(400, `{"title":"The server did not understand the request"}`)
			return
		}
		from = at
	} else if after := q.Get("added_after"); after != "" {
		for from < len(p.objects) && (p.objects[from].added < after || !p.inclusive && p.objects[from].added == after) {
			from++
		}
	}
	limit, err := strconv.Atoi(q.Get("limit"))
	if err != nil || limit > p.page {
		limit = p.page
	}
	to := min(from+limit, len(p.objects))
	if from == to {
		say(200, `{}`)
		return
	}
	var list []string
	for _, o := range p.objects[from:to] {
		if manifest {
			list = append(list, `{"id":"`+o.id+`","date_added":"`+o.added+`","version":"2024-01-01T00:00:00.000Z"}`)
		} else {
			list = append(list, o.text)
		}
	}
	around := ""
	if to < len(p.objects) || p.endless {
		around = `"more":true,`
		if !p.noNext {
			if p.forgets {
				clear(p.cursors)
			}
			cursor := fmt.Sprint("cursor-", to)
			p.cursors[cursor] = to
			around += `"next":"` + cursor + `",`
		}
	}
	w.Header().Set("X-TAXII-Date-Added-First", p.objects[from].added)
	w.Header().Set("X-TAXII-Date-Added-Last", p.objects[to-1].added)
	say(200, `{`+around+`"objects":[`+strings.Join(list, ",")+`]}`)
}

// serves makes the peer a partner of a node.
func (p *peer) serves(t *testing.T, n *ally) {
	t.Helper()
	p.cursors = map[string]int{}
	s := httptest.NewServer(p)
	t.Cleanup(s.Close)
	n.must((&partnerAddCmd{Name: "peer", URL: s.URL + "/api/", Collection: "c", Hops: 2, Poll: true}).Run(n.app))
}

func second(n int) string { return time.Date(2024, 1, 1, 0, 0, n, 0, time.UTC).Format(time.RFC3339) }

func TestPollWorksWithServersOfAllMakes(t *testing.T) {
	for _, rule := range []struct {
		name  string
		peer  *peer
		added func(n int) string
		fails bool
	}{
		{"one whose added_after is exclusive", &peer{page: 10}, second, false},
		{"one whose added_after is inclusive", &peer{page: 10, inclusive: true}, second, false},
		{"one that gives no cursors", &peer{page: 10, noNext: true}, second, false},
		{"one that gives no cursors and is inclusive", &peer{page: 10, noNext: true, inclusive: true}, second, false},
		{"one where many came at one time", &peer{page: 10}, func(n int) string { return second(n / 30) }, false},
		{"one where many came at one time, and that is inclusive", &peer{page: 10, inclusive: true}, func(n int) string { return second(n / 30) }, false},
		{"one that remembers one cursor", &peer{page: 10, forgets: true}, second, false},
		{"one where more came at one time than it can page through", &peer{page: 10, noNext: true, inclusive: true}, func(int) string { return second(1) }, true},
	} {
		t.Run(rule.name, func(t *testing.T) {
			n := newAlly(t, "cert-pl")
			for i := range 75 {
				rule.peer.add(rule.added(i), note(i+1, v1))
			}
			rule.peer.serves(t, n)
			_, err := n.pollOne(n.ctx, "peer", false)
			if (err != nil) != rule.fails {
				t.Fatalf("%v", err)
			}
			if rule.fails {
				n.said.Reset()
				n.must((&partnerListCmd{}).Run(n.app))
				if !strings.Contains(n.said.String(), "lead nowhere") {
					t.Errorf("the list does not say what is wrong: %s", n.said)
				}
				return
			}
			if got := n.log("note"); len(got) != 75 {
				t.Fatalf("%d of 75", len(got))
			}
			rule.peer.asked = 0
			rule.peer.add(second(500), note(500, v1))
			said, err := n.pollOne(n.ctx, "peer", false)
			if err != nil || !strings.Contains(said, "1 taken") || rule.peer.asked > 5 {
				t.Errorf("the next poll: %s %v, %d pages", said, err, rule.peer.asked)
			}
		})
	}
}

func TestAServerWithoutAnEndIsNoticed(t *testing.T) {
	n, p := newAlly(t, "cert-pl"), &peer{page: 10, endless: true}
	for i := range 5 {
		p.add(second(i), note(i+1, v1))
	}
	p.serves(t, n)
	p.noNext, p.inclusive = true, true
	if _, err := n.pollOne(n.ctx, "peer", false); concord.CodeOf(err) != concord.CodeUnavailable || p.asked > 20 {
		t.Errorf("%v after %d pages", err, p.asked)
	}
	if got := n.log("note"); len(got) != 5 {
		t.Errorf("what came is not kept: %q", got)
	}
}

func TestWhatAPartnerSendsIsRefusedOrPutBesideWithAReason(t *testing.T) {
	n, p := newAlly(t, "cert-pl"), &peer{page: 100}
	n.takes(note(1, v1), note(2, v1))
	p.add(second(1), note(1, v1))                                                                 // an echo
	p.add(second(2), note(2, v1, "text 2", "another text"))                                       // other content of what is here
	p.add(second(3), note(2, v2))                                                                 // a new version of what is this node's own
	p.add(second(4), `{"type":"note","id":"note--x"}`)                                            // breaks rules
	p.add(second(5), note(3, v1))                                                                 // something new
	p.add(second(6), note(3, v1, "text 3", "another text"))                                       // and other content of that
	p.add(second(7), note(4, v1, tlpClear, strings.Replace(tlpClear, "94868c89", "00000000", 1))) // with a marking that nobody knows
	p.serves(t, n)
	said, err := n.pollOne(n.ctx, "peer", false)
	if err != nil || !strings.Contains(said, "2 taken, 1 known, 1 refused, 3 in conflict") {
		t.Errorf("%s %v", said, err)
	}
	if got := strings.Join(n.log("note"), "\n"); got != "note--00000001 "+v1+" CLEAR cert-pl\nnote--00000002 "+v1+" CLEAR cert-pl\nnote--00000003 "+v1+" CLEAR peer" {
		t.Errorf("the log is\n%s", got)
	}
	n.said.Reset()
	n.must((&partnerConflictsCmd{Name: "peer"}).Run(n.app))
	if text := n.said.String(); !strings.Contains(text, "another text") || !strings.Contains(text, "text 2") || strings.Count(text, "theirs:") != 3 {
		t.Errorf("not both are shown: %s", text)
	}
	n.said.Reset()
	n.must((&partnerListCmd{}).Run(n.app))
	if text := n.said.String(); !strings.Contains(text, "refused in note--x") {
		t.Errorf("the list does not say why: %s", text)
	}
}

func TestWhatAPartnerPassesOnIsNotLowered(t *testing.T) {
	n, p := newAlly(t, "cert-pl"), &peer{page: 100}
	const amber, maker = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", `"created_by_ref":"identity--00000009-0000-4000-8000-000000000000","content"`
	p.add(second(1), note(1, v1, tlpClear, amber))
	p.add(second(2), note(2, v1, tlpClear, amber, `"content"`, maker))
	p.serves(t, n)
	n.must((&partnerPollCmd{}).Run(n.app))
	p.add(second(3), note(1, v2))
	p.add(second(4), note(2, v2, `"content"`, maker))
	n.must((&partnerPollCmd{}).Run(n.app))
	reader := n.store.As(concord.View{Principal: "p", Org: "elsewhere"})
	got, err := reader.Log(n.ctx, 0, 100)
	if err != nil || len(got) != 1 || !strings.HasPrefix(got[0].ID, "note--00000001") || got[0].Version != v2 {
		t.Errorf("only its maker may lower what is marked: %+v %v", got, err)
	}
}

func TestWhatAPartnerGivesNoMoreIsWithdrawn(t *testing.T) {
	n, p := newAlly(t, "cert-pl"), &peer{page: 10}
	for i := range 30 {
		p.add(second(i), note(i+1, v1))
	}
	p.serves(t, n)
	n.must((&partnerPollCmd{}).Run(n.app))
	all := p.objects
	readers := func() int {
		got, err := n.store.As(concord.View{Principal: "p", Org: "elsewhere"}).Log(n.ctx, 0, 100)
		n.must(err)
		return len(got)
	}
	p.objects = slices.Delete(slices.Clone(all), 4, 6)
	said, err := n.pollOne(n.ctx, "peer", true)
	if err != nil || !strings.Contains(said, "2 withdrawn") || readers() != 28 {
		t.Errorf("%s %v, %d are read", said, err, readers())
	}
	p.objects = nil
	l, _, err := n.link(n.ctx, "peer")
	n.must(err)
	l.SweepEvery = time.Nanosecond
	if _, err := l.Poll(n.ctx); concord.CodeOf(err) != concord.CodeConflict || readers() != 28 {
		t.Errorf("that all is gone is believed: %v, %d are read", err, readers())
	}
	p.objects = all
	if said, err := n.pollOne(n.ctx, "peer", true); err != nil || readers() != 28 {
		t.Errorf("what was withdrawn came back by itself: %s %v, %d are read", said, err, readers())
	}
}

// A poll is killed again and again, at moments of no choice. In the end each object is there once, and pages were asked for again only
// where the kill came between the answer and the disk.
func TestAPollThatIsKilledSkipsAndRepeatsNothing(t *testing.T) {
	n, p := newAlly(t, "cert-pl"), &peer{page: 20}
	const objects = 600
	for i := range objects {
		p.add(second(i/50), note(i+1, v1))
	}
	p.serves(t, n)
	dir := n.dir
	n.close()
	n.store = nil
	for _, after := range []int{3, 1, 8, 5} {
		left := after
		c := exec.CommandContext(t.Context(), "concord", "--data", dir, "partner", "poll", "peer")
		p.mu.Lock()
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		p.tick = func() {
			if left--; left == 0 {
				_ = c.Process.Kill()
			}
		}
		p.mu.Unlock()
		_ = c.Wait() // killed
	}
	p.mu.Lock()
	p.tick = nil
	before := p.asked
	p.mu.Unlock()
	if before > objects/p.page {
		t.Errorf("%d pages were asked for before the end of %d", before, objects/p.page)
	}
	if out, err := exec.CommandContext(t.Context(), "concord", "--data", dir, "partner", "poll", "peer").CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	s, err := store.Open(t.Context(), dir, store.Options{Clock: clock, Node: "cert-pl"})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	h := s.As(concord.LocalOperator("cert-pl"))
	got, err := h.Log(t.Context(), 0, 1000)
	if err != nil || len(got) != objects {
		t.Fatalf("%d of %d: %v", len(got), objects, err)
	}
	x := h.Exchange(access.All)
	partner, err := x.Partner(t.Context(), "peer")
	if err != nil {
		t.Fatal(err)
	}
	counts, err := x.PartnerCounts(t.Context(), &partner)
	if err != nil || counts.Taken != objects || counts.Known+counts.Refused+counts.Conflicts != 0 {
		t.Errorf("%+v %v", counts, err)
	}
	if p.asked > objects/p.page+5 {
		t.Errorf("%d pages for %d", p.asked, objects/p.page)
	}
}
