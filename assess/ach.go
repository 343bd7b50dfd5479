package assess

import (
	"slices"

	"concord"
)

// Cell says how a claim sits with a hypothesis in an analysis of competing hypotheses.
type Cell string

const (
	StronglyInconsistent Cell = "strongly_inconsistent"
	Inconsistent         Cell = "inconsistent"
	Neutral              Cell = "neutral"
	Consistent           Cell = "consistent"
	StronglyConsistent   Cell = "strongly_consistent"
	NotApplicable        Cell = "not_applicable"
)

// against is what a cell counts against its hypothesis. Support counts nothing: a claim that fits
// everything proves nothing.
var against = map[Cell]int{
	StronglyInconsistent: 2, Inconsistent: 1, Neutral: 0, Consistent: 0, StronglyConsistent: 0, NotApplicable: 0,
}

// HypothesisKind tells the two hypotheses that every matrix must hold from the others.
type HypothesisKind string

const (
	Accident   HypothesisKind = "accident"    // or a technical fault
	OtherActor HypothesisKind = "other_actor" // somebody else than the one suspected
	Suspected  HypothesisKind = "suspected"
)

// Hypothesis is one answer to the question of a matrix.
type Hypothesis struct {
	Kind HypothesisKind
	Text string
}

// ACHClaim is a row of a matrix: one claim, graded, with a cell for each hypothesis in their order.
type ACHClaim struct {
	Claim       concord.ClaimID
	Reliability concord.Reliability
	Credibility concord.Credibility
	Cells       []Cell
}

// Weak reports whether the claim comes from a poor source (D, E) or is doubtful or worse (4 to 6).
func (c ACHClaim) Weak() bool {
	return c.Reliability == concord.ReliabilityD || c.Reliability == concord.ReliabilityE || c.Credibility >= "4"
}

// Discriminates reports whether the claim sits differently with any two hypotheses; one that does
// not tells nothing.
func (c ACHClaim) Discriminates() bool {
	return slices.ContainsFunc(c.Cells, func(v Cell) bool { return v != c.Cells[0] })
}

// Matrix sets claims against hypotheses.
type Matrix struct {
	Question   string
	Hypotheses []Hypothesis
	Claims     []ACHClaim
}

// Standing is the place of a hypothesis: the less speaks against it, the better. Equal scores share
// a rank; ranks count from 1.
type Standing struct {
	Hypothesis int // index in the matrix
	Score      int // inconsistency
	Rank       int
}

// Validate reports a matrix that lacks one of the two hypotheses that must always be asked, or a
// cell.
func (m Matrix) Validate() error {
	for _, kind := range []HypothesisKind{Accident, OtherActor} {
		if !slices.ContainsFunc(m.Hypotheses, func(h Hypothesis) bool { return h.Kind == kind }) {
			return &concord.Error{Code: concord.CodeInvalid, Msg: "the matrix has no hypothesis of the kind " + string(kind),
				Hint: "always ask for an accident or fault, and for another actor"}
		}
	}
	for _, c := range m.Claims {
		if len(c.Cells) != len(m.Hypotheses) {
			return &concord.Error{Code: concord.CodeInvalid, Msg: "claim " + string(c.Claim) + " has not one cell for each hypothesis"}
		}
		for _, v := range c.Cells {
			if _, ok := against[v]; !ok {
				return &concord.Error{Code: concord.CodeInvalid, Msg: "unknown cell " + string(v) + " of claim " + string(c.Claim)}
			}
		}
	}
	return nil
}

// Rank orders the hypotheses of a valid matrix by least inconsistency, not by most support.
func (m Matrix) Rank() []Standing {
	out := make([]Standing, len(m.Hypotheses))
	for h := range out {
		out[h].Hypothesis = h
		for _, c := range m.Claims {
			out[h].Score += against[c.Cells[h]]
		}
	}
	slices.SortStableFunc(out, func(a, b Standing) int { return a.Score - b.Score })
	for i := range out {
		out[i].Rank = i + 1
		if i > 0 && out[i].Score == out[i-1].Score {
			out[i].Rank = out[i-1].Rank
		}
	}
	return out
}

// WithoutWeak returns for each weak claim the ranking that results when it is left out, so that a
// reader sees what hangs on it.
func (m Matrix) WithoutWeak() map[concord.ClaimID][]Standing {
	out := map[concord.ClaimID][]Standing{}
	for i, c := range m.Claims {
		if c.Weak() {
			rest := m
			rest.Claims = slices.Delete(slices.Clone(m.Claims), i, i+1)
			out[c.Claim] = rest.Rank()
		}
	}
	return out
}
