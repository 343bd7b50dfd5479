package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"concord"
)

// Limits of what a request may ask with.
const (
	maxQuery  = 8192 // bytes of the whole query
	maxValue  = 200  // bytes of a value
	maxCursor = 1024 // bytes of a cursor
	maxValues = 64   // values of one parameter
)

// params are the query parameters of a request, checked by name and length. Values without text are
// dropped: a form sends its empty fields too.
type params struct {
	url.Values
	blank bool // some were dropped
}

// readParams refuses what it does not know, so that a misspelt filter never passes for an answered one.
func readParams(r *http.Request, known ...string) (params, error) {
	p := params{Values: url.Values{}}
	if len(r.URL.RawQuery) > maxQuery {
		return p, &concord.Error{Code: concord.CodeLimit, Msg: "the query is too long", Hint: fmt.Sprintf("keep it under %d bytes", maxQuery)}
	}
	all, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return p, &concord.Error{Code: concord.CodeInvalid, Msg: "the query of this address is malformed", Hint: "start again from the list", Err: err}
	}
	var unknown []string
	for name, values := range all {
		if !slices.Contains(known, name) {
			unknown = append(unknown, strconv.Quote(clip(name, 40)))
			continue
		}
		if len(values) > maxValues {
			return p, &concord.Error{Code: concord.CodeLimit, Msg: name + " is given too often", Hint: fmt.Sprintf("at most %d times", maxValues)}
		}
		for _, v := range values {
			if err := checkValue(name, v); err != nil {
				return p, err
			}
			if v = strings.TrimSpace(v); v == "" {
				p.blank = true
			} else if !slices.Contains(p.Values[name], v) {
				p.Add(name, v)
			}
		}
	}
	if len(unknown) > 0 {
		slices.Sort(unknown)
		hint := "this page takes no parameters"
		if len(known) > 0 {
			hint = "known here: " + strings.Join(known, ", ")
		}
		return p, &concord.Error{Code: concord.CodeInvalid, Msg: "unknown query parameter " + strings.Join(unknown, ", "), Hint: hint}
	}
	return p, nil
}

func checkValue(name, v string) error {
	limit := maxValue
	if name == "cursor" {
		limit = maxCursor
	}
	switch {
	case len(v) > limit:
		return &concord.Error{Code: concord.CodeLimit, Msg: "the value of " + name + " is too long", Hint: fmt.Sprintf("at most %d bytes", limit)}
	case !utf8.ValidString(v) || strings.ContainsFunc(v, unicode.IsControl):
		return &concord.Error{Code: concord.CodeInvalid, Msg: "the value of " + name + " is not plain text"}
	}
	return nil
}

// one returns the only value of a parameter, "" without.
func (p params) one(name string) (string, error) {
	if len(p.Values[name]) > 1 {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: name + " is given more than once", Hint: "give it once"}
	}
	return p.Get(name), nil
}

// date reads a full or partial date.
func (p params) date(name string) (concord.Date, error) {
	s, err := p.one(name)
	if err != nil || s == "" {
		return "", err
	}
	d, err := concord.ParseDate(s)
	if err != nil {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: name + ": " + strconv.Quote(s) + " is not a date", Hint: "write YYYY, YYYY-MM or YYYY-MM-DD"}
	}
	return d, nil
}

// flag reads a parameter that is 1 or absent.
func (p params) flag(name string) (bool, error) {
	s, err := p.one(name)
	if err == nil && s != "" && s != "1" {
		err = &concord.Error{Code: concord.CodeInvalid, Msg: name + " is 1 or left out"}
	}
	return s == "1", err
}

// codes reads the values of a parameter that takes codes of a vocabulary.
func codes[T interface {
	~string
	Valid() bool
}](p params, name string) ([]T, error) {
	var out []T
	for _, s := range p.Values[name] {
		if !T(s).Valid() {
			return nil, &concord.Error{Code: concord.CodeInvalid, Msg: name + ": there is no value " + strconv.Quote(s),
				Hint: "choose one of the values that the filter shows"}
		}
		out = append(out, T(s))
	}
	return out, nil
}

// code reads the one code of a parameter.
func code[T interface {
	~string
	Valid() bool
}](p params, name string) (T, error) {
	all, err := codes[T](p, name)
	if err == nil && len(all) > 1 {
		_, err = p.one(name)
	}
	if err != nil || len(all) == 0 {
		return "", err
	}
	return all[0], nil
}

// countries reads ISO 3166 alpha-2 codes.
func (p params) countries(name string) ([]string, error) {
	var out []string
	for _, s := range p.Values[name] {
		c := strings.ToUpper(s)
		if len(c) != 2 || strings.Trim(c, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return nil, &concord.Error{Code: concord.CodeInvalid, Msg: name + ": " + strconv.Quote(s) + " is not a country code", Hint: "write two letters, as in PL"}
		}
		out = append(out, c)
	}
	return out, nil
}

// box reads "minlat,minlon,maxlat,maxlon" in degrees.
func (p params) box(name string) (*Box, error) {
	s, err := p.one(name)
	if err != nil || s == "" {
		return nil, err
	}
	bad := &concord.Error{Code: concord.CodeInvalid, Msg: name + " is not a rectangle", Hint: "write south,west,north,east in degrees, as in 54,20,57,27"}
	parts := strings.Split(s, ",")
	if len(parts) != 4 {
		return nil, bad
	}
	var v [4]float64
	for i, part := range parts {
		if v[i], err = strconv.ParseFloat(part, 64); err != nil || !(v[i] >= -180 && v[i] <= 180) {
			return nil, bad
		}
	}
	b := Box{v[0], v[1], v[2], v[3]}
	if b.MinLat < -90 || b.MaxLat > 90 || b.MinLat >= b.MaxLat || b.MinLon >= b.MaxLon {
		return nil, bad
	}
	return &b, nil
}

// address returns path with the parameters, those of drop left out and set put in: pairs of name and
// value, where "" takes the parameter out.
func address(path string, v url.Values, set ...string) string {
	out := url.Values{}
	for k, vs := range v {
		out[k] = slices.Clone(vs)
	}
	for i := 0; i+1 < len(set); i += 2 {
		if set[i+1] == "" {
			out.Del(set[i])
		} else {
			out.Set(set[i], set[i+1])
		}
	}
	if len(out) == 0 {
		return path
	}
	return path + "?" + out.Encode()
}

// without returns path with one value of a parameter taken out, back on the first page.
func without(path string, v url.Values, name, value string) string {
	out := url.Values{}
	for k, vs := range v {
		if k == "cursor" {
			continue
		}
		for _, x := range vs {
			if k != name || x != value {
				out.Add(k, x)
			}
		}
	}
	return address(path, out)
}

// clip cuts s to at most n bytes, at the edge of a character.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
