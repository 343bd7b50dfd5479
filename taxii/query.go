package taxii

import (
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// mostValues bounds how many values a request may name.
const mostValues = 500

// asking is what a request asks for.
type asking struct {
	Filter
	specs   []string
	next    string
	matched bool // it has filters of its own
}

// parameters are those of a rendering, besides those that all lists have.
var parameters = map[rendering][]string{
	objects:  {"match[version]", "match[spec_version]"},
	manifest: {"match[version]", "match[spec_version]"},
	versions: {"match[spec_version]"},
}

// ask reads the parameters of a list. object is the id of the path, if there is one.
func (s *Server) ask(values url.Values, object string, as rendering) (*asking, error) {
	known := append([]string{}, parameters[as]...)
	if object == "" {
		known = append(known, "match[id]", "match[type]")
	}
	f := &asking{Filter: Filter{Limit: s.opt.Page, MaxBytes: maxPageBytes, Content: as == objects}}
	if err := f.matches(values, known); err != nil {
		return nil, err
	}
	for _, key := range []string{"added_after", "limit", "next"} {
		if len(values[key]) > 1 {
			return nil, bad("%s is there twice", key)
		}
	}
	if values.Has("added_after") {
		us, ok := instant(values.Get("added_after"))
		if !ok {
			return nil, bad("added_after is no time of RFC 3339 in UTC: write 2024-06-13T08:00:00.000000Z")
		}
		f.After = Position{us, math.MaxInt64}
	}
	if values.Has("limit") {
		n, ok := limit(values.Get("limit"), s.opt.Page)
		if !ok {
			return nil, bad("limit is no positive number")
		}
		f.Limit = n
	}
	if f.next = values.Get("next"); values.Has("next") && f.next == "" {
		return nil, bad("next is empty")
	}
	if object != "" {
		f.IDs = []string{object}
	}
	if as == versions {
		f.Versions = []string{"all"}
	}
	return f, nil
}

// matches reads the filters. One that is not known is refused: to drop it would widen the answer.
func (f *asking) matches(values url.Values, known []string) error {
	n := 0
	for key, given := range values {
		if !strings.HasPrefix(key, "match") {
			continue
		}
		if !slices.Contains(known, key) {
			return bad("there is no filter %s here: use %s", key, strings.Join(known, ", "))
		}
		var list []string
		for _, g := range given {
			list = append(list, strings.Split(g, ",")...)
		}
		for i := range list {
			if list[i] = strings.TrimSpace(list[i]); list[i] == "" {
				return bad("%s has an empty value", key)
			}
		}
		if n += len(list); n > mostValues {
			return bad("the filters name more than %d values: ask in parts", mostValues)
		}
		f.matched = true
		switch key {
		case "match[id]":
			f.IDs = list
		case "match[type]":
			f.Types = list
		case "match[spec_version]":
			f.specs = list
		case "match[version]":
			f.Versions = list
		}
	}
	for _, v := range f.Versions {
		if _, ok := instant(v); !ok && v != "all" && v != "first" && v != "last" {
			return bad("match[version] is all, first, last or a time of RFC 3339 in UTC")
		}
	}
	return nil
}

// instant reads a time of RFC 3339 in UTC with 0 to 9 digits of a second, as µs since 1970.
func instant(text string) (int64, bool) {
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil || !strings.HasSuffix(text, "Z") || strings.Contains(text, ",") {
		return 0, false
	}
	return t.UnixMicro(), true
}

// limit reads how many objects are wanted, at most most.
func limit(text string, most int) (int, bool) {
	if text == "" || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	if err != nil { // larger than any number
		return most, true
	}
	return min(n, most), n > 0
}

// none reports whether the filters by version of the standard leave nothing: all objects here are of STIX 2.1.
func (f *asking) none() bool { return f.specs != nil && !slices.Contains(f.specs, "2.1") }
