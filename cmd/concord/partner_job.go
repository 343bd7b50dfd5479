package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// exchanging polls and pushes to all partners, at once and then at an interval, until stop is called, which waits until what is
// under way has ended. A partner that fails is named, and tried again the next time: what was exchanged until then is kept.
func (a *app) exchanging(every time.Duration) (stop func()) {
	ctx, cancel := context.WithCancel(a.ctx)
	var w sync.WaitGroup
	w.Go(func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			a.exchangeAll(ctx)
			select {
			case <-t.C:
			case <-ctx.Done():
				return
			}
		}
	})
	return func() {
		cancel()
		w.Wait()
	}
}

// exchangeAll is one round.
func (a *app) exchangeAll(ctx context.Context) {
	list, err := a.handle().Exchange(access.All).Partners(ctx)
	if err != nil {
		if ctx.Err() == nil {
			a.told("partners", err)
		}
		return
	}
	for i := range list {
		p := &list[i]
		for _, do := range []struct {
			wanted bool
			what   string
			run    func(context.Context, *exchange.Partner) error
		}{
			{p.Poll, "poll", func(ctx context.Context, p *exchange.Partner) error {
				_, err := a.pollOne(ctx, p.Name, false)
				return err
			}},
			{p.Push, "push", func(ctx context.Context, p *exchange.Partner) error { _, err := a.pushOne(ctx, p.Name); return err }},
		} {
			if !do.wanted || p.URL == "" || ctx.Err() != nil {
				continue
			}
			if err := do.run(ctx, p); err != nil && ctx.Err() == nil {
				a.told(do.what+" "+p.Name, err)
			}
		}
	}
}

// exchangeWith polls a partner or pushes to it, for who asks over REST.
func (a *app) exchangeWith(ctx context.Context, partner, what string) (string, error) {
	if what == "push" {
		return a.pushOne(ctx, partner)
	}
	return a.pollOne(ctx, partner, false)
}

// told writes on one line what failed.
func (a *app) told(what string, err error) {
	msg, _ := concord.Public(err)
	fmt.Fprintln(a.errs, what+":", msg)
}
