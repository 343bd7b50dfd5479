package admit

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/stix"
	"concord/stix/scan"
)

const head = `"spec_version":"2.1","created":"2024-01-02T03:04:05.678Z","modified":"2024-01-02T03:04:05.678Z"`

func identity(n int, more string) string {
	return fmt.Sprintf(`{"type":"identity",%s,"id":"identity--%08x-0000-4000-8000-000000000000","name":"n"%s}`, head, n, more)
}

// read gives the objects and what was said of the others.
func read(text string, opt Options) (objects []*Object, said []string) {
	for o, err := range Objects(strings.NewReader(text), opt) {
		if err != nil {
			said = append(said, err.Error())
			continue
		}
		objects = append(objects, o)
	}
	return objects, said
}

func TestWhatIsKnownOfAnObject(t *testing.T) {
	release := fmt.Sprintf(`{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--00000001-0000-4000-8000-000000000000","created":"2024-01-02T03:04:05.678Z",
		"extensions":{%q:{"extension_type":"property-extension","owner":"a","releasable_to":["b","nation:PL"]}}}`, stix.ExtensionID("releasability"))
	statement := `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--00000002-0000-4000-8000-000000000000","created":"2024-01-02T03:04:05.678Z",
		"definition_type":"statement","definition":{"statement":"%s"}}`
	incident := fmt.Sprintf(`{"type":"incident",%s,"id":"incident--00000003-0000-4000-8000-000000000000","name":"n","extensions":{%q:{"extension_type":"property-extension","activity_types":["arson"]}}}`, head, stix.ExtensionID("incident-detail"))
	tlp, other := stix.MarkingID(concord.TLPGreen), "marking-definition--00000009-0000-4000-8000-000000000000"
	for name, c := range map[string]struct {
		text string
		want func(*Object) bool
	}{
		"the bytes are as they came":             {" " + identity(1, "") + " ", func(o *Object) bool { return string(o.Bytes) == identity(1, "") && o.Sum == concord.HashOf(o.Bytes) }},
		"the version is modified":                {identity(1, ""), func(o *Object) bool { return o.Version == "2024-01-02T03:04:05.678Z" }},
		"an observable has no version":           {`{"type":"url","id":"url--00000001-0000-5000-8000-000000000000","value":"http://a.example"}`, func(o *Object) bool { return o.Version == "" && o.Type == "url" }},
		"the version of a definition is created": {fmt.Sprintf(statement, "Copyright"), func(o *Object) bool { return o.Version == "2024-01-02T03:04:05.678Z" }},
		"markings of properties count": {identity(1, fmt.Sprintf(`,"object_marking_refs":[%q],"granular_markings":[{"selectors":["name"],"marking_ref":%q}]`, tlp, other)),
			func(o *Object) bool {
				return slices.Equal(o.Levels, []concord.TLP{concord.TLPGreen}) && slices.Equal(o.Marks, []string{other})
			}},
		"a list of recipients":                 {release, func(o *Object) bool { return slices.Equal(o.Defines.ReleasableTo, []string{"b", "nation:PL"}) }},
		"a statement about use":                {fmt.Sprintf(statement, "Copyright 2024, X"), func(o *Object) bool { return o.Defines.Statement }},
		"a statement that is a classification": {fmt.Sprintf(statement, "NATO RESTRICTED"), func(o *Object) bool { return !o.Defines.Statement && o.Defines.ReleasableTo == nil }},
		"types of activity":                    {incident, func(o *Object) bool { return slices.Equal(o.Topics, []string{"arson"}) }},
	} {
		t.Run(name, func(t *testing.T) {
			got, said := read(c.text, Options{})
			if len(got) != 1 || said != nil || !c.want(got[0]) {
				t.Errorf("%+v %v", got, said)
			}
		})
	}
}

func TestWhatIsWrongIsNamedByItsPlace(t *testing.T) {
	three := func(middle string) string {
		return `{"objects":[` + identity(1, "") + "," + middle + "," + identity(3, "") + `]}`
	}
	for name, c := range map[string]struct {
		text, said string
		objects    int
	}{
		"a breach of a MUST leaves the others": {three(`{"type":"identity",` + head + `,"id":"identity--00000002-0000-4000-8000-000000000000"}`), "/objects/1/name is missing (stix-2.1/4.5/required)", 2},
		"an object without an id":              {three(`{"type":"identity",` + head + `,"name":"x"}`), "/objects/1/id", 2},
		"a key that is there twice":            {three(`{"a":1,"a":2}`), "/objects/1/a is there twice", 2},
		"the text ends too soon":               {`{"objects":[` + identity(1, ""), "ends before it is whole", 1},
		"neither envelope nor bundle":          {identity(1, ""), "is no envelope", 0},
		"a list":                               {`[]`, "is neither a bundle", 0},
		"a bundle without its id":              {`{"type":"bundle","objects":[` + identity(1, "") + `]}`, "/id", 1},
	} {
		t.Run(name, func(t *testing.T) {
			got, said := read(c.text, Options{Envelope: true})
			if len(got) != c.objects || len(said) != 1 || !strings.Contains(said[0], c.said) {
				t.Errorf("%d objects, %q", len(got), said)
			}
		})
	}
	if got, said := read(`{}`, Options{Envelope: true}); len(got)+len(said) != 0 {
		t.Errorf("an empty envelope: %v %v", got, said)
	}
}

func TestAheadGivesTheSameAndEndsWithTheLoop(t *testing.T) {
	var text strings.Builder
	for i := range 1000 {
		text.WriteString(identity(i, "") + "\n")
	}
	seq := func() func(func(*Object, error) bool) {
		return Objects(strings.NewReader(text.String()), Options{Lines: true})
	}
	var a, b []string
	for o := range seq() {
		a = append(a, o.ID)
	}
	for o, err := range Ahead(seq()) {
		if err != nil {
			t.Fatal(err)
		}
		b = append(b, o.ID)
	}
	if len(a) != 1000 || !slices.Equal(a, b) {
		t.Errorf("%d and %d", len(a), len(b))
	}
	n := 0
	for range Ahead(seq()) {
		if n++; n == 3 {
			break
		}
	}
	boom := errors.New("boom")
	for _, err := range Ahead(Objects(io.MultiReader(strings.NewReader(identity(1, "")+"{"), broken{boom}), Options{Lines: true})) {
		if err != nil && !errors.Is(err, boom) {
			t.Error(err)
		}
	}
}

type broken struct{ err error }

func (b broken) Read([]byte) (int, error) { return 0, b.err }

func FuzzObjects(f *testing.F) {
	f.Add([]byte(`{"objects":[` + identity(1, "") + `]}`))
	f.Add([]byte(`{"type":"bundle","id":"bundle--00000001-0000-4000-8000-000000000000","objects":[{"a":1}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		for o, err := range Objects(strings.NewReader(string(text)), Options{Lines: true, Limits: scan.Limits{Depth: 20}}) {
			if err == nil && (o.ID == "" || !strings.Contains(string(text), string(o.Bytes))) {
				t.Errorf("%+v", o)
			}
		}
	})
}
