package store

import (
	"context"
	"time"

	"concord"
)

// BeforeMerge returns two records as they were before the first was merged into the second.
func (h *Handle) BeforeMerge(ctx context.Context, lost, into concord.IncidentID) (was, before *concord.Incident, err error) {
	versions, err := h.IncidentVersions(ctx, lost)
	if err != nil {
		return nil, nil, err
	}
	var merged time.Time
	for i := range versions {
		if v := &versions[i].Incident; v.State != concord.StateMerged {
			was = v
		} else if i > 0 && versions[i-1].Incident.State != concord.StateMerged {
			merged = v.RecordedAt
		}
	}
	if versions, err = h.IncidentVersions(ctx, into); err != nil {
		return nil, nil, err
	}
	for i := range versions {
		if v := &versions[i].Incident; v.RecordedAt.Before(merged) {
			before = v
		}
	}
	if was == nil || before == nil {
		return nil, nil, &concord.Error{Code: concord.CodeConflict, Op: "store.BeforeMerge", Msg: "how " + string(lost) + " was before the merge is not known here",
			Hint: "concord split " + string(into) + " REPORT takes a report's part out"}
	}
	return was, before, nil
}
