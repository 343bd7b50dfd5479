package form

import (
	"concord"
	"concord/assess"
	"concord/text"
)

// The output of `concord extract --json`: one object per report and line. The keys are a contract;
// more may stand beside them, none may go. What is not known is null, a list is never null.

// Output is one line: what was found in one document.
type Output struct {
	Report    outReport     `json:"report"`
	Incidents []IncidentOut `json:"incidents"`
	Measures  []outMeasure  `json:"measures"`
	Claims    []outClaim    `json:"claims"`
	Limits    []string      `json:"limits"`
	Extractor outExtractor  `json:"extractor"`
}

type outReport struct {
	File           string    `json:"file"`
	SHA256         string    `json:"sha256"`
	Title          *string   `json:"title"`
	Language       *string   `json:"language"`
	Published      *string   `json:"published"`
	PublishedBasis *string   `json:"published_basis"`
	Publisher      *string   `json:"publisher"`
	Relevant       bool      `json:"relevant"`
	Body           []outSpan `json:"body"`
}

type outSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// IncidentOut is an incident in the form of the contract.
type IncidentOut struct {
	ID            string                 `json:"id"`
	Title         string                 `json:"title"`
	Aggregate     bool                   `json:"aggregate"`
	ActivityTypes []concord.ActivityType `json:"activity_types"`
	Stage         *string                `json:"stage"`
	Methods       []concord.Method       `json:"methods"`
	Target        *string                `json:"target"`
	Sector        *string                `json:"sector"`
	Time          outTime                `json:"time"`
	Places        []outPlace             `json:"places"`
	Countries     []string               `json:"countries"`
	Accused       []string               `json:"accused"`
	Attributions  []outAttribution       `json:"attributions"`
	Status        string                 `json:"status"`
	LegalStage    string                 `json:"legal_stage"`
	LegalSteps    []outStep              `json:"legal_steps"`
	Confidence    float64                `json:"confidence,omitempty"` // see concord.Incident
	Evidence      []outEvidence          `json:"evidence"`
}

type outTime struct {
	Start     *string `json:"start"`
	End       *string `json:"end"`
	Precision string  `json:"precision"`
	Basis     *string `json:"basis"`
	Words     *string `json:"words"`
}

type outPlace struct {
	Name      string   `json:"name"`
	Country   *string  `json:"country"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	Precision string   `json:"precision"`
	Role      string   `json:"role"`
	Kind      string   `json:"kind"`
	Words     *string  `json:"words"`
}

type outAttribution struct {
	AttributedTo *string                    `json:"attributed_to"`
	MadeBy       string                     `json:"made_by"`
	BodyType     string                     `json:"body_type"`
	BodyCountry  *string                    `json:"body_country"`
	Strength     string                     `json:"strength"`
	Basis        []concord.AttributionBasis `json:"basis"`
	Date         *string                    `json:"date"`
	SubActor     *string                    `json:"sub_actor"`
}

type outStep struct {
	Stage        string  `json:"stage"`
	Date         *string `json:"date"`
	Jurisdiction *string `json:"jurisdiction"`
	People       int     `json:"people_count,omitempty"`
}

type outMeasure struct {
	ID            string        `json:"id"`
	Type          string        `json:"type"`
	Issuer        string        `json:"issuer"`
	Against       *string       `json:"against"`
	Status        string        `json:"status"`
	StatusText    string        `json:"status_text,omitempty"`
	Announced     *string       `json:"announced"`
	EffectiveFrom *string       `json:"effective_from"`
	Territory     *string       `json:"territory"`
	Target        *string       `json:"target"`
	StatedReason  *string       `json:"stated_reason"`
	Incidents     []string      `json:"linked_incidents"`
	Evidence      []outEvidence `json:"evidence"`
}

type outClaim struct {
	Kind     string        `json:"kind"`
	SaidBy   *string       `json:"said_by"`
	Hedge    string        `json:"hedge"`
	Text     string        `json:"text"`
	Incident *string       `json:"incident"`
	Evidence []outEvidence `json:"evidence"`
}

type outEvidence struct {
	Field    string  `json:"field"`
	Value    *string `json:"value"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	RawStart int     `json:"raw_start"`
	RawEnd   int     `json:"raw_end"`
	Quote    string  `json:"quote"`
	SaidBy   *string `json:"said_by"`
	Hedge    *string `json:"hedge"`
	Rule     string  `json:"rule,omitempty"`

	Confidence float64 `json:"confidence,omitempty"` // see concord.Evidence
}

type outExtractor struct {
	Version   string `json:"version"`
	Canonical int    `json:"canonical_version"`
}

// OrNull returns nil for the empty value, which stands for "not known".
func OrNull[T ~string](v T) *string {
	if v == "" {
		return nil
	}
	s := string(v)
	return &s
}

