package main

import (
	"crypto/tls"
	"os"
	"sync"
	"time"

	"concord"
)

// tlsFlags are how connections are kept private without a proxy.
type tlsFlags struct {
	TLSCert     string `name:"tls-cert" help:"Certificate of this node in PEM; with --tls-key it speaks TLS itself." placeholder:"FILE"`
	TLSKey      string `name:"tls-key" help:"Its private key in PEM." placeholder:"FILE"`
	ClientCerts bool   `help:"Ask for certificates of partners: see 'concord key pin'. Needs --tls-cert."`
}

// config returns the settings of TLS; nil without a certificate.
func (f tlsFlags) config() (*tls.Config, error) {
	if (f.TLSCert == "") != (f.TLSKey == "") {
		return nil, usageError{"--tls-cert and --tls-key go together", "give both, or neither and put a proxy before the node"}
	}
	if f.TLSCert == "" {
		if f.ClientCerts {
			return nil, usageError{"--client-certs needs --tls-cert and --tls-key", "a proxy cannot pass a partner's key on"}
		}
		return nil, nil
	}
	c := &reloading{cert: f.TLSCert, key: f.TLSKey}
	if _, err := c.get(nil); err != nil {
		return nil, err
	}
	config := &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: c.get, NextProtos: []string{"h2", "http/1.1"}}
	if f.ClientCerts {
		// Asked for and not checked against anybody: the peer proves that it holds the key, and the gate
		// looks whose it is. Nothing is resumed, so that each connection proves it.
		config.ClientAuth, config.SessionTicketsDisabled = tls.RequestClientCert, true
	}
	return config, nil
}

// reloading reads a certificate again when its file is another.
type reloading struct {
	cert, key string

	mu     sync.Mutex
	loaded *tls.Certificate
	at     time.Time // of the file that was loaded
}

func (c *reloading) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	info, err := os.Stat(c.cert)
	if err == nil && c.loaded != nil && info.ModTime().Equal(c.at) {
		return c.loaded, nil
	}
	if err == nil {
		var fresh tls.Certificate
		if fresh, err = tls.LoadX509KeyPair(c.cert, c.key); err == nil {
			c.loaded, c.at = &fresh, info.ModTime()
		}
	}
	if c.loaded != nil {
		return c.loaded, nil // a half-written file does not end the service
	}
	return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: "the certificate " + c.cert + " cannot be used", Hint: "is it there, in PEM, and does the key belong to it?", Err: err}
}
