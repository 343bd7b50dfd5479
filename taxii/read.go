package taxii

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// rendering is one of the forms in which a query is answered.
type rendering int

const (
	objects rendering = iota
	manifest
	versions
)

func (q *request) discovery() error {
	roots, err := q.store.Roots(q.Context())
	if err != nil {
		return err
	}
	type resource struct {
		Title       string   `json:"title"`
		Description string   `json:"description,omitempty"`
		Contact     string   `json:"contact,omitempty"`
		Default     string   `json:"default,omitempty"`
		Roots       []string `json:"api_roots,omitempty"`
	}
	d := resource{Title: q.opt.Title, Description: q.opt.Description, Contact: q.opt.Contact}
	for _, r := range roots {
		d.Roots = append(d.Roots, q.opt.Root+r.Name+"/")
	}
	if len(d.Roots) > 0 {
		d.Default = d.Roots[0]
	}
	return q.write(http.StatusOK, d)
}

func (q *request) root(name string) error {
	r, err := q.store.Root(q.Context(), name)
	if err != nil {
		return err
	}
	return q.write(http.StatusOK, struct {
		Title       string   `json:"title"`
		Description string   `json:"description,omitempty"`
		Versions    []string `json:"versions"`
		Max         int64    `json:"max_content_length"`
	}{r.Title, r.Description, []string{mediaType}, q.opt.MaxContent})
}

// shown is a collection resource.
type shown struct {
	ID          string   `json:"id"`
	Title       string   `json:"title"`
	Description string   `json:"description,omitempty"`
	Alias       string   `json:"alias,omitempty"`
	CanRead     bool     `json:"can_read"`
	CanWrite    bool     `json:"can_write"`
	MediaTypes  []string `json:"media_types"`
}

func show(c Collection) shown {
	return shown{c.ID, c.Title, c.Description, c.Alias, c.CanRead, c.CanWrite, []string{stixType}}
}

func (q *request) collections(root string) error {
	if _, err := q.store.Root(q.Context(), root); err != nil {
		return err
	}
	list, err := q.store.Collections(q.Context(), root)
	if err != nil {
		return err
	}
	var out struct {
		Collections []shown `json:"collections,omitempty"`
	}
	for _, c := range list {
		out.Collections = append(out.Collections, show(c))
	}
	return q.write(http.StatusOK, out)
}

func (q *request) collection(root, name string) error {
	c, err := q.store.Collection(q.Context(), root, name)
	if err != nil {
		return err
	}
	return q.write(http.StatusOK, show(c))
}

func (q *request) status(root, id string) error {
	body, err := q.store.Status(q.Context(), root, id)
	if err != nil {
		return err
	}
	return q.send(http.StatusOK, body)
}

// list answers a query in one of its renderings. object is "" for a whole collection.
func (q *request) list(root, name, object string, as rendering) error {
	c, err := q.store.Collection(q.Context(), root, name)
	if err != nil {
		return err
	}
	if !c.CanRead {
		return &refusal{http.StatusForbidden, "this collection may be written to, not read", ""}
	}
	f, err := q.ask(q.URL.Query(), object, as)
	if err != nil {
		return err
	}
	to := bound(q.view, root, c.ID, object, as)
	if f.next != "" {
		if err := q.resume(f, to); err != nil {
			return err
		}
	}
	buf := q.buffers.Get().(*[]byte)
	defer q.buffers.Put(buf)
	p := page{as: as, body: (*buf)[:0]}
	more := false
	if !f.none() {
		if more, err = q.store.Page(q.Context(), &c, f.Filter, p.add); err != nil {
			return err
		}
	}
	if p.n == 0 && object != "" {
		if err := q.there(&c, object); err != nil {
			return err
		}
	}
	next := ""
	if more {
		next = q.seal.make(p.last, f.text(), to)
	}
	*buf = p.end(next)
	if p.n > 0 {
		h := q.w.Header()
		h.Set("X-TAXII-Date-Added-First", stamp(p.first.Added))
		h.Set("X-TAXII-Date-Added-Last", stamp(p.last.Added))
	}
	return q.send(http.StatusOK, *buf)
}

// resume goes on from a cursor with the cursor's own query. Filters beside it must be the same.
func (q *request) resume(f *asking, to []byte) error {
	at, text, err := q.seal.open(f.next, to)
	if err != nil {
		return err
	}
	if f.matched && f.text() != text {
		return bad("the filters are not those that the cursor came from")
	}
	f.After = at
	return f.restore(text)
}

// there is an error unless the reader may see some version of an object.
func (q *request) there(c *Collection, id string) error {
	found := false
	_, err := q.store.Page(q.Context(), c, Filter{IDs: []string{id}, Versions: []string{"all"}, Limit: 1}, func(*Row) error {
		found = true
		return nil
	})
	if err == nil && !found {
		err = notHere()
	}
	return err
}

// page is the body of an answer that is being written.
type page struct {
	as          rendering
	body        []byte
	n           int
	first, last Position
}

func (p *page) add(r *Row) error {
	switch {
	case p.n > 0:
		p.body = append(p.body, ',')
	case p.as == versions:
		p.body = append(p.body, `{"versions":[`...)
	default:
		p.body = append(p.body, `{"objects":[`...)
	}
	if p.n == 0 {
		p.first = r.At
	}
	p.last, p.n = r.At, p.n+1
	switch p.as {
	case objects:
		p.body = append(p.body, r.Bytes...)
	case versions:
		p.body = appendText(p.body, r.Version)
	case manifest:
		p.body = appendText(append(p.body, `{"id":`...), r.ID)
		p.body = append(append(append(p.body, `,"date_added":"`...), stamp(r.At.Added)...), `","version":`...)
		p.body = append(appendText(p.body, r.Version), `,"media_type":"`+stixType+`"}`...)
	}
	return nil
}

// end closes the body.
func (p *page) end(next string) []byte {
	if p.n == 0 {
		return append(p.body, "{}"...)
	}
	p.body = append(p.body, ']')
	if next != "" {
		p.body = append(append(append(p.body, `,"more":true,"next":"`...), next...), '"')
	}
	return append(p.body, '}')
}

func appendText(b []byte, s string) []byte {
	if strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }) < 0 {
		return append(append(append(b, '"'), s...), '"')
	}
	text, err := json.Marshal(s)
	if err != nil {
		return append(b, `""`...) // a string cannot fail to encode
	}
	return append(b, text...)
}

// stamp writes when something was added, to the microsecond.
func stamp(us int64) string { return time.UnixMicro(us).UTC().Format("2006-01-02T15:04:05.000000Z") }
