package wire

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/access"
	"concord/share"
	"concord/stix"
	"concord/store"
	"concord/store/accounts"
	"concord/store/exchange"
	"concord/taxii/client"
)

// PartnerView is who a partner is to the rule: its organisation as this node knows it, never an operator and no person.
func PartnerView(ctx context.Context, h *store.Handle, p *exchange.Partner) (concord.View, error) {
	v := concord.View{Principal: exchange.PartnerPrincipal + p.Name, Org: p.Org, Node: true}
	org, err := h.Accounts().Org(ctx, p.Org)
	if concord.CodeOf(err) == concord.CodeNotFound {
		org, err = &accounts.Org{Name: p.Org}, nil
	}
	if err != nil {
		return v, err
	}
	v.Nation, v.Communities, v.ClientOf = org.Nation, org.Communities, org.ClientOf
	groups, err := h.Accounts().Groups(ctx)
	for _, g := range groups {
		if slices.Contains(g.Members, p.Org) {
			v.Groups = append(v.Groups, g.Name)
		}
	}
	return v, err
}

// ShareStore fits the exchange of a store to what a link asks for, for one partner.
type ShareStore struct {
	X    *exchange.Exchange
	P    *exchange.Partner
	View concord.View // of the partner
	Self string       // identity of this node
}

// NewLink returns the link with a partner, without a remote. It acts for itself, in the name of the link.
func NewLink(ctx context.Context, s *store.Store, node, name string, clock concord.Clock) (*share.Link, ShareStore, error) {
	h := s.As(concord.View{Principal: exchange.PartnerPrincipal + name, Org: node, Operator: true})
	x := h.Exchange(access.All)
	list, err := x.Partners(ctx)
	if err != nil {
		return nil, ShareStore{}, err
	}
	p, err := x.Partner(ctx, name)
	if err != nil {
		return nil, ShareStore{}, err
	}
	v, err := PartnerView(ctx, h, &p)
	if err != nil {
		return nil, ShareStore{}, err
	}
	self, err := stix.NodeID(node)
	if err != nil {
		return nil, ShareStore{}, err
	}
	st := ShareStore{x, &p, v, self}
	l := &share.Link{Partner: share.Partner{Name: p.Name, Org: p.Org, Speaks: p.Speaks, Hops: p.Hops, Cursor: share.Cursor(p.Cursor), Swept: time.UnixMicro(p.Swept)},
		Store: st, Node: node, Clock: clock, Speaks: map[string]string{}}
	for _, other := range list {
		for identity, org := range other.Speaks {
			l.Speaks[identity] = org
		}
	}
	return l, st, nil
}

// Arrive keeps what the partner sends.
func (s ShareStore) Arrive(ctx context.Context, a share.Arrival) (share.Arrived, error) {
	in := exchange.Arrival{Creators: a.Creators, Self: s.Self, From: exchange.Cursor(a.From), To: exchange.Cursor(a.To), File: a.File, FileSum: a.FileSum, Withdraw: a.Withdraw}
	for _, o := range a.Objects {
		in.Objects = append(in.Objects, objectOf(o))
	}
	for _, r := range a.Refused {
		in.Refused = append(in.Refused, exchange.Refusal(r))
	}
	out, err := s.X.Arrive(ctx, s.P, in)
	return share.Arrived(out), err
}

// Has lists what the partner has given.
func (s ShareStore) Has(ctx context.Context) (map[string]bool, error) {
	return s.X.PartnerHas(ctx, s.P)
}

// Withdraw takes away what the partner does not give any more.
func (s ShareStore) Withdraw(ctx context.Context, ids []string) (int, error) {
	return s.X.Withdraw(ctx, s.P, ids)
}

// Outgoing returns the next of what the partner may hold.
func (s ShareStore) Outgoing(ctx context.Context, limit, maxBytes int) (share.OutgoingPage, error) {
	page, err := s.X.Outgoing(ctx, s.P, s.View, limit, maxBytes)
	out := share.OutgoingPage{More: page.More, Mark: &page}
	for _, o := range page.Objects {
		out.Objects = append(out.Objects, share.Outgoing{ID: o.ID, Version: o.Version, Sum: o.Sum, Origin: o.Origin, Own: o.Own, Bytes: o.Bytes})
	}
	return out, err
}

