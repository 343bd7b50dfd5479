package stix

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const maxDepth = 200

// Canonical returns the canonical form of a JSON text (RFC 8785): keys sorted, no white space,
// numbers and strings in one spelling. It refuses what would read differently elsewhere: duplicate
// keys, broken UTF-8 or surrogates, integers that a double cannot hold, more than one value, and
// nesting deeper than 200.
func Canonical(text []byte) ([]byte, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("the text is not UTF-8")
	}
	if at := loneSurrogate(text); at >= 0 {
		return nil, fmt.Errorf("half of a surrogate pair at byte %d", at)
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	out, err := canonicalValue(nil, d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("there is more after the first value")
	}
	return out, nil
}

func canonicalValue(out []byte, d *json.Decoder, depth int) ([]byte, error) {
	if depth > maxDepth {
		return nil, errors.New("nested too deeply")
	}
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch v := token.(type) {
	case json.Delim:
		if v == '[' {
			return canonicalArray(out, d, depth)
		}
		return canonicalObject(out, d, depth)
	case json.Number:
		return canonicalNumber(out, v)
	case string:
		return appendString(out, v), nil
	case bool:
		return strconv.AppendBool(out, v), nil
	}
	return append(out, "null"...), nil
}

func canonicalArray(out []byte, d *json.Decoder, depth int) ([]byte, error) {
	out = append(out, '[')
	for first := true; d.More(); first = false {
		if !first {
			out = append(out, ',')
		}
		var err error
		if out, err = canonicalValue(out, d, depth+1); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	return append(out, ']'), err
}

func canonicalObject(out []byte, d *json.Decoder, depth int) ([]byte, error) {
	values := map[string][]byte{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return nil, err
		}
		key, ok := token.(string)
		if _, twice := values[key]; !ok || twice {
			return nil, fmt.Errorf("the key %q is there twice", key)
		}
		if values[key], err = canonicalValue(nil, d, depth+1); err != nil {
			return nil, err
		}
	}
	out = append(out, '{')
	for i, k := range sortedKeys(values) {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(appendString(out, k), ':'), values[k]...)
	}
	_, err := d.Token()
	return append(out, '}'), err
}

// sortedKeys orders keys by their UTF-16 units.
func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	ascii := true
	for k := range m {
		keys = append(keys, k)
		ascii = ascii && !strings.ContainsFunc(k, func(r rune) bool { return r >= utf8.RuneSelf })
	}
	if ascii {
		slices.Sort(keys)
		return keys
	}
	slices.SortFunc(keys, func(a, b string) int {
		return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
	})
	return keys
}

// appendValue writes a value that was built in memory in canonical form.
func appendValue(out []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return append(out, "null"...), nil
	case string:
		return appendString(out, v), nil
	case bool:
		return strconv.AppendBool(out, v), nil
	case int:
		return strconv.AppendInt(out, int64(v), 10), nil
	case float64:
		return appendNumber(out, v), nil
	case json.Number:
		return canonicalNumber(out, v)
	case []string:
		list := make([]any, len(v))
		for i, s := range v {
			list[i] = s
		}
		return appendValue(out, list)
	case []any:
		return appendList(out, v)
	case map[string]any:
		return appendMap(out, v)
	}
	return nil, fmt.Errorf("a %T cannot be written", v)
}

func appendList(out []byte, list []any) ([]byte, error) {
	out = append(out, '[')
	for i, e := range list {
		if i > 0 {
			out = append(out, ',')
		}
		var err error
		if out, err = appendValue(out, e); err != nil {
			return nil, err
		}
	}
	return append(out, ']'), nil
}

func appendMap(out []byte, m map[string]any) ([]byte, error) {
	out = append(out, '{')
	for i, k := range sortedKeys(m) {
		if i > 0 {
			out = append(out, ',')
		}
		var err error
		if out, err = appendValue(append(appendString(out, k), ':'), m[k]); err != nil {
			return nil, err
		}
	}
	return append(out, '}'), nil
}

// canonicalNumber writes a number as ECMAScript does.
func canonicalNumber(out []byte, n json.Number) ([]byte, error) {
	f, err := strconv.ParseFloat(string(n), 64)
	if err != nil || math.IsInf(f, 0) {
		return nil, fmt.Errorf("the number %s is out of range", n)
	}
	// the shortest spelling is what this function itself writes, the exact one what others may
	kept := string(n) == strconv.FormatFloat(f, 'f', -1, 64) || string(n) == strconv.FormatFloat(f, 'f', 0, 64)
	if !strings.ContainsAny(string(n), ".eE") && math.Abs(f) >= 1<<53 && !kept {
		return nil, fmt.Errorf("the integer %s is too large to be kept exactly", n)
	}
	return appendNumber(out, f), nil
}

func appendNumber(out []byte, f float64) []byte {
	if f == 0 {
		return append(out, '0') // also minus zero
	}
	if a := math.Abs(f); a >= 1e-6 && a < 1e21 {
		return strconv.AppendFloat(out, f, 'f', -1, 64)
	}
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'e', -1, 64), "e")
	return append(out, mantissa+"e"+exponent[:1]+strings.TrimLeft(exponent[1:], "0")...)
}

func appendString(out []byte, s string) []byte {
	out = append(out, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r >= 0x20:
			out = utf8.AppendRune(out, r)
		default:
			if i := strings.IndexRune("\b\t\n\f\r", r); i >= 0 {
				out = append(out, '\\', "btnfr"[i])
			} else {
				out = fmt.Appendf(out, `\u%04x`, r)
			}
		}
	}
	return append(out, '"')
}

// loneSurrogate returns where an escape names half of a pair, -1 when none does: encoding/json
// would replace it silently.
func loneSurrogate(text []byte) int {
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		r := escaped(text, i)
		switch {
		case utf16.IsSurrogate(r) && utf16.DecodeRune(r, escaped(text, i+6)) == utf8.RuneError:
			return i
		case utf16.IsSurrogate(r):
			i += 11
		default:
			i++ // the escaped character may be a backslash
		}
	}
	return -1
}

// escaped returns the rune of a \uXXXX escape at i, -1 when there is none.
func escaped(text []byte, i int) rune {
	if i+6 > len(text) || text[i] != '\\' || text[i+1] != 'u' {
		return -1
	}
	v, err := strconv.ParseUint(string(text[i+2:i+6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(v)
}
