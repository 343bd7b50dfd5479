package web

import (
	"context"
	"net/http"
	"slices"
	"strconv"

	"concord"
	"concord/assess"
)

// most is how many records of another kind a page looks up by their id.
const most = 50

// incidentPage is everything that is known of an incident.
type incidentPage struct {
	Inc       *concord.Incident
	Item      listItem
	Now       assess.Result
	RuleWords string
	AsOf      concord.Date
	Version   int // the earlier version that is shown, 0 for the current one
	Current   int
	Early     bool // it had not happened by AsOf
	Map       mapView
	Fields    []fieldRow
	Says      []statementRow
	Steps     []legalRow
	History   []historyRow
	Measures  []MeasureRow
	Links     []linkRow
	Reports   []ReportRow
	Sources   []source
	Versions  []versionRow
	Decisions []concord.Decision
	Markings  []concord.Marking // that all hold, the own one first
	Clearing  []statementRow    // statements that the status ruled_out rests on
}

// incident shows one incident.
func (s *site) incident(w http.ResponseWriter, r *http.Request, reader Reader) error {
	p, err := readParams(r, "as_of", "version")
	if err != nil {
		return err
	}
	asOf, err := p.date("as_of")
	if err != nil {
		return err
	}
	version, err := p.number("version")
	if err != nil {
		return err
	}
	id := concord.IncidentID(r.PathValue("id"))
	row, err := reader.Incident(r.Context(), id)
	if err != nil {
		return err
	}
	if row.Incident.ID != id || p.blank { // an earlier id, a beginning of one, or a record that was merged
		http.Redirect(w, r, address(incidentPath(row.Incident.ID), p.Values), http.StatusFound)
		return nil
	}
	page, err := s.incidentPage(r.Context(), reader, row, asOf, version)
	if err != nil {
		return err
	}
	return s.render(w, "incident", http.StatusOK, view{Title: page.Inc.Title, Nav: "incidents", Page: page})
}

func (s *site) incidentPage(ctx context.Context, reader Reader, row *IncidentRow, asOf concord.Date, version int) (*incidentPage, error) {
	versions, err := reader.IncidentVersions(ctx, row.Incident.ID)
	if err != nil {
		return nil, err
	}
	page := &incidentPage{AsOf: asOf, Current: row.Incident.Version, Versions: versionRows(versions)}
	inc := row.Incident
	if version != 0 && version != inc.Version {
		i := slices.IndexFunc(versions, func(v IncidentRow) bool { return v.Incident.Version == version })
		if i < 0 {
			return nil, &concord.Error{Code: concord.CodeNotFound, Msg: "there is no such version"}
		}
		inc, page.Version = versions[i].Incident, version
	}
	whole := inc // the history is of all that is known, whatever day is asked for
	if asOf != "" {
		inc = assess.AsOf(inc, asOf)
		page.Early = happensAfter(inc.Time, asOf)
	}
	page.Inc = &inc
	page.Now = assess.Status(&inc, assess.Moment{AsOf: asOf})
	page.RuleWords = ruleWords[page.Now.Rule]
	page.Markings = hold(inc.Marking, row.Markings)
	shown := IncidentRow{Incident: inc, Status: page.Now.Status}
	page.Item = newListItem(&shown)
	page.Map = drawMap([]IncidentRow{shown}, nil, nil, mapStyle{1.0 / 26, 1.0 / 30, s.names})
	page.History = history(&whole)
	return page, page.fill(ctx, reader)
}

// fill adds what other records say about the incident.
func (p *incidentPage) fill(ctx context.Context, reader Reader) (err error) {
	inc := p.Inc
	if p.Decisions, err = reader.Decisions(ctx, inc.ID); err != nil {
		return err
	}
	claims, err := reader.Claims(ctx, "", inc.ID)
	if err != nil {
		return err
	}
	reports, err := reader.Reports(ctx, ReportFilter{Incident: inc.ID, Limit: most})
	if err != nil {
		return err
	}
	p.Reports = reports.Rows
	e := newEvidenceBook(inc, reports.Rows, claims)
	p.Fields = fieldRows(inc, e)
	for i, a := range inc.Attributions {
		st := statementRow{Attribution: a, Level: assess.Level(a, inc.Countries), Evidence: e.of(indexed("attributions", i)), Grade: e.grade(indexed("attributions", i))}
		p.Says = append(p.Says, st)
		if a.Strength == concord.StrengthRuledOut || a.Strength == concord.StrengthOtherCause {
			p.Clearing = append(p.Clearing, st)
		}
	}
	slices.SortStableFunc(p.Says, func(a, b statementRow) int { return byDate(a.Date, b.Date) })
	p.Steps = legalRows(inc, e)
	p.Sources = e.sources
	if p.Measures, err = measuresOf(ctx, reader, inc); err != nil {
		return err
	}
	p.Links, err = linksOf(ctx, reader, inc, e)
	return err
}

// happensAfter reports whether a time lies wholly after a day.
func happensAfter(w concord.When, day concord.Date) bool {
	first, _, ok := w.Bounds()
	last, okDay := day.Last()
	return ok && okDay && first.After(last)
}

// number reads a positive whole number, 0 when it is left out.
func (p params) number(name string) (int, error) {
	s, err := p.one(name)
	if err != nil || s == "" {
		return 0, err
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0, &concord.Error{Code: concord.CodeInvalid, Msg: name + " is a whole number from 1"}
	}
	return n, nil
}

// linkRow is another incident that belongs with this one, and why.
type linkRow struct {
	Type    concord.LinkType
	Back    bool // the other one links here
	Item    listItem
	Reasons []string
	Score   float64
	By      string
	Proof   []proof
}

// linksOf follows the links from and to an incident. One that leads to what the reader may not see is
// left out.
func linksOf(ctx context.Context, reader Reader, inc *concord.Incident, e *evidenceBook) ([]linkRow, error) {
	var out []linkRow
	seen := map[concord.IncidentID]bool{}
	for i, l := range inc.Links {
		if i == most {
			break
		}
		row, err := reader.Incident(ctx, l.To)
		if concord.CodeOf(err) == concord.CodeNotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		seen[row.Incident.ID] = true
		out = append(out, linkRow{l.Type, false, newListItem(row), l.Reasons, l.Score, l.By, e.of(indexed("links", i))})
	}
	page, err := reader.Incidents(ctx, Filter{LinkedTo: inc.ID, IncludeAggregates: true, Limit: most})
	for i := range page.Rows {
		from := &page.Rows[i].Incident
		if seen[from.ID] {
			continue
		}
		for _, l := range from.Links {
			if l.To == inc.ID {
				out = append(out, linkRow{l.Type, true, newListItem(&page.Rows[i]), l.Reasons, l.Score, l.By, nil})
			}
		}
	}
	return out, err
}

// measuresOf finds the measures that name the incident, and those that it names.
func measuresOf(ctx context.Context, reader Reader, inc *concord.Incident) ([]MeasureRow, error) {
	page, err := reader.Measures(ctx, MeasureFilter{Incident: inc.ID, Limit: most})
	if err != nil {
		return nil, err
	}
	out := page.Rows
	for _, id := range inc.Measures[:min(len(inc.Measures), most)] {
		if slices.ContainsFunc(out, func(m MeasureRow) bool { return m.Measure.ID == id }) {
			continue
		}
		m, err := reader.Measure(ctx, id)
		if concord.CodeOf(err) == concord.CodeNotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, *m)
	}
	return out, nil
}
