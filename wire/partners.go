package wire

import (
	"context"
	"time"

	"concord"
	"concord/api"
)

// Partners lists those that are exchanged with.
func (a Admin) Partners(ctx context.Context) ([]api.Partner, error) {
	list, err := a.exchange.Partners(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]api.Partner, len(list))
	for i := range list {
		p := &list[i]
		counts, err := a.exchange.PartnerCounts(ctx, p)
		if err != nil {
			return nil, err
		}
		out[i] = api.Partner{Name: p.Name, Org: p.Org, URL: p.URL, Collection: p.Collection, Poll: p.Poll, Push: p.Push, Hops: p.Hops, Receives: p.Receives,
			Polled: momentOf(p.PollAt), Pushed: momentOf(p.PushAt), PollError: p.PollError, PushError: p.PushError, Counts: api.PartnerCounts(counts)}
	}
	return out, nil
}

// Exchange polls a partner or pushes to it.
func (a Admin) Exchange(ctx context.Context, partner, what string) (string, error) {
	if _, err := a.exchange.Partner(ctx, partner); err != nil {
		return "", err
	}
	if a.with == nil {
		return "", &concord.Error{Code: concord.CodeUnavailable, Msg: "this node exchanges with nobody by itself"}
	}
	return a.with(ctx, partner, what)
}

func momentOf(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}
