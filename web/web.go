package web

import (
	"context"
	"log/slog"
	"net/http"

	"concord"
)

// Options are what the pages are given. Reader and Clock are needed.
type Options struct {
	// Reader returns the reader that the request is answered for, from its credential alone. After an
	// error of the code unauthorized the person is asked to sign in.
	Reader func(*http.Request) (Reader, error)
	SignIn SignIn // nil: nobody can sign in by browser
	// Outside lets people sign in at a provider too. Nil: there is none.
	Outside Outside

	// Health says why the store cannot be read. Nil asks it as the reader of the request.
	Health func(context.Context) error

	Clock  concord.Clock
	Logger *slog.Logger // nil logs nothing
	Node   string       // name of this node, shown on each page

	// Hosts are the names, without port, that a request may be addressed to beside those of the
	// loopback interface (localhost, 127.0.0.1, ::1). "*" admits any. A node that listens on the
	// loopback alone leaves it empty: then no foreign page can reach it through a name of its own.
	Hosts []string
}

// Reader is what the pages ask the store for. Each method shows what one reader may see; what is
// absent and what may not be seen give the same error, of the code not_found.
type Reader interface {
	Incidents(ctx context.Context, f Filter) (IncidentPage, error)
	Facets(ctx context.Context, f Filter) (Facets, error)
	// Incident takes an id, an earlier id or the beginning of one, and follows a merge.
	Incident(ctx context.Context, id concord.IncidentID) (*IncidentRow, error)
	IncidentVersions(ctx context.Context, id concord.IncidentID) ([]IncidentRow, error)
	Decisions(ctx context.Context, id concord.IncidentID) ([]concord.Decision, error)
	Claims(ctx context.Context, report concord.ReportID, incident concord.IncidentID) ([]concord.Claim, error)

	Reports(ctx context.Context, f ReportFilter) (ReportPage, error)
	Report(ctx context.Context, id concord.ReportID) (*concord.Report, error)
	Captures(ctx context.Context, id concord.ReportID) ([]Capture, error)
	Text(ctx context.Context, id concord.ReportID) (string, error)
	Content(ctx context.Context, id concord.ReportID) ([]byte, error)
	Findings(ctx context.Context, id concord.ReportID) (*concord.Findings, error)
	// SecondReading returns nil where nobody read the report a second time.
	SecondReading(ctx context.Context, id concord.ReportID) (*SecondReading, error)

	Measures(ctx context.Context, f MeasureFilter) (MeasurePage, error)
	Measure(ctx context.Context, id concord.MeasureID) (*MeasureRow, error)

	Stats(ctx context.Context) (Stats, error)
}

// site answers for all pages.
type site struct {
	opt    Options
	pages  pages
	assets assets
	names  []mapName
}

// New returns the handler of all pages. It panics when a template that it carries is broken, which
// a test of the package would have shown.
func New(opt Options) http.Handler {
	if opt.Logger == nil {
		opt.Logger = slog.New(slog.DiscardHandler)
	}
	s := &site{opt: opt, assets: loadAssets(), names: mapNames()}
	s.pages = loadPages(s.assets)
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.HandleFunc(r.pattern, r.handle)
	}
	return s.guard(mux)
}
