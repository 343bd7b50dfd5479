package conventions

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func stat(name string) (fs.FileInfo, error) {
	dir, err := root()
	if err != nil {
		return nil, err
	}
	return os.Stat(filepath.Join(dir, filepath.FromSlash(name)))
}

// TestEveryVerbDocumentsItself builds the program and reads its help.
func TestEveryVerbDocumentsItself(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	dir, err := root()
	if err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(t.TempDir(), "concord")
	build := exec.Command("go", "build", "-o", program, "./cmd/concord")
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	readme := text(t, "README.md")
	verbs := verbsOf(help(t, program))
	for _, must := range []string{
		"ingest", "incidents", "show", "reports", "report", "reextract", "verify", "merge", "retract", "export", "import",
		"extract", "eval", "demo", "serve",
	} {
		if !strings.Contains(" "+strings.Join(verbs, " ")+" ", " "+must+" ") {
			t.Errorf("there is no verb %q in: %s", must, verbs)
		}
	}
	for _, verb := range verbs {
		t.Run(verb, func(t *testing.T) {
			page := help(t, program, verb)
			for what, pattern := range map[string]string{
				"says its exit codes": `(?i)exit codes?`,
				"gives an example":    `(?m)concord ` + verb + `\b.*\n[\s\S]*concord ` + verb + `\b`, // once for usage, once as an example
			} {
				if !regexp.MustCompile(pattern).MatchString(page) {
					t.Errorf("the help does not do this: %s\n%s", what, page)
				}
			}
			if !strings.Contains(readme, "concord "+verb) {
				t.Errorf("README.md has no example of concord %s", verb)
			}
		})
	}
}

func help(t *testing.T, program string, verb ...string) string {
	t.Helper()
	out, err := exec.Command(program, append(verb, "--help")...).Output()
	if err != nil {
		t.Fatalf("concord %s --help: %v", strings.Join(verb, " "), err)
	}
	return string(out)
}

// verbsOf reads the verbs from the first page of help: indented words, each with a line about it.
func verbsOf(page string) []string {
	var out []string
	for _, m := range regexp.MustCompile(`(?m)^  ([a-z]+)\b`).FindAllStringSubmatch(page, -1) {
		out = append(out, m[1])
	}
	return out
}
