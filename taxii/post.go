package taxii

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime"
	"net/http"
	"sync"
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
	if e := q.Header.Get("Content-Encoding"); e != "" && e != "identity" {
		return &refusal{http.StatusUnsupportedMediaType, "this content is packed", "send it without Content-Encoding"}
	}
	if q.ContentLength > q.opt.MaxContent {
		return &http.MaxBytesError{Limit: q.opt.MaxContent}
	}
	done, ok := q.posts.begin(q.view.Principal)
	if !ok {
		return &refusal{http.StatusServiceUnavailable, "too many posts are under way", "repeat it in a moment"}
	}
	defer done()
	spool := q.store.Spool()
	defer spool.Close()
	body := http.MaxBytesReader(q.w, q.Body, q.opt.MaxContent)
	if _, err := spool.ReadFrom(&flow{body, q}); err != nil {
		return err
	}
	defines, err := mentions(spool.Open(), []byte(`"marking-definition"`))
	if err != nil {
		return err
	}
	answer, err := q.store.Post(q.Context(), root, c.ID, stream(spool), defines, &status{})
	if err != nil {
		return err
	}
	return q.send(http.StatusAccepted, answer)
}

// How many posts may be under way at once: each takes up to the limit of content on the disk.
const (
	mostPosts = 32
	mostOfOne = 8
)

// posts counts those under way by principal.
type posts struct {
	mu  sync.Mutex
	all int
	of  map[string]int
}

func (p *posts) begin(principal string) (done func(), ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.all >= mostPosts || p.of[principal] >= mostOfOne {
		return nil, false
	}
	if p.of == nil {
		p.of = map[string]int{}
	}
	p.all++
	p.of[principal]++
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.all--
		if p.of[principal]--; p.of[principal] == 0 {
			delete(p.of, principal)
		}
	}, true
}

// stream reads the objects of a body, as often as it is walked.
func stream(s Spool) iter.Seq2[*admit.Object, error] {
	return func(yield func(*admit.Object, error) bool) {
		admit.Ahead(admit.Objects(s.Open(), admit.Options{Limits: scan.Limits{}, Envelope: true}))(yield)
	}
}

// mentions reports whether a word is somewhere in a text.
func mentions(src io.Reader, word []byte) (bool, error) {
	buf := make([]byte, 64<<10)
	kept := 0
	for {
		n, err := src.Read(buf[kept:])
		have := buf[:kept+n]
		if bytes.Contains(have, word) {
			return true, nil
		}
		if errors.Is(err, io.EOF) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		kept = copy(buf, have[max(0, len(have)-len(word)+1):])
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

// status writes a status resource. The counts, which are known last, come last.
type status struct {
	body     bytes.Buffer
	wrong    bytes.Buffer
	ok, fail int
}

// Begin starts anew.
func (s *status) Begin(id string, at time.Time) {
	s.ok, s.fail = 0, 0
	s.body.Reset()
	s.wrong.Reset()
	head := appendText(append(s.body.AvailableBuffer(), `{"id":`...), id)
	s.body.Write(append(head, `,"status":"complete","request_timestamp":"`+stamp(at.UnixMicro())+`"`...))
}

// Took lists a success.
func (s *status) Took(id, version string) {
	if s.ok++; s.ok <= mostListed {
		detail(&s.body, `,"successes":[`, s.ok == 1, id, version, "")
	}
}

// Refuse lists a failure.
func (s *status) Refuse(id, version, message string) {
	s.fail++
	detail(&s.wrong, `,"failures":[`, s.fail == 1, id, version, message)
}

// detail writes one object of a list, of which the first follows its opening.
func detail(b *bytes.Buffer, opening string, first bool, id, version, message string) {
	line := b.AvailableBuffer()
	if first {
		line = append(line, opening...)
	} else {
		line = append(line, ',')
	}
	line = appendText(append(line, `{"id":`...), id)
	line = appendText(append(line, `,"version":`...), version)
	if message != "" {
		line = appendText(append(line, `,"message":`...), message)
	}
	b.Write(append(line, '}'))
}

// End returns the resource, which is void when Begin is called again.
func (s *status) End() []byte {
	if s.ok > 0 {
		s.body.WriteByte(']')
	}
	if s.fail > 0 {
		s.wrong.WriteByte(']')
		s.body.Write(s.wrong.Bytes())
	}
	fmt.Fprintf(&s.body, `,"total_count":%d,"success_count":%d,"failure_count":%d,"pending_count":0}`, s.ok+s.fail, s.ok, s.fail)
	return s.body.Bytes()
}
