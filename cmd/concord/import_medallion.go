package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"concord"
	"concord/access"
	"concord/stix/admit"
	"concord/store/exchange"
	"concord/taxii/medallion"
	"concord/wire"
)

// medallion takes over what another TAXII server has.
func (c *importCmd) medallion(a *app, in io.Reader) error {
	data, err := medallion.Read(in)
	if err != nil {
		return err
	}
	h, err := a.open(true)
	if err != nil {
		return err
	}
	x := h.Exchange(access.All)
	t := &taking{a: a, x: x}
	for _, r := range data.Roots {
		if err := x.AddRoot(a.ctx, exchange.Root{Name: r.Name, Title: r.Title, Description: r.Description}); err != nil {
			return err
		}
		for _, col := range r.Collections {
			if err := c.collection(t, r.Name, col); err != nil {
				return err
			}
		}
	}
	return t.told()
}

// collection makes one collection, unless it is there, and fills it.
func (c *importCmd) collection(t *taking, root string, col medallion.Collection) error {
	made, err := t.x.Collection(t.a.ctx, root, strings.ToLower(col.ID))
	if concord.CodeOf(err) == concord.CodeNotFound {
		var grants []exchange.Grant
		if col.CanRead || col.CanWrite {
			grants = []exchange.Grant{{To: "*", Read: col.CanRead, Write: col.CanWrite}}
		}
		made, err = t.x.AddCollection(t.a.ctx, exchange.Collection{ID: col.ID, Root: root, Alias: col.Alias, Title: col.Title, Description: col.Description,
			Marking: concord.Marking{TLP: concord.TLP(strings.ToUpper(c.TLP)), ReleasableTo: c.To}}, grants)
	}
	if err != nil {
		return err
	}
	t.to = exchange.Posting{Root: root, Collection: made.ID}
	before, failed := t.took, t.failed
	if err := t.all(added(col.Objects)); err != nil {
		return err
	}
	fmt.Fprintf(t.a.out, "%s/%s  %s: %s, %d left out\n", root, made.ID, made.Title, plural(t.took-before, "object"), t.failed-failed)
	return nil
}

// added reads and checks objects of a file, and gives each the time at which it was added.
func added(list []medallion.Object) iter.Seq2[*exchange.Object, error] {
	return func(yield func(*exchange.Object, error) bool) {
		for i := range list {
			for o, err := range wire.Admitted(faults(admit.Objects(bytes.NewReader(list[i].Raw), admit.Options{}))) {
				if err == nil && !list[i].Added.IsZero() {
					o.Added = list[i].Added.UnixMicro()
				}
				if refused, ok := errors.AsType[*exchange.Refusal](err); ok && strings.HasPrefix(refused.ID, "/") {
					refused.ID = fmt.Sprintf("object %d", i+1)
				}
				if !yield(o, err) {
					return
				}
			}
		}
	}
}
