package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
)

// timeline is a clock that moves only when somebody waits.
type timeline struct {
	mu    sync.Mutex
	now   time.Time
	waits []time.Duration
}

func (l *timeline) clock() time.Time { l.mu.Lock(); defer l.mu.Unlock(); return l.now }
func (l *timeline) wait(ctx context.Context, d time.Duration) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now = l.now.Add(d)
	l.waits = append(l.waits, d)
	return ctx.Err()
}

func client(o Options) (*Client, *timeline) {
	l := &timeline{now: time.Date(2024, 6, 13, 8, 0, 0, 0, time.UTC)}
	o.Clock, o.Wait = l.clock, l.wait
	return New(o), l
}

func serve(t *testing.T, h http.HandlerFunc) *httptest.Server {
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func TestADocumentIsFetchedAndTheProgramNamesItself(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/old" {
			http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"})
			http.Redirect(w, r, "/new", http.StatusFound)
			return
		}
		if r.Header.Get("User-Agent") != "Concord/1 (+desk@example.org)" || r.Header.Get("Cookie") != "" || r.Header.Get("Referer") != "" {
			t.Errorf("headers: %v", r.Header)
		}
		w.Header().Set("Content-Type", "text/html; charset=iso-8859-2")
		w.Write([]byte("<p>hello"))
	})
	c, _ := client(Options{AllowPrivate: true, UserAgent: "Concord/1 (+desk@example.org)"})
	doc, err := c.Get(context.Background(), s.URL+"/old#part")
	if err != nil || string(doc.Body) != "<p>hello" || doc.ContentType != "text/html; charset=iso-8859-2" || doc.URL != s.URL+"/new" {
		t.Errorf("got %+v, %v", doc, err)
	}
}

func TestAnswersThatAreNoDocument(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if status, err := strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/")); err == nil {
			w.WriteHeader(status)
			return
		}
		switch r.URL.Path {
		case "/ring":
			http.Redirect(w, r, "/ring", http.StatusFound)
		case "/long":
			w.Write(make([]byte, 2000))
		case "/announced":
			w.Header().Set("Content-Length", "100000000")
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			for range 1000 {
				z.Write(make([]byte, 1000))
			}
			z.Close()
		case "/header":
			w.Header().Set("X", strings.Repeat("a", MaxHeaderBytes+1000))
		case "/slow":
			w.Write([]byte("a"))
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		}
	})
	c, _ := client(Options{AllowPrivate: true, MaxBytes: 1000, Timeout: 300 * time.Millisecond})
	for path, want := range map[string]concord.Code{
		"/404": concord.CodeNotFound, "/410": concord.CodeNotFound, "/403": concord.CodeForbidden, "/401": concord.CodeForbidden,
		"/500": concord.CodeUnavailable, "/429": concord.CodeUnavailable, "/400": concord.CodeInvalid, "/304": concord.CodeUnavailable,
		"/ring": concord.CodeLimit, "/long": concord.CodeLimit, "/announced": concord.CodeLimit, "/bomb": concord.CodeLimit,
		"/header": concord.CodeUnavailable, "/slow": concord.CodeUnavailable,
	} {
		t.Run(path, func(t *testing.T) {
			_, err := c.Get(context.Background(), s.URL+path)
			if e, ok := errors.AsType[*concord.Error](err); !ok || e.Code != want || !strings.Contains(e.Msg, path) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestACertificateThatCannotBeVerifiedIsRefused(t *testing.T) {
	s := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("x")) }))
	defer s.Close()
	s.Config.ErrorLog = nil
	c, _ := client(Options{AllowPrivate: true})
	if _, err := c.Get(context.Background(), s.URL); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("got %v", err)
	}
	pool := s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	c, _ = client(Options{AllowPrivate: true, Roots: pool})
	if _, err := c.Get(context.Background(), s.URL); err != nil {
		t.Errorf("with its root: %v", err)
	}
}

func TestRequestsToOneHostAreSpaced(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("x")) })
	c, l := client(Options{AllowPrivate: true, Delay: 2 * time.Second})
	for range 3 {
		if _, err := c.Get(context.Background(), s.URL); err != nil {
			t.Fatal(err)
		}
	}
	if len(l.waits) != 2 || l.waits[0] != 2*time.Second || l.waits[1] != 2*time.Second {
		t.Errorf("waited %v", l.waits)
	}
}

func TestRetryAfterIsHonouredOnce(t *testing.T) {
	for _, tt := range []struct {
		rule, after     string
		requests, waits int
		ok              bool
	}{
		{"seconds", "7", 2, 1, true},
		{"a date", "Thu, 13 Jun 2024 08:00:09 GMT", 2, 1, true},
		{"a wait that is too long is an error", "86400", 1, 0, false},
		{"no wish", "", 1, 0, false},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			requests := 0
			s := serve(t, func(w http.ResponseWriter, _ *http.Request) {
				if requests++; requests == 1 {
					w.Header().Set("Retry-After", tt.after)
					w.WriteHeader(http.StatusServiceUnavailable)
				}
				w.Write([]byte("x"))
			})
			c, l := client(Options{AllowPrivate: true, Delay: -1})
			_, err := c.Get(context.Background(), s.URL)
			if (err == nil) != tt.ok || requests != tt.requests || len(l.waits) != tt.waits {
				t.Errorf("got %v after %d requests and waits %v", err, requests, l.waits)
			}
		})
	}
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusTooManyRequests)
	})
	c, l := client(Options{AllowPrivate: true, Delay: -1})
	if _, err := c.Get(context.Background(), s.URL); concord.CodeOf(err) != concord.CodeUnavailable || len(l.waits) != 1 {
		t.Errorf("a host that stays busy: got %v after waits %v", err, l.waits)
	}
}

func TestStoppingIsNoFaultOfTheHost(t *testing.T) {
	s := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	c, _ := client(Options{AllowPrivate: true})
	time.AfterFunc(20*time.Millisecond, cancel)
	if _, err := c.Get(ctx, s.URL); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
