package taxii

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"encoding/binary"
	"net/url"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/access"
)

const (
	nextLasts = 24 * time.Hour
	nextPad   = 128 // cursors are so many bytes, or a multiple
)

// sealer makes cursors that only their reader can use, for the query that they came from.
type sealer struct {
	aead  cipher.AEAD
	clock concord.Clock
}

func newSealer(key [32]byte, clock concord.Clock) (sealer, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return sealer{}, err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	return sealer{aead, clock}, err
}

// bound is what a cursor is bound to besides its query.
func bound(v concord.View, root, collection, object string, as rendering) []byte {
	kind := "list"
	if as == versions {
		kind = "versions"
	}
	return []byte(strings.Join([]string{access.Attributes(v), root, collection, object, kind}, "\x00"))
}

// make seals a position with the query that it is in.
func (s sealer) make(at Position, query string, to []byte) string {
	size := 28 + len(query)
	plain := make([]byte, (size+nextPad-1)/nextPad*nextPad)
	binary.BigEndian.PutUint64(plain, uint64(s.clock().Add(nextLasts).Unix())) //nolint:gosec // the years of the clock fit
	binary.BigEndian.PutUint64(plain[8:], uint64(at.Added))                    //nolint:gosec // read back as it was
	binary.BigEndian.PutUint64(plain[16:], uint64(at.Seq))                     //nolint:gosec // read back as it was
	binary.BigEndian.PutUint32(plain[24:], uint32(len(query)))                 //nolint:gosec // a query is no gigabyte
	copy(plain[28:], query)
	return base64.RawURLEncoding.EncodeToString(s.aead.Seal(nil, nil, plain, to))
}

// open gives what was sealed, unless the cursor is forged, of somebody else, of another query, or too old.
func (s sealer) open(token string, to []byte) (at Position, query string, err error) {
	wrong := &refusal{400, "this cursor is not good here", "begin again without next, with added_after where you are"}
	sealed, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil {
		return at, "", wrong
	}
	plain, err := s.aead.Open(nil, nil, sealed, to)
	if err != nil || len(plain) < nextPad {
		return at, "", wrong
	}
	n := int64(binary.BigEndian.Uint32(plain[24:]))
	if int64(binary.BigEndian.Uint64(plain)) < s.clock().Unix() || n > int64(len(plain)-28) { //nolint:gosec // as it was sealed
		return at, "", wrong
	}
	at = Position{int64(binary.BigEndian.Uint64(plain[8:])), int64(binary.BigEndian.Uint64(plain[16:]))} //nolint:gosec // as it was sealed
	return at, string(plain[28 : 28+n]), nil
}

// text writes what was asked for, so that equal questions are equal texts.
func (f *asking) text() string {
	v := url.Values{}
	for key, list := range map[string][]string{"id": f.IDs, "type": f.Types, "version": f.Versions, "spec": f.specs} {
		list = slices.Clone(list)
		slices.Sort(list)
		for _, e := range slices.Compact(list) {
			v.Add(key, e)
		}
	}
	return v.Encode()
}

// restore reads what text wrote.
func (f *asking) restore(text string) error {
	v, err := url.ParseQuery(text)
	if err != nil {
		return err
	}
	f.IDs, f.Types, f.Versions, f.specs = v["id"], v["type"], v["version"], v["spec"]
	return nil
}
