package taxii

import (
	"bytes"
	"io"
	"iter"
	"mime"
	"net/http"
	"strconv"
	"time"

	"concord/stix/admit"
	"concord/stix/scan"
)

// post takes objects in. What breaks a rule is named in the answer; a body that is broken is refused whole.
func (q *request) post(root, name string) error {
	c, err := q.store.Collection(q.Context(), root, name)
	if err != nil {
		return err
	}
	if !c.CanWrite {
		return &refusal{http.StatusForbidden, "this collection may be read, not written to", ""}
	}
	kind, params, err := mime.ParseMediaType(q.Header.Get("Content-Type"))
	if err != nil || kind != "application/taxii+json" || params["version"] != "" && params["version"] != "2.1" {
		return &refusal{http.StatusUnsupportedMediaType, "this is no content of TAXII 2.1", "send Content-Type: " + mediaType}
	}
	if q.ContentLength > q.opt.MaxContent {
		return &http.MaxBytesError{Limit: q.opt.MaxContent}
	}
	spool := q.store.Spool()
	defer spool.Close()
	body := http.MaxBytesReader(q.w, q.Body, q.opt.MaxContent)
	if _, err := spool.ReadFrom(&flow{body, q}); err != nil {
		return err
	}
	answer, err := q.store.Post(q.Context(), root, c.ID, stream(spool), &status{})
	if err != nil {
		return err
	}
	return q.send(http.StatusAccepted, answer)
}

// stream reads the objects of a body, as often as it is walked.
func stream(s Spool) iter.Seq2[*admit.Object, error] {
	return func(yield func(*admit.Object, error) bool) {
		admit.Ahead(admit.Objects(s.Open(), admit.Options{Limits: scan.Limits{}, Envelope: true}))(yield)
	}
}

// flow lets a body take its time as long as something comes.
type flow struct {
	io.Reader
	q *request
}

func (f *flow) Read(b []byte) (int, error) {
	if f.q.opt.Flowing != nil {
		f.q.opt.Flowing(f.q.w)
	}
	return f.Reader.Read(b)
}

func (q *request) delete(root, name, id string) error {
	c, err := q.store.Collection(q.Context(), root, name)
	if err != nil {
		return err
	}
	if !c.CanWrite || !c.CanRead {
		return &refusal{http.StatusForbidden, "deleting needs the rights to read and to write this collection", ""}
	}
	f := &asking{}
	if err := f.matches(q.URL.Query(), parameters[objects]); err != nil {
		return err
	}
	if f.none() {
		return notHere()
	}
	if err := q.store.Delete(q.Context(), root, c.ID, id, f.Versions); err != nil {
		return err
	}
	return q.send(http.StatusOK, []byte("{}"))
}

// mostListed is how many successes an answer lists; it counts all of them.
const mostListed = 100_000

// status writes a status resource.
type status struct {
	id       string
	at       time.Time
	good     bytes.Buffer
	wrong    bytes.Buffer
	ok, fail int
}

// Begin starts anew.
func (s *status) Begin(id string, at time.Time) {
	s.id, s.at, s.ok, s.fail = id, at, 0, 0
	s.good.Reset()
	s.wrong.Reset()
}

// Took lists a success.
func (s *status) Took(id, version string) {
	if s.ok++; s.ok <= mostListed {
		detail(&s.good, id, version, "")
	}
}

// Refuse lists a failure.
func (s *status) Refuse(id, version, message string) {
	s.fail++
	detail(&s.wrong, id, version, message)
}

func detail(b *bytes.Buffer, id, version, message string) {
	line := b.AvailableBuffer()
	if b.Len() > 0 {
		line = append(line, ',')
	}
	line = appendText(append(line, `{"id":`...), id)
	line = appendText(append(line, `,"version":`...), version)
	if message != "" {
		line = appendText(append(line, `,"message":`...), message)
	}
	b.Write(append(line, '}'))
}

// End returns the resource.
func (s *status) End() []byte {
	out := make([]byte, 0, 512+s.good.Len()+s.wrong.Len())
	out = appendText(append(out, `{"id":`...), s.id)
	out = append(out, `,"status":"complete","request_timestamp":"`+stamp(s.at.UnixMicro())+`","total_count":`+strconv.Itoa(s.ok+s.fail)...)
	out = append(out, `,"success_count":`+strconv.Itoa(s.ok)+`,"failure_count":`+strconv.Itoa(s.fail)+`,"pending_count":0`...)
	if s.good.Len() > 0 {
		out = append(append(append(out, `,"successes":[`...), s.good.Bytes()...), ']')
	}
	if s.wrong.Len() > 0 {
		out = append(append(append(out, `,"failures":[`...), s.wrong.Bytes()...), ']')
	}
	return append(out, '}')
}
