package store

import (
	"context"

	"concord"
)

// candidateOf returns whose candidate a version of an incident is; nobody's when a person has verified it. A notice, and what was merged
// into another record, is a candidate's when that was never verified.
func (t *tx) candidateOf(ctx context.Context, inc *concord.Incident) ([]string, error) {
	switch inc.State { //nolint:exhaustive // the others wait for a person
	case concord.StateVerified, concord.StatePublished:
		return nil, nil
	case concord.StateRetracted, concord.StateMerged:
		var verified bool
		err := t.Row(ctx, "select exists (select 1 from incident where id = $1 and state in ('verified', 'published'))", string(inc.ID)).Scan(&verified)
		if err != nil || verified {
			return nil, err
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

// setBack is how many candidates one unit gives their label.
const setBack = 200

// holdBack gives the candidates of a store of before, which any node got that could read them, a version with the label of a candidate, as
// when a marking is raised: partners who got one are told to take it away.
func (s *Store) holdBack(ctx context.Context) error {
	const op = "store.Open"
	var more bool
	if err := s.db.Row(ctx, "select exists (select 1 from upgrade where name = 'candidates')").Scan(&more); err != nil {
		return fault(op, err)
	}
	h := s.As(concord.View{Principal: ":node", Org: s.opt.Node, Operator: true}) // no account has such a name
	for last := int64(0); more; {
		next := last
		err := h.change(ctx, op, func(ctx context.Context, t *tx) error {
			ns, err := t.unjudged(ctx, last)
			if err != nil {
				return err
			}
			for _, n := range ns {
				if err := t.again(ctx, n, "nobody has verified it"); err != nil {
					return err
				}
				next = n
			}
			if more = len(ns) == setBack; more {
				return nil
			}
			_, err = t.Exec(ctx, "delete from upgrade where name = 'candidates'")
			return err
		})
		if err != nil {
			return err
		}
		last = next
	}
	return nil
}

// unjudged are the next candidates behind a row whose labels do not say what they are.
func (t *tx) unjudged(ctx context.Context, last int64) ([]int64, error) {
	return t.numbers(ctx, `select i.n from incident i join label l on l.n = i.label where i.`+isCurrent+` and instr(l.atoms, ',"unverified":[') = 0
		and (i.state in ('candidate', 'triage') or i.state in ('retracted', 'merged')
			and not exists (select 1 from incident v where v.id = i.id and v.state in ('verified', 'published'))) and i.n > $1 order by i.n limit $2`, last, setBack)
}
