package text

import (
	"strings"
	"time"

	"concord/text/day"
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

func (d *dates) add(basis string, s day.Stamp, rawStart, rawEnd int) {
	d.readings = append(d.readings, Reading{basis, s.Day, rawStart, rawEnd, s.At})
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
	d1, month := day.OfAddress(url)
	if d1 == "" {
		if d2, m2 := day.OfAddress(h.URL); d2 != "" || month == "" {
			d1, month = d2, m2
		}
	}
	if d1 != "" {
		d.add(BasisURL, day.Stamp{Day: d1}, 0, 0)
	}
	d.month = month
	if !h.FeedDate.IsZero() {
		d.add(BasisFeed, day.Stamp{Day: h.FeedDate.Format(time.DateOnly), At: h.FeedDate}, 0, 0)
	}
}

// plainPublished reads the ladder for text without metadata.
func plainPublished(d *Document, h Hints) Published {
	var ds dates
	if s, ok := day.Given(h.Given); ok {
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
		if ld, ok := day.Line(d.Canonical[at:end], d.Language); ok && !d.InBody(at) {
			rs, re := d.Raw(at, end)
			if ds.modified == "" {
				ds.modified = ld.Updated
			}
			if ld.Day != "" {
				ds.add(BasisByline, day.Stamp{Day: ld.Day}, rs, re)
				return
			}
		}
		at = end + 1
	}
}
