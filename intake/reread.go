package intake

import (
	"context"
	"slices"
	"strings"

	"concord"
	"concord/fuse"
	"concord/text"
)

// Reread reads stored reports again with another version of the extractor. What a person decided
// stays: verified values, merges, splits, retractions, values that a person entered.
type Reread struct {
	Intake  *Intake
	Now     Records // what a dry run is planned against
	Version string  // of the extractor; a report that this version has read is left alone
	Extract Extractor
	All     bool // those too that this version has read
	DryRun  bool // says what would change and writes nothing
}

// Rereading is what another reading of a report changes.
type Rereading struct {
	Report  concord.ReportID
	From    string // the version that had read it
	Skipped bool   // nothing to do: this version has read it, or no version has
	Changes []Difference
}

// Report reads one report again. After an error its earlier reading stands.
func (rr *Reread) Report(ctx context.Context, id concord.ReportID) (out Rereading, err error) {
	defer guard(&err)
	out.Report = id
	rep, err := rr.Intake.Store.Report(ctx, id)
	if err != nil {
		return out, err
	}
	out.From = rep.Extractor
	if !rr.Due(rep) {
		out.Skipped = true
		return out, nil
	}
	r, err := rr.understand(ctx, rep)
	if err != nil {
		return out, err
	}
	plan := func(ctx context.Context, now Records) (p *Plan, err error) {
		defer guard(&err)
		p, out.Changes, err = rr.plan(ctx, r, now)
		return p, err
	}
	if rr.DryRun {
		_, err = plan(ctx, rr.Now)
		return out, err
	}
	return out, rr.Intake.Store.Keep(ctx, plan)()
}

// Extractor finds what a document tells.
type Extractor func(*text.Document, concord.ReportID) (concord.Findings, error)

// Due reports whether there is something to read again in a report: an extractor has read it, and
// another version than this one unless all are asked for.
func (rr *Reread) Due(rep *concord.Report) bool {
	return rep.Extractor != "" && rep.Extractor != container && (rr.All || rep.Extractor != rr.Version)
}

