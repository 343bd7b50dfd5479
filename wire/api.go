package wire

import (
	"bytes"
	"context"
	"io"
	"iter"
	"sync"
	"time"

	"concord"
	"concord/access"
	"concord/api"
	"concord/collect"
	"concord/decide"
	"concord/intake"
	"concord/store"
)

// API fits a store to what the REST interface asks for, for one reader.
type API struct {
	*store.Handle
	do  access.Functions
	as  func(concord.View) *store.Handle
	opt APIOptions
}

// APIOptions are what the interface needs besides the store.
type APIOptions struct {
	Clock  concord.Clock
	Node   string
	Intake func(*store.Handle, concord.Marking) *intake.Intake
	Export func(context.Context, *store.Handle, access.Functions, io.Writer, api.Export) error

	// Exchange polls a partner or pushes to it, and says what came of it.
	Exchange func(ctx context.Context, partner, what string) (string, error)

	Random  io.Reader     // cryptographic
	Looking time.Duration // how long records like a document of others are looked for; see [intake.Handing]
}

// Intake reads documents as they come, for a node without settings of its own.
func Intake(clock concord.Clock, collector string) func(*store.Handle, concord.Marking) *intake.Intake {
	return func(h *store.Handle, m concord.Marking) *intake.Intake {
		return &intake.Intake{Store: Spine{h}, Clock: clock, Collector: collector, Marking: m}
	}
}

// NewAPI returns what gives the store to each reader.
func NewAPI(s *store.Store, opt APIOptions) func(concord.View, access.Functions) api.Store {
	var mu sync.Mutex
	handles := map[string]*store.Handle{}
	return func(v concord.View, do access.Functions) api.Store {
		mu.Lock()
		defer mu.Unlock()
		key := access.Attributes(v)
		h := handles[key]
		if h == nil || h.View().Operator != v.Operator {
			if len(handles) >= mostViews {
				clear(handles)
			}
			h = s.As(v)
			handles[key] = h
		}
		return API{h, do, s.As, opt}
	}
}

func apiFilter(f api.Filter) store.Filter {
	out := store.Filter{Types: f.Types, Countries: f.Countries, Since: f.Since, Until: f.Until, Status: f.Status, State: f.State, Stage: f.Stage, Sector: f.Sector,
		Text: f.Text, Report: f.Report, LinkedTo: f.LinkedTo, AsOf: f.AsOf, KnownAt: f.KnownAt, IncludeAggregates: f.IncludeAggregates,
		WithEvidence: f.WithEvidence, WithTotal: f.WithTotal, Oldest: f.Oldest, Limit: f.Limit, Cursor: f.Cursor}
	if f.Box != nil {
		out.BBox = &store.BBox{MinLat: f.Box.MinLat, MinLon: f.Box.MinLon, MaxLat: f.Box.MaxLat, MaxLon: f.Box.MaxLon}
	}
	return out
}

// APIFilter is the filter of an export.
func APIFilter(f api.Filter) store.Filter { return apiFilter(f) }

func each[A, B any](list []A, as func(A) B) []B {
	out := make([]B, len(list))
	for i, a := range list {
		out[i] = as(a)
	}
	return out
}

func apiRow(r store.IncidentRow) api.IncidentRow { return api.IncidentRow(r) }

func (a API) Incidents(ctx context.Context, f api.Filter) (api.IncidentPage, error) {
	p, err := a.Handle.Incidents(ctx, apiFilter(f))
	return api.IncidentPage{Rows: each(p.Rows, apiRow), Next: p.Next, Prev: p.Prev, Total: p.Total}, err
}

func (a API) Facets(ctx context.Context, f api.Filter) (api.Facets, error) {
	x, err := a.Handle.Facets(ctx, apiFilter(f))
	return api.Facets(x), err
}

func (a API) Incident(ctx context.Context, id concord.IncidentID) (*api.IncidentRow, error) {
	r, err := a.Handle.Incident(ctx, id)
	return (*api.IncidentRow)(r), err
}

