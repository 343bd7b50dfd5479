package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"concord"
	"concord/access"
	"concord/collect/fetch"
	"concord/share"
	"concord/store/exchange"
	"concord/taxii/client"
	"concord/wire"
)

type partnerCmd struct {
	Add       partnerAddCmd       `cmd:"" help:"Name another node to exchange with."`
	List      partnerListCmd      `cmd:"" help:"List the partners: what was exchanged, what failed and why."`
	Poll      partnerPollCmd      `cmd:"" help:"Take in what partners have for this node."`
	Push      partnerPushCmd      `cmd:"" help:"Send partners what they may hold."`
	Conflicts partnerConflictsCmd `cmd:"" help:"Show versions of which a partner has other content than this node."`
	Key       partnerKeyCmd       `cmd:"" help:"Print the public key of this node, for a partner to pin."`
	Pin       partnerPinCmd       `cmd:"" help:"Pin the public key of a partner, for sealed files."`
	Remove    partnerRemoveCmd    `cmd:"" help:"Forget a partner; what it sent stays."`
}

func (partnerCmd) Help() string {
	return `A partner is a node, or any server of TAXII 2.1, that this node polls, pushes to, or both. What it sends keeps its markings, and lies in the collection from-NAME, which nobody reads before it is granted. It gets what its organisation may hold: what is permitted to it, and of what is not this node's own only what may be passed on.

Examples:
  concord partner add cert-lv --url https://cert.example.lv/taxii2/ --collection 5c6a… --key-file lv.key --poll
  concord partner poll
  concord serve --partners 5m` + codes(exitNotFound, exitConflict, exitForbidden, exitUnavailable)
}

type partnerAddCmd struct {
	Name        string   `arg:"" help:"What it is called here."`
	URL         string   `name:"url" help:"Its API root, or its server's address of discovery." placeholder:"URL"`
	Collection  string   `help:"Id or alias of the collection there." placeholder:"ID"`
	KeyFile     string   `help:"File with the key that it gave: a token, or user:password." placeholder:"FILE" type:"path"`
	Org         string   `help:"Organisation that it is; its name without it." placeholder:"ORG"`
	ReceivesFor []string `help:"For whom this node receives: they may read what is marked for the receiver." placeholder:"RECIPIENT"`
	SpeaksFor   []string `help:"Identity that it speaks for besides its own, with the organisation: identity--…=ORG." placeholder:"ID=ORG"`
	Hops        int      `help:"1: it is sent what is this node's own; 2: also what came here from its maker." default:"2" placeholder:"N"`
	PublicKey   string   `help:"Its public key, for sealed files: text, or a file with it." placeholder:"KEY"`
	Poll        bool     `help:"Poll it whenever partners are polled. Without --poll and --push, both."`
	Push        bool     `help:"Push to it whenever partners are pushed to."`
}

func (partnerAddCmd) Help() string {
	return `The address is asked once, so that a wrong key is found at once. The key stays in its file, which may be changed; only this address is ever connected to, which may be of the local network. Plain http is refused to the public internet.

Example:
  concord partner add cert-lv --url https://cert.example.lv/taxii2/ --collection inbox --key-file lv.key --org cert-lv` + codes(exitNotFound, exitConflict, exitForbidden, exitUnavailable)
}

