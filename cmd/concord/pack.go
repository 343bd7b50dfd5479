package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"concord"
	"concord/access"
	"concord/share"
	"concord/wire"
)

type packCmd struct {
	To    string `required:"" help:"The partner." placeholder:"PARTNER"`
	Since string `help:"Put in again what was sent on this day or later." placeholder:"DAY"`
	File  string `arg:"" help:"The file to write; it must not be there."`
}

func (packCmd) Help() string {
	return `Holds what the partner may hold and has not, and what it may hold no more, as a push would. The file is signed with the key of this node and can be opened by the partner alone; it has a number, and is to be taken in by its order. What does not fit one file is left for the next.

Examples:
  concord pack --to cert-lv out.concord
  concord pack --to cert-lv --since 2026-11-01 again.concord` + codes(exitNotFound, exitConflict, exitUnavailable)
}

func (c *packCmd) Run(a *app) error {
	since, err := fullDay("since", c.Since)
	if err != nil {
		return err
	}
	if _, err := a.open(false); err != nil {
		return err
	}
	l, s, err := wire.NewLink(a.ctx, a.store, a.node, c.To, a.clock)
	if err != nil {
		return err
	}
	if s.P.PublicKey == "" {
		return &concord.Error{Code: concord.CodeConflict, Msg: "the public key of " + c.To + " is not pinned", Hint: "concord partner pin " + c.To + " KEY"}
	}
	if since != "" {
		day, err := time.Parse(time.DateOnly, since)
		if err != nil {
			return err
		}
		s.P.Again = day.UnixMicro()
	}
	to, err := share.ParsePublicKey(s.P.PublicKey)
	if err != nil {
		return err
	}
	k, err := a.nodeKey()
	if err != nil {
		return err
	}
	out, err := c.write(a, l, s, k, to)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "file %d for %s: %s, %d withdrawn\n", out.Number, c.To, plural(out.Objects, "object"), out.Withdrawn)
	if out.More {
		fmt.Fprintln(a.out, "There is more than fits one file: pack again.")
	}
	return nil
}

// write makes the file beside its place, and puts it there when it is whole and on the disk.
func (c *packCmd) write(a *app, l *share.Link, s wire.ShareStore, k *share.Key, to share.PublicKey) (out share.Packed, err error) {
	unwritable := func(err error) error {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: c.File + " cannot be written", Hint: "is the disk full, or the folder not yours?", Err: err}
	}
	if _, err := os.Lstat(c.File); err == nil {
		return out, &concord.Error{Code: concord.CodeConflict, Msg: c.File + " is there already", Hint: "name another file"}
	}
	f, err := os.CreateTemp(filepath.Dir(c.File), ".concord-pack-*")
	if err != nil {
		return out, unwritable(err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is gone when all went well
	defer f.Close()           //nolint:errcheck // closed below when all went well
	w := bufio.NewWriterSize(f, 1<<20)
	return l.Pack(a.ctx, s, w, k, to, func() error {
		if err := errors.Join(w.Flush(), f.Sync(), f.Close(), os.Link(f.Name(), c.File)); err != nil { // a link replaces nothing
			return unwritable(err)
		}
		return nil
	})
}

type unpackCmd struct {
	File string `arg:"" help:"The file; - is standard input."`
}

func (unpackCmd) Help() string {
	return `The file is taken in whole or not at all: one that is cut off, changed, of nobody whose key is pinned or for somebody else is refused. The same file again changes nothing; an older one than the last is refused.

Example:
  concord unpack in.concord` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *unpackCmd) Run(a *app) error {
	in := a.in
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no file " + c.File, Err: err}
		}
		defer f.Close()
		in = f
	}
	h, err := a.open(false)
	if err != nil {
		return err
	}
	k, err := a.nodeKey()
	if err != nil {
		return err
	}
	file, err := share.Open(in, k)
	if err != nil {
		return err
	}
	list, err := h.Exchange(access.All).Partners(a.ctx)
	if err != nil {
		return err
	}
	for i := range list {
		if list[i].PublicKey == file.From {
			return c.from(a, list[i].Name, file)
		}
	}
	return &concord.Error{Code: concord.CodeForbidden, Msg: "the file is signed by nobody whose key is pinned here", Hint: "if it should be: concord partner pin NAME " + file.From}
}

// from takes in a file of a partner.
func (c *unpackCmd) from(a *app, name string, file *share.File) error {
	l, s, err := wire.NewLink(a.ctx, a.store, a.node, name, a.clock)
	if err != nil {
		return err
	}
	got, known, err := l.Unpack(a.ctx, file, s.P.Unpacked, s.P.UnpackedSum)
	switch {
	case err != nil:
		return err
	case known:
		fmt.Fprintf(a.out, "file %d of %s was taken in already: nothing changed\n", file.Number, name)
		return nil
	}
	if missed := file.Number - s.P.Unpacked - 1; missed > 0 {
		fmt.Fprintf(a.out, "%s before this one did not come: ask %s to pack again with --since\n", plural(int(missed), "file"), name)
	}
	fmt.Fprintf(a.out, "file %d of %s: %d taken, %d known, %d refused, %d in conflict, %d withdrawn\n", file.Number, name, got.Taken, got.Known, got.Refused, got.Conflicts, got.Withdrawn)
	return nil
}
