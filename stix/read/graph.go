package read

import (
	"errors"
	"io"
	"slices"

	"concord"
	"concord/stix"
	"concord/stix/check"
	"concord/stix/scan"
)

// Graph gives the objects around one. The store's log and a [Set] are such.
type Graph interface {
	// Object returns the latest version of an object, nil when there is none that may be read.
	Object(id string) []byte
	// Pointing returns the latest versions of the relationships and notes that lead to or from an object, in a fixed order.
	Pointing(id string) [][]byte
}

// Set is a graph in memory, for one bundle. Of several versions it keeps the latest.
type Set struct {
	checker  *check.Checker
	order    []string
	latest   map[string]kept
	pointing map[string][]string
}

type kept struct {
	version string
	raw     []byte
}

// NewSet returns an empty set.
func NewSet() (*Set, error) {
	c, err := check.New()
	if err != nil {
		return nil, err
	}
	return &Set{checker: c, latest: map[string]kept{}, pointing: map[string][]string{}}, nil
}

// ReadSet reads a whole stream (bundle, envelope or lines). Objects that break a MUST are left out and returned as findings,
// each with its pointer in the stream; a stream that cannot be read on is an error.
func ReadSet(src io.Reader, lim scan.Limits) (*Set, []check.Finding, error) {
	s, err := NewSet()
	if err != nil {
		return nil, nil, err
	}
	r := scan.NewReader(src, lim)
	r.Lines = true
	var bad []check.Finding
	for {
		item, err := r.Next()
		if errors.Is(err, io.EOF) {
			return s, bad, nil
		}
		if f, ok := errors.AsType[*scan.Fault](err); ok && !f.Fatal {
			bad = append(bad, check.OfFault(f))
			continue
		}
		if err != nil {
			return nil, bad, err
		}
		for _, f := range s.Add(slices.Clone(item.Raw)) {
			f.Pointer = item.Pointer + f.Pointer
			bad = append(bad, f)
		}
	}
}

// Add puts an object into the set; it keeps raw. An object that breaks a MUST is not taken, and the breaches are returned.
func (s *Set) Add(raw []byte) []check.Finding {
	r := s.checker.Object(raw)
	if bad := r.Errors(); bad != nil {
		return bad
	}
	h := r.Head
	had, known := s.latest[h.ID]
	if known && had.version >= h.Version() {
		return nil
	}
	s.latest[h.ID] = kept{h.Version(), raw}
	if !known {
		s.order = append(s.order, h.ID)
	}
	if h.Type == "relationship" || h.Type == "note" || h.Type == "opinion" {
		for _, ref := range h.Refs {
			if ref != h.CreatedBy && !slices.Contains(s.pointing[ref], h.ID) {
				s.pointing[ref] = append(s.pointing[ref], h.ID)
			}
		}
	}
	return nil
}

// Object returns the latest version of an object.
func (s *Set) Object(id string) []byte { return s.latest[id].raw }

// Pointing returns the relationships and notes that lead to or from an object, in the order they came.
func (s *Set) Pointing(id string) [][]byte {
	var out [][]byte
	for _, p := range s.pointing[id] {
		out = append(out, s.latest[p].raw)
	}
	return out
}

// IDs returns the ids in the order in which they came first.
func (s *Set) IDs() []string { return slices.Clone(s.order) }

// value parses an object; a broken one is no value.
func value(raw []byte) scan.Value {
	t := new(scan.Tree)
	if raw == nil || t.Parse(raw, scan.Limits{Object: len(raw)}) != nil {
		return scan.Value{}
	}
	return t.Root()
}

// Markings reads the markings of an object. unknown are references to definitions that say nothing to us: who meets one must
// let nobody read the object but those who may by some other rule. No marking at all gives neither.
func Markings(refs []string, g Graph) (known []concord.Marking, unknown []string) {
	var release *concord.Marking
	for _, ref := range refs {
		if level, ok := stix.TLPOf(ref); ok {
			known = append(known, concord.Marking{TLP: level})
			continue
		}
		detail := value(g.Object(ref)).Get("extensions").Get(stix.ExtensionID("releasability"))
		if !detail.Exists() || detail.Get("releasable_to").Len() == 0 || release != nil { // two lists are more than we can say
			unknown = append(unknown, ref)
			continue
		}
		release = &concord.Marking{Owner: detail.Get("owner").Text(), ReleasableTo: texts(detail.Get("releasable_to"))}
	}
	for i := range known {
		if release != nil {
			known[i].Owner, known[i].ReleasableTo = release.Owner, release.ReleasableTo
		}
	}
	if release != nil && len(known) == 0 { // to whom without a level
		unknown = append(unknown, refs...)
	}
	return known, unknown
}

func texts(v scan.Value) []string {
	var out []string
	for e := range v.All() {
		if e.Kind() == scan.String {
			out = append(out, e.Text())
		}
	}
	return out
}