func (c *partnerAddCmd) Run(a *app) error {
	p := exchange.Partner{Name: c.Name, Org: c.Org, URL: c.URL, Collection: c.Collection, KeyFile: c.KeyFile, Receives: c.ReceivesFor, Speaks: map[string]string{}, Hops: c.Hops,
		Poll: c.Poll || !c.Push, Push: c.Push || !c.Poll}
	if p.Org == "" {
		p.Org = c.Name
	}
	for _, s := range c.SpeaksFor {
		id, org, ok := strings.Cut(s, "=")
		if !ok || !strings.HasPrefix(id, "identity--") || org == "" {
			return usageError{"--speaks-for: " + s + " is no identity with its organisation", "write identity--…=ORG"}
		}
		p.Speaks[id] = org
	}
	if c.URL != "" && c.Collection == "" {
		return usageError{"no collection is named", "give --collection ID"}
	}
	h, err := a.open(true)
	if err != nil {
		return err
	}
	if p.PublicKey, err = publicKey(c.PublicKey); err != nil {
		return err
	}
	if p.URL != "" {
		if p.KeyFile, err = filepath.Abs(p.KeyFile); c.KeyFile == "" {
			p.KeyFile = ""
		} else if err != nil {
			return err
		}
		o, err := a.reach(&p)
		if err != nil {
			return err
		}
		root, found, err := wire.FindRoot(a.ctx, o, p.Collection)
		switch {
		case err != nil:
			return err
		case p.Poll && !found.CanRead && c.Poll, p.Push && !found.CanWrite && c.Push, !found.CanRead && !found.CanWrite:
			return &concord.Error{Code: concord.CodeForbidden, Msg: "the key does not let this node do that with " + found.Title, Hint: "ask the partner for the right to read it, or to write to it"}
		}
		p.URL, p.Collection, p.Poll, p.Push = root.URL().String(), found.ID, p.Poll && found.CanRead, p.Push && found.CanWrite
	}
	if p, err = h.Exchange(access.All).AddPartner(a.ctx, p); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s is a partner: %s. What it sends lies in the collection from-%s.\n", p.Name, ways(&p), p.Name)
	return nil
}

func ways(p *exchange.Partner) string {
	switch {
	case p.Poll && p.Push && p.URL != "":
		return "polled and pushed to"
	case p.Poll && p.URL != "":
		return "polled"
	case p.Push && p.URL != "":
		return "pushed to"
	}
	return "by files"
}

// partnerTimeout is for one request with its answer.
const partnerTimeout = 5 * time.Minute

// reach returns how a partner is asked.
func (a *app) reach(p *exchange.Partner) (o client.Options, err error) {
	doer, u, err := fetch.Endpoint(p.URL, partnerTimeout, nil)
	if err != nil {
		return o, err
	}
	o = client.Options{Client: doer, URL: u, UserAgent: "Concord/" + version, Clock: a.clock}
	if p.KeyFile == "" {
		return o, nil
	}
	secret, err := os.ReadFile(p.KeyFile)
	if err != nil {
		return o, &concord.Error{Code: concord.CodeNotFound, Msg: "the key file " + p.KeyFile + " cannot be read", Hint: "put the key that the partner gave into it", Err: err}
	}
	wire.Credentials(&o, string(secret))
	return o, nil
}

// link returns the link with a partner.
func (a *app) link(ctx context.Context, name string) (*share.Link, wire.ShareStore, error) {
	l, s, err := wire.NewLink(ctx, a.store, a.node, name, a.clock)
	if err != nil {
		return nil, s, err
	}
	l.Wait = pause
	if s.P.URL == "" {
		return nil, s, &concord.Error{Code: concord.CodeInvalid, Msg: name + " has no address", Hint: "concord pack --to " + name + " FILE makes a file for it"}
	}
	o, err := a.reach(s.P)
	if err != nil {
		return nil, s, err
	}
	l.Remote = wire.ShareRemote{Client: client.New(o), Collection: s.P.Collection}
	return l, s, nil
}

// pause waits, unless the program is told to stop.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// tried notes how an exchange ended, and gives its error.
func (a *app) tried(s wire.ShareStore, what string, err error) error {
	msg := ""
	if err != nil {
		msg, _ = concord.Public(err)
	}
	if s.P != nil && s.X != nil {
		if nerr := s.X.PartnerTried(context.WithoutCancel(a.ctx), s.P, what, msg); nerr != nil && err == nil {
			return nerr
		}
	}
	return err
}

