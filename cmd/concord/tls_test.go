package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"concord"
)

// certificate makes a certificate of a key, in files of a folder.
func certificate(t *testing.T, dir, name string, key *ecdsa.PrivateKey, until time.Time) (certFile, keyFile string) {
	t.Helper()
	serial, err := rand.Int(rand.Reader, big.NewInt(1<<62))
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: serial, Subject: pkix.Name{CommonName: name}, DNSNames: []string{"localhost"}, NotBefore: until.AddDate(-1, 0, 0), NotAfter: until,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth}}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for file, block := range map[string]*pem.Block{".pem": {Type: "CERTIFICATE", Bytes: der}, ".key": {Type: "PRIVATE KEY", Bytes: plain}} {
		if err := os.WriteFile(filepath.Join(dir, name+file), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, name+".pem"), filepath.Join(dir, name+".key")
}

func newECKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// TestA09APartnerIsKnownByThePinnedKeyAlone runs the program with TLS of its own and asks it with
// certificates.
func TestA09APartnerIsKnownByThePinnedKeyAlone(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	dir := t.TempDir()
	next := time.Now().AddDate(0, 1, 0)
	cert, key := certificate(t, dir, "node", newECKey(t), next)
	theirs := newECKey(t)
	pinned, _ := certificate(t, dir, "partner", theirs, next)

	r, w := io.Pipe()
	a := &app{ctx: ctx, out: io.Discard, errs: &bytes.Buffer{}, dir: filepath.Join(dir, "data"), clock: clock, firsts: map[concord.IncidentID]time.Time{}}
	defer a.close()
	if err := (&demoCmd{NoServe: true}).Run(a); err != nil {
		t.Fatal(err)
	}
	if err := (&keyPinCmd{File: pinned, Org: "cert-ee", Role: "partner", Name: "cert-ee-node"}).Run(a); err != nil {
		t.Fatal(err)
	}
	a.out = w
	ended := make(chan error, 1)
	go func() {
		ended <- (&serveCmd{Listen: "127.0.0.1:0", tlsFlags: tlsFlags{TLSCert: cert, TLSKey: key, ClientCerts: true}}).Run(a)
	}()
	address := ""
	lines := bufio.NewScanner(r)
	for address == "" && lines.Scan() {
		address = regexp.MustCompile(`https://\S+$`).FindString(lines.Text())
	}
	go func() { _, _ = io.Copy(io.Discard, r) }()

	ask := func(certFile, keyFile string) (status int, served string) {
		t.Helper()
		config := &tls.Config{InsecureSkipVerify: true} // the node's own certificate is not what is tested
		if certFile != "" {
			pair, err := tls.LoadX509KeyPair(certFile, keyFile)
			if err != nil {
				t.Fatal(err)
			}
			config.Certificates = []tls.Certificate{pair}
		}
		client := &http.Client{Transport: &http.Transport{TLSClientConfig: config, DisableKeepAlives: true}, Timeout: 20 * time.Second}
		res, err := client.Get(address + "/about")
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if res.Header.Get("Strict-Transport-Security") == "" {
			t.Error("browsers are not told to stay with TLS")
		}
		return res.StatusCode, res.TLS.PeerCertificates[0].Subject.CommonName
	}
	want := func(what string, status int, certFile, keyFile string) {
		t.Helper()
		if got, _ := ask(certFile, keyFile); got != status {
			t.Errorf("%s: %d, want %d", what, got, status)
		}
	}
	file := func(name string, key *ecdsa.PrivateKey, until time.Time) (string, string) {
		return certificate(t, t.TempDir(), name, key, until)
	}
	c, k := file("partner", theirs, next)
	want("the pinned key, in a renewed certificate", 200, c, k)
	c, k = file("whatever", theirs, next)
	want("the pinned key under another name", 200, c, k)
	want("no certificate", 401, "", "")
	c, k = file("partner", newECKey(t), next)
	want("another key under the same name", 401, c, k)
	c, k = file("partner", theirs, time.Now().AddDate(0, 0, -1))
	want("an expired certificate of the key", 401, c, k)
	c, k = file("partner", theirs, time.Now().AddDate(2, 0, 0))
	want("one that is not good yet", 401, c, k)

	if _, served := ask("", ""); served != "node" {
		t.Errorf("the node is served as %s", served)
	}
	second, secondKey := certificate(t, t.TempDir(), "renewed", newECKey(t), next)
	for from, to := range map[string]string{second: cert, secondKey: key} {
		content, err := os.ReadFile(from)
		if err == nil {
			err = os.WriteFile(to, content, 0o600)
		}
		if err == nil {
			err = os.Chtimes(to, time.Now(), time.Now().Add(time.Second))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, served := ask("", ""); served != "renewed" {
		t.Errorf("the renewed certificate is not taken up: %s", served)
	}

	c, k = file("partner", theirs, next)
	spki, err := spkiOf(pinned)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.handle().Accounts().Unpin(t.Context(), spki); err != nil {
		t.Fatal(err)
	}
	want("L19: the key that was unpinned", 401, c, k)
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestTLSIsSetUpWholeOrRefused(t *testing.T) {
	dir := t.TempDir()
	cert, key := certificate(t, dir, "node", newECKey(t), time.Now().AddDate(1, 0, 0))
	_, other := certificate(t, dir, "other", newECKey(t), time.Now().AddDate(1, 0, 0))
	for name, c := range map[string]struct {
		flags tlsFlags
		good  bool
	}{
		"none":                         {tlsFlags{}, true},
		"both":                         {tlsFlags{TLSCert: cert, TLSKey: key}, true},
		"no key":                       {tlsFlags{TLSCert: cert}, false},
		"a key of another":             {tlsFlags{TLSCert: cert, TLSKey: other}, false},
		"a file that is not there":     {tlsFlags{TLSCert: cert + "x", TLSKey: key}, false},
		"certificates of clients bare": {tlsFlags{ClientCerts: true}, false},
	} {
		if _, err := c.flags.config(); (err == nil) != c.good {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := spkiOf(key); concord.CodeOf(err) != concord.CodeInvalid {
		t.Errorf("a private key passes for a certificate: %v", err)
	}
}
