package misp

import (
	"iter"

	"concord"
	"concord/stix/scan"
)

// Limits of what is taken in. An event may hold many thousands of values.
var limits = scan.Limits{Object: 256 << 20, Depth: 64, Members: 1_000_000}

// Read yields the events of a text: one event, {"Event": …}, a list of these, or {"response": […]}. An event that cannot be taken is
// an error, and the next one follows; a text that could be read in two ways ends it. The text is kept in what is yielded no longer
// than the event itself.
func Read(content []byte, r Receiver) iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		var t scan.Tree
		if err := t.Parse(content, limits); err != nil {
			yield(nil, err)
			return
		}
		root := t.Root()
		if root.Get("response").Exists() {
			root = root.Get("response")
		}
		if root.Kind() == scan.Array {
			n := 0
			for v := range root.All() {
				n++
				if !yield(one(v, r)) {
					return
				}
			}
			return
		}
		yield(one(root, r))
	}
}

// one reads an event with or without what is put around it.
func one(v scan.Value, r Receiver) (*Event, error) {
	if inner := v.Get("Event"); inner.Kind() == scan.Object {
		v = inner
	}
	if v.Kind() != scan.Object || !v.Get("info").Exists() || !v.Get("uuid").Exists() {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "misp.Read", Msg: "this is no event of MISP", Hint: `an event stands as {"Event": {…}}, or in a list of such`}
	}
	return eventOf(v, r)
}

// Listed is an event in the manifest of a feed.
type Listed struct {
	UUID string
	Time string // as written: seconds since 1970
}

// ReadManifest reads the manifest of a feed, in its order.
func ReadManifest(content []byte) ([]Listed, error) {
	var t scan.Tree
	if err := t.Parse(content, limits); err != nil {
		return nil, err
	}
	bad := &concord.Error{Code: concord.CodeInvalid, Op: "misp.ReadManifest", Msg: "this is no manifest of a feed", Hint: "it is a JSON object with the uuids of events as keys"}
	if t.Root().Kind() != scan.Object {
		return nil, bad
	}
	var out []Listed
	for v := range t.Root().All() {
		id := string(v.Key())
		if !isUUID(id) || v.Kind() != scan.Object {
			return nil, bad
		}
		out = append(out, Listed{id, text(v.Get("timestamp"))})
	}
	return out, nil
}

// IsManifest reports whether a JSON text is the manifest of a feed and no event.
func IsManifest(content []byte) bool {
	list, err := ReadManifest(content)
	return err == nil && len(list) > 0
}
