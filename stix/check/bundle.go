package check

import (
	"strconv"

	"concord/stix/scan"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Container checks what stands around the objects of a stream: a bundle needs its type and an id; of an envelope only
// that it has a list of objects. objects is how many there were.
func (c *Checker) Container(around scan.Container, objects int) []Finding {
	c.path, c.found = c.path[:0], nil
	if string(around.Members["type"]) != `"bundle"` {
		if !around.Objects && len(around.Members) > 0 {
			c.at(Error, "objects", "8/objects", "is missing")
		}
		return c.found
	}
	var t scan.Tree
	if err := t.Parse(around.Members["id"], scan.Limits{}); err != nil || t.Root().Kind() != scan.String {
		c.at(Error, "id", "8/required", "is missing or no string")
	} else if parts, ok := parseID(t.Root().Bytes()); !ok || string(parts.kind) != "bundle" {
		c.at(Error, "id", "2.9/identifier", "is no identifier of a bundle")
	}
	switch {
	case around.Members["objects"] != nil:
		c.at(Error, "objects", "2.12/kind", "is no list")
	case around.Objects && objects == 0:
		c.at(Error, "objects", "2.12/empty", "is an empty list")
	}
	for key := range around.Members {
		switch key {
		case "type", "id", "objects":
		case "spec_version":
			c.at(Warning, key, "8/property", "stands on each object, no more on the bundle")
		default:
			c.at(Warning, key, "8/property", "is no property of a bundle")
		}
	}
	return c.found
}
