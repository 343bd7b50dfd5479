package check

import (
	"errors"
	"strconv"
	"strings"

	"concord/stix/scan"
)

// Severity says whether a finding breaks a MUST.
type Severity string

// An error breaks a MUST; a warning is advice that was not taken.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Finding is one place that breaks a rule. Pointer is a JSON pointer from the object; Rule is the section of the
// standard and a word, "stix-2.1/2.16/timestamp".
type Finding struct {
	Pointer  string   `json:"pointer"`
	Rule     string   `json:"rule"`
	Severity Severity `json:"severity"`
	Text     string   `json:"text"`
}

// String returns the finding on one line.
func (f Finding) String() string {
	return string(f.Severity) + " " + f.Pointer + " " + f.Text + " (" + f.Rule + ")"
}

// Head is what must be known of an object to keep it, list it and mark it.
type Head struct {
	ID, Type, SpecVersion string
	Created, Modified     string // as written; "" where the object has none
	CreatedBy             string
	Revoked               bool
	Markings              []string // object_marking_refs and those of granular markings, each once
	Refs                  []string // ids in any other property *_ref or *_refs, at any depth, each once
}

// Version is what tells versions of an object apart: modified, else created, else "" (a cyber
// observable has neither; its version is when it was first seen).
func (h Head) Version() string {
	if h.Modified != "" {
		return h.Modified
	}
	return h.Created
}

// Result is what was found in one object.
type Result struct {
	Head     Head
	Findings []Finding
}

// Errors returns the findings that break a MUST, nil for a valid object.
func (r Result) Errors() []Finding {
	var out []Finding
	for _, f := range r.Findings {
		if f.Severity == Error {
			out = append(out, f)
		}
	}
	return out
}

// Valid reports whether nothing breaks a MUST.
func (r Result) Valid() bool {
	for _, f := range r.Findings {
		if f.Severity == Error {
			return false
		}
	}
	return true
}

// most is how many findings of one object are reported.
const most = 100

// Checker checks objects. It is made once and used for many, by one caller at a time.
type Checker struct {
	Limits scan.Limits // of objects given as bytes

	spec  *spec
	tree  scan.Tree
	path  []step
	found []Finding
	head  Head
	root  scan.Value
}

type step struct {
	key []byte
	n   int // of an element when key is nil
}

// New returns a checker.
func New() (*Checker, error) {
	s, err := theSpec()
	if err != nil {
		return nil, err
	}
	return &Checker{spec: s}, nil
}

// Object checks the bytes of one object. What is no JSON, or could be read in two ways, is one finding.
func (c *Checker) Object(raw []byte) Result {
	if err := c.tree.Parse(raw, c.Limits); err != nil {
		return Result{Findings: []Finding{OfFault(err)}}
	}
	return c.Tree(&c.tree)
}

// OfFault turns a fault of package scan into a finding.
func OfFault(err error) Finding {
	f, ok := errors.AsType[*scan.Fault](err)
	if !ok {
		return Finding{Rule: scan.RuleSyntax, Severity: Error, Text: err.Error()}
	}
	return Finding{Pointer: f.Pointer, Rule: f.Rule, Severity: Error, Text: f.Text}
}

// Tree checks one parsed object.
func (c *Checker) Tree(t *scan.Tree) Result {
	c.path, c.found, c.head, c.root = c.path[:0], nil, Head{}, t.Root()
	c.object(c.root)
	return Result{c.head, c.found}
}

func (c *Checker) report(severity Severity, rule, text string) {
	if len(c.found) >= most {
		return
	}
	c.found = append(c.found, Finding{c.pointer(), "stix-2.1/" + rule, severity, text})
}

func (c *Checker) fail(rule, text string) { c.report(Error, rule, text) }
func (c *Checker) warn(rule, text string) { c.report(Warning, rule, text) }

// at reports on a property of the value at the current place.
func (c *Checker) at(severity Severity, key, rule, text string) {
	c.path = append(c.path, step{key: []byte(key)})
	c.report(severity, rule, text)
	c.path = c.path[:len(c.path)-1]
}

