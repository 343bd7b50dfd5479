package stix

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
)

// Bundler writes a bundle while its objects are made: it keeps none of them. The same objects give the same bytes; the id, which is made of
// them, comes last.
type Bundler struct {
	w    io.Writer
	sum  hash.Hash
	seen map[string]bool
	err  error
}

// NewBundler returns a bundler that writes to w.
func NewBundler(w io.Writer) *Bundler {
	return &Bundler{w: w, sum: sha256.New(), seen: map[string]bool{}}
}

// Add writes objects in the order given, each id and version once.
func (b *Bundler) Add(objects ...Object) error {
	for _, o := range objects {
		key := o.ID + timestamp(o.Modified)
		if b.seen[key] {
			continue
		}
		if len(b.seen) == 0 {
			b.write(b.w, `{"objects":[`)
		} else {
			b.write(io.MultiWriter(b.w, b.sum), ",")
		}
		b.seen[key] = true
		b.write(io.MultiWriter(b.w, b.sum), string(o.Bytes))
	}
	return b.err
}

func (b *Bundler) write(w io.Writer, text string) {
	if b.err == nil {
		_, b.err = io.WriteString(w, text)
	}
}

// End closes the bundle.
func (b *Bundler) End() error {
	before := `{`
	if len(b.seen) > 0 {
		before = `],`
	}
	b.write(b.w, before+`"id":"`+idOf("bundle", hex.EncodeToString(b.sum.Sum(nil)))+`","type":"bundle"}`)
	return b.err
}

// Bundle is a bundle of these objects.
func Bundle(objects []Object) []byte {
	var out bytes.Buffer
	b := NewBundler(&out)
	_, _ = b.Add(objects...), b.End() // memory takes all
	return out.Bytes()
}
