package exchange

import (
	"context"
	"database/sql"
	"errors"
	"iter"
	"time"

	"concord"
	"concord/store/engine"

	"github.com/google/uuid"
)

// Posting is what somebody posts to a collection.
type Posting struct {
	Root, Collection string                    // "" for the collection logs only: for the operator
	Objects          iter.Seq2[*Object, error] // may be walked several times; an error keeps all of it out, but for a [Refusal]
	Answer           Answer
	MayDefine        bool // marking definitions may be among them: they are looked for first

	// Origin is the organisation that the objects come from, when the operator takes them in for another; "" is the poster's own.
	Origin string
}

// Answer writes the answer to a post. It begins anew whenever Begin is called.
type Answer interface {
	Begin(id string, at time.Time)
	Took(id, version string)
	Refuse(Detail)
	End() []byte // void when Begin is called again
}

// chunkObjects and chunkBytes bound how much is filed at once.
const (
	chunkObjects = 3000
	chunkBytes   = 4 << 20
)

// How many versions of one object there may be: each is compared with the others.
const (
	versionsOfPost = 100
	versionsOfAll  = 10_000
)

// Post keeps objects: all of them are on the disk when it returns, or none. Objects that contradict what is there
// are refused one by one. It returns the answer, which its poster may read again.
func (x *Exchange) Post(ctx context.Context, p Posting) (answer []byte, err error) {
	const op = "exchange.Post"
	if p.Collection == "" || p.Origin != "" {
		if err := x.operator(op); err != nil {
			return nil, err
		}
	}
	if p.Origin == "" && x.s.View().Org == "" {
		return nil, &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "who belongs to no organisation posts for nobody"}
	}
	var known []*Object
	if p.MayDefine {
		known = definitions(p.Objects)
	}
	if answer, err = x.post(ctx, op, &p, known); errors.Is(err, errDefined) {
		answer, err = x.post(ctx, op, &p, definitions(p.Objects))
	}
	return answer, err
}

// post is one try, with definitions that are known from the beginning.
func (x *Exchange) post(ctx context.Context, op string, p *Posting, known []*Object) (answer []byte, err error) {
	id := uuid.NewString()
	err = x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		b := &batch{work: newWork(x, t), p: p, by: x.s.View().Principal, origin: p.Origin, told: map[string]bool{}}
		if b.origin == "" {
			b.origin = x.s.View().Org
		}
		if err := b.open(ctx); err != nil {
			return err
		}
		p.Answer.Begin(id, time.UnixMicro(t.Stamp()).UTC())
		if err := b.known(ctx, known); err != nil {
			return err
		}
		if err := b.all(ctx); err != nil {
			return err
		}
		answer = p.Answer.End()
		if b.to == nil {
			return nil
		}
		return keepStatus(ctx, x, t, id, b.to, answer)
	})
	return answer, err
}

// batch is a post under way.
type batch struct {
	*work
	p          *Posting
	to         *Collection
	marking    concord.Marking
	origin, by string
	chunks     int
	buried     *bool           // whether anything was deleted from the collection; nil before that was asked
	told       map[string]bool // definitions of this post that were made known
}

// open finds the collection, as the poster may write to it.
func (b *batch) open(ctx context.Context) error {
	b.marking = concord.DefaultMarking(b.x.s.Node())
	if b.p.Collection == "" {
		return nil
	}
	c, err := b.x.one(ctx, b.t, b.p.Root, b.p.Collection)
	if err != nil {
		return err
	}
	if !c.CanWrite {
		return &concord.Error{Code: concord.CodeForbidden, Msg: "this collection may be read, not written to"}
	}
	b.to, b.marking = &c, c.Marking
	return nil
}

