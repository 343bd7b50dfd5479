package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
)

// A search for words that many incidents hold fills its page from the list, in its order: the page is full soon. What was
// found is known from counting it; when that is too much to count, the incidents are asked one by one. Asking one takes
// some hundred times as long as finding one among all.
const (
	often     = 30000 // incidents that a search finds, from which on they are asked
	nearPage  = 60    // rows of the largest page that is filled so
	nearRatio = 6     // incidents asked for each row of the page; then all are sought after all
	walkMost  = 4000  // incidents that are looked up among those that a search has found, before the engine does it
)

// search is a search for words that many incidents hold.
type search struct {
	at    int    // its condition
	words string // its argument: $n; "" for none
	hits  hits   // all that it found; empty when they are too many
}

// hits are numbers of versions, one bit for each.
type hits []uint64

// hitsOf reads a list of numbers that have commas between them.
func hitsOf(list string) (set hits, count int) {
	n := 0
	for i := range len(list) + 1 {
		if i < len(list) && list[i] != ',' {
			n = 10*n + int(list[i]-'0')
			continue
		}
		if len(list) == 0 {
			break
		}
		if n/64 >= len(set) {
			set = append(set, make(hits, n/64+1-len(set))...)
		}
		set[n/64] |= 1 << (n % 64)
		n, count = 0, count+1
	}
	return set, count
}

func (set hits) has(n int64) bool {
	at := int(n / 64)
	return at < len(set) && set[at]&(1<<(n%64)) != 0
}

func (set hits) or(other hits) hits {
	if len(other) > len(set) {
		set, other = other, set
	}
	for i := range other {
		set[i] |= other[i]
	}
	return set
}

func (set hits) and(other hits) hits {
	set = set[:min(len(set), len(other))]
	for i := range set {
		set[i] &= other[i]
	}
	return set
}

// probe runs a search for words up to most of its hits.
func (h *Handle) probe(ctx context.Context, words string, most int) (found hits, count int, err error) {
	var w where
	w.and(incidentMatchSQL, words)
	var list string // one text is read many times faster than as many rows
	err = h.db().Row(ctx, "select coalesce(string_agg(n, ','), '') from ("+w.conds[0]+" limit "+w.param(most)+")", w.args...).Scan(&list)
	if err == nil {
		found, count = hitsOf(list)
	}
	return found, count, err
}

// walk goes through the list in its order and keeps what the search has found, until the page is full. ok is false when it gave
// up: the hits lie too thin.
func (h *Handle) walk(ctx context.Context, q incidentQuery, p pager, w where) (inner string, _ where, ok bool, err error) {
	w = q.without(w)
	all := p
	all.limit = h.s.walk
	rows, err := h.db().Rows(ctx, "select i.n from "+q.from+w.String()+all.order(&w, q.at, q.id), w.args...)
	if err != nil {
		return "", w, false, err
	}
	defer rows.Close()
	page, read := []int64{}, 0
	for len(page) <= p.limit && rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			return "", w, false, err
		}
		if read++; q.search.hits.has(n) {
			page = append(page, n)
		}
	}
	list, err := json.Marshal(page)
	if err == nil {
		err = rows.Err()
	}
	var in where
	return "select value as n from json_each(" + in.param(string(list)) + ")", in, len(page) > p.limit || read <= h.s.walk, err
}

// without is the query's conditions but for the search.
func (q incidentQuery) without(w where) where {
	return where{conds: slices.Delete(slices.Clone(w.conds), q.search.at, q.search.at+1), args: slices.Clone(w.args)}
}

// near is the query of a page whose rows are asked for the words of the search.
func (q incidentQuery) near(p pager, w where) (string, where) {
	search := q.search
	w = q.without(w)
	first := p
	first.limit = nearRatio*(p.limit+1) - 1
	rows := "select i.n as n, " + q.at + " as at, " + q.id + " as id from " + q.from + w.String() + first.order(&w, q.at, q.id)
	holds := fmt.Sprintf(incidentHoldsSQL, search.words, "r.n")
	return "select r.n as n from (" + rows + ") r where " + holds + p.order(&w, "r.at", "r.id"), w
}
