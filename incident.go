package concord

import (
	"slices"
	"time"
)

// Incident is what happened, as far as known. Every value has [Evidence]; the status is computed
// from the attributions (package assess) and is not a field that anyone can write.
type Incident struct {
	ID       IncidentID         `json:"id"`
	Aliases  []IncidentID       `json:"aliases,omitempty"` // earlier ids that still lead here
	Version  int                `json:"version"`           // 1, 2, …; nothing is overwritten
	Title    string             `json:"title"`
	Summary  string             `json:"summary,omitempty"`
	Unit     Unit               `json:"unit"`
	State    RecordState        `json:"record_state"`
	Marking  Marking            `json:"marking"`
	Granular map[string]Marking `json:"granular,omitempty"` // by property, in JSON: fewer than Marking says may read it

	ActivityTypes    []ActivityType    `json:"activity_types"` // the first is the main one
	Stage            Stage             `json:"stage,omitempty"`
	Methods          []Method          `json:"methods"`
	MethodText       string            `json:"method_text,omitempty"`
	Target           string            `json:"target,omitempty"`
	Sector           Sector            `json:"sector,omitempty"`
	Time             When              `json:"time,omitzero"`
	Places           []Place           `json:"places"`
	Countries        []string          `json:"countries"` // ISO 3166 alpha-2; empty at sea
	Effects          []Effect          `json:"effects,omitempty"`
	Accused          []string          `json:"accused"` // states by ISO code, else group or vessel
	AccusedText      string            `json:"accused_text,omitempty"`
	PerpetratorTypes []PerpetratorType `json:"perpetrator_types,omitempty"`
	Attributions     []Attribution     `json:"attributions"`
	LegalSteps       []LegalStep       `json:"legal_steps"`
	Measures         []MeasureID       `json:"measures,omitempty"`
	Links            []Link            `json:"links,omitempty"`
	Notes            string            `json:"notes,omitempty"`
	Control          bool              `json:"control,omitempty"` // kept to show what a non-attack looks like

	// Confidence is the share of drafts read in this way that told of a real act, 0 to 1; 0 when none is
	// known, as for what a person entered.
	Confidence float64 `json:"confidence,omitempty"`

	Reports    []ReportID  `json:"reports,omitempty"`
	Sources    []string    `json:"sources,omitempty"` // public addresses
	Evidence   []Evidence  `json:"evidence"`
	Withdrawal *Withdrawal `json:"withdrawal,omitempty"`
	MergedInto IncidentID  `json:"merged_into,omitempty"`

	RecordedAt time.Time `json:"recorded_at,omitzero"` // when this node knew, UTC
	RecordedBy string    `json:"recorded_by,omitempty"`
}

// Aggregate reports whether the record is a campaign or a case, which no count of incidents includes.
func (i *Incident) Aggregate() bool { return i.Unit == UnitCampaign || i.Unit == UnitCase }

// LegalStage returns the furthest stage of the latest legal step of all jurisdictions, none_known
// without steps.
func (i *Incident) LegalStage() LegalStage {
	stage := LegalNoneKnown
	var at Date
	for _, s := range i.LegalSteps {
		further := s.Stage.Rank() > stage.Rank()
		if s.Date == at && (s.Stage == LegalConvicted && stage == LegalAcquitted || s.Stage == LegalAcquitted && stage == LegalConvicted) {
			further = s.Stage == LegalConvicted // of several who are judged on one day
		}
		if s.Date > at || further && (stage == LegalNoneKnown || s.Date == "" || s.Date == at) {
			stage = s.Stage
		}
		at = max(at, s.Date)
	}
	return stage
}

// Validate checks the vocabularies, the times and that every evidence is whole.
func (i *Incident) Validate() error {
	bad := func(what string) error {
		return &Error{Code: CodeInvalid, Msg: string(i.ID) + ": " + what}
	}
	switch {
	case i.Title == "":
		return bad("an incident needs a title")
	case !i.Unit.Valid() || !i.State.Valid():
		return bad("unknown unit or record state")
	case !i.Marking.TLP.Valid():
		return bad("it has no marking")
	case len(i.ActivityTypes) == 0:
		return bad("it has no activity type")
	case i.Stage != "" && !i.Stage.Valid():
		return bad("unknown stage " + string(i.Stage))
	case i.Sector != "" && !i.Sector.Valid():
		return bad("unknown sector " + string(i.Sector))
	case slices.ContainsFunc(i.ActivityTypes, func(t ActivityType) bool { return !t.Valid() }):
		return bad("unknown activity type")
	case slices.ContainsFunc(i.Methods, func(m Method) bool { return !m.Valid() }):
		return bad("unknown method")
	}
	if err := i.Time.Validate(); err != nil {
		return err
	}
	for _, a := range i.Attributions {
		if err := a.Validate(); err != nil {
			return err
		}
	}
	for _, e := range i.Evidence {
		if err := e.Validate(); err != nil {
			return err
		}
	}
	return nil
}

// Place is where something happened. Precision always travels with the coordinates, also in
// exports; for country and unknown no point is drawn. Coordinates are degrees, WGS 84.
type Place struct {
	Name      string       `json:"name"`
	Role      PlaceRole    `json:"role,omitempty"`
	Kind      PlaceKind    `json:"kind,omitempty"`
	Country   string       `json:"country,omitempty"` // ISO 3166 alpha-2; empty at sea
	Admin     string       `json:"admin,omitempty"`   // first-level region
	Lat       *float64     `json:"lat"`
	Lon       *float64     `json:"lon"`
	Precision GeoPrecision `json:"precision"`
	Basis     CoordBasis   `json:"coord_basis,omitempty"`
	Words     string       `json:"words,omitempty"` // as written in the source
}

// Point returns the coordinates if they may be drawn as a point.
func (p Place) Point() (lat, lon float64, ok bool) {
	if p.Lat == nil || p.Lon == nil || p.Precision == GeoCountry || p.Precision == GeoUnknown {
		return 0, 0, false
	}
	return *p.Lat, *p.Lon, true
}

// Effect is a consequence of an act, with a figure where the source gives one.
type Effect struct {
	Kind     EffectKind `json:"kind"`
	Quantity float64    `json:"quantity,omitempty"`
	Unit     string     `json:"unit,omitempty"`
	Text     string     `json:"text,omitempty"`
}

// Link relates one incident to another. Sharing a place, a method or a ship makes a link, never a
// merge.
type Link struct {
	To      IncidentID `json:"to"`
	Type    LinkType   `json:"type"`
	Reasons []string   `json:"reasons,omitempty"`
	Score   float64    `json:"score,omitempty"` // 0..1, of a machine's link
	By      string     `json:"by,omitempty"`    // person, or "fuse" and its version
}

// Withdrawal says why and when a record was retracted. The record stays as a notice.
type Withdrawal struct {
	Reason RetractionReason `json:"reason"`
	Why    string           `json:"why"`
	By     string           `json:"by"`
	At     time.Time        `json:"at"` // UTC
}
