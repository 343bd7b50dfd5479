package store_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/store"
)

func TestASavedReportIsThereByteForByte(t *testing.T) {
	h := open(t)
	for _, content := range []string{"", "x", strings.Repeat("The same line. ", 1000), "\x00\xff\xfe"} {
		r := concord.Report{Source: "a.txt"}
		created, err := h.SaveReport(t.Context(), &r, []byte(content))
		if err != nil || !created {
			t.Fatalf("created is %v, error %v", created, err)
		}
		got, err := h.Content(t.Context(), r.ID)
		if err != nil || !bytes.Equal(got, []byte(content)) {
			t.Errorf("content of %d bytes came back as %d: %v", len(content), len(got), err)
		}
		if r.SHA256 != concord.HashOf([]byte(content)) {
			t.Errorf("the report was not filled: %+v", r)
		}
	}
}

func TestTheSameBytesAreOneReportWithTwoCaptures(t *testing.T) {
	h := open(t)
	first := save(t, h, "text")
	for i, want := range []int{2, 2} {
		again := concord.Report{Source: "elsewhere", URL: "https://example.org/"}
		created, err := h.SaveReport(t.Context(), &again, []byte("text"), store.Job{Kind: "read", Key: "x"})
		if err != nil || created || again.ID != first.ID {
			t.Fatalf("round %d: created %v, id %s, error %v", i, created, again.ID, err)
		}
		got, err := h.Captures(t.Context(), first.ID)
		if err != nil || len(got) != want || got[1].Source != "elsewhere" {
			t.Errorf("captures are %+v: %v", got, err)
		}
	}
	if jobs, err := h.ClaimJobs(t.Context(), "read", 1, 10); err != nil || len(jobs) != 0 {
		t.Errorf("a report that was there is to be read again: %v, %v", jobs, err)
	}
}

func TestAReportIsFoundByABeginningOfItsID(t *testing.T) {
	h := open(t)
	r := save(t, h, "one")
	save(t, h, "two")
	got, err := h.Report(t.Context(), r.ID[:8])
	if err != nil || got.ID != r.ID {
		t.Fatalf("got %v, %v", got, err)
	}
	_, err = h.Report(t.Context(), "r-")
	wantCode(t, err, concord.CodeInvalid)
	_, err = h.Report(t.Context(), "r-nothing")
	wantCode(t, err, concord.CodeNotFound)
}

func TestAReadingIsFoundByItsWords(t *testing.T) {
	h := open(t)
	r := save(t, h, "Zażółć gęślą jaźń. A fire in Gdańsk destroyed a warehouse.")
	r.Title, r.Relevant, r.Extractor = "Fire", true, "1"
	update := func(text string) {
		_, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Text: text,
			Findings: concord.Findings{Report: r.ID, Relevant: true, Claims: []concord.Claim{{ID: concord.ClaimID("c-" + text[:1]), Kind: "aim"}}}})
		if err != nil {
			t.Fatal(err)
		}
	}
	update("A fire in Gdańsk destroyed a warehouse.")
	for words, want := range map[string]int{"gdansk": 1, `"destroyed a warehouse"`: 1, `"warehouse destroyed"`: 0, "ware*": 1, "ware": 0, "--- !": 0, `"`: 0} {
		page, err := h.Reports(t.Context(), store.ReportFilter{Text: words, WithTotal: true})
		if err != nil || page.Total != want || len(page.Rows) != want {
			t.Errorf("%q finds %d (%v), want %d", words, page.Total, err, want)
		}
	}
	page, err := h.Reports(t.Context(), store.ReportFilter{Text: "gdansk"})
	if err != nil || !strings.Contains(page.Rows[0].Snippet, "[Gdańsk]") {
		t.Errorf("snippet is %q: %v", page.Rows[0].Snippet, err)
	}
	update("Nothing burned.")
	if page, err := h.Reports(t.Context(), store.ReportFilter{Text: "gdansk"}); err != nil || len(page.Rows) != 0 {
		t.Errorf("the words of an older reading are found: %v, %v", page, err)
	}
	claims, err := h.Claims(t.Context(), r.ID, "")
	if err != nil || len(claims) != 2 || claims[0].State != concord.ClaimSuperseded || claims[1].State != concord.ClaimProposed {
		t.Errorf("claims are %+v: %v", claims, err)
	}
	if f, err := h.Findings(t.Context(), r.ID); err != nil || f.Claims[0].ID != "c-N" {
		t.Errorf("findings are %+v: %v", f, err)
	}
	if text, err := h.Text(t.Context(), r.ID); err != nil || text != "Nothing burned." {
		t.Errorf("text is %q: %v", text, err)
	}
}

func TestACopyIsFoundAmongManyTextsOfOneForm(t *testing.T) {
	h := open(t)
	form := []uint64{1, 2, 3, 4}
	read := func(name string, own uint64) concord.ReportID {
		r := save(t, h, name)
		if _, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Text: name, Bands: append([]uint64{own}, form...)}); err != nil {
			t.Fatal(err)
		}
		return r.ID
	}
	first := read("the first", 1000)
	for n := range 60 {
		read(fmt.Sprint("of the same form ", n), uint64(2000+n))
	}
	found, err := h.StoryCandidates(t.Context(), append([]uint64{1000}, form...))
	if err != nil || len(found) == 0 || len(found) > 20 || !slices.ContainsFunc(found, func(c store.StoryCandidate) bool { return c.Report == first }) {
		t.Errorf("found %+v (%v), want %s among few", found, err, first)
	}
}

func TestAVersionOfARecordIsFoundByItsNumber(t *testing.T) {
	h := open(t)
	inc := incident(1)
	put(t, h, inc)
	inc.Version, inc.Title = 1, "second"
	put(t, h, inc)
	for version, want := range map[int]string{0: "second", 1: incident(1).Title, 2: "second"} {
		if got, err := h.IncidentRecord(t.Context(), inc.ID, version); err != nil || got.Incident.Title != want {
			t.Errorf("version %d is %+v (%v)", version, got, err)
		}
	}
	_, err := h.IncidentRecord(t.Context(), inc.ID, 3)
	wantCode(t, err, concord.CodeNotFound)
}