// List never returns nil.
func List[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// Reading returns what was found in a document in the form of the contract.
func Reading(file, hash string, d *text.Document, f concord.Findings) Output {
	o := Output{Report: outReport{File: file, SHA256: hash, Title: OrNull(d.TitleText), Language: OrNull(d.Language), Published: OrNull(d.Published.Date),
		PublishedBasis: OrNull(d.Published.Basis), Publisher: OrNull(d.Publisher), Relevant: f.Relevant, Body: []outSpan{}},
		Incidents: []IncidentOut{}, Measures: []outMeasure{}, Claims: []outClaim{}, Limits: List(f.Limits),
		Extractor: outExtractor{Version: f.Extractor, Canonical: text.CanonicalVersion}}
	for _, b := range d.Body {
		o.Report.Body = append(o.Report.Body, outSpan{b.Start, b.End})
	}
	for i := range f.Incidents {
		o.Incidents = append(o.Incidents, IncidentOf(&f.Incidents[i]))
	}
	for _, m := range f.Measures {
		out := outMeasure{ID: string(m.ID), Type: string(m.Type), Issuer: m.Issuer, Against: OrNull(m.Against), Status: string(m.Status), StatusText: m.StatusText,
			Announced: OrNull(m.Announced), EffectiveFrom: OrNull(m.EffectiveFrom), Territory: OrNull(m.Territory), Target: OrNull(m.Target),
			StatedReason: OrNull(m.StatedReason), Incidents: []string{}, Evidence: evidenceOut(m.Evidence)}
		for _, id := range m.Incidents {
			out.Incidents = append(out.Incidents, string(id))
		}
		o.Measures = append(o.Measures, out)
	}
	for _, c := range f.Claims {
		o.Claims = append(o.Claims, outClaim{Kind: c.Kind, SaidBy: OrNull(c.SaidBy), Hedge: string(c.Hedge), Text: c.Text, Incident: OrNull(c.Incident), Evidence: evidenceOut(c.Evidence)})
	}
	return o
}

// IncidentOf returns an incident in the form of the contract, with its computed status.
func IncidentOf(inc *concord.Incident) IncidentOut {
	o := IncidentOut{ID: string(inc.ID), Title: inc.Title, Aggregate: inc.Aggregate(), ActivityTypes: List(inc.ActivityTypes), Stage: OrNull(inc.Stage),
		Methods: List(inc.Methods), Target: OrNull(inc.Target), Sector: OrNull(inc.Sector), Time: timeOut(inc.Time), Places: []outPlace{},
		Countries: List(inc.Countries), Accused: List(inc.Accused), Attributions: []outAttribution{}, Status: string(assess.Status(inc, assess.Moment{}).Status),
		LegalStage: string(inc.LegalStage()), LegalSteps: []outStep{}, Confidence: inc.Confidence, Evidence: evidenceOut(inc.Evidence)}
	for _, p := range inc.Places {
		o.Places = append(o.Places, outPlace{Name: p.Name, Country: OrNull(p.Country), Lat: p.Lat, Lon: p.Lon, Precision: string(p.Precision),
			Role: string(p.Role), Kind: string(p.Kind), Words: OrNull(p.Words)})
	}
	for _, a := range inc.Attributions {
		o.Attributions = append(o.Attributions, outAttribution{AttributedTo: OrNull(a.AttributedTo), MadeBy: a.MadeBy, BodyType: string(a.BodyType),
			BodyCountry: OrNull(a.BodyCountry), Strength: string(a.Strength), Basis: List(a.Basis), Date: OrNull(a.Date), SubActor: OrNull(a.SubActor)})
	}
	for _, l := range inc.LegalSteps {
		o.LegalSteps = append(o.LegalSteps, outStep{Stage: string(l.Stage), Date: OrNull(l.Date), Jurisdiction: OrNull(l.Jurisdiction), People: l.People})
	}
	return o
}

func timeOut(w concord.When) outTime {
	p := string(w.Precision)
	if p == "" {
		p = string(concord.PrecisionUnknown)
	}
	return outTime{Start: OrNull(w.Start), End: OrNull(w.End), Precision: p, Basis: OrNull(w.Basis), Words: OrNull(w.Words)}
}

func evidenceOut(list []concord.Evidence) []outEvidence {
	out := []outEvidence{}
	for _, e := range list {
		out = append(out, outEvidence{Field: e.Field, Value: OrNull(e.Value), Start: e.Start, End: e.End, RawStart: e.RawStart, RawEnd: e.RawEnd,
			Quote: e.Quote, SaidBy: OrNull(e.SaidBy), Hedge: OrNull(e.Hedge), Rule: e.Rule, Confidence: e.Confidence})
	}
	return out
}
