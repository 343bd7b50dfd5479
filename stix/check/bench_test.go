package check

import (
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"concord/stix/scan"
)

var stixFile = flag.String("stix", "", "a bundle or JSON Lines of STIX objects (may be gzipped) to measure with and to be free of errors")

// material returns the stream of -stix, or one of objects made here.
func material(t testing.TB) []byte {
	t.Helper()
	if *stixFile == "" {
		return made(5000)
	}
	text, err := os.ReadFile(*stixFile)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(*stixFile, ".gz") {
		return text
	}
	z, err := gzip.NewReader(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if text, err = io.ReadAll(z); err != nil {
		t.Fatal(err)
	}
	return text
}

// made returns a bundle of n objects: of ten, six relationships, two techniques, an indicator and a file.
func made(n int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"type":"bundle","id":"bundle--00000000-0000-4000-8000-000000000000","objects":[`)
	words := strings.Repeat("words that a description is made of, ", 12)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		id := fmt.Sprintf("%08x-0000-4000-8000-000000000000", i)
		head := `"spec_version":"2.1","created":"2024-01-02T03:04:05.678Z","modified":"2024-02-02T03:04:05.678Z","created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","object_marking_refs":["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"]`
		switch i % 10 {
		case 0, 1:
			fmt.Fprintf(&b, `{"type":"attack-pattern","id":"attack-pattern--%s",%s,"name":"technique %d","description":"%s","external_references":[{"source_name":"list","external_id":"T%d","url":"https://list.example/T%d"},{"source_name":"paper","description":"A paper"}],"kill_chain_phases":[{"kill_chain_name":"chain","phase_name":"first"}],"x_list_platforms":["a","b","c"],"x_list_version":"1.0","x_list_deprecated":false}`, id, head, i, words, i, i)
		case 2:
			fmt.Fprintf(&b, `{"type":"indicator","id":"indicator--%s",%s,"name":"file","indicator_types":["malicious-activity"],"pattern":"[file:hashes.'SHA-256' = '%064x' AND file:size > 10]","pattern_type":"stix","valid_from":"2024-01-02T03:04:05Z"}`, id, head, i)
		case 3:
			fmt.Fprintf(&b, `{"type":"file","spec_version":"2.1","id":"file--%s","hashes":{"SHA-256":"%064x"},"name":"a%d.exe","size":%d}`, id, i, i, i)
		default:
			fmt.Fprintf(&b, `{"type":"relationship","id":"relationship--%s",%s,"relationship_type":"uses","source_ref":"malware--%s","target_ref":"attack-pattern--%s","description":"%s"}`, id, head, id, id, words[:200])
		}
	}
	b.WriteString(`]}`)
	return b.Bytes()
}

// each checks all objects of a stream and returns their number.
func each(t testing.TB, c *Checker, stream []byte, f func(scan.Item, Result)) int {
	t.Helper()
	r := scan.NewReader(bytes.NewReader(stream), scan.Limits{})
	r.Lines = true
	n := 0
	for {
		item, err := r.Next()
		if errors.Is(err, io.EOF) {
			return n
		}
		if err != nil {
			t.Fatal(err)
		}
		n++
		f(item, c.Tree(item.Tree))
	}
}

func BenchmarkCheck(b *testing.B) {
	stream := material(b)
	c := checker(b)
	b.SetBytes(int64(len(stream)))
	n := 0
	b.ResetTimer()
	for b.Loop() {
		n += each(b, c, stream, func(scan.Item, Result) {})
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "objects/s")
}

func TestTheMaterialHasNoError(t *testing.T) {
	c := checker(t)
	stream := material(t)
	warnings := map[string]int{}
	n := each(t, c, stream, func(i scan.Item, r Result) {
		if !bytes.Equal(stream[i.Offset:i.Offset+int64(len(i.Raw))], i.Raw) {
			t.Errorf("%s is not as it was", r.Head.ID)
		}
		for _, f := range r.Findings {
			if f.Severity == Error {
				t.Errorf("%s %s", r.Head.ID, f)
			}
			warnings[f.Rule]++
		}
	})
	t.Logf("%d objects, warnings %v", n, warnings)
}
