package file

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func put(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// found walks dir and opens what it finds.
func found(t *testing.T, dir string) (names, errs []string) {
	for e, err := range Folder(context.Background(), dir) {
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		f, err := e.Open()
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		if _, err := io.ReadAll(f); err != nil {
			t.Error(err)
		}
		f.Close()
		names = append(names, e.Name)
	}
	return names, errs
}

func TestFolder(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "in")
	for _, name := range []string{"b.txt", "a/z.txt", "a/b/c.html", ".hidden", ".git/config", "a/.x/y.txt", "page.html", "page_files/ad.js", "plain_files/note.txt"} {
		put(t, filepath.Join(dir, name), "x")
	}
	put(t, filepath.Join(base, "outside/secret.txt"), "x")
	for link, to := range map[string]string{"l-inside": "b.txt", "l-out": "../outside/secret.txt", "l-dir-out": "../outside", "l-nowhere": "nothing", "l-dir-inside": "a", "a/l-up": ".."} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	names, errs := found(t, dir)
	if got, want := strings.Join(names, " "), "a/b/c.html a/z.txt b.txt l-inside page.html plain_files/note.txt"; got != want {
		t.Errorf("found %s, want %s", got, want)
	}
	all := strings.Join(errs, "\n")
	for _, link := range []string{"l-out", "l-dir-out", "l-nowhere", "pipe"} {
		if !strings.Contains(all, filepath.Join(dir, link)) {
			t.Errorf("%s is not named in:\n%s", link, all)
		}
	}
	if len(errs) != 4 {
		t.Errorf("errors:\n%s", all)
	}
}

func TestAFolderThatIsNotThereIsNamed(t *testing.T) {
	_, errs := found(t, filepath.Join(t.TempDir(), "none"))
	if len(errs) != 1 || !strings.Contains(errs[0], "there is no file or folder") {
		t.Errorf("got %v", errs)
	}
}

func TestTheWalkStopsWithItsContext(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b", "c"} {
		put(t, filepath.Join(dir, name), "x")
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range Folder(ctx, dir) {
		n++
		cancel()
	}
	if n != 1 {
		t.Errorf("%d files after the end", n-1)
	}
}
