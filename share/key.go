package share

import (
	"crypto/ed25519"
	"encoding/base64"
	"io"
	"strings"

	"concord"

	"filippo.io/age"
)

// Key is what a node signs its files with and opens those of others with.
type Key struct {
	sign ed25519.PrivateKey
	open *age.X25519Identity
}

// PublicKey is what others need of a node: to tell its files and to seal files for it. Text is how it is written.
type PublicKey struct {
	verify ed25519.PublicKey
	seal   *age.X25519Recipient
	Text   string
}

// keyForm begins the text of a public key; the two keys follow it.
const keyForm = "concord1."

// NewKey makes a key.
func NewKey(random io.Reader) (*Key, error) {
	_, sign, err := ed25519.GenerateKey(random)
	if err != nil {
		return nil, noRandom(err)
	}
	open, err := age.GenerateX25519Identity()
	if err != nil {
		return nil, noRandom(err)
	}
	return &Key{sign, open}, nil
}

func noRandom(err error) error {
	return &concord.Error{Code: concord.CodeUnavailable, Op: "share.NewKey", Msg: "the machine gives no randomness", Err: err}
}

// Text is the secret, on two lines.
func (k *Key) Text() string {
	return base64.RawURLEncoding.EncodeToString(k.sign.Seed()) + "\n" + k.open.String() + "\n"
}

// ParseKey reads the secret.
func ParseKey(text string) (*Key, error) {
	first, second, _ := strings.Cut(strings.TrimSpace(text), "\n")
	seed, err := base64.RawURLEncoding.DecodeString(strings.TrimSpace(first))
	if err == nil && len(seed) == ed25519.SeedSize {
		var open *age.X25519Identity
		if open, err = age.ParseX25519Identity(strings.TrimSpace(second)); err == nil {
			return &Key{ed25519.NewKeyFromSeed(seed), open}, nil
		}
	}
	return nil, &concord.Error{Code: concord.CodeInvalid, Op: "share.ParseKey", Msg: "this is no key of a node", Hint: "restore the file from a copy; a new key has to be pinned by every partner", Err: err}
}

// Public is what others are given.
func (k *Key) Public() PublicKey {
	verify, _ := k.sign.Public().(ed25519.PublicKey) //nolint:errcheck // it is one
	return PublicKey{verify, k.open.Recipient(), keyForm + base64.RawURLEncoding.EncodeToString(verify) + "." + k.open.Recipient().String()}
}

// ParsePublicKey reads what a partner has given.
func ParsePublicKey(text string) (p PublicKey, err error) {
	text = strings.TrimSpace(text)
	rest, ok := strings.CutPrefix(text, keyForm)
	sign, seal, both := strings.Cut(rest, ".")
	if ok && both {
		p.verify, err = base64.RawURLEncoding.DecodeString(sign)
		if err == nil && len(p.verify) == ed25519.PublicKeySize {
			if p.seal, err = age.ParseX25519Recipient(seal); err == nil {
				p.Text = keyForm + base64.RawURLEncoding.EncodeToString(p.verify) + "." + p.seal.String()
				return p, nil
			}
		}
	}
	return PublicKey{}, &concord.Error{Code: concord.CodeInvalid, Op: "share.ParsePublicKey", Msg: "this is no public key of a node", Hint: "concord partner key, on the partner's node, prints it", Err: err}
}
