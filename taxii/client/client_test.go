package client_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/taxii/client"
)

const media = "application/taxii+json;version=2.1"

// against gives a client of a server that answers so, and the pauses that it made.
func against(t *testing.T, answer http.HandlerFunc, change ...func(*client.Options)) (*client.Client, *[]time.Duration) {
	t.Helper()
	s := httptest.NewServer(answer)
	t.Cleanup(s.Close)
	u, err := url.Parse(s.URL + "/r")
	if err != nil {
		t.Fatal(err)
	}
	pauses := &[]time.Duration{}
	o := client.Options{Client: s.Client(), URL: u, Clock: func() time.Time { return time.Date(2026, 1, 5, 6, 0, 0, 0, time.UTC) },
		Wait: func(_ context.Context, d time.Duration) error { *pauses = append(*pauses, d); return nil }}
	for _, c := range change {
		c(&o)
	}
	return client.New(o), pauses
}

func say(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", media)
	w.WriteHeader(status)
	_, _ = io.WriteString(w, body)
}

func TestABusyServerIsAskedAgainAfterAWhile(t *testing.T) {
	for _, rule := range []struct {
		name   string
		status int
		after  string
		tries  int
		code   concord.Code
		pauses string
	}{
		{"it gives up in the end, each pause being longer", 503, "", 9, concord.CodeUnavailable, "[1s 2s 4s]"},
		{"it waits as long as it is asked to", 429, "7", 1, "", "[7s]"},
		{"it waits until the time that it is told", 503, "Mon, 05 Jan 2026 06:00:20 GMT", 1, "", "[20s]"},
		{"a long pause is for the one who asks", 503, "3600", 1, concord.CodeUnavailable, "[]"},
		{"a refusal is final", 403, "", 1, concord.CodeForbidden, "[]"},
		{"so is a wrong key", 401, "", 1, concord.CodeUnauthorized, "[]"},
		{"and a redirection, for it could lead elsewhere", 302, "", 1, concord.CodeInvalid, "[]"},
	} {
		t.Run(rule.name, func(t *testing.T) {
			left := rule.tries
			c, pauses := against(t, func(w http.ResponseWriter, _ *http.Request) {
				if left--; left >= 0 {
					w.Header().Set("Retry-After", rule.after)
					say(w, rule.status, `{"title":"busy\u001b[31m"}`)
					return
				}
				say(w, 200, `{"title":"root","versions":["application/taxii+json;version=2.1"],"max_content_length":9}`)
			})
			r, err := c.Root(t.Context())
			if concord.CodeOf(err) != rule.code || fmt.Sprint(*pauses) != rule.pauses {
				t.Errorf("%v after %v", err, *pauses)
			}
			if err == nil && r.MaxContent != 9 {
				t.Errorf("%+v", r)
			}
			if err != nil && strings.Contains(err.Error(), "\x1b") {
				t.Error("what a server says can move a terminal")
			}
		})
	}
}

