package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"concord"
)

// lockFile tells that a node is being served, and where.
const lockFile = "serve.lock"

// lock takes the node's folder for one server, until the file is closed or the process ends. What
// is written into the file is told to those who come later.
func lock(dir string) (*os.File, error) {
	path := filepath.Join(dir, lockFile)
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: path + " cannot be written", Err: err}
	}
	if err := hold(f); err != nil {
		said, _ := io.ReadAll(io.LimitReader(f, 200))
		f.Close()
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: "the node in " + dir + " is being served already (" + strings.TrimSpace(string(said)) + ")",
			Hint: "use that one, stop it first, or serve another folder with --data DIR", Err: err}
	}
	return f, f.Truncate(0)
}
