package share

import (
	"context"
	"slices"
	"strconv"
	"time"

	"concord"
)

// Pushed is what a push came to, in versions of objects.
type Pushed struct{ Sent, Pending, Refused, Recalled int }

// The bounds of one post, and how often its status is looked at before it is left for the next push.
const (
	postObjects = 500
	postBytes   = 4 << 20
	statusLooks = 6
)

// Push sends the partner what it may hold and has not, after it was told what it may hold no more. Every answer is kept before the
// next is asked for: what was sent is not sent again.
func (l *Link) Push(ctx context.Context) (out Pushed, err error) {
	if err := l.pending(ctx, &out); err != nil {
		return out, err
	}
	held := l.recall(ctx, &out)
	if concord.CodeOf(held) == concord.CodeUnavailable {
		return out, held
	}
	for more := true; more; {
		page, err := l.Store.Outgoing(ctx, postObjects, postBytes)
		if err != nil {
			return out, err
		}
		done, err := l.send(ctx, page.Objects)
		if err != nil {
			return out, err
		}
		if err := l.Store.Sent(ctx, &page, done); err != nil {
			return out, err
		}
		out.count(done)
		more = page.More
	}
	return out, held
}

func (p *Pushed) count(list []Outcome) {
	at := map[string]*int{"sent": &p.Sent, "pending": &p.Pending, "refused": &p.Refused, "withdrawn": &p.Recalled}
	for _, o := range list {
		if n := at[o.State]; n != nil {
			*n++
		}
	}
}

// goes reports whether an object may travel to the partner: it is no echo, and has not come too far. That a node made what it sends
// is told by its identity; what came from another than its maker has been passed on already.
func (l *Link) goes(o *Outgoing) bool {
	by := creator(o.Bytes)
	if by != "" && (self(l.Partner.Org, by) || l.Partner.Speaks[by] != "") {
		return false
	}
	return o.Own || l.Partner.Hops > 1 && (by == "" || self(o.Origin, by) || l.Speaks[by] == o.Origin)
}

// send posts those of a page that go, and tells what became of all.
func (l *Link) send(ctx context.Context, list []Outgoing) ([]Outcome, error) {
	var going []Outgoing
	for i := range list {
		if l.goes(&list[i]) {
			going = append(going, list[i])
		}
	}
	if len(going) == 0 {
		return nil, nil
	}
	return l.post(ctx, going)
}

// post sends objects, in halves when they are too much for the partner at once.
func (l *Link) post(ctx context.Context, list []Outgoing) ([]Outcome, error) {
	bodies := make([][]byte, len(list))
	for i := range list {
		bodies[i] = list[i].Bytes
	}
	s, err := l.Remote.Post(ctx, bodies)
	if concord.CodeOf(err) == concord.CodeLimit {
		if len(list) == 1 {
			return []Outcome{{ID: list[0].ID, Version: list[0].Version, Sum: list[0].Sum, State: "refused", Why: "it is too large for the partner"}}, nil
		}
		half := len(list) / 2
		first, err := l.post(ctx, list[:half])
		if err != nil {
			return first, err
		}
		second, err := l.post(ctx, list[half:])
		return append(first, second...), err
	}
	if err != nil {
		return nil, err
	}
	if s, err = l.follow(ctx, s); err != nil {
		return nil, err
	}
	out := make([]Outcome, len(list))
	for i, o := range list {
		out[i] = Outcome{ID: o.ID, Version: o.Version, Sum: o.Sum}
	}
	settle(out, &s)
	return out, nil
}

// follow asks for the status of a post until it is complete, or for a while.
func (l *Link) follow(ctx context.Context, s Status) (Status, error) {
	pause := 500 * time.Millisecond
	for look := 0; !s.Complete && s.ID != "" && look < statusLooks; look++ {
		if err := l.Wait(ctx, pause); err != nil {
			return s, err
		}
		next, err := l.Remote.Status(ctx, s.ID)
		if err != nil {
			return s, nil //nolint:nilerr // what was posted was posted; it is looked at again the next time
		}
		s, pause = next, 2*pause
	}
	return s, nil
}

// settle says of each version what a status says of it. What is not named was taken when the status is complete.
func settle(list []Outcome, s *Status) {
	named := func(details []Detail, o *Outcome) int {
		return slices.IndexFunc(details, func(d Detail) bool { return d.ID == o.ID && (d.Version == "" || d.Version == o.Version) })
	}
	for i := range list {
		o := &list[i]
		failed, pending := named(s.Failures, o), named(s.Pending, o)
		switch {
		case failed >= 0:
			o.State, o.Why = "refused", s.Failures[failed].Message
			if o.Why == "" {
				o.Why = "the partner did not say why"
			}
		case pending >= 0, !s.Complete && len(s.Pending) == 0:
			o.State, o.Status = "pending", s.ID
		default:
			o.State = "sent"
		}
	}
}

// pending looks what became of what was not decided on.
func (l *Link) pending(ctx context.Context, out *Pushed) error {
	list, err := l.Store.Pendings(ctx)
	if err != nil {
		return err
	}
	for start := 0; start < len(list); {
		end := start
		for end < len(list) && list[end].Status == list[start].Status {
			end++
		}
		part := list[start:end]
		start = end
		s, err := l.Remote.Status(ctx, part[0].Status)
		switch code := concord.CodeOf(err); {
		case code == concord.CodeNotFound:
			s = Status{Complete: true}
			for i := range part {
				s.Failures = append(s.Failures, Detail{part[i].ID, part[i].Version, "the partner does not know any more what became of it"})
			}
		case err != nil:
			return err
		}
		settle(part, &s)
		if err := l.Store.Sent(ctx, nil, part); err != nil {
			return err
		}
		out.count(part)
	}
	return nil
}

// recall has the partner take away what it may hold no more. What the partner has not is taken away already.
func (l *Link) recall(ctx context.Context, out *Pushed) error {
	list, err := l.Store.Recalls(ctx)
	if err != nil {
		return err
	}
	failed, asked := 0, map[string]error{}
	var why error
	for i := range list {
		r := &list[i]
		version := r.Version
		if r.All {
			version = "all"
		}
		err, again := asked[r.ID+" "+version]
		if !again {
			err = l.Remote.Delete(ctx, r.ID, version)
			asked[r.ID+" "+version] = err
		}
		if err != nil && concord.CodeOf(err) != concord.CodeNotFound {
			if failed, why = failed+1, err; concord.CodeOf(err) == concord.CodeUnavailable {
				break
			}
			continue
		}
		done := []Outcome{r.Outcome}
		if err := l.Store.Sent(ctx, nil, done); err != nil {
			return err
		}
		out.count(done)
	}
	if failed > 0 {
		_, hint := concord.Public(why)
		return &concord.Error{Code: concord.CodeOf(why), Op: "share.Push", Msg: strconv.Itoa(failed) + " versions that " + l.Partner.Name + " may hold no more could not be taken back: it has to be told otherwise", Hint: hint, Err: why}
	}
	return nil
}
