package store_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/store"
)

const childEnv = "CONCORD_STORE_CHILD" // folder; the test binary then is the victim

// childContent is what the child saves as its report number i of a round: from a few bytes to 100 KB.
func childContent(round string, i int) []byte {
	r := rand.New(rand.NewPCG(uint64(i), uint64(len(round))))
	text := fmt.Sprintf("round %s report %d. ", round, i)
	return []byte(text + strings.Repeat(text, r.IntN(1+r.IntN(4000))))
}

func TestMain(m *testing.M) {
	if dir := os.Getenv(childEnv); dir != "" {
		if err := child(dir, os.Getenv(childEnv+"_ROUND")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// child saves and reads reports until it is killed, and prints the number of each that was
// acknowledged.
func child(dir, round string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, dir, store.Options{Clock: time.Now, Node: "demo", Status: status, Render: render})
	if err != nil {
		return err
	}
	h := s.As(concord.LocalOperator("demo"))
	var next atomic.Int64
	var mu sync.Mutex
	failed := make(chan error)
	for range 4 {
		go func() {
			for {
				i := int(next.Add(1))
				rep := concord.Report{Source: fmt.Sprint(round, "/", i)}
				if _, err := h.SaveReport(ctx, &rep, childContent(round, i), store.Job{Kind: "read", Key: string(rep.ID)}); err != nil {
					failed <- err
				}
				mu.Lock()
				fmt.Println("saved", i)
				mu.Unlock()
				inc := incident(i)
				inc.ID = concord.IncidentID(round + "-" + string(inc.ID))
				inc.Reports = []concord.ReportID{rep.ID}
				if _, err := h.UpdateReading(ctx, store.Reading{Report: rep, Text: fmt.Sprint("text ", i), Incidents: []store.IncidentChange{{Incident: inc}}}); err != nil {
					failed <- err
				}
				mu.Lock()
				fmt.Println("read", i, inc.ID)
				mu.Unlock()
			}
		}()
	}
	return <-failed
}

func TestWhatWasAcknowledgedSurvivesAKill(t *testing.T) {
	dir := t.TempDir()
	rounds := 12
	if testing.Short() {
		rounds = 3
	}
	saved, read := map[string]string{}, map[concord.IncidentID]bool{}
	for round := range rounds {
		name := fmt.Sprint("r", round)
		lines := kill(t, dir, name, time.Duration(rand.IntN(150))*time.Millisecond)
		for _, line := range lines {
			f := strings.Fields(line)
			content := childContent(name, atoi(t, f[1]))
			switch id := concord.ReportIDOf(concord.HashOf(content)); f[0] {
			case "saved":
				saved[string(id)] = string(content)
			case "read":
				read[concord.IncidentID(f[2])] = true
			}
		}
	}
	if len(saved) < rounds {
		t.Fatalf("only %d reports were acknowledged in %d rounds", len(saved), rounds)
	}
	s := openAt(t, dir, options())
	h := s.As(concord.LocalOperator("demo"))
	for id, content := range saved {
		if got, err := h.Content(t.Context(), concord.ReportID(id)); err != nil || !bytes.Equal(got, []byte(content)) {
			t.Errorf("report %s: %d bytes of %d, %v", id, len(got), len(content), err)
		}
	}
	for id := range read {
		if _, err := h.Incident(t.Context(), id); err != nil {
			t.Errorf("incident %s: %v", id, err)
		}
	}
	if problems, err := h.Check(t.Context()); err != nil || len(problems) != 0 {
		t.Errorf("check says %v, %v", problems, err)
	}
	st, err := h.Stats(t.Context())
	if err != nil || st.Incidents["candidate"]+1 != st.Objects && st.Objects != 0 {
		t.Errorf("%d incidents and %d objects: a change without its rendering (%v)", st.Incidents["candidate"], st.Objects, err)
	}
	t.Logf("%d rounds, %d reports and %d readings acknowledged, none missing", rounds, len(saved), len(read))
}

// kill runs the child for a while after its first acknowledgement and returns what it printed.
func kill(t *testing.T, dir, round string, after time.Duration) (lines []string) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, "-test.run", "^$")
	cmd.Env = append(os.Environ(), childEnv+"="+dir, childEnv+"_ROUND="+round)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	scan := bufio.NewScanner(out)
	for scan.Scan() {
		if len(lines) == 0 {
			time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
		}
		if strings.Count(scan.Text(), " ") > 0 {
			lines = append(lines, scan.Text())
		}
	}
	_ = cmd.Wait()
	if stderr.Len() > 0 {
		t.Fatalf("the child failed: %s", stderr.String())
	}
	// the last line may have been cut
	if len(lines) > 0 && strings.HasPrefix(lines[len(lines)-1], "read") && len(strings.Fields(lines[len(lines)-1])) < 3 {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func atoi(t *testing.T, s string) (n int) {
	t.Helper()
	if _, err := fmt.Sscan(s, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestACancelledWriteLeavesTheWriterAlive(t *testing.T) {
	h := openAt(t, t.TempDir(), store.Options{Clock: time.Now, Node: "demo"}).As(concord.LocalOperator("demo"))
	var wg sync.WaitGroup
	kept := make([]string, 300)
	for i := range kept {
		wg.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), time.Duration(rand.IntN(3000))*time.Microsecond)
			defer cancel()
			content := fmt.Sprint("content ", i)
			rep := concord.Report{Source: "x"}
			_, err := h.SaveReport(ctx, &rep, []byte(content))
			switch {
			case err == nil:
				kept[i] = content
			case !errors.Is(err, context.DeadlineExceeded):
				t.Error(err)
			}
			_, _ = h.Reports(ctx, store.ReportFilter{})
		})
	}
	wg.Wait()
	for _, content := range kept {
		if content == "" {
			continue
		}
		if got, err := h.Content(t.Context(), concord.ReportIDOf(concord.HashOf([]byte(content)))); err != nil || string(got) != content {
			t.Errorf("%q was acknowledged: %q, %v", content, got, err)
		}
	}
	save(t, h, "after all that")
}