// Sent notes what became of what was sent.
func (s ShareStore) Sent(ctx context.Context, page *share.OutgoingPage, list []share.Outcome) error {
	var mark *exchange.OutgoingPage
	if page != nil {
		mark, _ = page.Mark.(*exchange.OutgoingPage)
	}
	done := make([]exchange.Outcome, len(list))
	for i, o := range list {
		done[i] = exchange.Outcome(o)
	}
	return s.X.Sent(ctx, s.P, mark, done)
}

// Recalls lists what the partner may hold no more.
func (s ShareStore) Recalls(ctx context.Context) ([]share.Recall, error) {
	list, err := s.X.Recalls(ctx, s.P, s.View)
	out := make([]share.Recall, len(list))
	for i, r := range list {
		out[i] = share.Recall{Outcome: share.Outcome(r.Outcome), All: r.All}
	}
	return out, err
}

// Pendings lists what the partner had not decided on.
func (s ShareStore) Pendings(ctx context.Context) ([]share.Outcome, error) {
	list, err := s.X.Pendings(ctx, s.P)
	out := make([]share.Outcome, len(list))
	for i, o := range list {
		out[i] = share.Outcome(o)
	}
	return out, err
}

// Number gives a file its number.
func (s ShareStore) Number(ctx context.Context) (int64, error) { return s.X.PackNumber(ctx, s.P) }

// Look goes on behind a page.
func (s ShareStore) Look(page *share.OutgoingPage) {
	if mark, ok := page.Mark.(*exchange.OutgoingPage); ok {
		s.P.Look(mark)
	}
}

// ShareRemote fits a client to what a link asks of a partner.
type ShareRemote struct {
	*client.Client
	Collection string
}

func asked(q share.Query) client.Query {
	return client.Query{AddedAfter: q.Added, Next: q.Next, Limit: q.Limit}
}

// Objects reads a page.
func (r ShareRemote) Objects(ctx context.Context, q share.Query, visit func([]byte) error) (share.Page, error) {
	p, err := r.Client.Objects(ctx, r.Collection, asked(q), visit)
	return share.Page{Last: p.Last, More: p.More, Next: p.Next}, err
}

// Manifest reads a page of the manifest.
func (r ShareRemote) Manifest(ctx context.Context, q share.Query, visit func(string) error) (share.Page, error) {
	p, err := r.Client.Manifest(ctx, r.Collection, asked(q), func(e client.Entry) error { return visit(e.ID) })
	return share.Page{Last: p.Last, More: p.More, Next: p.Next}, err
}

// Post sends objects.
func (r ShareRemote) Post(ctx context.Context, objects [][]byte) (share.Status, error) {
	s, err := r.Client.Post(ctx, r.Collection, objects)
	return statusOf(&s), err
}

// Status asks for the answer to a post.
func (r ShareRemote) Status(ctx context.Context, id string) (share.Status, error) {
	s, err := r.Client.Status(ctx, id)
	return statusOf(&s), err
}

// Delete takes a version of an object away.
func (r ShareRemote) Delete(ctx context.Context, id, version string) error {
	return r.Client.Delete(ctx, r.Collection, id, version)
}

func statusOf(s *client.Status) share.Status {
	out := share.Status{ID: s.ID, Complete: s.Complete(), Failed: s.Failed}
	for _, d := range s.Failures {
		out.Failures = append(out.Failures, share.Detail(d))
	}
	for _, d := range s.Pendings {
		out.Pending = append(out.Pending, share.Detail(d))
	}
	return out
}

// FindRoot returns the API root of an address, which may be that of a server, in which the collection is, with what it says of the
// collection.
func FindRoot(ctx context.Context, o client.Options, collection string) (*client.Client, client.Collection, error) {
	c := client.New(o)
	found, err := c.Collection(ctx, collection)
	if err == nil {
		return c, found, nil
	}
	if code := concord.CodeOf(err); code != concord.CodeNotFound && code != concord.CodeInvalid {
		return nil, found, err
	}
	d, derr := c.Discover(ctx)
	if derr != nil {
		return nil, found, errors.Join(err, derr)
	}
	for _, u := range d.Roots {
		o.URL = u
		c := client.New(o)
		if found, err = c.Collection(ctx, collection); err == nil {
			return c, found, nil
		}
	}
	return nil, found, err
}

// Credentials puts a secret into the settings of a client: "user:password" is sent as Basic, anything else as a bearer token.
func Credentials(o *client.Options, secret string) {
	secret = strings.TrimSpace(secret)
	if user, password, ok := strings.Cut(secret, ":"); ok {
		o.User, o.Password = user, password
		return
	}
	o.Token = secret
}
