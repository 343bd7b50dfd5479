package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"net/http"
	"path"
	"strings"

	"concord/lexicon/basemap"
)

//go:embed assets
var assetFiles embed.FS

// asset is a file that pages load. Its name carries its hash, so it may be kept for ever.
type asset struct {
	name, mime string
	content    []byte
}

// assets are found by the name that a page asks for and by the plain name that a template uses.
type assets struct{ byName, byPlain map[string]asset }

func loadAssets() assets {
	a := assets{map[string]asset{}, map[string]asset{}}
	for _, f := range []struct{ plain, mime string }{{"style.css", "text/css; charset=utf-8"}, {"icon.svg", "image/svg+xml"}} {
		b, err := assetFiles.ReadFile(path.Join("assets", f.plain))
		if err != nil {
			panic(err)
		}
		a.add(f.plain, f.mime, b)
	}
	a.add("map-light.svg", "image/svg+xml", land("#e3e7ea", "#fdfefe"))
	a.add("map-dark.svg", "image/svg+xml", land("#2c3841", "#141b21"))
	return a
}

func (a assets) add(plain, mime string, content []byte) {
	sum := sha256.Sum256(content)
	ext := path.Ext(plain)
	f := asset{strings.TrimSuffix(plain, ext) + "-" + hex.EncodeToString(sum[:5]) + ext, mime, content}
	a.byName[f.name], a.byPlain[plain] = f, f
}

// url is the address of an asset by its plain name.
func (a assets) url(plain string) string { return "/assets/" + a.byPlain[plain].name }

// land draws the map without incidents. It is a file of its own, because a browser keeps it.
func land(fill, border string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="%s"><g fill="%s" stroke="%s" stroke-width="4" stroke-linejoin="round" fill-rule="evenodd">`,
		basemap.ViewBox, fill, border)
	for _, c := range basemap.Paths() {
		fmt.Fprintf(&b, `<path d="%s"/>`, c.D)
	}
	b.WriteString("</g></svg>")
	return b.Bytes()
}

// asset sends a file by its hashed name.
func (s *site) asset(w http.ResponseWriter, r *http.Request) {
	f, ok := s.assets.byName[r.PathValue("name")]
	if !ok {
		s.page(s.notFound)(w, r)
		return
	}
	w.Header().Set("Content-Type", f.mime)
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	_, _ = w.Write(f.content)
}
