package check

import (
	"bytes"
	"net/url"
	"strconv"

	"concord/stix/scan"
)

// value checks the value at the current place against a type.
func (c *Checker) value(v scan.Value, t *typ) {
	want := map[string]scan.Kind{"bool": scan.Bool, "int": scan.Number, "float": scan.Number, "dict": scan.Object,
		"hashes": scan.Object, "struct": scan.Object, "list": scan.Array}
	kind, ok := want[t.kind]
	if !ok {
		kind = scan.String
	}
	if v.Kind() != kind {
		c.fail(sections[t.kind]+"/kind", "is "+v.Kind().String()+" and must be "+kind.String())
		return
	}
	switch t.kind {
	case "list":
		c.list(v, t.elem)
	case "struct":
		if v.Len() == 0 {
			c.fail("2.3/empty", "is empty")
			return
		}
		c.members(v, c.spec.structs[t.name], false)
	case "dict":
		c.dictionary(v)
	case "hashes":
		c.hashes(v)
	case "int", "float":
		c.number(v, t)
	case "string", "bool", "pattern":
	default:
		c.text(v.Bytes(), t)
	}
}

// sections are those of the data types.
var sections = map[string]string{"bool": "2.2", "dict": "2.3", "enum": "2.4", "struct": "2", "float": "2.6", "hashes": "2.7",
	"hex": "2.8", "bin": "2.1", "id": "2.9", "ref": "2.9", "int": "2.10", "list": "2.12", "ov": "2.14", "string": "2.15",
	"pattern": "2.15", "lang": "3.2", "url": "2.15", "time": "2.16", "ms": "2.16"}

// text checks a string of a certain form.
func (c *Checker) text(s []byte, t *typ) {
	switch t.kind {
	case "time", "ms":
		if !isTime(s) {
			c.fail("2.16/timestamp", "is no time of RFC 3339 in UTC")
		} else if t.kind == "ms" && len(s) != 24 {
			// real bundles have seconds or microseconds, and the reference validator takes them
			c.warn("3.2/milliseconds", "is not precise to the millisecond, with three digits")
		}
	case "id":
		c.identifier(s)
	case "ref":
		c.reference(s, t.refs)
	case "enum":
		if !c.spec.vocabs[t.name][string(s)] {
			c.fail("2.4/enum", "is not in "+t.name)
		}
	case "ov":
		if !c.spec.vocabs[t.name][string(s)] {
			c.warn("2.14/open-vocab", "is not in "+t.name)
		}
	case "hex":
		if len(s) == 0 || len(s)%2 != 0 || !isHex(s) {
			c.fail("2.8/hex", "is not written in pairs of hexadecimal digits")
		}
	case "bin":
		if !isBase64(s) {
			c.fail("2.1/base64", "is not base64")
		}
	case "lang":
		if !isLanguage(s) {
			c.fail("3.2/lang", "is no language tag of RFC 5646")
		}
	case "url":
		if _, err := url.Parse(string(s)); err != nil || len(s) == 0 || bytes.ContainsAny(s, " \t\n\r<>\"") {
			c.warn("rfc3986/url", "is not written as an address of RFC 3986")
		}
	}
}

func (c *Checker) list(v scan.Value, elem *typ) {
	if v.Len() == 0 {
		c.fail("2.12/empty", "is an empty list")
	}
	n := 0
	c.path = append(c.path, step{})
	for e := range v.All() {
		c.path[len(c.path)-1].n = n
		c.value(e, elem)
		n++
	}
	c.path = c.path[:len(c.path)-1]
}

func (c *Checker) number(v scan.Value, t *typ) {
	raw := string(v.Raw())
	f, err := strconv.ParseFloat(raw, 64)
	switch {
	case err != nil:
		c.fail("2.6/range", "is out of range")
	case t.kind == "int" && bytes.ContainsAny(v.Raw(), ".eE"):
		c.fail("2.10/integer", "is no whole number")
	case t.kind == "int" && (f > 1<<53 || f < -(1<<53)):
		c.fail("2.10/range", "is beyond 2^53")
	case f < t.min || f > t.max:
		c.fail(sections[t.kind]+"/range", "is out of range")
	}
}

// dictionary checks keys and, in general, what is in it.
func (c *Checker) dictionary(v scan.Value) {
	if v.Len() == 0 {
		c.fail("2.3/empty", "is an empty dictionary")
	}
	for m := range v.All() {
		key := m.Key()
		c.path = append(c.path, step{key: key})
		if !isDictionaryKey(key) {
			c.fail("2.3/key", "is no key of a dictionary: letters, digits, - and _, at most 250")
		}
		c.anything(m, key, 1)
		c.path = c.path[:len(c.path)-1]
	}
}

// hexLengths are the digits of a hash.
var hexLengths = map[string]int{"MD5": 32, "SHA-1": 40, "SHA-256": 64, "SHA-512": 128, "SHA3-256": 64, "SHA3-512": 128}

func (c *Checker) hashes(v scan.Value) {
	if v.Len() == 0 {
		c.fail("2.7/empty", "is an empty dictionary")
	}
	for m := range v.All() {
		key := m.Key()
		c.path = append(c.path, step{key: key})
		n, fixed := hexLengths[string(key)]
		switch {
		case m.Kind() != scan.String:
			c.fail("2.7/kind", "is no string")
		case !isDictionaryKey(key):
			c.fail("2.7/key", "is no name of a hash")
		case fixed && (len(m.Bytes()) != n || !isHex(m.Bytes())):
			c.fail("2.7/hash", "is no "+string(key)+" hash")
		case !c.spec.vocabs["hash-algorithm-ov"][string(key)]:
			c.warn("2.7/open-vocab", "is not in hash-algorithm-ov")
		}
		c.path = c.path[:len(c.path)-1]
	}
}

func (c *Checker) identifier(s []byte) {
	parts, ok := parseID(s)
	switch {
	case !ok:
		c.fail("2.9/identifier", "is no identifier: a type, two hyphens and a UUID")
	case parts.upper:
		c.warn("2.9/lower-case", "has capital letters in its UUID")
	}
}

// reference checks an id that must be of certain types and notes it.
func (c *Checker) reference(s []byte, types []string) {
	parts, ok := parseID(s)
	if !ok {
		c.fail("2.9/identifier", "is no identifier: a type, two hyphens and a UUID")
		return
	}
	if types[0] == "marking-definition" {
		c.head.Markings = add(c.head.Markings, s)
	} else {
		c.head.Refs = add(c.head.Refs, s)
	}
	if !c.allowed(parts.kind, types) {
		c.fail("2.9/reference-type", "leads to a "+string(parts.kind)+", which may not stand here")
	}
}

// allowed reports whether a type is in a list of types and classes. A type that the standard does not
// know may be of any class.
func (c *Checker) allowed(kind []byte, types []string) bool {
	class := c.spec.types[string(kind)]
	for _, t := range types {
		switch {
		case t == "*", t == string(kind):
			return true
		case (t == "sdo" || t == "sco") && (class == nil && string(kind) != "bundle" || class != nil && class.kind == t):
			return true
		}
	}
	return false
}
