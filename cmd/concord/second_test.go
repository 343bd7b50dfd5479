package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/secondreader"
)

const fireReport = `Warehouse fire in Vilnius was arson, prosecutors say

A fire that destroyed a furniture warehouse in Vilnius on 9 May 2024 was an act of arson, the Lithuanian prosecutor's office said on Thursday.

Prosecutors said Russia's military intelligence service, the GRU, was behind the attack.
`

const fireAnswer = `{"incidents":[{"activity_types":[{"value":"arson","quote":"an act of arson"}],
 "stage":[{"value":"attempted","quote":"an act of arson"}],
 "time":[{"start":"2024-05-09","end":"2024-05-09","quote":"on 9 May 2024"}],
 "places":[{"name":"Riga","country":"LV","quote":"a warehouse in Riga"}]}],"measures":[]}`

// model is a server that answers every request with the same words, while on is set.
func model(t *testing.T, content string) (address string, on *atomic.Bool, asked *atomic.Int64) {
	t.Helper()
	on, asked = &atomic.Bool{}, &atomic.Int64{}
	on.Store(true)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		if !on.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"choices": []any{map[string]any{"message": map[string]any{"content": content}}}})
	}))
	t.Cleanup(s.Close)
	return s.URL + "/v1", on, asked
}

// concordRun runs the program in a folder, with a report in it.
func concordRun(t *testing.T, dir string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(append([]string{"--data", filepath.Join(dir, "data")}, args...), strings.NewReader(""), &o, &e)
	return code, o.String(), e.String()
}

