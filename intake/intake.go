package intake

import (
	"context"
	"time"

	"concord"
	"concord/extract"
	"concord/fuse"
	"concord/text"
)

// Item is one captured document before anything is understood.
type Item struct {
	Content     []byte
	ContentType string
	Pages       []string // text by page; for PDF alone
	Container   bool     // a feed or list: its bytes are kept, its entries are items of their own

	Source string // path, address or "-"
	URL    string
	Via    []string

	Published      string // RFC 3339 or YYYY-MM-DD, as the feed or list says
	PublishedBasis string
	IfUndated      string // publication day that a person gives for documents that name none
	Title          string
	Publisher      string
	Language       string
	CapturedAt     time.Time // UTC
	Note           string
}

// Intake takes documents in. Its fields are set before the first and not changed after.
type Intake struct {
	Store     Store
	Clock     concord.Clock
	Collector string                                                              // the program and its version
	Pages     func(ctx context.Context, content []byte) (pages []string, _ error) // text of a PDF, for those captured but not read
	Workers   int                                                                 // documents that are read at once; 0 means 2
	Extract   Extractor                                                           // nil is extract.Confident of the usual confidence
	Second    bool                                                                // ask for a second reading of each document, too: see [Second]
	Marking   concord.Marking                                                     // of what is taken in; zero is the default of the node
	Handed    *Handing                                                            // what is taken in is another organisation's; nil is the node's own

	prints prints
}

// State says what became of a document.
type State string

const (
	Read   State = "read"   // understood and kept
	Known  State = "known"  // the same bytes were read before: nothing changed
	Kept   State = "kept"   // a container, kept as it is
	Failed State = "failed" // see Result.Err; what was captured stays
)

// Result is what became of one document.
type Result struct {
	Source  string
	State   State
	Resumed bool // it was captured by an earlier run
	Report  concord.Report
	Copies  []concord.ReportID // reports that carry the same text
	Filed   []Filed
	Found   concord.Findings // measures and claims, and the limits that were hit
	Note    string
	Err     error
}

// Filed is a draft and where it went.
type Filed struct {
	Draft   concord.Incident
	ID      concord.IncidentID // under which it is kept; "" when it is not
	New     bool
	Reasons []string // why it joined a record, or was refused
	Notices []string // what a reviewer has to see first
	Links   []concord.Link
}

// Take takes one document in.
func (in *Intake) Take(ctx context.Context, it Item) Result {
	return in.file(ctx, in.read(ctx, it, free))()
}

// read is the first half of the way: bytes to the disk, then to text, then to findings.
func (in *Intake) read(ctx context.Context, it Item, turn turns) *reading {
	r := &reading{item: it, result: Result{Source: it.Source, Note: it.Note}}
	if r.save(ctx, in); !r.ended() {
		turn.run(func() { r.understand(in.Extract) })
	}
	if in.Handed != nil {
		in.Handed.look(ctx, r)
	}
	return r
}

// understand reads what was saved.
func (r *reading) understand(extractor Extractor) {
	defer guard(&r.result.Err)
	if extractor == nil {
		extractor = extract.Confident(extract.DefaultConfidence)
	}
	r.result.Err = r.by(extractor)
}

// by reads the document with an extractor.
func (r *reading) by(extractor Extractor) (err error) {
	if r.document, err = Document(r.item); err != nil {
		return err
	}
	if r.findings, err = extractor(r.document, r.report.ID); err != nil {
		return err
	}
	r.describe()
	r.print = fuse.Fingerprint(body(r.document))
	return nil
}

// file is the second half: which incidents the findings belong to, and one write of all of it. The
// reading has its place in the order when file returns; wait waits until it is on the disk.
func (in *Intake) file(ctx context.Context, r *reading) (wait func() Result) {
	if r.ended() {
		return func() Result { return in.ended(ctx, r) }
	}
	var p *Plan
	kept := in.Store.Keep(ctx, func(ctx context.Context, now Records) (_ *Plan, err error) {
		p, err = in.guardedPlan(ctx, r, now)
		return p, err
	})
	return func() Result {
		if r.result.Err = kept(); r.result.Err == nil {
			r.done(p)
		}
		return in.ended(ctx, r)
	}
}

// Document brings a captured document to canonical text.
func Document(it Item) (*text.Document, error) {
	h := text.Hints{ContentType: it.ContentType, URL: it.URL, Publisher: it.Publisher, Title: it.Title, Language: it.Language}
	if at, err := time.Parse(time.RFC3339, it.Published); err == nil && it.PublishedBasis != text.BasisGiven {
		h.FeedDate = at
	} else if day, err := time.Parse(time.DateOnly, it.Published); err == nil && it.PublishedBasis != text.BasisGiven {
		h.FeedDate = day
	} else {
		h.Given = it.Published
	}
	d, err := parse(it, h)
	if err != nil {
		return nil, err
	}
	if d.Published.Date == "" && it.IfUndated != "" {
		d.Published = text.Published{Date: it.IfUndated, Basis: text.BasisGiven}
	}
	if d.Published.Basis == text.BasisFeed && it.PublishedBasis != "" {
		d.Published.Basis = it.PublishedBasis
	}
	return d, nil
}

func parse(it Item, h text.Hints) (*text.Document, error) {
	kind := text.Sniff(it.Content, it.ContentType)
	switch {
	case len(it.Pages) > 0:
		return text.FromPages(it.Pages, h)
	case kind == text.KindHTML:
		return text.HTML(it.Content, h)
	case kind == text.KindPDF:
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: it.Source + " is a PDF whose text was not taken out"}
	}
	return text.Plain(it.Content, h)
}
