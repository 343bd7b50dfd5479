package exchange

import (
	"context"
	"database/sql"
	"encoding/json"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Partner is another node: how it is reached, what it may do here, and how far the exchange with it has come. Times are µs since 1970, 0
// for never.
type Partner struct {
	Name       string
	Org        string            // that it is; it owns what it sends
	URL        string            // API root; "" for one that is reached by files alone
	Collection string            // of that API root
	KeyFile    string            // names the file with its secret
	Receives   []string          // for whom this node receives: they may read what is marked for the receiver
	Speaks     map[string]string // identities that it speaks for besides its own, with their organisations
	Hops       int               // 1: it gets what is this node's; 2: also what came here from its maker
	Poll, Push bool
	Inbox      string // collection here that what it sends is put into
	PublicKey  string // "" before it is pinned

	Cursor               Cursor
	Swept                int64 // when it was last looked what it has withdrawn
	PollAt, PushAt       int64 // last success
	PollError, PushError string
	Packed, Unpacked     int64 // numbers of the last files for it and from it
	UnpackedSum          string

	Again int64 // what was sent since then is offered again; 0 offers nothing again

	number   int64
	pushed   int64
	pushedAs string
	looked   bool
}

// Cursor is where a collection of a partner was read to, in the words of its server.
type Cursor struct{ Added, Next string }

// PartnerPrincipal is what a principal is called that acts for the link with a partner; no account can have such a name.
const PartnerPrincipal = "partner/"

const partnerColumns = `p.n, p.name, p.org, p.url, p.collection, p.key_file, p.speaks, p.hops, p.poll, p.push, p.inbox, p.public_key, p.cursor_added, p.cursor_next,
	p.swept, p.pushed, p.pushed_as, p.poll_at, p.push_at, p.poll_error, p.push_error, p.packed, p.unpacked, p.unpacked_sum,
	(select c.marking from collection c where c.id = p.inbox)`

func scanPartner(rows *sql.Rows) (p Partner, err error) {
	var speaks string
	var marking sql.NullString
	err = rows.Scan(&p.number, &p.Name, &p.Org, &p.URL, &p.Collection, &p.KeyFile, &speaks, &p.Hops, &p.Poll, &p.Push, &p.Inbox, &p.PublicKey, &p.Cursor.Added, &p.Cursor.Next,
		&p.Swept, &p.pushed, &p.pushedAs, &p.PollAt, &p.PushAt, &p.PollError, &p.PushError, &p.Packed, &p.Unpacked, &p.UnpackedSum, &marking)
	if err == nil {
		err = json.Unmarshal([]byte(speaks), &p.Speaks)
	}
	if err == nil && marking.Valid {
		var m concord.Marking
		err = json.Unmarshal([]byte(marking.String), &m)
		p.Receives = m.ReleasableTo
	}
	return p, err
}

// Partners lists the partners by name, for the operator.
func (x *Exchange) Partners(ctx context.Context) ([]Partner, error) {
	const op = "exchange.Partners"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	out, err := partners(ctx, x.s.Reading(), "")
	return out, engine.Fault(op, err)
}

func partners(ctx context.Context, r engine.Runner, name string) (out []Partner, err error) {
	err = engine.Each(ctx, r, func(rows *sql.Rows) error {
		p, err := scanPartner(rows)
		out = append(out, p)
		return err
	}, "select "+partnerColumns+" from partner p where p.name = $1 or $1 = '' order by p.name", name)
	return out, err
}

// Partner returns one partner, for the operator.
func (x *Exchange) Partner(ctx context.Context, name string) (Partner, error) {
	const op = "exchange.Partner"
	if err := x.operator(op); err != nil {
		return Partner{}, err
	}
	p, err := partnerOf(ctx, x.s.Reading(), name)
	return p, engine.Fault(op, err)
}

func partnerOf(ctx context.Context, r engine.Runner, name string) (Partner, error) {
	list, err := partners(ctx, r, name)
	if err == nil && (len(list) == 0 || name == "") {
		err = &concord.Error{Code: concord.CodeNotFound, Msg: "there is no partner " + name, Hint: "concord partner list shows them"}
	}
	if err != nil {
		return Partner{}, err
	}
	return list[0], nil
}

// AddPartner adds a partner, with a collection here for what it sends, which nobody but the operator may use yet.
func (x *Exchange) AddPartner(ctx context.Context, p Partner) (Partner, error) {
	const op = "exchange.AddPartner"
	if err := x.operator(op); err != nil {
		return p, err
	}
	if err := checkPartner(&p, x.s.Node()); err != nil {
		return p, engine.Fault(op, err)
	}
	c := Collection{Alias: "from-" + p.Name, Title: "From " + p.Name, Description: "What the partner " + p.Name + " has sent.", Marking: concord.Marking{TLP: concord.TLPAmber, ReleasableTo: p.Receives}}
	if err := x.complete(&c); err != nil {
		return p, engine.Fault(op, err)
	}
	speaks, err := json.Marshal(p.Speaks)
	if err != nil {
		return p, engine.Fault(op, err)
	}
	err = x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		had, err := partners(ctx, t, p.Name)
		if err != nil {
			return err
		}
		if len(had) > 0 {
			return &concord.Error{Code: concord.CodeConflict, Msg: "there is a partner " + p.Name, Hint: "remove it first, or give another name"}
		}
		if p.Inbox, err = x.inbox(ctx, t, &c); err != nil {
			return err
		}
		if _, err := t.Exec(ctx, `insert into partner (name, org, url, collection, key_file, speaks, hops, poll, push, inbox, public_key, cursor_added, cursor_next, swept, pushed, pushed_as,
			poll_at, push_at, poll_error, push_error, packed, unpacked, unpacked_sum) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', '', 0, 0, '', 0, 0, '', '', 0, 0, '')`,
			p.Name, p.Org, p.URL, p.Collection, p.KeyFile, string(speaks), p.Hops, p.Poll, p.Push, p.Inbox, p.PublicKey); err != nil {
			return err
		}
		return x.partnerAudit(ctx, t, "partner add", p.Name, p.Org+" "+p.URL)
	})
	return p, err
}

