package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"concord"
)

func TestServe(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	r, w := io.Pipe()
	var errs bytes.Buffer
	a := &app{ctx: ctx, out: w, errs: &errs, dir: t.TempDir(), clock: clock, firsts: map[concord.IncidentID]time.Time{}}
	defer a.close()
	ended := make(chan error, 1)
	go func() { ended <- (&demoCmd{Listen: "127.0.0.1:0"}).Run(a) }()
	address := ""
	lines := bufio.NewScanner(r)
	for address == "" && lines.Scan() {
		address = regexp.MustCompile(`http://\S+$`).FindString(lines.Text())
	}
	go func() { _, _ = io.Copy(io.Discard, r) }()

	for path, words := range map[string]string{"/": "Concord", "/incidents/PL-2024-05-MARYWILSKA": "Marywilska"} {
		t.Run("the page "+path+" is there", func(t *testing.T) {
			res, err := http.Get(address + path)
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			body, err := io.ReadAll(res.Body)
			if err != nil || res.StatusCode != http.StatusOK || !strings.Contains(string(body), words) {
				t.Errorf("%s, %d bytes, %v", res.Status, len(body), err)
			}
		})
	}
	t.Run("a second server of the folder is refused with the address of the first", func(t *testing.T) {
		_, err := lock(a.dir)
		msg, hint := concord.Public(err)
		if exitCode(err) != exitUnavailable || !strings.Contains(msg, "being served already (process") || !strings.Contains(msg, address) || !strings.Contains(hint, "--data") {
			t.Errorf("%v", err)
		}
	})
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("it ended with %v", err)
		}
	case <-time.After(15 * time.Second):
		t.Fatal("it does not stop")
	}
	if held, err := lock(a.dir); err != nil {
		t.Errorf("the folder is still held: %v", err)
	} else {
		held.Close()
	}
}
