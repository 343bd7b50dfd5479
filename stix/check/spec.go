package check

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed stix21.def
var definition string

// spec is the standard as tables.
type spec struct {
	types   map[string]*class // SDO, SRO, SMO, SCO
	structs map[string]*class
	exts    map[string]*class
	vocabs  map[string]map[string]bool
	rels    map[string]map[string][]string // source → relationship type → targets
}

// class is an object type or a structure.
type class struct {
	kind    string // sdo, sro, smo, sco, struct, ext
	name    string
	section string
	props   map[string]*property
	must    []string // required properties, in the order of the standard
	own     []string // properties beside the common ones
	rules   []rule
}

type property struct {
	name string
	typ  *typ
}

// typ is the type of a value.
type typ struct {
	kind     string // string, time, list, struct …
	name     string // of a structure or vocabulary
	elem     *typ
	refs     []string
	min, max float64
}

// rule relates properties of one object.
type rule struct {
	kind  string // some, one, order, before, with
	props []string
}

var theSpec = sync.OnceValues(func() (*spec, error) { return parseSpec(definition) })

func parseSpec(text string) (*spec, error) {
	s := &spec{types: map[string]*class{}, structs: map[string]*class{}, exts: map[string]*class{},
		vocabs: map[string]map[string]bool{}, rels: map[string]map[string][]string{}}
	common := map[string]*class{}
	var c *class
	n := 0
	for line := range strings.Lines(text) {
		n++
		words := strings.Fields(line)
		if len(words) == 0 || words[0][0] == '#' {
			continue
		}
		var err error
		switch {
		case line[0] == ' ' && c != nil:
			err = c.line(words)
		case words[0] == "enum" || words[0] == "ov":
			set := map[string]bool{}
			for _, w := range words[2:] {
				set[w] = true
			}
			s.vocabs[words[1]] = set
		case words[0] == "rel":
			if s.rels[words[1]] == nil {
				s.rels[words[1]] = map[string][]string{}
			}
			s.rels[words[1]][words[2]] = words[3:]
		case len(words) == 3:
			c = newClass(words, common)
			switch c.kind {
			case "common":
				common[c.name] = c
			case "struct":
				s.structs[c.name] = c
			case "ext":
				s.exts[c.name] = c
			default:
				s.types[c.name] = c
			}
		default:
			err = fmt.Errorf("unknown entry %q", words[0])
		}
		if err != nil {
			return nil, fmt.Errorf("stix21.def:%d: %w", n, err)
		}
	}
	return s, nil
}

// newClass begins a class with what it has in common with others.
func newClass(words []string, common map[string]*class) *class {
	c := &class{kind: words[0], name: words[1], section: words[2], props: map[string]*property{}}
	base := common[map[string]string{"sdo": "sdo", "sro": "sdo", "smo": "sdo", "sco": "sco"}[c.kind]]
	if c.name == "marking-definition" {
		base = common["marking"]
	}
	if base == nil {
		return c
	}
	for k, p := range base.props {
		c.props[k] = p
	}
	c.must = append(c.must, base.must...)
	c.rules = append(c.rules, base.rules...)
	return c
}

// line adds a property or a rule.
func (c *class) line(words []string) error {
	switch words[0] {
	case "some", "one", "order", "before", "with":
		r := rule{words[0], words[1:]}
		if words[1] == "*" {
			r.props = append(append([]string(nil), c.own...), "extensions")
		}
		c.rules = append(c.rules, r)
		return nil
	}
	name, required := strings.CutSuffix(words[0], "!")
	t, err := parseType(words[1])
	if err != nil {
		return err
	}
	c.props[name] = &property{name, t}
	c.own = append(c.own, name)
	if required {
		c.must = append(c.must, name)
	}
	return nil
}

func parseType(w string) (*typ, error) {
	if inner, ok := strings.CutPrefix(w, "["); ok {
		e, err := parseType(strings.TrimSuffix(inner, "]"))
		return &typ{kind: "list", elem: e}, err
	}
	if inner, ok := strings.CutPrefix(w, "{"); ok {
		return &typ{kind: "struct", name: strings.TrimSuffix(inner, "}")}, nil
	}
	kind, arg, _ := strings.Cut(strings.TrimSuffix(w, ")"), "(")
	t := &typ{kind: kind, name: arg, min: math.Inf(-1), max: math.Inf(1)}
	switch kind {
	case "ref":
		t.refs = strings.Split(arg, ",")
	case "int", "float":
		low, high, _ := strings.Cut(arg, ",")
		for text, into := range map[string]*float64{low: &t.min, high: &t.max} {
			if text == "" {
				continue
			}
			f, err := strconv.ParseFloat(text, 64)
			if err != nil {
				return nil, err
			}
			*into = f
		}
	case "string", "bool", "time", "ms", "hex", "bin", "hashes", "dict", "lang", "url", "id", "enum", "ov", "pattern":
	default:
		return nil, fmt.Errorf("unknown type %q", w)
	}
	return t, nil
}