// inbox finds the collection of a partner that was there before, or makes it.
func (x *Exchange) inbox(ctx context.Context, t *engine.Tx, c *Collection) (id string, err error) {
	marking, err := json.Marshal(c.Marking)
	if err != nil {
		return "", err
	}
	if _, err := t.Exec(ctx, `insert into collection (id, root, alias, title, description, query, marking, owner) values ($1, $2, $3, $4, $5, '', $6, $7)
		on conflict do nothing`, c.ID, c.Root, c.Alias, c.Title, c.Description, string(marking), c.Owner); err != nil {
		return "", err
	}
	if _, err := t.Exec(ctx, "update collection set marking = $1 where root = $2 and alias = $3", string(marking), c.Root, c.Alias); err != nil {
		return "", err
	}
	if _, err := receive(ctx, t, c.Marking.ReleasableTo); err != nil {
		return "", err
	}
	err = t.Row(ctx, "select id from collection where root = $1 and alias = $2", c.Root, c.Alias).Scan(&id)
	return id, err
}

func checkPartner(p *Partner, node string) error {
	bad := func(msg, hint string) error {
		return &concord.Error{Code: concord.CodeInvalid, Msg: msg, Hint: hint}
	}
	switch {
	case !rootName.MatchString(p.Name) || len(p.Name) > 50:
		return bad(p.Name+" is no name of a partner", "use letters, digits, dots, hyphens and _, at most 50")
	case p.Org == node:
		return bad("the organisation "+p.Org+" is this node's own", "give the organisation of the partner with --org")
	case p.URL == "" && p.PublicKey == "":
		return bad("a partner without an address needs a public key, for files", "give --url, or --public-key")
	case p.Hops < 1 || p.Hops > 2:
		return bad("the limit of hops is 1 or 2", "1 sends what is this node's own, 2 also what came from its maker")
	}
	if p.Speaks == nil {
		p.Speaks = map[string]string{}
	}
	for _, org := range p.Speaks {
		if org == node {
			return bad("a partner cannot speak for this node", "leave it out")
		}
	}
	return access.Check(concord.Marking{TLP: concord.TLPAmber, Owner: p.Org, ReleasableTo: p.Receives})
}

// PinPartner keeps the public key of a partner, by which its files are told from then on.
func (x *Exchange) PinPartner(ctx context.Context, name, key string) error {
	const op = "exchange.PinPartner"
	if err := x.operator(op); err != nil {
		return err
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		p, err := partnerOf(ctx, t, name)
		if err != nil {
			return err
		}
		if _, err := t.Exec(ctx, "update partner set public_key = $2 where n = $1", p.number, key); err != nil {
			return err
		}
		return x.partnerAudit(ctx, t, "partner pin", name, key)
	})
}

// RemovePartner forgets a partner, and what was exchanged with it. What it sent stays in its collection.
func (x *Exchange) RemovePartner(ctx context.Context, name string) error {
	const op = "exchange.RemovePartner"
	if err := x.operator(op); err != nil {
		return err
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		p, err := partnerOf(ctx, t, name)
		if err != nil {
			return err
		}
		for _, q := range []string{"delete from partner_object where partner = $1", "delete from partner_refusal where partner = $1",
			"delete from partner_conflict where partner = $1", "delete from partner where n = $1"} {
			if _, err := t.Exec(ctx, q, p.number); err != nil {
				return err
			}
		}
		return x.partnerAudit(ctx, t, "partner remove", name, "")
	})
}

