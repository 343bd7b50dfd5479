package api_test

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/api"
	"concord/store"
)

// measure keeps one.
func (n *node) measure() {
	n.t.Helper()
	m := concord.Measure{ID: "M-1", Type: "entry_ban", Issuer: "PL", Status: "in_force", Marking: concord.DefaultMarking("demo")}
	_, err := n.store.As(concord.LocalOperator("demo")).SaveMeasures(n.t.Context(), store.MeasureVersion{Measure: m})
	if err != nil {
		n.t.Fatal(err)
	}
}

// event is one event of a stream.
type event struct{ name, id, data string }

// listener hears a stream.
type listener struct {
	t      testing.TB
	events chan event
	status int
	stop   context.CancelFunc
}

// listen opens a stream over a real connection. events is closed when it ends.
func (n *node) listen(who, query string, headers ...string) *listener {
	n.t.Helper()
	s := httptest.NewServer(n.api)
	ctx, cancel := context.WithCancel(n.t.Context())
	n.t.Cleanup(func() { cancel(); s.Close() })
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.URL+api.Root+"changes"+query, nil)
	if err != nil {
		n.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+who)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w, err := http.DefaultClient.Do(r)
	if err != nil {
		n.t.Fatal(err)
	}
	l := &listener{n.t, make(chan event, 100), w.StatusCode, cancel}
	go func() {
		defer w.Body.Close()
		defer close(l.events)
		lines := bufio.NewScanner(w.Body)
		lines.Buffer(nil, 1<<20)
		var e event
		for lines.Scan() {
			key, value, _ := strings.Cut(lines.Text(), ": ")
			switch key {
			case "event":
				e.name = value
			case "id":
				e.id = value
			case "data":
				e.data = value
			case "":
				if e.name != "" {
					l.events <- e
				}
				e = event{}
			}
		}
	}()
	return l
}

// next waits for an event; the zero event is the end.
func (l *listener) next() event {
	l.t.Helper()
	select {
	case e := <-l.events:
		return e
	case <-time.After(5 * time.Second):
		l.t.Fatal("nothing comes")
		return event{}
	}
}

// silent waits a while, in which nothing may come.
func (l *listener) silent() {
	l.t.Helper()
	select {
	case e, ok := <-l.events:
		l.t.Fatalf("there comes %+v (%v)", e, ok)
	case <-time.After(60 * time.Millisecond):
	}
}

func (c *contract) streamOnce() {
	l := c.listen("adm", "?from=start")
	if e := l.next(); l.status != 200 || e.name != "ready" {
		c.t.Fatalf("the stream begins with %+v, %d", e, l.status)
	}
	c.answered["GET changes"] = true
	l.stop()
}

func TestAStreamTellsWhatChangesAndGoesOnWhereItWasLeft(t *testing.T) {
	n := open(t)
	l := n.listen("ana", "")
	ready := l.next()
	_, inc := n.post("ana", fire, "")
	first := l.next()
	if ready.name != "ready" || first.name != "incident" || !strings.Contains(first.data, `"id":"`+string(inc)+`"`) {
		t.Fatalf("%+v, %+v", ready, first)
	}
	n.ask("ana", "POST", "incidents/"+string(inc)+"/retract", `{"why":"an accident"}`).is(200)
	if e := l.next(); e.name != "retracted" || !strings.Contains(e.data, `"withdrawal"`) {
		t.Errorf("%+v", e)
	}
	l.stop()
	_, other := n.post("ana", cable, "")
	again := n.listen("ana", "", "Last-Event-ID", first.id)
	again.next()
	if e := again.next(); e.name != "retracted" {
		t.Errorf("after the first event comes %+v", e)
	}
	if e := again.next(); !strings.Contains(e.data, string(other)) {
		t.Errorf("then comes %+v", e)
	}
	again.silent()
	for _, id := range []string{"AAAA", strings.ToUpper(first.id), first.id[:len(first.id)-2]} {
		if l := n.listen("ana", "?last_event_id="+id); l.status != 400 {
			t.Errorf("the id %s is taken: %d", id, l.status)
		}
	}
	if l := n.listen("eve", "", "Last-Event-ID", first.id); l.status != 400 {
		t.Errorf("the id of another is taken: %d", l.status)
	}
}

// TestL17AStreamTellsNothingOfWhatIsHidden has things made, raised and released beside somebody of elsewhere.
func TestL17AStreamTellsNothingOfWhatIsHidden(t *testing.T) {
	n := open(t)
	l := n.listen("eve", "")
	l.next()
	_, inc := n.post("ana", fire, "")
	n.ask("ana", "POST", "incidents/"+string(inc)+"/verify", `{}`).is(200)
	n.ask("ana", "POST", "incidents/"+string(inc)+"/mark", `{"tlp":"AMBER+STRICT"}`).is(200)
	l.silent()
	n.ask("adm", "POST", "incidents/"+string(inc)+"/release", `{"tlp":"CLEAR","why":"for all"}`).is(201)
	if e := l.next(); e.name != "incident" || strings.Contains(e.data, string(inc)) || strings.Contains(e.data, "reports") {
		t.Errorf("of the release comes %+v", e)
	}
	n.ask("ana", "POST", "incidents/"+string(inc)+"/retract", `{"why":"an accident"}`).is(200)
	l.silent()
}

// TestL18NothingIsToldAfterItsMarkingWasRaised raises what a partner read.
func TestL18NothingIsToldAfterItsMarkingWasRaised(t *testing.T) {
	n := open(t)
	l := n.listen("eve", "")
	l.next()
	_, inc := n.post("ana", fire, "?tlp=AMBER&to=other")
	if e := l.next(); e.name != "incident" {
		t.Fatalf("%+v", e)
	}
	n.ask("ana", "POST", "incidents/"+string(inc)+"/mark", `{"tlp":"AMBER+STRICT"}`).is(200)
	n.ask("ana", "POST", "incidents/"+string(inc)+"/verify", `{}`).is(200)
	l.silent()
	if l := n.listen("eve", "?from=start"); l.next().name != "ready" {
		t.Error("it does not begin")
	} else {
		l.silent()
	}
}

// TestL19AStreamEndsWithItsRights takes them in two ways.
func TestL19AStreamEndsWithItsRights(t *testing.T) {
	n := open(t)
	for name, c := range map[string]struct {
		change func()
		last   string
	}{
		"the account is shut":      {func() { n.mu.Lock(); delete(n.people, "ana"); n.mu.Unlock() }, ""},
		"it may not read any more": {func() { n.person("ana", "demo", access.Grant) }, ""},
		"it reads other things":    {func() { n.person("ana", "other", access.Read) }, "reset"},
	} {
		t.Run(name, func(t *testing.T) {
			n.person("ana", "demo", access.Analyst.Functions())
			l := n.listen("ana", "")
			l.next()
			c.change()
			begun := time.Now()
			if e := l.next(); e.name != c.last {
				t.Errorf("the last event is %+v", e)
			}
			if c.last != "" {
				l.next()
			}
			if took := time.Since(begun); took > 2*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
}

func TestOneReaderHasSomeStreamsAndNotMore(t *testing.T) {
	n := open(t)
	for range 10 {
		if l := n.listen("ana", ""); l.next().name != "ready" {
			t.Fatal("it does not begin")
		}
	}
	if l := n.listen("ana", ""); l.status != http.StatusTooManyRequests {
		t.Errorf("one more: %d", l.status)
	}
	if l := n.listen("rea", ""); l.status != 200 {
		t.Errorf("another reader: %d", l.status)
	}
}
