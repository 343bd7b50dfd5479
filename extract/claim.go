package extract

import (
	"strings"

	"concord"
)

// findAims records what the acts are said to be for, as claims of whoever says so.
func (d *doc) findAims() {
	if len(d.acts) == 0 {
		return
	}
	for _, s := range d.sents {
		ms := d.g.find("aim", d.text, s)
		if len(ms) == 0 {
			continue
		}
		m := ms[0]
		sp := d.speakerOf(s)
		hedge := d.hedgeOf(s, sp)
		about := concord.DraftID(d.id, d.about(s, m.first)[0].n)
		for _, r := range d.splitAim(s, &m) {
			text := strings.TrimRight(d.words(s, r[0], r[1]), " .”\"")
			if r[1]-r[0] < 3 {
				continue
			}
			e := d.evidence("claim", "", m.p.id, s, r[0], r[1])
			e.SaidBy, e.Hedge = sp.words(d), hedge
			d.claims = append(d.claims, concord.Claim{
				ID:     concord.ClaimID(concord.DeriveID(string(d.id), Version, "aim", text, e.Quote)),
				Report: d.id, Incident: about, Kind: "aim", SaidBy: sp.words(d), Hedge: hedge, Text: text, Credibility: "6",
				ExtractedBy: concord.ByRule, Rule: m.p.id, State: concord.ClaimProposed, Evidence: []concord.Evidence{e}})
		}
	}
}

// splitAim cuts "to sow discord and to try to …" into its aims.
func (d *doc) splitAim(s *sentence, m *match) [][2]int {
	to := m.last - 1
	end := len(s.toks)
	for end > to && s.toks[end-1].punct != 0 {
		end--
	}
	var out [][2]int
	from := to
	for i := to + 1; i+1 < end; i++ {
		if d.joins(s, i) && s.toks[i+1].id == s.toks[to].id {
			out = append(out, [2]int{from, i})
			from = i + 1
		}
	}
	return append(out, [2]int{from, end})
}
