package access_test

import (
	"testing"

	"concord"
	"concord/access"
)

func TestWhatIsSentToAServiceOutside(t *testing.T) {
	for _, c := range []struct {
		name string
		m    concord.Marking
		most concord.TLP
		want bool
	}{
		{"what is CLEAR goes anywhere", concord.Marking{TLP: concord.TLPClear, Owner: "other"}, concord.TLPClear, true},
		{"our GREEN goes up to GREEN", concord.Marking{TLP: concord.TLPGreen, Owner: "demo"}, concord.TLPGreen, true},
		{"our GREEN stays where only CLEAR goes", concord.Marking{TLP: concord.TLPGreen, Owner: "demo"}, concord.TLPClear, false},
		{"AMBER stays where GREEN goes", concord.Marking{TLP: concord.TLPAmber, Owner: "demo"}, concord.TLPGreen, false},
		{"AMBER goes where the operator says so", concord.Marking{TLP: concord.TLPAmber, Owner: "demo"}, concord.TLPAmber, true},
		{"AMBER+STRICT does not go with AMBER", concord.Marking{TLP: concord.TLPAmberStrict, Owner: "demo"}, concord.TLPAmber, false},
		{"the GREEN of others is for their community", concord.Marking{TLP: concord.TLPGreen, Owner: "other"}, concord.TLPRed, false},
		{"the originator decides", concord.Marking{TLP: concord.TLPGreen, Owner: "demo", Orcon: true}, concord.TLPRed, false},
		{"an unknown marking stays", concord.Marking{TLP: concord.TLPClear, Owner: "demo", Unknown: []string{"x"}}, concord.TLPRed, false},
		{"what has no level stays", concord.Marking{Owner: "demo"}, concord.TLPRed, false},
		{"where nothing is said nothing goes", concord.Marking{TLP: concord.TLPClear, Owner: "demo"}, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := access.SentOut(c.m, c.most, "demo"); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}
