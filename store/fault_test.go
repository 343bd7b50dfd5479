package store

import (
	"bytes"
	"context"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/store/engine"
)

// What only the inside of the package can bring about.

func openInside(t *testing.T, dir string) *Store {
	t.Helper()
	s, err := Open(t.Context(), dir, Options{Clock: time.Now, Node: "demo"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// raw runs a statement as it is.
func raw(t *testing.T, s *Store, query string) {
	t.Helper()
	err := s.db.Write(t.Context(), func(ctx context.Context, t *engine.Tx) error {
		_, err := t.Exec(ctx, query)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Raw changes a database by a statement.
func Raw(t *testing.T, s *Store, query string) { t.Helper(); raw(t, s, query) }

func noise(seed uint64, n int) []byte {
	r := rand.New(rand.NewPCG(seed, 1))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func TestAFullDiskRefusesAndKeepsWhatWasAcknowledged(t *testing.T) {
	s := openInside(t, t.TempDir())
	h := s.As(concord.LocalOperator("demo"))
	limit := func(pages int) {
		raw(t, s, fmt.Sprint("pragma max_page_count = ", pages))
	}
	limit(400)
	var kept [][]byte
	var full error
	for i := range 300 {
		content := noise(uint64(i), 20_000)
		if _, err := h.SaveReport(t.Context(), &concord.Report{Source: fmt.Sprint(i)}, content); err != nil {
			full = err
			break
		}
		kept = append(kept, content)
	}
	if concord.CodeOf(full) != concord.CodeUnavailable || len(kept) == 0 {
		t.Fatalf("after %d reports: %v", len(kept), full)
	}
	if msg, hint := concord.Public(full); !strings.Contains(msg, "full") || hint == "" {
		t.Errorf("the error says %q, %q", msg, hint)
	}
	for _, content := range kept {
		if got, err := h.Content(t.Context(), concord.ReportIDOf(concord.HashOf(content))); err != nil || !bytes.Equal(got, content) {
			t.Fatalf("an acknowledged report is gone: %v", err)
		}
	}
	if st, err := h.Stats(t.Context()); err != nil || st.Reports != len(kept) {
		t.Errorf("%d reports are there and %d were acknowledged (%v)", st.Reports, len(kept), err)
	}
	limit(1 << 20)
	if _, err := h.SaveReport(t.Context(), &concord.Report{Source: "room"}, noise(999, 20_000)); err != nil {
		t.Errorf("with room again it still refuses: %v", err)
	}
}

func TestADatabaseOfANewerProgramIsRefused(t *testing.T) {
	dir := t.TempDir()
	s := openInside(t, dir)
	raw(t, s, "insert into schema_step (n, done_at) values (9999, 0)")
	_, err := Open(t.Context(), dir, Options{Clock: time.Now, Node: "demo"})
	if concord.CodeOf(err) != concord.CodeConflict || !strings.Contains(err.Error(), "9999") {
		t.Errorf("it was opened: %v", err)
	}
}

func TestDamageIsFoundAndNeverGivenOut(t *testing.T) {
	s := openInside(t, t.TempDir())
	h := s.As(concord.LocalOperator("demo"))
	rep := concord.Report{Source: "x"}
	if _, err := h.SaveReport(t.Context(), &rep, []byte("small content, not packed")); err != nil {
		t.Fatal(err)
	}
	raw(t, s, "update blob set bytes = cast('small content, no packed!' as blob)")
	if got, err := h.Content(t.Context(), rep.ID); err == nil {
		t.Errorf("damaged content was given out: %q", got)
	}
	if problems, err := h.Check(t.Context()); err != nil || len(problems) != 1 {
		t.Errorf("check says %v, %v", problems, err)
	}
}

func TestNoOtherPackageReachesTheDatabase(t *testing.T) {
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && len(d.Name()) > 2) {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasPrefix(path, "../store/") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return nil // the compiler says so better
		}
		for _, i := range f.Imports {
			switch p := strings.Trim(i.Path.Value, `"`); {
			case p == "database/sql", p == "concord/store/engine", strings.HasPrefix(p, "modernc.org/sqlite"), strings.HasPrefix(p, "github.com/jackc/pgx"):
				t.Errorf("%s imports %s: what it reads would have no view", path, p)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAQueryOfWordsIsNeverAnError(t *testing.T) {
	for text, want := range map[string]string{
		`fire`: `"fire"`, `two words`: `"two" "words"`, `"a phrase" b`: `"a phrase" "b"`, `pre*`: `"pre"*`, `a-b`: `"a b"`,
		`"open`: `"open"`, `*`: ``, `AND OR NOT`: `"AND" "OR" "NOT"`, `x:y ^z (`: `"x y" "z"`, ``: ``,
	} {
		if got := matchWords(text); got != want {
			t.Errorf("%q becomes %s, want %s", text, got, want)
		}
	}
}

func FuzzMatchWords(f *testing.F) {
	s, err := Open(f.Context(), f.TempDir(), Options{Clock: time.Now, Node: "demo"})
	if err != nil {
		f.Fatal(err)
	}
	h := s.As(concord.LocalOperator("demo"))
	for _, seed := range []string{`fire "in the" ware*`, `"`, `* OR ""`, "\x00", "Zażółć", "a\u0301", "NEAR(a b)"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := h.Reports(t.Context(), ReportFilter{Text: text}); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if _, err := h.Incidents(t.Context(), Filter{Text: text, Cursor: ""}); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	})
}
