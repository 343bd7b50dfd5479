package collect_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/collect"
	"concord/collect/fetch"
)

func fixed() time.Time { return time.Date(2024, 6, 13, 8, 0, 0, 0, time.UTC) }

// gather runs a walk to its end.
func gather(c *collect.Collector, args ...string) (items []collect.Item, errs []error) {
	for it, err := range c.Walk(context.Background(), args) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		items = append(items, it)
	}
	return items, errs
}

// put writes a file into a new folder and returns its path.
func put(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return b.String()
}

func TestOneDocument(t *testing.T) {
	for _, tt := range []struct{ rule, name, content, want, contentType string }{
		{"plain text is taken byte for byte", "a.txt", "\r\n A fire.\x1a\n", "\r\n A fire.\x1a\n", "text/plain"},
		{"a file without an ending is text", "note", "A fire.", "A fire.", "text/plain"},
		{"a page is taken byte for byte", "a.html", "<html>\n<p>caf\xe9", "<html>\n<p>caf\xe9", "text/html"},
		{"a packed page is unpacked", "a.html.gz", zipped("<html><p>A fire"), "<html><p>A fire", "text/html"},
		{"an object of a JSON file is its text", "a.json", "{\n\"text\": \"A fire\"\n}", "A fire", "text/plain; charset=utf-8"},
		{"a lone line of JSON is a report too", "-", `{"html": "<p>A fire"}`, "<p>A fire", "text/html; charset=utf-8"},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			c := &collect.Collector{Clock: fixed, Stdin: strings.NewReader(tt.content)}
			arg := "-"
			if tt.name != "-" {
				arg = put(t, tt.name, tt.content)
			}
			items, errs := gather(c, arg)
			if len(items) != 1 || len(errs) != 0 {
				t.Fatalf("got %d items and %v", len(items), errs)
			}
			it := items[0]
			if string(it.Content) != tt.want || it.ContentType != tt.contentType || it.Source != arg || !it.CapturedAt.Equal(fixed()) || it.Published != "" {
				t.Errorf("got %+v", it)
			}
			if it.Hash() != concord.HashOf([]byte(tt.want)) {
				t.Errorf("hash %s", it.Hash())
			}
		})
	}
}

func TestWhatCannotBeTakenIsNamedWithAHint(t *testing.T) {
	c := &collect.Collector{Clock: fixed, Limits: collect.Limits{DocumentBytes: 1 << 20}}
	unread := put(t, "locked.txt", "x")
	if err := os.Chmod(unread, 0); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		path string
		code concord.Code
		says string
	}{
		{put(t, "empty.txt", ""), concord.CodeInvalid, "is empty"},
		{put(t, "blank.html", " \n\t\n"), concord.CodeInvalid, "is empty"},
		{put(t, "photo.jpg", "\xff\xd8\xff\xe0"), concord.CodeInvalid, "is an image"},
		{put(t, "big.txt", strings.Repeat("a", 1<<20+1)), concord.CodeLimit, "is larger than 1 MB"},
		{put(t, "cut.gz", zipped("A fire")[:20]), concord.CodeInvalid, "is a damaged gzip file"},
		{put(t, "bomb.gz", zipped(strings.Repeat("\n", 4<<20))), concord.CodeLimit, "unpacks to more than"},
		{put(t, "twice.gz", zipped(zipped("A fire"))), concord.CodeInvalid, "is packed twice"},
		{put(t, "scan.pdf", "%PDF-1.4\n"), concord.CodeInvalid, "is a damaged PDF"},
		{put(t, "feed.xml", "<rss><channel>"), concord.CodeInvalid, "cannot be read as a feed"},
		{put(t, "a.json", "{\n\"text\": }"), concord.CodeInvalid, "is no valid JSON"},
		{"/no/such/file", concord.CodeNotFound, "there is no file or folder"},
		{"www.example.org/a", concord.CodeNotFound, "there is no file or folder"},
		{"https://example.org/a", concord.CodeForbidden, "network is switched off"},
		{unread, concord.CodeForbidden, "may not be read"},
		{"-", concord.CodeInvalid, "no standard input"},
	} {
		t.Run(filepath.Base(tt.path)+" "+tt.says, func(t *testing.T) {
			if tt.path == unread && os.Getuid() == 0 {
				t.Skip("the super-user may read everything")
			}
			items, errs := gather(c, tt.path)
			if len(items) != 0 || len(errs) != 1 {
				t.Fatalf("got %d items and %v", len(items), errs)
			}
			msg, hint := concord.Public(errs[0])
			if concord.CodeOf(errs[0]) != tt.code || !strings.Contains(msg, tt.says) || tt.path != "-" && (!strings.Contains(msg, tt.path) || hint == "") {
				t.Errorf("got %q %q %v", msg, hint, errs[0])
			}
		})
	}
	if _, errs := gather(c); len(errs) != 1 {
		t.Errorf("no arguments: got %v", errs)
	}
}

