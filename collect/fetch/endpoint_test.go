package fetch

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"concord"
)

func TestAnEndpointIsTheAddressThatWasNamedAndNoOther(t *testing.T) {
	hits := 0
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { hits++ }))
	defer other.Close()
	named := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/away" {
			http.Redirect(w, r, other.URL, http.StatusTemporaryRedirect)
		}
	}))
	defer named.Close()
	c, u, err := Endpoint(named.URL+"/v1", time.Second, nil)
	if err != nil || u.Path != "/v1" {
		t.Fatal(u, err)
	}
	if res, err := c.Get(named.URL + "/v1"); err != nil || res.StatusCode != http.StatusOK {
		t.Errorf("the named address gives %v", err)
	}
	if res, err := c.Get(named.URL + "/away"); err != nil || res.StatusCode != http.StatusTemporaryRedirect {
		t.Errorf("a redirect is followed, or fails: %v", err)
	}
	if _, err := c.Get(other.URL); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("another address gives %v", err)
	}
	if hits != 0 {
		t.Errorf("%d requests reached another address", hits)
	}
}

func TestWhichEndpointsAreRefused(t *testing.T) {
	for _, address := range []string{"", "ftp://127.0.0.1/", "http://", "http://user:secret@127.0.0.1:8080/v1", "http://127.0.0.1/v1?key=secret",
		"http://169.254.169.254/v1", "http://[fe80::1]/v1", "http://0.0.0.0:8080/v1", "http:127.0.0.1"} {
		_, _, err := Endpoint(address, time.Second, nil)
		if err == nil {
			t.Errorf("%q is taken", address)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("the error tells a password: %v", err)
		}
	}
}

func TestPlainTextDoesNotGoOutToTheInternet(t *testing.T) {
	c := &endpoint{plain: true, host: "models.example:80"}
	for address, allowed := range map[string]bool{"127.0.0.1:80": true, "10.0.0.7:80": true, "[fd00::7]:80": true, "93.184.215.14:80": false, "169.254.169.254:80": false} {
		if err := c.control("tcp", address, nil); (err == nil) != allowed {
			t.Errorf("%s: got %v", address, err)
		}
	}
	c.plain = false
	if err := c.control("tcp", "93.184.215.14:443", nil); err != nil {
		t.Error(err)
	}
}