// all files the objects in chunks. A chunk ends before an id that it has already.
func (b *batch) all(ctx context.Context) error {
	var chunk []*Object
	size, ids, versions := 0, map[string]bool{}, map[string]int{}
	for o, err := range b.p.Objects {
		if refusal, ok := errors.AsType[*Refusal](err); ok {
			b.p.Answer.Refuse(Detail(*refusal))
			continue
		}
		if err != nil {
			return err
		}
		if len(chunk) == chunkObjects || size > chunkBytes || ids[o.ID] {
			if err := b.take(ctx, chunk); err != nil {
				return err
			}
			if ids[o.ID] {
				versions[o.ID]++ // few ids come again, and so few are counted
			}
			chunk, size = chunk[:0], 0
			clear(ids)
		}
		if versions[o.ID] >= versionsOfPost {
			b.p.Answer.Refuse(Detail{o.ID, o.Version, "too many versions of this object in one post"})
			continue
		}
		chunk, size, ids[o.ID] = append(chunk, o), size+len(o.Bytes), true
	}
	return b.take(ctx, chunk)
}

// take files a chunk, but for what is there already and what contradicts it.
func (b *batch) take(ctx context.Context, chunk []*Object) error {
	if len(chunk) == 0 {
		return nil
	}
	b.chunks++
	ids := make([]string, len(chunk))
	for i, o := range chunk {
		ids[i] = o.ID
	}
	have, err := b.existing(ctx, ids)
	if err != nil {
		return err
	}
	gone, err := b.gone(ctx, ids)
	if err != nil {
		return err
	}
	var fresh, again []*pending
	for _, o := range chunk {
		if len(have[o.ID]) >= versionsOfAll {
			b.p.Answer.Refuse(Detail{o.ID, o.Version, "there are too many versions of this object"})
			continue
		}
		p, known, err := b.judge(ctx, o, have[o.ID], gone[o.ID])
		switch {
		case err != nil:
			return err
		case p == nil:
		case known:
			again = append(again, p)
		default:
			fresh = append(fresh, p)
		}
	}
	if err := b.keep(ctx, fresh); err != nil {
		return err
	}
	return b.put(ctx, again)
}

// keep files what is new, in its order. What has waited for definitions among it comes before.
func (b *batch) keep(ctx context.Context, fresh []*pending) error {
	var defining []*Object
	for _, p := range fresh {
		if p.Defines != nil && !p.Defines.Official {
			defining = append(defining, p.Object)
		}
	}
	if err := b.known(ctx, defining); err != nil {
		return err
	}
	for _, p := range fresh {
		if err := b.mark(ctx, p); err != nil {
			return err
		}
	}
	return b.file(ctx, fresh, b.to)
}

// known makes definitions known, and what waited for them.
func (b *batch) known(ctx context.Context, list []*Object) error {
	for _, o := range list {
		if b.told[o.ID] {
			continue
		}
		b.told[o.ID] = true
		if b.chunks > 1 { // what came before it in this post waits for it: begin anew, with all of them known
			return errDefined
		}
		if err := b.define(ctx, o.ID, b.origin, o.Defines); err != nil {
			return err
		}
		if err := b.resolve(ctx, o.ID); err != nil {
			return err
		}
	}
	return nil
}

// errDefined is that a definition came late in a post.
var errDefined = errors.New("a definition came late")

// definitions are all those of a post.
func definitions(objects iter.Seq2[*Object, error]) (out []*Object) {
	for o, err := range objects {
		if err == nil && o.Defines != nil && !o.Defines.Official {
			out = append(out, o)
		}
	}
	return out
}

// judge tells what becomes of an object: it is new, it is known (its row is to be entered again), or it was
// refused, and p is nil. What the poster may not see is as if it were not there.
func (b *batch) judge(ctx context.Context, o *Object, have []old, gone []old) (p *pending, known bool, err error) {
	p = &pending{Object: o, version: o.Version, origin: b.origin, by: b.by, old: have, added: b.t.Stamp()}
	if o.Added > 0 && o.Added < p.added && b.x.operator("") == nil {
		p.added = o.Added
	}
	p.ver, _ = Micros(o.Version)
	if o.Version == "" {
		p.ver, p.version = p.added, Stamp(p.added)
	}
	for i := range have {
		h := &have[i]
		same := h.ver == p.ver && o.Version != "" || o.Version == "" && h.sum == o.Sum
		if !same {
			continue
		}
		may, err := b.knows(ctx, h)
		if err != nil {
			return nil, false, err
		}
		if !may {
			continue
		}
		if h.sum != o.Sum {
			b.p.Answer.Refuse(Detail{o.ID, o.Version, "this version is here with other content, which stays; a changed object needs a new version"})
			return nil, false, nil
		}
		for g := range gone {
			if gone[g].seq == h.seq {
				b.p.Answer.Refuse(Detail{o.ID, o.Version, "this version was deleted here"})
				return nil, false, nil
			}
		}
		p.seq, p.label, p.origin, p.version, p.ver = h.seq, h.label, h.origin, h.version, h.ver
		b.p.Answer.Took(o.ID, p.version)
		return p, true, nil
	}
	b.p.Answer.Took(o.ID, p.version)
	return p, false, nil
}

