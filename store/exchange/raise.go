package exchange

import (
	"context"

	"concord/access"
	"concord/store/engine"
)

// RaiseOlder gives the earlier versions of what this node rendered at least the label of the new one,
// and what refers to them too: whoever may not read a record any more gets no older version of it.
func RaiseOlder(ctx context.Context, s engine.Session, t *engine.Tx, list []Rendered) error {
	w := newWork(New(s, access.All), t)
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
	}
	have, err := w.existing(ctx, ids)
	if err != nil {
		return err
	}
	raised := map[string]int64{}
	for i := range list {
		r := &list[i]
		ver, _ := Micros(r.Version)
		for _, o := range have[r.ID] {
			if o.origin != r.Origin || o.ver >= ver {
				continue
			}
			joined, err := w.join(ctx, o.label, r.Label)
			if err != nil {
				return err
			}
			if joined == o.label {
				continue
			}
			if err := w.relabel(ctx, o.seq, joined); err != nil {
				return err
			}
			raised[r.ID] = joined
		}
	}
	return w.follow(ctx, raised)
}
