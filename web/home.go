package web

import (
	"net/http"
	"net/url"
	"slices"

	"concord"
	"concord/assess"
)

// How much the first page shows.
const (
	listPage = 50  // incidents on a page of the list
	mapMost  = 500 // incidents on the map, the newest
)

var homeParams = []string{"q", "type", "country", "status", "stage", "sector", "state", "since", "until", "as_of", "campaigns", "box", "order", "cursor"}

// homePage is the map with its filter and list.
type homePage struct {
	Form      filterForm
	Map       mapView
	Items     []listItem
	Total     int
	Rule      string // what Total includes
	Counts    []ruleCount
	MapCut    bool // the map shows fewer than there are
	Chips     []chip
	Next      string
	Prev      string
	Other     string // address of the list the other way round
	Oldest    bool
	AsOf      concord.Date
	Campaigns bool
}

// ruleCount is how many records a published rule of inclusion takes in.
type ruleCount struct {
	Rule assess.Inclusion
	N    int
}

// home shows the map and the list.
func (s *site) home(w http.ResponseWriter, r *http.Request, reader Reader) error {
	p, err := readParams(r, homeParams...)
	if err != nil {
		return err
	}
	if p.blank { // what a form sends empty does not belong into an address that is passed on
		http.Redirect(w, r, address("/", p.Values), http.StatusSeeOther)
		return nil
	}
	f, err := incidentFilter(p)
	if err != nil {
		return err
	}
	page, err := s.homePage(r, reader, p.Values, f)
	if err != nil {
		return err
	}
	return s.render(w, "home", http.StatusOK, view{Title: "Incidents", Nav: "incidents", Page: page})
}

// incidents leads to the first page: the list is there.
func (s *site) incidents(w http.ResponseWriter, r *http.Request, _ Reader) error {
	p, err := readParams(r, homeParams...)
	if err != nil {
		return err
	}
	http.Redirect(w, r, address("/", p.Values), http.StatusMovedPermanently)
	return nil
}

func (s *site) homePage(r *http.Request, reader Reader, v url.Values, f Filter) (homePage, error) {
	ctx := r.Context()
	page := homePage{AsOf: f.AsOf, Oldest: f.Oldest, Campaigns: f.IncludeAggregates, Rule: ruleOf(f), Chips: chips(v)}
	list := f
	list.Limit = listPage
	rows, err := reader.Incidents(ctx, list)
	if err != nil {
		return page, err
	}
	shown := rows.Rows
	if rows.Next != "" || rows.Prev != "" { // otherwise the page is all there is
		all := f
		all.Cursor, all.Limit, all.Oldest = "", mapMost, false
		forMap, err := reader.Incidents(ctx, all)
		if err != nil {
			return page, err
		}
		shown, page.MapCut = forMap.Rows, forMap.Next != ""
	}
	facets, err := facetsFor(ctx, reader, f)
	if err != nil {
		return page, err
	}
	page.Total = sum(facets.all.State)
	if !page.MapCut {
		page.Counts = countByRules(shown)
	}
	page.Map = drawMap(shown, v, f.Box, mapStyle{1.0 / 100, 1.0 / 76, s.names})
	page.Map.Legend = legend(facets, f, v, shown)
	page.Form = newFilterForm(v, f, facets)
	for i := range rows.Rows {
		page.Items = append(page.Items, newListItem(&rows.Rows[i]))
	}
	if rows.Next != "" {
		page.Next = address("/", v, "cursor", rows.Next) + "#list"
	}
	if rows.Prev != "" {
		page.Prev = address("/", v, "cursor", rows.Prev) + "#list"
	}
	order := "oldest"
	if f.Oldest {
		order = ""
	}
	page.Other = address("/", v, "cursor", "", "order", order) + "#list"
	return page, nil
}

// countByRules applies the published rules. A count of incidents has no campaigns or cases in it, and
// nothing that only a machine has read.
func countByRules(rows []IncidentRow) []ruleCount {
	var out []ruleCount
	for _, rule := range assess.Inclusions() {
		c := ruleCount{Rule: rule}
		for i := range rows {
			if inc := &rows[i].Incident; !inc.Aggregate() && confirmed(inc.State) && rule.Includes(inc, rows[i].Status) {
				c.N++
			}
		}
		out = append(out, c)
	}
	return out
}

// confirmedStates are those of records that a person stands for.
var confirmedStates = []concord.RecordState{concord.StateVerified, concord.StatePublished}

func confirmed(s concord.RecordState) bool { return slices.Contains(confirmedStates, s) }

// legend explains the marks, and each line of it filters by its status.
func legend(f facets, filter Filter, v url.Values, shown []IncidentRow) []legendLine {
	on := map[string]bool{}
	for _, s := range filter.Status {
		on[string(s)] = true
	}
	var out []legendLine
	for _, s := range statusOrder {
		n := f.status[string(s)]
		if n == 0 && !on[string(s)] {
			continue
		}
		line := legendLine{Symbol: string(s), Name: word(s), N: n, On: on[string(s)], Href: address("/", v, "status", string(s), "cursor", "")}
		if line.On {
			line.Href = without("/", v, "status", string(s))
		}
		out = append(out, line)
	}
	gone := 0
	for i := range shown {
		if symbolOf(&shown[i].Incident, shown[i].Status) == "retracted" {
			gone++
		}
	}
	if gone > 0 {
		out = append(out, legendLine{Symbol: "retracted", Name: "Retracted or merged", N: gone})
	}
	return out
}

func sum(m map[string]int) int {
	n := 0
	for _, v := range m {
		n += v
	}
	return n
}
