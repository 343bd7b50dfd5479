package main

import (
	"fmt"
	"time"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

type partnerListCmd struct {
	JSON bool `help:"One JSON object per line."`
}

func (partnerListCmd) Help() string {
	return `For each: last success and last error, what was taken, what was refused and why.

Example:
  concord partner list --json` + codes(exitNotFound)
}

// partnerLine is a partner for machines.
type partnerLine struct {
	Name       string                 `json:"name"`
	Org        string                 `json:"org"`
	URL        string                 `json:"url,omitempty"`
	Collection string                 `json:"collection,omitempty"`
	Poll       bool                   `json:"poll"`
	Push       bool                   `json:"push"`
	Hops       int                    `json:"hops"`
	Receives   []string               `json:"receives_for,omitempty"`
	Polled     time.Time              `json:"polled,omitzero"` // last success, as the next
	Pushed     time.Time              `json:"pushed,omitzero"`
	PollError  string                 `json:"poll_error,omitempty"`
	PushError  string                 `json:"push_error,omitempty"`
	Counts     exchange.PartnerCounts `json:"counts"`
	Refusals   []partnerRefusal       `json:"refusals,omitempty"`
}

type partnerRefusal struct {
	Way     string    `json:"way"`
	ID      string    `json:"id,omitempty"`
	Version string    `json:"version,omitempty"`
	Why     string    `json:"why"`
	At      time.Time `json:"at"`
}

const (
	reasonsShown = 3   // to people
	reasonsTold  = 100 // to machines
)

func instantOf(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

func (c *partnerListCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	x := h.Exchange(access.All)
	list, err := x.Partners(a.ctx)
	if err != nil {
		return err
	}
	for i := range list {
		p := &list[i]
		l := partnerLine{Name: p.Name, Org: p.Org, URL: p.URL, Collection: p.Collection, Poll: p.Poll, Push: p.Push, Hops: p.Hops, Receives: p.Receives,
			Polled: instantOf(p.PollAt), Pushed: instantOf(p.PushAt), PollError: p.PollError, PushError: p.PushError}
		if l.Counts, err = x.PartnerCounts(a.ctx, p); err != nil {
			return err
		}
		refused, err := x.PartnerRefusals(a.ctx, p, reasonsTold)
		if err != nil {
			return err
		}
		for _, r := range refused {
			l.Refusals = append(l.Refusals, partnerRefusal{r.Way, r.ID, r.Version, r.Why, instantOf(r.At)})
		}
		if !c.JSON {
			l.print(a, p)
		} else if err := a.printJSON(l); err != nil {
			return err
		}
	}
	return nil
}

func (l *partnerLine) print(a *app, p *exchange.Partner) {
	fmt.Fprintf(a.out, "%s (%s), %s %s\n", l.Name, l.Org, ways(p), l.URL)
	n := l.Counts
	if p.Poll {
		fmt.Fprintf(a.out, "  in:  %d taken, %d known, %d refused, %d in conflict, %d withdrawn; last success %s\n", n.Taken, n.Known, n.Refused, n.Conflicts, n.Withdrawn, lastly(l.Polled))
	}
	if p.Push {
		fmt.Fprintf(a.out, "  out: %d sent, %d pending, %d not accepted, %d taken back; last success %s\n", n.Sent, n.Pending, n.NotAccepted, n.Recalled, lastly(l.Pushed))
	}
	if l.PollError != "" {
		fmt.Fprintf(a.out, "  the last poll failed: %s\n", l.PollError)
	}
	if l.PushError != "" {
		fmt.Fprintf(a.out, "  the last push failed: %s\n", l.PushError)
	}
	for i, r := range l.Refusals {
		if i == reasonsShown {
			fmt.Fprintf(a.out, "  and %d more (--json)\n", len(l.Refusals)-i)
			break
		}
		fmt.Fprintf(a.out, "  refused %s %s %s: %s\n", r.Way, r.ID, r.Version, r.Why)
	}
}

func lastly(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.Format(time.DateTime) + " UTC"
}

type partnerConflictsCmd struct {
	Name string `arg:"" optional:"" help:"The partner; all of them without it."`
	JSON bool   `help:"One JSON object per line, with both texts."`
}

func (partnerConflictsCmd) Help() string {
	return `Neither replaces the other: what this node has stays, and the other is kept beside it. A changed object needs a new version from its maker.

Example:
  concord partner conflicts cert-lv --json` + codes(exitNotFound)
}

// conflictLine is a conflict for machines. The texts are as they are stored.
type conflictLine struct {
	Partner string    `json:"partner"`
	ID      string    `json:"id"`
	Version string    `json:"version"`
	At      time.Time `json:"at"`
	Held    string    `json:"held,omitempty"`
	Theirs  string    `json:"theirs"`
}

func (c *partnerConflictsCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	x := h.Exchange(access.All)
	list, err := x.Partners(a.ctx)
	if err != nil {
		return err
	}
	found := c.Name == ""
	for i := range list {
		if c.Name != "" && list[i].Name != c.Name {
			continue
		}
		found = true
		conflicts, err := x.PartnerConflicts(a.ctx, &list[i])
		if err != nil {
			return err
		}
		for _, k := range conflicts {
			l := conflictLine{list[i].Name, k.ID, k.Version, instantOf(k.At), string(k.Held), string(k.Theirs)}
			if c.JSON {
				if err := a.printJSON(l); err != nil {
					return err
				}
				continue
			}
			fmt.Fprintf(a.out, "%s %s %s\n  here:   %s\n  theirs: %s\n", l.Partner, l.ID, l.Version, l.Held, l.Theirs)
		}
	}
	if !found {
		return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no partner " + c.Name, Hint: "concord partner list shows them"}
	}
	return nil
}