func (a API) IncidentRecord(ctx context.Context, id concord.IncidentID, version int) (*api.IncidentRow, error) {
	r, err := a.Handle.IncidentRecord(ctx, id, version)
	return (*api.IncidentRow)(r), err
}

func (a API) IncidentVersions(ctx context.Context, id concord.IncidentID) ([]api.IncidentRow, error) {
	rows, err := a.Handle.IncidentVersions(ctx, id)
	return each(rows, apiRow), err
}

func (a API) Releases(ctx context.Context, of concord.IncidentID) ([]api.Released, error) {
	list, err := a.Handle.Releases(ctx, of)
	return each(list, func(r store.Released) api.Released { return api.Released(r) }), err
}

func (a API) Reports(ctx context.Context, f api.ReportFilter) (api.ReportPage, error) {
	p, err := a.Handle.Reports(ctx, store.ReportFilter{Relevant: f.Relevant, Unread: f.Unread, Troubled: f.Troubled, Incident: f.Incident, Text: f.Text,
		WithTotal: f.WithTotal, Oldest: f.Oldest, Limit: f.Limit, Cursor: f.Cursor})
	return api.ReportPage{Rows: each(p.Rows, func(r store.ReportRow) api.ReportRow { return api.ReportRow(r) }), Next: p.Next, Prev: p.Prev, Total: p.Total}, err
}

func (a API) Captures(ctx context.Context, id concord.ReportID) ([]api.Capture, error) {
	list, err := a.Handle.Captures(ctx, id)
	return each(list, func(c store.Capture) api.Capture { return api.Capture(c) }), err
}

func (a API) Measures(ctx context.Context, f api.MeasureFilter) (api.MeasurePage, error) {
	p, err := a.Handle.Measures(ctx, store.MeasureFilter(f))
	return api.MeasurePage{Rows: each(p.Rows, func(m store.MeasureVersion) api.MeasureVersion { return api.MeasureVersion(m) }), Next: p.Next, Prev: p.Prev, Total: p.Total}, err
}

func (a API) Measure(ctx context.Context, id concord.MeasureID) (*api.MeasureVersion, error) {
	m, err := a.Handle.Measure(ctx, id)
	return (*api.MeasureVersion)(m), err
}

func (a API) Stats(ctx context.Context) (api.Stats, error) {
	s, err := a.Handle.Stats(ctx)
	return api.Stats{Reports: s.Reports, Relevant: s.Relevant, Unread: s.Unread, Incidents: s.Incidents, Aggregates: s.Aggregates, Measures: s.Measures, Claims: s.Claims}, err
}

func (a API) Audit(ctx context.Context, object string, limit int) ([]api.AuditEntry, error) {
	list, err := a.Handle.Audit(ctx, object, limit)
	return each(list, func(e store.AuditEntry) api.AuditEntry { return api.AuditEntry(e) }), err
}

func (a API) Changes(ctx context.Context, after int64, limit int) ([]api.Changed, int64, error) {
	list, upTo, err := a.Handle.Changes(ctx, after, limit)
	return each(list, func(c store.Changed) api.Changed {
		return api.Changed{IncidentRow: api.IncidentRow(c.IncidentRow), N: c.N}
	}), upTo, err
}

func (a API) Deciding() decide.Store { return Deciding{a.Handle, a.do} }

