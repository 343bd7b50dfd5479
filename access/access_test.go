package access_test

import (
	"testing"

	"concord"
	"concord/access"

	"pgregory.net/rapid"
)

var (
	orgs   = []string{"", "demo", "bureau", "cert"}
	levels = []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict,
		concord.TLPRed, "", "amber", "SECRET"}
)

func markings(t *rapid.T) concord.Marking {
	return concord.Marking{
		TLP:   rapid.SampledFrom(levels).Draw(t, "tlp"),
		Owner: rapid.SampledFrom(orgs).Draw(t, "owner"),
		ReleasableTo: rapid.SliceOfN(rapid.SampledFrom([]string{"demo", "bureau", "cert", "community:energy",
			"community:ports", "person:ana", "person:operator", "ana", ""}), 0, 4).Draw(t, "to"),
	}
}

func views(t *rapid.T) concord.View {
	return concord.View{
		Principal:   rapid.SampledFrom([]string{"", "ana", "operator", "demo"}).Draw(t, "principal"),
		Org:         rapid.SampledFrom(orgs).Draw(t, "org"),
		Communities: rapid.SliceOfN(rapid.SampledFrom([]string{"energy", "ports", ""}), 0, 2).Draw(t, "communities"),
		Operator:    rapid.Bool().Draw(t, "operator"),
	}
}

func TestAJoinPermitsExactlyWhatAllItsPartsPermit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, v := markings(t), markings(t), views(t)
		want := access.Permit(v, a) && access.Permit(v, b)
		if got := access.Join(a, b).Permits(v); got != want {
			t.Fatalf("Permits(%v ⊔ %v) for %v is %v, want %v", a, b, v, got, want)
		}
		if access.Join(a, b).ID() != access.Join(b, a, a).ID() {
			t.Fatal("the id of a join depends on order or repetition")
		}
		if l := access.Join(a, b); access.Union(access.Join(a), access.Join(b)).ID() != l.ID() {
			t.Fatal("a union of labels is not the join of their markings")
		} else if back, err := access.Parse(l.JSON()); err != nil || back.ID() != l.ID() {
			t.Fatalf("label %s does not come back: %v", l.JSON(), err)
		}
	})
}

func TestAnUnknownLevelIsDeniedToEveryone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, v := markings(t), views(t)
		if !m.TLP.Valid() && access.Permit(v, m) {
			t.Fatalf("%v reads the unknown level %q", v, m.TLP)
		}
		if v.Principal == "" && access.Permit(v, m) {
			t.Fatalf("nobody reads %v", m)
		}
	})
	if access.Join().Permits(concord.LocalOperator("demo")) {
		t.Error("an object without a label is readable")
	}
}

func TestPermit(t *testing.T) {
	mark := func(tlp concord.TLP, to ...string) concord.Marking {
		return concord.Marking{TLP: tlp, Owner: "demo", ReleasableTo: to}
	}
	ana := concord.View{Principal: "ana", Org: "demo"}
	bob := concord.View{Principal: "bob", Org: "cert", Communities: []string{"energy"}}
	guest := concord.View{Principal: "guest"}
	op, otherOp := concord.LocalOperator("demo"), concord.LocalOperator("cert")
	red, amber := concord.TLPRed, concord.TLPAmber
	for _, c := range []struct {
		name string
		view concord.View
		mark concord.Marking
		want bool
	}{
		{"anyone signed in reads CLEAR", guest, mark(concord.TLPClear), true},
		{"GREEN without recipients stays with its owner", bob, mark(concord.TLPGreen), false},
		{"a member of a listed community reads GREEN", bob, mark(concord.TLPGreen, "community:energy"), true},
		{"a community is no organisation", bob, mark(concord.TLPGreen, "energy"), false},
		{"a community does not open AMBER", bob, mark(amber, "community:energy"), false},
		{"AMBER is read by its owner", ana, mark(amber), true},
		{"AMBER is read by the organisations it was released to", bob, mark(amber, "cert"), true},
		{"AMBER is not read by others", bob, mark(amber), false},
		{"AMBER+STRICT may name a person", bob, mark(concord.TLPAmberStrict, "person:bob"), true},
		{"the owner's people do not read RED", ana, mark(red), false},
		{"the named person reads RED", ana, mark(red, "person:ana"), true},
		{"a person's name is not an organisation's", concord.View{Principal: "x", Org: "ana"}, mark(red, "person:ana"), false},
		{"the local operator reads RED of the own node", op, mark(red), true},
		{"the operator of another node does not", otherOp, mark(red), false},
		{"the operator reads RED that was released to the organisation", otherOp, mark(red, "cert"), true},
		{"the operator has no bypass", otherOp, mark(amber), false},
		{"no owner is nobody's", concord.View{Principal: "x"}, concord.Marking{TLP: amber}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := access.Permit(c.view, c.mark); got != c.want {
				t.Errorf("Permit is %v, want %v", got, c.want)
			}
		})
	}
}
