package concord

// Attribution is a dated statement by a body on who or what is behind an incident. An incident has
// many, in conflict if so; each stays as it was made.
type Attribution struct {
	AttributedTo string             `json:"attributed_to,omitempty"` // state by ISO code, else group, vessel or cause
	SubActor     string             `json:"sub_actor,omitempty"`     // service, unit or cluster: GRU, Sandworm
	PointsTo     PointsTo           `json:"points_to,omitempty"`
	MadeBy       string             `json:"made_by"` // the body or office, not the person
	BodyType     BodyType           `json:"body_type"`
	BodyCountry  string             `json:"body_country,omitempty"` // ISO code, EU or NATO
	Via          string             `json:"via,omitempty"`          // outlet that relayed it
	Strength     Strength           `json:"strength"`
	CourtFinding CourtFinding       `json:"court_finding,omitempty"` // only with the strength court
	Basis        []AttributionBasis `json:"basis"`
	Date         Date               `json:"date,omitempty"`    // day of the statement
	General      bool               `json:"general,omitempty"` // an entry in a list; not about this act alone
	Note         string             `json:"note,omitempty"`
	Superseded   bool               `json:"superseded,omitempty"`
}

// Validate checks the vocabularies.
func (a Attribution) Validate() error {
	switch {
	case !a.BodyType.Valid():
		return &Error{Code: CodeInvalid, Msg: "unknown body type " + string(a.BodyType)}
	case !a.Strength.Valid():
		return &Error{Code: CodeInvalid, Msg: "unknown strength " + string(a.Strength)}
	case a.PointsTo != "" && !a.PointsTo.Valid():
		return &Error{Code: CodeInvalid, Msg: "unknown value of points_to: " + string(a.PointsTo)}
	case (a.CourtFinding != "") != (a.Strength == StrengthCourt):
		return &Error{Code: CodeInvalid, Msg: "a court finding belongs to the strength court, and to it alone"}
	}
	return nil
}

// LegalStep is a step of criminal proceedings: dated, by jurisdiction, apart from attribution.
type LegalStep struct {
	Stage         LegalStage `json:"stage"`
	Date          Date       `json:"date,omitempty"`
	Jurisdiction  string     `json:"jurisdiction,omitempty"` // ISO 3166 alpha-2
	Level         CourtLevel `json:"court_level,omitempty"`
	People        int        `json:"people_count,omitempty"`
	Qualification []string   `json:"qualification,omitempty"` // as charged; never an activity type
	Text          string     `json:"text,omitempty"`
}

// Rank orders stages by how far proceedings have got.
func (v LegalStage) Rank() int {
	for i, s := range valuesLegalStage {
		if s == v {
			return i
		}
	}
	return -1
}

// Measure is an official act in response: an expulsion, a movement restriction, a listing.
type Measure struct {
	ID            MeasureID     `json:"id"`
	Type          MeasureType   `json:"type"`
	Issuer        string        `json:"issuer"` // ISO codes, EU or NATO, joined by + when several
	Against       string        `json:"against,omitempty"`
	Target        string        `json:"target,omitempty"` // whom it binds, as written
	Status        MeasureStatus `json:"status"`
	StatusText    string        `json:"status_text,omitempty"`
	Announced     Date          `json:"announced,omitempty"`
	Adopted       Date          `json:"adopted,omitempty"`
	EffectiveFrom Date          `json:"effective_from,omitempty"`
	EffectiveTo   Date          `json:"effective_to,omitempty"`
	Headcount     int           `json:"headcount,omitempty"` // people; never names
	Territory     string        `json:"territory,omitempty"`
	Scope         string        `json:"scope,omitempty"`
	Exemptions    string        `json:"exemptions,omitempty"`
	LegalBasis    string        `json:"legal_basis,omitempty"`
	StatedReason  string        `json:"stated_reason,omitempty"`
	Incidents     []IncidentID  `json:"linked_incidents,omitempty"`
	Counters      MeasureID     `json:"countermeasure_of,omitempty"`
	Notes         string        `json:"notes,omitempty"`
	Marking       Marking       `json:"marking"`
	Sources       []string      `json:"sources,omitempty"`
	Evidence      []Evidence    `json:"evidence"`
}

// Validate checks the vocabularies and the evidence.
func (m *Measure) Validate() error {
	switch {
	case !m.Type.Valid():
		return &Error{Code: CodeInvalid, Msg: "unknown measure type " + string(m.Type)}
	case !m.Status.Valid():
		return &Error{Code: CodeInvalid, Msg: "unknown measure status " + string(m.Status)}
	case m.Issuer == "":
		return &Error{Code: CodeInvalid, Msg: "a measure needs an issuer"}
	}
	for _, e := range m.Evidence {
		if err := e.Validate(); err != nil {
			return err
		}
	}
	return nil
}