func TestOneBadUnitDoesNotHarmTheOthers(t *testing.T) {
	h := openAt(t, t.TempDir(), store.Options{Clock: time.Now, Node: "demo", Render: func(inc *concord.Incident, _ []concord.Report) ([]store.LogObject, error) {
		switch inc.Summary {
		case "panic":
			panic("a bug of the renderer")
		case "error":
			return nil, errors.New("it cannot be rendered")
		}
		return render(inc, nil)
	}}).As(concord.LocalOperator("demo"))
	rep := save(t, h, "report")
	var wg sync.WaitGroup
	for i := range 200 {
		wg.Go(func() {
			inc := incident(i)
			bad := i%10 == 3
			if bad {
				inc.Summary = []string{"panic", "error"}[i/10%2]
			}
			_, err := h.UpdateReading(t.Context(), store.Reading{Report: rep, Incidents: []store.IncidentChange{{Incident: inc}}})
			if bad != (err != nil) {
				t.Errorf("incident %d: %v", i, err)
			}
		})
	}
	wg.Wait()
	page := list(t, h, store.Filter{Limit: 1000, WithTotal: true})
	log, err := h.Log(t.Context(), 0, 1000)
	if page.Total != 180 || len(log) != 181 || err != nil {
		t.Errorf("%d incidents and %d objects are there, want 180 and 181 (%v)", page.Total, len(log), err)
	}
	for i, e := range log[1:] {
		if e.Added.Before(log[i].Added) {
			t.Error("the time of the log went back")
		}
	}
}

func TestTwoProcessesOfOneFolderSeeEachOther(t *testing.T) {
	dir := t.TempDir()
	a := openAt(t, dir, options()).As(concord.LocalOperator("demo"))
	b := openAt(t, dir, options()).As(concord.LocalOperator("demo"))
	for i := range 5 { // each with a marking of its own, in turns
		for k, h := range []*store.Handle{a, b} {
			rep := concord.Report{Source: "x", Marking: concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{fmt.Sprint(i, k)}}}
			if _, err := h.SaveReport(t.Context(), &rep, fmt.Append(nil, i, k)); err != nil {
				t.Fatal(err)
			}
		}
		for _, h := range []*store.Handle{a, b} {
			if p, err := h.Reports(t.Context(), store.ReportFilter{WithTotal: true}); err != nil || p.Total != 2*(i+1) {
				t.Errorf("%d of %d are seen: %v", p.Total, 2*(i+1), err)
			}
		}
	}
}
