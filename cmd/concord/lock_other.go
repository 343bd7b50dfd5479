//go:build !unix

package main

import "os"

// hold does nothing where files cannot be held: there, two servers of one folder are not noticed.
// The database itself still allows one writer at a time.
func hold(*os.File) error { return nil }
