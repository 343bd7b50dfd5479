package api

import (
	"mime"
	"net/http"
	"slices"
	"strings"

	"concord"
	"concord/access"
)

// Report is a report as a reader sees it.
type Report struct {
	concord.Report
	Snippet string `json:"snippet,omitempty"` // around the words looked for, each in [square brackets]
}

// ReportCard is a report with where it was captured and what was read in it.
type ReportCard struct {
	Report    concord.Report       `json:"report"`
	Captures  []Capture            `json:"captures"`
	Findings  *concord.Findings    `json:"findings"` // null while it is not read
	Incidents []concord.IncidentID `json:"incidents"`
}

func (q *request) reports() (out List[Report], err error) {
	p := reader{v: q.query}
	f := ReportFilter{Unread: p.flag("unread"), Troubled: p.flag("troubled"), Incident: concord.IncidentID(q.query.Get("incident")), Text: q.query.Get("q"),
		WithTotal: p.flag("total"), Oldest: p.oldest(), Limit: p.number("limit", most)}
	if q.query.Has("relevant") {
		relevant := p.flag("relevant")
		f.Relevant = &relevant
	}
	if p.err != nil {
		return out, p.err
	}
	if f.Cursor, err = q.cursor(); err != nil {
		return out, err
	}
	got, err := q.store.Reports(q.Context(), f)
	if err != nil {
		return out, err
	}
	items := make([]Report, len(got.Rows))
	for i, r := range got.Rows {
		items[i] = Report{r.Report, r.Snippet}
	}
	return page(q, items, got.Next, got.Prev, got.Total), nil
}

func (q *request) theReport() (*concord.Report, error) {
	return q.store.Report(q.Context(), concord.ReportID(q.path["id"]))
}

// allStates asks for retracted and merged records too.
var allStates = []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StatePublished, concord.StateRetracted, concord.StateMerged}

func (q *request) report() (ReportCard, error) {
	r, err := q.theReport()
	if err != nil {
		return ReportCard{}, err
	}
	out := ReportCard{Report: *r, Incidents: []concord.IncidentID{}}
	if out.Captures, err = q.store.Captures(q.Context(), r.ID); err != nil {
		return out, err
	}
	out.Findings, err = q.store.Findings(q.Context(), r.ID)
	if err != nil && concord.CodeOf(err) != concord.CodeNotFound {
		return out, err
	}
	got, err := q.store.Incidents(q.Context(), Filter{Report: r.ID, IncludeAggregates: true, Limit: 200, State: allStates})
	for _, row := range got.Rows {
		out.Incidents = append(out.Incidents, row.Incident.ID)
	}
	return out, err
}

func (q *request) claims() (List[concord.Claim], error) {
	r, err := q.theReport()
	if err != nil {
		return List[concord.Claim]{}, err
	}
	list, err := q.store.Claims(q.Context(), r.ID, "")
	return List[concord.Claim]{Items: list}, err
}

// content answers with the bytes as they were captured. They are a stranger's: no browser may run them.
func (q *request) content() error {
	r, err := q.theReport()
	if err != nil {
		return err
	}
	content, err := q.store.Content(q.Context(), r.ID)
	if err != nil {
		return err
	}
	h := q.w.Header()
	h.Set("Content-Disposition", `attachment; filename="`+string(r.ID)+`"`)
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	media := "application/octet-stream"
	if _, _, err := mime.ParseMediaType(r.ContentType); err == nil && !strings.ContainsAny(r.ContentType, "\r\n") {
		h.Set("X-Captured-Type", r.ContentType)
	}
	q.opt.Flowing(q.w)
	q.send(http.StatusOK, media, content)
	return nil
}

// text answers with the canonical text, in which all offsets count.
func (q *request) text() error {
	r, err := q.theReport()
	if err != nil {
		return err
	}
	text, err := q.store.Text(q.Context(), r.ID)
	if err != nil {
		return err
	}
	q.w.Header().Set("Content-Security-Policy", "default-src 'none'; sandbox")
	q.send(http.StatusOK, "text/plain; charset=utf-8", []byte(text))
	return nil
}

// Ingested is what became of what was posted.
type Ingested struct {
	Documents []Taken `json:"documents"` // one, or those of a feed or a list
}

// status is 201 when anything was new.
func (i Ingested) status() int {
	if slices.ContainsFunc(i.Documents, func(t Taken) bool { return t.State != "known" }) {
		return http.StatusCreated
	}
	return http.StatusOK
}

func (i Ingested) shows() []string {
	var out []string
	for _, d := range i.Documents {
		out = append(out, string(d.Report))
	}
	return out
}

// marking reads a marking of parameters; zero when they say nothing.
func (p *reader) marking() concord.Marking {
	m := concord.Marking{TLP: concord.TLP(strings.ToUpper(p.v.Get("tlp"))), ReleasableTo: slices.Sorted(slices.Values(p.v["to"])), Clients: p.flag("clients"), Orcon: p.flag("orcon")}
	m.ReleasableTo = slices.Compact(m.ReleasableTo)
	if m.TLP == "" {
		if len(m.ReleasableTo) > 0 || m.Clients || m.Orcon {
			p.bad("tlp", "a marking needs a level")
		}
		return concord.Marking{}
	}
	if err := access.Check(m); err != nil && p.err == nil {
		p.err = err
	}
	return m
}

// owned gives a document that comes in its owner. Unmarked, one of the node takes the node's default, and one of
// another organisation is for that and for the node.
func (q *request) owned(m concord.Marking) (concord.Marking, error) {
	if q.view.Org == q.opt.Node {
		if m.TLP != "" {
			m.Owner = q.opt.Node
		}
		return m, nil
	}
	if m.TLP == "" {
		m = concord.Marking{TLP: concord.TLPAmber, ReleasableTo: []string{q.opt.Node}}
	}
	m.Owner = q.view.Org
	return access.HandIn(q.view, m)
}

// mostPosts is how many documents of one principal are taken in at once: each may be large.
const mostPosts = 4

// ingest reads what is posted.
func (q *request) ingest() error {
	p := reader{v: q.query}
	d := Document{ContentType: q.Header.Get("Content-Type"), URL: q.query.Get("url"), IfUndated: string(p.date("published")), Marking: p.marking()}
	if d.IfUndated != "" && len(d.IfUndated) != len("2006-01-02") {
		p.bad("published", "published is a day: write YYYY-MM-DD")
	}
	if p.err != nil {
		return p.err
	}
	var err error
	if d.Marking, err = q.owned(d.Marking); err != nil {
		return err
	}
	if q.view.Org != q.opt.Node {
		d.HandedBy = q.view.Org
	}
	if !q.busy.open(q.view.Principal, mostPosts) {
		return &refusal{status: http.StatusTooManyRequests, code: concord.CodeLimit, msg: "you post too many documents at once", hint: "wait for the answers"}
	}
	defer q.busy.close(q.view.Principal)
	if d.Content, err = q.bytes(maxDocument); err != nil {
		return err
	}
	if len(d.Content) == 0 {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "the body is empty", Hint: "post the bytes of a document"}
	}
	q.opt.Flowing(q.w)
	return q.once(d.Content, func() (any, error) {
		list, err := q.store.Ingest(q.Context(), d)
		if err == nil && len(list) == 1 && list[0].State == "failed" {
			err = &concord.Error{Code: list[0].Code, Msg: list[0].Error, Hint: list[0].Hint}
		}
		if concord.CodeOf(err) == concord.CodeNotFound { // its poster may not see what became of it
			err = conflict("this document cannot be taken in for you", "ask those of the node")
		}
		return Ingested{list}, err
	})
}
