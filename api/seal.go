package api

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"net/http"
	"strings"
	"time"

	"concord"
	"concord/access"
)

const (
	day     = 24 * time.Hour
	sealPad = 64 // what is sealed has such a length, or a multiple
)

// sealer makes words that only their reader can use, for what they were made for. The same word for the same
// place is the same for a day, so that a page of a list has one ETag.
type sealer struct {
	aead  cipher.AEAD
	mac   []byte
	clock concord.Clock
}

func newSealer(key [32]byte, clock concord.Clock) (sealer, error) {
	block, err := aes.NewCipher(sum(key[:], "seal"))
	if err != nil {
		return sealer{}, err
	}
	aead, err := cipher.NewGCM(block)
	return sealer{aead, sum(key[:], "mac"), clock}, err
}

// sum is the HMAC of parts that cannot be taken for others.
func sum(key []byte, parts ...string) []byte {
	m := hmac.New(sha256.New, key)
	var n [8]byte
	for _, p := range parts {
		binary.BigEndian.PutUint64(n[:], uint64(len(p)))
		m.Write(n[:])
		m.Write([]byte(p))
	}
	return m.Sum(nil)
}

// box seals bytes. The nonce is made of what is sealed, so that it is never used for anything else.
func (s sealer) box(plain []byte, bound string) []byte {
	nonce := sum(s.mac, bound, string(plain))[:s.aead.NonceSize()]
	return s.aead.Seal(nonce, nonce, plain, []byte(bound))
}

func (s sealer) unbox(sealed []byte, bound string) ([]byte, bool) {
	n := s.aead.NonceSize()
	if len(sealed) < n {
		return nil, false
	}
	plain, err := s.aead.Open(nil, sealed[:n], sealed[n:], []byte(bound))
	return plain, err == nil
}

// word seals a text that is good until the end of the next day.
func (s sealer) word(text, bound string) string {
	if text == "" {
		return ""
	}
	size := 6 + len(text)
	plain := make([]byte, (size+sealPad-1)/sealPad*sealPad)
	binary.BigEndian.PutUint32(plain, uint32(s.today()+1))   //nolint:gosec // the days of the clock fit
	binary.BigEndian.PutUint16(plain[4:], uint16(len(text))) //nolint:gosec // a cursor is short
	copy(plain[6:], text)
	return base64.RawURLEncoding.EncodeToString(s.box(plain, bound))
}

func (s sealer) today() int64 { return s.clock().Unix() / int64(day/time.Second) }

// open gives the text of a word, unless it is forged, of somebody else, for something else, or too old.
func (s sealer) open(word, bound string) (string, bool) {
	sealed, err := base64.RawURLEncoding.DecodeString(word)
	if err != nil {
		return "", false
	}
	plain, ok := s.unbox(sealed, bound)
	if !ok || len(plain) < sealPad || int64(binary.BigEndian.Uint32(plain)) < s.today() {
		return "", false
	}
	n := int(binary.BigEndian.Uint16(plain[4:]))
	if n > len(plain)-6 {
		return "", false
	}
	return string(plain[6 : 6+n]), true
}

// bound is what a word is bound to: who reads, and what for.
func (q *request) bound(what string) string { return access.Attributes(q.view) + "\x00" + what }

// listOf is the query of a list without its place in it.
func (q *request) listOf() string {
	v := make(map[string][]string, len(q.query))
	for name, values := range q.query {
		if name != "cursor" && name != "limit" {
			v[name] = values
		}
	}
	return q.route.path + "?" + sortedQuery(v)
}

// cursor opens the cursor of a list.
func (q *request) cursor() (string, error) {
	given := q.query.Get("cursor")
	if given == "" {
		return "", nil
	}
	text, ok := q.seal.open(given, q.bound(q.listOf()))
	if !ok {
		return "", &refusal{status: http.StatusBadRequest, code: concord.CodeInvalid, msg: "this cursor is not good here", hint: "begin the list anew", pointer: "?cursor"}
	}
	return text, nil
}

// sealed makes the cursor of a list.
func (q *request) sealed(cursor string) string { return q.seal.word(cursor, q.bound(q.listOf())) }

// tag is the ETag of an answer to this reader: strong, and of no use to another.
func (q *request) tag(body []byte) string {
	s := sum(q.seal.mac, "tag", access.Attributes(q.view), string(body))
	return `"` + base64.RawURLEncoding.EncodeToString(s[:18]) + `"`
}

// names reports whether a list of ETags has one, or takes any.
func names(list []string, tag string) bool {
	for _, line := range list {
		for t := range strings.SplitSeq(line, ",") {
			if t = strings.TrimSpace(t); t == "*" || t == tag {
				return true
			}
		}
	}
	return false
}

// unchanged refuses a change of something that is another by now than what If-Match names.
func (q *request) unchanged(now any) error {
	list := q.Header.Values("If-Match")
	if len(list) == 0 {
		return nil
	}
	body, err := encode(now)
	if err != nil || names(list, q.tag(body)) {
		return err
	}
	return &refusal{status: http.StatusPreconditionFailed, code: concord.CodeConflict, msg: "it was changed meanwhile", hint: "read it again"}
}