func (c *Checker) pointer() string {
	var b strings.Builder
	for _, s := range c.path {
		b.WriteByte('/')
		if s.key == nil {
			b.WriteString(strconv.Itoa(s.n))
		} else {
			b.WriteString(scan.Step(string(s.key)))
		}
	}
	return b.String()
}

// object checks a top-level object.
func (c *Checker) object(v scan.Value) {
	if v.Kind() != scan.Object {
		c.fail("3.1/object", "is no object")
		return
	}
	kind := v.Get("type")
	if kind.Kind() != scan.String {
		c.at(Error, "type", "3.2/type", "is missing or no string")
		return
	}
	c.head.Type = kind.Text()
	c.identity(v)
	class := c.spec.types[c.head.Type]
	if class == nil {
		class = c.foreign(v)
	}
	if class == nil {
		return
	}
	c.members(v, class, true)
	if h := v.Get("spec_version"); h.Kind() == scan.String {
		c.head.SpecVersion = h.Text()
		if c.head.SpecVersion != "2.1" {
			c.at(Error, "spec_version", "3.2/spec-version", "is not 2.1")
		}
	}
	c.extensions(v, class)
	c.granular(v)
	if special := specials[c.head.Type]; special != nil {
		special(c, v)
	}
}

// identity reads the head and holds the id against the type.
func (c *Checker) identity(v scan.Value) {
	id := v.Get("id")
	c.head.ID = id.Text()
	c.head.Created, c.head.Modified = v.Get("created").Text(), v.Get("modified").Text()
	c.head.CreatedBy, c.head.Revoked = v.Get("created_by_ref").Text(), v.Get("revoked").True()
	if parts, ok := parseID(id.Bytes()); ok && string(parts.kind) != c.head.Type {
		c.at(Error, "id", "2.9/type", "does not begin with the type")
	}
}

// members checks the properties of an object of a class.
func (c *Checker) members(v scan.Value, class *class, top bool) {
	for _, name := range class.must {
		if !v.Get(name).Exists() {
			c.at(Error, name, class.section+"/required", "is missing")
		}
	}
	for m := range v.All() {
		key := m.Key()
		c.path = append(c.path, step{key: key})
		if p := class.props[string(key)]; p != nil {
			c.value(m, p.typ)
		} else {
			c.custom(m, key, class, top)
		}
		c.path = c.path[:len(c.path)-1]
	}
	for _, r := range class.rules {
		c.relate(v, class, r)
	}
}

// relate checks a rule over several properties.
func (c *Checker) relate(v scan.Value, class *class, r rule) {
	n := 0
	if r.kind == "some" || r.kind == "one" {
		for _, p := range r.props {
			if v.Get(p).Exists() {
				n++
			}
		}
	}
	switch {
	case r.kind == "some" && n == 0 && len(r.props) > 4:
		c.fail(class.section+"/one-of", "has none of its properties")
	case r.kind == "some" && n == 0:
		c.fail(class.section+"/one-of", "has none of "+strings.Join(r.props, ", "))
	case r.kind == "one" && n != 1:
		c.fail(class.section+"/one-of", "must have exactly one of "+strings.Join(r.props, ", "))
	case r.kind == "with" && v.Get(r.props[0]).Exists() && !v.Get(r.props[1]).Exists():
		c.at(Error, r.props[0], class.section+"/with", "needs "+r.props[1])
	case r.kind == "order" || r.kind == "before":
		a, b := v.Get(r.props[0]).Bytes(), v.Get(r.props[1]).Bytes()
		if !isTime(a) || !isTime(b) {
			return
		}
		if d := compareTimes(a, b); d > 0 || d == 0 && r.kind == "before" {
			section := class.section
			if r.props[1] == "modified" {
				section = "3.2"
			}
			c.at(Error, r.props[1], section+"/order", "is before "+r.props[0])
		}
	}
}

// add notes an id in a list of the head once.
func add(list []string, id []byte) []string {
	for _, had := range list {
		if had == string(id) {
			return list
		}
	}
	return append(list, string(id))
}
