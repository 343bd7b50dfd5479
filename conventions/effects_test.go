package conventions

import (
	"go/ast"
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
