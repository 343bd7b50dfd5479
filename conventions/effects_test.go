package conventions

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"
)

// TestEffectsAreInjected holds where a call may reach the clock, the network or the terminal.
func TestEffectsAreInjected(t *testing.T) {
	rules := []struct {
		rule    string
		pkg     string
		names   []string
		folders []string
	}{
		{"the clock is injected", "time", []string{"Now", "Since", "Until"}, []string{"cmd", "tools"}},
		{"only collect/fetch opens connections", "net", []string{"Dial", "DialTimeout", "DialTCP", "DialUDP", "DialIP", "DialUnix", "Dialer"}, []string{"collect/fetch"}},
		{"only collect/fetch opens connections", "crypto/tls", []string{"Dial", "DialWithDialer", "Dialer"}, []string{"collect/fetch"}},
		{"only collect/fetch opens connections, and sign-in to its provider", "net/http", []string{"Client"}, []string{"collect/fetch", "signin"}},
		{"only collect/fetch opens connections", "net/http", []string{"DefaultClient", "Transport", "DefaultTransport", "Get", "Head", "Post", "PostForm", "NewRequest", "NewRequestWithContext"}, []string{"collect/fetch"}},
		{"the logger is injected", "log", nil, nil},
		{"the logger is injected", "log/slog", []string{"Default", "SetDefault", "Info", "Warn", "Error", "Debug", "InfoContext", "WarnContext", "ErrorContext"}, []string{"cmd"}},
		{"output goes to the writer that was given", "fmt", []string{"Print", "Printf", "Println"}, []string{"cmd", "tools"}},
		{"only main ends the program", "os", []string{"Exit"}, []string{"cmd", "tools"}},
	}
	for _, r := range rules {
		t.Run(r.rule+" ("+r.pkg+")", func(t *testing.T) {
			for _, s := range sources(t) {
				if s.test || within(s.dir, r.folders) {
					continue
				}
				ast.Inspect(s.file, func(n ast.Node) bool {
					if pkg, name := selected(s, n); pkg == r.pkg && (r.names == nil || slices.Contains(r.names, name)) {
						t.Errorf("%s: %s.%s: %s", s.at(n), r.pkg, name, r.rule)
					}
					return true
				})
			}
		})
	}
}

// TestNoClientOpensConnectionsByItself: a client of HTTP without a transport takes the one of the whole program, which
// connects to any address.
func TestNoClientOpensConnectionsByItself(t *testing.T) {
	for _, s := range sources(t) {
		if !s.test {
			for _, at := range unguarded(s) {
				t.Errorf("%s: a client is given the transport by which it connects: collect/fetch makes them", at)
			}
		}
	}
	for text, want := range map[string]int{
		`package x; import "net/http"; var a = http.Client{}`:                                                1,
		`package x; import "net/http"; var a = &http.Client{Timeout: 1}`:                                     1,
		`package x; import "net/http"; var a = &http.Client{Transport: nil}`:                                 1,
		`package x; import "net/http"; var a = new(http.Client)`:                                             1,
		`package x; import "net/http"; var a http.Client`:                                                    1,
		`package x; import "net/http"; func f(r http.RoundTripper) any { return http.Client{Transport: r} }`: 0,
		`package x; import "net/http"; type a struct { http *http.Client }`:                                  0,
	} {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "x.go", text, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := unguarded(&source{path: "x.go", file: file, fset: fset}); len(got) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// unguarded lists the places in which a client of HTTP is made without a transport.
func unguarded(s *source) []string {
	var out []string
	client := func(n ast.Node) bool {
		pkg, name := selected(s, n)
		return pkg == "net/http" && name == "Client"
	}
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if client(n.Type) && !slices.ContainsFunc(n.Elts, transported) {
				out = append(out, s.at(n))
			}
		case *ast.ValueSpec:
			if n.Type != nil && client(n.Type) && len(n.Values) == 0 {
				out = append(out, s.at(n))
			}
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "new" && len(n.Args) == 1 && client(n.Args[0]) {
				out = append(out, s.at(n))
			}
		}
		return true
	})
	return out
}

