package api

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"

	"concord"
	"concord/access"
)

const (
	heartbeat    = 15 * time.Second
	eventsAtOnce = 20
	freshFor     = 250 * time.Millisecond // how long what was read may be told
	mostStreams  = 10                     // of one principal
)

// counts are how many of something each principal has under way.
type counts struct {
	mu sync.Mutex
	of map[string]int
}

func (s *counts) open(who string, most int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.of == nil {
		s.of = map[string]int{}
	}
	if s.of[who] >= most {
		return false
	}
	s.of[who]++
	return true
}

func (s *counts) close(who string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.of[who]--; s.of[who] <= 0 {
		delete(s.of, who)
	}
}

// stream is a reader who waits for changes.
type stream struct {
	*request
	at   int64     // place in the order of versions
	last time.Time // of something sent
}

// changes tells incidents as they are made and changed (server-sent events). Each event is read under the rights of
// its moment; the stream ends when they are taken, and with the event "reset" when they are others.
func (q *request) changes() error {
	s := &stream{request: q}
	if err := s.begin(); err != nil {
		return err
	}
	if !q.streams.open(q.view.Principal, mostStreams) {
		return &refusal{status: http.StatusTooManyRequests, code: concord.CodeLimit, msg: "you have too many streams open", hint: "close one"}
	}
	defer q.streams.close(q.view.Principal)
	h := q.w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("X-Accel-Buffering", "no")
	q.sent = true
	q.w.WriteHeader(http.StatusOK)
	if q.Method == http.MethodHead {
		return nil
	}
	if err := s.event("ready", struct{}{}); err != nil {
		return nil //nolint:nilerr // nobody is there any more
	}
	tick := time.NewTicker(q.opt.Poll)
	defer tick.Stop()
	for {
		if on, err := s.look(); !on || err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-q.Context().Done():
			return nil
		case <-q.opt.Done:
			return nil
		}
	}
}

// begin finds the place to go on from.
func (s *stream) begin() (err error) {
	if user, password, ok := s.BasicAuth(); ok && user+password != "" && !bytes.HasPrefix([]byte(password), []byte("concord_")) {
		return &concord.Error{Code: concord.CodeForbidden, Msg: "a stream asks again and again who listens, which a password is too slow for", Hint: "use an API key"}
	}
	id := s.Header.Get("Last-Event-ID")
	if id == "" {
		id = s.query.Get("last_event_id")
	}
	switch {
	case id != "":
		text, ok := s.seal.open(id, s.bound("changes"))
		if s.at, err = strconv.ParseInt(text, 10, 64); !ok || err != nil {
			return &refusal{status: http.StatusBadRequest, code: concord.CodeInvalid, msg: "this event id is not good here", hint: "list the incidents anew, and listen without it", pointer: "?last_event_id"}
		}
		return nil
	case s.query.Get("from") == "start":
		return nil
	case s.query.Get("from") != "" && s.query.Get("from") != "now":
		return wrong("from", "from is now or start")
	}
	s.at, err = s.store.NewestChange(s.Context())
	return err
}

// look tells what is new, and whether the stream goes on.
func (s *stream) look() (on bool, err error) {
	for {
		view, do, err := s.opt.Who(s.Request)
		if err != nil || !do.Has(s.route.need) {
			return false, nil //nolint:nilerr // the stream ends, and the next request is told why
		}
		if access.Attributes(view) != access.Attributes(s.view) {
			return false, s.event("reset", struct{}{})
		}
		s.opt.Flowing(s.w)
		list, upTo, err := s.opt.Store(view, do).Changes(s.Context(), s.at, eventsAtOnce)
		if err != nil {
			return false, err
		}
		read := s.opt.Clock()
		for i := range list {
			if s.opt.Clock().Sub(read) > freshFor {
				break // a slow reader: ask again before telling more
			}
			s.at, upTo = list[i].N, max(upTo, list[i].N)
			if err := s.event(eventOf(&list[i].Incident), incidentOf(&list[i].IncidentRow)); err != nil {
				return false, nil //nolint:nilerr // nobody is there any more
			}
		}
		if len(list) == 0 || s.at == list[len(list)-1].N {
			s.at = upTo
		}
		if len(list) == 0 {
			return true, s.beat()
		}
	}
}

// eventOf names what happened.
func eventOf(inc *concord.Incident) string {
	if inc.State == concord.StateRetracted || inc.State == concord.StateMerged {
		return string(inc.State)
	}
	return "incident"
}

// event sends one event, with the place behind it.
func (s *stream) event(name string, v any) error {
	body, err := encode(v)
	if err != nil {
		return err
	}
	s.last = s.opt.Clock()
	return s.put(fmt.Sprintf("event: %s\nid: %s\ndata: %s\n", name, s.seal.word(strconv.FormatInt(s.at, 10), s.bound("changes")), body))
}

// beat keeps a connection open on which nothing happens.
func (s *stream) beat() error {
	if now := s.opt.Clock(); now.Sub(s.last) < heartbeat {
		return nil
	}
	s.last = s.opt.Clock()
	return s.put(": \n\n")
}

func (s *stream) put(text string) error {
	s.opt.Flowing(s.w)
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return http.NewResponseController(s.w).Flush()
}
