package check

import (
	"bytes"
	"net/netip"
	"strings"

	"concord/stix/pattern"
	"concord/stix/scan"
)

// specials are rules of single types that the tables cannot say.
var specials = map[string]func(*Checker, scan.Value){
	"marking-definition":   (*Checker).marking,
	"extension-definition": (*Checker).extensionDefinition,
	"language-content":     (*Checker).languageContent,
	"relationship":         (*Checker).relationship,
	"indicator":            (*Checker).indicator,
	"malware":              (*Checker).malware,
	"observed-data":        (*Checker).observedData,
	"location":             (*Checker).location,
	"email-message":        (*Checker).email,
	"network-traffic":      (*Checker).traffic,
	"process":              (*Checker).process,
	"ipv4-addr":            (*Checker).address,
	"ipv6-addr":            (*Checker).address,
	"mac-addr":             (*Checker).mac,
	"software":             (*Checker).software,
}

const tlp2 = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

// tlpIDs are the only ids that definitions of TLP may have, first those of version 1, then of 2.0.
var tlpIDs = [2]map[string]string{{
	"white": "613f2e26-407d-48c7-9eca-b8e91df99dc9", "green": "34098fce-860f-48ae-8e50-ebd3cc5e41da",
	"amber": "f88d31f6-486f-44da-b317-01333bde0b82", "red": "5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
}, {
	"clear": "94868c89-83c2-464b-929b-a1a8aa3c8487", "green": "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
	"amber": "55d920b0-5e8b-4f79-9ee9-91f868d9b421", "amber+strict": "939a9414-2ddd-4d32-a0cd-375ea402b003",
	"red": "e828b379-4e03-4974-9ac4-e53a884c97c1",
}}

func (c *Checker) marking(v scan.Value) {
	kind, definition := v.Get("definition_type").Text(), v.Get("definition")
	extension := v.Get("extensions").Get(tlp2)
	switch {
	case !definition.Exists() && !v.Get("extensions").Exists():
		c.at(Error, "definition", "7.2.1/definition", "is missing, and so is an extension")
	case kind == "statement" && definition.Get("statement").Kind() != scan.String:
		c.at(Error, "definition", "7.2.1.3/statement", "holds no statement")
	case kind == "tlp":
		c.tlp(definition.Get("tlp"), 0, "definition")
	case extension.Exists():
		c.tlp(extension.Get("tlp_2_0"), 1, "extensions")
	}
}

// tlp refuses a definition under any id but the official one: wrong ids circulate, and a guess would leak.
func (c *Checker) tlp(level scan.Value, version int, at string) {
	id := tlpIDs[version][level.Text()]
	if id == "" {
		c.at(Error, at, "7.2.1.4/tlp", "names no level of TLP")
	} else if c.head.ID != "marking-definition--"+id {
		c.at(Error, "id", "7.2.1.4/tlp-id", "is not the one id of this level of TLP")
	}
}

func (c *Checker) extensionDefinition(v scan.Value) {
	if !v.Get("created_by_ref").Exists() {
		c.at(Error, "created_by_ref", "7.3/required", "is missing")
	}
	if !v.Get("description").Exists() {
		c.at(Warning, "description", "7.3/description", "is missing")
	}
}

func (c *Checker) languageContent(v scan.Value) {
	contents := v.Get("contents")
	c.path = append(c.path, step{key: []byte("contents")})
	for tongue := range contents.All() {
		key := tongue.Key()
		switch {
		case !isLanguage(key):
			c.at(Error, string(key), "7.1/lang", "is no language tag of RFC 5646")
		case tongue.Kind() != scan.Object:
			c.at(Error, string(key), "7.1/kind", "is no dictionary of properties")
		}
		for p := range tongue.All() {
			if !isPropertyName(p.Key()) {
				c.path = append(c.path, step{key: key})
				c.at(Error, string(p.Key()), "7.1/property", "is no name of a property")
				c.path = c.path[:len(c.path)-1]
			}
		}
	}
	c.path = c.path[:len(c.path)-1]
}

func (c *Checker) relationship(v scan.Value) {
	kind := v.Get("relationship_type").Bytes()
	source, ok1 := parseID(v.Get("source_ref").Bytes())
	target, ok2 := parseID(v.Get("target_ref").Bytes())
	for _, ch := range kind {
		if (ch < 'a' || ch > 'z') && (ch < '0' || ch > '9') && ch != '-' {
			c.at(Error, "relationship_type", "5.1/name", "holds more than lower-case letters, digits and hyphens")
			return
		}
	}
	if !ok1 || !ok2 || len(kind) == 0 {
		return
	}
	switch string(kind) {
	case "related-to":
		return
	case "derived-from", "duplicate-of":
		if !bytes.Equal(source.kind, target.kind) {
			c.at(Warning, "target_ref", "3.7/common", "is of another type than source_ref")
		}
		return
	}
	if c.spec.types[string(source.kind)] == nil || c.spec.types[string(target.kind)] == nil {
		return // of types of their own others make relationships of their own
	}
	targets := c.spec.rels[string(source.kind)][string(kind)]
	if !c.allowed(target.kind, append([]string{"-"}, targets...)) {
		c.at(Warning, "relationship_type", "B/matrix", "is no relationship that the standard describes between these types")
	}
}

