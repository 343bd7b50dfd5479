package web

import (
	"time"

	"concord"
)

// Box is a rectangle in degrees, WGS 84.
type Box struct{ MinLat, MinLon, MaxLat, MaxLon float64 }

// Filter chooses incidents. What is empty does not restrict; several values of one field are
// alternatives. Retracted and merged records are left out unless State asks for them.
type Filter struct {
	Types     []concord.ActivityType
	Countries []string // ISO 3166 alpha-2
	Status    []concord.AttributionStatus
	Stage     []concord.Stage
	Sector    []concord.Sector
	State     []concord.RecordState
	Since     concord.Date
	Until     concord.Date // inclusive; both by when it happened
	AsOf      concord.Date // what had been said by the end of that day
	Text      string
	Box       *Box
	Report    concord.ReportID   // incidents that rest on it
	LinkedTo  concord.IncidentID // incidents that link to it

	IncludeAggregates bool // campaigns and cases too
	Oldest            bool // oldest first; otherwise the newest
	Limit             int
	Cursor            string
}

// IncidentRow is an incident with its computed status and the markings that all hold for it: its own
// and those of what it rests on. Lists come without evidence.
type IncidentRow struct {
	Incident concord.Incident
	Status   concord.AttributionStatus
	Markings []concord.Marking
}

// IncidentPage is a part of a list; Next and Prev are "" where there is nothing further.
type IncidentPage struct {
	Rows       []IncidentRow
	Next, Prev string
}

// Facets counts the incidents of a filter by their values.
type Facets struct {
	Types, Countries, Status, State, Stage, Sector, Years map[string]int
}

// ReportFilter chooses reports.
type ReportFilter struct {
	Relevant  *bool
	Unread    bool
	Troubled  bool
	Incident  concord.IncidentID // reports that the incident rests on
	Text      string
	WithTotal bool
	Limit     int
	Cursor    string
}

// ReportRow is a report in a list. Snippet is a part of its text around the words looked for, with
// each in [square brackets].
type ReportRow struct {
	Report  concord.Report
	Snippet string
}

// ReportPage is a part of a list of reports, newest capture first. Total is -1 when not asked for.
type ReportPage struct {
	Rows       []ReportRow
	Next, Prev string
	Total      int
}

// Capture is a place in which the bytes of a report were seen.
type Capture struct {
	Source     string
	URL        string
	Via        []string
	CapturedAt time.Time // UTC
}

// MeasureFilter chooses measures.
type MeasureFilter struct {
	Type      concord.MeasureType
	Issuer    string
	Against   string
	Status    concord.MeasureStatus
	Incident  concord.IncidentID // measures taken in response to it
	WithTotal bool
	Limit     int
	Cursor    string
}

// MeasureRow is a measure and which version of it.
type MeasureRow struct {
	Measure    concord.Measure
	Version    int
	RecordedAt time.Time // UTC
	RecordedBy string
}

// MeasurePage is a part of a list of measures. Total is -1 when not asked for.
type MeasurePage struct {
	Rows       []MeasureRow
	Next, Prev string
	Total      int
}

// Stats counts what the reader may see.
type Stats struct {
	Reports, Relevant, Unread int
	Incidents                 map[string]int // by record state, campaigns and cases included
	Aggregates, Measures      int
	Claims                    int
}
