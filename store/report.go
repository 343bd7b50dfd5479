package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"

	"concord"
	"concord/access"
)

// SaveReport keeps a captured document before anything is understood: its bytes, where they came
// from, and the jobs that shall read it. It is on the disk when SaveReport returns. The same bytes
// change nothing but, where they came from elsewhere, the list of captures; created is false then,
// and the jobs are not queued. ID, SHA256 and Size are computed; CapturedAt is set when it is zero;
// the marking is filled where there is none. rep is updated with all of these.
func (h *Handle) SaveReport(ctx context.Context, rep *concord.Report, content []byte, jobs ...Job) (created bool, err error) {
	const op = "store.SaveReport"
	b := h.s.packed(content)
	r := *rep
	r.SHA256, r.ID, r.Size = b.sha256, concord.ReportIDOf(b.sha256), len(content)
	if r.CapturedAt.IsZero() {
		r.CapturedAt = h.s.opt.Clock()
	}
	r.CapturedAt = fromMicros(micros(r.CapturedAt))
	if r.Marking, err = h.s.marking(r.Marking); err != nil {
		return false, fault(op, err)
	}
	err = h.change(ctx, op, func(ctx context.Context, t *tx) error {
		created, err = t.saveReport(ctx, r, b, jobs)
		return err
	})
	if err != nil {
		return false, err
	}
	*rep = r
	return created, nil
}

func (t *tx) saveReport(ctx context.Context, r concord.Report, b blob, jobs []Job) (created bool, err error) {
	label, err := t.intern(ctx, access.Join(r.Marking))
	if err != nil {
		return false, err
	}
	var known bool
	err = t.Row(ctx, "select exists (select 1 from report where id = $1)", string(r.ID)).Scan(&known)
	if err != nil {
		return false, err
	}
	if !known {
		if err := putBlob(ctx, t, b); err != nil {
			return false, err
		}
		if err := t.insertReport(ctx, r, label); err != nil {
			return false, err
		}
	}
	via, err := json.Marshal(r.Via)
	if err != nil {
		return false, err
	}
	added, err := t.Exec(ctx, `insert into capture (report, source, url, via, captured_at) values ($1, $2, $3, $4, $5)
		on conflict (report, source) do nothing`, string(r.ID), r.Source, r.URL, string(via), micros(r.CapturedAt))
	if err != nil || known && added == 0 {
		return false, err
	}
	if known {
		return false, t.audit(ctx, "capture", string(r.ID), "", label)
	}
	for _, j := range jobs {
		if err := t.enqueue(ctx, j); err != nil {
			return false, err
		}
	}
	return true, t.audit(ctx, "save", string(r.ID), "", label)
}