func TestAFolderWithThreeBrokenFilesGivesAllOthersAndNamesTheThree(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 400 {
		write(fmt.Sprintf("%03d.html", i), fmt.Sprintf("<html><body><p>Report %d", i))
	}
	broken := []string{"100-empty.txt", "200-scan.pdf", "300-photo.png"}
	write(broken[0], "")
	write(broken[1], "%PDF-1.4 nothing")
	write(broken[2], "\x89PNG\r\n\x1a\n")
	c := &collect.Collector{Clock: fixed}
	items, errs := gather(c, dir+"/")
	if len(items) != 400 || len(errs) != 3 {
		t.Fatalf("got %d items and %v", len(items), errs)
	}
	for i, name := range broken {
		if !strings.Contains(errs[i].Error(), filepath.Join(dir, name)) {
			t.Errorf("%v does not name %s", errs[i], name)
		}
	}
	for i, it := range items {
		if it.Source != fmt.Sprintf("%s/%03d.html", dir, i) {
			t.Fatalf("item %d is %s", i, it.Source)
		}
	}
	if n := c.Count(context.Background(), []string{dir, "-", "https://example.org/"}); n != 405 {
		t.Errorf("counted %d", n)
	}
}

func TestLinesOfAListAreReports(t *testing.T) {
	path := put(t, "list.jsonl", `{"url":"https://example.org/a","text":"one","published":"2024-06-13","publisher":"P","title":"T","language":"en"}`+"\n{bad\n"+`{"html":"<p>three"}`+"\n")
	items, errs := gather(&collect.Collector{Clock: fixed}, path)
	if len(items) != 2 || len(errs) != 1 || !strings.Contains(errs[0].Error(), path+":2 ") {
		t.Fatalf("got %d items and %v", len(items), errs)
	}
	a, b := items[0], items[1]
	if a.Source != path+":1" || len(a.Via) != 1 || a.Via[0] != path || a.URL != "https://example.org/a" || a.Published != "2024-06-13" ||
		a.PublishedBasis != "list" || a.Publisher != "P" || a.Title != "T" || a.Language != "en" || !bytes.HasPrefix(a.Raw, []byte(`{"url"`)) {
		t.Errorf("got %+v", a)
	}
	if b.Source != path+":3" || b.Published != "" || b.PublishedBasis != "" {
		t.Errorf("got %+v", b)
	}
}

func TestALongFirstLineDoesNotHideAList(t *testing.T) {
	line := `{"text":"` + strings.Repeat("a ", 10_000) + `"}` + "\n"
	items, errs := gather(&collect.Collector{Clock: fixed, Stdin: strings.NewReader(line + line + "oops\n" + line)}, "-")
	if len(items) != 3 || len(errs) != 1 || !strings.Contains(errs[0].Error(), "-:3 ") {
		t.Errorf("got %d items and %v", len(items), errs)
	}
}

// endless is a JSON Lines stream of n lines.
type endless struct {
	line []byte
	n    int
	rest []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.n == 0 {
			return 0, io.EOF
		}
		e.n--
		e.rest = e.line
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

func TestMemoryDoesNotGrowWithALongList(t *testing.T) {
	in := &endless{line: []byte(`{"text":"` + strings.Repeat("A fire broke out. ", 200) + `"}` + "\n"), n: 20_000} // 72 MB
	c := &collect.Collector{Clock: fixed, Stdin: in}
	n, most := 0, uint64(0)
	for _, err := range c.Walk(context.Background(), []string{"-"}) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%2000 == 0 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapInuse)
		}
	}
	if n != 20_000 || most > 40<<20 {
		t.Errorf("%d items, %d MB in use", n, most>>20)
	}
}

func TestStoppingEndsTheWalkWithAnError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	c := &collect.Collector{Clock: fixed}
	a, b := put(t, "a.txt", "a"), put(t, "b.txt", "b")
	var errs []error
	items := 0
	for _, err := range c.Walk(ctx, []string{a, b, a}) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		items++
		cancel()
	}
	if items != 1 || len(errs) != 1 || !strings.Contains(errs[0].Error(), "stopped") {
		t.Errorf("got %d items and %v", items, errs)
	}
	for range c.Walk(context.Background(), []string{a, b}) {
		break // the consumer may leave at any item
	}
}

const feedHead = `<?xml version="1.0"?><rss version="2.0"><channel><title>News of Example</title><language>en</language>`

