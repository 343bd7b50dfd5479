package text

import (
	"strings"
	"time"

	"concord/text/words"
)

// Where a publication date was read from, strongest first.
const (
	BasisGiven  = "given"        // a person stated it
	BasisJSONLD = "json_ld"      // datePublished of the article object
	BasisMeta   = "meta"         // meta elements
	BasisTime   = "time_element" // <time> beside the headline
	BasisURL    = "url"          // year, month and day in the address
	BasisFeed   = "feed"         // date of the feed entry; may be of an update
	BasisByline = "byline"       // a date line beside the headline
)

// Published is when a document was published, as it says itself. It is empty
// when nothing says so: a date in running text is never taken.
type Published struct {
	Date     string    // YYYY-MM-DD: the calendar day where the publisher is
	At       time.Time // the instant, in the zone written; zero if only a day is known
	Basis    string    // one of the Basis constants, "" when there is no date
	Month    string    // YYYY-MM when the address gives no more than that and nothing else a day
	Modified string    // day of the last change, kept apart
	Conflict bool      // two strong readings, or the best two, differ by more than a day
	Readings []Reading // everything that was read, strongest first
}

// Reading is one place that gives a publication date.
type Reading struct {
	Basis, Date      string
	RawStart, RawEnd int // in the stored bytes; both 0 when it came from outside them
	at               time.Time
}

// dates collects readings in the order of the ladder.
type dates struct {
	readings []Reading
	month    string
	modified string
}

func (d *dates) add(basis string, s stamp, rawStart, rawEnd int) {
	d.readings = append(d.readings, Reading{basis, s.day, rawStart, rawEnd, s.at})
}

func strong(basis string) bool {
	return basis == BasisGiven || basis == BasisJSONLD || basis == BasisMeta
}

// settle takes the strongest reading. If another strong one names the same
// instant in a local zone, its day is the publisher's and the day in UTC is not.
func (d *dates) settle() Published {
	p := Published{Readings: d.readings, Modified: d.modified}
	if len(d.readings) == 0 {
		p.Month = d.month
		return p
	}
	best := d.readings[0]
	p.Date, p.At, p.Basis = best.Date, best.at, best.Basis
	for _, r := range d.readings[1:] {
		sameInstant := !r.at.IsZero() && !p.At.IsZero() && r.at.Sub(p.At).Abs() < 2*time.Minute
		if sameInstant && utc(p.At) && !utc(r.at) && p.Basis != BasisGiven {
			p.Date, p.At = r.Date, r.at
		}
		if strong(best.Basis) == strong(r.Basis) && r.Basis != best.Basis && daysApart(r.Date, p.Date) > 1 {
			p.Conflict = true
		}
	}
	return p
}

func utc(t time.Time) bool {
	_, offset := t.Zone()
	return offset == 0
}

func daysApart(a, b string) int {
	x, err1 := time.Parse(time.DateOnly, a)
	y, err2 := time.Parse(time.DateOnly, b)
	if err1 != nil || err2 != nil {
		return 0
	}
	return int(x.Sub(y).Abs() / (24 * time.Hour))
}

// fromOutside adds what the hints say: address and feed.
func (d *dates) fromOutside(h Hints, url string) {
	day, month := urlDate(url)
	if day == "" {
		if d2, m2 := urlDate(h.URL); d2 != "" || month == "" {
			day, month = d2, m2
		}
	}
	if day != "" {
		d.add(BasisURL, stamp{day: day}, 0, 0)
	}
	d.month = month
	if !h.FeedDate.IsZero() {
		d.add(BasisFeed, stamp{h.FeedDate.Format(time.DateOnly), h.FeedDate}, 0, 0)
	}
}

// urlDate reads /2024/06/13/, /2024-06-13- or /20240613 from the path of an
// address, or year and month alone.
func urlDate(url string) (day, month string) {
	if i := strings.Index(url, "://"); i >= 0 {
		url = url[i+3:]
	}
	slash := strings.IndexByte(url, '/')
	if slash < 0 {
		return "", ""
	}
	path, _, _ := strings.Cut(url[slash:], "?")
	num := func(i, n int) int {
		if i+n > len(path) || i+n < len(path) && words.Class[path[i+n]] == words.Digit {
			return -1
		}
		v := 0
		for _, c := range []byte(path[i : i+n]) {
			if words.Class[c] != words.Digit {
				return -1
			}
			v = v*10 + int(c-'0')
		}
		return v
	}
	for i := 1; i+6 < len(path); i++ {
		if words.Class[path[i-1]] == words.Digit || words.Class[path[i]] != words.Digit {
			continue
		}
		if y := num(i, 8); y >= 19900101 && y < 21000000 {
			if s, ok := makeDay(y/10000, time.Month(y/100%100), y%100); ok {
				return s, s[:7]
			}
		}
		y := num(i, 4)
		if !plausible(y) || i+5 >= len(path) {
			continue
		}
		sep := path[i+4]
		if sep != '/' && sep != '-' {
			continue
		}
		for _, n := range []int{2, 1} { // two digits or one
			m := num(i+5, n)
			at := i + 5 + n
			if m < 1 || m > 12 {
				continue
			}
			if sep == '/' && (at == len(path) || path[at] == '/') && month == "" {
				month = time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
			}
			if at < len(path) && path[at] == sep {
				for _, k := range []int{2, 1} {
					if s, ok := makeDay(y, time.Month(m), num(at+1, k)); ok {
						return s, s[:7]
					}
				}
			}
		}
	}
	return "", month
}

// plainPublished reads the ladder for text without metadata.
func plainPublished(d *Document, h Hints) Published {
	var ds dates
	if s, ok := parseGiven(h.Given); ok {
		ds.add(BasisGiven, s, 0, 0)
	}
	ds.fromOutside(h, "")
	d.bylineDate(&ds)
	return ds.settle()
}

// bylineDate looks for a date line at the headline: between it and the third
// paragraph, or at most three lines above it.
func (d *Document) bylineDate(ds *dates) {
	if len(d.Body) == 0 {
		return
	}
	from, to := d.Title.Start, d.Body[min(2, len(d.Body)-1)].Start
	if d.Title.Len() == 0 || from > to {
		from = to
	}
	for range 3 {
		if from > 0 {
			from = 1 + strings.LastIndexByte(d.Canonical[:from-1], '\n')
		}
	}
	if to-from > 2000 {
		from = to - 2000
	}
	for at := from; at < to; {
		end := at + strings.IndexByte(d.Canonical[at:], '\n')
		if end < at {
			break
		}
		if ld, ok := dateLine(d.Canonical[at:end]); ok && !d.InBody(at) {
			rs, re := d.Raw(at, end)
			if ds.modified == "" {
				ds.modified = ld.updated
			}
			if ld.day != "" {
				ds.add(BasisByline, stamp{day: ld.day}, rs, re)
				return
			}
		}
		at = end + 1
	}
}
