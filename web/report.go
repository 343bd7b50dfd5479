package web

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"concord"
	"concord/text"
)

// reportPageData is one captured document with everything that was read in it.
type reportPageData struct {
	Report   *concord.Report
	Title    string
	Href     string
	Captures []Capture
	Lines    []line
	Bodied   bool // which lines are the article is known
	Kinds    []kindLine
	Drafts   []draft
	Measures []draft
	Claims   []claimRow
	Limits   []string
	Second   *secondPart // nil without one
	Items    []listItem  // incidents that rest on it
	Asked    string      // the words that a link asked for
}

// kindLine is a line of the legend: a kind of fact and how many were found.
type kindLine struct {
	Kind, Name string
	N          int
}

// draft is an incident or measure as it was read in this report.
type draft struct {
	N      int
	Title  string
	Note   string
	Values []draftValue
}

type draftValue struct {
	Field, Kind, Value, Quote, Href string
}

// claimRow is a statement of its own.
type claimRow struct {
	concord.Claim
	Href string
}

// report shows one report.
func (s *site) report(w http.ResponseWriter, r *http.Request, reader Reader) error {
	p, err := readParams(r, "at")
	if err != nil {
		return err
	}
	at, err := p.one("at")
	if err != nil {
		return err
	}
	id := concord.ReportID(r.PathValue("id"))
	rep, err := reader.Report(r.Context(), id)
	if err != nil {
		return err
	}
	if rep.ID != id {
		http.Redirect(w, r, address(reportPath(rep.ID), p.Values), http.StatusFound)
		return nil
	}
	page, err := reportPageOf(r.Context(), reader, rep, at)
	if err != nil {
		return err
	}
	return s.render(w, "report", http.StatusOK, view{Title: page.Title, Nav: "reports", Page: page})
}

func reportPageOf(ctx context.Context, reader Reader, rep *concord.Report, at string) (*reportPageData, error) {
	page := &reportPageData{Report: rep, Title: reportTitle(rep), Href: reportPath(rep.ID)}
	var err error
	if page.Captures, err = reader.Captures(ctx, rep.ID); err != nil {
		return nil, err
	}
	canonical, err := reader.Text(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	found, err := reader.Findings(ctx, rep.ID)
	if concord.CodeOf(err) == concord.CodeNotFound { // not read yet
		found, err = &concord.Findings{}, nil
	}
	if err != nil {
		return nil, err
	}
	page.Limits = found.Limits
	if page.Second, err = secondOf(ctx, reader, rep.ID); err != nil {
		return nil, err
	}
	spans := page.collect(found, canonical)
	if at != "" {
		asked, err := askedSpan(at, canonical)
		if err != nil {
			return nil, err
		}
		spans = append(spans, asked)
		page.Asked = canonical[asked.start:asked.end]
	}
	body, err := bodyOf(ctx, reader, rep, canonical)
	if err != nil {
		return nil, err
	}
	page.Bodied = body != nil
	page.Lines = lay(canonical, spans, body)
	page.Kinds = kindLines(canonical, spans)
	rows, err := reader.Incidents(ctx, Filter{Report: rep.ID, IncludeAggregates: true, Limit: most,
		State: []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StatePublished, concord.StateRetracted}})
	for i := range rows.Rows {
		page.Items = append(page.Items, newListItem(&rows.Rows[i]))
	}
	return page, err
}

// askedSpan reads "start-end", byte offsets in the canonical text.
func askedSpan(at, canonical string) (textSpan, error) {
	a, b, _ := strings.Cut(at, "-")
	start, errA := strconv.Atoi(a)
	end, errB := strconv.Atoi(b)
	if errA != nil || errB != nil || start < 0 || end <= start || end > len(canonical) {
		return textSpan{}, &concord.Error{Code: concord.CodeInvalid, Msg: "at does not name a part of this text", Hint: "write the first byte and the one after the last, as in 120-164"}
	}
	return textSpan{start: runeStart(canonical, start), end: runeStart(canonical, end), kind: "asked", label: "", title: "the words you asked for", asked: true}, nil
}

// bodyMost is the largest report of which the article is told from what surrounds it, in bytes.
const bodyMost = 2 << 20

// bodyOf finds the ranges of the text that are the article, by reading the bytes again. It is nil when
// they do not give the text that was stored: then nothing is greyed.
func bodyOf(ctx context.Context, reader Reader, rep *concord.Report, canonical string) ([]text.Range, error) {
	if canonical == "" || rep.Size > bodyMost {
		return nil, nil
	}
	raw, err := reader.Content(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	hints := text.Hints{ContentType: rep.ContentType, URL: rep.URL, Title: rep.Title}
	var doc *text.Document
	switch text.Sniff(raw, rep.ContentType) {
	case text.KindHTML:
		doc, err = text.HTML(raw, hints)
	case text.KindPlain:
		doc, err = text.Plain(raw, hints)
	}
	if err != nil || doc == nil || doc.Canonical != canonical {
		return nil, nil
	}
	out := append([]text.Range{doc.Title}, doc.Body...)
	return out, nil
}
