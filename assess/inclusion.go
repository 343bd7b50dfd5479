package assess

import (
	"slices"

	"concord"
)

// Inclusion is a rule that says which records a count, a map or an export includes. Published totals
// differ because their rules differ: so the rule is data, has a version, and is printed with every
// figure.
type Inclusion struct {
	ID        string
	Version   int
	Text      string
	Statuses  []concord.AttributionStatus
	ValidFrom concord.Date
}

var named = []concord.AttributionStatus{concord.StatusCourtEstablished, concord.StatusOfficialAttributed}

var inclusions = []Inclusion{
	{
		ID: "officials_named", Version: 1, ValidFrom: "2022-02-24",
		Text:     "a court found it, or an authority named who did it",
		Statuses: named,
	},
	{
		ID: "officials_any", Version: 1, ValidFrom: "2022-02-24",
		Text:     "as officials_named, or an authority suspects who did it",
		Statuses: slices.Concat(named, []concord.AttributionStatus{concord.StatusOfficialSuspected}),
	},
	{
		ID: "any_reported", Version: 1, ValidFrom: "2022-02-24",
		Text: "as officials_any, or companies, researchers or the press name who did it, or it is disputed",
		Statuses: slices.Concat(named, []concord.AttributionStatus{
			concord.StatusOfficialSuspected, concord.StatusMediaReported, concord.StatusDisputed}),
	},
}

// Inclusions returns the rules, from the narrowest to the widest.
func Inclusions() []Inclusion { return slices.Clone(inclusions) }

// InclusionNamed returns a rule by its id.
func InclusionNamed(id string) (Inclusion, bool) {
	i := slices.IndexFunc(inclusions, func(r Inclusion) bool { return r.ID == id })
	if i < 0 {
		return Inclusion{}, false
	}
	return inclusions[i], true
}

// Includes reports whether the rule takes in a record with that computed status. Accidents, false
// alarms and withdrawn or merged records are in no count. A count of incidents leaves out campaigns
// and cases too ([concord.Incident.Aggregate]): the rule itself judges the record and not its unit.
func (r Inclusion) Includes(inc *concord.Incident, status concord.AttributionStatus) bool {
	switch {
	case inc.Stage == concord.StageAccident, inc.Stage == concord.StageNoIncident:
		return false
	case inc.State == concord.StateRetracted, inc.State == concord.StateMerged:
		return false
	}
	return slices.Contains(r.Statuses, status)
}