func TestWhatIsNoTaxiiIsRefused(t *testing.T) {
	for name, kind := range map[string]string{"a page of a portal": "text/html", "the version before": "application/vnd.oasis.taxii+json; version=2.0", "no type": ""} {
		t.Run(name, func(t *testing.T) {
			c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header()["Content-Type"] = []string{kind}
				_, _ = io.WriteString(w, `{"objects":[]}`)
			})
			if _, err := c.Objects(t.Context(), "c", client.Query{}, nil); concord.CodeOf(err) != concord.CodeInvalid {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestAPageIsGivenAsItCame(t *testing.T) {
	const object = `{"type": "x-thing",  "id":"x-thing--1", "big": 123456789012345678901234567890}`
	asked := ""
	c, _ := against(t, func(w http.ResponseWriter, r *http.Request) {
		asked = r.URL.String() + " " + r.Header.Get("Authorization")
		w.Header().Set("X-TAXII-Date-Added-First", "2024-01-01T00:00:00.000001Z")
		w.Header().Set("X-TAXII-Date-Added-Last", "2024-01-02T00:00:00Z")
		say(w, 200, `{"more": true, "next": 17, "objects": [`+object+`, 1, `+object+`]}`)
	}, func(o *client.Options) { o.Token = "secret" })
	var got []string
	p, err := c.Objects(t.Context(), "a b", client.Query{AddedAfter: "2023-01-01T00:00:00Z", Limit: 5, Next: "x"}, func(raw []byte) error {
		got = append(got, string(raw))
		return nil
	})
	if err != nil || len(got) != 3 || got[0] != object || got[1] != "1" {
		t.Fatalf("%q %v", got, err)
	}
	if !p.More || p.Next != "17" || p.First != "2024-01-01T00:00:00.000001Z" || p.Last != "2024-01-02T00:00:00Z" || p.N != 3 {
		t.Errorf("%+v", p)
	}
	if want := "/r/collections/a%20b/objects/?added_after=2023-01-01T00%3A00%3A00Z&limit=5&match%5Bversion%5D=all&next=x Bearer secret"; asked != want {
		t.Errorf("asked %s", asked)
	}
}

func TestAnswersAreBounded(t *testing.T) {
	c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) {
		say(w, 200, `{"objects": [`+strings.Repeat(`{"id":"x"},`, 1000)+`{}]}`)
	}, func(o *client.Options) { o.MaxBody = 2000 })
	if _, err := c.Objects(t.Context(), "c", client.Query{}, func([]byte) error { return nil }); concord.CodeOf(err) != concord.CodeLimit {
		t.Errorf("%v", err)
	}
}

func TestAPageThatBreaksOffIsAnError(t *testing.T) {
	for _, body := range []string{`{"objects": [{"id":"x"}`, `{"objects": [{"id":"x"}]`, ``, `[]`, `{"objects": {}}x`} {
		c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) { say(w, 200, body) })
		if _, err := c.Objects(t.Context(), "c", client.Query{}, func([]byte) error { return nil }); err == nil {
			t.Errorf("%s was taken for a page", body)
		}
	}
}

func TestAnEmptyPageIsOne(t *testing.T) {
	for _, body := range []string{`{}`, `{"objects":[]}`, `{"more":false}`} {
		c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) { say(w, 200, body) })
		if p, err := c.Objects(t.Context(), "c", client.Query{}, nil); err != nil || p.N != 0 || p.More {
			t.Errorf("%s: %+v %v", body, p, err)
		}
	}
}

func TestDiscoveryNamesNoOtherHost(t *testing.T) {
	c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) {
		say(w, 200, `{"title":"s","default":"/b/","api_roots":["/b","http://169.254.169.254/x/","c/"]}`)
	})
	d, err := c.Discover(t.Context())
	if err != nil || len(d.Roots) != 2 || d.Roots[0].Path != "/b/" || d.Roots[1].Path != "/r/c/" {
		t.Errorf("%+v %v", d, err)
	}
}

func TestAPostIsToldWhatBecameOfIt(t *testing.T) {
	var body, method string
	c, _ := against(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		body, method = string(b), r.Method
		if user, password, _ := r.BasicAuth(); user != "u" || password != "p" || r.Method != "GET" && r.Method != "DELETE" && r.Header.Get("Content-Type") != media {
			say(w, 401, `{}`)
			return
		}
		say(w, 202, `{"id":"s","status":"pending","total_count":2,"success_count":1,"failure_count":0,"pending_count":1,"pendings":[{"id":"b"}]}`)
	}, func(o *client.Options) { o.User, o.Password = "u", "p" })
	s, err := c.Post(t.Context(), "c", [][]byte{[]byte(`{"id":"a"}`), []byte(`{"id":"b"}`)})
	if err != nil || s.Complete() || s.OK != 1 || body != `{"objects":[{"id":"a"},{"id":"b"}]}` {
		t.Errorf("%+v %v %s", s, err, body)
	}
	if s, err = c.Status(t.Context(), s.ID); err != nil || s.Pending != 1 {
		t.Errorf("%+v %v", s, err)
	}
	if err := c.Delete(t.Context(), "c", "x--1", "all"); err != nil || method != "DELETE" {
		t.Errorf("%v %s", err, method)
	}
}

func FuzzPage(f *testing.F) {
	for _, seed := range []string{`{}`, `{"objects":[{"id":"a"}],"more":true,"next":"x"}`, `{"more":1,"next":{}}`, `{"objects":[1,{"a":1,"a":2}]}`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) { say(w, 200, body) })
		n := 0
		p, err := c.Objects(t.Context(), "c", client.Query{}, func([]byte) error { n++; return nil })
		if err == nil && p.N != n {
			t.Errorf("%d objects of %d", p.N, n)
		}
	})
}
