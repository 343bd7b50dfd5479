package form

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"concord"
)

var csvHead = []string{"id", "title", "state", "unit", "status", "legal_stage", "activity_types", "stage", "methods", "start", "end", "time_precision", "time_basis",
	"countries", "place", "lat", "lon", "place_precision", "target", "sector", "accused", "tlp", "reports", "sources", "version", "recorded_at"}

// CSV writes one line for each incident. Lists are joined by "; ".
type CSV struct{ w *csv.Writer }

// NewCSV begins with the names of the columns.
func NewCSV(w io.Writer) (*CSV, error) {
	c := &CSV{csv.NewWriter(w)}
	return c, c.w.Write(csvHead)
}

// Incident writes a line.
func (c *CSV) Incident(inc *concord.Incident, status concord.AttributionStatus) error {
	line := csvLine(inc, status)
	for i := range line {
		line[i] = safeCell(line[i])
	}
	return c.w.Write(line)
}

// Close writes what is left.
func (c *CSV) Close() error {
	c.w.Flush()
	return c.w.Error()
}

func csvLine(inc *concord.Incident, status concord.AttributionStatus) []string {
	place, lat, lon, precision := "", "", "", ""
	for i, p := range inc.Places {
		if y, x, ok := p.Point(); ok || i == 0 {
			place, precision = p.Name, string(p.Precision)
			if ok {
				lat, lon = strconv.FormatFloat(y, 'f', -1, 64), strconv.FormatFloat(x, 'f', -1, 64)
				break
			}
		}
	}
	return []string{string(inc.ID), inc.Title, string(inc.State), string(inc.Unit), string(status), string(inc.LegalStage()), joined(inc.ActivityTypes),
		string(inc.Stage), joined(inc.Methods), string(inc.Time.Start), string(inc.Time.End), string(inc.Time.Precision), string(inc.Time.Basis),
		joined(inc.Countries), place, lat, lon, precision, inc.Target, string(inc.Sector), joined(inc.Accused), string(inc.Marking.TLP),
		joined(inc.Reports), joined(inc.Sources), strconv.Itoa(inc.Version), inc.RecordedAt.UTC().Format("2006-01-02T15:04:05Z")}
}

func joined[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = string(v)
	}
	return strings.Join(words, "; ")
}

// safeCell keeps a spreadsheet from taking a text for a formula. Numbers stay as they are.
func safeCell(s string) string {
	if s == "" || !strings.ContainsRune("=+-@\t\r\n", rune(s[0])) {
		return s
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		return s
	}
	return "'" + s
}
