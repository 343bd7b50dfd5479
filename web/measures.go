package web

import (
	"net/http"

	"concord"
)

// measuresPage is the register of official acts.
type measuresPage struct {
	Rows       []MeasureRow
	Total      int
	Chips      []chip
	Next, Prev string
}

// measures shows the list of measures.
func (s *site) measures(w http.ResponseWriter, r *http.Request, reader Reader) error {
	p, err := readParams(r, "type", "status", "issuer", "against", "cursor")
	if err != nil {
		return err
	}
	if p.blank {
		http.Redirect(w, r, address("/measures", p.Values), http.StatusSeeOther)
		return nil
	}
	f := MeasureFilter{WithTotal: true, Limit: listPage}
	if f.Type, err = code[concord.MeasureType](p, "type"); err != nil {
		return err
	}
	if f.Status, err = code[concord.MeasureStatus](p, "status"); err != nil {
		return err
	}
	for name, into := range map[string]*string{"issuer": &f.Issuer, "against": &f.Against, "cursor": &f.Cursor} {
		if *into, err = p.one(name); err != nil {
			return err
		}
	}
	rows, err := reader.Measures(r.Context(), f)
	if err != nil {
		return err
	}
	page := measuresPage{Rows: rows.Rows, Total: rows.Total}
	for _, name := range []string{"type", "status", "issuer", "against"} {
		if v := p.Get(name); v != "" {
			text := word(v)
			if name == "issuer" || name == "against" {
				text = name + " " + issuers(v)
			}
			page.Chips = append(page.Chips, chip{text, without("/measures", p.Values, name, v)})
		}
	}
	if rows.Next != "" {
		page.Next = address("/measures", p.Values, "cursor", rows.Next)
	}
	if rows.Prev != "" {
		page.Prev = address("/measures", p.Values, "cursor", rows.Prev)
	}
	return s.render(w, "measures", http.StatusOK, view{Title: "Measures", Nav: "measures", Page: page})
}
