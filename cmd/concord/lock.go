package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"concord"
)

// lockFile tells that a node is being served, and where.
const lockFile = "serve.lock"

// lock takes the node's folder for one server. what is written into the file for those who come
// later.
func lock(dir, what string) (release func(), err error) {
	path := filepath.Join(dir, lockFile)
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o640)
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: path + " cannot be written", Err: err}
	}
	if err := hold(f); err != nil {
		said, _ := io.ReadAll(io.LimitReader(f, 200))
		f.Close()
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: "the node in " + dir + " is being served already (" + strings.TrimSpace(string(said)) + ")",
			Hint: "use that one, stop it first, or serve another folder with --data DIR", Err: err}
	}
	if err := f.Truncate(0); err == nil {
		fmt.Fprintf(f, "process %d, %s\n", os.Getpid(), what)
	}
	return func() { f.Close() }, nil
}
