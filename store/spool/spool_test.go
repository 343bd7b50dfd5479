package spool

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
)

func TestWhatIsSentIsGivenAsOftenAsItIsWanted(t *testing.T) {
	for name, n := range map[string]int{"nothing": 0, "a little": 10, "as much as stays in memory": inMemory, "more": inMemory + 1, "a lot": 3*inMemory + 7} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			content := bytes.Repeat([]byte("0123456789abcdef"), n/16+1)[:n]
			s := New(dir)
			if got, err := s.ReadFrom(bytes.NewReader(content)); err != nil || got != int64(n) {
				t.Fatalf("%d %v", got, err)
			}
			for range 2 {
				got, err := io.ReadAll(s.Open())
				if err != nil || !bytes.Equal(got, content) {
					t.Errorf("%d bytes, %v", len(got), err)
				}
			}
			if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
				t.Errorf("a file can be seen: %v %v", left, err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestErrorsOfTheSourceAreGivenOn(t *testing.T) {
	boom := errors.New("boom")
	for _, n := range []int{10, inMemory + 10} {
		s := New(t.TempDir())
		if _, err := s.ReadFrom(io.MultiReader(strings.NewReader(strings.Repeat("a", n)), iotest.ErrReader(boom))); !errors.Is(err, boom) {
			t.Errorf("%d: %v", n, err)
		}
		s.Close()
	}
}
