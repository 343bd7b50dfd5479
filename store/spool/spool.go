// Package spool keeps what somebody sends until all of it is here, so that a slow line keeps nobody
// else waiting, and gives it as often as it is wanted. What is short stays in memory; what is long goes
// to a file that nobody else can see and that goes with the process. It must not look at what it keeps.
package spool

import (
	"bytes"
	"io"
	"os"
)

// inMemory is how much of a post is kept in memory; what is longer goes to a file.
const inMemory = 2 << 20

// Spool is one thing that is being sent.
type Spool struct {
	dir  string
	mem  []byte
	file *os.File
	size int64
}

// New returns an empty spool. dir is where what is long is put; "" is the system's own place.
func New(dir string) *Spool { return &Spool{dir: dir} }

// ReadFrom takes all of src in, and returns its errors as they are.
func (s *Spool) ReadFrom(src io.Reader) (int64, error) {
	var b bytes.Buffer
	n, err := b.ReadFrom(io.LimitReader(src, inMemory))
	s.mem, s.size = b.Bytes(), n
	if err != nil || n < inMemory {
		return n, err
	}
	if s.file, err = os.CreateTemp(s.dir, "concord-post-*"); err != nil {
		return n, err
	}
	if err := os.Remove(s.file.Name()); err != nil { // it goes with the process, however that ends
		return n, err
	}
	more, err := io.Copy(s.file, src)
	s.size += more
	return s.size, err
}

// Open returns a reader from the beginning.
func (s *Spool) Open() io.Reader {
	if s.file == nil {
		return bytes.NewReader(s.mem)
	}
	return io.MultiReader(bytes.NewReader(s.mem), io.NewSectionReader(s.file, 0, s.size-int64(len(s.mem))))
}

// Close forgets it all.
func (s *Spool) Close() error {
	s.mem = nil
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}
