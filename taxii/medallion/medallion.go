// Package medallion reads the data file of the server of that name: API roots, collections with their ids
// and rights, and objects with the times at which they were added, so that a node can take its place.
//
// It reads the forms of versions 2 and 3, and gives the objects as the bytes of the file. The package must not judge
// objects, nor keep anything.
package medallion

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"concord"
)

// Data is what a file holds.
type Data struct {
	Title string
	Roots []Root
}

// Root is an API root.
type Root struct {
	Name, Title, Description string
	Collections              []Collection
}

// Collection is a collection; its rights are those of all users.
type Collection struct {
	ID, Alias, Title, Description string
	CanRead, CanWrite             bool
	Objects                       []Object // in the order in which they were added
}

// Object is an object as its bytes stand in the file.
type Object struct {
	Raw   []byte
	Added time.Time // zero when the file does not tell
}

// information describes a root, or the server.
type information struct {
	Title       string `json:"title"`
	Description string `json:"description"`
}

type collection struct {
	ID          string            `json:"id"`
	Alias       string            `json:"alias"`
	Title       string            `json:"title"`
	Description string            `json:"description"`
	CanRead     bool              `json:"can_read"`
	CanWrite    bool              `json:"can_write"`
	Objects     []json.RawMessage `json:"objects"`
	Manifest    []entry           `json:"manifest"`
}

// entry is a line of a manifest; that of version 2 names several versions.
type entry struct {
	ID       string   `json:"id"`
	Added    string   `json:"date_added"`
	Version  string   `json:"version"`
	Versions []string `json:"versions"`
}

// Read reads a data file.
func Read(src io.Reader) (*Data, error) {
	d := json.NewDecoder(src)
	open, err := d.Token()
	if err != nil || open != json.Delim('{') {
		return nil, broken("is no data file", err)
	}
	out := &Data{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, broken("breaks off", err)
		}
		name, ok := key.(string)
		if !ok {
			return nil, broken("has something else where the name of an API root must be", nil)
		}
		if name = strings.Trim(name, "/"); name == "discovery" {
			var i information
			if err := d.Decode(&i); err != nil {
				return nil, broken("/discovery cannot be read", err)
			}
			out.Title = i.Title
			continue
		}
		r, err := root(d, name)
		if err != nil {
			return nil, err
		}
		if r != nil {
			out.Roots = append(out.Roots, *r)
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, broken("breaks off", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, broken("is followed by more text", nil)
	}
	if out.Roots == nil {
		return nil, broken("holds no API root", nil)
	}
	return out, nil
}

// root reads what stands under one name; nil is something else than an API root.
func root(d *json.Decoder, name string) (*Root, error) {
	var raw json.RawMessage
	if err := d.Decode(&raw); err != nil {
		return nil, broken("/"+name+" cannot be read", err)
	}
	var in struct {
		Information *information `json:"information"`
		Collections []collection `json:"collections"`
	}
	if len(raw) == 0 || raw[0] != '{' {
		return nil, nil
	}
	if err := json.Unmarshal(raw, &in); err != nil {
		return nil, broken("/"+name+" cannot be read", err)
	}
	if in.Information == nil && in.Collections == nil {
		return nil, nil
	}
	r := &Root{Name: name}
	if in.Information != nil {
		r.Title, r.Description = in.Information.Title, in.Information.Description
	}
	for i := range in.Collections {
		c := &in.Collections[i]
		r.Collections = append(r.Collections, Collection{ID: c.ID, Alias: c.Alias, Title: c.Title, Description: c.Description, CanRead: c.CanRead, CanWrite: c.CanWrite, Objects: objects(c)})
	}
	return r, nil
}

// objects gives each object its time, and puts them in the order of these. Those without one come last, as they stand.
func objects(c *collection) []Object {
	added := map[[2]string]time.Time{}
	for _, e := range c.Manifest {
		at, err := time.Parse(time.RFC3339Nano, e.Added)
		if err != nil {
			continue
		}
		for _, v := range append(e.Versions, e.Version) {
			added[[2]string{e.ID, version(v)}] = at.UTC()
		}
	}
	var out []Object
	for _, raw := range c.Objects {
		var head struct{ ID, Created, Modified string }
		_ = json.Unmarshal(raw, &head) // what is broken is told of when it is checked
		o := Object{Raw: raw}
		for _, v := range []string{head.Modified, head.Created, ""} {
			if at, ok := added[[2]string{head.ID, version(v)}]; ok {
				o.Added = at
				break
			}
		}
		out = append(out, o)
	}
	slices.SortStableFunc(out, func(a, b Object) int {
		switch {
		case a.Added.IsZero() && b.Added.IsZero():
			return 0
		case a.Added.IsZero():
			return 1
		case b.Added.IsZero():
			return -1
		}
		return a.Added.Compare(b.Added)
	})
	return out
}

// version writes a time in one way, so that the same moment is found however it is written.
func version(text string) string {
	if t, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return t.UTC().Format(time.RFC3339Nano)
	}
	return text
}

func broken(what string, err error) error {
	return &concord.Error{Code: concord.CodeInvalid, Op: "taxii/medallion", Msg: "the file " + what, Hint: "give the data file of the memory backend, whole and unchanged", Err: err}
}
