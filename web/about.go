package web

import (
	"net/http"

	"concord"
	"concord/assess"
)

// aboutPage says what this node is, how it counts and where its data come from.
type aboutPage struct {
	Node   string
	Now    string
	Stats  Stats
	Counts []ruleCount
	Rules  []ruleLine
	States []stateCount
	Credit []credit
}

// ruleLine is a rule of the status table.
type ruleLine struct {
	Rule, Words string
	Status      concord.AttributionStatus
}

type stateCount struct {
	State concord.RecordState
	N     int
}

// credit says where facts that the binary carries come from.
type credit struct{ What, From, Licence string }

var credits = []credit{
	{"Place names and coordinates", "GeoNames, geonames.org", "CC BY 4.0"},
	{"Land and borders of the map", "Natural Earth 1:10m", "public domain"},
	{"Names of months, weekdays and countries", "Unicode CLDR", "Unicode-3.0"},
	{"Starter dataset", "public reports named in each record, in our own words", "Apache-2.0"},
}

// about shows what this node is.
func (s *site) about(w http.ResponseWriter, r *http.Request, reader Reader) error {
	if _, err := readParams(r); err != nil {
		return err
	}
	ctx := r.Context()
	stats, err := reader.Stats(ctx)
	if err != nil {
		return err
	}
	page := aboutPage{Node: s.opt.Node, Now: instant(s.opt.Clock()), Stats: stats, Credit: credits}
	for _, rule := range assess.Inclusions() {
		f, err := reader.Facets(ctx, Filter{Status: rule.Statuses, State: confirmedStates})
		if err != nil {
			return err
		}
		// What the rule leaves out whatever the status, the count leaves out too.
		n := sum(f.State) - f.Stage[string(concord.StageAccident)] - f.Stage[string(concord.StageNoIncident)]
		page.Counts = append(page.Counts, ruleCount{rule, n})
	}
	for _, l := range ruleStatus {
		page.Rules = append(page.Rules, ruleLine{l.Rule, ruleWords[l.Rule], l.Status})
	}
	for _, st := range []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StatePublished, concord.StateRetracted, concord.StateMerged} {
		if n := stats.Incidents[string(st)]; n > 0 {
			page.States = append(page.States, stateCount{st, n})
		}
	}
	return s.render(w, "about", http.StatusOK, view{Title: "About this node", Nav: "about", Page: page})
}
