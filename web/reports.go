package web

import (
	"net/http"

	"concord"
)

// reportsPage is the list of captured documents.
type reportsPage struct {
	Rows       []reportItem
	Text, Show string
	Total      int
	Rule       string
	Next, Prev string
}

// reportItem is a report in a list.
type reportItem struct {
	Href, Title string
	Report      concord.Report
	Snippet     []piece
}

// piece is a part of a snippet; Hit is one of the words looked for.
type piece struct {
	Text string
	Hit  bool
}

// reportShows are the parts of the list that can be asked for, with what each includes.
var reportShows = map[string]struct {
	rule  string
	apply func(*ReportFilter)
}{
	"":           {"every captured document", func(*ReportFilter) {}},
	"relevant":   {"documents in which something was found", func(f *ReportFilter) { yes := true; f.Relevant = &yes }},
	"irrelevant": {"documents in which nothing was found", func(f *ReportFilter) { no := false; f.Relevant = &no }},
	"unread":     {"documents that have not been read yet", func(f *ReportFilter) { f.Unread = true }},
	"trouble":    {"documents that could not be read", func(f *ReportFilter) { f.Troubled = true }},
}

// reports shows the list of reports.
func (s *site) reports(w http.ResponseWriter, r *http.Request, reader Reader) error {
	p, err := readParams(r, "q", "show", "cursor")
	if err != nil {
		return err
	}
	if p.blank {
		http.Redirect(w, r, address("/reports", p.Values), http.StatusSeeOther)
		return nil
	}
	f := ReportFilter{WithTotal: true, Limit: listPage}
	page := reportsPage{}
	if f.Text, err = p.one("q"); err != nil {
		return err
	}
	if f.Cursor, err = p.one("cursor"); err != nil {
		return err
	}
	if page.Show, err = p.one("show"); err != nil {
		return err
	}
	show, ok := reportShows[page.Show]
	if !ok {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "show: there is no such part of the list", Hint: "relevant, irrelevant, unread or trouble"}
	}
	show.apply(&f)
	rows, err := reader.Reports(r.Context(), f)
	if err != nil {
		return err
	}
	page.Text, page.Total, page.Rule = f.Text, rows.Total, show.rule
	if f.Text != "" {
		page.Rule += " that holds the words"
	}
	for _, row := range rows.Rows {
		page.Rows = append(page.Rows, reportItem{reportPath(row.Report.ID), reportTitle(&row.Report), row.Report, pieces(row.Snippet)})
	}
	if rows.Next != "" {
		page.Next = address("/reports", p.Values, "cursor", rows.Next)
	}
	if rows.Prev != "" {
		page.Prev = address("/reports", p.Values, "cursor", rows.Prev)
	}
	return s.render(w, "reports", http.StatusOK, view{Title: "Reports", Nav: "reports", Page: page})
}

// reportTitle is the title of a report, or where it was taken from.
func reportTitle(r *concord.Report) string {
	switch {
	case r.Title != "":
		return r.Title
	case r.Source != "" && r.Source != "-":
		return r.Source
	}
	return string(r.ID)
}

// pieces takes apart a snippet, in which the words looked for stand in [square brackets].
func pieces(snippet string) []piece {
	var out []piece
	text, hit := "", false
	flush := func() {
		if text != "" {
			out = append(out, piece{text, hit})
		}
		text = ""
	}
	for _, c := range snippet {
		switch {
		case c == '[' && !hit:
			flush()
			hit = true
		case c == ']' && hit:
			flush()
			hit = false
		default:
			text += string(c)
		}
	}
	flush()
	return out
}
