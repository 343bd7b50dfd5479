// Package jsonl reads lists of reports: JSON Lines, one report object per line, and JSON files of
// one object or an array. An object has the keys url, title, text or html, published, publisher
// and language; others are left alone. A bad line is an error that names its number, and the next
// line is read.
//
// It must not look into the text of a report.
package jsonl

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"strconv"
	"unicode/utf8"

	"concord"
	"concord/collect/day"
)

// Record is one report of a list.
type Record struct {
	Number      int    // line from 1, or place in the array from 1; 0 for a lone object
	Raw         []byte // the line or object as it stood in the list
	Content     []byte // its text or html, decoded
	ContentType string
	URL         string
	Title       string
	Published   string // RFC 3339, YYYY-MM-DD, or ""
	Publisher   string
	Language    string
}

// Lines yields the records of JSON Lines. An error comes with a Record that has the Number alone.
// Lines of more than limit bytes are errors; memory holds one line.
func Lines(r io.Reader, limit int) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		for number := 1; ; number++ {
			line, err := readLine(in, limit)
			end := errors.Is(err, io.EOF)
			if number == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff"))
			}
			switch line = bytes.TrimSpace(line); {
			case errors.Is(err, errLong):
				err = &concord.Error{Code: concord.CodeLimit, Msg: "is longer than " + strconv.Itoa(limit>>20) + " MB"}
				if !yield(Record{Number: number}, err) {
					return
				}
			case err != nil && !end:
				yield(Record{Number: number}, err)
				return
			case len(line) > 0:
				rec, err := parse(line)
				rec.Number = number
				if !yield(rec, err) {
					return
				}
			}
			if end {
				return
			}
		}
	}
}

var errLong = errors.New("line too long")

// readLine returns the next line in memory of its own. A line longer than limit is read to its end
// and dropped.
func readLine(in *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := in.ReadSlice('\n')
		if long = long || len(line)+len(part) > limit+1; !long {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err == nil && long:
			return nil, errLong
		case errors.Is(err, io.EOF) && long:
			return nil, errors.Join(errLong, io.EOF)
		}
		return line, err
	}
}

// Document yields the records of a JSON file that holds one object or an array of them.
func Document(raw []byte) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		raw := bytes.TrimSpace(bytes.TrimPrefix(raw, []byte("\ufeff")))
		if len(raw) == 0 || raw[0] != '[' {
			yield(parse(raw))
			return
		}
		var list []json.RawMessage
		if err := json.Unmarshal(raw, &list); err != nil {
			yield(Record{}, broken(err))
			return
		}
		if len(list) == 0 {
			yield(Record{}, &concord.Error{Code: concord.CodeInvalid, Msg: "is an empty list"})
		}
		for i, one := range list {
			rec, err := parse(one)
			rec.Number = i + 1
			if !yield(rec, err) {
				return
			}
		}
	}
}

// parse reads one report object.
func parse(raw []byte) (Record, error) {
	if !utf8.Valid(raw) {
		return Record{}, &concord.Error{Code: concord.CodeInvalid, Msg: "is not UTF-8", Hint: "JSON is written in UTF-8: convert the file"}
	}
	var o struct {
		URL       string `json:"url"`
		Title     string `json:"title"`
		Text      string `json:"text"`
		HTML      string `json:"html"`
		Published string `json:"published"`
		Publisher string `json:"publisher"`
		Language  string `json:"language"`
	}
	if err := json.Unmarshal(raw, &o); err != nil {
		return Record{}, broken(err)
	}
	rec := Record{Raw: raw, URL: o.URL, Title: o.Title, Publisher: o.Publisher, Language: o.Language}
	switch blank := func(s string) bool { return len(bytes.TrimSpace([]byte(s))) == 0 }; {
	case !blank(o.HTML):
		rec.Content, rec.ContentType = []byte(o.HTML), "text/html; charset=utf-8"
	case !blank(o.Text):
		rec.Content, rec.ContentType = []byte(o.Text), "text/plain; charset=utf-8"
	default:
		return Record{}, &concord.Error{Code: concord.CodeInvalid, Msg: "has no text", Hint: `a report has its words in "text" or "html"`}
	}
	if o.Published != "" {
		published, ok := day.Parse(o.Published)
		if !ok {
			return Record{}, &concord.Error{Code: concord.CodeInvalid, Msg: "has a publication date of no known form: " + strconv.Quote(clip(o.Published)),
				Hint: `write "published" as 2024-06-13 or 2024-06-13T09:30:00+02:00, or leave it out`}
		}
		rec.Published = published
	}
	return rec, nil
}

func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

// broken says what is wrong with the JSON, in the words of a person.
func broken(err error) error {
	out := &concord.Error{Code: concord.CodeInvalid, Msg: "is no valid JSON", Err: err, Hint: "each report is an object in braces; a list has one per line"}
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		out.Msg = "is no valid JSON (byte " + strconv.FormatInt(e.Offset, 10) + ")"
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		out.Msg = "is no report object"
		if e.Field != "" {
			out.Msg, out.Hint = "has a "+e.Value+" where "+strconv.Quote(e.Field)+" should be text", ""
		}
	}
	return out
}
