package eval

import "concord"

// Document is an annotated document: the bytes that the extractor is given and what a careful
// reader found in them.
type Document struct {
	Gold
	Raw []byte // the file beside the annotation, as it is
}

// Gold is the annotation of one document, as RULES.md describes it.
type Gold struct {
	ID        string         `json:"id"`
	File      string         `json:"file"`      // name beside the annotation, .txt or .html
	Published *string        `json:"published"` // YYYY-MM-DD, nil when it is meant not to be known
	Language  string         `json:"language"`
	Kind      string         `json:"kind"` // positive or hard_negative
	Note      string         `json:"note"`
	Facts     []string       `json:"facts"`
	Relevant  bool           `json:"relevant"`
	Incidents []GoldIncident `json:"incidents"`
	Measures  []GoldMeasure  `json:"measures"`
	Claims    []GoldClaim    `json:"claims"`
}

// Given returns the publication day that a person would state, "" when it is not known.
func (g Gold) Given() string {
	if g.Published == nil {
		return ""
	}
	return *g.Published
}

// GoldIncident is one act, or with Aggregate a campaign, series or total.
type GoldIncident struct {
	Key           string                 `json:"key"`
	Aggregate     bool                   `json:"aggregate"`
	ActivityTypes []concord.ActivityType `json:"activity_types"`
	Stage         concord.Stage          `json:"stage"`
	Methods       []concord.Method       `json:"methods"`
	Target        *string                `json:"target"`
	Sector        *concord.Sector        `json:"sector"`
	Time          *GoldTime              `json:"time"`
	Places        []GoldPlace            `json:"places"`
	Countries     []string               `json:"countries"`
	Accused       []string               `json:"accused"`
	Attributions  []GoldAttribution      `json:"attributions"`
	LegalStage    concord.LegalStage     `json:"legal_stage"`
	LegalSteps    []GoldStep             `json:"legal_steps"`
	Words         string                 `json:"words"` // verbatim, any white space for any other
}

// GoldTime is when an act happened: full days, both inclusive.
type GoldTime struct {
	Start     concord.Date          `json:"start"`
	End       concord.Date          `json:"end"`
	Precision concord.DatePrecision `json:"precision"`
	Basis     concord.DateBasis     `json:"basis"`
}

// GoldPlace is where an act happened. Coordinates are degrees, WGS 84, good to a city.
type GoldPlace struct {
	Name    string   `json:"name"`
	Country *string  `json:"country"` // ISO 3166 alpha-2, nil at sea
	Lat     *float64 `json:"lat"`
	Lon     *float64 `json:"lon"`
}

// GoldAttribution is what one body says about who is behind an act.
type GoldAttribution struct {
	AttributedTo *string                    `json:"attributed_to"`
	MadeBy       string                     `json:"made_by"`
	BodyType     concord.BodyType           `json:"body_type"`
	Strength     concord.Strength           `json:"strength"`
	Basis        []concord.AttributionBasis `json:"basis"`
	Date         *concord.Date              `json:"date"`
}

// GoldStep is a step of criminal proceedings.
type GoldStep struct {
	Stage        concord.LegalStage `json:"stage"`
	Date         *concord.Date      `json:"date"`
	Jurisdiction *string            `json:"jurisdiction"`
}

// GoldMeasure is an official act in answer to incidents.
type GoldMeasure struct {
	Type          concord.MeasureType   `json:"type"`
	Issuer        string                `json:"issuer"` // codes joined by +
	Against       *string               `json:"against"`
	Status        concord.MeasureStatus `json:"status"`
	Announced     *concord.Date         `json:"announced"`
	EffectiveFrom *concord.Date         `json:"effective_from"`
	Territory     *string               `json:"territory"`
}

// GoldClaim is a statement about aims or motives.
type GoldClaim struct {
	SaidBy *string       `json:"said_by"`
	Hedge  concord.Hedge `json:"hedge"`
	Text   string        `json:"text"`
}

// value returns what p points at, and the zero value for nil.
func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}
