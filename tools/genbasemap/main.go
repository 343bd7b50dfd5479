// Command genbasemap makes the embedded map of lexicon/basemap: Natural Earth's countries, projected, clipped to the
// map, simplified border by border (so that neighbours keep a common line) and written as SVG paths.
//
//	for p in world-atlas@2.0.2 cldr-core@48.2.0; do
//	  npm pack $p; d=${p%@*}; mkdir -p $d; tar xzf $d-*.tgz -C $d --strip-components=1; done
//	go run ./tools/genbasemap -in DIR -out lexicon/basemap/basemap.txt
//
// The same inputs give the same bytes.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"concord/lexicon/gazetteer"
	"concord/tools/genbasemap/topojson"
)

const header = "# Natural Earth 1:10m countries (public domain), from the npm package world-atlas; made by tools/genbasemap.\n" +
	"# ISO code, name, SVG path.\n"

func main() {
	in := flag.String("in", "", "folder with the unpacked packages")
	out := flag.String("out", "lexicon/basemap/basemap.txt", "file to write")
	tolerance := flag.Float64("tolerance", 1, "how far a simplified line may leave the true one, in map units")
	flag.Parse()
	if err := run(*in, *out, *tolerance); err != nil {
		fmt.Fprintln(os.Stderr, "genbasemap:", err)
		os.Exit(1)
	}
}

func run(in, out string, tolerance float64) error {
	topo, err := topojson.Read(filepath.Join(in, "world-atlas", "countries-10m.json"))
	if err != nil {
		return err
	}
	iso, err := isoCodes(filepath.Join(in, "cldr-core", "supplemental", "codeMappings.json"))
	if err != nil {
		return err
	}
	shapes := countries(topo, iso)
	if err := moveDisputed(topo, shapes); err != nil {
		return err
	}
	arcs := simplifyAll(topo.Arcs, tolerance)
	var lines []string
	for code, rings := range shapes {
		if d := path(arcs, rings); d != "" {
			lines = append(lines, code+"\t"+gazetteer.CountryName(code)+"\t"+d+"\n")
		}
	}
	slices.Sort(lines)
	text := header + strings.Join(lines, "")
	fmt.Printf("%d countries, %d bytes\n", len(lines), len(text))
	return os.WriteFile(out, []byte(text), 0o644)
}

// isoCodes maps ISO 3166 numeric codes to alpha-2.
func isoCodes(path string) (map[string]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var f struct {
		Supplemental struct {
			CodeMappings map[string]struct {
				Numeric string `json:"_numeric"`
			}
		}
	}
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	out := map[string]string{}
	for code, m := range f.Supplemental.CodeMappings {
		if len(code) == 2 && gazetteer.CountryName(code) != "" {
			out[m.Numeric] = code
		}
	}
	return out, nil
}

// countries lists the rings of each country as numbers of arcs. Shapes without a code of their own go to the state that
// the United Nations see there; Kosovo has a user-assigned code.
func countries(topo *topojson.File, iso map[string]string) map[string][][]int {
	out := map[string][][]int{}
	for _, c := range topo.Countries {
		code := iso[c.Numeric]
		switch c.Name {
		case "Kosovo":
			code = "XK"
		case "N. Cyprus", "Cyprus U.N. Buffer Zone":
			code = "CY"
		case "Akrotiri", "Dhekelia":
			code = "GB" // sovereign base areas
		case "Somaliland":
			code = "SO"
		}
		if code == "" || code == "AQ" {
			continue
		}
		for _, poly := range c.ArcRings {
			out[code] = append(out[code], poly...)
		}
	}
	out["CY"] = dissolve(topo.Arcs, out["CY"])
	return out
}
