package wire

import (
	"context"

	"concord"
	"concord/store"
	"concord/web"
)

// Pages fits a store to what the pages ask for. What it does not name the handle answers itself.
type Pages struct{ *store.Handle }

func filterOf(f web.Filter) store.Filter {
	out := store.Filter{Types: f.Types, Countries: f.Countries, Status: f.Status, Stage: f.Stage, Sector: f.Sector, State: f.State, Since: f.Since,
		Until: f.Until, AsOf: f.AsOf, Text: f.Text, Report: f.Report, LinkedTo: f.LinkedTo, IncludeAggregates: f.IncludeAggregates, Oldest: f.Oldest,
		Limit: f.Limit, Cursor: f.Cursor}
	if f.Box != nil {
		out.BBox = &store.BBox{MinLat: f.Box.MinLat, MinLon: f.Box.MinLon, MaxLat: f.Box.MaxLat, MaxLon: f.Box.MaxLon}
	}
	return out
}

func rowsOf(rows []store.IncidentRow) []web.IncidentRow {
	out := make([]web.IncidentRow, len(rows))
	for i, r := range rows {
		out[i] = web.IncidentRow(r)
	}
	return out
}

func (p Pages) Incidents(ctx context.Context, f web.Filter) (web.IncidentPage, error) {
	page, err := p.Handle.Incidents(ctx, filterOf(f))
	return web.IncidentPage{Rows: rowsOf(page.Rows), Next: page.Next, Prev: page.Prev}, err
}

func (p Pages) Facets(ctx context.Context, f web.Filter) (web.Facets, error) {
	facets, err := p.Handle.Facets(ctx, filterOf(f))
	return web.Facets(facets), err
}

func (p Pages) Incident(ctx context.Context, id concord.IncidentID) (*web.IncidentRow, error) {
	row, err := p.Handle.Incident(ctx, id)
	return (*web.IncidentRow)(row), err
}

func (p Pages) IncidentVersions(ctx context.Context, id concord.IncidentID) ([]web.IncidentRow, error) {
	rows, err := p.Handle.IncidentVersions(ctx, id)
	return rowsOf(rows), err
}

func (p Pages) Reports(ctx context.Context, f web.ReportFilter) (web.ReportPage, error) {
	page, err := p.Handle.Reports(ctx, store.ReportFilter{Relevant: f.Relevant, Unread: f.Unread, Troubled: f.Troubled, Incident: f.Incident,
		Text: f.Text, WithTotal: f.WithTotal, Limit: f.Limit, Cursor: f.Cursor})
	out := web.ReportPage{Next: page.Next, Prev: page.Prev, Total: page.Total, Rows: make([]web.ReportRow, len(page.Rows))}
	for i, r := range page.Rows {
		out.Rows[i] = web.ReportRow(r)
	}
	return out, err
}

func (p Pages) Captures(ctx context.Context, id concord.ReportID) ([]web.Capture, error) {
	list, err := p.Handle.Captures(ctx, id)
	out := make([]web.Capture, len(list))
	for i, c := range list {
		out[i] = web.Capture(c)
	}
	return out, err
}

func (p Pages) Measures(ctx context.Context, f web.MeasureFilter) (web.MeasurePage, error) {
	page, err := p.Handle.Measures(ctx, store.MeasureFilter{Type: f.Type, Issuer: f.Issuer, Against: f.Against, Status: f.Status, Incident: f.Incident,
		WithTotal: f.WithTotal, Limit: f.Limit, Cursor: f.Cursor})
	out := web.MeasurePage{Next: page.Next, Prev: page.Prev, Total: page.Total, Rows: make([]web.MeasureRow, len(page.Rows))}
	for i, m := range page.Rows {
		out.Rows[i] = web.MeasureRow(m)
	}
	return out, err
}

func (p Pages) Measure(ctx context.Context, id concord.MeasureID) (*web.MeasureRow, error) {
	m, err := p.Handle.Measure(ctx, id)
	return (*web.MeasureRow)(m), err
}

func (p Pages) Stats(ctx context.Context) (web.Stats, error) {
	s, err := p.Handle.Stats(ctx)
	return web.Stats{Reports: s.Reports, Relevant: s.Relevant, Unread: s.Unread, Incidents: s.Incidents, Aggregates: s.Aggregates, Measures: s.Measures, Claims: s.Claims}, err
}
