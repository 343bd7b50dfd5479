package main

import (
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"os"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
)

type keyPinCmd struct {
	File string `arg:"" help:"Certificate of the partner, in PEM."`
	Org  string `required:"" help:"Organisation that asks; it is added when it is new." placeholder:"ORG"`
	Role string `required:"" help:"One of ${roles}." placeholder:"ROLE"`
	Name string `required:"" help:"Name of the partner." placeholder:"NAME"`
}

func (keyPinCmd) Help() string {
	return `Over mutual TLS ('concord serve --client-certs') the partner is known by its public key, and needs no other credential. A renewed certificate of the same key stays good; names in it are not looked at.

Example:
  concord key pin cert-ee.pem --org cert-ee --role partner --name cert-ee-node` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *keyPinCmd) Run(a *app) error {
	role, err := access.ParseRole(c.Role)
	if err != nil {
		return err
	}
	name, err := signin.NewName(c.Name)
	if err != nil {
		return err
	}
	spki, err := spkiOf(c.File)
	if err != nil {
		return err
	}
	h, err := a.open(true)
	if err != nil {
		return err
	}
	err = h.Accounts().Pin(a.ctx, accounts.NewAccount{Principal: name, Org: c.Org, Role: role}, spki)
	if err == nil {
		fmt.Fprintf(a.out, "%s of %s is known by the key %s\n", name, c.Org, spki)
	}
	return err
}

// spkiOf reads what the key of a certificate is pinned by.
func spkiOf(file string) (string, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return "", &concord.Error{Code: concord.CodeNotFound, Msg: "there is no file " + file, Hint: "give the partner's certificate", Err: err}
	}
	block, _ := pem.Decode(content)
	if block == nil || block.Type != "CERTIFICATE" {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: file + " is no certificate in PEM", Hint: "it begins with -----BEGIN CERTIFICATE-----"}
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: file + " is a broken certificate", Err: err}
	}
	return signin.SPKI(cert.RawSubjectPublicKeyInfo), nil
}

type keyUnpinCmd struct {
	SPKI string `arg:"" help:"The 64 digits that concord key list shows."`
}

func (keyUnpinCmd) Help() string {
	return `The key is refused from the next request on, and cannot be pinned again.

Example:
  concord key unpin 5d41…` + codes(exitNotFound, exitForbidden)
}

func (c *keyUnpinCmd) Run(a *app) error {
	return a.granting(func(h *store.Handle) error { return h.Accounts().Unpin(a.ctx, c.SPKI) }, "the key is good for nothing any more")
}
