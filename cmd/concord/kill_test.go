package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"concord"
	"concord/store"
)

// A long ingest is killed again and again, at moments of no choice, and repeated. What it said that
// it had taken in is there, byte for byte, and the end is the same as without the kills.
func TestAnIngestThatIsKilledLosesNothing(t *testing.T) {
	in := t.TempDir()
	cities := []string{"Gdynia", "Vilnius", "Riga", "Tallinn"}
	written := map[string]string{}
	for i := range 120 {
		s := fmt.Sprintf("Fire at warehouse was arson, police say\n\nA warehouse was set alight in %s on %d June 2024, police said. Paper %d was told so.\n\nInvestigators suspect sabotage ordered by Russia.\n",
			cities[i%4], 1+i%20, i)
		name := filepath.Join(in, fmt.Sprintf("%03d.txt", i))
		if err := os.WriteFile(name, []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
		written[name] = s
	}
	killed, whole := t.TempDir(), t.TempDir()
	acknowledged := map[concord.ReportID]string{}
	for _, after := range []int{1, 17, 60} {
		ingestUntil(t, in, killed, after, acknowledged)
	}
	ingestUntil(t, in, killed, 1000, acknowledged)
	ingestUntil(t, in, whole, 1000, map[concord.ReportID]string{})

	h := openStore(t, killed)
	for id, source := range acknowledged {
		content, err := h.Content(t.Context(), id)
		if err != nil || string(content) != written[source] {
			t.Errorf("%s of %s is not what was taken in (%v)", id, source, err)
		}
	}
	problems, err := h.Check(t.Context())
	if err != nil || len(problems) > 0 {
		t.Errorf("%v %v", problems, err)
	}
	stats, err := h.Stats(t.Context())
	if err != nil || stats.Reports != len(written) || stats.Unread != 0 {
		t.Errorf("%+v %v", stats, err)
	}
	if got, want := records(t, h), records(t, openStore(t, whole)); !slices.Equal(got, want) {
		t.Errorf("groups after kills:\n%q\nwithout:\n%q", got, want)
	}
}

// ingestUntil runs an ingest and kills it when it has acknowledged so many documents.
func ingestUntil(t *testing.T, in, data string, after int, acknowledged map[concord.ReportID]string) {
	t.Helper()
	c := exec.CommandContext(t.Context(), "concord", "ingest", in, "--data", data, "--json")
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	c.Stderr = os.Stderr
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	n := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		var r outResult
		if json.Unmarshal(lines.Bytes(), &r) != nil {
			break // the line was cut by the kill
		}
		if r.Source != "" && r.Error == "" {
			acknowledged[r.Report] = r.Source
		}
		if n++; n == after {
			_ = c.Process.Kill()
		}
	}
	_ = c.Wait() // killed, mostly
}

func openStore(t *testing.T, dir string) *store.Handle {
	t.Helper()
	s, err := store.Open(t.Context(), dir, store.Options{Clock: clock, Node: "local"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s.As(concord.LocalOperator("local"))
}

func records(t *testing.T, h *store.Handle) (out []string) {
	t.Helper()
	page, err := h.Incidents(t.Context(), store.Filter{Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range page.Rows {
		reports := slices.Sorted(slices.Values(row.Incident.Reports))
		out = append(out, fmt.Sprint(row.Incident.Title, reports)) // the number in an id tells the order alone
	}
	slices.Sort(out)
	return out
}
