package assess

import (
	"testing"

	"concord"
)

func matrix() Matrix {
	return Matrix{
		Question:   "Who cut the cable?",
		Hypotheses: []Hypothesis{{Suspected, "ordered by a state"}, {Accident, "anchor in a storm"}, {OtherActor, "somebody else"}},
		Claims: []ACHClaim{
			{Claim: "anchor", Reliability: "A", Credibility: "2", Cells: []Cell{Consistent, Consistent, StronglyConsistent}},
			{Claim: "calm-sea", Reliability: "B", Credibility: "2", Cells: []Cell{Neutral, StronglyInconsistent, Neutral}},
			{Claim: "order", Reliability: "E", Credibility: "4", Cells: []Cell{StronglyConsistent, Inconsistent, StronglyInconsistent}},
			{Claim: "crew", Reliability: "B", Credibility: "3", Cells: []Cell{Inconsistent, Consistent, Inconsistent}},
			{Claim: "day", Reliability: "B", Credibility: "1", Cells: []Cell{Consistent, Consistent, Consistent}},
		},
	}
}

func TestHypothesesRankByLeastInconsistency(t *testing.T) {
	m := matrix()
	if err := m.Validate(); err != nil {
		t.Fatal(err)
	}
	got := m.Rank()
	if got[0] != (Standing{0, 1, 1}) || got[1] != (Standing{1, 3, 2}) || got[2] != (Standing{2, 3, 2}) {
		t.Errorf("got %+v", got)
	}
	without := m.WithoutWeak()
	if len(without) != 1 || without["order"][0] != (Standing{0, 1, 1}) || without["order"][1].Rank != 1 {
		t.Errorf("without the weak claim two hypotheses stand level, got %+v", without)
	}
	if m.Claims[4].Discriminates() || !m.Claims[1].Discriminates() {
		t.Error("a claim that sits alike with all hypotheses tells nothing")
	}
}

func TestAMatrixMustAskForAccidentAndOtherActor(t *testing.T) {
	for _, drop := range []int{1, 2} {
		m := matrix()
		m.Hypotheses[drop].Kind = Suspected
		if err := m.Validate(); concord.CodeOf(err) != concord.CodeInvalid {
			t.Errorf("without %s: %v", matrix().Hypotheses[drop].Kind, err)
		}
	}
	m := matrix()
	m.Claims[0].Cells = m.Claims[0].Cells[:2]
	if m.Validate() == nil {
		t.Error("a missing cell must be refused")
	}
	m = matrix()
	m.Claims[0].Cells[0] = "fits"
	if m.Validate() == nil {
		t.Error("an unknown cell must be refused")
	}
}
