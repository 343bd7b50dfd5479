package exchange

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"maps"
	"slices"
	"time"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Arrival is a page, or a file, of what a partner sends.
type Arrival struct {
	Objects  []*Object
	Creators map[string]string // of objects that somebody else than the partner made: the identity
	Self     string            // identity of this node: what is said to be its own and is not here is refused
	Refused  []Refusal
	From, To Cursor // where it was asked, and where to go on
	File     int64  // number of a file; 0 for a page
	FileSum  string
	Withdraw []string // ids that a file takes back
}

// Arrived is what became of it, in objects.
type Arrived struct{ Taken, Known, Refused, Conflicts, Withdrawn int }

// Arrive keeps what a partner sends together with where to go on: all of that, or nothing. What is known changes nothing; another
// content of a version that is here, or a new version of what is this node's own, is put beside it; the marking is the partner's.
func (x *Exchange) Arrive(ctx context.Context, p *Partner, a Arrival) (out Arrived, err error) {
	const op = "exchange.Arrive"
	if err := x.operator(op); err != nil {
		return out, err
	}
	err = x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		now, err := partnerOf(ctx, t, p.Name)
		if err != nil {
			return err
		}
		if a.File == 0 && now.Cursor != a.From || now.number != p.number || a.File != 0 && a.File <= now.Unpacked {
			return &concord.Error{Code: concord.CodeConflict, Msg: "somebody else is taking in what " + p.Name + " sends", Hint: "try again when that has ended"}
		}
		in := &arriving{work: newWork(x, t), p: &now, a: &a, now: map[string]string{}}
		if err := in.all(ctx); err != nil {
			return err
		}
		out = in.out
		if a.File != 0 {
			if out.Withdrawn, err = in.withdraw(ctx, a.Withdraw); err != nil {
				return err
			}
			_, err = t.Exec(ctx, "update partner set unpacked = $2, unpacked_sum = $3 where n = $1", p.number, a.File, a.FileSum)
		} else {
			_, err = t.Exec(ctx, "update partner set cursor_added = $2, cursor_next = $3 where n = $1", p.number, a.To.Added, a.To.Next)
		}
		if err != nil || len(a.Objects)+len(a.Refused)+len(a.Withdraw) == 0 {
			return err
		}
		return x.partnerAudit(ctx, t, "partner in", p.Name, fmt.Sprintf("%d taken, %d known, %d refused, %d in conflict, %d withdrawn", out.Taken, out.Known, out.Refused, out.Conflicts, out.Withdrawn))
	})
	return out, err
}

// arriving is an arrival under way.
type arriving struct {
	*work
	p   *Partner
	a   *Arrival
	out Arrived
	now map[string]string // sums of what comes now, by id and version
}

