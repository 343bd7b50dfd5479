package text

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPastedText reads the marked texts of testdata/pasted.
func TestPastedText(t *testing.T) {
	files, err := filepath.Glob("testdata/pasted/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("texts: %v, %v", files, err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			input, want := unmark(t, file)
			d, err := Plain([]byte(input), Hints{})
			if err != nil {
				t.Fatal(err)
			}
			checkRanges(t, d)
			var got []string
			if d.Title.Len() > 0 && (len(d.Body) == 0 || d.Body[0] != d.Title) {
				got = append(got, "T|"+d.Title.In(d.Canonical))
			}
			for _, r := range d.Captions {
				got = append(got, "C|"+r.In(d.Canonical))
			}
			for _, r := range d.Body {
				got = append(got, "B|"+r.In(d.Canonical))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-marked +found:\n%s", diff)
			}
			golden(t, "testdata/pasted/"+name+".golden", describe(d))
		})
	}
}

// unmark returns the text without marks, and its title, captions and body.
func unmark(t *testing.T, file string) (input string, want []string) {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var title, captions, body []string
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimSuffix(line, "\n")
		mark, text, ok := strings.Cut(line, "|")
		if !ok {
			input += "\n"
			continue
		}
		input += text + "\n"
		switch mark {
		case "T":
			title = append(title, line)
		case "C":
			captions = append(captions, line)
		case "B":
			body = append(body, line)
		case "~": // a wrapped line of the paragraph above
			body[len(body)-1] += " " + text
		}
	}
	return input, append(append(title, captions...), body...)
}
