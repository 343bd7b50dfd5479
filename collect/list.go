package collect

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"

	"concord/collect/jsonl"
)

// lines takes each line of a JSON Lines file. The file itself may be of any size.
func (w *walk) lines(o origin, r io.Reader) bool {
	for rec, err := range jsonl.Lines(r, int(w.limit())) {
		if !w.record(o, ":"+strconv.Itoa(rec.Number), rec, err) {
			return false
		}
	}
	return true
}

// json takes a file of one report object or an array of them, or JSON Lines that were not known
// as such because their first line is long.
func (w *walk) json(o origin, in *bufio.Reader) bool {
	first, err := readLine(in, w.limit())
	if err != nil {
		return w.fail(unreadable(o, err))
	}
	if rest, err := in.Peek(1); err == nil && len(rest) > 0 && first[0] == '{' && json.Valid(first) {
		return w.lines(o, io.MultiReader(bytes.NewReader(first), in))
	}
	raw, err := w.read(o, io.MultiReader(bytes.NewReader(first), in))
	if err != nil {
		return w.fail(err)
	}
	for rec, err := range jsonl.Document(raw) {
		at := ""
		if rec.Number > 0 {
			at = "#" + strconv.Itoa(rec.Number)
		}
		if !w.record(o, at, rec, err) {
			return false
		}
	}
	return true
}

func (w *walk) record(o origin, at string, rec jsonl.Record, err error) bool {
	if err != nil {
		return w.fail(about(o.name+at, err))
	}
	it := o.hints
	it.Content, it.ContentType, it.Raw = rec.Content, rec.ContentType, rec.Raw
	it.Source, it.URL = o.name+at, rec.URL
	it.Via = append(it.Via[:len(it.Via):len(it.Via)], o.name)
	it.Title, it.Publisher, it.Language = rec.Title, rec.Publisher, rec.Language
	if it.Published = rec.Published; it.Published != "" {
		it.PublishedBasis = "list"
	}
	return w.take(it)
}

// readLine reads up to the first line break after some content, or up to limit bytes.
func readLine(in *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	for int64(len(line)) <= limit {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case errors.Is(err, bufio.ErrBufferFull), err == nil && len(bytes.TrimSpace(line)) == 0:
			continue
		case errors.Is(err, io.EOF), err == nil:
			return line, nil
		default:
			return nil, err
		}
	}
	return line, nil
}
