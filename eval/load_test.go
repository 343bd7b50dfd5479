package eval

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoadNamesTheFileAndTheFault(t *testing.T) {
	good := `{"id":"x","file":"x.txt","published":null,"language":"en","kind":"positive","relevant":true,
		"incidents":[{"key":"a","activity_types":["arson"],"stage":"foiled","legal_stage":"charged","words":"w"}]}`
	cases := map[string]struct{ annotation, fault string }{
		"a whole annotation loads":           {good, ""},
		"broken JSON is refused":             {good[:40], "x.json: it is not an annotation"},
		"an unknown key is refused":          {strings.Replace(good, `"kind"`, `"kinds":1,"kind"`, 1), "kinds"},
		"an unknown type is refused":         {strings.Replace(good, "arson", "fire", 1), "incident a: no activity type, or an unknown one"},
		"an unknown stage is refused":        {strings.Replace(good, "foiled", "halted", 1), "incident a: unknown stage"},
		"a partial day is refused":           {strings.Replace(good, "null", `"2024-05"`, 1), "published is not a full day"},
		"another file name is refused":       {strings.Replace(good, `"id":"x"`, `"id":"y"`, 1), "the id is not the name of the file"},
		"a missing document is refused":      {strings.Replace(good, "x.txt", "z.txt", 1), "its document cannot be read"},
		"a hard negative with acts, refused": {strings.NewReplacer("positive", "hard_negative", "true", "false").Replace(good), "not relevant"},
		"a path is refused as document":      {strings.Replace(good, "x.txt", "../x.txt", 1), "does not lie beside"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			fsys := fstest.MapFS{"d/x.json": {Data: []byte(c.annotation)}, "d/x.txt": {Data: []byte("w")}}
			docs, err := Load(fsys, "d")
			switch {
			case c.fault == "" && (err != nil || len(docs) != 1 || string(docs[0].Raw) != "w"):
				t.Errorf("got %d documents and %v", len(docs), err)
			case c.fault != "" && (err == nil || !strings.Contains(err.Error(), c.fault) || !strings.Contains(err.Error(), "x.json")):
				t.Errorf("got the error %v, want one that names x.json and %q", err, c.fault)
			}
		})
	}
	t.Run("an empty folder is an error", func(t *testing.T) {
		if _, err := Load(fstest.MapFS{}, "d"); err == nil {
			t.Error("no error")
		}
	})
}

// The held-out part is checked by machine: a failure names the file and nothing else.
func TestEveryAnnotationOfTheGoldSetKeepsTheRules(t *testing.T) {
	for _, part := range []string{"dev", "heldout"} {
		names, err := fs.Glob(os.DirFS("."), part+"/*.json")
		if err != nil || len(names) == 0 {
			t.Errorf("%s: no annotations (%v)", part, err)
		}
		for _, name := range names {
			t.Run(name, func(t *testing.T) {
				doc, err := loadOne(os.DirFS("."), name)
				if err != nil {
					t.Fatal("the annotation breaks the rules of RULES.md")
				}
				prepared, err := Prepare(doc)
				if err != nil {
					t.Fatal("the document cannot be prepared")
				}
				for _, g := range doc.Incidents {
					if _, ok := anchor(prepared, g.Words); !ok {
						t.Errorf("incident %s: its words do not stand in the text", g.Key)
					}
				}
			})
		}
	}
}
