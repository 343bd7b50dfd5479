package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// act is an incident in the making: mentions that are taken for one act, and what was said of it.
type act struct {
	n         int
	mentions  []*mention
	family    family
	places    []int // indices of d.places
	date      int   // index of d.dates, -1 when none
	vague     bool  // a campaign, series or total
	suspected bool  // somebody suspects or denies that it was deliberate
	stands    bool  // by rules it happened and something ties it down
	kind      bool  // by rules it is of our kind
	accepted  bool  // both, or it stands beside one that is

	attributions []attributed
	legal        []legalStep
}

// gather joins the mentions to acts, in reading order: each part of a sentence that tells of an act
// opens one or goes on with one that nothing contradicts.
func (d *doc) gather() {
	for from := 0; from < len(d.mentions); {
		to := from + 1
		for to < len(d.mentions) && d.mentions[to].s == d.mentions[from].s {
			to++
		}
		for _, sc := range d.scenes(d.mentions[from:to]) {
			d.place(sc)
		}
		from = to
	}
}

// place joins a scene to an act or opens one.
func (d *doc) place(sc *scene) {
	if d.characterises(sc) {
		return
	}
	vague := d.isVague(sc)
	var best *act
	score := 0
	for i := len(d.acts) - 1; i >= 0; i-- {
		a := d.acts[i]
		if a.vague != vague || d.conflict(a, sc) {
			continue
		}
		n := d.affinity(a, sc, len(d.acts)-1-i)
		if vague {
			n++ // a report speaks of one campaign unless it names another
		}
		if n > score {
			best, score = a, n
		}
	}
	bare := len(sc.places) == 0 && sc.date < 0
	if best == nil || score < 3 && !(bare && score >= 1) && !vague {
		if bare && !vague && sc.weak() {
			return // "the attack" of nothing that was told
		}
		best = &act{n: len(d.acts), date: -1, family: sc.family(), vague: vague}
		d.acts = append(d.acts, best)
	}
	d.join(best, sc)
}

// isVague reports a campaign, a series or a total: plural words that no place or day of an act ties
// down.
func (d *doc) isVague(sc *scene) bool {
	plural := true
	for _, m := range sc.mentions {
		if m.vague {
			return !d.fine(sc.places)
		}
		plural = plural && m.plural
	}
	plural = plural || d.isList(sc) || d.spread(sc) || sc.date >= 0 && d.years(sc.date)
	if len(sc.mentions) == 0 || !plural {
		return false
	}
	return !d.fine(sc.places) && (sc.date < 0 || !precise(d.dates[sc.date].when))
}

// spread reports a scene of acts that go on over weeks or come by the dozen, or of a network at work.
func (d *doc) spread(sc *scene) bool {
	if len(sc.mentions) == 0 || sc.s.title {
		return false
	}
	for k := range sc.s.Tags {
		t := &sc.s.Tags[k]
		if t.First < sc.first || t.First >= sc.last || t.Entry == nil {
			continue
		}
		switch {
		case t.Class == lexicon.Actor && t.Entry.Attr("kind") == "information":
			return true
		case t.Class == lexicon.Cue && t.Entry.Value == "span" && (!t.Entry.Has("before") || sc.s.Any(t.Last, t.Last+2, lexicon.Date)):
			return true
		}
	}
	m := sc.mentions[0]
	for i := max(sc.first, m.first-8); i < min(sc.last, m.last+8); i++ {
		if n, ok := sc.s.Count(i); ok && n >= dozens && !sc.s.Toks[i].Covers.Has(lexicon.Date) && d.countsThings(sc.s, i) {
			return true
		}
	}
	return false
}

// countsThings reports a number that counts what follows: no age, no length of time.
func (d *doc) countsThings(s *sentence, i int) bool {
	if i+1 >= len(s.Toks) || i > 0 && s.Toks[i-1].Punct == '.' {
		return false
	}
	next := &s.Toks[i+1]
	return next.Punct == 0 && !next.Digit && !next.Upper && !next.Covers.Has(lexicon.Unit) && !s.Preposition(i+1)
}

const dozens = 20 // of things or acts: so many are no single act

// years reports a time of more than half a year.
func (d *doc) years(date int) bool {
	first, last, ok := d.dates[date].when.Bounds()
	return ok && last.Sub(first).Hours() > 200*24 && d.dates[date].when.Precision != concord.PrecisionYear
}

// fine reports whether one of the places is finer than a country.
func (d *doc) fine(places []int) bool {
	for _, p := range places {
		if g := d.places[p].place(); g.Kind != gazetteer.Country {
			return true
		}
	}
	return false
}

func precise(w concord.When) bool {
	return w.Precision == concord.PrecisionDay || w.Precision == concord.PrecisionNight
}

