package exchange

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Outgoing is a version that a partner may hold and has not.
type Outgoing struct {
	Seq                    int64
	ID, Type, Version, Sum string
	Origin                 string // organisation that it came from
	Own                    bool   // this node made it
	Bytes                  []byte
}

// OutgoingPage is a part of what may go to a partner.
type OutgoingPage struct {
	Objects []Outgoing
	Upto    int64 // number in the log up to which these are all
	More    bool

	as string
}

// may lists the labels of what the partner may hold, as JSON.
func (x *Exchange) may(ctx context.Context, v concord.View) (string, error) {
	rule := access.Rule{View: v, Node: x.s.Node(), Unverified: x.s.Unverified()}
	rule.View.Node = true
	var err error
	if rule.Given, err = Given(ctx, x.s.Reading()); err != nil {
		return "", err
	}
	var may []int64
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var n int64
		var atoms string
		if err := rows.Scan(&n, &atoms); err != nil {
			return err
		}
		l, err := access.Parse(atoms)
		if err == nil && rule.Permits(l) {
			may = append(may, n)
		}
		return nil // a label that cannot be read permits nobody
	}, "select n, atoms from label order by n")
	return list(may), err
}

// offered is true of a row o of the log that the partner $2 of the organisation $3 may be sent, where $1 lists the labels that it may hold: it is none
// of its own, and was not deleted here.
const offered = `o.label ` + engine.MayRead + ` and o.origin <> $3 and (o.by = '' or exists (select 1 from collection_entry e where e.seq = o.seq)
	or not exists (select 1 from collection_gone g where g.collection in (select n from collection) and g.id = o.id and g.seq = o.seq))`

// Outgoing returns the next of what a partner may hold, whose view v is, and has not, in the order of the log. What was looked through is
// passed by [Exchange.Sent]; it begins anew when what is known of the partner changes.
func (x *Exchange) Outgoing(ctx context.Context, p *Partner, v concord.View, limit, maxBytes int) (out OutgoingPage, err error) {
	const op = "exchange.Outgoing"
	if err := x.operator(op); err != nil {
		return out, err
	}
	may, err := x.may(ctx, v)
	if err != nil {
		return out, engine.Fault(op, err)
	}
	out.as = concord.HashOf([]byte(access.Attributes(v) + fmt.Sprint(p.Hops, p.Speaks)))
	if x.s.Unverified() { // what was passed over before the operator said so goes now
		out.as += " unverified"
	}
	again := p.Again
	if again == 0 {
		again = math.MaxInt64
	} else if !p.looked {
		p.pushedAs = ""
	}
	if out.as == p.pushedAs {
		out.Upto = p.pushed
	}
	var newest int64
	if err := x.s.Reading().Row(ctx, "select coalesce(max(seq), 0) from object_log").Scan(&newest); err != nil {
		return out, engine.Fault(op, err)
	}
	size := 0
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var o Outgoing
		if err := rows.Scan(&o.Seq, &o.ID, &o.Type, &o.Version, &o.Sum, &o.Origin, &o.Own, &o.Bytes); err != nil {
			return err
		}
		if len(out.Objects) == limit || size > 0 && size+len(o.Bytes) > maxBytes {
			out.More = true
			return errEnough
		}
		size += len(o.Bytes)
		out.Objects, out.Upto = append(out.Objects, o), o.Seq
		return nil
	}, `select o.seq, o.id, o.type, o.version, o.sha256, o.origin, o.by = '' or o.origin = $6, o.bytes from object_log o where o.seq > $4 and `+offered+`
		and not exists (select 1 from partner_object s where s.partner = $2 and s.way in ('in', 'out') and s.id = o.id and s.version in (o.version, '') and s.sha256 = o.sha256 and (s.way = 'in' or s.at < $7))
		order by o.seq limit $5`, may, p.number, p.Org, out.Upto, limit+1, x.s.Node(), again)
	if errors.Is(err, errEnough) {
		err = nil
	}
	if !out.More {
		out.Upto = max(out.Upto, newest)
	}
	return out, engine.Fault(op, err)
}

// Look goes on behind a page without keeping that.
func (p *Partner) Look(page *OutgoingPage) { p.pushed, p.pushedAs, p.looked = page.Upto, page.as, true }

