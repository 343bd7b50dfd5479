package web

import (
	"net/url"

	"concord"
)

// listItem is an incident in a list.
type listItem struct {
	ID      concord.IncidentID
	Href    string
	Title   string
	When    string
	Start   concord.Date
	Where   string
	Types   string
	Symbol  string
	Status  concord.AttributionStatus
	Note    string // retracted, ruled out, an accident: what it must not pass without
	Unit    concord.Unit
	State   concord.RecordState
	Sources int
}

func newListItem(r *IncidentRow) listItem {
	inc := &r.Incident
	return listItem{
		ID: inc.ID, Href: incidentPath(inc.ID), Title: inc.Title, When: when(inc.Time), Start: inc.Time.Start,
		Where: whereLine(inc), Types: typesLine(inc), Symbol: symbolOf(inc, r.Status), Status: r.Status,
		Note: stateNote(inc, r.Status), Unit: inc.Unit, State: inc.State, Sources: len(inc.Sources) + len(inc.Reports),
	}
}

func incidentPath(id concord.IncidentID) string { return "/incidents/" + url.PathEscape(string(id)) }

func reportPath(id concord.ReportID) string { return "/reports/" + url.PathEscape(string(id)) }

func measurePath(id concord.MeasureID) string { return "/measures/" + url.PathEscape(string(id)) }

// whereLine is the first place and the countries.
func whereLine(inc *concord.Incident) string {
	countries := joined(inc.Countries, country)
	for _, p := range inc.Places {
		if p.Name == "" || p.Role != concord.RoleEvent && p.Role != concord.RoleTarget && p.Role != "" {
			continue
		}
		if countries == "" || p.Name == countries {
			return p.Name
		}
		return p.Name + ", " + countries
	}
	if countries == "" {
		return "Place unknown"
	}
	return countries
}

func typesLine(inc *concord.Incident) string { return listed(inc.ActivityTypes) }
