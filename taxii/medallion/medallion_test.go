package medallion

import (
	"strings"
	"testing"
	"time"

	"concord"
)

const file = `{
  "/discovery": {"title": "Some server", "default": "http://localhost:5000/group/", "api_roots": ["http://localhost:5000/group/"]},
  "group": {
    "information": {"title": "A group", "description": "of trust", "versions": ["application/taxii+json;version=2.1"], "max_content_length": 9765625},
    "status": [],
    "collections": [
      {"id": "91a7b528-80eb-42ed-a74d-c6fbd5a26116", "title": "First", "description": "d", "can_read": true, "can_write": false, "media_types": ["x"],
       "objects": [
         {"type": "x-a",  "id": "x-a--2", "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-02T00:00:00.000Z", "big": 12345678901234567890},
         {"type": "url", "id": "url--1", "value": "http://a.example"},
         {"type": "x-a", "id": "x-a--3"},
         {"type": "x-a", "id": "x-a--1", "created": "2024-01-01T00:00:00.000Z"}],
       "manifest": [
         {"id": "x-a--1", "date_added": "2024-03-01T00:00:00.000001Z", "version": "2024-01-01T00:00:00Z"},
         {"id": "x-a--2", "date_added": "2024-03-02T00:00:00Z", "versions": ["2024-01-02T00:00:00.000Z"]},
         {"id": "url--1", "date_added": "2024-02-01T00:00:00Z"}]}]},
  "empty": {"information": {"title": "Nothing"}, "collections": []},
  "comment": "not an API root"
}`

func TestAFileIsReadWhole(t *testing.T) {
	d, err := Read(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	if d.Title != "Some server" || len(d.Roots) != 2 || d.Roots[0].Name != "group" || d.Roots[0].Title != "A group" || d.Roots[1].Name != "empty" {
		t.Errorf("%+v", d)
	}
	c := d.Roots[0].Collections[0]
	if c.ID != "91a7b528-80eb-42ed-a74d-c6fbd5a26116" || !c.CanRead || c.CanWrite || c.Title != "First" {
		t.Errorf("%+v", c)
	}
	var got []string
	for _, o := range c.Objects {
		i := strings.Index(string(o.Raw), `--`)
		got = append(got, string(o.Raw[i-1:i+3])+" "+o.Added.Format(time.RFC3339Nano))
	}
	if want := "l--1 2024-02-01T00:00:00Z, a--1 2024-03-01T00:00:00.000001Z, a--2 2024-03-02T00:00:00Z, a--3 0001-01-01T00:00:00Z"; strings.Join(got, ", ") != want {
		t.Errorf("in the order in which they were added: %s", strings.Join(got, ", "))
	}
	if !strings.Contains(string(c.Objects[2].Raw), `"type": "x-a",  "id"`) || !strings.Contains(string(c.Objects[2].Raw), "12345678901234567890") {
		t.Errorf("the bytes are not those of the file: %s", c.Objects[2].Raw)
	}
}

func TestABrokenFileIsRefused(t *testing.T) {
	for name, text := range map[string]string{"empty": "", "a list": "[]", "cut": file[:len(file)-40], "more": file + "{}", "a root that is none": `{"a":{"collections":5}}`} {
		if _, err := Read(strings.NewReader(text)); concord.CodeOf(err) != concord.CodeInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(file)
	f.Fuzz(func(t *testing.T, text string) {
		if d, err := Read(strings.NewReader(text)); err == nil && d == nil {
			t.Error("neither")
		}
	})
}