func (in *arriving) all(ctx context.Context) error {
	for _, r := range in.a.Refused {
		if err := in.refuse(ctx, Detail(r)); err != nil {
			return err
		}
	}
	to, err := in.x.one(ctx, in.t, DefaultRoot, in.p.Inbox)
	if err != nil {
		return err
	}
	byOrigin := map[string][]*Object{}
	for chunk := range slices.Chunk(in.a.Objects, 500) {
		if err := in.sort(ctx, chunk, byOrigin); err != nil {
			return err
		}
	}
	for _, origin := range slices.Sorted(maps.Keys(byOrigin)) {
		objects := byOrigin[origin]
		answer := &arrivals{}
		b := &batch{work: newWork(in.x, in.t), p: &Posting{Root: DefaultRoot, Collection: in.p.Inbox, Objects: those(objects), Answer: answer, MayDefine: true},
			by: in.x.s.View().Principal, origin: origin, told: map[string]bool{}, to: &to, marking: to.Marking}
		if err := b.known(ctx, definitions(b.p.Objects)); err != nil {
			return err
		}
		if err := b.all(ctx); err != nil {
			return err
		}
		refused := map[string]string{}
		for _, d := range answer.refused {
			refused[d.ID+" "+d.Version] = d.Message
		}
		for _, o := range objects {
			if why, no := refused[o.ID+" "+o.Version]; no {
				err = in.refuse(ctx, Detail{o.ID, o.Version, why})
			} else {
				in.out.Taken++
				err = in.note(ctx, o, "taken")
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func those(objects []*Object) iter.Seq2[*Object, error] {
	return func(yield func(*Object, error) bool) {
		for _, o := range objects {
			if !yield(o, nil) {
				return
			}
		}
	}
}

// sort parts what is new, by where it comes from, from what is known and from what contradicts.
func (in *arriving) sort(ctx context.Context, chunk []*Object, byOrigin map[string][]*Object) error {
	ids := make([]string, len(chunk))
	for i, o := range chunk {
		ids[i] = o.ID
	}
	have, err := in.existing(ctx, ids)
	if err != nil {
		return err
	}
	seen, err := in.seen(ctx, ids)
	if err != nil {
		return err
	}
	for _, o := range chunk {
		if seen[o.ID+" "+o.Version+" "+o.Sum] {
			in.out.Known++
			continue
		}
		creator := in.a.Creators[o.ID+" "+o.Version]
		origin := in.p.Org
		if org := in.p.Speaks[creator]; org != "" {
			origin = org
		} else {
			o.Relayed = creator != ""
		}
		state, held := in.meets(o, have[o.ID], origin)
		if sum, twice := in.now[o.ID+" "+o.Version]; twice && o.Version != "" && state == "" {
			if state, held = "conflict", sum; sum == o.Sum {
				state = "known"
			}
		}
		switch {
		case state == "known":
			in.out.Known++
			if err := in.note(ctx, o, "known"); err != nil {
				return err
			}
		case state == "conflict":
			in.out.Conflicts++
			if err := in.conflict(ctx, o, held); err != nil {
				return err
			}
		case creator != "" && creator == in.a.Self:
			if err := in.refuse(ctx, Detail{o.ID, o.Version, "it says that this node made it, which it did not"}); err != nil {
				return err
			}
		default:
			in.now[o.ID+" "+o.Version] = o.Sum
			byOrigin[origin] = append(byOrigin[origin], o)
		}
	}
	return nil
}

// meets compares an object with what is here of its id. What this node made changes by nobody else's word.
func (in *arriving) meets(o *Object, have []old, origin string) (state, held string) {
	ver, _ := Micros(o.Version)
	for i := range have {
		h := &have[i]
		mine := h.by == "" || h.origin == in.x.s.Node()
		switch {
		case h.sum == o.Sum && (mine || h.origin != origin):
			return "known", ""
		case h.sum != o.Sum && (mine || o.Version != "" && h.ver == ver):
			state, held = "conflict", h.sum
		}
	}
	return state, held
}

// seen finds what the partner has sent before, of ids: servers repeat what came at the time they are asked from.
func (in *arriving) seen(ctx context.Context, ids []string) (map[string]bool, error) {
	out := map[string]bool{}
	err := engine.Each(ctx, in.t, func(rows *sql.Rows) error {
		var id, version, sum string
		err := rows.Scan(&id, &version, &sum)
		out[id+" "+version+" "+sum] = true
		return err
	}, "select id, version, sha256 from partner_object where partner = $1 and way = 'in' and state <> 'withdrawn' and id in (select value from json_each($2))", in.p.number, list(ids))
	return out, err
}

// note remembers a version that the partner has.
func (in *arriving) note(ctx context.Context, o *Object, state string) error {
	_, err := in.t.Exec(ctx, `insert into partner_object (partner, way, id, version, sha256, at, state, note) values ($1, 'in', $2, $3, $4, $5, $6, '')
		on conflict do nothing`, in.p.number, o.ID, o.Version, o.Sum, in.t.Stamp(), state)
	return err
}

func (in *arriving) refuse(ctx context.Context, d Detail) error {
	in.out.Refused++
	return noteRefusal(ctx, in.t, in.p, "in", d)
}

func noteRefusal(ctx context.Context, t *engine.Tx, p *Partner, way string, d Detail) error {
	_, err := t.Exec(ctx, `insert into partner_refusal (partner, way, id, version, why, at) values ($1, $2, $3, $4, $5, $6)
		on conflict (partner, way, id, version, why) do update set at = excluded.at`, p.number, way, d.ID, d.Version, d.Message, t.Stamp())
	return err
}

func (in *arriving) conflict(ctx context.Context, o *Object, held string) error {
	_, err := in.t.Exec(ctx, `insert into partner_conflict (partner, id, version, sha256, held, bytes, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
		in.p.number, o.ID, o.Version, o.Sum, held, o.Bytes, in.t.Stamp())
	return err
}

// Withdraw takes away what a partner does not give any more, and notes when that was looked for: nobody but the operator reads it from
// then on, and those who had it from this node are told the next time.
func (x *Exchange) Withdraw(ctx context.Context, p *Partner, ids []string) (n int, err error) {
	const op = "exchange.Withdraw"
	if err := x.operator(op); err != nil {
		return 0, err
	}
	err = x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		in := &arriving{work: newWork(x, t), p: p}
		if n, err = in.withdraw(ctx, ids); err != nil {
			return err
		}
		if _, err := t.Exec(ctx, "update partner set swept = $2 where n = $1", p.number, t.Stamp()); err != nil || n == 0 {
			return err
		}
		return x.partnerAudit(ctx, t, "partner withdrawal", p.Name, fmt.Sprintf("%d versions", n))
	})
	return n, err
}

// withdraw hides the versions of ids that came from the partner alone.
func (in *arriving) withdraw(ctx context.Context, ids []string) (n int, err error) {
	type row struct{ seq, label int64 }
	var rows []row
	err = engine.Each(ctx, in.t, func(r *sql.Rows) error {
		var x row
		err := r.Scan(&x.seq, &x.label)
		rows = append(rows, x)
		return err
	}, `select distinct o.seq, o.label from partner_object s join object_log o on o.id = s.id and o.sha256 = s.sha256
		where s.partner = $1 and s.way = 'in' and s.state = 'taken' and s.id in (select value from json_each($2)) and o.by <> '' and o.origin <> $3
		and not exists (select 1 from partner_object e where e.partner in (select n from partner where n <> s.partner) and e.way = 'in' and e.id = s.id and e.version = s.version
			and e.sha256 = s.sha256 and e.state in ('taken', 'known'))
		order by o.seq`, in.p.number, list(ids), in.x.s.Node())
	if err != nil {
		return 0, err
	}
	gone, err := in.x.s.Intern(ctx, in.t, access.Join(concord.Marking{TLP: concord.TLPRed, Owner: in.x.s.Node()}))
	if err != nil {
		return 0, err
	}
	raised := map[string]int64{}
	for _, r := range rows {
		label, err := in.join(ctx, r.label, gone)
		if err != nil {
			return 0, err
		}
		if err := in.takeAway(ctx, r.seq, label, raised); err != nil {
			return 0, err
		}
	}
	if err := in.follow(ctx, raised); err != nil {
		return 0, err
	}
	_, err = in.t.Exec(ctx, "update partner_object set state = 'withdrawn', at = $3 where partner = $1 and way = 'in' and state <> 'withdrawn' and id in (select value from json_each($2))",
		in.p.number, list(ids), in.t.Stamp())
	return len(rows), err
}

// takeAway hides a row of the log, and sets its tombstones.
func (in *arriving) takeAway(ctx context.Context, seq, label int64, raised map[string]int64) error {
	if err := in.relabel(ctx, seq, label); err != nil {
		return err
	}
	f := found{old: old{seq: seq}}
	if err := in.t.Row(ctx, "select id, ver, label from object_log where seq = $1", seq).Scan(&f.id, &f.ver, &f.label); err != nil {
		return err
	}
	raised[f.id] = label
	entries, _, _, err := in.places(ctx, seq)
	if err != nil {
		return err
	}
	for _, e := range entries {
		f.added, f.label = e.added, e.label
		if err := in.bury(ctx, e.collection, f); err != nil {
			return err
		}
	}
	return nil
}

// PartnerHas lists the versions that a partner has sent and not withdrawn, by id.
func (x *Exchange) PartnerHas(ctx context.Context, p *Partner) (map[string]bool, error) {
	const op = "exchange.PartnerHas"
	if err := x.operator(op); err != nil {
		return nil, err
	}
	out := map[string]bool{}
	err := engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		out[id] = true
		return err
	}, "select distinct id from partner_object where partner = $1 and way = 'in' and state in ('taken', 'known')", p.number)
	return out, engine.Fault(op, err)
}

// arrivals collects what was refused.
type arrivals struct{ refused []Detail }

// Begin starts anew.
func (a *arrivals) Begin(string, time.Time) { a.refused = nil }

// Took does nothing: what was not refused was taken.
func (a *arrivals) Took(string, string) {}

// Refuse notes what was refused.
func (a *arrivals) Refuse(d Detail) { a.refused = append(a.refused, d) }

// End returns nothing: there is nobody to answer.
func (a *arrivals) End() []byte { return nil }
