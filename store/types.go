package store

import (
	"log/slog"
	"time"

	"concord"
)

// Options are what a store is given. Clock and Node are needed.
type Options struct {
	Clock concord.Clock
	Node  string // organisation of this node: the owner of what is not marked

	// Status computes the status of an incident from its attributions. Nil stores none.
	Status func(*concord.Incident) concord.AttributionStatus
	// Render gives the objects of an incident version for the object log, with the reports that it rests on. Nil logs none.
	Render func(*concord.Incident, []concord.Report) ([]LogObject, error)
	// Dropped gives the last versions, at the time given, of what the version before alone had: now is what the next one has. Nil
	// takes nothing back.
	Dropped func(before *concord.Incident, reports []concord.Report, now []LogObject, at time.Time) ([]LogObject, error)
	// RenderMeasure gives those of a measure, whose first version was recorded at the time given. Nil logs none.
	RenderMeasure func(MeasureVersion, time.Time) ([]LogObject, error)
	// AsOf returns the incident as it had been told by the end of a day. Without it a filter by
	// AsOf is refused.
	AsOf func(*concord.Incident, concord.Date) concord.Incident

	// Unverified is that the operator lets candidates leave: other nodes get what no person has verified.
	Unverified bool

	// EvenSearch is the step to which the time of a search for words is rounded up, for all but the
	// operator; 0 lets it be. With it the time does not tell of hidden records that hold the words.
	EvenSearch time.Duration

	// Filling is for many callers at once that fill a store: commits are larger, and each waits longer for its own.
	Filling bool

	Logger  *slog.Logger // nil logs nothing
	Readers int          // read connections; 0 means 4
}

// Job is work to be done later: at most one for each kind and key.
type Job struct {
	Kind    string
	Key     string
	Args    string    // JSON, for the one who does it
	RunAt   time.Time // zero: at once
	Attempt int       // set by ClaimJobs, from 1
	Err     string    // of the last attempt
}

// IncidentChange is a new incident or a new version of one. Incident.Version is the version that
// the change was made from, 0 for a new incident; the store counts on from it, and a version that
// is no longer the current one is a conflict. Version, RecordedAt and RecordedBy are set by the
// store.
type IncidentChange struct {
	Incident concord.Incident
	Blocks   []string // keys under which CandidatesByBlock finds it; nil leaves them as they are
	Suffix   bool     // a new incident whose id is taken gets "-2", "-3" … instead of a conflict
	Why      string   // for the audit trail

	From []concord.IncidentID // records whose content went into it: their labels join its own
}

// MeasureVersion is a measure and which version of it. In a change, Version is the one that the
// change was made from, 0 for a new measure; RecordedAt and RecordedBy are set by the store.
type MeasureVersion struct {
	Measure    concord.Measure
	Version    int
	RecordedAt time.Time // UTC
	RecordedBy string
}

// Reading is all that was read in one report, and what became of it.
type Reading struct {
	Report    concord.Report // ID, and Title … Trouble except Marking; what was captured stays
	Text      string         // canonical text, for search; "" leaves what there is
	Findings  concord.Findings
	Incidents []IncidentChange
	Measures  []MeasureVersion
	Claims    []concord.Claim // as fused, with the incidents' ids; nil takes those of Findings
	Bands     []uint64        // of the text's MinHash
	Decisions []concord.Decision
	Done      []Job // jobs that this ends, by kind and key
	By        string

	// Since is the mark that CandidatesByBlock gave. When it is set and an incident with one of
	// the blocks was written since, the reading is a conflict: fuse again.
	Since Mark
}

// Mark is a moment in the order of incident versions.
type Mark int64

// Written says under which ids incidents were kept, in the order of the changes.
type Written struct {
	Incidents []concord.IncidentID
	Changed   int // incidents and measures that got a new version; others were already so
}

// IncidentRow is an incident in a list, with its computed status and the markings that all hold for
// it: its own, those of its reports and of what went into it. Its evidence is left out unless it was
// asked for.
type IncidentRow struct {
	Incident concord.Incident
	Status   concord.AttributionStatus
	Markings []concord.Marking
}