// PackNumber gives a file for a partner its number, which no other gets.
func (x *Exchange) PackNumber(ctx context.Context, p *Partner) (n int64, err error) {
	const op = "exchange.PackNumber"
	if err := x.operator(op); err != nil {
		return 0, err
	}
	err = x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		if err := t.Row(ctx, "update partner set packed = packed + 1 where n = $1 returning packed", p.number).Scan(&n); err != nil {
			return err
		}
		return x.partnerAudit(ctx, t, "partner pack", p.Name, fmt.Sprintf("file %d", n))
	})
	return n, err
}

// errEnough ends a walk.
var errEnough = errors.New("enough")

// Outcome is what became of an object at a partner.
type Outcome struct {
	ID, Version, Sum string
	State            string // "sent", "pending", "refused" or "withdrawn"; "passed" for one that is not to go there
	Why              string // of one that was refused
	Status           string // at the partner, of one that is pending
}

// Sent notes what became of a page: it is not sent again, whatever happens to this program.
func (x *Exchange) Sent(ctx context.Context, p *Partner, page *OutgoingPage, list []Outcome) error {
	const op = "exchange.Sent"
	if err := x.operator(op); err != nil {
		return err
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		if err := noteSent(ctx, t, p, list); err != nil {
			return err
		}
		if page != nil {
			if _, err := t.Exec(ctx, "update partner set pushed = $2, pushed_as = $3 where n = $1", p.number, page.Upto, page.as); err != nil {
				return err
			}
			p.pushed, p.pushedAs = page.Upto, page.as
		}
		counts := map[string]int{}
		for _, o := range list {
			counts[o.State]++
		}
		if len(list)-counts["passed"] == 0 {
			return nil
		}
		return x.partnerAudit(ctx, t, "partner out", p.Name, fmt.Sprintf("%d sent, %d pending, %d refused, %d withdrawn", counts["sent"], counts["pending"], counts["refused"], counts["withdrawn"]))
	})
}

func noteSent(ctx context.Context, t *engine.Tx, p *Partner, list []Outcome) error {
	for _, o := range list {
		if o.State == "passed" {
			continue
		}
		if _, err := t.Exec(ctx, `insert into partner_object (partner, way, id, version, sha256, at, state, note) values ($1, 'out', $2, $3, $4, $5, $6, $7)
			on conflict (partner, way, id, version, sha256) do update set at = excluded.at, state = excluded.state, note = excluded.note`,
			p.number, o.ID, o.Version, o.Sum, t.Stamp(), o.State, o.Status); err != nil {
			return err
		}
		if o.State != "refused" {
			continue
		}
		if err := noteRefusal(ctx, t, p, "out", Detail{o.ID, o.Version, o.Why}); err != nil {
			return err
		}
	}
	return nil
}

// Recall is a version that a partner got and may hold no more.
type Recall struct {
	Outcome
	All bool // it may hold no version of the object
}

// Recalls lists what a partner has to be told to take away: what was raised, withdrawn or deleted since it was sent.
func (x *Exchange) Recalls(ctx context.Context, p *Partner, v concord.View) (out []Recall, err error) {
	const op = "exchange.Recalls"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	may, err := x.may(ctx, v)
	if err != nil {
		return nil, engine.Fault(op, err)
	}
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		r := Recall{Outcome: Outcome{State: "withdrawn"}}
		err := rows.Scan(&r.ID, &r.Version, &r.Sum, &r.All)
		out = append(out, r)
		return err
	}, `select s.id, s.version, s.sha256, not exists (select 1 from object_log o where o.id = s.id and `+offered+`) from partner_object s
		where s.partner = $2 and s.way = 'out' and s.state in ('sent', 'pending') and not exists (select 1 from object_log o where o.id = s.id and o.sha256 = s.sha256 and `+offered+`)
		order by s.id, s.version`, may, p.number, p.Org)
	return out, engine.Fault(op, err)
}

// Pendings lists what a partner had not decided on.
func (x *Exchange) Pendings(ctx context.Context, p *Partner) (out []Outcome, err error) {
	const op = "exchange.Pendings"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		o := Outcome{State: "pending"}
		err := rows.Scan(&o.ID, &o.Version, &o.Sum, &o.Status)
		out = append(out, o)
		return err
	}, "select id, version, sha256, note from partner_object where partner = $1 and way = 'out' and state = 'pending' order by note, id, version", p.number)
	return out, engine.Fault(op, err)
}
