package main

import (
	"bufio"
	"io"
	"time"

	"concord"
	"concord/access"
	"concord/stix"
	"concord/store"
)

type exportCmd struct {
	filterFlags
	Format    string `required:"" help:"One of ${enum}." enum:"json,csv,geojson,stix,misp" placeholder:"FORMAT"`
	NoContent bool   `help:"json: leave out the bytes of the reports. Such a file cannot be imported without loss."`
	Current   bool   `help:"json: the current versions only."`
}

func (exportCmd) Help() string {
	return `json holds what you may see of the whole node, one record per line, and can be imported without loss: records, and collections with their rights and saved queries, and the objects that were posted with their markings, senders and dates. Accounts, keys and partners stay, and so does what nobody can read because of a marking that is not known here. The flags that choose incidents work for the other formats. Whatever you export, you see.

Examples:
  concord export --format json > node.jsonl
  concord export --format csv --country PL --since 2024 > poland.csv
  concord export --format misp --type arson > events.json` + codes(exitNotFound, exitForbidden)
}

// exportHead is the first line of a JSON export.
type exportHead struct {
	Concord int    `json:"concord_export"` // version of the form
	Node    string `json:"node"`
	Program string `json:"program"`
}

const exportForm = 1

func (c *exportCmd) Run(a *app) error {
	f, err := c.filter()
	if err != nil {
		return err
	}
	h, err := a.open(false)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.out)
	a.out = out
	switch c.Format {
	case "json":
		err = c.json(a, h, access.All)
	case "csv":
		err = a.writeCSV(h, f, 0)
	case "geojson":
		err = a.writeGeoJSON(h, f, 0)
	case "stix":
		f.WithEvidence, f.Whole = true, true // one id and version has one content
		err = a.writeSTIX(h, f)
	case "misp":
		f.WithEvidence = true
		err = a.writeMISP(h, f)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}

func (c *exportCmd) json(a *app, h *store.Handle, may access.Functions) error {
	if err := a.printJSON(exportHead{exportForm, a.node, version}); err != nil {
		return err
	}
	for rec, err := range h.Export(a.ctx, store.ExportOptions{Content: !c.NoContent, CurrentOnly: c.Current, May: may}) {
		if err == nil {
			err = a.printJSON(rec)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// writeSTIX writes one bundle, while it is read: the incidents of a filter, the measures that answer them, and the
// definitions that a reader needs.
func (a *app) writeSTIX(h *store.Handle, f store.Filter) error {
	objects, err := stix.Extensions()
	if err != nil {
		return err
	}
	out := stix.NewBundler(a.out)
	if err := out.Add(objects...); err != nil {
		return err
	}
	_, err = each(a, h, f, 0, func(r store.IncidentRow) error {
		created, err := firstRecorded(a, h, &r.Incident)
		if err != nil {
			return err
		}
		if r.Incident.Marking, err = h.WholeMarking(a.ctx, r.Incident.ID, r.Incident.Version); err != nil {
			return err
		}
		reports, err := papers(a, h, &r.Incident)
		if err != nil {
			return err
		}
		more, err := stix.Incident(r.Incident, a.node, r.Status, created, reports...)
		if err != nil {
			return err
		}
		if err := out.Add(more...); err != nil {
			return err
		}
		return a.writeAnswers(h, out, r.Incident.ID)
	})
	if err != nil {
		return err
	}
	if err := out.End(); err != nil {
		return err
	}
	_, err = io.WriteString(a.out, "\n")
	return err
}

// writeAnswers writes the measures that answer an incident. Of what else they answer it says nothing: that may not be in the bundle.
func (a *app) writeAnswers(h *store.Handle, out *stix.Bundler, id concord.IncidentID) error {
	for cursor := ""; ; {
		page, err := h.Measures(a.ctx, store.MeasureFilter{Incident: id, Limit: 100, Cursor: cursor})
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			m, created, err := h.WholeMeasure(a.ctx, row.Measure.ID)
			if err != nil {
				return err
			}
			m.Measure.Incidents, m.Measure.Counters = []concord.IncidentID{id}, ""
			objects, err := stix.Measure(m.Measure, a.node, created, m.RecordedAt)
			if err == nil {
				err = out.Add(objects...)
			}
			if err != nil {
				return err
			}
		}
		if cursor = page.Next; cursor == "" {
			return nil
		}
	}
}

// papers are the reports that a record rests on. Who gets it whole may read them.
func papers(a *app, h *store.Handle, inc *concord.Incident) ([]concord.Report, error) {
	out := make([]concord.Report, 0, len(inc.Reports))
	for _, id := range inc.Reports {
		r, err := h.Report(a.ctx, id)
		if concord.CodeOf(err) == concord.CodeNotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, *r)
	}
	return out, nil
}

// firstRecorded returns when the first version of a record was recorded, which is its creation.
func firstRecorded(a *app, h *store.Handle, inc *concord.Incident) (time.Time, error) {
	if inc.Version <= 1 {
		return inc.RecordedAt, nil
	}
	first, err := h.IncidentRecord(a.ctx, inc.ID, 1)
	if concord.CodeOf(err) == concord.CodeNotFound {
		return inc.RecordedAt, nil
	}
	if err != nil {
		return time.Time{}, err
	}
	return first.Incident.RecordedAt, nil
}
