package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// Record is one line of an export: exactly one of its fields is set. Records come in the order in
// which Import can take them.
type Record struct {
	Report   *ReportRecord     `json:"report,omitempty"`
	Incident *IncidentRecord   `json:"incident,omitempty"`
	Measure  *MeasureRecord    `json:"measure,omitempty"`
	Decision *concord.Decision `json:"decision,omitempty"`

	Root       *exchange.Root             `json:"root,omitempty"`
	Receiving  []string                   `json:"receiving,omitempty"` // for whom the node says that it receives
	Collection *exchange.CollectionRecord `json:"collection,omitempty"`
	Object     *exchange.ObjectRecord     `json:"object,omitempty"`
}

// shared returns what a record tells of the exchange.
func (r *Record) shared() (exchange.Record, bool) {
	s := exchange.Record{Root: r.Root, Receiving: r.Receiving, Collection: r.Collection, Object: r.Object}
	return s, s.Root != nil || s.Receiving != nil || s.Collection != nil || s.Object != nil
}

// ReportRecord is a report with all that belongs to it.
type ReportRecord struct {
	Report   concord.Report    `json:"report"`
	Content  []byte            `json:"content,omitempty"`
	Text     string            `json:"text,omitempty"`
	Captures []Capture         `json:"captures,omitempty"`
	Findings *concord.Findings `json:"findings,omitempty"`
	Claims   []concord.Claim   `json:"claims,omitempty"`
}

// IncidentRecord is one version of an incident.
type IncidentRecord struct {
	Incident concord.Incident          `json:"incident"`
	Status   concord.AttributionStatus `json:"status,omitempty"` // computed; not read back
	Blocks   []string                  `json:"blocks,omitempty"` // with the current version
}

// MeasureRecord is one version of a measure.
type MeasureRecord struct {
	Measure    concord.Measure `json:"measure"`
	Version    int             `json:"version"`
	RecordedAt int64           `json:"recorded_at"` // µs since 1970, UTC
	RecordedBy string          `json:"recorded_by,omitempty"`
}

// ExportOptions choose what an export holds.
type ExportOptions struct {
	Content     bool // the bytes of the reports too: needed for an import without loss
	CurrentOnly bool // not the earlier versions of records

	May access.Functions // of the reader: collections and what was posted to them are left out of an export for one who may not read
}

const exportChunk = 200

// Export gives everything that the reader may see whole: reports, incidents, measures, decisions, collections and posted objects. A
// record with a property that is hidden from the reader is left out, because its version would be here
// with other content than there. It reads in chunks, and what was withdrawn from the reader meanwhile is not in the later ones.
func (h *Handle) Export(ctx context.Context, opt ExportOptions) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for _, part := range []func(context.Context, ExportOptions, func(Record) bool) (bool, error){
			h.exportReports, h.exportIncidents, h.exportMeasures, h.exportDecisions, h.exportShared,
		} {
			more, err := part(ctx, opt, func(r Record) bool { return yield(r, nil) })
			if err != nil {
				yield(Record{}, fault("store.Export", err))
				return
			}
			if !more {
				return
			}
		}
	}
}

func (h *Handle) exportReports(ctx context.Context, opt ExportOptions, yield func(Record) bool) (bool, error) {
	f := ReportFilter{Oldest: true, Limit: exportChunk}
	for {
		page, err := h.Reports(ctx, f)
		if err != nil {
			return false, err
		}
		for _, row := range page.Rows {
			rec, err := h.reportRecord(ctx, row.Report, opt)
			if err != nil {
				return false, err
			}
			if !yield(Record{Report: rec}) {
				return false, nil
			}
		}
		if f.Cursor = page.Next; f.Cursor == "" {
			return true, nil
		}
	}
}

func (h *Handle) reportRecord(ctx context.Context, r concord.Report, opt ExportOptions) (rec *ReportRecord, err error) {
	rec = &ReportRecord{Report: r}
	if opt.Content {
		if rec.Content, err = h.Content(ctx, r.ID); err != nil {
			return nil, err
		}
	}
	if rec.Text, err = h.Text(ctx, r.ID); err != nil {
		return nil, err
	}
	if rec.Captures, err = h.Captures(ctx, r.ID); err != nil {
		return nil, err
	}
	if rec.Claims, err = h.Claims(ctx, r.ID, ""); err != nil {
		return nil, err
	}
	if rec.Findings, err = h.Findings(ctx, r.ID); concord.CodeOf(err) == concord.CodeNotFound {
		err = nil
	}
	return rec, err
}

// chunks reads a table by its row number, a chunk at a time. scan returns that number.
func (h *Handle) chunks(ctx context.Context, query string, scan func(*sql.Rows) (int64, error), done func() (bool, error)) (bool, error) {
	for after := int64(0); ; {
		allowed, err := h.labels(ctx)
		if err != nil {
			return false, err
		}
		n := 0
		err = each(ctx, h.db(), func(rows *sql.Rows) (err error) {
			n++
			after, err = scan(rows)
			return err
		}, query, allowed, after, exportChunk)
		if err != nil {
			return false, err
		}
		if more, err := done(); err != nil || !more {
			return false, err
		}
		if n < exportChunk {
			return true, nil
		}
	}
}

