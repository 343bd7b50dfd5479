package taxii_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"concord/door"
	"concord/store"
	"concord/taxii"
	"concord/wire"
)

var (
	stored = flag.Int("stored", 100_000, "objects that the larger collection of the benchmarks holds")
	file   = flag.String("stix", "", "an envelope of STIX objects to measure with, instead of objects made here")
)

// listening is a node on a port of this machine, on a real disk where CONCORD_BENCH_DIR names one.
type listening struct {
	*server
	url    string
	client *http.Client
}

func listen(b *testing.B) *listening {
	b.Helper()
	dir := b.TempDir()
	if d := os.Getenv("CONCORD_BENCH_DIR"); d != "" {
		dir = fmt.Sprint(d, "/", time.Now().UnixNano())
		b.Cleanup(func() { os.RemoveAll(dir) })
	}
	st, err := store.Open(b.Context(), dir, store.Options{Node: node, Clock: time.Now, Readers: 4})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { st.Close() })
	h, err := taxii.New(taxii.Options{Door: door.Door{Gate: gate{}}, Store: wire.NewTaxii(st, dir), Clock: time.Now, MaxContent: 1 << 30})
	if err != nil {
		b.Fatal(err)
	}
	web := httptest.NewServer(h)
	b.Cleanup(web.Close)
	return &listening{&server{t: b, store: st, handler: h}, web.URL, web.Client()}
}

// send sends a request and reads the answer into buf.
func (l *listening) send(who, method, path string, body io.Reader, buf *bytes.Buffer) {
	l.t.Helper()
	r, err := http.NewRequestWithContext(l.t.Context(), method, l.url+path, body)
	if err != nil {
		l.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+who)
	r.Header.Set("Accept", media)
	r.Header.Set("Content-Type", media)
	w, err := l.client.Do(r)
	if err != nil {
		l.t.Fatal(err)
	}
	defer w.Body.Close()
	buf.Reset()
	if _, err := buf.ReadFrom(w.Body); err != nil || w.StatusCode >= 300 {
		l.t.Fatalf("%s %s: %d %v %.300s", method, path, w.StatusCode, err, buf)
	}
}

// envelope is n objects as a collection has them, about 1.4 KB each.
func envelope(n, from int) []byte {
	if *file != "" && from == 0 {
		if text, err := os.ReadFile(*file); err == nil {
			return text
		}
	}
	var b bytes.Buffer
	b.WriteString(`{"objects":[`)
	words := strings.Repeat("words that a description is made of, ", 40)
	for i := from; i < from+n; i++ {
		if i > from {
			b.WriteByte(',')
		}
		u := fmt.Sprintf("%08x-%04x-4000-8000-%012x", uint32(i)*2654435761, i&0xffff, i)
		head := fmt.Sprintf(`"spec_version":"2.1","created":"2024-01-02T03:04:05.678Z","modified":"2024-02-02T03:04:05.678Z","created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","object_marking_refs":[%q]`, green)
		switch i % 10 {
		case 0, 1, 2:
			fmt.Fprintf(&b, `{"type":"attack-pattern","id":"attack-pattern--%s",%s,"name":"technique %d","description":"%s","external_references":[{"source_name":"list","external_id":"T%d","url":"https://list.example/T%d"}]}`, u, head, i, words, i, i)
		default:
			fmt.Fprintf(&b, `{"type":"relationship","id":"relationship--%s",%s,"relationship_type":"uses","source_ref":"malware--%s","target_ref":"attack-pattern--%s","description":"%s"}`, u, head, u, u, words[:700])
		}
	}
	b.WriteString(`]}`)
	return b.Bytes()
}

func (l *listening) fill(c string, n int) {
	l.t.Helper()
	const part = 20_000
	var buf bytes.Buffer
	for from := 0; from < n; from += part {
		l.send("ann", "POST", c+"objects/", bytes.NewReader(envelope(min(part, n-from), from)), &buf)
	}
}

// pageWalk reads pages of 1,000 for as long as the benchmark wants, from the beginning again at the end.
func (l *listening) pageWalk(b *testing.B, who, c string, size int) {
	var buf bytes.Buffer
	var times []time.Duration
	total, n, next := 0, 0, ""
	for b.Loop() {
		path := fmt.Sprintf("%sobjects/?limit=%d", c, size)
		if next != "" {
			path += "&next=" + next
		}
		at := time.Now()
		l.send(who, "GET", path, nil, &buf)
		times = append(times, time.Since(at))
		total += buf.Len()
		n += bytes.Count(buf.Bytes(), []byte(`"spec_version"`))
		next = ""
		if i := bytes.LastIndex(buf.Bytes(), []byte(`"next":"`)); i > 0 && i > buf.Len()-1000 {
			next = string(buf.Bytes()[i+8 : buf.Len()-2])
		}
	}
	slices.Sort(times)
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "objects/s")
	b.ReportMetric(float64(total)/1e6/b.Elapsed().Seconds(), "MB/s")
	b.ReportMetric(float64(times[len(times)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds())/1000, "p99-ms")
}

// BenchmarkRead reads pages of 1,000 over HTTP, of collections of two sizes.
func BenchmarkRead(b *testing.B) {
	for _, n := range []int{10_000, *stored} {
		l := listen(b)
		c := l.collection("shared")
		l.fill(c, n)
		b.Run(fmt.Sprintf("of %d", n), func(b *testing.B) { l.pageWalk(b, "bob", c, 1000) })
	}
}

// BenchmarkPost posts 20,000 objects over HTTP; they are checked, and on the disk when it is answered.
func BenchmarkPost(b *testing.B) {
	l := listen(b)
	c := l.collection("shared")
	var buf bytes.Buffer
	const n = 20_000
	for i := range b.N {
		b.StopTimer()
		text := envelope(n, i*n)
		b.StartTimer()
		l.send("ann", "POST", c+"objects/", bytes.NewReader(text), &buf)
		b.SetBytes(int64(len(text)))
	}
	b.ReportMetric(float64(b.N)*n/b.Elapsed().Seconds(), "objects/s")
}

// BenchmarkPartners has 200 partners poll the newest page and 20 others page through all, at once.
func BenchmarkPartners(b *testing.B) {
	l := listen(b)
	c := l.collection("shared")
	l.fill(c, *stored)
	var mu sync.Mutex
	var times []time.Duration
	after := time.Now().Add(-time.Minute).UTC().Format(time.RFC3339)
	for b.Loop() {
		var wg sync.WaitGroup
		for i := range 220 {
			wg.Go(func() {
				time.Sleep(time.Duration(i) * 20 * time.Millisecond) // 50 requests a second
				path := c + "objects/?limit=100&added_after=" + after
				if i%11 == 0 {
					path = c + "manifest/?limit=1000&match[type]=attack-pattern"
				}
				var buf bytes.Buffer
				at := time.Now()
				l.send("bob", "GET", path, nil, &buf)
				mu.Lock()
				defer mu.Unlock()
				times = append(times, time.Since(at))
			})
		}
		wg.Wait()
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds())/1000, "p99-ms")
}
