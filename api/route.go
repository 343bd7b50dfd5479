package api

import (
	"net/http"
	"net/url"
	"reflect"
	"slices"

	"concord"
	"concord/access"
)

// route is one row of the table: what is asked, what it takes and gives, and what one has to be allowed.
type route struct {
	method, path string // below Root; {name} is a step that is given
	summary      string
	need         access.Functions
	query        []param
	body         reflect.Type // of a body in JSON; nil for none
	raw          string       // what a body is that is no JSON; "" for none
	answer       reflect.Type // in JSON; nil for none
	media        []string     // types of an answer that is no JSON
	status       int          // of success; also is another one
	also         int
	repeats      bool // may be sent again with an idempotency key
	do           func(*request) error

	steps []string
}

// param is a parameter of the query.
type param struct {
	name, doc string
	kind      kind
	many      bool
	required  bool
}

type kind string

const (
	word    kind = "string"
	number  kind = "integer"
	yes     kind = "boolean"
	date    kind = "date"
	instant kind = "date-time"
)

// gives makes a route that answers with an A.
func gives[A any](method, path, summary string, need access.Functions, do func(*request) (A, error), query ...param) *route {
	r := &route{method: method, path: path, summary: summary, need: access.Read | need, query: query, answer: reflect.TypeFor[A](), status: http.StatusOK}
	r.do = func(q *request) error {
		if method != http.MethodGet {
			return q.once(nil, func() (any, error) { return do(q) })
		}
		a, err := do(q)
		if err != nil {
			return err
		}
		return q.write(a)
	}
	r.repeats = method == http.MethodPost
	return r
}

// takes makes a route that takes a B in JSON and answers with an A.
func takes[B, A any](method, path, summary string, need access.Functions, do func(*request, *B) (A, error), query ...param) *route {
	r := &route{method: method, path: path, summary: summary, need: access.Read | need, query: query, body: reflect.TypeFor[B](),
		answer: reflect.TypeFor[A](), status: http.StatusOK, repeats: method == http.MethodPost}
	r.do = func(q *request) error {
		text, err := q.read(maxJSON)
		if err != nil {
			return err
		}
		var b B
		if err := Decode(text, &b); err != nil {
			return err
		}
		return q.once(text, func() (any, error) { return do(q, &b) })
	}
	return r
}

// makes gives a route the status of something that was made.
func makes(r *route) *route {
	r.status = http.StatusCreated
	return r
}

// done is the answer to a change that has nothing more to tell.
type done struct {
	Done bool `json:"done"`
}

// match compares the steps of a path, and returns those that are given.
func (r *route) match(steps []string) (map[string]string, bool) {
	if len(steps) != len(r.steps) {
		return nil, false
	}
	given := map[string]string{}
	for i, s := range r.steps {
		if s[0] != '{' {
			if s != steps[i] {
				return nil, false
			}
			continue
		}
		v, err := url.PathUnescape(steps[i])
		if err != nil || v == "" {
			return nil, false
		}
		given[s[1:len(s)-1]] = v
	}
	return given, true
}

// needs names the functions that a route needs.
func (r *route) needs() []string {
	var out []string
	for _, f := range []struct {
		f    access.Functions
		name string
	}{{access.Read, "read"}, {access.Write, "write"}, {access.Release, "release"}, {access.Grant, "grant"}, {access.Audit, "audit"}, {access.Operate, "operate"}} {
		if r.need.Has(f.f) {
			out = append(out, f.name)
		}
	}
	return out
}

// parameters reads the query: what is not in the table is refused, and so is what comes twice and may not.
func (r *route) parameters(raw string) (url.Values, error) {
	v, err := url.ParseQuery(raw)
	if err != nil {
		return nil, &refusal{status: http.StatusBadRequest, code: concord.CodeInvalid, msg: "the query of the address cannot be read"}
	}
	names := make([]string, 0, len(v))
	for name := range v {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		i := slices.IndexFunc(r.query, func(p param) bool { return p.name == name })
		switch {
		case i < 0:
			return nil, wrong(name, "there is no parameter "+name+" here")
		case len(v[name]) > 1 && !r.query[i].many:
			return nil, wrong(name, name+" is given twice")
		case len(v[name]) > 50:
			return nil, wrong(name, name+" is given more than 50 times")
		}
	}
	for _, p := range r.query {
		if p.required && v.Get(p.name) == "" {
			return nil, wrong(p.name, p.name+" is missing")
		}
	}
	return v, nil
}

// wrong is a parameter that cannot be understood.
func wrong(name, msg string) error {
	return &refusal{status: http.StatusBadRequest, code: concord.CodeInvalid, msg: msg, hint: Root + "openapi.json lists the parameters", pointer: "?" + name}
}
