package store

import (
	"context"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"concord"
)

// tally holds of each current incident what lists are counted by, so that a count is one pass over memory. It learns of what was
// written since, by this process or another, before each count: a version has a greater number than all before it, and but for
// being superseded it never changes. The label stands with each row: what a reader may not read is passed over, as the engine does.
type tally struct {
	mu      sync.RWMutex
	upTo    int64 // number of the newest version that it knows
	rows    []tallied
	gone    int // rows that are superseded
	firsts  interned
	seconds interned
}

// tallied is an incident in 24 bytes.
type tallied struct {
	n             uint32
	label         int32 // -1 when it is superseded
	from, to      int32 // days since 1970, of its time; noDay for a to that is not known
	first, second int32 // halves of its facets
}

const (
	noDay      = math.MinInt32
	superseded = -1
	tallyChunk = 50_000 // versions that are read at once
	dayMicros  = 86_400_000_000
)

// interned are the different texts of one half, each read once.
type interned struct {
	number map[string]int32
	rows   []facetRow
}

func (in *interned) of(text string, read func(string) facetRow) int32 {
	n, ok := in.number[text]
	if !ok {
		if in.number == nil {
			in.number = map[string]int32{}
		}
		n = int32(len(in.rows))
		text = strings.Clone(text) // it is a part of a long one
		in.number[text], in.rows = n, append(in.rows, read(text))
	}
	return n
}

// tallies reports whether the tally knows all that a filter asks for. Within a transaction it does not: what is written there
// may yet be undone.
func (h *Handle) tallies(f Filter) bool {
	return h.tx == nil && f.Report == "" && f.LinkedTo == "" && f.AsOf == "" && f.KnownAt.IsZero() && !f.Whole
}

// among gives the versions that hold the words of a filter and lie in its box; nil, false when it has neither.
func (h *Handle) among(ctx context.Context, f Filter) (set hits, restricts bool, err error) {
	if f.Text != "" {
		words := matchWords(f.Text)
		if words == "" {
			return nil, true, nil // nothing to look for finds nothing
		}
		if set, _, err = h.probe(ctx, words, math.MaxInt32); err != nil {
			return nil, true, err
		}
	}
	var boxed hits
	for _, b := range f.BBox.parts() {
		part, err := h.inBox(ctx, b)
		if err != nil {
			return nil, true, err
		}
		boxed = boxed.or(part)
	}
	switch {
	case f.BBox == nil:
		return set, f.Text != "", nil
	case f.Text == "":
		return boxed, true, nil
	}
	return set.and(boxed), true, nil
}

// count gives the facets of a filter that the tally knows.
func (h *Handle) count(ctx context.Context, f Filter, out *Facets) (total int, err error) {
	for _, d := range []concord.Date{f.Since, f.Until} {
		if _, err := concord.ParseDate(string(d)); d != "" && err != nil {
			return 0, err
		}
	}
	list, err := h.labels(ctx)
	if err != nil {
		return 0, err
	}
	set, restricts, err := h.among(ctx, f)
	if err != nil {
		return 0, err
	}
	t := &h.s.tally
	if err := t.learn(ctx, h); err != nil {
		return 0, err
	}
	if !restricts {
		return t.count(f, numbersOf(list), nil, out), nil
	}
	return t.count(f, numbersOf(list), &set, out), nil
}

// inBox gives the versions with a point in a box: by the index, which rounds, where they are few, else from all points.
func (h *Handle) inBox(ctx context.Context, b BBox) (hits, error) {
	var few, w where
	few.and(boxMatchSQL, b.MinLat, b.MaxLat, b.MinLon, b.MaxLon)
	n, from := 0, "incident_point p"
	if err := h.db().Row(ctx, "select count(*) from (select 1 from ("+few.conds[0]+") limit "+few.param(h.s.narrow+1)+")", few.args...).Scan(&n); err != nil {
		return nil, err
	}
	if n <= h.s.narrow {
		w.and(boxMatchSQL, b.MinLat, b.MaxLat, b.MinLon, b.MaxLon)
		from, w.conds = "("+w.conds[0]+") b cross join incident_point p on p.n = b.n", nil
	}
	w.and("p.lat between ? and ? and p.lon between ? and ?", b.MinLat, b.MaxLat, b.MinLon, b.MaxLon)
	var list string
	err := h.db().Row(ctx, "select coalesce(string_agg(p.n, ','), '') from "+from+w.String(), w.args...).Scan(&list)
	found, _ := hitsOf(list)
	return found, err
}

// begun reports whether there is anything in it.
func (t *tally) begun() bool {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.upTo > 0
}

// numbersOf reads a JSON list of small numbers.
func numbersOf(list string) (set []bool) {
	for s := range strings.SplitSeq(strings.Trim(list, "[]"), ",") {
		if n, err := strconv.Atoi(s); err == nil {
			set = append(set, make([]bool, max(0, n+1-len(set)))...)
			set[n] = true
		}
	}
	return set
}