// site serves a feed with three entries, of which the second leads nowhere and the third is a PDF.
func site(t *testing.T) *httptest.Server {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/feed":
			w.Header().Set("Content-Type", "text/xml")
			io.WriteString(w, feedHead+`<item><title>One</title><link>/one</link><pubDate>Thu, 13 Jun 2024 23:30:00 +0300</pubDate><description>short one</description></item>`+
				`<item><title>Two</title><link>/two</link><description>short two</description></item></channel></rss>`)
		case "/one":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			io.WriteString(w, "<html><body><p>The whole of one")
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

func TestAFeedGivesItsBytesAndItsEntries(t *testing.T) {
	s := site(t)
	for _, follow := range []bool{false, true} {
		t.Run(fmt.Sprint("follow ", follow), func(t *testing.T) {
			c := &collect.Collector{Clock: fixed, Follow: follow, Fetcher: fetch.New(fetch.Options{Clock: fixed, AllowPrivate: true, Delay: -1})}
			items, errs := gather(c, s.URL+"/feed")
			if len(items) != 3 || len(errs) != 0 {
				t.Fatalf("got %d items and %v", len(items), errs)
			}
			box, one, two := items[0], items[1], items[2]
			if !box.Container || !bytes.HasPrefix(box.Content, []byte(feedHead)) || box.ContentType != "application/rss+xml" || box.Title != "News of Example" {
				t.Errorf("the feed: %+v", box)
			}
			if one.Source != s.URL+"/one" || one.URL != s.URL+"/one" || len(one.Via) != 1 || one.Via[0] != s.URL+"/feed" || one.Title != "One" ||
				one.Published != "2024-06-13T23:30:00+03:00" || one.PublishedBasis != "feed" || one.Language != "en" || one.Container {
				t.Errorf("the first entry: %+v", one)
			}
			if whole := string(one.Content) == "<html><body><p>The whole of one"; whole != follow {
				t.Errorf("the first entry: %s", one.Content)
			}
			if !bytes.Contains(two.Content, []byte("short two")) || two.Publisher != "News of Example" || (two.Note != "") != follow {
				t.Errorf("the second entry: %+v", two)
			}
		})
	}
}

func TestAFeedFileNeedsNoNetwork(t *testing.T) {
	path := put(t, "feed.xml", feedHead+"<item><title>One</title><guid>g7</guid></item><item><link>https://example.org/x</link></item></channel></rss>")
	items, errs := gather(&collect.Collector{Clock: fixed, Follow: true}, path)
	if len(items) != 2 || !items[0].Container || items[1].Source != path+"#g7" || !bytes.Contains(items[1].Content, []byte("<h1>One</h1>")) {
		t.Errorf("got %+v", items)
	}
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), "entry without words in "+path) {
		t.Errorf("got %v", errs)
	}
}

func TestAnAddressIsTakenWithWhatTheServerSays(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/" {
			http.Redirect(w, r, "/a", http.StatusFound)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=ISO-8859-2")
		io.WriteString(w, "<html><p>Po\xbfar")
	}))
	defer s.Close()
	c := &collect.Collector{Clock: fixed, Fetcher: fetch.New(fetch.Options{Clock: fixed, AllowPrivate: true, Delay: -1})}
	items, errs := gather(c, s.URL+"/")
	if len(items) != 1 || len(errs) != 0 {
		t.Fatalf("got %d items and %v", len(items), errs)
	}
	if it := items[0]; it.Source != s.URL+"/" || it.URL != s.URL+"/a" || it.ContentType != "text/html; charset=iso-8859-2" || string(it.Content) != "<html><p>Po\xbfar" {
		t.Errorf("got %+v", it)
	}
	private := &collect.Collector{Clock: fixed, Fetcher: fetch.New(fetch.Options{Clock: fixed})}
	if _, errs := gather(private, s.URL+"/"); len(errs) != 1 || concord.CodeOf(errs[0]) != concord.CodeForbidden {
		t.Errorf("without leave: got %v", errs)
	}
}

func BenchmarkWalkFolder(b *testing.B) {
	dir := b.TempDir()
	page := []byte("<!doctype html><html><body>" + strings.Repeat("<p>A warehouse burned in the night of Sunday.</p>\n", 600))
	for i := range 500 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.html", i)), page, 0o644); err != nil {
			b.Fatal(err)
		}
	}
	c := &collect.Collector{Clock: fixed}
	b.SetBytes(int64(len(page) * 500))
	for b.Loop() {
		if items, errs := gather(c, dir); len(items) != 500 || len(errs) != 0 {
			b.Fatal(len(items), errs)
		}
	}
}

func BenchmarkWalkLines(b *testing.B) {
	line := []byte(`{"text":"` + strings.Repeat("A fire broke out. ", 200) + `"}` + "\n")
	b.SetBytes(int64(len(line) * 1000))
	for b.Loop() {
		gather(&collect.Collector{Clock: fixed, Stdin: &endless{line: line, n: 1000}}, "-")
	}
}
