package api

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"

	"concord"
)

// longestKey is how long an idempotency key may be.
const longestKey = 200

// kept is an answer that may be given again.
type kept struct {
	Status int      `json:"status"`
	Shows  []string `json:"shows,omitempty"` // ids of what is in it
	Body   []byte   `json:"body"`
}

// once makes a change and answers with what it gave; under an idempotency key that was used before, with what it gave then.
func (q *request) once(body []byte, do func() (any, error)) error {
	given := q.Header.Get("Idempotency-Key")
	if given == "" || !q.route.repeats {
		k, err := made(q.route.status, do)
		if err == nil {
			q.send(k.Status, "application/json", k.Body)
		}
		return err
	}
	if len(given) > longestKey || strings.ContainsFunc(given, func(r rune) bool { return r < 0x21 || r > 0x7e }) {
		return &refusal{status: http.StatusBadRequest, code: concord.CodeInvalid, msg: "this is no idempotency key", hint: "take up to 200 characters of ASCII, a UUID for example"}
	}
	ctx := q.Context()
	name := hex.EncodeToString(sum(q.seal.mac, "key", q.view.Principal, given))
	asked := hex.EncodeToString(sum(q.seal.mac, "request", q.Method, q.URL.EscapedPath(), sortedQuery(q.query), q.Header.Get("Content-Type"), string(body)))
	known, err := q.store.BeginAnswer(ctx, name, asked)
	if concord.CodeOf(err) == concord.CodeInvalid {
		msg, hint := concord.Public(err)
		return &refusal{status: http.StatusUnprocessableEntity, code: concord.CodeInvalid, msg: msg, hint: hint}
	}
	if err != nil {
		return err
	}
	if known != nil {
		return q.again(known, given)
	}
	k, err := made(q.route.status, do)
	var sealed []byte
	if err == nil {
		sealed, err = q.sealAnswer(k, given)
	}
	// What was done is done, also when nobody waits for the answer any more.
	if kerr := q.store.KeepAnswer(context.WithoutCancel(ctx), name, sealed); kerr != nil {
		q.opt.Logger.LogAttrs(ctx, slog.LevelWarn, "an answer was not kept", slog.Any("error", kerr))
	}
	if err == nil {
		q.send(k.Status, "application/json", k.Body)
	}
	return err
}

func made(status int, do func() (any, error)) (kept, error) {
	v, err := do()
	if err != nil {
		return kept{}, err
	}
	k := kept{Status: status}
	if s, ok := v.(interface{ status() int }); ok {
		k.Status = s.status()
	}
	if s, ok := v.(interface{ shows() []string }); ok {
		k.Shows = s.shows()
	}
	k.Body, err = encode(v)
	return k, err
}

// again gives a kept answer once more, if what is in it may still be read.
func (q *request) again(sealed []byte, given string) error {
	k, err := q.openAnswer(sealed, given)
	if err != nil {
		return err
	}
	for _, id := range k.Shows {
		switch {
		case id == "":
		case strings.HasPrefix(id, "r-"):
			_, err = q.store.Report(q.Context(), concord.ReportID(id))
		default:
			_, err = q.store.IncidentRecord(q.Context(), concord.IncidentID(id), 0)
		}
		if err != nil {
			return err
		}
	}
	q.w.Header().Set("Idempotency-Replayed", "true")
	q.send(k.Status, "application/json", k.Body)
	return nil
}

// answerKey is what a kept answer is sealed with: nobody opens it without the idempotency key, which is not kept. So
// not even the text of an API key that was made lies in the database.
func (q *request) answerKey(given string) (cipher.AEAD, error) {
	block, err := aes.NewCipher(sum(q.seal.mac, "answer", q.view.Principal, given))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}

func (q *request) sealAnswer(k kept, given string) ([]byte, error) {
	aead, err := q.answerKey(given)
	if err != nil {
		return nil, err
	}
	plain, err := json.Marshal(k)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, nil, plain, nil), nil
}

func (q *request) openAnswer(sealed []byte, given string) (k kept, err error) {
	aead, err := q.answerKey(given)
	if err != nil {
		return k, err
	}
	plain, err := aead.Open(nil, nil, sealed, nil)
	if err != nil {
		return k, &concord.Error{Code: concord.CodeConflict, Msg: "the answer was kept under another key of this node", Hint: "take a new idempotency key", Err: err}
	}
	return k, json.Unmarshal(plain, &k)
}
