package conventions

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"testing"
)

func itoa(n int) string { return strconv.Itoa(n) }

func TestEveryPackageSaysWhatItOwnsAndWhatNot(t *testing.T) {
	for dir, files := range packages(t) {
		var docs []*source
		for _, s := range files {
			if s.file.Doc != nil {
				docs = append(docs, s)
			}
		}
		if len(docs) != 1 {
			t.Errorf("%s: %d files have a package comment; one file has it", name(dir), len(docs))
			continue
		}
		doc := docs[0].file.Doc.Text()
		lines := 0
		for line := range strings.Lines(doc) {
			if strings.TrimSpace(line) != "" {
				lines++
			}
		}
		if strings.HasPrefix(dir, "tools/") {
			continue // a program says how to use it, at any length
		}
		if lines < 3 || lines > 15 {
			t.Errorf("%s: the package comment has %d lines; it has 3 to 15", docs[0].path, lines)
		}
		if !strings.Contains(dir, "/") && !strings.Contains(doc, "must not") {
			t.Errorf("%s: the package comment does not say what the room must not do", docs[0].path)
		}
	}
}

func TestFilesAndPackagesStaySmall(t *testing.T) {
	const fileLimit, packageLimit, rootLimit = 400, 2500, 1500
	for dir, files := range packages(t) {
		total := 0
		for _, s := range files {
			total += s.lines
			switch why := longFiles[s.path]; {
			case s.lines > fileLimit && why == "":
				t.Errorf("%s has %d lines: over %d it asks to be split", s.path, s.lines, fileLimit)
			case s.lines <= fileLimit && why != "":
				t.Errorf("the exception for %s is not needed any more", s.path)
			}
		}
		limit := packageLimit
		if dir == "" {
			limit = rootLimit
		}
		switch why := largePackages[dir]; {
		case total > limit && why == "":
			t.Errorf("%s has %d lines: over %d it asks to be looked at", name(dir), total, limit)
		case total <= limit && why != "":
			t.Errorf("the exception for %s is not needed any more", name(dir))
		}
	}
}

func TestEveryExportedNameIsExplained(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || s.room == "tools" || s.room == "cmd" {
			continue
		}
		for _, d := range s.file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv != nil && s.room == "wire" {
					continue // the interface that a type of wire fits says what each method does
				}
				if d.Name.IsExported() && d.Doc == nil && (d.Recv == nil || ast.IsExported(receiver(d))) && nakedNames[d.Name.Name] == "" {
					t.Errorf("%s: %s has no comment", s.at(d), d.Name.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if n := unexplained(d, spec); n != "" {
						t.Errorf("%s: %s has no comment", s.at(spec), n)
					}
				}
			}
		}
	}
}

// unexplained returns an exported name of a declaration that has no comment. A comment over a block
// of constants or variables explains all of it.
func unexplained(d *ast.GenDecl, spec ast.Spec) string {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if spec.Name.IsExported() && d.Doc == nil && spec.Doc == nil && spec.Comment == nil {
			return spec.Name.Name
		}
	case *ast.ValueSpec:
		if d.Tok == token.IMPORT || d.Doc != nil || spec.Doc != nil || spec.Comment != nil {
			return ""
		}
		for _, n := range spec.Names {
			if n.IsExported() && len(d.Specs) == 1 {
				return n.Name
			}
		}
	}
	return ""
}

func receiver(d *ast.FuncDecl) string {
	e := d.Recv.List[0].Type
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

// TestEveryParserIsFuzzed: folders that read bytes from outside have a fuzz target.
func TestEveryParserIsFuzzed(t *testing.T) {
	parsers := []string{
		"access", "signin", "text", "grammar", "extract", "lexicon", "lexicon/gazetteer", "stix", "stix/scan", "stix/check", "stix/pattern", "stix/read", "stix/admit", "misp", "taxii", "taxii/medallion", "secondreader", "extract/sense",
		"collect/sniff", "collect/feed", "collect/jsonl", "collect/pdf", "collect/day",
	}
	fuzzed := map[string]bool{}
	for _, s := range sources(t) {
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && s.test && strings.HasPrefix(f.Name.Name, "Fuzz") {
				fuzzed[s.dir] = true
			}
		}
	}
	for _, dir := range parsers {
		if !fuzzed[dir] && silentParsers[dir] == "" {
			t.Errorf("%s reads foreign bytes and has no fuzz target", dir)
		}
	}
}

func name(dir string) string {
	if dir == "" {
		return "the root package"
	}
	return dir
}
