package main

import (
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"concord/worlds"
)

var listedID = regexp.MustCompile(`"id":"([^"]*)"`)

// pulled are the ids of what somebody may take out of the collection of everything.
func (n *worldNode) pulled(who string) map[string]bool {
	ids := map[string]bool{}
	for next := ""; ; {
		page := n.answer("GET", "/taxii2/default/collections/00000000-0000-4000-8000-000000000001/manifest/?limit=1000&match[version]=all"+next, who)
		for _, m := range listedID.FindAllStringSubmatch(page, -1) {
			ids[m[1]] = true
		}
		m := nextCursor.FindStringSubmatch(page)
		if m == nil {
			return ids
		}
		next = "&next=" + m[1]
	}
}

// TestL27APullAccountGetsNothingThatMayNotBePassedOn has another node, which may read much, take what it can over every wire and every
// page: from the whole world, and from that without what the oracle says is not for it. The answers are the same to the byte. By TAXII it
// gets what a push would send it.
func TestL27APullAccountGetsNothingThatMayNotBePassedOn(t *testing.T) {
	w := worlds.New(worldSize())
	withheld := 0
	for _, p := range w.People {
		if !p.View.Node || withheld > 0 && os.Getenv("LEAKS") != "all" {
			continue
		}
		who, reader := p.View.Principal, p.View
		reader.Node = false
		t.Run(who, func(t *testing.T) {
			less := w.Without(p.View)
			broad := w.Without(reader)
			withheld += len(broad.Incidents) - len(less.Incidents)
			t.Logf("%d records of %d that it may read, %d reports of %d, %d measures of %d", len(less.Incidents), len(broad.Incidents), len(less.Reports), len(broad.Reports), len(less.Measures), len(broad.Measures))

			full, part := sharedWorld(t, w), sharedWorld(t, less)
			two := &twins{t: t, full: full, part: part, who: who}
			for id := range sharing {
				for _, q := range []string{"objects/?limit=70", "manifest/?limit=90&match[version]=all", "manifest/?match[type]=incident,report"} {
					two.same("/taxii2/default/collections/" + id + "/" + q)
				}
			}
			got := full.pulled(who)
			sent := pushed(t, full, p.View.Org, nil)
			for id := range sent.ids {
				if !got[id] {
					t.Errorf("%s is pushed, and cannot be pulled", id)
				}
			}
			if len(got) < 20 {
				t.Errorf("only %d objects were pulled", len(got))
			}

			canaries := less.Canaries()
			for kind, open := range map[string]func(*testing.T, *worlds.World) *worldNode{"/api/v1/": restWorld, "/misp/": feedWorld, "/": worldAt} {
				full, part := open(t, w), open(t, less)
				paths := map[string][]string{"/": requests(w)[:40], "/misp/": {"/misp/manifest.json", "/misp/hashes.csv"}, "/api/v1/": restRequests(w)[:62]}[kind]
				for _, path := range paths {
					a, b := alike(path, full.answer(http.MethodGet, path, who)), alike(path, part.answer(http.MethodGet, path, who))
					if a != b {
						t.Errorf("%s tells of what is not to be passed on: %s", path, parting(a, b))
					}
					for _, c := range worlds.Canaries(plain(a)) {
						if !canaries[c] && !strings.Contains(path, c) {
							t.Fatalf("%s holds %s", path, c)
						}
					}
				}
			}
		})
	}
	if withheld < 5 {
		t.Errorf("only %d records may be read and not passed on: the test shows little", withheld)
	}
}
