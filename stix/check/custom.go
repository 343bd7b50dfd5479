package check

import (
	"bytes"
	"strconv"

	"concord/stix/scan"
)

// foreign finds the class of a type that the standard does not know: what its extension makes of it,
// else what its properties look like. nil means that it cannot be looked at further.
func (c *Checker) foreign(v scan.Value) *class {
	name := []byte(c.head.Type)
	switch {
	case c.head.Type == "bundle":
		c.at(Error, "type", "8/bundle", "is a bundle within a bundle")
		return nil
	case !isTypeName(name):
		c.at(Error, "type", "3.1/type-name", "is no name of a type: lower-case letters, digits and hyphens, 3 to 250")
		return nil
	case c.spec.structs[c.head.Type] != nil || c.spec.exts[c.head.Type] != nil:
		c.at(Error, "type", "3.8/reserved", "is the name of something else in the standard")
		return nil
	}
	made := ""
	for e := range v.Get("extensions").All() {
		if k := e.Get("extension_type").Text(); k == "new-sdo" || k == "new-sco" || k == "new-sro" {
			made = k
		}
	}
	if made == "" && !bytes.HasPrefix(name, []byte("x-")) {
		c.at(Warning, "type", "11.3/custom-object", "is no type of the standard and no extension defines it")
	}
	observable := made == "new-sco" || made == "" && !v.Get("created").Exists() && !v.Get("modified").Exists()
	if observable {
		return c.like("software", made)
	}
	return c.like("incident", made)
}

// like returns the common properties of a known type under another name.
func (c *Checker) like(known, made string) *class {
	base := c.spec.types[known]
	out := &class{kind: base.kind, name: "", section: "3.2", props: map[string]*property{}, rules: nil}
	common := map[string]bool{}
	for _, own := range base.own {
		common[own] = true
	}
	for k, p := range base.props {
		if !common[k] {
			out.props[k] = p
		}
	}
	for _, m := range base.must {
		if !common[m] {
			out.must = append(out.must, m)
		}
	}
	for _, r := range base.rules {
		if r.kind == "order" {
			out.rules = append(out.rules, r)
		}
	}
	return out
}

// custom looks at a property that the class does not have.
func (c *Checker) custom(m scan.Value, key []byte, class *class, top bool) {
	if !isPropertyName(key) && !(class.kind == "common" && string(key) == "id") {
		c.fail("3.1/property-name", "is no name of a property: lower-case letters, digits and _, 3 to 250")
	}
	if m.Kind() == scan.Null {
		c.fail("3.1/null", "is null")
		return
	}
	if top && class.name != "" && !bytes.HasPrefix(key, []byte("x_")) && !c.extended() {
		c.warn("11.2/custom-property", "is no property of this type, and no extension adds it")
	}
	if !top && class.kind == "struct" && !bytes.HasPrefix(key, []byte("x_")) {
		c.warn("11.2/custom-property", "is no property of this structure")
	}
	c.anything(m, key, 1)
}

// extended reports whether an extension adds properties at the top.
func (c *Checker) extended() bool {
	for e := range c.root.Get("extensions").All() {
		if e.Get("extension_type").Text() == "toplevel-property-extension" {
			return true
		}
	}
	return false
}

// anything walks through what has no type in the standard. References in it are noted; what else it holds
// is its owner's business.
func (c *Checker) anything(v scan.Value, key []byte, depth int) {
	switch v.Kind() {
	case scan.Null:
		c.warn("3.1/null", "is null")
	case scan.String:
		if bytes.HasSuffix(key, []byte("_ref")) {
			c.loose(v)
		}
	case scan.Array:
		if v.Len() == 0 {
			c.warn("2.12/empty", "is an empty list")
		}
		n := 0
		refs := bytes.HasSuffix(key, []byte("_refs"))
		c.path = append(c.path, step{})
		for e := range v.All() {
			c.path[len(c.path)-1].n = n
			if refs && e.Kind() == scan.String {
				c.loose(e)
			} else {
				c.anything(e, nil, depth+1)
			}
			n++
		}
		c.path = c.path[:len(c.path)-1]
	case scan.Object:
		if v.Len() == 0 {
			c.warn("2.3/empty", "is an empty object")
		}
		for m := range v.All() {
			k := m.Key()
			c.path = append(c.path, step{key: k})
			c.anything(m, k, depth+1)
			c.path = c.path[:len(c.path)-1]
		}
	}
}

