package conventions

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// source is one Go file of the module.
type source struct {
	path  string // from the root of the module, with slashes
	dir   string // "" for the root
	room  string // first element of dir
	test  bool
	lines int
	file  *ast.File
	fset  *token.FileSet
}

// at is the place of a node, as editors understand it.
func (s *source) at(n ast.Node) string {
	p := s.fset.Position(n.Pos())
	return s.path + ":" + itoa(p.Line)
}

// imports lists the paths that the file imports.
func (s *source) imports() []string {
	var out []string
	for _, i := range s.file.Imports {
		out = append(out, strings.Trim(i.Path.Value, `"`))
	}
	return out
}

// root is the folder of go.mod.
var root = sync.OnceValues(func() (string, error) {
	dir, err := os.Getwd()
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if filepath.Dir(dir) == dir {
			return "", fs.ErrNotExist
		}
		dir = filepath.Dir(dir)
	}
	return "", err
})

// notOurs are folders of the working tree that are not part of the project.
var notOurs = []string{".git", ".tools", ".cache", "bin", "concord-data", "node_modules"}

// walk calls f for every file of the project with its path from the root.
func walk(f func(name string) error) error {
	dir, err := root()
	if err != nil {
		return err
	}
	return fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if slices.Contains(notOurs, name) {
				return fs.SkipDir
			}
			return nil
		}
		return f(name)
	})
}

// read returns the text of a file of the project.
func read(name string) ([]byte, error) {
	dir, err := root()
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
}

var parsed = sync.OnceValues(func() ([]*source, error) {
	var out []*source
	fset := token.NewFileSet()
	err := walk(func(name string) error {
		if !strings.HasSuffix(name, ".go") || strings.Contains(name, "/testdata/") {
			return nil
		}
		text, err := read(name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(fset, name, text, parser.ParseComments)
		if err != nil {
			return err
		}
		dir := path.Dir(name)
		if dir == "." {
			dir = ""
		}
		room, _, _ := strings.Cut(dir, "/")
		out = append(out, &source{
			path: name, dir: dir, room: room, test: strings.HasSuffix(name, "_test.go"),
			lines: strings.Count(string(text), "\n"), file: file, fset: fset,
		})
		return nil
	})
	return out, err
})

// sources returns the Go files of the module, parsed once.
func sources(t *testing.T) []*source {
	t.Helper()
	all, err := parsed()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("only %d Go files found: the tests look at the wrong folder", len(all))
	}
	return all
}

// packages groups the files that are not tests by folder.
func packages(t *testing.T) map[string][]*source {
	out := map[string][]*source{}
	for _, s := range sources(t) {
		if !s.test {
			out[s.dir] = append(out[s.dir], s)
		}
	}
	return out
}

// called reports the name of the imported package and of what is taken from it, for pkg.Name.
func selected(s *source, n ast.Node) (pkg, name string) {
	sel, ok := n.(*ast.SelectorExpr)
	if !ok {
		return "", ""
	}
	id, ok := sel.X.(*ast.Ident)
	if !ok || id.Obj != nil { // an Obj: a variable of that name, not the package
		return "", ""
	}
	for _, i := range s.file.Imports {
		p := strings.Trim(i.Path.Value, `"`)
		known := path.Base(p)
		if i.Name != nil {
			known = i.Name.Name
		}
		if known == id.Name {
			return p, sel.Sel.Name
		}
	}
	return "", ""
}