func (rr *Reread) understand(ctx context.Context, rep *concord.Report) (*reading, error) {
	content, err := rr.Intake.Store.Content(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	r := &reading{report: *rep, item: stored(rep, content)}
	if text.Sniff(content, rep.ContentType) == text.KindPDF && rr.Intake.Pages != nil {
		if r.item.Pages, err = rr.Intake.Pages(ctx, content); err != nil {
			return nil, err
		}
	}
	title, publisher := rep.Title, rep.Publisher.Name
	if err := r.by(rr.Extract); err != nil {
		return nil, err
	}
	if r.report.Title == "" {
		r.report.Title = title
	}
	if r.report.Publisher.Name == "" {
		r.report.Publisher.Name = publisher
	}
	return r, nil
}

// stored is the item that a report was, with the day that came from outside its bytes.
func stored(rep *concord.Report, content []byte) Item {
	it := Item{Content: content, ContentType: rep.ContentType, Source: rep.Source, URL: rep.URL, Via: rep.Via}
	if rep.PublishedBasis == text.BasisGiven {
		it.IfUndated = string(rep.Published)
	} else {
		it.Published, it.PublishedBasis = string(rep.Published), rep.PublishedBasis
	}
	return it
}

// plan puts each draft into the record that rests on its words, and the rest where new drafts go.
func (rr *Reread) plan(ctx context.Context, r *reading, now Records) (*Plan, []Difference, error) {
	p := &Plan{Report: r.report, Text: r.document.Canonical, Findings: r.findings, Bands: r.print.Bands()}
	if r.report.HandedBy != "" {
		p.Bands = nil
	} else if err := rr.Intake.story(ctx, r, p, now); err != nil {
		return nil, nil, err
	}
	held, err := now.IncidentsOf(ctx, r.report.ID)
	if err != nil {
		return nil, nil, err
	}
	f := &filing{now: now, plan: p, ids: map[concord.IncidentID]concord.IncidentID{}, taken: map[concord.IncidentID]bool{}}
	again := refiling{filing: f, held: held, drafts: map[concord.IncidentID][]*concord.Incident{}}
	again.assign(r.findings.Incidents)
	if err := again.renew(ctx); err != nil {
		return nil, nil, err
	}
	known := len(p.Changes)
	for _, draft := range again.left {
		if err := f.file(ctx, draft); err != nil {
			return nil, nil, err
		}
	}
	for _, c := range p.Changes[known:] {
		var before *concord.Incident
		if c.Incident.Version > 0 {
			if before, err = now.Incident(ctx, c.Incident.ID); err != nil {
				return nil, nil, err
			}
		}
		again.out = append(again.out, differ(before, &c.Incident))
	}
	if err := f.measures(ctx, r.findings.Measures); err != nil {
		return nil, nil, err
	}
	f.claims(r.findings)
	return p, again.out, nil
}

// refiling is the drafts of a second reading on their way to the records of the first.
type refiling struct {
	*filing
	held   []concord.Incident
	drafts map[concord.IncidentID][]*concord.Incident
	left   []*concord.Incident // drafts of which no record rests on the report
	out    []Difference
}

// assign gives each draft the record with which it shares most words, a merged one's target where
// it was merged. Two drafts share a record only where a person merged theirs.
func (a *refiling) assign(drafts []concord.Incident) {
	for i := range drafts {
		to, best, merged := concord.IncidentID(""), 0, false
		for k := range a.held {
			h := &a.held[k]
			n := shared(h, &drafts[i])
			if n <= best || h.State != concord.StateMerged && len(a.drafts[h.ID]) > 0 && !a.mergedInto(h.ID) {
				continue
			}
			to, best, merged = h.ID, n, h.State == concord.StateMerged
			if merged {
				to = h.MergedInto
			}
		}
		if to == "" || merged && !slices.ContainsFunc(a.held, func(h concord.Incident) bool { return h.ID == to }) {
			a.left = append(a.left, &drafts[i])
			continue
		}
		a.drafts[to] = append(a.drafts[to], &drafts[i])
		a.ids[drafts[i].ID], a.taken[to] = to, true
	}
}

func (a *refiling) mergedInto(id concord.IncidentID) bool {
	return slices.ContainsFunc(a.held, func(h concord.Incident) bool { return h.MergedInto == id })
}

// shared counts the quotations that a record and a draft have in common.
func shared(inc, draft *concord.Incident) (n int) {
	for _, e := range draft.Evidence {
		if slices.ContainsFunc(inc.Evidence, func(o concord.Evidence) bool {
			return o.Report == e.Report && o.Quote == e.Quote && o.Start == e.Start && o.Quote != ""
		}) {
			n++
		}
	}
	return n
}

// renew gives each record of the report what the new reading found in place of the old.
func (a *refiling) renew(ctx context.Context) error {
	for i := range a.held {
		inc := &a.held[i]
		a.taken[inc.ID] = true
		if inc.State == concord.StateRetracted || inc.State == concord.StateMerged {
			continue
		}
		drafts := a.drafts[inc.ID]
		if len(drafts) == 0 && (decided(inc) || len(inc.Reports) < 2) {
			a.out = append(a.out, Difference{Incident: inc.ID, Title: inc.Title, Change: Lost})
			continue // a person may reject it; no machine withdraws a record
		}
		next := *inc
		if !decided(inc) {
			next = bare(inc, a.plan.Report)
		}
		newer, err := a.newer(ctx, inc)
		if err != nil {
			return err
		}
		for _, d := range drafts {
			if decided(inc) {
				d = unheld(inc, d)
			}
			next = fuse.Combine(&next, d, newer)
		}
		d := differ(inc, &next)
		if len(drafts) == 0 {
			d.Change = Lost
		} else if len(d.Fields) == 0 {
			continue
		}
		a.out = append(a.out, d)
		a.plan.Changes = append(a.plan.Changes, Change{Incident: next, Blocks: fuse.Keys(&next), Why: "read again by " + a.plan.Report.Extractor})
	}
	return nil
}

func decided(inc *concord.Incident) bool {
	return inc.State == concord.StateVerified || inc.State == concord.StatePublished
}

// unheld is a draft without the quotations that a verified record has for the same field.
func unheld(inc, draft *concord.Incident) *concord.Incident {
	field := func(e concord.Evidence) string { name, _, _ := strings.Cut(e.Field, "["); return name }
	out := *draft
	out.Evidence = slices.DeleteFunc(slices.Clone(draft.Evidence), func(e concord.Evidence) bool {
		return slices.ContainsFunc(inc.Evidence, func(o concord.Evidence) bool {
			return o.Report == e.Report && o.Span == e.Span && field(o) == field(e)
		})
	})
	return &out
}

// bare is a candidate without what a report said. What a person entered stays.
func bare(inc *concord.Incident, rep concord.Report) concord.Incident {
	only := len(inc.Reports) < 2
	out := fuse.Without(inc, []concord.ReportID{rep.ID}, nil)
	typed := func(field string) bool {
		return slices.ContainsFunc(inc.Evidence, func(e concord.Evidence) bool {
			return e.Typed() && strings.HasPrefix(e.Field, field)
		})
	}
	if !only {
		return out
	}
	if !typed("activity_types") {
		out.ActivityTypes = nil
	}
	if !typed("title") {
		out.Title = ""
	}
	if !typed("summary") {
		out.Summary = ""
	}
	if !typed("method_text") {
		out.MethodText = ""
	}
	if !typed("accused_text") {
		out.AccusedText = ""
	}
	if !typed("effects") {
		out.Effects = nil
	}
	if !typed("perpetrator_types") {
		out.PerpetratorTypes = nil
	}
	return out
}
