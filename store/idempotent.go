package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"concord"
)

// How long an answer is kept for a request that comes again, and how long one may be made.
const (
	answerLasts = 24 * time.Hour
	answerMade  = 5 * time.Minute
)

// BeginAnswer says that a principal asks for something under a key. known is nil the first time; else it is
// the answer that was kept. Another request under the same key is invalid, and one whose answer is being
// made is a conflict. request is a hash of all that was asked.
func (h *Handle) BeginAnswer(ctx context.Context, key, request string) (known []byte, err error) {
	err = h.change(ctx, "store.BeginAnswer", func(ctx context.Context, t *tx) error {
		known = nil
		if _, err := t.Exec(ctx, "delete from idempotency where at < $1", t.stamp-answerLasts.Microseconds()); err != nil {
			return err
		}
		var had string
		var at int64
		err := t.Row(ctx, "select request, at, answer from idempotency where principal = $1 and key = $2", h.view.Principal, key).Scan(&had, &at, &known)
		switch {
		case errors.Is(err, sql.ErrNoRows):
		case err != nil:
			return err
		case had != request:
			known = nil
			return &concord.Error{Code: concord.CodeInvalid, Msg: "this idempotency key was used for another request", Hint: "take a new key for each request"}
		case known != nil:
			return nil
		case at > t.stamp-answerMade.Microseconds():
			return &concord.Error{Code: concord.CodeConflict, Msg: "the same request is being answered", Hint: "wait a moment and send it again"}
		}
		_, err = t.Exec(ctx, `insert into idempotency (principal, key, request, at, answer) values ($1, $2, $3, $4, null)
			on conflict (principal, key) do update set at = excluded.at`, h.view.Principal, key, request, t.stamp)
		return err
	})
	return known, err
}

// KeepAnswer keeps the answer to a request for a day. A nil answer forgets the request, which may be tried
// again then.
func (h *Handle) KeepAnswer(ctx context.Context, key string, answer []byte) error {
	return h.change(ctx, "store.KeepAnswer", func(ctx context.Context, t *tx) error {
		query, args := "update idempotency set answer = $3 where principal = $1 and key = $2", []any{h.view.Principal, key, answer}
		if answer == nil {
			query, args = "delete from idempotency where principal = $1 and key = $2 and answer is null", args[:2]
		}
		_, err := t.Exec(ctx, query, args...)
		return err
	})
}
