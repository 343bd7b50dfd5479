package secondreader

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"concord"
	"concord/extract"
	"concord/text"
)

// What holds where [Options] say nothing.
const (
	DefaultTimeout   = 2 * time.Minute // of one request
	DefaultMaxTokens = 4096            // of one answer
	MaxAnswer        = 1 << 20         // bytes of one answer; a longer one is refused
)

// Client sends requests; an *http.Client is one. It is made by whoever knows which addresses may be reached,
// and must follow no redirects.
type Client interface {
	Do(*http.Request) (*http.Response, error)
}

// Options are what a second reader is given. Client, URL, Model and Clock are needed.
type Options struct {
	Client    Client
	URL       *url.URL // of the API, as in http://127.0.0.1:8080/v1
	Model     string
	Key       string // sent as a bearer token; "" for none
	Timeout   time.Duration
	MaxTokens int
	Clock     concord.Clock
}

// Reader reads reports a second time. It may be used by several goroutines.
type Reader struct {
	o      Options
	manner atomic.Int32 // in which the server was asked last
}

// New returns a second reader.
func New(o Options) *Reader {
	if o.Timeout <= 0 {
		o.Timeout = DefaultTimeout
	}
	if o.MaxTokens <= 0 {
		o.MaxTokens = DefaultMaxTokens
	}
	u := *o.URL
	if !strings.HasSuffix(u.Path, "/chat/completions") {
		u.Path = strings.TrimSuffix(u.Path, "/") + "/chat/completions"
	}
	o.URL = &u
	return &Reader{o: o}
}

// Model returns the name of the model that is asked.
func (r *Reader) Model() string { return r.o.Model }

// Read asks for a second reading of one report and keeps what counts of the answer. Errors are
// [concord.Error]: unavailable when the endpoint cannot be reached now, limit for an answer that is too late
// or too long, invalid for one that cannot be read, forbidden where it wants another key, not_found for a
// report in a language that nothing can be checked in: it is not sent.
func (r *Reader) Read(ctx context.Context, d *text.Document, id concord.ReportID) (Reading, error) {
	ground, err := extract.NewGround(d)
	if err != nil {
		return Reading{}, err
	}
	defer ground.Close()
	s := sheetOf(d)
	if len(s.ranges) == 0 {
		return Reading{}, &concord.Error{Code: concord.CodeInvalid, Msg: "the report has no text to be read a second time"}
	}
	user, err := s.wrapped()
	if err != nil {
		return Reading{}, err
	}
	dropped := tally{}
	a, err := r.answer(ctx, user, dropped)
	if err != nil {
		return Reading{}, err
	}
	c := &checker{id: id, doc: d, ground: ground, index: newIndex(d.Canonical, s.ranges), dropped: dropped}
	out := Reading{Model: r.o.Model, ReadAt: r.o.Clock().UTC(), Found: c.check(a, r.o.Model)}
	if s.cut {
		out.Found.Limits = append(out.Found.Limits, "the report is longer than the second reader is sent")
	}
	out.Dropped = dropped.list()
	return out, nil
}

// answer asks, and once again where the answer cannot be read.
func (r *Reader) answer(ctx context.Context, user string, dropped tally) (answer, error) {
	for again := false; ; again = true {
		content, err := r.ask(ctx, user)
		if err == nil {
			clear(dropped)
			var a answer
			if a, err = parse(content, dropped); err == nil {
				return a, nil
			}
			err = &concord.Error{Code: concord.CodeInvalid, Msg: "the second reader gave no answer in the form that was asked for", Err: err}
		}
		if _, bad := errors.AsType[badAnswer](err); again || !bad && !errors.Is(err, errForm) {
			return answer{}, err
		}
	}
}
