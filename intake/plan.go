package intake

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"concord"
	"concord/fuse"
	"concord/text"
)

// maxCandidates bounds the records that one draft is compared with: those of the nearest days and places.
const maxCandidates = 32

// plan decides what becomes of the findings of a reading.
func (in *Intake) plan(ctx context.Context, r *reading, now Records) (*Plan, error) {
	p := &Plan{Report: r.report, Text: r.document.Canonical, Findings: r.findings, Bands: r.print.Bands(),
		Done: Job{Kind: jobRead, Key: string(r.report.ID)}}
	if r.report.HandedBy != "" {
		p.Bands, p.ours = nil, r.ours // it is no copy of anything, nor anything of it
	} else if err := in.story(ctx, r, p, now); err != nil {
		return nil, err
	}
	f := &filing{now: now, plan: p, ids: map[concord.IncidentID]concord.IncidentID{}, taken: map[concord.IncidentID]bool{}}
	for i := range r.findings.Incidents {
		if err := f.file(ctx, &r.findings.Incidents[i]); err != nil {
			return nil, err
		}
	}
	if err := f.measures(ctx, r.findings.Measures); err != nil {
		return nil, err
	}
	f.claims(r.findings)
	return p, nil
}

// filing is the drafts of one report on their way to records.
type filing struct {
	now   Records
	plan  *Plan
	ids   map[concord.IncidentID]concord.IncidentID // draft → record
	taken map[concord.IncidentID]bool               // records that a draft of this report has: its others are other acts
}

func (f *filing) file(ctx context.Context, draft *concord.Incident) error {
	if f.plan.Report.HandedBy != "" {
		return f.handed(ctx, len(f.plan.filed), draft)
	}
	known, decided, err := f.known(ctx, draft)
	if err != nil {
		return err
	}
	at := fuse.Place(draft, known, decided)
	filed := Filed{Draft: *draft, Reasons: at.Reasons, Notices: at.Notices, Links: at.Links}
	switch {
	case at.Refused != "":
		filed.Reasons = append(filed.Reasons, at.Refused)
	case at.Into == "" || f.taken[at.Into]:
		filed.New = true
		if filed.ID, err = f.open(ctx, draft, at); err != nil {
			return err
		}
	default:
		filed.ID = at.Into
		if err := f.join(ctx, draft, at, known); err != nil {
			return err
		}
	}
	if filed.ID != "" {
		f.ids[draft.ID], f.taken[filed.ID] = filed.ID, true
	}
	f.plan.filed = append(f.plan.filed, filed)
	return nil
}

// known collects the records that a draft may belong to, and what persons decided about them.
func (f *filing) known(ctx context.Context, draft *concord.Incident) (known []fuse.Known, decided []concord.Decision, err error) {
	found, err := f.now.Candidates(ctx, fuse.Lookup(draft), maxCandidates)
	if err != nil {
		return nil, nil, err
	}
	bare := len(found) // from here on with their evidence
	copies := map[concord.IncidentID]bool{}
	for _, id := range append([]concord.ReportID{f.plan.Report.ID}, f.plan.copies...) {
		of, err := f.now.IncidentsOf(ctx, id)
		if err != nil {
			return nil, nil, err
		}
		for i := range of {
			copies[of[i].ID] = true
		}
		found = append(found, of...)
	}
	seen := map[concord.IncidentID]bool{}
	for i := range found {
		id := found[i].ID
		if seen[id] || f.taken[id] {
			continue
		}
		seen[id] = true
		if !copies[id] && fuse.Compare(draft, &found[i]).Veto != "" {
			continue // no need of its evidence, nor of what was decided about it
		}
		if i < bare {
			whole, err := f.now.Incident(ctx, id)
			if err != nil {
				return nil, nil, err
			}
			found[i] = *whole
		}
		d, err := f.now.Decisions(ctx, id)
		if err != nil {
			return nil, nil, err
		}
		apart, err := f.others(ctx, found[i].Marking.Owner, found[i].Reports)
		if err != nil {
			return nil, nil, err
		}
		known, decided = append(known, fuse.Known{Incident: &found[i], SameStory: copies[id], Apart: apart}), append(decided, d...)
	}
	return known, decided, nil
}