// characterises reports a scene in which somebody says what an act told before is ("called the flight
// a spying mission"): it joins that act when it may be of its kind, and opens none.
func (d *doc) characterises(sc *scene) bool {
	if len(d.acts) == 0 || sc.date >= 0 || len(sc.mentions) == 0 {
		return false
	}
	last := d.acts[len(d.acts)-1]
	m := sc.mentions[0]
	if sc.s.para-last.mentions[len(last.mentions)-1].s.para > 2 || sc.s.Cue(max(0, m.first-10), m.first, "characterise") == nil {
		return false
	}
	for _, m := range sc.mentions {
		if m.verb {
			return false
		}
	}
	if last.vague || !akin(last.family, sc.family()) {
		return last.strong() && !last.vague
	}
	sc.places = nil
	d.join(last, sc)
	return true
}

// manyKinds reports a campaign of acts of several kinds.
func (d *doc) manyKinds(a *act) bool {
	for _, m := range a.mentions {
		if !akin(m.family, a.family) {
			return true
		}
	}
	return false
}

// conflict reports that a scene cannot be about an act: other family, place or time.
func (d *doc) conflict(a *act, sc *scene) bool {
	if a.vague {
		x, y := d.groupOf(a.mentions), d.groupOf(sc.mentions)
		return x != "" && y != "" && x != y || a.mentions[0].s != sc.s && !akin(a.family, sc.family()) && !d.manyKinds(a)
	}
	if !akin(a.family, sc.family()) {
		return true
	}
	if len(sc.places) > 0 && len(a.places) > 0 && !d.overlap(a.places, sc.places) && !d.goesOn(a, sc) {
		return true
	}
	if sc.date >= 0 && a.date >= 0 && !sc.refers() && disjoint(d.dates[a.date].when, d.dates[sc.date].when) {
		return true
	}
	if d.newThing(a, sc) {
		return true
	}
	if a.date < 0 && sc.date >= 0 && sc.s.para-a.mentions[len(a.mentions)-1].s.para > 3 && !sc.definite() && !(d.fine(sc.places) && d.fine(a.places)) {
		return true // a day of its own, long after the act was told
	}
	if last := a.mentions[len(a.mentions)-1]; last.s.section != sc.s.section && !last.s.title && last.s.section > 0 {
		return !(d.fine(sc.places) && d.fine(a.places) && d.overlap(a.places, sc.places))
	}
	return sc.another() && (len(sc.places) > 0 || sc.date >= 0) && !sc.s.title
}

// newThing reports a scene that introduces what was hit as something not named before ("a cable
// between …"), in another paragraph than the act was told in and after the lead.
func (d *doc) newThing(a *act, sc *scene) bool {
	last := a.mentions[len(a.mentions)-1]
	if last.s.para == sc.s.para || last.s.title || last.s.heading || last.s.para <= 1 || sc.definite() {
		return false
	}
	for _, m := range sc.mentions {
		if m.target.First >= 0 && !m.near && m.s.Word(m.target.First) == grammar.WordA && d.headKind(m) != "" && !d.sameSite(a, sc) {
			return true
		}
	}
	for _, p := range sc.places { // a named site that the act does not have
		g := d.places[p].place()
		if !g.Kind.IsFacility() || len(a.places) == 0 {
			continue
		}
		known := false
		for _, q := range a.places {
			known = known || d.places[q].id == d.places[p].id || !d.places[q].place().Kind.IsFacility() && d.places[q].place().Kind != gazetteer.Sea
		}
		if !known {
			return true
		}
	}
	return false
}

// sameSite reports a scene in the town, or at the site, where an act happened, told with the same kind of thing.
func (d *doc) sameSite(a *act, sc *scene) bool {
	return d.fine(sc.places) && d.fine(a.places) && d.overlap(a.places, sc.places) && d.sameHead(a, sc) && !sc.another()
}

// goesOn reports a sentence that only adds places to what the one before told: "drones were also
// reported from …".
func (d *doc) goesOn(a *act, sc *scene) bool {
	last := a.mentions[len(a.mentions)-1]
	return sc.date < 0 && last.s.N == sc.s.N-1 && last.s.para == sc.s.para && sc.s.Cue(0, len(sc.s.Toks), "also") != nil && a.family == sc.family()
}

// disjoint reports that two times cannot be of one act; a day of tolerance, as sources differ.
func disjoint(a, b concord.When) bool {
	a0, a1, okA := a.Bounds()
	b0, b1, okB := b.Bounds()
	if !okA || !okB {
		return false
	}
	const day = 24 * 60 * 60
	return a0.Unix() > b1.Unix()+day || b0.Unix() > a1.Unix()+day
}

