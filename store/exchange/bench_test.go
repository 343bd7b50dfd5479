package exchange_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/stix/admit"
	"concord/stix/scan"
	"concord/store"
	"concord/store/exchange"
)

var stixFile = flag.String("stix", "", "a bundle or JSON Lines of STIX objects (may be gzipped) to measure with, instead of objects made here")

// made writes an envelope of n objects in the shares of a real collection: of ten, seven relationships, two techniques and an indicator.
func made(n, from int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"objects":[`)
	words := strings.Repeat("words that a description is made of, ", 30)
	r := rand.New(rand.NewPCG(1, uint64(from)))
	id := func(i int) string {
		return fmt.Sprintf("%08x-%04x-4%03x-8000-%012x", uint32(i)*2654435761, i&0xffff, i>>4&0xfff, i)
	}
	for i := from; i < from+n; i++ {
		if i > from {
			b.WriteByte(',')
		}
		head := `"spec_version":"2.1","created":"2024-01-02T03:04:05.678Z","modified":"2024-02-02T03:04:05.678Z","created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","object_marking_refs":["marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"]`
		switch i % 10 {
		case 0, 1:
			fmt.Fprintf(&b, `{"type":"attack-pattern","id":"attack-pattern--%s",%s,"name":"technique %d","description":"%s","external_references":[{"source_name":"list","external_id":"T%d","url":"https://list.example/T%d"}],"x_list_platforms":["a","b","c"]}`, id(i), head, i, words, i, i)
		case 2:
			fmt.Fprintf(&b, `{"type":"indicator","id":"indicator--%s",%s,"name":"file","indicator_types":["malicious-activity"],"pattern":"[file:hashes.'SHA-256' = '%064x']","pattern_type":"stix","valid_from":"2024-01-02T03:04:05Z"}`, id(i), head, i)
		default:
			to := from + r.IntN(n)
			fmt.Fprintf(&b, `{"type":"relationship","id":"relationship--%s",%s,"relationship_type":"uses","source_ref":"malware--%s","target_ref":"attack-pattern--%s","description":"%s"}`, id(i), head, id(r.IntN(1000)), id(to-to%10), words[:200+r.IntN(500)])
		}
	}
	b.WriteString(`]}`)
	return b.Bytes()
}

// material is the stream to measure with: that of -stix with what a version 2.1 asks for, or n objects made here.
func material(tb testing.TB, n int) []byte {
	tb.Helper()
	if *stixFile == "" {
		return made(n, 0)
	}
	text, err := os.ReadFile(*stixFile)
	if err == nil && strings.HasSuffix(*stixFile, ".gz") {
		var z *gzip.Reader
		if z, err = gzip.NewReader(bytes.NewReader(text)); err == nil {
			text, err = io.ReadAll(z)
		}
	}
	if err != nil {
		tb.Fatal(err)
	}
	var out [][]byte
	r := scan.NewReader(bytes.NewReader(text), scan.Limits{})
	r.Lines = true
	for len(out) < n {
		item, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			tb.Fatal(err)
		}
		raw := slices.Clone(item.Raw)
		if !item.Tree.Root().Get("spec_version").Exists() {
			raw = append([]byte(`{"spec_version":"2.1",`), bytes.TrimSpace(raw)[1:]...)
		}
		out = append(out, raw)
	}
	return slices.Concat([]byte(`{"objects":[`), bytes.Join(out, []byte(",")), []byte("]}"))
}

// admitted reads an envelope as a server does.
func admitted(text []byte) iter.Seq2[*exchange.Object, error] {
	return func(yield func(*exchange.Object, error) bool) {
		for o, err := range admit.Ahead(admit.Objects(bytes.NewReader(text), admit.Options{})) {
			if err != nil {
				if _, ok := errors.AsType[*admit.Refused](err); ok {
					err = &exchange.Refusal{ID: "x", Message: err.Error()}
				}
				if !yield(nil, err) {
					return
				}
				continue
			}
			n := &exchange.Object{ID: o.ID, Type: o.Type, Version: o.Version, Sum: o.Sum, Bytes: o.Bytes, Levels: o.Levels, Refs: o.Refs, Topics: o.Topics}
			if !yield(n, nil) {
				return
			}
		}
	}
}

type silent struct{ ok, bad int }

func (s *silent) Begin(string, time.Time) { *s = silent{} }
func (s *silent) Took(string, string)     { s.ok++ }
func (s *silent) Refuse(exchange.Detail)  { s.bad++ }
func (s *silent) End() []byte             { return []byte("{}") }

// onDisk opens a node on a real disk: set CONCORD_BENCH_DIR where the temporary folder is in memory.
func onDisk(b *testing.B) *store.Store {
	b.Helper()
	dir := b.TempDir()
	if d := os.Getenv("CONCORD_BENCH_DIR"); d != "" {
		dir = fmt.Sprint(d, "/", time.Now().UnixNano())
		b.Cleanup(func() { os.RemoveAll(dir) })
	}
	s, err := store.Open(b.Context(), dir, store.Options{Node: node, Clock: time.Now, Readers: 2})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	return s
}

// BenchmarkPost posts 20,000 objects, checked, to the disk.
func BenchmarkPost(b *testing.B) {
	const n = 20_000
	text := material(b, n)
	s := onDisk(b)
	c := shared(b, s)
	a := as(s, "ann", "a")
	var took int
	b.SetBytes(int64(len(text)))
	b.ResetTimer()
	for i := range b.N {
		b.StopTimer()
		if i > 0 && *stixFile == "" {
			text = made(n, i*n)
		} else if i > 0 {
			s = onDisk(b)
			c, a = shared(b, s), as(s, "ann", "a")
		}
		b.StartTimer()
		got := &silent{}
		if _, err := a.Post(b.Context(), exchange.Posting{Root: c.Root, Collection: c.ID, Objects: admitted(text), Answer: got}); err != nil {
			b.Fatal(err)
		}
		took += got.ok
	}
	b.ReportMetric(float64(took)/b.Elapsed().Seconds(), "objects/s")
}

// fill posts objects until there are n.
func fill(b *testing.B, s *store.Store, c exchange.Collection, n int) {
	b.Helper()
	const part = 20_000
	a := as(s, "ann", "a")
	for from := 0; from < n; from += part {
		text := made(min(part, n-from), from)
		if _, err := a.Post(b.Context(), exchange.Posting{Root: c.Root, Collection: c.ID, Objects: admitted(text), Answer: &silent{}}); err != nil {
			b.Fatal(err)
		}
	}
}

var million = flag.Int("stored", 100_000, "objects that the larger collection of the read benchmarks holds")

// BenchmarkPages reads pages of 1,000 from within a collection.
func BenchmarkPages(b *testing.B) {
	for _, n := range []int{10_000, *million} {
		b.Run(fmt.Sprintf("of %d", n), func(b *testing.B) {
			s := onDisk(b)
			c := shared(b, s)
			fill(b, s, c, n)
			for name, view := range map[string]concord.View{"all": {Principal: "ann", Org: "a"}, "another": {Principal: "bob", Org: "b"}} {
				x := s.As(view).Exchange(access.Read)
				mine, err := x.Collection(b.Context(), c.Root, c.ID)
				if err != nil {
					b.Fatal(err)
				}
				b.Run(name, func(b *testing.B) {
					var at exchange.Position
					buf, objects, size := []byte(nil), 0, 0
					for b.Loop() {
						buf = buf[:0]
						more, err := x.Page(b.Context(), &mine, exchange.Filter{Limit: 1000, Content: true, After: at}, func(r *exchange.Row) error {
							buf, at = append(buf, r.Bytes...), r.At
							objects++
							return nil
						})
						if err != nil {
							b.Fatal(err)
						}
						if size += len(buf); !more {
							at = exchange.Position{}
						}
					}
					b.ReportMetric(float64(objects)/b.Elapsed().Seconds(), "objects/s")
					b.ReportMetric(float64(size)/1e6/b.Elapsed().Seconds(), "MB/s")
				})
			}
		})
	}
}

// BenchmarkRareLabels pages through a collection with a label for each of 200 organisations, as one who sees all and as
// one who sees but the two rarest.
func BenchmarkRareLabels(b *testing.B) {
	s := onDisk(b)
	c, err := operator(s).AddCollection(b.Context(), exchange.Collection{Title: "many"}, []exchange.Grant{{To: "*", Read: true, Write: true}})
	if err != nil {
		b.Fatal(err)
	}
	const orgs, rounds = 200, 10
	per := *million / rounds / orgs / 3
	for round := range rounds {
		for org := range orgs {
			n := max(1, 40*per/(org+1)) // few have many
			if org == 7 {
				n = 1
			}
			var list []*exchange.Object
			for i := range n {
				level := concord.TLPAmber
				if org == 7 && round%2 == 1 {
					level = concord.TLPRed
				}
				list = append(list, object(fmt.Sprint(round, "-", org, "-", i), tlp(level), content(strings.Repeat("x", 1300)+fmt.Sprint(round, org, i))))
			}
			if _, err := as(s, "p", fmt.Sprint("o", org)).Post(b.Context(), exchange.Posting{Root: c.Root, Collection: c.ID, Objects: each(list), Answer: &silent{}}); err != nil {
				b.Fatal(err)
			}
		}
	}
	for name, view := range map[string]concord.View{"sees all": concord.LocalOperator(node), "sees two rare labels": {Principal: "p", Org: "o7"}} {
		x := s.As(view).Exchange(access.Read)
		mine, err := x.Collection(b.Context(), c.Root, c.ID)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				if _, err := x.Page(b.Context(), &mine, exchange.Filter{Limit: 10, Content: true}, func(*exchange.Row) error { n++; return nil }); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(n)/float64(b.N), "objects/page")
		})
	}
}