// IncidentPage is a part of a list. Next and Prev are "" where there is nothing further.
type IncidentPage struct {
	Rows       []IncidentRow
	Next, Prev string
	Total      int // of the whole list; -1 when it was not asked for
}

// BBox is a box in degrees, WGS 84. MinLon > MaxLon crosses the 180th meridian.
type BBox struct{ MinLat, MinLon, MaxLat, MaxLon float64 }

// Filter chooses incidents. What is empty does not restrict; several values of one field are
// alternatives. Retracted and merged records are left out unless State asks for them.
type Filter struct {
	Types     []concord.ActivityType
	Countries []string // ISO 3166 alpha-2
	Since     concord.Date
	Until     concord.Date // inclusive; both by when it happened, unknown times match neither
	Status    []concord.AttributionStatus
	State     []concord.RecordState
	Stage     []concord.Stage
	Sector    []concord.Sector
	Text      string // words, "phrases" and prefix* over title, summary, target, places and quotes
	BBox      *BBox
	Report    concord.ReportID   // incidents that rest on it
	LinkedTo  concord.IncidentID // incidents that link to it

	AsOf    concord.Date // what had been said by the end of that day; statuses are computed anew
	KnownAt time.Time    // what this node held at that time, in its wording of then

	Whole             bool // only those of which the reader may read every property: for the wires
	IncludeAggregates bool // campaigns and cases too
	WithEvidence      bool
	WithTotal         bool
	Oldest            bool // oldest first; otherwise the newest
	Limit             int  // 0 means 50; at most 1,000
	Cursor            string
}

// Facets counts the incidents of a filter by their values.
type Facets struct {
	Types, Countries, Status, State, Stage, Sector, Years map[string]int
}

// ReportFilter chooses reports.
type ReportFilter struct {
	Relevant  *bool
	Unread    bool // not read by any extractor yet
	Troubled  bool
	Story     string
	Incident  concord.IncidentID // reports that the incident rests on
	Text      string
	WithTotal bool
	Oldest    bool
	Limit     int
	Cursor    string
}

// ReportRow is a report in a list. Snippet is a part of its text around the words looked for,
// with each in [square brackets].
type ReportRow struct {
	Report  concord.Report
	Snippet string
}

// ReportPage is a part of a list of reports, newest capture first.
type ReportPage struct {
	Rows       []ReportRow
	Next, Prev string
	Total      int
}

// MeasureFilter chooses measures.
type MeasureFilter struct {
	Type      concord.MeasureType
	Issuer    string
	Against   string
	Status    concord.MeasureStatus
	Since     concord.Date
	Until     concord.Date
	Incident  concord.IncidentID // measures taken in response to it
	WithTotal bool
	Oldest    bool
	Limit     int
	Cursor    string
}

// MeasurePage is a part of a list of measures.
type MeasurePage struct {
	Rows       []MeasureVersion
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

// StoryCandidate is a report that shares bands with another.
type StoryCandidate struct {
	Report concord.ReportID
	Story  string // "" while it belongs to none
	Shared int    // number of bands
}

// LogObject is an object to be logged. A zero Marking takes that of the incident it renders.
type LogObject struct {
	ID      string
	Version string // the standard's own: "modified" in STIX
	Type    string
	Marking concord.Marking
	Origin  string   // "" for this node
	Refs    []string // ids that it refers to, without markings: who may not read those may not read it
	Shared  bool     // named by its content: it belongs to what refers to it
	Bytes   []byte   // canonical; passed on as they are
}

// LogEntry is an object of the log.
type LogEntry struct {
	LogObject
	Seq    int64
	Added  time.Time // UTC; one for all that was committed together
	SHA256 string
}

// AuditEntry is a line of the audit trail.
type AuditEntry struct {
	At     time.Time // UTC
	By     string
	Act    string
	Object string
	Why    string
}

// Stats counts what the reader may see.
type Stats struct {
	Reports, Relevant, Unread int
	Incidents                 map[string]int // by state, aggregates included
	Aggregates, Measures      int
	Claims, Objects           int
	Jobs                      map[string]int // by state
	Bytes                     int64          // size of the database
}
