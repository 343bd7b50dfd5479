package secondreader

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord"
)

func status(code int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(code)
		_, _ = io.WriteString(w, body)
	}
}

func raw(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, body) }
}

func TestWhatGoesWrongCostsTheSecondReadingAlone(t *testing.T) {
	for _, tt := range []struct {
		name     string
		handle   http.HandlerFunc
		code     concord.Code
		says     string
		requests int64
	}{
		{"a server that is too slow", func(_ http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			select {
			case <-r.Context().Done():
			case <-time.After(5 * time.Second):
			}
		}, concord.CodeLimit, "did not answer within", 1},
		{"an answer that trickles", func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			for r.Context().Err() == nil {
				if _, err := io.WriteString(w, " "); err != nil {
					return
				}
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond)
			}
		}, concord.CodeLimit, "did not answer within", 1},
		{"an answer without end", func(w http.ResponseWriter, _ *http.Request) {
			for range 3 << 10 {
				if _, err := io.WriteString(w, strings.Repeat("x", 1<<10)); err != nil {
					return
				}
			}
		}, concord.CodeLimit, "longer than 1 MB", 1},
		{"garbage", raw("\x00\xff<html>"), concord.CodeInvalid, "no chat completion", 2},
		{"nothing at all", raw(""), concord.CodeInvalid, "no chat completion", 2},
		{"half a JSON", raw(`{"choices":[{"message":{"content":"{\"incidents\":[`), concord.CodeInvalid, "no chat completion", 2},
		{"half a JSON in a whole one", says(`{"incidents":[{"activity_types":[`), concord.CodeInvalid, "in the form that was asked for", 2},
		{"words instead of a form", says("Nothing of note happened."), concord.CodeInvalid, "in the form that was asked for", 2},
		{"another form", says(`{"result":"ok"}`), concord.CodeInvalid, "in the form that was asked for", 2},
		{"a list instead of a form", says(`[1,2,3]`), concord.CodeInvalid, "in the form that was asked for", 2},
		{"a form nested without end", says(strings.Repeat(`{"incidents":[`, 20_000)), concord.CodeInvalid, "in the form that was asked for", 2},
		{"an answer without a choice", raw(`{"choices":[]}`), concord.CodeInvalid, "holds no choice", 2},
		{"an answer that calls a tool", raw(`{"choices":[{"message":{"content":null,"tool_calls":[{"function":{"name":"fetch"}}]}}]}`), concord.CodeInvalid, "is empty", 2},
		{"an answer that was cut off", raw(`{"choices":[{"finish_reason":"length","message":{"content":"{\"incidents\":["}}]}`), concord.CodeLimit, "cut off", 1},
		{"a redirect", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusTemporaryRedirect)
		}, concord.CodeInvalid, "leads elsewhere", 1},
		{"a key that is not good", status(http.StatusUnauthorized, "who are you"), concord.CodeForbidden, "401", 1},
		{"a right that is missing", status(http.StatusForbidden, ""), concord.CodeForbidden, "403", 1},
		{"an address that is not there", status(http.StatusNotFound, ""), concord.CodeNotFound, "404", 1},
		{"a request that is refused in every form", status(http.StatusBadRequest, "no"), concord.CodeInvalid, "400", 3},
		{"too many requests", status(http.StatusTooManyRequests, ""), concord.CodeUnavailable, "429", 1},
		{"a server that is out of order", status(http.StatusInternalServerError, "stack trace"), concord.CodeUnavailable, "500", 1},
		{"a server that is not ready", status(http.StatusServiceUnavailable, ""), concord.CodeUnavailable, "503", 1},
		{"a connection that breaks", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, concord.CodeUnavailable, "cannot be reached", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var n atomic.Int64
			r := endpoint(t, func(w http.ResponseWriter, q *http.Request) {
				n.Add(1)
				tt.handle(w, q)
			})
			_, err := r.Read(t.Context(), document(t, story), "r-1")
			msg, hint := concord.Public(err)
			if concord.CodeOf(err) != tt.code || !strings.Contains(msg, tt.says) {
				t.Errorf("got %s: %s (%s)", concord.CodeOf(err), msg, hint)
			}
			if strings.Contains(msg+hint, "stack trace") || strings.Contains(msg+hint, "who are you") {
				t.Error("words of the server are shown")
			}
			if n.Load() != tt.requests {
				t.Errorf("%d requests, wanted %d", n.Load(), tt.requests)
			}
			failed := Failed("little-model", now, "r-1", err)
			if failed.Trouble == "" || failed.Found.Relevant || failed.Found.Incidents == nil {
				t.Errorf("the failure is told as %+v", failed)
			}
		})
	}
}

func TestNobodyListensIsUnavailable(t *testing.T) {
	s := httptest.NewServer(http.NotFoundHandler())
	address := s.URL
	s.Close()
	if _, err := readerOf(t, address).Read(t.Context(), document(t, story), "r-1"); concord.CodeOf(err) != concord.CodeUnavailable {
		t.Errorf("got %v", err)
	}
}

func TestAReadingThatIsStoppedSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r := endpoint(t, func(_ http.ResponseWriter, q *http.Request) {
		_, _ = io.Copy(io.Discard, q.Body)
		cancel()
		<-q.Context().Done()
	})
	if _, err := r.Read(ctx, document(t, story), "r-1"); concord.CodeOf(err) != concord.CodeUnavailable || !strings.Contains(err.Error(), "stopped") {
		t.Errorf("got %v", err)
	}
}

