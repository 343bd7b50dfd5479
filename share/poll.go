package share

import (
	"context"
	"strconv"

	"concord"
	"concord/stix/admit"
)

// mostPages bounds one poll; the next goes on where it ended.
const mostPages = 10_000

// Polled is what a poll brought.
type Polled struct {
	Arrived
	Pages int
}

// Poll takes in what the partner has for this node since the last time, page by page: each is kept with the place behind it, so that
// after any end nothing is skipped and nothing counts twice. It works with servers whose added_after gives what came at that time once
// more and with those whose does not, and with cursors that are not good any more; pages that lead nowhere end it with an error.
func (l *Link) Poll(ctx context.Context) (out Polled, err error) {
	p := &polling{Link: l, at: l.Partner.Cursor, limit: l.page(), passed: map[string]bool{}}
	for done := false; !done; {
		if out.Pages == mostPages {
			return out, nil
		}
		var got Arrived
		if got, done, err = p.step(ctx); err != nil {
			return out, err
		}
		out.Pages++
		out.add(got)
	}
	l.Partner.Cursor = p.at
	n, err := l.sweep(ctx)
	out.Withdrawn += n
	return out, err
}

func (a *Arrived) add(b Arrived) {
	a.Taken += b.Taken
	a.Known += b.Known
	a.Refused += b.Refused
	a.Conflicts += b.Conflicts
	a.Withdrawn += b.Withdrawn
}

// polling is a poll under way.
type polling struct {
	*Link
	at     Cursor
	last   string // newest time that was said in this run of pages
	limit  int
	passed map[string]bool // cursors that were used
}

// step takes one page in.
func (p *polling) step(ctx context.Context) (got Arrived, done bool, err error) {
	a := Arrival{From: p.at}
	page, err := p.Remote.Objects(ctx, Query{p.at, p.limit}, func(raw []byte) error { return p.read(&a, raw) })
	if code := concord.CodeOf(err); p.at.Next != "" && (code == concord.CodeInvalid || code == concord.CodeNotFound) {
		// The cursor is not good any more: begin again behind the last whole run, and what is known changes nothing.
		a = Arrival{From: p.at, To: Cursor{Added: p.at.Added}}
		if _, err := p.Store.Arrive(ctx, a); err != nil {
			return got, false, err
		}
		p.at, p.last = a.To, ""
		return got, false, nil
	}
	if err != nil {
		return got, false, err
	}
	if page.Last != "" {
		p.last = page.Last
	}
	stuck := p.goOn(page, &a)
	if got, err = p.Store.Arrive(ctx, a); err != nil {
		return got, false, err
	}
	nothing := got.Taken+got.Refused+got.Conflicts == 0
	if stuck && nothing || p.passed[a.To.Next] && a.To.Next != "" {
		if stuck && p.limit < 16*p.page() { // more came at one time than fit a page of this size
			p.limit *= 2
			return got, false, nil
		}
		return got, false, &concord.Error{Code: concord.CodeUnavailable, Op: "share.Poll", Msg: "the pages of " + p.Partner.Name + " lead nowhere: it says that there is more, and gives the same again",
			Hint: "tell the partner; what came is kept"}
	}
	p.passed[a.To.Next] = true
	p.at = a.To
	return got, !page.More, nil
}

// goOn sets where to go on. It is stuck when that is where it was.
func (p *polling) goOn(page Page, a *Arrival) (stuck bool) {
	switch {
	case page.More && page.Next != "":
		a.To = Cursor{p.at.Added, page.Next}
	case p.last != "":
		a.To = Cursor{Added: p.last}
	default:
		a.To = Cursor{Added: p.at.Added}
	}
	return page.More && a.To == p.at
}

// admit adds an object to an arrival. What says that this node made it is taken for an echo, which it is only if it is here.
func (l *Link) admit(a *Arrival, o *admit.Object) {
	if by := creator(o.Bytes); by != "" && !self(l.Partner.Org, by) {
		if a.Creators == nil {
			a.Creators = map[string]string{}
		}
		a.Creators[o.ID+" "+o.Version] = by
	}
	a.Objects = append(a.Objects, o)
}

// mostGone is how many objects may be gone at once before half of all is too much to be believed.
const mostGone = 10

// sweep looks, now and then, which objects the partner does not give any more, and withdraws them here.
func (l *Link) sweep(ctx context.Context) (int, error) {
	every := l.SweepEvery
	if every == 0 {
		every = defaultSweep
	}
	if !l.Sweep && l.Clock().Sub(l.Partner.Swept) < every {
		return 0, nil
	}
	has, err := l.Store.Has(ctx)
	if err != nil {
		return 0, err
	}
	held := len(has)
	if held > 0 {
		if err := l.list(ctx, has); err != nil {
			return 0, err
		}
	}
	if len(has) > mostGone && 2*len(has) > held && !l.Sweep {
		return 0, &concord.Error{Code: concord.CodeConflict, Op: "share.Poll", Msg: strconv.Itoa(len(has)) + " of the " + strconv.Itoa(held) + " objects that " + l.Partner.Name + " has given are gone from its collection",
			Hint: "ask the partner; if it withdrew them: concord partner poll " + l.Partner.Name + " --sweep"}
	}
	gone := make([]string, 0, len(has))
	for id := range has {
		gone = append(gone, id)
	}
	return l.Store.Withdraw(ctx, gone)
}

// list takes out of has what the partner's manifest names.
func (l *Link) list(ctx context.Context, has map[string]bool) error {
	at, seen := Cursor{}, map[Cursor]bool{}
	for range mostPages {
		page, err := l.Remote.Manifest(ctx, Query{at, l.page()}, func(id string) error {
			delete(has, id)
			return nil
		})
		if err != nil || !page.More {
			return err
		}
		seen[at] = true
		if page.Next != "" {
			at = Cursor{at.Added, page.Next}
		} else {
			at = Cursor{Added: page.Last}
		}
		if seen[at] {
			break
		}
	}
	return &concord.Error{Code: concord.CodeUnavailable, Op: "share.Poll", Msg: "the manifest of " + l.Partner.Name + " does not end", Hint: "tell the partner; nothing was withdrawn"}
}
