package access_test

import (
	"testing"

	"concord"
	"concord/access"

	"pgregory.net/rapid"
)

func TestWhatIsAnothersGoesOnAsItsOriginatorSaid(t *testing.T) {
	given := [][]string{{"node"}, {"node", "pl"}}
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
		{"what is ours goes to whom we released it", concord.Marking{TLP: concord.TLPAmberStrict, Owner: "node", ReleasableTo: []string{"pl"}, Orcon: true}, concord.View{Org: "pl"}, true},
		{"and to nobody else", concord.Marking{TLP: concord.TLPAmber, Owner: "node"}, concord.View{Org: "pl"}, false},
		{"RED goes to no node", concord.Marking{TLP: concord.TLPRed, Owner: "node", ReleasableTo: []string{"pl"}}, concord.View{Org: "pl"}, false},
		{"an unknown marking goes nowhere", concord.Marking{TLP: concord.TLPClear, Owner: "node", Unknown: []string{"x"}}, concord.View{Org: "pl"}, false},
	} {
		t.Run(rule.name, func(t *testing.T) {
			rule.to.Principal = "partner/x"
			if got := access.PassOn("node", rule.to, access.Join(rule.m), given); got != rule.want {
				t.Errorf("%v", got)
			}
		})
	}
	if access.PassOn("node", concord.View{Principal: "p", Org: "pl"}, access.Label{}, nil) {
		t.Error("what has no label goes on")
	}
}

func TestNobodyIsHandedWhatItMayNotRead(t *testing.T) {
	names := rapid.SampledFrom([]string{"node", "lv", "pl", "community:c", "nation:PL", "person:p"})
	rapid.Check(t, func(t *rapid.T) {
		m := concord.Marking{TLP: rapid.SampledFrom([]concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed, "?"}).Draw(t, "tlp"),
			Owner: rapid.SampledFrom([]string{"node", "lv", "pl", ""}).Draw(t, "owner"), ReleasableTo: rapid.SliceOfN(names, 0, 3).Draw(t, "to"), Orcon: rapid.Bool().Draw(t, "orcon")}
		v := concord.View{Principal: "p", Org: rapid.SampledFrom([]string{"lv", "pl", ""}).Draw(t, "org"), Communities: []string{"c"}, Nation: "PL"}
		if access.PassOn("node", v, access.Join(m), nil) && !access.Permit(v, m) {
			t.Fatalf("%+v to %+v", m, v)
		}
	})
}
