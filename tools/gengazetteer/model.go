package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	gz "concord/lexicon/gazetteer"
)

// place is one record on its way into the file. names are folded; true marks the place's own name.
type place struct {
	name       string
	names      map[string]bool
	country    string
	adminCode  string // GeoNames code, with the country: "PL.78"
	admin      *place
	kind       gz.Kind
	lat, lon   float64
	population int
	capital    bool
	precision  string
	sector     string
	id         int
}

type gazetteer struct {
	in, src   string
	countries []*place
	regions   []*place
	towns     []*place
	sites     []*place
	ambiguous map[string]bool
	demonyms  map[string]string // folded → ISO code
	numeric   map[string]string // ISO numeric → alpha-2
	capitals  map[string]*place
}

// addName files a name under its folded form; a name that cannot be kept (too long, foreign script) is left out.
func (p *place) addName(name string, main bool) {
	f := gz.Fold(name)
	if !keepable(f) {
		return
	}
	p.names[f] = p.names[f] || main
}

func keepable(folded string) bool {
	if len([]rune(folded)) < 2 || len([]rune(folded)) > 40 || strings.Count(folded, " ") >= gz.MaxWords {
		return false
	}
	for _, r := range folded {
		if _, ok := nameByte(r); !ok {
			return false
		}
	}
	return true
}

func newPlace(name string) *place {
	p := &place{name: name, names: map[string]bool{}}
	p.addName(name, true)
	return p
}

// readTSV calls row for each line that is neither empty nor a comment, with at least want fields.
func readTSV(path string, want int, row func(f []string) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	sc.Buffer(nil, 1<<20)
	var bad []error // all of them: a hand-made list is mended in one go
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		for len(f) < want {
			f = append(f, "")
		}
		if err := row(f); err != nil {
			bad = append(bad, fmt.Errorf("%s:%d: %w", path, n, err))
		}
	}
	return errors.Join(append(bad, sc.Err())...)
}

func readJSON(path string, into any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

func latLon(lat, lon string) (float64, float64, error) {
	a, err := strconv.ParseFloat(lat, 64)
	if err != nil {
		return 0, 0, err
	}
	b, err := strconv.ParseFloat(lon, 64)
	if err == nil && (a < -90 || a > 90 || b < -180 || b > 180) {
		err = fmt.Errorf("%s, %s is no place on earth", lat, lon)
	}
	return a, b, err
}

func split(s string) []string {
	var out []string
	for _, x := range strings.Split(s, "|") {
		if x = strings.TrimSpace(x); x != "" {
			out = append(out, x)
		}
	}
	return out
}
