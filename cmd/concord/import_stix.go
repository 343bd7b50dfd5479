package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"concord"
	"concord/access"
	"concord/stix/admit"
	"concord/stix/scan"
	"concord/store/exchange"
	"concord/wire"
)

// A part of an import is what one commit keeps.
const (
	partObjects = 5000
	partBytes   = 32 << 20
)

// stix reads objects into the log.
func (c *importCmd) stix(a *app, in io.Reader) error {
	h, err := a.open(true)
	if err != nil {
		return err
	}
	t := &taking{a: a, x: h.Exchange(access.All), to: exchange.Posting{Root: c.APIRoot, Collection: c.Collection, Origin: c.Origin}}
	if err := t.all(wire.Admitted(faults(admit.Ahead(admit.Objects(in, admit.Options{Lines: true}))))); err != nil {
		return err
	}
	return t.told()
}

// faults makes refusals of what could be read in two ways: of a file, the rest is taken.
func faults(from iter.Seq2[*admit.Object, error]) iter.Seq2[*admit.Object, error] {
	return func(yield func(*admit.Object, error) bool) {
		for o, err := range from {
			if f, ok := errors.AsType[*scan.Fault](err); ok && !f.Fatal {
				err = admit.OfFault(f)
			}
			if !yield(o, err) {
				return
			}
		}
	}
}

// taking is an import under way.
type taking struct {
	a            *app
	x            *exchange.Exchange
	to           exchange.Posting // but for the objects
	took, failed int
}

// all takes objects in, a part at a time.
func (t *taking) all(from iter.Seq2[*exchange.Object, error]) error {
	var part []*exchange.Object
	size := 0
	for o, err := range from {
		if refused, ok := errors.AsType[*exchange.Refusal](err); ok {
			t.Refuse(exchange.Detail(*refused))
			t.failed++
			continue
		}
		if err != nil {
			return errors.Join(t.keep(part), err) // what came before stays
		}
		part, size = append(part, o), size+len(o.Bytes)
		if len(part) == partObjects || size > partBytes {
			if err := t.keep(part); err != nil {
				return err
			}
			part, size = nil, 0
		}
	}
	return t.keep(part)
}

func (t *taking) keep(part []*exchange.Object) error {
	if len(part) == 0 {
		return nil
	}
	p, a := t.to, &counting{}
	p.MayDefine = true
	p.Answer = a
	p.Objects = func(yield func(*exchange.Object, error) bool) {
		for _, o := range part {
			if !yield(o, nil) {
				return
			}
		}
	}
	if _, err := t.x.Post(t.a.ctx, p); err != nil {
		return err
	}
	t.took += a.took
	for _, d := range a.refused {
		t.Refuse(d)
	}
	t.failed += len(a.refused)
	return nil
}

// Refuse names an object that was not taken.
func (t *taking) Refuse(d exchange.Detail) {
	t.a.fail(&concord.Error{Code: concord.CodeInvalid, Msg: d.ID + ": " + d.Message})
}

// told says what became of the file.
func (t *taking) told() error {
	fmt.Fprintf(t.a.out, "%s taken in; what was there already stayed as it is.\n", plural(t.took, "object"))
	if t.failed > 0 {
		return someFailed{t.failed, t.took + t.failed}
	}
	return nil
}

// counting counts what became of a part; it begins anew when the commit does.
type counting struct {
	took    int
	refused []exchange.Detail
}

func (c *counting) Begin(string, time.Time)  { c.took, c.refused = 0, nil }
func (c *counting) Took(string, string)      { c.took++ }
func (c *counting) Refuse(d exchange.Detail) { c.refused = append(c.refused, d) }
func (c *counting) End() []byte              { return []byte(`{}`) }