// loose notes a reference in a property that the standard does not know.
func (c *Checker) loose(v scan.Value) {
	s := v.Bytes()
	parts, ok := parseID(s)
	switch {
	case !ok:
		c.warn("2.9/identifier", "is no identifier, as its name says")
	case string(parts.kind) == "marking-definition":
		c.head.Markings = add(c.head.Markings, s)
	default:
		c.head.Refs = add(c.head.Refs, s)
	}
}

// extensions checks the dictionary of extensions.
func (c *Checker) extensions(v scan.Value, class *class) {
	all := v.Get("extensions")
	if all.Kind() != scan.Object {
		return
	}
	c.path = append(c.path, step{key: []byte("extensions")})
	defer func() { c.path = c.path[:len(c.path)-1] }()
	for e := range all.All() {
		key := e.Key()
		c.path = append(c.path, step{key: key})
		parts, isID := parseID(key)
		known := c.spec.exts[string(key)]
		switch {
		case e.Kind() != scan.Object:
			c.fail("7.3/kind", "is "+e.Kind().String()+" and must be object")
		case e.Len() == 0:
			c.fail("7.3/empty", "is an empty extension")
		case isID && string(parts.kind) == "extension-definition":
			if k := e.Get("extension_type").Text(); !c.spec.vocabs["extension-type-enum"][k] {
				c.at(Error, "extension_type", "7.3/extension-type", "is missing or not in extension-type-enum")
			}
		case known != nil:
			c.members(e, known, false)
		case isID:
			c.fail("7.3/key", "leads to no extension definition")
		default:
			c.warn("11/custom-extension", "is no extension of the standard and no id of a definition")
		}
		c.path = c.path[:len(c.path)-1]
	}
}

// granular checks that selectors lead to something that is there.
func (c *Checker) granular(v scan.Value) {
	list := v.Get("granular_markings")
	n := 0
	for g := range list.All() {
		k := 0
		for s := range g.Get("selectors").All() {
			if s.Kind() == scan.String && !selects(v, string(s.Bytes())) {
				c.path = append(c.path, step{key: []byte("granular_markings")}, step{n: n}, step{key: []byte("selectors")}, step{n: k})
				c.fail("7.2.3.1/selector", "leads to nothing in this object")
				c.path = c.path[:len(c.path)-4]
			}
			k++
		}
		if ref := g.Get("marking_ref").Text(); ref != "" && ref == c.head.ID {
			c.path = append(c.path, step{key: []byte("granular_markings")}, step{n: n})
			c.at(Error, "marking_ref", "7.2.3/circular", "marks itself with itself")
			c.path = c.path[:len(c.path)-2]
		}
		n++
	}
	for r := range v.Get("object_marking_refs").All() {
		if r.Text() == c.head.ID && c.head.ID != "" {
			c.at(Error, "object_marking_refs", "7.2.2/circular", "marks itself with itself")
		}
	}
}

// selects follows a selector: names and [indices] joined by dots.
func selects(v scan.Value, selector string) bool {
	if selector == "" {
		return false
	}
	for len(selector) > 0 {
		part := selector
		// a key of an extension or a dictionary may hold anything but a dot
		if i := bytes.IndexByte([]byte(selector), '.'); i >= 0 {
			part, selector = selector[:i], selector[i+1:]
			if selector == "" {
				return false
			}
		} else {
			selector = ""
		}
		if len(part) > 2 && part[0] == '[' && part[len(part)-1] == ']' {
			i, err := strconv.Atoi(part[1 : len(part)-1])
			if err != nil || i < 0 || v.Kind() != scan.Array || i >= v.Len() {
				return false
			}
			v = v.At(i)
			continue
		}
		if v = v.Get(part); !v.Exists() {
			return false
		}
	}
	return true
}
