// Package signin tells who asks: from the credential of a request to a view and the functions that
// go with it, and from nothing else in the request.
//
// Credentials are an API key (as a bearer token, or as the password of Basic authentication), a
// person's name and password (as Basic, or typed into the page), the cookie of a session, and the
// public key that a partner proves to hold over mutual TLS. Secrets are kept as hashes; a key or a session that was revoked, or a person who was disabled, is refused
// from the next request on, because nothing is remembered between requests.
//
// The package must not decide what may be read: package access does. It knows no SQL; wire fits the
// store to [Accounts].
package signin