// knows reports whether the poster knows of a row: it may read it, or posted it itself.
func (b *batch) knows(ctx context.Context, h *old) (bool, error) {
	if h.origin == b.origin && h.by == b.by {
		return true, nil
	}
	return b.mayRead(ctx, h.label)
}

// mark makes the label of an object's own markings. An object of another organisation stays as strictly marked as it was.
func (b *batch) mark(ctx context.Context, p *pending) (err error) {
	m := &marked{Levels: p.Levels, Marks: p.Marks, Default: b.marking, Origin: p.origin, By: p.by}
	if p.Defines != nil && p.Defines.Official {
		m = &marked{Levels: []concord.TLP{concord.TLPClear}, Default: b.marking, Origin: p.origin, By: p.by}
	}
	if d := p.Defines; d != nil && d.Kind == Release && len(p.Levels)+len(p.Marks) == 0 { // it goes where what it marks goes
		m.Levels, m.Marks = []concord.TLP{concord.TLPAmberStrict}, []string{p.ID}
	}
	var unknown []string
	if p.own, unknown, err = b.own(ctx, m); err != nil {
		return err
	}
	if unknown != nil {
		p.marked = m
	}
	return b.hold(ctx, p)
}

// hold joins the label of the last version that the poster may see, when the first one came from another organisation, or when
// the one that it comes from did not make it.
func (b *batch) hold(ctx context.Context, p *pending) error {
	first, last := "", int64(0)
	for i := range p.old {
		h := &p.old[i]
		may, err := b.mayRead(ctx, h.label)
		if err != nil {
			return err
		}
		if !may && !p.Relayed { // what is passed on is asked about by nobody who could learn of it
			continue
		}
		if first == "" {
			first = h.origin
		}
		last = h.label
	}
	if first == "" || first == p.origin && !p.Relayed {
		return nil
	}
	var err error
	p.own, err = b.join(ctx, p.own, last)
	return err
}

// put enters rows of the log that are there already into the collection, unless they are in it.
func (b *batch) put(ctx context.Context, again []*pending) error {
	if b.to == nil {
		return nil
	}
	var entries []entry
	for _, p := range again {
		var in bool
		if err := b.t.Row(ctx, "select exists (select 1 from collection_entry where seq = $1 and collection = $2)", p.seq, b.to.Number).Scan(&in); err != nil {
			return err
		}
		if in {
			continue
		}
		fold, err := b.fold(ctx, p)
		if err != nil {
			return err
		}
		entries = append(entries, entry{b.to.Number, p.added, p.seq, p.label, p.Type, fold})
	}
	return b.entries(ctx, entries)
}

// gone finds what was deleted from the collection, of ids.
func (b *batch) gone(ctx context.Context, ids []string) (map[string][]old, error) {
	out := map[string][]old{}
	if b.to == nil {
		return out, nil
	}
	if b.buried == nil { // most collections have lost nothing
		b.buried = new(bool)
		if err := b.t.Row(ctx, "select exists (select 1 from collection_gone where collection = $1)", b.to.Number).Scan(b.buried); err != nil {
			return nil, err
		}
	}
	if !*b.buried {
		return out, nil
	}
	err := engine.Each(ctx, b.t, func(rows *sql.Rows) error {
		var o old
		err := rows.Scan(&o.id, &o.ver, &o.seq, &o.label)
		out[o.id] = append(out[o.id], o)
		return err
	}, "select g.id, g.ver, g.seq, g.label from collection_gone g where g.collection = $1 and g.id in (select value from json_each($2))", b.to.Number, list(ids))
	return out, err
}