// transported reports whether a field of a literal is a transport that is not nil.
func transported(e ast.Expr) bool {
	kv, ok := e.(*ast.KeyValueExpr)
	if !ok {
		return false
	}
	key, isName := kv.Key.(*ast.Ident)
	value, isIdent := kv.Value.(*ast.Ident)
	return isName && key.Name == "Transport" && !(isIdent && value.Name == "nil")
}

func TestNothingHappensOnImport(t *testing.T) {
	for _, s := range sources(t) {
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s: init has effects that no caller asked for; make a function", s.at(f))
			}
		}
	}
}

// TestPackageVariablesAreTables: a variable of a package has its value where it is declared (or is
// an embedded file), and nothing assigns to it later.
func TestPackageVariablesAreTables(t *testing.T) {
	used := map[string]bool{}
	for dir, files := range packages(t) {
		if dir == "conventions" {
			continue
		}
		vars := map[string]string{} // name → place
		for _, s := range files {
			for _, v := range variables(s) {
				key := path.Base(dir) + "." + v.name.Name
				if !v.valued && state[key] == "" {
					t.Errorf("%s: %s has no value where it is declared: it is state, so give it to who needs it as a field", s.at(v.name), key)
				}
				used[key] = used[key] || !v.valued
				vars[v.name.Name] = s.at(v.name)
			}
		}
		for _, s := range files {
			for _, id := range assigned(s) {
				key := path.Base(dir) + "." + id.Name
				if vars[id.Name] == "" {
					continue
				}
				used[key] = true
				if state[key] == "" {
					t.Errorf("%s: %s is assigned to, but is declared for the package at %s", s.at(id), key, vars[id.Name])
				}
			}
		}
	}
	for key := range state {
		if !used[key] {
			t.Errorf("the exception for %s is not needed any more", key)
		}
	}
}

type variable struct {
	name   *ast.Ident
	valued bool
}

func variables(s *source) []variable {
	var out []variable
	for _, d := range s.file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, spec := range g.Specs {
			v := spec.(*ast.ValueSpec)
			embedded := strings.Contains(raw(g.Doc)+raw(v.Doc), "//go:embed ")
			for _, name := range v.Names {
				if name.Name != "_" {
					out = append(out, variable{name, len(v.Values) > 0 || embedded})
				}
			}
		}
	}
	return out
}

// raw is the text of a comment with its directives.
func raw(c *ast.CommentGroup) string {
	var b strings.Builder
	if c != nil {
		for _, line := range c.List {
			b.WriteString(line.Text + "\n")
		}
	}
	return b.String()
}

// assigned lists the identifiers that are not local and that a statement assigns to, wholly or in part.
func assigned(s *source) []*ast.Ident {
	var out []*ast.Ident
	target := func(e ast.Expr) {
		for {
			switch x := e.(type) {
			case *ast.IndexExpr:
				e = x.X
			case *ast.SelectorExpr:
				e = x.X
			case *ast.StarExpr:
				e = x.X
			case *ast.ParenExpr:
				e = x.X
			case *ast.Ident:
				if x.Obj == nil || packageLevel(s, x.Obj.Decl) {
					out = append(out, x)
				}
				return
			default:
				return
			}
		}
	}
	ast.Inspect(s.file, func(n ast.Node) bool {
		switch x := n.(type) {
		case *ast.AssignStmt:
			if x.Tok != token.DEFINE {
				for _, l := range x.Lhs {
					target(l)
				}
			}
		case *ast.IncDecStmt:
			target(x.X)
		case *ast.UnaryExpr:
			if x.Op == token.AND {
				if id, ok := x.X.(*ast.Ident); ok {
					target(id)
				}
			}
		}
		return true
	})
	return out
}

// packageLevel reports whether a declaration is one of the file, not of a function.
func packageLevel(s *source, decl any) bool {
	spec, ok := decl.(*ast.ValueSpec)
	if !ok {
		return false
	}
	for _, d := range s.file.Decls {
		if g, ok := d.(*ast.GenDecl); ok && slices.Contains(g.Specs, ast.Spec(spec)) {
			return true
		}
	}
	return false
}
