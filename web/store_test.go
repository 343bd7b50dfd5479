package web_test

import (
	"context"

	"concord"
	"concord/store"
	"concord/web"
)

// onStore gives the pages a store's handle: what has the same signature is the handle's own.
type onStore struct{ *store.Handle }

func (h onStore) filter(f web.Filter) store.Filter {
	out := store.Filter{Types: f.Types, Countries: f.Countries, Status: f.Status, Stage: f.Stage, Sector: f.Sector, State: f.State,
		Since: f.Since, Until: f.Until, AsOf: f.AsOf, Text: f.Text, Report: f.Report, LinkedTo: f.LinkedTo,
		IncludeAggregates: f.IncludeAggregates, Oldest: f.Oldest, Limit: f.Limit, Cursor: f.Cursor}
	if f.Box != nil {
		box := store.BBox(*f.Box)
		out.BBox = &box
	}
	return out
}

func (h onStore) Incidents(ctx context.Context, f web.Filter) (web.IncidentPage, error) {
	page, err := h.Handle.Incidents(ctx, h.filter(f))
	return web.IncidentPage{Rows: incidentRows(page.Rows), Next: page.Next, Prev: page.Prev}, err
}

func incidentRows(rows []store.IncidentRow) []web.IncidentRow {
	out := make([]web.IncidentRow, len(rows))
	for i, r := range rows {
		out[i] = web.IncidentRow(r)
	}
	return out
}

func (h onStore) Facets(ctx context.Context, f web.Filter) (web.Facets, error) {
	facets, err := h.Handle.Facets(ctx, h.filter(f))
	return web.Facets(facets), err
}

func (h onStore) Incident(ctx context.Context, id concord.IncidentID) (*web.IncidentRow, error) {
	row, err := h.Handle.Incident(ctx, id)
	return (*web.IncidentRow)(row), err
}

func (h onStore) IncidentVersions(ctx context.Context, id concord.IncidentID) ([]web.IncidentRow, error) {
	rows, err := h.Handle.IncidentVersions(ctx, id)
	return incidentRows(rows), err
}

func (h onStore) Reports(ctx context.Context, f web.ReportFilter) (web.ReportPage, error) {
	page, err := h.Handle.Reports(ctx, store.ReportFilter{Relevant: f.Relevant, Unread: f.Unread, Troubled: f.Troubled,
		Incident: f.Incident, Text: f.Text, WithTotal: f.WithTotal, Limit: f.Limit, Cursor: f.Cursor})
	out := web.ReportPage{Next: page.Next, Prev: page.Prev, Total: page.Total}
	for _, r := range page.Rows {
		out.Rows = append(out.Rows, web.ReportRow(r))
	}
	return out, err
}

func (h onStore) Captures(ctx context.Context, id concord.ReportID) ([]web.Capture, error) {
	captures, err := h.Handle.Captures(ctx, id)
	out := make([]web.Capture, len(captures))
	for i, c := range captures {
		out[i] = web.Capture(c)
	}
	return out, err
}

func (h onStore) Measures(ctx context.Context, f web.MeasureFilter) (web.MeasurePage, error) {
	page, err := h.Handle.Measures(ctx, store.MeasureFilter{Type: f.Type, Issuer: f.Issuer, Against: f.Against, Status: f.Status,
		Incident: f.Incident, WithTotal: f.WithTotal, Limit: f.Limit, Cursor: f.Cursor})
	out := web.MeasurePage{Next: page.Next, Prev: page.Prev, Total: page.Total}
	for _, r := range page.Rows {
		out.Rows = append(out.Rows, web.MeasureRow(r))
	}
	return out, err
}

func (h onStore) Measure(ctx context.Context, id concord.MeasureID) (*web.MeasureRow, error) {
	row, err := h.Handle.Measure(ctx, id)
	return (*web.MeasureRow)(row), err
}

func (h onStore) Stats(ctx context.Context) (web.Stats, error) {
	s, err := h.Handle.Stats(ctx)
	return web.Stats{Reports: s.Reports, Relevant: s.Relevant, Unread: s.Unread, Incidents: s.Incidents,
		Aggregates: s.Aggregates, Measures: s.Measures, Claims: s.Claims}, err
}