func fireFile(t *testing.T) (dir, file string) {
	t.Helper()
	dir = t.TempDir()
	file = filepath.Join(dir, "report.txt")
	if err := os.WriteFile(file, []byte(fireReport), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir, file
}

func TestExtractShowsTheSecondReadingBesideTheFirst(t *testing.T) {
	address, on, _ := model(t, fireAnswer)
	dir, file := fireFile(t)
	var line struct {
		Incidents []struct {
			Stage *string `json:"stage"`
		} `json:"incidents"`
		Second *secondreader.Compared `json:"second_reading"`
	}
	read := func(args ...string) {
		t.Helper()
		line.Second = nil
		code, out, errs := concordRun(t, dir, append([]string{"extract", file, "--published", "2024-06-13", "--json"}, args...)...)
		if err := json.Unmarshal([]byte(out), &line); err != nil || code != exitOK {
			t.Fatalf("%d: %s%s", code, out, errs)
		}
	}
	if read(); line.Second != nil {
		t.Error("there is a second reading that nobody asked for")
	}
	read("--second-reader", address, "--second-model", "m")
	if s := line.Second; s == nil || s.Trouble != "" || s.Model != "m" || len(s.Incidents) != 1 || len(s.Dropped) != 2 || s.Counts.Same == 0 {
		t.Errorf("the second reading is %+v", line.Second)
	}
	if len(line.Incidents) != 1 || *line.Incidents[0].Stage != "accomplished" {
		t.Error("the first reading is not that of the rules")
	}
	on.Store(false)
	read("--second-reader", address, "--second-model", "m")
	if line.Second == nil || !strings.Contains(line.Second.Trouble, "503") || len(line.Incidents) != 1 {
		t.Errorf("without its server it is %+v", line.Second)
	}
	on.Store(true)
	if code, out, errs := concordRun(t, dir, "extract", file, "--second-reader", address, "--second-model", "m"); code != exitOK || !strings.Contains(out, "Second reading by m") || !strings.Contains(out, "not in text") {
		t.Errorf("%d: %s%s", code, out, errs)
	}
	for _, args := range [][]string{{"--second-reader", address}, {"--second-model", "m"}, {"--second-reader", "http://169.254.169.254/v1", "--second-model", "m"},
		{"--second-reader", address, "--second-model", "m", "--second-key-file", "no-such-file"}} {
		if code, out, errs := concordRun(t, dir, append([]string{"extract", file}, args...)...); code == exitOK || out != "" || !strings.Contains(errs, "Error:") {
			t.Errorf("%v: %d, %s%s", args, code, out, errs)
		}
	}
}

func configure(t *testing.T, dir, second string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Join(dir, "data"), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "data", nodeFile), []byte(`{"name":"demo","second_reader":`+second+`}`), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestIngestReadsASecondTimeAfterTheFirst(t *testing.T) {
	address, on, asked := model(t, fireAnswer)
	dir, file := fireFile(t)
	configure(t, dir, `{"url":"`+address+`","model":"m","timeout":"5s"}`)
	on.Store(false)
	code, out, errs := concordRun(t, dir, "ingest", file)
	if code != exitOK || !strings.Contains(out, "1 document ingested (1 relevant); 1 new candidate") || !strings.Contains(out, "waits for the next run") || !strings.Contains(errs, "503") {
		t.Fatalf("%d: %s%s", code, out, errs)
	}
	on.Store(true)
	if code, out, errs = concordRun(t, dir, "ingest", file); code != exitOK || !strings.Contains(out, "1 report read a second time.") || errs != "" {
		t.Fatalf("%d: %s%s", code, out, errs)
	}
	n := asked.Load()
	if code, out, _ = concordRun(t, dir, "ingest", file); code != exitOK || strings.Contains(out, "second time") || asked.Load() != n {
		t.Errorf("it was read again: %d, %s", code, out)
	}
	if code, out, errs = concordRun(t, dir, "report", "r-"); code != exitOK || !strings.Contains(out, "Second reading by m") || !strings.Contains(out, "second: attempted") && !strings.Contains(out, "stage") {
		t.Errorf("%d: %s%s", code, out, errs)
	}
	if code, out, errs = concordRun(t, dir, "report", "r-", "--json"); code != exitOK || !strings.Contains(out, `"second_reading":{"model":"m"`) {
		t.Errorf("%d: %s%s", code, out, errs)
	}
	if code, out, errs = concordRun(t, dir, "incidents", "--json"); code != exitOK || strings.Contains(out, "second") {
		t.Errorf("a record knows of the second reading: %d, %s%s", code, out, errs)
	}
}

func TestStoredReportsAreReadASecondTimeOnDemand(t *testing.T) {
	address, _, asked := model(t, fireAnswer)
	dir, file := fireFile(t)
	configure(t, dir, "null")
	if code, _, errs := concordRun(t, dir, "ingest", file); code != exitOK {
		t.Fatal(errs)
	}
	if code, _, errs := concordRun(t, dir, "reextract", "--second"); code != exitNotFound || !strings.Contains(errs, "no second reader") {
		t.Errorf("%d: %s", code, errs)
	}
	configure(t, dir, `{"url":"`+address+`","model":"m"}`)
	for want := int64(1); want <= 2; want++ {
		if code, out, errs := concordRun(t, dir, "reextract", "--second"); code != exitOK || asked.Load() != 1 {
			t.Errorf("%d: %s%s after %d requests", code, out, errs, asked.Load())
		}
	}
	if code, out, _ := concordRun(t, dir, "reextract", "--second", "--all"); code != exitOK || asked.Load() != 2 || !strings.Contains(out, "1 report read a second time.") {
		t.Errorf("%d: %s", code, out)
	}
}

func TestAConfigurationThatCannotBeIsRefusedBeforeAnythingIsRead(t *testing.T) {
	dir, file := fireFile(t)
	for _, second := range []string{`{}`, `{"url":"http://127.0.0.1:1/v1"}`, `{"url":"nonsense","model":"m"}`, `{"url":"http://127.0.0.1:1/v1","model":"m","timeout":"soon"}`,
		`{"url":"http://127.0.0.1:1/v1","model":"m","key_file":"none"}`, `{"url":7}`} {
		configure(t, dir, second)
		if code, out, errs := concordRun(t, dir, "ingest", file); code == exitOK || !strings.Contains(errs, "Error:") || strings.Contains(out, "ingested") {
			t.Errorf("%s: %d, %s%s", second, code, out, errs)
		}
	}
}

func TestASlowSecondReaderCostsNothingElse(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		buf := make([]byte, 1<<20)
		for {
			if _, err := r.Body.Read(buf); err != nil {
				break
			}
		}
		select {
		case <-r.Context().Done():
		case <-time.After(5 * time.Second):
		}
	}))
	defer s.Close()
	dir, file := fireFile(t)
	configure(t, dir, `{"url":"`+s.URL+`","model":"m","timeout":"200ms"}`)
	code, out, errs := concordRun(t, dir, "ingest", file)
	if code != exitOK || !strings.Contains(out, "1 new candidate") || !strings.Contains(errs, "did not answer within 200ms") {
		t.Errorf("%d: %s%s", code, out, errs)
	}
	if code, out, errs = concordRun(t, dir, "report", "r-"); code != exitOK || !strings.Contains(out, "there is none: the second reader did not answer within 200ms") {
		t.Errorf("%d: %s%s", code, out, errs)
	}
}

