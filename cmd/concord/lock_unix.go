//go:build unix

package main

import (
	"os"
	"syscall"
)

// hold takes the file for this process alone. The system lets go of it when the process ends,
// however it ends.
func hold(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }
