package decide

import (
	"context"
	"maps"
	"slices"

	"concord"
)

// Mark says that fewer may read a record or, with field, one property of it by its name in JSON. The marking
// gets the owner that the record has; it is returned as it was kept. A lower one is forbidden.
func (d *Desk) Mark(ctx context.Context, of Of, field string, m concord.Marking, why string) (Outcome, concord.Marking, error) {
	inc, err := d.subject(ctx, of)
	if err != nil {
		return Outcome{}, m, err
	}
	if m, err = checked(m, inc.Marking.Owner); err != nil {
		return Outcome{}, m, err
	}
	if field == "" {
		inc.Marking = m
	} else {
		granular := maps.Clone(inc.Granular)
		if granular == nil {
			granular = map[string]concord.Marking{}
		}
		granular[field], inc.Granular = m, granular
	}
	changed, err := d.Store.Mark(ctx, Change{Incident: *inc, Why: why})
	return Outcome{Incident: inc.ID, State: inc.State, Changed: changed > 0}, m, err
}

// Raised is a report that was marked higher, with what was read in it.
type Raised struct {
	Report  concord.ReportID
	Marking concord.Marking
	Records int // incidents and measures that were raised with it, of those that one may see
}

// MarkReport says that fewer may read a report and all that was read in it.
func (d *Desk) MarkReport(ctx context.Context, id concord.ReportID, m concord.Marking, why string) (Raised, error) {
	r, err := d.Store.Report(ctx, id)
	if err != nil {
		return Raised{}, err
	}
	if err := d.may(r.Marking); err != nil {
		return Raised{}, err
	}
	if m, err = checked(m, r.Marking.Owner); err != nil {
		return Raised{}, err
	}
	if err := d.free(ctx, r, m); err != nil {
		return Raised{}, err
	}
	n, err := d.Store.MarkReport(ctx, r.ID, m, why)
	return Raised{r.ID, m, n}, err
}

// sorted is a list in order, each entry once; the list itself stays as it is.
func sorted(list []string) []string { return slices.Compact(slices.Sorted(slices.Values(list))) }
