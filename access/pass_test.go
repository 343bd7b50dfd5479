package access_test

import (
	"testing"

	"concord"
	"concord/access"
	"concord/worlds"

	"pgregory.net/rapid"
)

func TestWhatIsAnothersGoesOnAsItsOriginatorSaid(t *testing.T) {
	given := [][]string{nil, {"pl"}, {"community:c", "nation:PL"}}
	for _, rule := range []struct {
		name string
		m    concord.Marking
		to   concord.View
		want bool
	}{
		{"CLEAR goes to all", concord.Marking{TLP: concord.TLPClear, Owner: "lv"}, concord.View{Org: "pl"}, true},
		{"GREEN goes on within the community", concord.Marking{TLP: concord.TLPGreen, Owner: "lv", ReleasableTo: []string{"community:c", "node"}}, concord.View{Org: "pl", Communities: []string{"c"}}, true},
		{"and not out of it", concord.Marking{TLP: concord.TLPGreen, Owner: "lv", ReleasableTo: []string{"community:c", "node"}}, concord.View{Org: "pl"}, false},
		{"AMBER that the originator released to a partner goes there", concord.Marking{TLP: concord.TLPAmber, Owner: "lv", ReleasableTo: []string{"ee", "pl"}}, concord.View{Org: "pl"}, true},
		{"AMBER that only we receive for a partner does not", concord.Marking{TLP: concord.TLPAmber, Owner: "lv", ReleasableTo: []string{"pl", "node"}}, concord.View{Org: "pl"}, false},
		{"nor AMBER+STRICT", concord.Marking{TLP: concord.TLPAmberStrict, Owner: "lv", ReleasableTo: []string{"node", "pl"}}, concord.View{Org: "pl"}, false},
		{"what the originator controls goes nowhere", concord.Marking{TLP: concord.TLPGreen, Owner: "lv", ReleasableTo: []string{"pl"}, Orcon: true}, concord.View{Org: "pl"}, false},
		{"AMBER that we receive for all of a nation does not, whoever owns it", concord.Marking{TLP: concord.TLPAmber, Owner: "lv", ReleasableTo: []string{"community:c", "nation:PL", "node"}}, concord.View{Org: "pl", Nation: "PL"}, false},
		{"AMBER of another goes to the person whom it names", concord.Marking{TLP: concord.TLPAmber, Owner: "lv", ReleasableTo: []string{"person:partner/x"}}, concord.View{Org: "pl"}, true},
		{"what is the partner's own goes back to it", concord.Marking{TLP: concord.TLPAmber, Owner: "pl", ReleasableTo: []string{"node"}, Orcon: true}, concord.View{Org: "pl"}, true},
		{"RED of another goes nowhere, whomever it names", concord.Marking{TLP: concord.TLPRed, Owner: "lv", ReleasableTo: []string{"person:partner/x"}}, concord.View{Org: "pl"}, false},
		{"what is ours goes to whom we released it", concord.Marking{TLP: concord.TLPAmberStrict, Owner: "node", ReleasableTo: []string{"pl"}, Orcon: true}, concord.View{Org: "pl"}, true},
		{"and to nobody else", concord.Marking{TLP: concord.TLPAmber, Owner: "node"}, concord.View{Org: "pl"}, false},
		{"RED goes to no node", concord.Marking{TLP: concord.TLPRed, Owner: "node", ReleasableTo: []string{"pl"}}, concord.View{Org: "pl"}, false},
		{"an unknown marking goes nowhere", concord.Marking{TLP: concord.TLPClear, Owner: "node", Unknown: []string{"x"}}, concord.View{Org: "pl"}, false},
	} {
		t.Run(rule.name, func(t *testing.T) {
			rule.to.Principal = "partner/x"
			rule.to.Node = true
			if got := (access.Rule{View: rule.to, Node: "node", Given: given}).Permits(access.Join(rule.m)); got != rule.want {
				t.Errorf("%v", got)
			}
		})
	}
	other := concord.View{Principal: "p", Org: "pl", Node: true}
	if (access.Rule{View: other, Node: "node", Given: given}).Permits(access.Label{}) {
		t.Error("what has no label goes on")
	}
	if (access.Rule{View: other, Node: "node"}).Permits(access.Join(concord.Marking{TLP: concord.TLPAmber, Owner: "lv", ReleasableTo: []string{"pl"}})) {
		t.Error("AMBER goes on where it is not known for whom this node receives")
	}
}

func TestAnotherNodeGetsWhatTheOracleSays(t *testing.T) {
	orgs := []string{worlds.Node, "lv", "pl"}
	names := rapid.SampledFrom(append([]string{"community:c", "nation:PL", "person:p"}, orgs...))
	lists := rapid.SliceOfN(names, 0, 3)
	passed := 0
	rapid.Check(t, func(t *rapid.T) {
		mark := func() concord.Marking {
			return concord.Marking{TLP: rapid.SampledFrom([]concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed, "?"}).Draw(t, "tlp"),
				Owner: rapid.SampledFrom(append([]string{""}, orgs...)).Draw(t, "owner"), ReleasableTo: lists.Draw(t, "to"), Orcon: rapid.Bool().Draw(t, "orcon"), Clients: rapid.Bool().Draw(t, "clients")}
		}
		r := access.Rule{Node: worlds.Node, Given: append([][]string{nil}, rapid.SliceOfN(lists, 0, 2).Draw(t, "given")...),
			View: concord.View{Principal: "p", Org: rapid.SampledFrom([]string{"lv", "pl"}).Draw(t, "org"), Communities: []string{"c"}, Nation: "PL", ClientOf: []string{"lv"}, Node: rapid.Bool().Draw(t, "node")}}
		a, b := mark(), mark()
		got := r.Permits(access.Join(a, b))
		if want := worlds.MayGet(r.View, r.Given, a, b); got != want {
			t.Fatalf("%v, and the oracle says %v", got, want)
		}
		if both := r.Permits(access.Join(a)) && r.Permits(access.Join(b)); got != both {
			t.Fatalf("together %v, one by one %v", got, both)
		}
		if got && !access.Join(a, b).Permits(r.View) {
			t.Fatal("it gets what it may not read")
		}
		if got && r.View.Node {
			passed++
		}
	})
	if passed == 0 {
		t.Error("nothing was passed on")
	}
}
