package fetch

import (
	"crypto/x509"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"concord"
)

func TestWhatALibraryAsksGoesWhereADocumentWouldBeFetchedFrom(t *testing.T) {
	asked := 0
	s := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked++
		_, _ = io.WriteString(w, strings.Repeat("x", MaxGuarded+10))
	}))
	t.Cleanup(s.Close)
	roots := x509.NewCertPool()
	roots.AddCert(s.Certificate())
	for _, c := range []struct {
		name, address string
		private       bool
		want          concord.Code // "" when it is answered
	}{
		{"this machine is not asked by default", s.URL, false, concord.CodeForbidden},
		{"this machine is asked where the operator says so", s.URL, true, ""},
		{"nothing is asked without TLS", "http" + strings.TrimPrefix(s.URL, "https"), true, concord.CodeForbidden},
		{"metadata services are never asked", "https://169.254.169.254/", true, concord.CodeForbidden},
		{"odd ports are not asked by default", "https://id.example:22/", false, concord.CodeForbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := asked
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, c.address, nil)
			if err != nil {
				t.Fatal(err)
			}
			res, err := Guarded(c.private, roots).RoundTrip(r)
			if err != nil {
				if asked != before || concord.CodeOf(err) != c.want {
					t.Errorf("%v, asked %d times", err, asked-before)
				}
				return
			}
			defer res.Body.Close()
			body, err := io.ReadAll(res.Body)
			if c.want != "" || err != nil || len(body) != MaxGuarded {
				t.Errorf("%d bytes, %v", len(body), err)
			}
		})
	}
}
