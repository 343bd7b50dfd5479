package api

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"concord"
	"concord/access"
)

// formats are those of an export, with their media types.
var formats = map[string]string{"json": "application/x-ndjson", "csv": "text/csv; charset=utf-8", "geojson": "application/geo+json", "stix": "application/stix+json;version=2.1"}

// export writes what the reader may see, while it is read.
func (q *request) export() error {
	p := reader{v: q.query}
	e := Export{Format: q.query.Get("format"), Filter: p.filter(), NoContent: p.flag("no_content"), Current: p.flag("current")}
	media := formats[e.Format]
	if media == "" {
		p.bad("format", "format is json, csv, geojson or stix")
	}
	if p.err != nil {
		return p.err
	}
	h := q.w.Header()
	if q.Method == http.MethodHead {
		h.Set("Content-Type", media)
		q.w.WriteHeader(http.StatusOK)
		return nil
	}
	done, err := q.exporting()
	if err != nil {
		return err
	}
	defer done()
	out := bufio.NewWriterSize(&watched{q: q, media: media, looked: q.opt.Clock()}, 64<<10)
	if err := q.store.Export(q.Context(), out, e); err != nil {
		return err
	}
	return out.Flush()
}

// How many exports may be under way at once: each reads the whole node, and holds a part of it in memory.
const (
	exportsOfOne = 2
	exportsOfAll = 8
)

// exporting takes a place among the exports under way. Whoever finds none repeats it later.
func (q *request) exporting() (done func(), err error) {
	const everybody = "" // no principal is called that
	if !q.exports.open(q.view.Principal, exportsOfOne) {
		return nil, &refusal{status: http.StatusTooManyRequests, code: concord.CodeLimit, msg: "your other exports are not finished", hint: "wait for them"}
	}
	if !q.exports.open(everybody, exportsOfAll) {
		q.exports.close(q.view.Principal)
		return nil, &refusal{status: http.StatusServiceUnavailable, code: concord.CodeUnavailable, msg: "too many exports are under way", hint: "repeat it in a moment"}
	}
	return func() {
		q.exports.close(everybody)
		q.exports.close(q.view.Principal)
	}, nil
}

// watched is a long answer: it ends when its reader may not have it any more.
type watched struct {
	q      *request
	media  string
	looked time.Time
}

func (w *watched) Write(b []byte) (int, error) {
	q, now := w.q, w.q.opt.Clock()
	if now.Sub(w.looked) >= q.opt.Poll {
		if err := q.still(); err != nil {
			return 0, err
		}
		w.looked = now
	}
	if !q.sent {
		q.w.Header().Set("Content-Type", w.media)
		q.sent = true
		q.w.WriteHeader(http.StatusOK)
	}
	q.opt.Flowing(q.w)
	return q.w.Write(b)
}

// still refuses a reader whose rights are others than when the request began.
func (q *request) still() error {
	view, do, err := q.opt.Who(q.Request)
	if err != nil {
		return err
	}
	if !do.Has(q.route.need) || access.Attributes(view) != access.Attributes(q.view) {
		return errChanged
	}
	return nil
}

var errChanged = errors.New("the rights of the reader changed")

// exportForm is the version of the form of an export that is understood.
const exportForm = 1

// longestRecord is how long one record of an export may be, in bytes.
const longestRecord = 256 << 20

// head is the first line of an export in JSON.
type head struct {
	Form    int    `json:"concord_export"`
	Node    string `json:"node"`
	Program string `json:"program"`
}

// importing takes the records of an export in; those before one that is refused stay.
func (q *request) importing() error {
	lines := bufio.NewReaderSize(q.flow(http.MaxBytesReader(q.w, q.Body, maxImport)), 1<<20)
	line, err := nextLine(lines)
	if err != nil && !errors.Is(err, io.EOF) {
		return unread(err)
	}
	var h head
	if err := Decode(line, &h); err != nil || h.Form == 0 {
		return misplaced("/0", "this is not the head of an export")
	}
	if h.Form != exportForm {
		return misplaced("/0/concord_export", fmt.Sprintf("the form %d is not known here", h.Form))
	}
	got, err := q.store.Import(q.Context(), func(yield func([]byte, error) bool) {
		for {
			line, err := nextLine(lines)
			if err != nil && !errors.Is(err, io.EOF) {
				yield(nil, unread(err))
				return
			}
			if len(line) > 0 && !yield(line, nil) || err != nil {
				return
			}
		}
	})
	if err != nil {
		return err
	}
	body, err := encode(got)
	if err == nil {
		q.send(http.StatusOK, "application/json", body)
	}
	return err
}

func nextLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > longestRecord {
			return nil, &concord.Error{Code: concord.CodeLimit, Msg: "a record is too long"}
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSpace(line), err
		}
	}
}
