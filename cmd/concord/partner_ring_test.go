package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/store"
	"concord/store/exchange"
)

const centreReport = `WARSAW, 12 May 2024 - Arsonists set fire to the Marywilska shopping centre in Warsaw on 12 May 2024, Polish police said.
Prosecutors said on 13 May that the fire was ordered by Russian intelligence.
`

// reads takes in a report with a marking, and returns the id of the incident in it.
func (n *ally) reads(text string, m markFlags) concord.IncidentID {
	n.t.Helper()
	file := filepath.Join(n.t.TempDir(), "report.txt")
	n.must(os.WriteFile(file, []byte(text), 0o600))
	n.must((&ingestCmd{Files: []string{file}, Published: "2024-05-14", markFlags: m, Workers: 1}).Run(n.app))
	page, err := n.handle().Incidents(n.ctx, store.Filter{Limit: 10})
	n.must(err)
	if len(page.Rows) == 0 {
		n.t.Fatalf("nothing was read: %s", n.said)
	}
	return page.Rows[0].Incident.ID
}

// ring are three nodes, each of which pushes to the next.
func ring(t *testing.T) []*ally {
	nodes := []*ally{newAlly(t, "alpha"), newAlly(t, "beta"), newAlly(t, "gamma")}
	for i, n := range nodes {
		next, before := nodes[(i+1)%3], nodes[(i+2)%3]
		inbox := next.collection("inbox", nil, exchange.Grant{To: "org:" + n.node, Read: true, Write: true})
		_ = before
		n.partner(next, inbox, pushes)
	}
	return nodes
}

// settle lets everybody push until nobody has anything to send, and returns how many posts that took.
func settle(t *testing.T, nodes []*ally) (posts int64) {
	t.Helper()
	for range 10 {
		before := int64(0)
		for _, n := range nodes {
			before += n.posted.Load()
		}
		for _, n := range nodes {
			n.must((&partnerPushCmd{}).Run(n.app))
		}
		after := int64(0)
		for _, n := range nodes {
			after += n.posted.Load()
		}
		if posts += after - before; after == before {
			return posts
		}
	}
	t.Fatal("the nodes do not come to rest")
	return 0
}

// holds lists the versions of the incident's object that are in the collection of a node, as the one reads who put them there.
func (n *ally) holds(org string) (out []string) {
	n.t.Helper()
	x := n.store.As(concord.View{Principal: "p", Org: org}).Exchange(access.Read | access.Write)
	c, err := x.Collection(n.ctx, "default", "inbox")
	n.must(err)
	_, err = x.Page(n.ctx, &c, exchange.Filter{Types: []string{"incident"}, Versions: []string{"all"}, Limit: 100, Content: true}, func(r *exchange.Row) error {
		out = append(out, string(r.Bytes))
		return nil
	})
	n.must(err)
	return out
}

func TestARingOfThreeSettlesAndAWithdrawalReachesAll(t *testing.T) {
	for _, rule := range []struct {
		name     string
		withdraw func(n *ally, id concord.IncidentID)
		left     int    // versions at each of the others
		says     string // one of them
	}{
		{"a record that fewer may read now is taken back", func(n *ally, id concord.IncidentID) {
			n.must((&markCmd{ID: string(id), markFlags: markFlags{TLP: "AMBER+STRICT"}, Why: "too much was said"}).Run(n.app))
		}, 0, ""},
		{"a retraction comes as a revoked version", func(n *ally, id concord.IncidentID) {
			n.must((&retractCmd{Incident: string(id), Reason: "not_an_incident", Why: "the report was withdrawn"}).Run(n.app))
		}, 2, `"revoked":true`},
	} {
		t.Run(rule.name, func(t *testing.T) {
			nodes := ring(t)
			alpha, beta, gamma := nodes[0], nodes[1], nodes[2]
			id := alpha.reads(centreReport, markFlags{TLP: "AMBER", To: []string{"beta", "gamma"}})
			alpha.verifies(id)
			if posts := settle(t, nodes); posts > 6 {
				t.Errorf("it took %d posts", posts)
			}
			atBeta, atGamma := beta.holds("alpha"), gamma.holds("beta")
			if len(atBeta) != 1 || fmt.Sprint(atBeta) != fmt.Sprint(atGamma) {
				t.Fatalf("not everybody has the record: %q, %q", atBeta, atGamma)
			}
			if got := alpha.holds("gamma"); len(got) != 0 {
				t.Errorf("an echo came back: %q", got)
			}
			rule.withdraw(alpha, id)
			if posts := settle(t, nodes); posts > 6 {
				t.Errorf("the withdrawal took %d posts", posts)
			}
			for _, has := range [][]string{beta.holds("alpha"), gamma.holds("beta")} {
				if len(has) != rule.left || !strings.Contains(strings.Join(has, "\n"), rule.says) {
					t.Errorf("afterwards there is %q", has)
				}
			}
			if posts := settle(t, nodes); posts != 0 {
				t.Errorf("%d posts more at rest", posts)
			}
		})
	}
}
