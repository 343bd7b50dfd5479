package main

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/share"
	"concord/store"
	"concord/store/exchange"
	"concord/wire"
	"concord/worlds"
)

// wiretap is a partner that takes everything, and remembers what it learnt.
type wiretap struct {
	learnt []string
	ids    map[string]bool
}

var objectID = regexp.MustCompile(`"id":"([^"]*)"`)

func (w *wiretap) Post(_ context.Context, objects [][]byte) (share.Status, error) {
	w.learnt = append(w.learnt, fmt.Sprintf("%d objects", len(objects)))
	for _, o := range objects {
		w.learnt = append(w.learnt, string(o))
		if m := objectID.FindSubmatch(o); m != nil {
			w.ids[string(m[1])] = true
		}
	}
	return share.Status{Complete: true}, nil
}

func (w *wiretap) Delete(_ context.Context, id, version string) error {
	w.learnt = append(w.learnt, "delete "+id+" "+version)
	delete(w.ids, id)
	return nil
}

func (w *wiretap) Status(context.Context, string) (share.Status, error) { return share.Status{}, nil }

func (w *wiretap) Objects(context.Context, share.Query, func([]byte) error) (share.Page, error) {
	return share.Page{}, nil
}

func (w *wiretap) Manifest(context.Context, share.Query, func(string) error) (share.Page, error) {
	return share.Page{}, nil
}

// pushed is what a partner learns of a world, before and after some of it is raised.
func pushed(t *testing.T, n *worldNode, org string, raise []concord.IncidentID) *wiretap {
	t.Helper()
	w := &wiretap{ids: map[string]bool{}}
	if _, err := n.a.handle().Exchange(access.All).AddPartner(t.Context(), exchange.Partner{Name: "tap", Org: org, URL: "https://tap.example/", Collection: "c", Push: true, Hops: 2}); err != nil {
		t.Fatal(err)
	}
	push := func() {
		t.Helper()
		l, _, err := wire.NewLink(t.Context(), n.a.store, n.a.node, "tap", n.a.clock)
		if err != nil {
			t.Fatal(err)
		}
		l.Remote = w
		if _, err := l.Push(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	push()
	w.learnt = append(w.learnt, "then some is raised")
	for _, id := range raise {
		row, err := n.a.handle().IncidentRecord(t.Context(), id, 0)
		if err != nil {
			continue // the operator may not read it
		}
		inc := row.Incident
		inc.Marking = concord.Marking{TLP: concord.TLPRed, Owner: inc.Marking.Owner}
		if _, err := n.a.handle().Mark(t.Context(), store.IncidentChange{Incident: inc, Why: "raised"}); err != nil && concord.CodeOf(err) != concord.CodeForbidden && concord.CodeOf(err) != concord.CodeConflict {
			t.Fatalf("%s: %v", id, err)
		}
	}
	push()
	return w
}

// TestL26APartnerIsSentWhatItMayHoldAndNothingOfTheRest pushes from two worlds: the whole one, and that without what the oracle says the
// partner may not read. What it learns is the same to the byte, what it is told to take away too. What it is sent is what it could read
// here, but for what is not to be passed on.
func TestL26APartnerIsSentWhatItMayHoldAndNothingOfTheRest(t *testing.T) {
	w := worlds.New(worldSize())
	tried := map[string]bool{worlds.Node: true}
	for _, p := range w.People {
		v := p.View
		if tried[v.Org] || v.Org == "" {
			continue
		}
		tried[v.Org] = true
		t.Run(v.Org, func(t *testing.T) {
			tap := concord.View{Principal: exchange.PartnerPrincipal + "tap", Org: v.Org, Nation: v.Nation, Communities: v.Communities, Groups: v.Groups, ClientOf: v.ClientOf}
			less := w.Without(tap)
			var raise []concord.IncidentID
			for i := range less.Incidents {
				if i%3 == 0 {
					raise = append(raise, less.Incidents[i].Body.ID)
				}
			}
			full, part := sharedWorld(t, w), sharedWorld(t, less)
			got, want := pushed(t, full, v.Org, raise), pushed(t, part, v.Org, raise)
			if a, b := strings.Join(got.learnt, "\n"), strings.Join(want.learnt, "\n"); a != b {
				t.Fatalf("the partner learns of what is hidden: %s", parting(a, b))
			}
			may := map[string]bool{}
			entries := int64(0)
			for {
				list, err := part.a.store.As(tap).Log(t.Context(), entries, 1000)
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range list {
					may[e.ID], entries = true, e.Seq
				}
				if len(list) < 1000 {
					break
				}
			}
			withheld := 0
			for id := range got.ids {
				if !may[id] {
					t.Errorf("%s was sent, and not to be read", id)
				}
			}
			for id := range may {
				if !got.ids[id] {
					withheld++
				}
			}
			t.Logf("%d objects of %d that it may read, %d learnt", len(got.ids), len(may), len(got.learnt))
			if len(may) > 20 && len(got.ids) == 0 {
				t.Errorf("nothing was sent of %d, %d withheld", len(may), withheld)
			}
		})
		if os.Getenv("LEAKS") != "all" && len(tried) > 3 {
			break
		}
	}
}
