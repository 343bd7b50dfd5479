package exchange

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Status returns the answer to a post, to the one who posted alone.
func (x *Exchange) Status(ctx context.Context, root, id string) ([]byte, error) {
	const op = "exchange.Status"
	v := x.s.View()
	var body []byte
	err := x.s.Reading().Row(ctx, "select body from post_status where id = $1 and root = $2 and principal = $3 and org = $4 and $3 <> ''", id, root, v.Principal, v.Org).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, missing(op, "status")
	}
	return body, engine.Fault(op, err)
}

// keepStatus keeps an answer for the one who posted, and forgets those that are old.
func keepStatus(ctx context.Context, x *Exchange, t *engine.Tx, id string, c *Collection, body []byte) error {
	const keep = 30 * 24 * time.Hour
	v := x.s.View()
	if _, err := t.Exec(ctx, "delete from post_status where at < $1", t.Stamp()-keep.Microseconds()); err != nil {
		return err
	}
	if _, err := t.Exec(ctx, "insert into post_status (id, root, principal, org, at, body) values ($1, $2, $3, $4, $5, $6)", id, c.Root, v.Principal, v.Org, t.Stamp(), body); err != nil {
		return err
	}
	label, err := x.s.Intern(ctx, t, access.Join(concord.DefaultMarking(x.s.Node())))
	if err != nil {
		return err
	}
	_, err = t.Exec(ctx, "insert into audit (at, by, act, object, why, label) values ($1, $2, 'exchange/post', $3, $4, $5)", t.Stamp(), v.Principal, "collection/"+c.ID, "status "+id, label)
	return err
}