// partnerAudit notes what was done, or exchanged, with a partner.
func (x *Exchange) partnerAudit(ctx context.Context, t *engine.Tx, act, name, why string) error {
	label, err := x.s.Intern(ctx, t, access.Join(concord.DefaultMarking(x.s.Node())))
	if err != nil {
		return err
	}
	_, err = t.Exec(ctx, "insert into audit (at, by, act, object, why, label) values ($1, $2, $3, $4, $5, $6)", t.Stamp(), x.s.View().Principal, act, PartnerPrincipal+name, why, label)
	return err
}

// PartnerTried notes how a poll ("poll") or a push ("push") ended: "" for well.
func (x *Exchange) PartnerTried(ctx context.Context, p *Partner, what, failure string) error {
	const op = "exchange.PartnerTried"
	if err := x.operator(op); err != nil {
		return err
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		query := "update partner set poll_error = $2, poll_at = case when $2 = '' then $3 else poll_at end where n = $1"
		if what == "push" {
			query = "update partner set push_error = $2, push_at = case when $2 = '' then $3 else push_at end where n = $1"
		}
		_, err := t.Exec(ctx, query, p.number, failure, t.Stamp())
		return err
	})
}

// PartnerCounts is what was exchanged with a partner, in versions of objects.
type PartnerCounts struct {
	Taken       int `json:"taken"`
	Known       int `json:"known"`
	Withdrawn   int `json:"withdrawn"`
	Refused     int `json:"refused"`
	Conflicts   int `json:"conflicts"`
	Sent        int `json:"sent"`
	Pending     int `json:"pending"`
	NotAccepted int `json:"not_accepted"`
	Recalled    int `json:"recalled"`
}

// PartnerCounts counts what was exchanged.
func (x *Exchange) PartnerCounts(ctx context.Context, p *Partner) (c PartnerCounts, err error) {
	const op = "exchange.PartnerCounts"
	if err := x.operator(op); err != nil {
		return c, err
	}
	at := map[string]*int{"in taken": &c.Taken, "in known": &c.Known, "in withdrawn": &c.Withdrawn, "out sent": &c.Sent, "out pending": &c.Pending, "out refused": &c.NotAccepted, "out withdrawn": &c.Recalled}
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var way string
		var n int
		err := rows.Scan(&way, &n)
		if to := at[way]; to != nil {
			*to = n
		}
		return err
	}, "select way || ' ' || state, count(*) from partner_object where partner = $1 group by way, state", p.number)
	if err == nil {
		err = x.s.Reading().Row(ctx, `select (select count(*) from partner_refusal where partner = $1 and way = 'in'), (select count(*) from partner_conflict where partner = $1)`, p.number).Scan(&c.Refused, &c.Conflicts)
	}
	return c, engine.Fault(op, err)
}

// PartnerRefusal is an object that was not taken, or that the partner did not accept, and why.
type PartnerRefusal struct {
	Way, ID, Version, Why string // Way is "in" or "out"
	At                    int64  // µs since 1970
}

// PartnerRefusals lists the newest of them.
func (x *Exchange) PartnerRefusals(ctx context.Context, p *Partner, limit int) (out []PartnerRefusal, err error) {
	const op = "exchange.PartnerRefusals"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var r PartnerRefusal
		err := rows.Scan(&r.Way, &r.ID, &r.Version, &r.Why, &r.At)
		out = append(out, r)
		return err
	}, "select way, id, version, why, at from partner_refusal where partner = $1 order by at desc, id, why limit $2", p.number, limit)
	return out, engine.Fault(op, err)
}

// PartnerConflict is a version of which the partner has other content than this node.
type PartnerConflict struct {
	ID, Version  string
	Held, Theirs []byte
	At           int64 // µs since 1970
}

// PartnerConflicts lists them by id; what is held is nil where the reader may not see it.
func (x *Exchange) PartnerConflicts(ctx context.Context, p *Partner) (out []PartnerConflict, err error) {
	const op = "exchange.PartnerConflicts"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	allowed, err := x.s.Allowed(ctx)
	if err != nil {
		return nil, engine.Fault(op, err)
	}
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var c PartnerConflict
		err := rows.Scan(&c.ID, &c.Version, &c.Theirs, &c.At, &c.Held)
		out = append(out, c)
		return err
	}, `select c.id, c.version, c.bytes, c.at, (select o.bytes from object_log o where o.id = c.id and o.sha256 = c.held and o.label `+engine.MayRead+` limit 1)
		from partner_conflict c where c.partner = $2 order by c.id, c.version`, allowed, p.number)
	return out, engine.Fault(op, err)
}
