package jsonl

import (
	"bytes"
	"io"
	"iter"
	"strings"
	"testing"

	"concord"
)

func all(seq iter.Seq2[Record, error]) (recs []Record, errs []string) {
	for rec, err := range seq {
		if err != nil {
			errs = append(errs, strings.Repeat("#", rec.Number)+err.Error())
			continue
		}
		recs = append(recs, rec)
	}
	return recs, errs
}

func TestALineIsAReport(t *testing.T) {
	line := `{"url":"https://example.org/a","title":"T","text":"A fire ażó","published":"2024-06-13","publisher":"P","language":"pl","more":1}`
	recs, errs := all(Lines(strings.NewReader("\ufeff"+line+"\r\n\n"), 1<<20))
	if len(recs) != 1 || len(errs) != 0 {
		t.Fatalf("got %v, %v", recs, errs)
	}
	r := recs[0]
	if r.Number != 1 || string(r.Raw) != line || string(r.Content) != "A fire ażó" || r.ContentType != "text/plain; charset=utf-8" ||
		r.URL != "https://example.org/a" || r.Title != "T" || r.Published != "2024-06-13" || r.Publisher != "P" || r.Language != "pl" {
		t.Errorf("got %+v", r)
	}
}

func TestABadLineIsNamedAndTheRestIsRead(t *testing.T) {
	good := `{"html":"<p>x"}` + "\n"
	for _, tt := range []struct{ rule, line, says string }{
		{"broken JSON", `{"text":`, "no valid JSON"},
		{"no object", `[1]`, "no report object"},
		{"a number for text", `{"text":5}`, `has a number where "text"`},
		{"no words", `{"title":"x","text":"  "}`, "has no text"},
		{"an unreadable date", `{"text":"a","published":"last week"}`, `"last week"`},
		{"bytes that are not UTF-8", "{\"text\":\"\xff\"}", "not UTF-8"},
		{"two objects in one line", `{"text":"a"}{"text":"b"}`, "no valid JSON"},
		{"a line that is too long", `{"text":"` + strings.Repeat("a", 2000) + `"}`, "longer than"},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			recs, errs := all(Lines(strings.NewReader(good+tt.line+"\n"+good), 1000))
			if len(recs) != 2 || recs[1].Number != 3 || len(errs) != 1 || !strings.HasPrefix(errs[0], "##") || !strings.Contains(errs[0], tt.says) {
				t.Errorf("got %d records and %q", len(recs), errs)
			}
		})
	}
}

func TestTheLastLineNeedsNoBreak(t *testing.T) {
	recs, errs := all(Lines(strings.NewReader(`{"text":"a"}`), 100))
	if len(recs) != 1 || len(errs) != 0 {
		t.Errorf("got %v, %v", recs, errs)
	}
	_, errs = all(Lines(strings.NewReader(strings.Repeat("a", 101+1)), 100))
	if len(errs) != 1 || !strings.Contains(errs[0], "longer") {
		t.Errorf("a long last line: got %v", errs)
	}
}

func TestAFaultOfTheSourceEndsTheList(t *testing.T) {
	recs, errs := all(Lines(io.MultiReader(strings.NewReader("{\"text\":\"a\"}\n"), brokenReader{}), 100))
	if len(recs) != 1 || len(errs) != 1 || !strings.HasPrefix(errs[0], "##") {
		t.Errorf("got %v, %v", recs, errs)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestDocument(t *testing.T) {
	for _, tt := range []struct {
		rule, in string
		numbers  []int
		errors   int
	}{
		{"a lone object has no number", ` {"text":"a"} `, []int{0}, 0},
		{"an array counts from one, and a bad entry does not stop it", `[{"text":"a"},{"x":1},{"text":"b"}]`, []int{1, 3}, 1},
		{"an empty array is an error", `[]`, nil, 1},
		{"a cut array is an error", `[{"text":"a"},`, nil, 1},
		{"nothing is an error", ``, nil, 1},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			recs, errs := all(Document([]byte(tt.in)))
			var numbers []int
			for _, r := range recs {
				numbers = append(numbers, r.Number)
			}
			if len(errs) != tt.errors || len(numbers) != len(tt.numbers) {
				t.Fatalf("got %v, %v", numbers, errs)
			}
			for i := range numbers {
				if numbers[i] != tt.numbers[i] {
					t.Errorf("got %v", numbers)
				}
			}
		})
	}
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("{\"text\":\"a\"}\n\n{\"html\":\"<p>\",\"published\":\"2024-06-13\"}"))
	f.Add([]byte("\ufeff[{\"text\":\"\\ud800\"},null,1]"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, seq := range []iter.Seq2[Record, error]{Lines(bytes.NewReader(b), 200), Document(b)} {
			last := -1
			for rec, err := range seq {
				switch {
				case err == nil && (len(rec.Content) == 0 || !bytes.Contains(b, rec.Raw)):
					t.Errorf("a record without words, or not of the input: %+v", rec)
				case err != nil && concord.CodeOf(err) == concord.CodeInternal:
					t.Errorf("an error without a code: %v", err)
				case rec.Number <= last && rec.Number > 0:
					t.Errorf("number %d after %d", rec.Number, last)
				}
				last = rec.Number
			}
		}
	})
}
