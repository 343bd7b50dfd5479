package signin

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"concord"
)

// Certificate is a public key by which an account is known over mutual TLS.
type Certificate struct {
	Revoked bool
	Account Account
}

// SPKI is what a key is pinned by: the SHA-256 of its SubjectPublicKeyInfo in hexadecimal digits. Names
// and issuers of a certificate are not looked at.
func SPKI(publicKeyInfo []byte) string {
	sum := sha256.Sum256(publicKeyInfo)
	return hex.EncodeToString(sum[:])
}

// byCertificate returns the account of the key that the peer proved to hold; ok is false for a
// connection without one.
func (g *Gate) byCertificate(r *http.Request) (a *Account, ok bool, err error) {
	if r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
		return nil, false, nil
	}
	leaf, now := r.TLS.PeerCertificates[0], g.Clock()
	c, err := g.Accounts.Certificate(r.Context(), SPKI(leaf.RawSubjectPublicKeyInfo))
	if concord.CodeOf(err) == concord.CodeNotFound {
		return nil, true, refused()
	}
	if err != nil {
		return nil, true, err
	}
	if c.Revoked || c.Account.Disabled || now.Before(leaf.NotBefore) || now.After(leaf.NotAfter) {
		return nil, true, refused()
	}
	return &c.Account, true, nil
}
