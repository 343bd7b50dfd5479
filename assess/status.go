package assess

import (
	"slices"
	"strings"
	"time"

	"concord"
)

// Moment is the moment for which a question is asked.
type Moment struct {
	// AsOf is the last day whose statements count; "" asks for all, dated or not.
	AsOf concord.Date
	// KnownAt is the instant at which this node must have held the record; zero asks for now. The
	// caller picks the version that it held then: a version recorded later has no status.
	KnownAt time.Time
}

// Result is a computed status with its reasons.
type Result struct {
	Status concord.AttributionStatus `json:"status"`
	Rule   string                    `json:"rule"` // "R1" to "R9", the first rule of the table that holds
	// Since is the first day of the unbroken time for which the status has held. It is empty when
	// it held from the start, or rests on an undated statement.
	Since           concord.Date             `json:"since,omitempty"`
	Bodies          []string                 `json:"bodies,omitempty"` // that made the deciding statements, sorted
	BestBasis       concord.AttributionBasis `json:"best_basis,omitempty"`
	DeniedByAccused bool                     `json:"denied_by_accused,omitempty"`
	ClaimedBy       []string                 `json:"claimed_by,omitempty"`      // bodies that claimed the act, sorted
	Contested       bool                     `json:"contested,omitempty"`       // a body of a lower tier speaks against it
	ActorContested  bool                     `json:"actor_contested,omitempty"` // services or clusters named differ; no dispute
}

// Status computes the attribution status of inc at a moment. It depends on nothing but the
// attributions, countries, stage, perpetrator types and legal steps of inc, and not on their order.
// It is the zero Result when inc was recorded after at.KnownAt.
func Status(inc *concord.Incident, at Moment) Result {
	if !at.KnownAt.IsZero() && inc.RecordedAt.After(at.KnownAt) {
		return Result{}
	}
	s := gather(inc, at)
	rule := s.decide()
	deciding := s.deciding(rule)
	return Result{
		Status:          rule.status,
		Rule:            rule.name,
		Since:           since(inc, at, rule.status),
		Bodies:          madeBy(deciding),
		BestBasis:       bestBasis(deciding),
		DeniedByAccused: slices.ContainsFunc(s.all, func(st statement) bool { return st.Strength == concord.StrengthDenied }),
		ClaimedBy:       madeBy(s.filter(isSelfClaim)),
		Contested:       s.contested(rule),
		ActorContested:  s.actorContested(),
	}
}

// rule is a row of the decision table.
type rule struct {
	name   string
	status concord.AttributionStatus
	holds  func(*sets) bool
}

// rules are tried from the top; the first that holds gives the status.
var rules = []rule{
	{"R1", concord.StatusCourtEstablished, func(s *sets) bool { return s.p == 5 }},
	{"R2", concord.StatusRuledOut, func(s *sets) bool { return len(s.clearing) > 0 && len(s.blocking) == 0 }},
	{"R3", concord.StatusDisputed, (*sets).disputed},
	{"R4", concord.StatusOfficialAttributed, func(s *sets) bool { return s.p == 4 }},
	{"R5", concord.StatusOfficialSuspected, func(s *sets) bool { return s.p == 3 }},
	{"R6", concord.StatusAttributedOther, func(s *sets) bool { return s.q >= 3 }},
	{"R7", concord.StatusMediaReported, func(s *sets) bool { return s.p == 2 }},
	{"R8", concord.StatusUnderInvestigation, func(s *sets) bool { return s.open && s.lead }},
	{"R9", concord.StatusUnattributed, func(*sets) bool { return true }},
}

func (s *sets) decide() rule {
	i := slices.IndexFunc(rules, func(r rule) bool { return r.holds(s) })
	return rules[i]
}

// disputed reports whether a body of equal or better tier speaks against the best statement.
func (s *sets) disputed() bool {
	best := bestTier(s.atP())
	return s.p >= 1 && slices.ContainsFunc(s.against, func(a statement) bool { return a.tier <= best })
}

func (s *sets) contested(r rule) bool {
	if r.name != "R1" && r.name != "R4" && r.name != "R5" {
		return false
	}
	best := bestTier(s.atP())
	return slices.ContainsFunc(s.against, func(a statement) bool { return a.tier > best })
}

func bestTier(statements []statement) Tier {
	best := Tier(0)
	for _, st := range statements {
		if best == 0 || st.tier < best {
			best = st.tier
		}
	}
	return best
}

// deciding returns the statements that the rule rests on.
func (s *sets) deciding(r rule) []statement {
	switch r.name {
	case "R2":
		return s.clearing
	case "R6":
		return s.atQ()
	}
	return s.atP()
}

// actorContested reports whether statements that name an actor differ on the service or cluster.
// "GRU" and "GRU unit 29155" do not differ: one is a part of the other.
func (s *sets) actorContested() bool {
	var actors []string
	for _, st := range s.all {
		if actor := strings.ToLower(strings.TrimSpace(st.SubActor)); actor != "" && !st.other && st.level >= 2 {
			actors = append(actors, actor)
		}
	}
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			if !strings.Contains(a, b) && !strings.Contains(b, a) {
				return true
			}
		}
	}
	return false
}

func isSelfClaim(st statement) bool {
	return st.BodyType == concord.BodySelfClaim && st.Strength != concord.StrengthDenied
}

// since returns the first day of the unbroken time for which status has held up to at.
func since(inc *concord.Incident, at Moment, status concord.AttributionStatus) concord.Date {
	var first concord.Date
	for _, day := range slices.Backward(days(inc, at.AsOf)) {
		if statusOn(inc, day) != status {
			return first
		}
		first = day
	}
	if first != "" && statusOn(inc, first.AddDays(-1)) == status {
		return "" // nothing that was said made it so
	}
	return first
}

func statusOn(inc *concord.Incident, day concord.Date) concord.AttributionStatus {
	s := gather(inc, Moment{AsOf: day})
	return s.decide().status
}

// days returns the days on which something was said or done in law, sorted.
func days(inc *concord.Incident, asOf concord.Date) []concord.Date {
	var out []concord.Date
	add := func(d concord.Date) {
		if last, ok := d.Last(); ok && saidBy(d, asOf) {
			out = append(out, concord.DateOf(last))
		}
	}
	for _, a := range inc.Attributions {
		if live(a, asOf) {
			add(a.Date)
		}
	}
	for _, l := range inc.LegalSteps {
		add(l.Date)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func madeBy(statements []statement) []string {
	var out []string
	for _, st := range statements {
		out = append(out, st.MadeBy)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// basisRank orders bases from the firmest.
var basisRank = []concord.AttributionBasis{
	concord.OnJudicialFinding, concord.OnJointInvestigation, concord.OnInvestigation,
	concord.OnForensicTechnical, concord.OnTechnical, concord.OnPhysicalEvidence,
	concord.OnInterceptedCommunications, concord.OnUndisclosedIntelligence, concord.OnOperatorStatement,
	concord.OnPattern, concord.OnPoliticalAssessment, concord.OnSelfClaim,
}

func bestBasis(statements []statement) concord.AttributionBasis {
	for _, b := range basisRank {
		if slices.ContainsFunc(statements, func(st statement) bool { return slices.Contains(st.Basis, b) }) {
			return b
		}
	}
	return ""
}