// open makes a new candidate of a draft.
func (f *filing) open(ctx context.Context, draft *concord.Incident, at fuse.Placement) (concord.IncidentID, error) {
	inc := fuse.New(draft)
	if inc.Marking.TLP == "" {
		inc.Marking = f.plan.Report.Marking // what is read in a report is marked as it is
	}
	inc.Links = at.Links
	var err error
	inc.ID, err = FreeID(inc.ID, func(id concord.IncidentID) (bool, error) {
		if slices.ContainsFunc(f.plan.Changes, func(c Change) bool { return c.Incident.ID == id }) {
			return true, nil
		}
		return f.now.Taken(ctx, id)
	})
	why := "new candidate"
	if len(at.Notices) > 0 {
		why += "; " + strings.Join(at.Notices, "; ")
	}
	f.plan.Changes = append(f.plan.Changes, Change{Incident: inc, Blocks: fuse.Keys(&inc), Why: why})
	return inc.ID, err
}

// FreeID returns an id that is not taken: the one asked for, or it with a number. The numbers of an
// id that very many ask for are not dense.
func FreeID(asked concord.IncidentID, taken func(concord.IncidentID) (bool, error)) (concord.IncidentID, error) {
	id := asked
	for n := 2; ; n++ {
		if is, err := taken(id); err != nil || !is {
			return id, err
		}
		if n > 9 {
			n += n / 2
		}
		id = concord.IncidentID(fmt.Sprintf("%s-%d", asked, n))
	}
}

// join adds a draft to the record that it belongs to.
func (f *filing) join(ctx context.Context, draft *concord.Incident, at fuse.Placement, known []fuse.Known) error {
	var rec *concord.Incident
	for _, k := range known {
		if k.Incident.ID == at.Into {
			rec = k.Incident
		}
	}
	if rec == nil {
		var err error
		if rec, err = f.now.Incident(ctx, at.Into); err != nil {
			return err
		}
	}
	newer, err := f.newer(ctx, rec)
	if err != nil {
		return err
	}
	next := fuse.Combine(rec, draft, newer)
	for _, l := range at.Links {
		if !slices.ContainsFunc(next.Links, func(o concord.Link) bool { return o.To == l.To }) {
			next.Links = append(next.Links, l)
		}
	}
	f.plan.Changes = append(f.plan.Changes, Change{Incident: next, Blocks: fuse.Keys(&next), Why: "joined by " + string(f.plan.Report.ID) + ": " + strings.Join(at.Reasons, "; ")})
	return nil
}

// newer reports whether the report was published after the newest of the record.
func (f *filing) newer(ctx context.Context, rec *concord.Incident) (bool, error) {
	last := concord.Date("")
	for i, id := range rec.Reports {
		if i == 20 {
			break // enough to tell
		}
		if id == f.plan.Report.ID {
			continue
		}
		rep, err := f.now.Report(ctx, id)
		if concord.CodeOf(err) == concord.CodeNotFound {
			continue
		}
		if err != nil {
			return false, err
		}
		last = max(last, rep.Published)
	}
	return f.plan.Report.Published > last, nil
}

// likeMeasures is how many measures of one kind, issuer and addressee are looked at, the newest first.
const likeMeasures = 50

// measures gives the measures the ids of the records that they answer, and joins those that an earlier
// report told.
func (f *filing) measures(ctx context.Context, found []concord.Measure) error {
	for _, m := range found {
		m.Incidents = f.renamed(m.Incidents)
		if f.plan.Report.URL != "" && len(m.Sources) == 0 {
			m.Sources = []string{f.plan.Report.URL}
		}
		change, err := f.measure(ctx, m)
		if err != nil {
			return err
		}
		f.plan.Measures = append(f.plan.Measures, change)
	}
	return nil
}

// measure returns what becomes of one measure: another version of itself, of the one that it is the same
// as, or a new one.
func (f *filing) measure(ctx context.Context, m concord.Measure) (MeasureChange, error) {
	held, err := f.now.Measure(ctx, m.ID)
	if err != nil {
		return MeasureChange{}, err
	}
	if held.Version > 0 {
		return MeasureChange{Measure: fuse.RereadMeasure(held.Measure, m, f.plan.Report.ID), Version: held.Version}, nil
	}
	var like []MeasureChange
	if f.plan.Report.HandedBy == "" {
		if like, err = f.now.MeasuresLike(ctx, &m, likeMeasures); err != nil {
			return MeasureChange{}, err
		}
	}
	for _, held := range like {
		taken := slices.ContainsFunc(f.plan.Measures, func(c MeasureChange) bool { return c.Measure.ID == held.Measure.ID })
		apart, err := f.others(ctx, held.Measure.Marking.Owner, reportsOf(&held.Measure))
		if err != nil {
			return MeasureChange{}, err
		}
		if why, same := fuse.SameMeasure(&held.Measure, &m); same && !taken && !apart {
			return MeasureChange{Measure: fuse.CombineMeasure(held.Measure, m), Version: held.Version, Why: why}, nil
		}
	}
	if m.Marking.TLP == "" {
		m.Marking = f.plan.Report.Marking
	}
	return MeasureChange{Measure: m}, nil
}

