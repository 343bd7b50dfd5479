package engine

import (
	"context"

	"concord"
	"concord/access"
)

// Session is what a part of the store that has a package of its own works with: the connections, and
// what one view may read. Only package store makes one, so that no read goes past the view.
type Session interface {
	View() concord.View
	Node() string     // organisation of this node
	Unverified() bool // the operator lets candidates leave; see [access.Rule]

	// Reading is the pool, or the transaction that the session belongs to.
	Reading() Runner
	// Allowed is the JSON list of the numbers of the labels that the view may read, for [MayRead].
	Allowed(ctx context.Context) (string, error)

	// Change runs do as one unit of the writer: all of it is on the disk when Change returns, or
	// nothing is kept. do may be run twice. Errors are as [Fault] makes them.
	Change(ctx context.Context, op string, do func(context.Context, *Tx) error) error
	// Note is Change for what nobody waits for: it runs in its turn, and may be lost when the program ends before.
	Note(ctx context.Context, op string, do func(context.Context, *Tx) error)
	// Intern returns the number of a label within a unit, and Label the label of a number.
	Intern(ctx context.Context, t *Tx, label access.Label) (int64, error)
	Label(ctx context.Context, t *Tx, n int64) (access.Label, error)
	// Permits reports whether the view may get what carries the label of a number, as a unit sees it.
	Permits(ctx context.Context, t *Tx, n int64) (bool, error)
}

// MayRead is true of a label number that the reader may see, where $1 is what Allowed gave.
const MayRead = "in (select value from json_each($1))"
