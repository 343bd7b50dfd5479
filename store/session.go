package store

import (
	"context"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// session lends a handle to the parts of the store that are packages of their own.
type session struct{ h *Handle }

func (s session) View() concord.View { return s.h.view }

func (s session) Node() string { return s.h.s.opt.Node }

func (s session) Unverified() bool { return s.h.s.opt.Unverified }

func (s session) Reading() engine.Runner { return s.h.db() }

func (s session) Allowed(ctx context.Context) (string, error) { return s.h.labels(ctx) }

func (s session) Change(ctx context.Context, op string, do func(context.Context, *engine.Tx) error) error {
	return s.h.change(ctx, op, func(ctx context.Context, t *tx) error { return do(ctx, t.Tx) })
}

func (s session) Note(ctx context.Context, op string, do func(context.Context, *engine.Tx) error) {
	_ = s.h.queue(context.WithoutCancel(ctx), op, func(ctx context.Context, t *tx) error { return do(ctx, t.Tx) }) // what is returned waits
}

func (s session) Intern(ctx context.Context, t *engine.Tx, label access.Label) (int64, error) {
	return s.in(t).intern(ctx, label)
}

func (s session) Label(ctx context.Context, t *engine.Tx, n int64) (access.Label, error) {
	return s.in(t).label(ctx, n)
}

func (s session) Permits(ctx context.Context, t *engine.Tx, n int64) (bool, error) {
	return s.in(t).permits(ctx, n)
}

func (s session) in(t *engine.Tx) *tx { return &tx{Tx: t, s: s.h.s, h: s.h, stamp: t.Stamp()} }