// Ingest takes the document apart as a file of the command line is, without going anywhere for more.
func (a API) Ingest(ctx context.Context, d api.Document) ([]api.Taken, error) {
	in := a.opt.Intake(a.Handle, d.Marking)
	if d.HandedBy != "" {
		ours, err := a.node(ctx)
		if err != nil {
			return nil, err
		}
		in.Second, in.Handed = false, &intake.Handing{By: d.HandedBy, Random: a.opt.Random, Ours: Spine{ours}, Looking: a.opt.Looking}
	}
	from := &collect.Collector{Clock: a.opt.Clock, Stdin: bytes.NewReader(d.Content)}
	var items []intake.Item
	for it, err := range from.Walk(ctx, []string{"-"}) {
		if err != nil {
			return nil, err
		}
		items = append(items, intake.Item{Content: it.Content, ContentType: it.ContentType, Pages: it.Pages, Container: it.Container, Source: it.Source, URL: it.URL,
			Via: it.Via, Published: it.Published, PublishedBasis: it.PublishedBasis, IfUndated: d.IfUndated, Title: it.Title, Publisher: it.Publisher,
			Language: it.Language, CapturedAt: it.CapturedAt, Note: it.Note})
	}
	if len(items) == 1 {
		if items[0].URL = d.URL; d.ContentType != "" {
			items[0].ContentType = d.ContentType
		}
	}
	out := make([]api.Taken, 0, len(items))
	for _, it := range items {
		out = append(out, takenOf(in.Take(ctx, it)))
	}
	return out, ctx.Err()
}

// node is the handle of nobody in particular of this node's organisation. What it reads goes into links alone, which
// only those see who may read both ends.
func (a API) node(ctx context.Context) (*store.Handle, error) {
	v := concord.View{Principal: ":node", Org: a.opt.Node} // no account has such a name
	org, err := a.as(concord.LocalOperator(a.opt.Node)).Accounts().Org(ctx, a.opt.Node)
	if err == nil {
		v.Nation, v.Communities, v.ClientOf = org.Nation, org.Communities, org.ClientOf
	} else if concord.CodeOf(err) != concord.CodeNotFound {
		return nil, err
	}
	return a.as(v), nil
}

func takenOf(r intake.Result) api.Taken {
	t := api.Taken{Report: r.Report.ID, State: string(r.State), Relevant: r.Report.Relevant, Copies: r.Copies, Measures: r.Found.Measures, Claims: r.Found.Claims,
		Limits: r.Found.Limits, Note: r.Note}
	if r.Err != nil {
		t.Code = concord.CodeOf(r.Err)
		t.Error, t.Hint = concord.Public(r.Err)
	}
	for _, f := range r.Filed {
		t.Incidents = append(t.Incidents, api.Filed{ID: f.ID, New: f.New, Reasons: f.Reasons, Notices: f.Notices, Links: f.Links, Draft: f.Draft})
	}
	return t
}

// importBatch is how many records one commit of an import has.
const importBatch = 200

func (a API) Import(ctx context.Context, records iter.Seq2[[]byte, error]) (sum api.Imported, err error) {
	h := a.operator(access.Operate)
	var batch []store.Record
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		if err := CheckRecords(batch); err != nil {
			return err
		}
		got, err := h.Import(ctx, batch)
		sum.New, sum.Known, batch = sum.New+got.New, sum.Known+got.Known, batch[:0]
		return err
	}
	for text, err := range records {
		if err != nil {
			return sum, err
		}
		var rec store.Record
		if err := api.Decode(text, &rec); err != nil {
			return sum, err
		}
		if batch = append(batch, rec); len(batch) == importBatch {
			if err := flush(); err != nil {
				return sum, err
			}
		}
	}
	return sum, flush()
}

func (a API) Export(ctx context.Context, w io.Writer, e api.Export) error {
	return a.opt.Export(ctx, a.Handle, a.do, w, e)
}

// operator is the handle of one who may run the node, or grant access to it: of its own organisation alone. It is
// used for that and never to read.
func (a API) operator(need access.Functions) *store.Handle {
	v := a.View()
	v.Operator = v.Org == a.opt.Node && a.do.Has(need)
	return a.as(v)
}

func (a API) Admin() api.Admin {
	h := a.operator(access.Grant)
	return Admin{h.Accounts(), h.Exchange(access.All), a.opt.Clock, a.opt.Exchange}
}

// longestKey is how long a key may last, in days.
const longestKey = 5 * 366

func keyUntil(now time.Time, days int) (time.Time, error) {
	if days == 0 {
		days = 365
	}
	if days < 1 || days > longestKey {
		return time.Time{}, &concord.Error{Code: concord.CodeInvalid, Msg: "a key lasts from one day to five years"}
	}
	return now.AddDate(0, 0, days).UTC(), nil
}