func TestAServerThatRefusesAFormIsAskedForLessFromThenOn(t *testing.T) {
	for refuses, want := range map[string]string{"response_format": "strict loose loose", "max_tokens": "strict loose bare bare", "nothing": "strict strict"} {
		var asked []string
		r := endpoint(t, func(w http.ResponseWriter, q *http.Request) {
			var m map[string]any
			_ = json.NewDecoder(q.Body).Decode(&m)
			how := "bare"
			if m["response_format"] != nil {
				how = "strict"
			} else if m["max_tokens"] != nil {
				how = "loose"
			}
			if asked = append(asked, how); m[refuses] != nil {
				http.Error(w, refuses+" is not supported", http.StatusBadRequest)
				return
			}
			complete(w, right)
		})
		for range 2 {
			out, err := r.Read(t.Context(), document(t, story), "r-1")
			if err != nil || len(out.Found.Incidents) != 1 {
				t.Fatal(err)
			}
		}
		if got := strings.Join(asked, " "); got != want {
			t.Errorf("refusing %s it was asked %s", refuses, got)
		}
	}
}

func TestAnAnswerThatCannotBeReadIsAskedForOnceMore(t *testing.T) {
	n := 0
	r := endpoint(t, func(w http.ResponseWriter, _ *http.Request) {
		if n++; n == 1 {
			complete(w, `{"incidents":[{`)
			return
		}
		complete(w, right)
	})
	if out, err := r.Read(t.Context(), document(t, story), "r-1"); err != nil || len(out.Found.Incidents) != 1 || len(out.Dropped) != 0 {
		t.Errorf("got %v after %d requests", err, n)
	}
}

func TestTheRequestHoldsTheReportAsDataAlone(t *testing.T) {
	var m struct {
		Model       string           `json:"model"`
		Messages    []map[string]any `json:"messages"`
		Tools       any              `json:"tools"`
		Temperature *float64         `json:"temperature"`
		Format      map[string]any   `json:"response_format"`
	}
	r := endpoint(t, func(w http.ResponseWriter, q *http.Request) {
		if q.URL.Path != "/v1/chat/completions" || q.Header.Get("Authorization") != "" || q.Method != http.MethodPost {
			t.Errorf("%s %s with %q", q.Method, q.URL, q.Header.Get("Authorization"))
		}
		_ = json.NewDecoder(q.Body).Decode(&m)
		complete(w, right)
	})
	d := document(t, story)
	if _, err := r.Read(t.Context(), d, "r-1"); err != nil {
		t.Fatal(err)
	}
	if m.Model != "little-model" || len(m.Messages) != 2 || m.Tools != nil || m.Temperature == nil || *m.Temperature != 0 || m.Format["type"] != "json_schema" {
		t.Errorf("the request is %+v", m)
	}
	system, user := fmt.Sprint(m.Messages[0]["content"]), fmt.Sprint(m.Messages[1]["content"])
	if m.Messages[0]["role"] != "system" || m.Messages[1]["role"] != "user" || strings.Contains(system, "Vilnius") || strings.Contains(system, "r-1") {
		t.Error("the system message holds something of the report")
	}
	parts := strings.Split(user, "\n")
	if len(parts) != 5 || parts[1] != parts[3] || strings.Contains(parts[2], parts[1]) {
		t.Fatalf("the user message is\n%s", user)
	}
	var sent data
	if err := json.Unmarshal([]byte(parts[2]), &sent); err != nil || sent.Published != "2024-06-13" || len(sent.Paragraphs) != 4 {
		t.Errorf("sent %+v: %v", sent, err)
	}
}

func TestAKeyIsSentAsABearerToken(t *testing.T) {
	r := endpoint(t, func(w http.ResponseWriter, q *http.Request) {
		if q.Header.Get("Authorization") != "Bearer s3cret" {
			t.Errorf("sent %q", q.Header.Get("Authorization"))
		}
		complete(w, right)
	})
	r.o.Key = "s3cret"
	if _, err := r.Read(t.Context(), document(t, story), "r-1"); err != nil {
		t.Fatal(err)
	}
}

func TestAReportInALanguageThatNothingCanBeCheckedInIsNotSent(t *testing.T) {
	r := endpoint(t, func(http.ResponseWriter, *http.Request) { t.Error("it was sent") })
	d := document(t, "Un incendio destruyó un almacén.")
	d.Language = "es"
	if _, err := r.Read(t.Context(), d, "r-1"); concord.CodeOf(err) != concord.CodeNotFound {
		t.Errorf("got %v", err)
	}
}

func TestALongReportIsCutAtAParagraphAndSaysSo(t *testing.T) {
	long := story + strings.Repeat("\n\n"+strings.Repeat("Nothing else was found there. ", 100), 30)
	d := document(t, long)
	r := endpoint(t, func(w http.ResponseWriter, q *http.Request) {
		if q.ContentLength > MaxText*2 {
			t.Errorf("%d bytes were sent", q.ContentLength)
		}
		complete(w, right)
	})
	out, err := r.Read(t.Context(), d, "r-1")
	if err != nil || len(out.Found.Limits) != 1 {
		t.Errorf("got %v, limits %v", err, out.Found.Limits)
	}
}
