package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"concord"
	"concord/access"
	"concord/share"
)

// nodeKeyFile keeps what this node signs its files with and opens those of others with.
const nodeKeyFile = "node.key"

// nodeKey reads the key of the node, or makes it.
func (a *app) nodeKey() (*share.Key, error) {
	file := filepath.Join(a.dir, nodeKeyFile)
	content, err := os.ReadFile(file)
	if err == nil {
		return share.ParseKey(string(content))
	}
	if !errors.Is(err, os.ErrNotExist) {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be read", Err: err}
	}
	k, err := share.NewKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) // two that begin at once do not make two
	if err == nil {
		_, err = f.WriteString(k.Text())
		err = errors.Join(err, f.Sync(), f.Close())
	}
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be written", Hint: "is the disk full, or the folder not yours?", Err: err}
	}
	return k, nil
}

// publicKey reads a key from a flag, which may name a file; "" stays "".
func publicKey(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	p, err := share.ParsePublicKey(text)
	if err == nil {
		return p.Text, nil
	}
	content, ferr := os.ReadFile(text)
	if ferr != nil {
		return "", err
	}
	p, err = share.ParsePublicKey(string(content))
	return p.Text, err
}

type partnerKeyCmd struct{}

func (partnerKeyCmd) Help() string {
	return `The secret stays in node.key in the folder of this node. Hand the printed text to the partner on a way that nobody can change.

Example:
  concord partner key` + codes(exitNotFound, exitUnavailable)
}

func (partnerKeyCmd) Run(a *app) error {
	if _, err := a.open(true); err != nil {
		return err
	}
	k, err := a.nodeKey()
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, k.Public().Text)
	return nil
}

type partnerPinCmd struct {
	Name string `arg:"" help:"The partner."`
	Key  string `arg:"" help:"Its public key: text, or a file with it."`
}

func (partnerPinCmd) Help() string {
	return `From then on no file with another signature is taken for the partner's.

Example:
  concord partner pin cert-lv cert-lv.pub` + codes(exitNotFound, exitForbidden)
}

func (c *partnerPinCmd) Run(a *app) error {
	key, err := publicKey(c.Key)
	if err != nil {
		return err
	}
	h, err := a.open(false)
	if err != nil {
		return err
	}
	return h.Exchange(access.All).PinPartner(a.ctx, c.Name, key)
}