// overlap reports whether two lists of places may be of one act: one place in both, one that holds
// the other, or neighbours within 30 km.
func (d *doc) overlap(a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if related(d.places[i].place(), d.places[j].place()) {
				return true
			}
		}
	}
	return false
}

func related(a, b gazetteer.Place) bool {
	switch {
	case a.ID == b.ID:
		return true
	case a.Kind == gazetteer.Country || b.Kind == gazetteer.Country:
		return a.Country == b.Country || a.Country == "" || b.Country == ""
	case a.Kind == gazetteer.Admin1:
		return a.ID == b.Admin1ID
	case b.Kind == gazetteer.Admin1:
		return b.ID == a.Admin1ID
	case a.Kind == gazetteer.Sea || b.Kind == gazetteer.Sea || a.Kind == gazetteer.Strait || b.Kind == gazetteer.Strait:
		return gazetteer.Distance(a.Lat, a.Lon, b.Lat, b.Lon) < 250
	}
	limit := 30.0
	if a.Kind == gazetteer.Airport || b.Kind == gazetteer.Airport {
		limit = 50 // from the town that it is named for
	}
	return gazetteer.Distance(a.Lat, a.Lon, b.Lat, b.Lon) < limit
}

// affinity scores how likely a scene goes on with an act; distance counts the acts told since.
func (d *doc) affinity(a *act, sc *scene, distance int) int {
	score := 0
	if len(sc.places) > 0 && len(a.places) > 0 && d.overlap(a.places, sc.places) {
		score += 2
		if d.fine(sc.places) && d.fine(a.places) {
			score += 2
		}
	}
	if sc.date >= 0 && a.date >= 0 {
		score += 2
	}
	if d.sameHead(a, sc) {
		score += 2
	}
	if d.goesOn(a, sc) {
		score += 3
	}
	if sc.definite() {
		score++
	}
	last := a.mentions[len(a.mentions)-1]
	if gap := sc.s.para - last.s.para; gap <= 1 && distance == 0 {
		score++
	}
	if last.s.title || last.s.heading {
		score += 2
	}
	if sc.family() == a.family {
		score++
	}
	if len(sc.places) == 0 && sc.date < 0 {
		score++
	}
	return max(0, score-distance)
}

// sameHead reports whether the scene names the target that the act has: the head words are equal.
func (d *doc) sameHead(a *act, sc *scene) bool {
	for _, m := range sc.mentions {
		for _, o := range a.mentions {
			if m.target.First >= 0 && o.target.First >= 0 && d.headKind(m) != "" && d.headKind(m) == d.headKind(o) {
				return true
			}
		}
	}
	return false
}

// headKind returns the kind of thing that a mention's target is, "" when the lexicon does not know.
func (d *doc) headKind(m *mention) string {
	kind := ""
	if m.target.First < 0 {
		return ""
	}
	for k := m.s.TagFrom[m.target.First]; k < len(m.s.Tags) && m.s.Tags[k].First < m.target.Last; k++ {
		if t := &m.s.Tags[k]; t.Class == lexicon.Target {
			kind = t.Entry.Attr("kind")
		}
	}
	return kind
}

// join adds a scene to an act.
func (d *doc) join(a *act, sc *scene) {
	adds := len(a.mentions) == 0 || !d.fine(a.places) || a.mentions[0].s == sc.s || d.goesOn(a, sc)
	a.mentions = append(a.mentions, sc.mentions...)
	if a.family == famAny {
		a.family = sc.family()
	}
	switch {
	case !sc.s.title && d.fine(sc.places) && d.onlyInTitle(a.places):
		a.places = sc.places // the headline says it in short: "outside Tallinn"
	case adds:
		a.places = append(a.places, sc.places...)
	}
	if sc.date >= 0 && !(sc.refers() && len(a.mentions) > len(sc.mentions)) && (a.date < 0 || finer(d.dates[sc.date].when, d.dates[a.date].when)) {
		a.date = sc.date
	}
	for _, m := range sc.mentions {
		if m.s.Cue(0, len(m.s.Toks), "deliberate", "hybrid", "foreign_link", "unexplained") != nil {
			a.suspected = true
		}
	}
}

// onlyInTitle reports places that only the headline names.
func (d *doc) onlyInTitle(places []int) bool {
	for _, p := range places {
		if !d.places[p].s.title {
			return false
		}
	}
	return len(places) > 0
}

var precisionRank = map[concord.DatePrecision]int{concord.PrecisionDay: 6, concord.PrecisionNight: 6, concord.PrecisionWeek: 5,
	concord.PrecisionMonth: 4, concord.PrecisionSeason: 3, concord.PrecisionYear: 2}

func finer(a, b concord.When) bool { return precisionRank[a.Precision] > precisionRank[b.Precision] }
