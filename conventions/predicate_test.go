package conventions

import (
	"go/ast"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// marked are the tables of which every row has a label.
var marked = regexp.MustCompile(`(?i)\b(from|join) (report|report_text|incident|incident_body|measure|claim|decision|audit|release|object_log)\b`)

// asksTheView is what a read of marked data has in it: the predicate, or what puts it there.
var asksTheView = regexp.MustCompile(`\bmayRead\b|engine\.MayRead|\.labels\(|readable\(|Where\(|incidentQuery\(`)

// unasked are reads that need no predicate, each with its reason.
var unasked = map[string]string{
	"Handle.Check":        "for the operator alone; it gives ids of what is damaged",
	"Handle.checkLog":     "a part of Check",
	"Handle.incidentRows": "runs the query that incidentQuery began with the predicate",
	"restrictKeys":        "adds conditions to the query of incidentQuery",
	"tally.learn":         "keeps the label of each row beside it; count passes over those that the view may not read",
}

// TestEveryReadOfMarkedDataAsksTheView looks at all that a handle does: where it names a table whose rows
// have labels, it names the predicate too. What writes, works on a transaction and asks for itself.
func TestEveryReadOfMarkedDataAsksTheView(t *testing.T) {
	dir, err := root()
	if err != nil {
		t.Fatal(err)
	}
	used, looked := map[string]bool{}, 0
	for _, s := range sources(t) {
		if s.test || s.dir != "store" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(s.path)))
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Body == nil || f.Recv != nil && receiver(f) == "tx" {
				continue
			}
			body := string(text[s.fset.Position(f.Body.Pos()).Offset:s.fset.Position(f.Body.End()).Offset])
			if !marked.MatchString(sqlOf(f)) {
				continue
			}
			looked++
			name := f.Name.Name
			if f.Recv != nil {
				name = receiver(f) + "." + name
			}
			if unasked[name] != "" {
				used[name] = true
			} else if !asksTheView.MatchString(body) {
				t.Errorf("%s: %s reads marked data and does not ask what the view may read", s.at(f), name)
			}
		}
	}
	if looked < 15 {
		t.Errorf("only %d reads of marked data were found: the test looks for the wrong words", looked)
	}
	for name := range unasked {
		if !used[name] {
			t.Errorf("the exception for %s is not needed any more", name)
		}
	}
}

// sqlOf is the text of all literals of a function. The newest number of a table is for cursors, and no row.
func sqlOf(f *ast.FuncDecl) string {
	var b strings.Builder
	ast.Inspect(f.Body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && !strings.HasPrefix(lit.Value, `"select coalesce(max(n), 0) from`) {
			b.WriteString(lit.Value + "\n")
		}
		return true
	})
	return b.String()
}
