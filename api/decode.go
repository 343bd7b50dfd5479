package api

import (
	"encoding"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"concord"
	"concord/stix/scan"
)

// read reads the whole body, up to a bound, and has it be JSON.
func (q *request) read(most int64) ([]byte, error) {
	media, _, err := mime.ParseMediaType(q.Header.Get("Content-Type"))
	if err != nil || media != "application/json" {
		return nil, &refusal{status: http.StatusUnsupportedMediaType, code: concord.CodeInvalid, msg: "the body is not said to be JSON", hint: "send Content-Type: application/json"}
	}
	return q.bytes(most)
}

// bytes reads the whole body, up to a bound.
func (q *request) bytes(most int64) ([]byte, error) {
	text, err := io.ReadAll(q.flow(http.MaxBytesReader(q.w, q.Body, most)))
	return text, unread(err)
}

// unread tells of a body that did not come whole.
func unread(err error) error {
	if err == nil {
		return nil
	}
	if _, tooLarge := err.(*http.MaxBytesError); tooLarge { //nolint:errorlint // as http gives it
		return err
	}
	return &concord.Error{Code: concord.CodeInvalid, Msg: "the body did not come whole", Hint: "send it again", Err: err}
}

// flow gives a body time for as long as it comes.
func (q *request) flow(r io.Reader) io.Reader { return flowing{r, q} }

type flowing struct {
	io.Reader
	q *request
}

func (f flowing) Read(b []byte) (int, error) {
	f.q.opt.Flowing(f.q.w)
	return f.Reader.Read(b)
}

// Decode reads one JSON value strictly into what v points to. Unknown members, names in another case, duplicate keys,
// bytes that are not UTF-8 and what is nested too deeply are refused, with the place; so is what lacks a member
// that is tagged api:"required".
func Decode(text []byte, v any) error {
	var tree scan.Tree
	if err := tree.Parse(text, scan.Limits{}); err != nil {
		return err
	}
	if err := closed(tree.Root(), reflect.TypeOf(v).Elem(), ""); err != nil {
		return err
	}
	if err := json.Unmarshal(text, v); err != nil {
		at := ""
		if t, ok := err.(*json.UnmarshalTypeError); ok { //nolint:errorlint // as json gives it
			at = "/" + strings.ReplaceAll(t.Field, ".", "/")
		}
		return misplaced(at, "this value is of another kind than it should be")
	}
	return nil
}

func misplaced(pointer, msg string) error {
	return &refusal{status: http.StatusBadRequest, code: concord.CodeInvalid, msg: msg, hint: Root + "openapi.json describes it", pointer: pointer}
}

// closed refuses members that a type does not have, and misses those that it needs.
func closed(v scan.Value, t reflect.Type, at string) error {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()) || reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) {
		return nil
	}
	switch t.Kind() { //nolint:exhaustive // other kinds hold nothing
	case reflect.Slice:
		n := 0
		for e := range v.All() {
			if err := closed(e, t.Elem(), at+"/"+strconv.Itoa(n)); v.Kind() == scan.Array && err != nil {
				return err
			}
			n++
		}
	case reflect.Map:
		for e := range v.All() {
			if err := closed(e, t.Elem(), at+"/"+scan.Step(string(e.Key()))); err != nil {
				return err
			}
		}
	case reflect.Struct:
		return closedStruct(v, t, at)
	}
	return nil
}

func closedStruct(v scan.Value, t reflect.Type, at string) error {
	if v.Kind() == scan.Null && at != "" {
		return nil
	}
	if v.Kind() != scan.Object {
		return misplaced(at, "this should be an object")
	}
	fields := fieldsOf(t)
	for e := range v.All() {
		name := string(e.Key())
		i := slices.IndexFunc(fields, func(f field) bool { return f.name == name })
		if i < 0 {
			return misplaced(at+"/"+scan.Step(name), "there is no such member")
		}
		if err := closed(e, fields[i].typ, at+"/"+scan.Step(name)); err != nil {
			return err
		}
	}
	for _, f := range fields {
		if m := v.Get(f.name); f.needed && (m.Kind() == scan.None || m.Kind() == scan.Null || m.Kind() == scan.String && len(m.Bytes()) == 0) {
			return misplaced(at+"/"+f.name, f.name+" is missing")
		}
	}
	return nil
}

// field is a member of an object, as encoding/json writes it.
type field struct {
	name   string
	typ    reflect.Type
	needed bool // of a request
	always bool // of an answer: it is there also when it is empty
}

// fieldsOf lists the members of a struct, those of embedded ones too.
func fieldsOf(t reflect.Type) []field {
	var out []field
	for i := range t.NumField() {
		f := t.Field(i)
		tag := f.Tag.Get("json")
		name, opts, _ := strings.Cut(tag, ",")
		if f.Anonymous && name == "" {
			out = append(out, fieldsOf(f.Type)...)
			continue
		}
		if !f.IsExported() || tag == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		out = append(out, field{name, f.Type, f.Tag.Get("api") == "required", !strings.Contains(opts, "omit")})
	}
	return out
}
