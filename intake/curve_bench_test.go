package intake_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"concord"
	"concord/intake"
)

// storedSizes are the sizes of the stores that are measured. A million takes an hour and 20 GB: CONCORD_BENCH_SIZES=1000000
// asks for it, and CONCORD_BENCH_DIR names a folder in which stores are kept between runs.
func storedSizes(b *testing.B) (sizes []int) {
	b.Helper()
	asked := os.Getenv("CONCORD_BENCH_SIZES")
	if asked == "" {
		return []int{1_000, 10_000, 100_000}
	}
	for s := range strings.SplitSeq(asked, ",") {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		sizes = append(sizes, n)
	}
	return sizes
}

// stored returns the folder of a store of so many acts, which it makes when it is not there.
func stored(b *testing.B, size int) string {
	b.Helper()
	dir := os.Getenv("CONCORD_BENCH_DIR")
	if dir == "" {
		dir = b.TempDir()
	}
	dir = filepath.Join(dir, fmt.Sprint("stored-", size))
	_, s := openStored(b, dir, true)
	defer s.Close()
	st, err := s.As(concord.LocalOperator("demo")).Stats(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	had := 0
	for _, n := range st.Incidents {
		had += n
	}
	if had < size {
		fillActs(b, s, had, size)
	}
	return dir
}

// BenchmarkStored takes reports into stores of more and more incidents, one after the other, each until it is on the disk: a
// third tell acts that the store does not have, a third such as it has, in other words, and a third are near copies of reports
// that it has. The time for one must not grow.
func BenchmarkStored(b *testing.B) {
	for _, size := range storedSizes(b) {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			in, s := openStored(b, stored(b, size), false)
			defer s.Close()
			st, err := s.As(concord.LocalOperator("demo")).Stats(b.Context())
			if err != nil {
				b.Fatal(err)
			}
			m := newcomers{size: size, begin: st.Reports, took: map[string][]time.Duration{}, busy: map[string][]time.Duration{}, met: map[string]int{}}
			for k := range 30 { // the caches and statements are warm in a program that runs
				m.take(b, in, 1_000_000+k)
			}
			clear(m.took)
			clear(m.busy)
			clear(m.met)
			b.ResetTimer()
			for b.Loop() {
				for range 300 {
					m.take(b, in, m.n)
					m.n++
				}
			}
			m.tell(b)
		})
	}
}

// newcomers are the reports that a store is measured with, no two of them the same.
type newcomers struct {
	size, begin, n int
	took, busy     map[string][]time.Duration // until it was on the disk, and of a processor
	met            map[string]int
}

func (m *newcomers) take(b *testing.B, in *intake.Intake, n int) {
	b.Helper()
	kind, old := [...]string{"new", "second", "copy"}[n%3], actOf((n*7919+m.begin)%m.size)
	var it intake.Item
	switch kind {
	case "new":
		a := actOf(10_000_000 + m.begin + n)
		it = a.item([]byte(a.report(0)))
	case "second":
		it = old.item([]byte(old.report(3 + 2*(m.begin+n))))
	case "copy":
		it = old.item([]byte(old.copied(m.begin + n)))
	}
	start, used := time.Now(), processor(b)
	r := in.Take(b.Context(), it)
	m.took[kind], m.busy[kind] = append(m.took[kind], time.Since(start)), append(m.busy[kind], processor(b)-used)
	if r.State != intake.Read {
		b.Fatal(r.State, r.Err)
	}
	if kind == "copy" && len(r.Copies) > 0 || kind != "copy" && len(r.Filed) > 0 && r.Filed[0].New == (kind == "new") {
		m.met[kind]++
	}
}

// tell reports the times in milliseconds, and the share of those that went where they belong, in per cent.
func (m *newcomers) tell(b *testing.B) {
	b.Helper()
	var all, busy []time.Duration
	for kind, took := range m.took {
		all, busy = append(all, took...), append(busy, m.busy[kind]...)
		slices.Sort(m.busy[kind])
		b.ReportMetric(ms(m.busy[kind][len(took)/2]), kind+"-cpu-ms")
		slices.Sort(took)
		b.ReportMetric(ms(took[len(took)/2]), kind+"-p50-ms")
		b.ReportMetric(float64(100*m.met[kind]/len(took)), kind+"-right-%")
	}
	slices.Sort(all)
	slices.Sort(busy)
	b.ReportMetric(ms(busy[len(busy)/2]), "cpu-p50-ms")
	b.ReportMetric(ms(busy[len(busy)*95/100]), "cpu-p95-ms")
	b.ReportMetric(ms(all[len(all)/2]), "p50-ms")
	b.ReportMetric(ms(all[len(all)*95/100]), "p95-ms")
	b.ReportMetric(ms(all[len(all)*99/100]), "p99-ms")
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// processor is the time that this process has had of a processor: it tells more than a clock does on a machine that others use too.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
