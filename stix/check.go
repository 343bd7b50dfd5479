package stix

import (
	"bytes"
	"errors"
	"io"

	"concord/stix/check"
	"concord/stix/scan"
)

// Check holds a text against the MUSTs of STIX 2.1: one object, or all those of a bundle or an
// envelope, each with the pointer from the beginning of the text. Warnings are among the findings;
// they are no reason to refuse. Use packages scan and check for streams.
func Check(text []byte) ([]check.Finding, error) {
	c, err := check.New()
	if err != nil {
		return nil, err
	}
	r := scan.NewReader(bytes.NewReader(text), scan.Limits{Object: max(len(text), 1)})
	var out []check.Finding
	n := 0
	for {
		item, err := r.Next()
		if errors.Is(err, io.EOF) {
			return append(out, c.Container(r.Container(), n)...), nil
		}
		n++
		if err != nil {
			out = append(out, check.OfFault(err))
			if f, ok := errors.AsType[*scan.Fault](err); !ok || f.Fatal {
				return out, nil
			}
			continue
		}
		for _, f := range c.Tree(item.Tree).Findings {
			f.Pointer = item.Pointer + f.Pointer
			out = append(out, f)
		}
	}
}
