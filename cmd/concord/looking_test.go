package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"concord"
)

func TestHowLongIsLookedForLikeRecordsIsASetting(t *testing.T) {
	for _, c := range []struct {
		name, file string
		want       time.Duration
		refused    bool
	}{
		{"a quarter of a second unless it says otherwise", `{"name":"demo"}`, looking, false},
		{"as it says", `{"name":"demo","looking_ms":800}`, 800 * time.Millisecond, false},
		{"no time at all would tell what is here", `{"name":"demo","looking_ms":0}`, 0, true},
		{"longer than anybody waits", `{"name":"demo","looking_ms":600000}`, 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := &app{dir: t.TempDir()}
			if err := os.WriteFile(filepath.Join(a.dir, nodeFile), []byte(c.file), 0o600); err != nil {
				t.Fatal(err)
			}
			err := a.name()
			if c.refused {
				if concord.CodeOf(err) != concord.CodeInvalid || !strings.Contains(err.Error(), "looking_ms") {
					t.Errorf("%v", err)
				}
				return
			}
			if err != nil || a.looking != c.want {
				t.Errorf("%v, want %v (%v)", a.looking, c.want, err)
			}
		})
	}
}
