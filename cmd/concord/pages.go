package main

import (
	"context"
	"log/slog"
	"net"
	"net/http"

	"concord"
	"concord/store"
	"concord/web"
)

// pages returns the handler of the node's pages. Every request is answered for the local operator
// until there is a sign-in.
func (a *app) pages(h *store.Handle, listen string) http.Handler {
	opt := web.Options{Reader: func(*http.Request) web.Reader { return pageReader{h} }, Clock: a.clock, Node: a.node,
		Logger: slog.New(slog.NewTextHandler(a.errs, &slog.HandlerOptions{Level: slog.LevelWarn}))}
	if host, _, err := net.SplitHostPort(listen); err == nil && host != "" {
		if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
			host = "*"
		}
		opt.Hosts = []string{host}
	} else if err == nil {
		opt.Hosts = []string{"*"} // ":8420" listens on all addresses
	}
	return web.New(opt)
}

// pageReader fits a store to what the pages ask for. What it does not name the handle answers itself.
type pageReader struct{ *store.Handle }

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

func (p pageReader) Incidents(ctx context.Context, f web.Filter) (web.IncidentPage, error) {
	page, err := p.Handle.Incidents(ctx, filterOf(f))
	return web.IncidentPage{Rows: rowsOf(page.Rows), Next: page.Next, Prev: page.Prev}, err
}

func (p pageReader) Facets(ctx context.Context, f web.Filter) (web.Facets, error) {
	facets, err := p.Handle.Facets(ctx, filterOf(f))
	return web.Facets(facets), err
}

func (p pageReader) Incident(ctx context.Context, id concord.IncidentID) (*web.IncidentRow, error) {
	row, err := p.Handle.Incident(ctx, id)
	return (*web.IncidentRow)(row), err
}

func (p pageReader) IncidentVersions(ctx context.Context, id concord.IncidentID) ([]web.IncidentRow, error) {
	rows, err := p.Handle.IncidentVersions(ctx, id)
	return rowsOf(rows), err
}

func (p pageReader) Reports(ctx context.Context, f web.ReportFilter) (web.ReportPage, error) {
	page, err := p.Handle.Reports(ctx, store.ReportFilter{Relevant: f.Relevant, Unread: f.Unread, Troubled: f.Troubled, Incident: f.Incident,
		Text: f.Text, WithTotal: f.WithTotal, Limit: f.Limit, Cursor: f.Cursor})
	out := web.ReportPage{Next: page.Next, Prev: page.Prev, Total: page.Total, Rows: make([]web.ReportRow, len(page.Rows))}
	for i, r := range page.Rows {
		out.Rows[i] = web.ReportRow(r)
	}
	return out, err
}

func (p pageReader) Captures(ctx context.Context, id concord.ReportID) ([]web.Capture, error) {
	list, err := p.Handle.Captures(ctx, id)
	out := make([]web.Capture, len(list))
	for i, c := range list {
		out[i] = web.Capture(c)
	}
	return out, err
}

func (p pageReader) Measures(ctx context.Context, f web.MeasureFilter) (web.MeasurePage, error) {
	page, err := p.Handle.Measures(ctx, store.MeasureFilter{Type: f.Type, Issuer: f.Issuer, Against: f.Against, Status: f.Status, Incident: f.Incident,
		WithTotal: f.WithTotal, Limit: f.Limit, Cursor: f.Cursor})
	out := web.MeasurePage{Next: page.Next, Prev: page.Prev, Total: page.Total, Rows: make([]web.MeasureRow, len(page.Rows))}
	for i, m := range page.Rows {
		out.Rows[i] = web.MeasureRow(m)
	}
	return out, err
}

func (p pageReader) Measure(ctx context.Context, id concord.MeasureID) (*web.MeasureRow, error) {
	m, err := p.Handle.Measure(ctx, id)
	return (*web.MeasureRow)(m), err
}

func (p pageReader) Stats(ctx context.Context) (web.Stats, error) {
	s, err := p.Handle.Stats(ctx)
	return web.Stats{Reports: s.Reports, Relevant: s.Relevant, Unread: s.Unread, Incidents: s.Incidents, Aggregates: s.Aggregates, Measures: s.Measures, Claims: s.Claims}, err
}
