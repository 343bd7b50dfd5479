package api

import (
	"context"
	"io"
	"iter"
	"time"

	"concord"
	"concord/decide"
)

// Filter chooses incidents. What is empty does not restrict; several values of one field are alternatives.
type Filter struct {
	Types     []concord.ActivityType
	Countries []string // ISO 3166 alpha-2
	Since     concord.Date
	Until     concord.Date // inclusive; both by when it happened
	Status    []concord.AttributionStatus
	State     []concord.RecordState
	Stage     []concord.Stage
	Sector    []concord.Sector
	Text      string
	Box       *Box
	Report    concord.ReportID   // incidents that rest on it
	LinkedTo  concord.IncidentID // incidents that link to it

	AsOf    concord.Date // what had been said by the end of that day
	KnownAt time.Time    // what this node held then

	IncludeAggregates bool // campaigns and cases too
	WithEvidence      bool
	WithTotal         bool
	Oldest            bool // oldest first; otherwise the newest
	Limit             int
	Cursor            string
}

// Box is a box in degrees, WGS 84. MinLon > MaxLon crosses the 180th meridian.
type Box struct{ MinLat, MinLon, MaxLat, MaxLon float64 }

// IncidentRow is an incident with its computed status and the markings that all hold for it.
type IncidentRow struct {
	Incident concord.Incident
	Status   concord.AttributionStatus
	Markings []concord.Marking
}

// IncidentPage is a part of a list; Next and Prev are "" where there is nothing further, Total is -1 when it
// was not asked for.
type IncidentPage struct {
	Rows       []IncidentRow
	Next, Prev string
	Total      int
}

// Facets counts the incidents of a filter by their values.
type Facets struct {
	Types     map[string]int `json:"types"`
	Countries map[string]int `json:"countries"`
	Status    map[string]int `json:"status"`
	State     map[string]int `json:"state"`
	Stage     map[string]int `json:"stage"`
	Sector    map[string]int `json:"sector"`
	Years     map[string]int `json:"years"`
}

// ReportFilter chooses reports.
type ReportFilter struct {
	Relevant  *bool
	Unread    bool
	Troubled  bool
	Incident  concord.IncidentID
	Text      string
	WithTotal bool
	Oldest    bool
	Limit     int
	Cursor    string
}

// ReportRow is a report in a list. Snippet is a part of its text around the words looked for.
type ReportRow struct {
	Report  concord.Report
	Snippet string
}

// ReportPage is a part of a list of reports.
type ReportPage struct {
	Rows       []ReportRow
	Next, Prev string
	Total      int
}

// Capture is a place in which the bytes of a report were seen.
type Capture struct {
	Source     string    `json:"source"`
	URL        string    `json:"url,omitempty"`
	Via        []string  `json:"via,omitempty"`
	CapturedAt time.Time `json:"captured_at"` // UTC
}

// MeasureFilter chooses measures.
type MeasureFilter struct {
	Type      concord.MeasureType
	Issuer    string
	Against   string
	Status    concord.MeasureStatus
	Since     concord.Date
	Until     concord.Date
	Incident  concord.IncidentID
	WithTotal bool
	Oldest    bool
	Limit     int
	Cursor    string
}

// MeasureVersion is a measure and which version of it.
type MeasureVersion struct {
	Measure    concord.Measure
	Version    int
	RecordedAt time.Time
	RecordedBy string
}

// MeasurePage is a part of a list of measures.
type MeasurePage struct {
	Rows       []MeasureVersion
	Next, Prev string
	Total      int
}

// Released is what is known of a release.
type Released struct {
	At      time.Time          `json:"at"`
	By      string             `json:"by"`
	Of      concord.IncidentID `json:"of"`
	Version int                `json:"version"`
	To      concord.IncidentID `json:"to"`
	Why     string             `json:"why"`
	Consent string             `json:"consent,omitempty"`
	Was     []concord.Marking  `json:"was"`
	Now     []concord.Marking  `json:"now"`
}

// Stats counts what the reader may see.
type Stats struct {
	Reports    int            `json:"reports"`
	Relevant   int            `json:"relevant"`
	Unread     int            `json:"unread"`
	Incidents  map[string]int `json:"incidents"` // by state
	Aggregates int            `json:"aggregates"`
	Measures   int            `json:"measures"`
	Claims     int            `json:"claims"`
}

// AuditEntry is a line of the audit trail.
type AuditEntry struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Act    string    `json:"act"`
	Object string    `json:"object"`
	Why    string    `json:"why,omitempty"`
}