func (h *Handle) exportIncidents(ctx context.Context, opt ExportOptions, yield func(Record) bool) (bool, error) {
	query := "select i.n, " + incidentColumns + ", b.evidence" + incidentFrom + "where i.whole " + mayRead + ` and i.n > $2
		and exists (select 1 from incident c where c.id = i.id and c.` + isCurrent + " and c.whole " + mayRead + ")"
	if opt.CurrentOnly {
		query += " and i." + isCurrent
	}
	var part []IncidentRow
	scan := func(rows *sql.Rows) (n int64, err error) {
		row, err := h.scanIncident(rows, true, &n)
		part = append(part, row)
		return n, err
	}
	return h.chunks(ctx, query+" order by i.n limit $3", scan, func() (bool, error) {
		defer func() { part = nil }()
		incs := make([]*concord.Incident, len(part))
		for i := range part {
			incs[i] = &part[i].Incident
		}
		if err := h.hideLinks(ctx, incs); err != nil {
			return false, err
		}
		for _, row := range part {
			blocks, err := h.blocks(ctx, row.Incident)
			if err != nil || !yield(Record{Incident: &IncidentRecord{row.Incident, row.Status, blocks}}) {
				return false, err
			}
		}
		return true, nil
	})
}

// blocks returns the keys of an incident.
func (h *Handle) blocks(ctx context.Context, inc concord.Incident) (keys []string, err error) {
	err = each(ctx, h.db(), func(rows *sql.Rows) error {
		var k string
		err := rows.Scan(&k)
		keys = append(keys, k)
		return err
	}, "select key from incident_block where id = $1 order by key", string(inc.ID))
	return keys, err
}

func (h *Handle) exportMeasures(ctx context.Context, opt ExportOptions, yield func(Record) bool) (bool, error) {
	query := `select m.n, m.version, m.recorded_at, m.recorded_by, m.body from measure m where m.label ` + mayRead + ` and m.n > $2
		and exists (select 1 from measure c where c.id = m.id and c.` + isCurrent + " and c.label " + mayRead + ")"
	if opt.CurrentOnly {
		query += " and m." + isCurrent
	}
	var part []MeasureRecord
	scan := func(rows *sql.Rows) (n int64, err error) {
		var r MeasureRecord
		var body string
		if err = rows.Scan(&n, &r.Version, &r.RecordedAt, &r.RecordedBy, &body); err == nil {
			err = json.Unmarshal([]byte(body), &r.Measure)
		}
		part = append(part, r)
		return n, err
	}
	return h.chunks(ctx, query+" order by m.n limit $3", scan, func() (bool, error) {
		defer func() { part = nil }()
		for i := range part {
			if err := h.hideIncidents(ctx, &part[i].Measure); err != nil || !yield(Record{Measure: &part[i]}) {
				return false, err
			}
		}
		return true, nil
	})
}

func (h *Handle) exportDecisions(ctx context.Context, _ ExportOptions, yield func(Record) bool) (bool, error) {
	list, err := h.Decisions(ctx, "")
	for i := range list {
		if !yield(Record{Decision: &list[i]}) {
			return false, nil
		}
	}
	return true, err
}

func (h *Handle) exportShared(ctx context.Context, opt ExportOptions, yield func(Record) bool) (bool, error) {
	if !opt.May.Has(access.Read) {
		return true, nil
	}
	return h.Exchange(opt.May).Export(ctx, func(r exchange.Record) bool {
		return yield(Record{Root: r.Root, Receiving: r.Receiving, Collection: r.Collection, Object: r.Object})
	})
}

// Imported counts what an import took in. Known were there already, with the same content.
type Imported struct{ New, Known int }

// Import takes the records of an export, with their ids, versions and times; each call is one
// transaction, so give it a batch. What is there with other content is a conflict. It is for the
// operator: recorded times are taken as they are told.
func (h *Handle) Import(ctx context.Context, records []Record) (Imported, error) {
	const op = "store.Import"
	var out Imported
	if err := h.operator(op); err != nil {
		return out, err
	}
	packed := make([]blob, len(records))
	for i, r := range records {
		if r.Report != nil {
			packed[i] = h.s.packed(r.Report.Content)
			if packed[i].sha256 != r.Report.Report.SHA256 {
				return out, &concord.Error{Code: concord.CodeInvalid, Op: op,
					Msg: fmt.Sprintf("the content of report %s is missing or is not what its hash says", r.Report.Report.ID), Hint: "export again, with the contents"}
			}
		}
	}
	err := h.change(ctx, op, func(ctx context.Context, t *tx) error {
		out = Imported{}
		var shared []exchange.Record
		for i, r := range records {
			if s, ok := r.shared(); ok {
				shared = append(shared, s)
				continue
			}
			fresh, err := t.importRecord(ctx, r, packed[i])
			if err != nil {
				return err
			}
			if fresh {
				out.New++
			} else {
				out.Known++
			}
		}
		fresh, err := exchange.Take(ctx, session{h}, t.Tx, shared)
		out.New, out.Known = out.New+fresh, out.Known+len(shared)-fresh
		return err
	})
	return out, err
}