// reportsOf lists the reports that a measure was read in.
func reportsOf(m *concord.Measure) []concord.ReportID {
	var out []concord.ReportID
	for _, e := range m.Evidence {
		if e.Report != "" && !slices.Contains(out, e.Report) {
			out = append(out, e.Report)
		}
	}
	return out
}

func (f *filing) renamed(ids []concord.IncidentID) []concord.IncidentID {
	var out []concord.IncidentID
	for _, id := range ids {
		if to := f.ids[id]; to != "" && !slices.Contains(out, to) {
			out = append(out, to)
		}
	}
	return out
}

// claims writes every evidence of a draft as a claim about its record, beside the claims that are
// statements of their own.
func (f *filing) claims(found concord.Findings) {
	f.plan.Claims = []concord.Claim{}
	for _, c := range found.Claims {
		c.Incident = f.ids[c.Incident]
		f.plan.Claims = append(f.plan.Claims, c)
	}
	seen := map[concord.ClaimID]bool{}
	for _, draft := range found.Incidents {
		for _, e := range draft.Evidence {
			id := concord.ClaimID(concord.DeriveID(string(found.Report), found.Extractor, string(draft.ID), e.Field, e.Value, fmt.Sprint(e.Start, "-", e.End)))
			if f.ids[draft.ID] == "" || seen[id] {
				continue
			}
			seen[id] = true
			hedge := e.Hedge
			if hedge == "" {
				hedge = concord.HedgeAsserted
				if e.SaidBy != "" {
					hedge = concord.HedgeReportedSpeech
				}
			}
			f.plan.Claims = append(f.plan.Claims, concord.Claim{ID: id, Report: found.Report, Incident: f.ids[draft.ID], Kind: "field",
				Field: e.Field, Value: e.Value, SaidBy: e.SaidBy, Hedge: hedge, Credibility: concord.Credibility6, ExtractedBy: concord.ByRule,
				Rule: e.Rule, State: concord.ClaimProposed, Evidence: []concord.Evidence{e}})
		}
	}
}

// story finds the reports that carry the same text, and gives the report their story.
func (in *Intake) story(ctx context.Context, r *reading, p *Plan, now Records) error {
	if len(r.print) == 0 {
		return nil
	}
	found, err := now.Stories(ctx, p.Bands)
	if err != nil {
		return err
	}
	asked := map[string]bool{}
	for _, s := range found {
		story := s.Story
		if story == "" {
			story = string(s.Report)
		}
		if s.Report == r.report.ID || asked[story] || len(asked) == 4 {
			continue
		}
		asked[story] = true
		print, err := in.printOf(ctx, s.Report, now)
		if err != nil {
			return err
		}
		if r.print.Kin(print) == fuse.SameStory {
			p.Report.Story = story
			for _, o := range found {
				if o.Report != r.report.ID && (o.Story == story || string(o.Report) == story) && len(p.copies) < 8 {
					p.copies = append(p.copies, o.Report)
				}
			}
			break
		}
	}
	if p.Report.Story == "" {
		p.Report.Story = string(r.report.ID)
	}
	in.prints.put(r.report.ID, r.print)
	return nil
}

// printOf returns the print of a stored report, from memory or by reading it again.
func (in *Intake) printOf(ctx context.Context, id concord.ReportID, now Records) (fuse.Print, error) {
	if p, ok := in.prints.get(id); ok {
		return p, nil
	}
	rep, err := now.Report(ctx, id)
	if err != nil {
		return nil, err
	}
	content, err := now.Content(ctx, id)
	if err != nil {
		return nil, err
	}
	it := Item{Content: content, ContentType: rep.ContentType, Source: rep.Source, URL: rep.URL}
	if text.Sniff(content, rep.ContentType) == text.KindPDF && in.Pages != nil {
		if it.Pages, err = in.Pages(ctx, content); err != nil {
			return nil, err
		}
	}
	d, err := Document(it)
	if err != nil {
		return nil, err
	}
	p := fuse.Fingerprint(body(d))
	in.prints.put(id, p)
	return p, nil
}
