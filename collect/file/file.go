// Package file finds the files that a person means by naming a folder: all regular files below
// it in sorted order, hidden ones and the attachments of saved web pages left out. It never leaves
// the folder: a link that leads out of it is an error, whatever changes while it walks.
//
// It must not look into the files.
package file

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"strings"

	"concord"
)

// Entry is a file found in a folder.
type Entry struct {
	Name string // path relative to the folder, with slashes
	Open func() (io.ReadCloser, error)
}

// Folder walks the folder dir. What cannot be walked yields an error that names it, and the walk
// goes on. An Entry must be opened before the next one is asked for.
func Folder(ctx context.Context, dir string) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		root, err := os.OpenRoot(dir)
		if err != nil {
			yield(Entry{Name: "."}, Explain(dir, err))
			return
		}
		defer root.Close()
		err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
			if ctx.Err() != nil {
				return fs.SkipAll
			}
			return visit(root, name, d, err, yield)
		})
		if err != nil && !errors.Is(err, fs.SkipAll) {
			yield(Entry{Name: "."}, Explain(dir, err))
		}
	}
}

func visit(root *os.Root, name string, d fs.DirEntry, err error, yield func(Entry, error) bool) error {
	full := path.Join(root.Name(), name)
	next := func(e Entry, err error) error {
		if !yield(e, err) {
			return fs.SkipAll
		}
		return nil
	}
	switch {
	case err != nil:
		return next(Entry{Name: name}, Explain(full, err))
	case name != "." && strings.HasPrefix(path.Base(name), "."):
		if d.IsDir() {
			return fs.SkipDir
		}
		return nil
	case d.IsDir():
		if name != "." && attachments(root, name) {
			return fs.SkipDir
		}
		return nil
	}
	info, err := root.Stat(name) // follows links inside the folder, and refuses those that leave it
	switch {
	case err != nil && d.Type()&fs.ModeSymlink != 0:
		return next(Entry{Name: name}, &concord.Error{Code: concord.CodeForbidden, Msg: full + " is a link that leads out of the folder or nowhere",
			Hint: "name the file itself to ingest it", Err: err})
	case err != nil:
		return next(Entry{Name: name}, Explain(full, err))
	case info.IsDir():
		return nil // a link to a folder inside: its files are found where they are
	case !info.Mode().IsRegular():
		return next(Entry{Name: name}, &concord.Error{Code: concord.CodeInvalid, Msg: full + " is not a file but a pipe, socket or device"})
	}
	return next(Entry{Name: name, Open: func() (io.ReadCloser, error) { return root.Open(name) }}, nil)
}

// attachments tells the folder NAME_files that a browser writes beside NAME.html.
func attachments(root *os.Root, dir string) bool {
	page, ok := strings.CutSuffix(dir, "_files")
	if !ok {
		return false
	}
	for _, ext := range []string{".html", ".htm"} {
		if _, err := root.Lstat(page + ext); err == nil {
			return true
		}
	}
	return false
}

// Explain says in plain words why the file at path could not be opened or read.
func Explain(path string, err error) error {
	e := &concord.Error{Code: concord.CodeUnavailable, Msg: path + " cannot be read", Err: err, Hint: "check the disk and try again"}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Code, e.Msg, e.Hint = concord.CodeNotFound, "there is no file or folder "+path, "check the path"
	case errors.Is(err, fs.ErrPermission):
		e.Code, e.Msg, e.Hint = concord.CodeForbidden, path+" may not be read", "give this user the right to read it"
	}
	return e
}
