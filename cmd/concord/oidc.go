package main

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"concord"
	"concord/collect/fetch"
	"concord/signin"
)

// signInConfig names the provider at which people of this node sign in.
type signInConfig struct {
	Name       string `json:"name"`        // what people call it
	Issuer     string `json:"issuer"`      // its address
	ClientID   string `json:"client_id"`   // of this node, there
	SecretFile string `json:"secret_file"` // beside node.json, or a whole path

	AllowPrivate bool `json:"allow_private,omitempty"` // it is on this machine or the local network
}

// returnPath is where a provider leads back to.
const returnPath = "/signin/return"

// outside returns the sign-in at the provider that node.json names; nil without one.
func (a *app) outside(g *signin.Gate) (*signin.Outside, error) {
	file := filepath.Join(a.dir, nodeFile)
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be read", Err: err}
	}
	var c nodeConfig
	if err := json.Unmarshal(content, &c); err != nil {
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: file + " is not JSON", Err: err}
	}
	if c.SignIn == nil {
		return nil, nil
	}
	p, err := c.SignIn.provider(a.address, a.dir)
	if err != nil {
		return nil, err
	}
	return signin.NewOutside(g, p, fetch.Guarded(c.SignIn.AllowPrivate, nil)), nil
}

// provider checks what node.json says.
func (c *signInConfig) provider(address, dir string) (signin.Provider, error) {
	bad := func(msg, hint string) (signin.Provider, error) {
		return signin.Provider{}, &concord.Error{Code: concord.CodeInvalid, Msg: nodeFile + ": " + msg, Hint: hint}
	}
	issuer, err := url.Parse(c.Issuer)
	own, err2 := url.Parse(address)
	switch {
	case err != nil || issuer.Scheme != "https" || issuer.Host == "":
		return bad("sign_in.issuer is no address with https", "take it from the provider, to the letter")
	case c.ClientID == "" || c.SecretFile == "":
		return bad("sign_in needs a client_id and a secret_file", "register this node at the provider")
	case err2 != nil || own.Scheme != "https" || own.Host == "":
		return bad("the provider has to know where to lead people back to", "concord serve --address https://NAME, and register https://NAME"+returnPath)
	}
	file := c.SecretFile
	if !filepath.IsAbs(file) {
		file = filepath.Join(dir, file)
	}
	secret, err := os.ReadFile(file)
	if err != nil {
		return signin.Provider{}, &concord.Error{Code: concord.CodeNotFound, Msg: "the secret in " + file + " cannot be read", Hint: "write what the provider gave into it, readable by this user alone", Err: err}
	}
	name := c.Name
	if name == "" {
		name = issuer.Host
	}
	return signin.Provider{Name: name, Issuer: c.Issuer, ClientID: c.ClientID, ClientSecret: strings.TrimSpace(string(secret)), Return: address + returnPath}, nil
}
