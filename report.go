package concord

import "time"

// Publisher is where reports come from; a new one has the reliability F: not known.
type Publisher struct {
	Name        string        `json:"name"`
	Country     string        `json:"country,omitempty"` // ISO 3166 alpha-2
	Kind        PublisherKind `json:"kind,omitempty"`
	Reliability Reliability   `json:"reliability,omitempty"`
}

// Report is one captured document, kept byte for byte. Every offset of an [Evidence] counts in it or in its canonical text.
type Report struct {
	ID          ReportID  `json:"id"`
	SHA256      string    `json:"sha256"` // of the content, 64 hexadecimal digits
	Size        int       `json:"size"`   // bytes
	ContentType string    `json:"content_type"`
	Source      string    `json:"source"`        // address, path or "-" that it was taken from
	URL         string    `json:"url,omitempty"` // public address of the original, when known
	Via         []string  `json:"via,omitempty"` // container or relay it was read through: a feed, a list
	CapturedAt  time.Time `json:"captured_at"`   // this node's clock, UTC
	CollectedBy string    `json:"collected_by"`  // the program that captured it, with its version

	Title          string    `json:"title,omitempty"`
	Publisher      Publisher `json:"publisher,omitzero"`
	Language       string    `json:"language,omitempty"`  // BCP 47, "" when unknown
	Published      Date      `json:"published,omitempty"` // the publisher's calendar day; never guessed
	PublishedBasis string    `json:"published_basis,omitempty"`
	Relevant       bool      `json:"relevant"`
	Story          string    `json:"story,omitempty"`     // group of reports that carry the same text or story
	Marking        Marking   `json:"marking"`             //
	Extractor      string    `json:"extractor,omitempty"` // version that read it last; "" when not read yet
	Trouble        string    `json:"trouble,omitempty"`   // why it could not be read, when it could not

	HandedBy  string      `json:"handed_by,omitempty"` // organisation that handed it in, where it is not this node's
	Withdrawn *Withdrawal `json:"withdrawn,omitempty"` // by that organisation
}

// Span is a range of the canonical text of a report, and that of its bytes that it came from: byte offsets, the ends exclusive.
type Span struct {
	Start    int `json:"start"`
	End      int `json:"end"`
	RawStart int `json:"raw_start"`
	RawEnd   int `json:"raw_end"`
}

// Evidence says where the value of a field was read: in a report, at exact characters, or by a
// person, who typed it at a time. There is no third kind.
type Evidence struct {
	Field string `json:"field"`           // path of the value, e.g. "stage", "places[0]", "attributions[1]"
	Value string `json:"value,omitempty"` // the value it supports, where the field holds several

	Report    ReportID `json:"report,omitempty"`
	Canonical int      `json:"canonical,omitempty"` // version of the canonical text
	Span
	Quote  string `json:"quote,omitempty"` // exactly the canonical bytes Start..End
	SaidBy string `json:"said_by,omitempty"`
	Hedge  Hedge  `json:"hedge,omitempty"`
	Rule   string `json:"rule,omitempty"` // the pattern that read it

	// Confidence is the share of values read in this way that were right in reports held back for it, 0
	// to 1; 0 when none is known. It is that of the value, given that the record is about a real act.
	Confidence float64 `json:"confidence,omitempty"`

	Person  string    `json:"person,omitempty"`
	At      time.Time `json:"at,omitzero"`       // UTC
	Sources []string  `json:"sources,omitempty"` // public addresses in which the person read it
}

// Typed reports whether a person entered the value.
func (e Evidence) Typed() bool { return e.Person != "" }

// Validate reports evidence that is neither read nor typed, or both.
func (e Evidence) Validate() error {
	read := e.Quote != "" && e.End > e.Start && e.Start >= 0 && e.RawEnd >= e.RawStart
	switch {
	case e.Field == "":
		return &Error{Code: CodeInvalid, Msg: "evidence names no field"}
	case read == e.Typed():
		return &Error{Code: CodeInvalid, Msg: "the evidence of " + e.Field + " is neither characters of a report nor an entry by a person"}
	case e.Typed() && e.At.IsZero():
		return &Error{Code: CodeInvalid, Msg: "the entry of " + e.Field + " has no time"}
	case read && e.End-e.Start != len(e.Quote):
		return &Error{Code: CodeInvalid, Msg: "the quote of " + e.Field + " is not the text of its span"}
	}
	return nil
}

// Claim is one statement found in a report: what it is about, who says it, how far they commit.
// Field claims carry the value of an incident's field; other kinds are statements of their own.
type Claim struct {
	ID          ClaimID     `json:"id"`
	Report      ReportID    `json:"report,omitempty"`
	Incident    IncidentID  `json:"incident,omitempty"`
	Kind        string      `json:"kind"` // "field", or "aim", "motive", "responsibility", "assessment", "denial"
	Field       string      `json:"field,omitempty"`
	Value       string      `json:"value,omitempty"`
	SaidBy      string      `json:"said_by,omitempty"` // a body or office, "unnamed officials", or "" for the report itself
	Hedge       Hedge       `json:"hedge"`
	Text        string      `json:"text,omitempty"`
	Credibility Credibility `json:"credibility"`
	ExtractedBy ExtractedBy `json:"extracted_by"`
	Rule        string      `json:"rule,omitempty"`
	State       ClaimState  `json:"state"`
	Evidence    []Evidence  `json:"evidence"`
}

// Findings is everything that was read in one report.
type Findings struct {
	Report    ReportID   `json:"report"`
	Relevant  bool       `json:"relevant"`
	Incidents []Incident `json:"incidents"` // drafts, with the ids of [DraftID]
	Measures  []Measure  `json:"measures"`
	Claims    []Claim    `json:"claims"`
	Extractor string     `json:"extractor"`        // version
	Limits    []string   `json:"limits,omitempty"` // limits that were hit: nothing is cut silently
}
