package store

import (
	"context"
	"encoding/json"

	"concord"
	"concord/access"
)

// handedKey is under which the bytes of a report are kept that another organisation handed in: a copy of its
// own, so that the time of a write does not tell that the same bytes are here.
func handedKey(r concord.Report) string { return r.SHA256 + "." + string(r.ID) }

// mayHand refuses documents that are handed in for somebody else, and those of others that are not marked as theirs.
func (h *Handle) mayHand(r concord.Report) error {
	own := h.view.Org == h.s.opt.Node || h.view.Operator
	switch {
	case r.HandedBy == "" && own:
		return nil
	case r.HandedBy == "":
		return &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation of this node takes documents in as its own"}
	case r.HandedBy != h.view.Org || r.HandedBy == h.s.opt.Node || r.Marking.Owner != r.HandedBy:
		return &concord.Error{Code: concord.CodeForbidden, Msg: "a document is handed in by an organisation for itself"}
	case r.ID == "":
		return &concord.Error{Code: concord.CodeInvalid, Msg: "a document that is handed in needs an id"}
	}
	return nil
}

// handedID is the id of the report that the same organisation made of the same bytes, as far as the writer sees one:
// else the one that was made for it. One that is kept for more readers than are asked for now is a conflict.
func (t *tx) handedID(ctx context.Context, r concord.Report) (concord.ReportID, error) {
	found, err := read(ctx, t.within(), "", scanJSON[concord.Report], `select r.body from blob b join report r on r.sha256 = b.sha256
		where r.label `+mayRead+" and b.sha256 > $2 and b.sha256 < $3 order by r.n", r.SHA256+".", r.SHA256+"/")
	if err != nil {
		return "", err
	}
	for _, kept := range found {
		if kept.HandedBy != r.HandedBy {
			continue
		}
		if access.Lowers(r.Marking, kept.Marking) {
			return "", &concord.Error{Code: concord.CodeConflict, Msg: "your organisation handed this document in for others than you name now, as " + string(kept.ID),
				Hint: "mark that report, which raises what was read in it too"}
		}
		return kept.ID, nil
	}
	return r.ID, nil
}

// WithdrawReport keeps that the organisation which handed a report in takes it back, with the changes of its own
// records that follow, as one transaction. It says whether anything changed.
func (h *Handle) WithdrawReport(ctx context.Context, id concord.ReportID, w concord.Withdrawal, changes ...IncidentChange) (changed bool, err error) {
	err = h.change(ctx, "store.WithdrawReport", func(ctx context.Context, t *tx) error {
		changed, err = t.withdrawReport(ctx, id, w, changes)
		return err
	})
	return changed, err
}

func (t *tx) withdrawReport(ctx context.Context, id concord.ReportID, w concord.Withdrawal, changes []IncidentChange) (bool, error) {
	rep, err := t.within().Report(ctx, id)
	if err != nil {
		return false, err
	}
	if rep.HandedBy == "" || rep.HandedBy != t.h.view.Org {
		return false, &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation that handed a report in withdraws it"}
	}
	if rep.Withdrawn != nil {
		return false, nil
	}
	var label int64
	var body string
	var kept concord.Report // as it is stored, without what a reader is shown for it
	if err := t.Row(ctx, "select label, body from report where id = $1", string(rep.ID)).Scan(&label, &body); err != nil {
		return false, err
	}
	if err := json.Unmarshal([]byte(body), &kept); err != nil {
		return false, err
	}
	kept.Withdrawn = &w
	now, err := json.Marshal(kept)
	if err == nil {
		_, err = t.Exec(ctx, "update report set body = $2 where id = $1", string(rep.ID), string(now))
	}
	if err == nil {
		_, err = t.putIncidents(ctx, changes, t.h.view.Principal, false)
	}
	for _, c := range changes {
		if err == nil && c.Incident.State == concord.StateRetracted {
			err = t.putDecision(ctx, concord.Decision{Kind: concord.DecideRetract, Incident: c.Incident.ID, Report: rep.ID, Reason: w.Reason, Why: w.Why, By: w.By, At: w.At})
		}
	}
	if err == nil {
		err = t.audit(ctx, "withdraw", string(rep.ID), w.Why, label)
	}
	return err == nil, err
}