// learn brings the tally up to what is on the disk.
func (t *tally) learn(ctx context.Context, h *Handle) error {
	var newest int64
	if err := h.db().Row(ctx, "select coalesce(max(n), 0) from incident").Scan(&newest); err != nil {
		return err
	}
	t.mu.RLock()
	known := t.upTo >= newest
	t.mu.RUnlock()
	if known {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for t.upTo < newest {
		to := min(newest, t.upTo+tallyChunk)
		var texts string // one text is read many times faster than as many rows
		err := h.db().Row(ctx, `select coalesce(string_agg(i.n || ' ' ||
			case when i.version = 1 then 0 else coalesce((select max(p.n) from incident p where p.id = i.id and p.version < i.version), 0) end || ' ' ||
			case when i.superseded_at = 9223372036854775807 then i.label else -1 end || ' ' || i.at || ' ' || coalesce(i.latest, '') || ' ' ||
			case when i.unit = 'incident' then 1 else 0 end || i.facets, ''), '') from incident i where i.n > $1 and i.n <= $2`, t.upTo, to).Scan(&texts)
		if err != nil {
			return err
		}
		t.add(texts)
		t.upTo = to
	}
	t.compact()
	return nil
}

// add reads versions: number, number of the one before, label, both ends of the time, whether it is an incident, and facets.
func (t *tally) add(texts string) {
	for len(texts) > 0 {
		var line string
		line, texts, _ = strings.Cut(texts, facetEnd)
		v := strings.SplitN(line, " ", 6)
		n, before, label := atoi(v[0]), atoi(v[1]), atoi(v[2])
		if at, ok := slices.BinarySearchFunc(t.rows, uint32(before), func(r tallied, n uint32) int { return int(r.n) - int(n) }); ok && t.rows[at].label != superseded {
			t.rows[at].label = superseded
			t.gone++
		}
		if label == superseded {
			continue
		}
		row := tallied{n: uint32(n), label: int32(label), from: dayOf(atoi(v[3])), to: noDay}
		if v[4] != "" {
			row.to = dayOf(atoi(v[4]))
		}
		one, two, _ := strings.Cut(v[5], facetHalf)
		row.first = t.firsts.of(one, func(s string) facetRow { return firstHalf(s[1:], Filter{}).unit(s[:1]) })
		row.second = t.seconds.of(two, func(s string) facetRow { return secondHalf(s, Filter{}).row })
		t.rows = append(t.rows, row)
	}
}

func atoi(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0 // the engine has written it
	}
	return n
}

// dayOf is the day of a time in microseconds.
func dayOf(us int64) int32 { return int32((us - ((us%dayMicros)+dayMicros)%dayMicros) / dayMicros) }

// compact drops what is superseded when that is much.
func (t *tally) compact() {
	if t.gone > 1000 && t.gone > len(t.rows)/4 {
		t.rows = slices.DeleteFunc(t.rows, func(r tallied) bool { return r.label == superseded })
		t.gone = 0
	}
}

// count adds what the reader of the labels sees to the facets; nil among is all.
func (t *tally) count(f Filter, allowed []bool, among *hits, out *Facets) (total int) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	firsts, seconds := make([]half, len(t.firsts.rows)), make([]half, len(t.seconds.rows))
	for i, r := range t.firsts.rows {
		firsts[i] = half{row: r, wanted: (f.IncludeAggregates || !r.aggregate) && has(f.Status, r.status) && has(f.Stage, r.stage) && has(f.Sector, r.sector) &&
			has(f.State, r.state) && (len(f.State) > 0 || r.state != string(concord.StateRetracted) && r.state != string(concord.StateMerged))}
	}
	for i, r := range t.seconds.rows {
		seconds[i] = half{row: r, wanted: has(f.Types, r.types...) && has(f.Countries, r.countries...)}
	}
	since, until := int32(math.MinInt32), int32(math.MaxInt32)
	if first, ok := f.Since.First(); ok {
		since = dayOf(micros(first))
	}
	if last, ok := f.Until.Last(); ok {
		until = dayOf(micros(last))
	}
	dated := f.Since != "" || f.Until != ""
	for _, r := range t.rows {
		if r.label < 0 || int(r.label) >= len(allowed) || !allowed[r.label] || !firsts[r.first].wanted || !seconds[r.second].wanted ||
			among != nil && !among.has(int64(r.n)) || dated && (r.to == noDay || r.to < since || r.from > until) {
			continue
		}
		firsts[r.first].n++
		seconds[r.second].n++
		total++
	}
	for _, halves := range [][]half{firsts, seconds} {
		for i := range halves {
			if halves[i].n > 0 {
				halves[i].row.count(out, halves[i].n)
			}
		}
	}
	return total
}