// pollOne polls a partner, and says what came.
func (a *app) pollOne(ctx context.Context, name string, sweep bool) (string, error) {
	l, s, err := a.link(ctx, name)
	if err != nil {
		return "", a.tried(s, "poll", err)
	}
	l.Sweep = sweep
	got, err := l.Poll(ctx)
	said := fmt.Sprintf("%s: %d taken, %d known, %d refused, %d in conflict, %d withdrawn", name, got.Taken, got.Known, got.Refused, got.Conflicts, got.Withdrawn)
	return said, a.tried(s, "poll", err)
}

// pushOne pushes to a partner, and says what went.
func (a *app) pushOne(ctx context.Context, name string) (string, error) {
	l, s, err := a.link(ctx, name)
	if err != nil {
		return "", a.tried(s, "push", err)
	}
	got, err := l.Push(ctx)
	said := fmt.Sprintf("%s: %d sent, %d pending, %d not accepted, %d taken back", name, got.Sent, got.Pending, got.Refused, got.Recalled)
	return said, a.tried(s, "push", err)
}

type partnerPollCmd struct {
	Name  string `arg:"" optional:"" help:"The partner; all that are polled without it."`
	Sweep bool   `help:"Look now what was withdrawn, which is done once an hour, and believe it however much it is."`
}

func (partnerPollCmd) Help() string {
	return `Goes on where the last poll ended, however it ended. What a partner does not give any more is withdrawn here, and from those who had it from this node.

Example:
  concord partner poll cert-lv` + codes(exitSome, exitNotFound, exitForbidden, exitUnavailable)
}

func (c *partnerPollCmd) Run(a *app) error {
	return a.withPartners(c.Name, func(p *exchange.Partner) bool { return p.Poll }, func(name string) (string, error) { return a.pollOne(a.ctx, name, c.Sweep) })
}

type partnerPushCmd struct {
	Name string `arg:"" optional:"" help:"The partner; all that are pushed to without it."`
}

func (partnerPushCmd) Help() string {
	return `Sends what the partner may hold and has not, and has it take away what it may hold no more. What the partner refuses is not sent again.

Example:
  concord partner push cert-lv` + codes(exitSome, exitNotFound, exitForbidden, exitUnavailable)
}

func (c *partnerPushCmd) Run(a *app) error {
	return a.withPartners(c.Name, func(p *exchange.Partner) bool { return p.Push }, func(name string) (string, error) { return a.pushOne(a.ctx, name) })
}

// withPartners does something with one partner, or with all that are for it, and goes on when one fails.
func (a *app) withPartners(name string, is func(*exchange.Partner) bool, do func(name string) (string, error)) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	if name != "" {
		said, err := do(name)
		if said != "" {
			fmt.Fprintln(a.out, said)
		}
		return err
	}
	list, err := h.Exchange(access.All).Partners(a.ctx)
	if err != nil {
		return err
	}
	all, failed := 0, 0
	for i := range list {
		if !is(&list[i]) || list[i].URL == "" {
			continue
		}
		all++
		said, err := do(list[i].Name)
		if said != "" {
			fmt.Fprintln(a.out, said)
		}
		if err != nil {
			failed++
			msg, hint := concord.Public(err)
			a.fail(&concord.Error{Code: concord.CodeOf(err), Msg: list[i].Name + ": " + msg, Hint: hint, Err: err})
		}
	}
	if failed > 0 {
		return someFailed{failed, all}
	}
	return nil
}

type partnerRemoveCmd struct {
	Name string `arg:"" help:"The partner."`
}

func (partnerRemoveCmd) Help() string {
	return `It is told nothing: withdraw first what it should not keep.

Example:
  concord partner remove cert-lv` + codes(exitNotFound, exitForbidden)
}

func (c *partnerRemoveCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	return h.Exchange(access.All).RemovePartner(a.ctx, c.Name)
}