// Changed is the current version of an incident, and its place in the order of all versions.
type Changed struct {
	IncidentRow
	N int64 // not to be shown
}

// Document is what is posted to be read.
type Document struct {
	Content     []byte
	ContentType string
	URL         string
	IfUndated   string          // publication day of what names none
	Marking     concord.Marking // zero is the default of the node
	HandedBy    string          // organisation whose it is, where it is not the node's
}

// Taken is what became of one document.
type Taken struct {
	Report    concord.ReportID   `json:"report,omitempty"`
	State     string             `json:"state"` // read, known, kept or failed
	Relevant  bool               `json:"relevant"`
	Copies    []concord.ReportID `json:"copies,omitempty"` // reports that carry the same text
	Incidents []Filed            `json:"incidents,omitempty"`
	Measures  []concord.Measure  `json:"measures,omitempty"`
	Claims    []concord.Claim    `json:"claims,omitempty"`
	Limits    []string           `json:"limits,omitempty"`
	Note      string             `json:"note,omitempty"`
	Error     string             `json:"error,omitempty"`
	Hint      string             `json:"hint,omitempty"`
	Code      concord.Code       `json:"code,omitempty"`
}

// Filed is what was read of one act, and where it went.
type Filed struct {
	ID      concord.IncidentID `json:"id,omitempty"` // "" when it was not kept
	New     bool               `json:"new"`
	Reasons []string           `json:"reasons,omitempty"`
	Notices []string           `json:"notices,omitempty"` // what a reviewer has to see first
	Links   []concord.Link     `json:"links,omitempty"`
	Draft   concord.Incident   `json:"draft"`
}

// Export chooses what is written.
type Export struct {
	Format    string // json, csv, geojson or stix
	Filter    Filter
	NoContent bool
	Current   bool
}

// Imported counts what an import took in. Known were there already, with the same content.
type Imported struct {
	New   int `json:"new"`
	Known int `json:"known"`
}

// Store is what is needed of a store, for one reader and what they may do. What is not there, or may not be
// seen, is an error of the code not_found.
type Store interface {
	Incidents(ctx context.Context, f Filter) (IncidentPage, error)
	Facets(ctx context.Context, f Filter) (Facets, error)
	Incident(ctx context.Context, id concord.IncidentID) (*IncidentRow, error)
	IncidentRecord(ctx context.Context, id concord.IncidentID, version int) (*IncidentRow, error)
	IncidentVersions(ctx context.Context, id concord.IncidentID) ([]IncidentRow, error)
	Decisions(ctx context.Context, id concord.IncidentID) ([]concord.Decision, error)
	Releases(ctx context.Context, of concord.IncidentID) ([]Released, error)

	Reports(ctx context.Context, f ReportFilter) (ReportPage, error)
	Report(ctx context.Context, id concord.ReportID) (*concord.Report, error)
	Content(ctx context.Context, id concord.ReportID) ([]byte, error)
	Text(ctx context.Context, id concord.ReportID) (string, error)
	Captures(ctx context.Context, id concord.ReportID) ([]Capture, error)
	Findings(ctx context.Context, id concord.ReportID) (*concord.Findings, error)
	Claims(ctx context.Context, report concord.ReportID, incident concord.IncidentID) ([]concord.Claim, error)

	Measures(ctx context.Context, f MeasureFilter) (MeasurePage, error)
	Measure(ctx context.Context, id concord.MeasureID) (*MeasureVersion, error)

	Stats(ctx context.Context) (Stats, error)
	Audit(ctx context.Context, object string, limit int) ([]AuditEntry, error)

	// Changes returns what came after a place, and how far all was looked at.
	Changes(ctx context.Context, after int64, limit int) (list []Changed, upTo int64, err error)
	NewestChange(ctx context.Context) (int64, error)

	// Deciding is for who may write.
	Deciding() decide.Store

	// Ingest reads a document; a list or a feed holds several.
	Ingest(ctx context.Context, d Document) ([]Taken, error)
	// Import takes the records of an export, one JSON text each.
	Import(ctx context.Context, records iter.Seq2[[]byte, error]) (Imported, error)
	Export(ctx context.Context, w io.Writer, e Export) error

	// BeginAnswer and KeepAnswer keep answers to requests that come again with the same key.
	BeginAnswer(ctx context.Context, key, request string) (known []byte, err error)
	KeepAnswer(ctx context.Context, key string, answer []byte) error

	// Admin is for who may grant.
	Admin() Admin
}