func (c *Checker) indicator(v scan.Value) {
	p := v.Get("pattern")
	if v.Get("pattern_type").Text() != "stix" || p.Kind() != scan.String {
		return
	}
	if at, text := pattern.Check(p.Text()); text != "" {
		c.at(Error, "pattern", "9/pattern", text+" at character "+itoa(at))
	}
}

func (c *Checker) malware(v scan.Value) {
	if v.Get("is_family").True() && !v.Get("name").Exists() {
		c.at(Error, "name", "4.11/family", "is missing, though this is a family")
	}
}

func (c *Checker) observedData(v scan.Value) {
	if v.Get("objects").Exists() {
		c.at(Warning, "objects", "4.14/deprecated", "is deprecated; use object_refs")
	}
	n := 0
	for r := range v.Get("object_refs").All() {
		if parts, ok := parseID(r.Bytes()); ok {
			if class := c.spec.types[string(parts.kind)]; class != nil && class.kind != "sco" && class.kind != "sro" {
				c.path = append(c.path, step{key: []byte("object_refs")}, step{n: n})
				c.fail("4.14/reference-type", "leads to no cyber observable")
				c.path = c.path[:len(c.path)-2]
			}
		}
		n++
	}
}

func (c *Checker) location(v scan.Value) {
	if country := v.Get("country"); country.Kind() == scan.String && len(country.Bytes()) != 2 {
		c.at(Warning, "country", "4.10/country", "is no code of ISO 3166-1 alpha-2")
	}
}

func (c *Checker) email(v scan.Value) {
	many := v.Get("is_multipart")
	switch {
	case many.True() && v.Get("body").Exists():
		c.at(Error, "body", "6.6/multipart", "may not stand in a multipart message")
	case many.Kind() == scan.Bool && !many.True() && v.Get("body_multipart").Exists():
		c.at(Error, "body_multipart", "6.6/multipart", "may only stand in a multipart message")
	}
}

func (c *Checker) traffic(v scan.Value) {
	if v.Get("is_active").True() && v.Get("end").Exists() {
		c.at(Error, "end", "6.12/active", "may not be there while the traffic goes on")
	}
}

func (c *Checker) process(v scan.Value) {
	if parts, ok := parseID(v.Get("id").Bytes()); ok && parts.version != '4' {
		c.at(Error, "id", "6.13/uuid", "is no UUID of version 4, as that of a process must be")
	}
}

func (c *Checker) address(v scan.Value) {
	value := v.Get("value").Text()
	addr, err := netip.ParseAddr(value)
	if strings.Contains(value, "/") {
		var p netip.Prefix
		p, err = netip.ParsePrefix(value)
		addr = p.Addr()
	}
	if v.Get("value").Exists() && (err != nil || addr.Is4() != (c.head.Type == "ipv4-addr")) {
		c.at(Error, "value", "6/address", "is no address of this kind")
	}
}

func (c *Checker) mac(v scan.Value) {
	s := v.Get("value").Bytes()
	ok := len(s) == 17
	for i := 0; ok && i < 17; i++ {
		if i%3 == 2 {
			ok = s[i] == ':'
		} else {
			ok = s[i] >= '0' && s[i] <= '9' || s[i] >= 'a' && s[i] <= 'f'
		}
	}
	if v.Get("value").Exists() && !ok {
		c.at(Error, "value", "6.10/address", "is not six pairs of lower-case digits with colons between")
	}
}

func (c *Checker) software(v scan.Value) {
	n := 0
	for l := range v.Get("languages").All() {
		if !isLanguage(l.Bytes()) {
			c.path = append(c.path, step{key: []byte("languages")}, step{n: n})
			c.fail("6.14/lang", "is no language tag of RFC 5646")
			c.path = c.path[:len(c.path)-2]
		}
		n++
	}
	if cpe := v.Get("cpe"); cpe.Kind() == scan.String && !strings.HasPrefix(cpe.Text(), "cpe:2.3:") {
		c.at(Error, "cpe", "6.14/cpe", "is no name of CPE 2.3")
	}
}