func TestWhatIsMarkedHigherThanTheSecondReaderMayHaveIsNotSent(t *testing.T) {
	address, _, asked := model(t, fireAnswer)
	for _, c := range []struct {
		name, setting, tlp string
		sent               bool
	}{
		{"on this machine everything is sent", "", "RED", true},
		{"what is marked higher than the setting is not", `,"max_tlp":"green"`, "AMBER", false},
		{"without a marking a report is AMBER", `,"max_tlp":"GREEN"`, "", false},
		{"what is marked as high is", `,"max_tlp":"GREEN"`, "GREEN", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir, file := fireFile(t)
			configure(t, dir, `{"url":"`+address+`","model":"m"`+c.setting+`}`)
			before := asked.Load()
			args := []string{"ingest", file, "--published", "2024-06-13"}
			if c.tlp != "" {
				args = append(args, "--tlp", c.tlp)
			}
			code, out, errs := concordRun(t, dir, args...)
			if sent := asked.Load() > before; code != exitOK || sent != c.sent {
				t.Errorf("%d, sent is %v: %s%s", code, sent, out, errs)
			}
			if told := strings.Contains(errs, "was not sent") && strings.Contains(errs, "max_tlp"); told == c.sent {
				t.Errorf("it says %s", errs)
			}
		})
	}
}

func TestASecondReaderElsewhereIsSentWhatIsGreenAtMost(t *testing.T) {
	for _, c := range []struct {
		url, most string
		tlp       concord.TLP
		sent      bool
	}{
		{"https://model.example/v1", "", concord.TLPGreen, true}, {"https://model.example/v1", "", concord.TLPAmber, false}, {"https://10.0.0.7/v1", "", concord.TLPAmber, false},
		{"https://model.example/v1", "AMBER", concord.TLPAmber, true}, {"http://127.0.0.1:8080/v1", "", concord.TLPRed, true}, {"http://localhost/v1", "", concord.TLPRed, true},
		{"https://localhost.example/v1", "", concord.TLPAmber, false}, {"http://[::1]:8080/v1", "", concord.TLPRed, true},
	} {
		may, err := (&secondConfig{URL: c.url, MaxTLP: c.most}).may("demo")
		if err != nil {
			t.Fatal(err)
		}
		if got := may == nil || may(concord.Marking{TLP: c.tlp, Owner: "demo"}) == nil; got != c.sent {
			t.Errorf("%s %q: %s is sent: %v", c.url, c.most, c.tlp, got)
		}
	}
	if _, err := (&secondConfig{URL: "http://localhost/v1", MaxTLP: "PURPLE"}).may("demo"); err == nil {
		t.Error("a level that is none is taken")
	}
}
