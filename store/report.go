package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"concord"
	"concord/access"
)

// SaveReport keeps a captured document before anything is understood: its bytes, where they came
// from, and the jobs that shall read it. It is on the disk when SaveReport returns. The same bytes
// change nothing but, where they came from elsewhere, the list of captures; created is false then,
// and the jobs are not queued. ID, SHA256 and Size are computed; CapturedAt is set when it is zero;
// the marking is filled where there is none. rep is updated with all of these.
//
// A report keeps the marking of its first capture. Whoever captures bytes that are here under a
// marking that hides them is told that they are new, and still does not see them.
//
// What another organisation hands in (HandedBy, the writer's own) has an id that the caller made by
// chance, and bytes of its own: whether anybody else holds the same is not looked at.
func (h *Handle) SaveReport(ctx context.Context, rep *concord.Report, content []byte, jobs ...Job) (created bool, err error) {
	const op = "store.SaveReport"
	b := h.s.packed(content)
	r := *rep
	r.SHA256, r.Size = b.sha256, len(content)
	if r.HandedBy == "" {
		r.ID = concord.ReportIDOf(b.sha256)
	}
	if r.CapturedAt.IsZero() {
		r.CapturedAt = h.s.opt.Clock()
	}
	r.CapturedAt = fromMicros(micros(r.CapturedAt))
	if r.Marking, err = h.s.marking(r.Marking); err != nil {
		return false, fault(op, err)
	}
	if err := h.mayHand(r); err != nil {
		return false, fault(op, err)
	}
	asked := r.ID
	err = h.change(ctx, op, func(ctx context.Context, t *tx) error {
		r.ID = asked
		if r.HandedBy != "" {
			if r.ID, err = t.handedID(ctx, r); err != nil {
				return err
			}
		}
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
	var had int64
	err = t.Row(ctx, "select label from report where id = $1", string(r.ID)).Scan(&had)
	known := err == nil
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, err
	}
	if known {
		if ok, err := t.permits(ctx, had); err != nil || !ok {
			return !ok, err
		}
		label = had
	} else {
		if r.HandedBy != "" {
			b.sha256 = handedKey(r)
		}
		if err := putBlob(ctx, t, b); err != nil {
			return false, err
		}
		if err := t.insertReport(ctx, r, b.sha256, label); err != nil {
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

func (t *tx) insertReport(ctx context.Context, r concord.Report, content string, label int64) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = t.Exec(ctx, `insert into report (id, sha256, captured_at, published, publisher, language, relevant, story, extractor, trouble, label, body)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		string(r.ID), content, micros(r.CapturedAt), string(r.Published), r.Publisher.Name, r.Language, r.Relevant, r.Story, r.Extractor,
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
	found, err := read(ctx, h, op, scanJSON[concord.Report], "select body from report where label "+mayRead+" and id >= $2 and id < $3 order by id limit 2",
		string(id), string(id)+"\uffff")
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0 || id == "":
		return nil, missing(op, "report", string(id))
	case len(found) > 1 && found[0].ID != id:
		return nil, ambiguous(op, "report", string(id))
	}
	return &found[0], fault(op, h.nameStory(ctx, &found[0]))
}

func ambiguous(op, what, id string) error {
	return &concord.Error{Code: concord.CodeInvalid, Op: op, Msg: "more than one " + what + " begins with " + id, Hint: "write more of its id"}
}

// Text returns the canonical text of a report, "" while it has not been read.
func (h *Handle) Text(ctx context.Context, id concord.ReportID) (string, error) {
	const op = "store.Text"
	found, err := read(ctx, h, op, func(rows *sql.Rows, text *string) error { return rows.Scan(text) },
		"select coalesce(t.text, '') from report r left join report_text t on t.n = r.n where r.label "+mayRead+" and r.id = $2", string(id))
	if err == nil && len(found) == 0 {
		err = missing(op, "report", string(id))
	}
	if err != nil {
		return "", err
	}
	return found[0], nil
}

// Captures returns the places in which the bytes of a report were seen, the first one first.
func (h *Handle) Captures(ctx context.Context, id concord.ReportID) ([]Capture, error) {
	const op = "store.Captures"
	return read(ctx, h, op, func(rows *sql.Rows, c *Capture) error {
		var via string
		var at int64
		if err := rows.Scan(&c.Source, &c.URL, &via, &at); err != nil {
			return err
		}
		c.CapturedAt = fromMicros(at)
		return json.Unmarshal([]byte(via), &c.Via)
	}, `select c.source, c.url, c.via, c.captured_at from capture c join report r on r.id = c.report
		where r.label `+mayRead+" and c.report = $2 order by c.captured_at, c.source", string(id))
}
