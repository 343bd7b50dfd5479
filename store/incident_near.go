package store

import (
	"fmt"
	"slices"
)

// A search for words that very many incidents hold is not made as a whole for a page of them: the
// incidents are asked one by one in the order of the list, for the page is full soon. Asking one
// takes some hundred times as long as finding one among all.
const (
	often     = 30000 // incidents that a search finds, from which on they are asked
	nearPage  = 60    // rows of the largest page that is filled so
	nearRatio = 3     // incidents asked for each row of the page; then all are sought after all
)

// near is the query of a page whose rows are asked for the words of the search.
func (q incidentQuery) near(p pager, w where) (string, where) {
	search := q.search
	w.conds, w.args = slices.Delete(slices.Clone(w.conds), search.at, search.at+1), slices.Clone(w.args)
	first := p
	first.limit = nearRatio*(p.limit+1) - 1
	rows := "select i.n as n, " + q.at + " as at, " + q.id + " as id from " + q.from + w.String() + first.order(&w, q.at, q.id)
	holds := fmt.Sprintf(incidentHoldsSQL, search.words, "r.n")
	return "select r.n as n from (" + rows + ") r where " + holds + p.order(&w, "r.at", "r.id"), w
}
