package intake

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"strings"

	"concord"
	"concord/fuse"
	"concord/text"
)

// jobRead is the kind of the job that reads a captured report.
const jobRead = "read"

// reading is one document on its way.
type reading struct {
	item     Item
	resume   concord.ReportID // captured by an earlier run: the item is in the store
	report   concord.Report
	document *text.Document
	findings concord.Findings
	print    fuse.Print
	result   Result
	weight   int // bytes that it holds of the room of a run

	ours [][]concord.Link // by draft: see Handing
}

func (r *reading) ended() bool { return r.result.Err != nil || r.result.State != "" }

// hints is what is known of a document from outside its bytes, kept with the job that reads it.
type hints struct {
	ContentType, Published, PublishedBasis, IfUndated, Title, Publisher, Language string
}

// container stands for the extractor of a document that only holds others.
const container = "container"

// save keeps the bytes of the document before anything is understood.
func (r *reading) save(ctx context.Context, in *Intake) {
	it := &r.item
	rep := concord.Report{ContentType: it.ContentType, Source: it.Source, URL: it.URL, Via: it.Via, CapturedAt: it.CapturedAt,
		CollectedBy: in.Collector, Marking: in.Marking, Title: it.Title, Publisher: concord.Publisher{Name: it.Publisher}, Language: it.Language}
	args, err := json.Marshal(hints{it.ContentType, it.Published, it.PublishedBasis, it.IfUndated, it.Title, it.Publisher, it.Language})
	if err != nil {
		r.result.Err = err
		return
	}
	if in.Handed != nil {
		r.hand(ctx, in, &rep)
		return
	}
	job := []Job{{Kind: jobRead, Key: string(concord.ReportIDOf(concord.HashOf(it.Content))), Args: string(args)}}
	if in.Second {
		job = append(job, Job{Kind: jobSecond, Key: job[0].Key})
	}
	if it.Container {
		rep.Extractor, job = container, nil // nothing to read: its entries follow
	}
	r.keep(ctx, in, &rep, job...)
}

// hand keeps a document of another organisation. No job is left for later: who handed it in hands it in again, and is
// answered then.
func (r *reading) hand(ctx context.Context, in *Intake, rep *concord.Report) {
	if rep.HandedBy = in.Handed.By; r.item.Container {
		rep.Extractor = container
	}
	if rep.ID, r.result.Err = in.Handed.reportID(); r.result.Err == nil {
		r.keep(ctx, in, rep)
	}
}

func (r *reading) keep(ctx context.Context, in *Intake, rep *concord.Report, job ...Job) {
	created, err := in.Store.SaveReport(ctx, rep, r.item.Content, job...)
	if err != nil {
		r.result.Err = err
		return
	}
	r.report, r.result.Report = *rep, *rep
	switch {
	case r.item.Container:
		r.result.State = Kept
	case !created:
		r.known(ctx, in)
	}
}

// known looks whether a report that was captured before has been read, too.
func (r *reading) known(ctx context.Context, in *Intake) {
	rep, err := in.Store.Report(ctx, r.report.ID)
	if err != nil {
		r.result.Err = err
		return
	}
	r.report, r.result.Report = *rep, *rep
	if rep.Extractor != "" || rep.Trouble != "" {
		r.result.State = Known
		return
	}
	r.result.Resumed = true
}

// load fetches a document that an earlier run captured.
func (r *reading) load(ctx context.Context, in *Intake, job Job) {
	r.resume = concord.ReportID(job.Key)
	r.result.Resumed = true
	rep, err := in.Store.Report(ctx, r.resume)
	if err != nil {
		r.result.Err = err
		return
	}
	r.report, r.result.Report, r.result.Source = *rep, *rep, rep.Source
	if rep.Extractor != "" {
		r.result.State = Known
		return
	}
	var h hints
	if err := json.Unmarshal([]byte(job.Args), &h); err != nil {
		r.result.Err = err
		return
	}
	content, err := in.Store.Content(ctx, r.resume)
	if err != nil {
		r.result.Err = err
		return
	}
	r.item = Item{Content: content, ContentType: h.ContentType, Source: rep.Source, URL: rep.URL, Via: rep.Via, Published: h.Published,
		PublishedBasis: h.PublishedBasis, IfUndated: h.IfUndated, Title: h.Title, Publisher: h.Publisher, Language: h.Language}
	if text.Sniff(content, h.ContentType) == text.KindPDF && in.Pages != nil {
		r.item.Pages, r.result.Err = in.Pages(ctx, content)
	}
}

// describe fills in what the document says of itself.
func (r *reading) describe() {
	d, rep := r.document, &r.report
	rep.Title, rep.Language, rep.Published, rep.PublishedBasis = d.TitleText, d.Language, concord.Date(d.Published.Date), d.Published.Basis
	rep.Publisher.Name = d.Publisher
	if rep.URL == "" {
		rep.URL = d.URL
	}
	rep.Relevant, rep.Extractor = r.findings.Relevant, r.findings.Extractor
	for i := range r.findings.Incidents {
		if inc := &r.findings.Incidents[i]; rep.URL != "" && len(inc.Sources) == 0 {
			inc.Sources = []string{rep.URL}
		}
	}
	r.item.Content = nil // what is left of the way needs the text alone
	r.item.Pages = nil
}

func (r *reading) done(p *Plan) {
	r.result.State, r.result.Report, r.result.Filed, r.result.Copies = Read, p.Report, p.filed, p.copies
	r.result.Found = r.findings
}

// ended closes a reading. A document that cannot be understood stays captured, with the reason.
func (in *Intake) ended(ctx context.Context, r *reading) Result {
	if r.result.Err == nil {
		return r.result
	}
	r.result.State = Failed
	if r.report.ID == "" || ctx.Err() != nil || concord.CodeOf(r.result.Err) == concord.CodeUnavailable {
		return r.result // not captured, or to be tried again by the next run
	}
	msg, _ := concord.Public(r.result.Err)
	rep := r.report
	rep.Trouble = msg
	trouble := &Plan{Report: rep, Findings: concord.Findings{Report: rep.ID}, Done: Job{Kind: jobRead, Key: string(rep.ID)}}
	keep := func(context.Context, Records) (*Plan, error) { return trouble, nil }
	if err := in.Store.Keep(ctx, keep)(); err != nil {
		_ = in.Store.FailJob(ctx, trouble.Done, msg) // the first error is the one to tell
	}
	r.result.Report = rep
	return r.result
}

// guard turns a fault of ours on one document into its failure, so that the rest go on.
func guard(err *error) {
	if p := recover(); p != nil {
		*err = &concord.Error{Code: concord.CodeInternal, Msg: "the reader failed on this document, which stays captured",
			Hint: "please report it; --verbose shows the cause", Err: fmt.Errorf("panic: %v\n%s", p, debug.Stack())}
	}
}

func (in *Intake) guardedPlan(ctx context.Context, r *reading, now Records) (p *Plan, err error) {
	defer guard(&err)
	return in.plan(ctx, r, now)
}

// body returns the words of the article.
func body(d *text.Document) string {
	var b strings.Builder
	for _, p := range d.Body {
		b.WriteString(p.In(d.Canonical))
		b.WriteByte('\n')
	}
	return b.String()
}
