package store

import (
	"context"

	"concord"
)

// candidateOf returns whose candidate a version of an incident is; nobody's when a person has verified it. A notice, and what was merged
// into another record, stays what it was: had is the label of the version before, 0 for none.
func (t *tx) candidateOf(ctx context.Context, inc *concord.Incident, had int64) ([]string, error) {
	switch inc.State { //nolint:exhaustive // the others wait for a person
	case concord.StateVerified, concord.StatePublished:
		return nil, nil
	case concord.StateRetracted, concord.StateMerged:
		if had != 0 {
			l, err := t.label(ctx, had)
			return l.Candidates(), err
		}
	}
	return []string{inc.Marking.Owner}, nil
}

// judged frees what speaks of an incident of what its label, until now had, said of a candidate, before it gets that of now: of is
// whose candidate it is.
func (t *tx) judged(ctx context.Context, id string, had int64, of []string) error {
	l, err := t.label(ctx, had)
	if err != nil || len(l.Candidates()) == 0 || len(of) > 0 {
		return err
	}
	for _, q := range []struct{ find, set string }{
		{"select distinct label from claim where incident = $1 and incident <> ''", "update claim set label = $3 where incident = $1 and incident <> '' and label = $2"},
		{"select distinct label from decision where incident = $1 and with_id = ''", "update decision set label = $3 where incident = $1 and with_id = '' and label = $2"},
	} {
		ns, err := t.numbers(ctx, q.find, id)
		for _, n := range ns {
			var was, now int64 = n, 0
			if l, err = t.label(ctx, was); err == nil {
				now, err = t.intern(ctx, l.Verified())
			}
			if err == nil && now != was {
				_, err = t.Exec(ctx, q.set, id, was, now)
			}
			if err != nil {
				return err
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}
