package signin

import (
	"crypto/sha256"
	"crypto/subtle"
	"hash/crc32"
	"io"
	"math/big"
	"strings"

	"concord"
)

// An API key is written concord_ID_SECRET_SUM: six characters by which it is found, 43 that hold 256
// random bits, and six of a checksum, all of [0-9A-Za-z]. The checksum lets a mistyped key be refused
// without a look into the store.
const (
	keyPrefix  = "concord"
	keyIDLen   = 6
	secretLen  = 43
	sumLen     = 6
	digits     = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	keyBytes   = 32
	keyIDBytes = 8 // of randomness, of which six digits are taken
)

// NewKey makes a key from randomness. The text is shown once and never kept.
func NewKey(random io.Reader) (id, text string, err error) {
	b := make([]byte, keyIDBytes+keyBytes)
	if _, err := io.ReadFull(random, b); err != nil {
		return "", "", &concord.Error{Code: concord.CodeUnavailable, Op: "signin.NewKey", Msg: "the machine gives no randomness", Err: err}
	}
	long := base62(b[:keyIDBytes], keyIDLen+6)
	id = long[len(long)-keyIDLen:]
	body := keyPrefix + "_" + id + "_" + base62(b[keyIDBytes:], secretLen)
	return id, body + "_" + sum(body), nil
}

// HashKey is what is kept of a key, or of the token of a session.
func HashKey(text string) [32]byte { return sha256.Sum256([]byte(text)) }

// parseKey returns the id of a well-formed key.
func parseKey(text string) (id string, ok bool) {
	parts := strings.Split(text, "_")
	if len(parts) != 4 || parts[0] != keyPrefix || len(parts[1]) != keyIDLen || len(parts[2]) != secretLen || len(parts[3]) != sumLen {
		return "", false
	}
	for _, p := range parts[1:] {
		if strings.Trim(p, digits) != "" {
			return "", false
		}
	}
	body := text[:len(text)-sumLen-1]
	return parts[1], subtle.ConstantTimeCompare([]byte(sum(body)), []byte(parts[3])) == 1
}

func sum(body string) string {
	n := crc32.ChecksumIEEE([]byte(body))
	return base62([]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}, sumLen)
}

// base62 writes a number of bytes with at least so many digits.
func base62(b []byte, width int) string {
	n, base, rest := new(big.Int).SetBytes(b), big.NewInt(int64(len(digits))), new(big.Int)
	var out []byte
	for n.Sign() > 0 || len(out) < width {
		n.DivMod(n, base, rest)
		out = append(out, digits[rest.Int64()])
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return string(out)
}
