package mispfeed

import (
	"context"

	"concord"
)

// Store is what is needed of a store, for one reader. What is not there, or may not be seen, is an error of the code not_found.
type Store interface {
	// Incidents returns a page of the current versions of all records, of each what the reader may read, with their evidence where it
	// is asked for, and one marking for all that hold; next is "" after the last.
	Incidents(ctx context.Context, cursor string, evidence bool) (page []concord.Incident, next string, err error)
	Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error)
	// Events returns a page of the objects that events of others were kept as, the latest version of each.
	Events(ctx context.Context, cursor string) (page [][]byte, next string, err error)
	Event(ctx context.Context, uuid string) ([]byte, error)
}
