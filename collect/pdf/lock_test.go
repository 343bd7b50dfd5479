package pdf

import (
	"context"
	"os"
	"strings"
	"testing"
)

func TestFilesEncryptedWithoutAPasswordAreRead(t *testing.T) {
	for _, name := range []string{"rc4-40", "rc4-128", "aes-128", "aes-256"} {
		t.Run(name, func(t *testing.T) {
			b, err := os.ReadFile("testdata/" + name + ".pdf")
			if err != nil {
				t.Fatal(err)
			}
			if got := read(t, b); len(got) != 1 || got[0] != "A warehouse burned in the night of Sunday." {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestAFileWithAPasswordIsNamedAsSuch(t *testing.T) {
	b, err := os.ReadFile("testdata/password.pdf")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Pages(context.Background(), b, Limits{}); err == nil || !strings.Contains(err.Error(), "locked with a password") {
		t.Errorf("got %v", err)
	}
}
