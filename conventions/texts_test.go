package conventions

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestNoTextNamesAMachineOrAWorkplace: what is true only where a file was written does not belong in it.
func TestNoTextNamesAMachineOrAWorkplace(t *testing.T) {
	everywhere := regexp.MustCompile(`/` + `(work|root|tmp/w)/[a-z.]|(?i)\bsub` + `agents?\b|\.\./sha` + `red\b|proxy\.golang\.` + `org|registry\.npmjs\.` + `org|files\.python` + `hosted`)
	inProse := regexp.MustCompile(`(?i)\bissue #?[0-9]|\bTODO\b|\bFIXME\b|\bXXX\b`)
	prose := []string{".go", ".md", ".sql", ".lex", ".pat", ".yml", ".html", ".css"}
	err := walk(func(name string) error {
		text, err := read(name)
		if err != nil {
			return err
		}
		if bytes.IndexByte(text, 0) >= 0 {
			return nil // not a text
		}
		found := everywhere.FindAllIndex(text, -1)
		if slices.Contains(prose, path.Ext(name)) && !strings.HasPrefix(name, "eval/dev/") && !strings.HasPrefix(name, "eval/fresh/") && !strings.HasPrefix(name, "eval/heldout/") &&
			name != "conventions/texts_test.go" && !strings.Contains(name, "/testdata/") {
			found = append(found, inProse.FindAllIndex(text, -1)...)
		}
		for _, f := range found {
			t.Errorf("%s:%d: %q", name, bytes.Count(text[:f[0]], []byte("\n"))+1, text[f[0]:f[1]])
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheArchitecturePageKnowsEveryRoom(t *testing.T) {
	page := text(t, "ARCHITECTURE.md")
	for dir := range packages(t) {
		if room, _, _ := strings.Cut(dir, "/"); room != "" && !strings.Contains(page, "`"+room+"/`") {
			t.Errorf("ARCHITECTURE.md does not tell what %s/ is for", room)
		}
	}
}

func TestTheArchitecturePageGivesAReasonForEveryDependency(t *testing.T) {
	page := text(t, "ARCHITECTURE.md")
	seen := map[string]bool{}
	for _, s := range sources(t) {
		for _, p := range s.imports() {
			if first, _, _ := strings.Cut(p, "/"); !strings.Contains(first, ".") {
				continue
			}
			module := modulePath(p)
			if !seen[module] && !strings.Contains(page, "`"+module+"`") {
				t.Errorf("%s imports %s, which ARCHITECTURE.md does not name", s.path, module)
			}
			seen[module] = true
		}
	}
}

// modulePath cuts an import path to the module, by the habits of its host.
func modulePath(importPath string) string {
	n := 3
	if strings.HasPrefix(importPath, "modernc.org/") || strings.HasPrefix(importPath, "pgregory.net/") {
		n = 2
	}
	parts := strings.Split(importPath, "/")
	return strings.Join(parts[:min(n, len(parts))], "/")
}

// TestLinksLeadSomewhere: a relative link in a page of the project leads to a file that is there.
func TestLinksLeadSomewhere(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#:\s]+)(#[^)]*)?\)`)
	err := walk(func(name string) error {
		if path.Ext(name) != ".md" {
			return nil
		}
		page, err := read(name)
		if err != nil {
			return err
		}
		for _, m := range link.FindAllSubmatch(page, -1) {
			to := path.Join(path.Dir(name), string(m[1]))
			if _, err := stat(to); err != nil {
				t.Errorf("%s leads to %s, which is not there", name, m[1])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func text(t *testing.T, name string) string {
	t.Helper()
	b, err := read(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