func (t *tx) insertReport(ctx context.Context, r concord.Report, label int64) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = t.Exec(ctx, `insert into report (id, sha256, captured_at, published, publisher, language, relevant, story, extractor, trouble, label, body)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		string(r.ID), r.SHA256, micros(r.CapturedAt), string(r.Published), r.Publisher.Name, r.Language, r.Relevant, r.Story, r.Extractor,
		r.Trouble, label, string(body))
	return err
}

// readReport updates what was understood of a report, and nothing of what was captured.
func (t *tx) readReport(ctx context.Context, r concord.Report, text string) (n, label int64, err error) {
	var body string
	err = t.Row(ctx, "select n, label, body from report where id = $1", string(r.ID)).Scan(&n, &label, &body)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, 0, missing("", "report", string(r.ID))
	}
	if err != nil {
		return 0, 0, err
	}
	if ok, err := t.permits(ctx, label); err != nil {
		return 0, 0, err
	} else if !ok {
		return 0, 0, missing("", "report", string(r.ID))
	}
	var kept concord.Report
	if err := json.Unmarshal([]byte(body), &kept); err != nil {
		return 0, 0, err
	}
	kept.Title, kept.Publisher, kept.Language = r.Title, r.Publisher, r.Language
	kept.Published, kept.PublishedBasis = r.Published, r.PublishedBasis
	kept.Relevant, kept.Story, kept.Extractor, kept.Trouble = r.Relevant, r.Story, r.Extractor, r.Trouble
	kept.URL = cmp.Or(kept.URL, r.URL)
	now, err := json.Marshal(kept)
	if err != nil {
		return 0, 0, err
	}
	if string(now) != body {
		_, err = t.Exec(ctx, `update report set published = $2, publisher = $3, language = $4, relevant = $5, story = $6, extractor = $7,
			trouble = $8, body = $9 where n = $1`, n, string(kept.Published), kept.Publisher.Name, kept.Language, kept.Relevant, kept.Story,
			kept.Extractor, kept.Trouble, string(now))
	}
	if err == nil && text != "" {
		err = t.indexReport(ctx, n, kept.Title, text)
	}
	return n, label, err
}

func (t *tx) indexReport(ctx context.Context, n int64, title, text string) error {
	var had, hadTitle string
	err := t.Row(ctx, "select title, text from report_text where n = $1", n).Scan(&hadTitle, &had)
	if err == nil && had == text && hadTitle == title {
		return nil
	}
	if err == nil {
		t.Later("report", forgetText, n, hadTitle, had)
	} else if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	if err == nil {
		_, err = t.Exec(ctx, `insert into report_text (n, title, text) values ($1, $2, $3)
			on conflict (n) do update set title = excluded.title, text = excluded.text`, n, title, text)
	}
	t.Later("report", indexText, n, title, text)
	return err
}

// Report returns a report by its id or a beginning of it that no other has.
func (h *Handle) Report(ctx context.Context, id concord.ReportID) (*concord.Report, error) {
	const op = "store.Report"
	allowed, err := h.labels(ctx)
	if err != nil {
		return nil, fault(op, err)
	}
	var bodies []string
	collect := func(rows *sql.Rows) error {
		var b string
		err := rows.Scan(&b)
		bodies = append(bodies, b)
		return err
	}
	if id == "" {
		return nil, missing(op, "report", "without an id")
	}
	err = each(ctx, h.s.db, collect, "select body from report where id = $1 and label "+in("$2"), string(id), allowed)
	if err == nil && len(bodies) == 0 {
		err = each(ctx, h.s.db, collect, "select body from report where id > $1 and id < $2 and label "+in("$3")+" order by id limit 2",
			string(id), string(id)+"\uffff", allowed)
	}
	switch {
	case err != nil:
		return nil, fault(op, err)
	case len(bodies) == 0:
		return nil, missing(op, "report", string(id))
	case len(bodies) > 1:
		return nil, ambiguous(op, "report", string(id))
	}
	var r concord.Report
	if err := json.Unmarshal([]byte(bodies[0]), &r); err != nil {
		return nil, fault(op, err)
	}
	return &r, nil
}

func ambiguous(op, what, id string) error {
	return &concord.Error{Code: concord.CodeInvalid, Op: op, Msg: "more than one " + what + " begins with " + id, Hint: "write more of its id"}
}

// Text returns the canonical text of a report, "" while it has not been read.
func (h *Handle) Text(ctx context.Context, id concord.ReportID) (string, error) {
	const op = "store.Text"
	allowed, err := h.labels(ctx)
	if err != nil {
		return "", fault(op, err)
	}
	var text string
	err = h.s.db.Row(ctx, `select coalesce(t.text, '') from report r left join report_text t on t.n = r.n
		where r.id = $1 and r.label `+in("$2"), string(id), allowed).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return "", missing(op, "report", string(id))
	}
	return text, fault(op, err)
}

// Captures returns the places in which the bytes of a report were seen, the first one first.
func (h *Handle) Captures(ctx context.Context, id concord.ReportID) ([]Capture, error) {
	const op = "store.Captures"
	allowed, err := h.labels(ctx)
	if err != nil {
		return nil, fault(op, err)
	}
	var list []Capture
	err = each(ctx, h.s.db, func(rows *sql.Rows) error {
		var c Capture
		var via string
		var at int64
		if err := rows.Scan(&c.Source, &c.URL, &via, &at); err != nil {
			return err
		}
		c.CapturedAt = fromMicros(at)
		list = append(list, c)
		return json.NewDecoder(strings.NewReader(via)).Decode(&list[len(list)-1].Via)
	}, `select c.source, c.url, c.via, c.captured_at from capture c join report r on r.id = c.report
		where c.report = $1 and r.label `+in("$2")+` order by c.captured_at, c.source`, string(id), allowed)
	return list, fault(op, err)
}
