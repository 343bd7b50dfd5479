package intake_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"concord"
	"concord/fuse"
	"concord/intake"
	"concord/lexicon/gazetteer"
)

// deed is a kind of act, the words in which it is told, and what is read from them. In the words, %[1]s is the
// target, %[2]s the town and %[3]s the day.
type deed struct {
	typ     concord.ActivityType
	method  concord.Method
	sector  concord.Sector
	targets []string
	told    [2]string
}

var deeds = []deed{
	{concord.ActivityArson, "", concord.SectorCommercial, []string{"warehouse", "shopping centre", "bus depot", "furniture shop"},
		[2]string{"A %[1]s was set alight in %[2]s on %[3]s, police said.", "Arsonists set fire to a %[1]s in %[2]s on %[3]s, the fire service said."}},
	{concord.ActivitySabotage, "", concord.SectorTransport, []string{"railway line", "railway bridge", "signal cabinet"},
		[2]string{"Unknown people sabotaged a %[1]s in %[2]s on %[3]s, the transport ministry said.", "A %[1]s was sabotaged in %[2]s on %[3]s, the operator said."}},
	{concord.ActivityDroneIncursion, "drone", concord.SectorTransport, []string{"airport", "air base", "power station"},
		[2]string{"Several drones were seen over the %[1]s in %[2]s on %[3]s, police said.", "Drones flew over the %[1]s in %[2]s on %[3]s, officials said."}},
	{concord.ActivityCyberDisruption, "ddos", "", []string{"hospital", "bank", "town hall", "ministry"},
		[2]string{"A cyberattack took the website of a %[1]s in %[2]s offline on %[3]s, officials said.", "Hackers knocked the website of a %[1]s in %[2]s offline on %[3]s, the police said."}},
	{concord.ActivityVandalism, "", concord.SectorCulturalReligious, []string{"memorial", "museum", "synagogue", "cemetery"},
		[2]string{"A %[1]s in %[2]s was vandalised on %[3]s, the police said.", "Vandals defaced a %[1]s in %[2]s on %[3]s, the police said."}},
	{concord.ActivityBombing, "parcel_bomb", "", []string{"depot", "post office", "office"},
		[2]string{"A parcel bomb exploded at a %[1]s in %[2]s on %[3]s, police said.", "A letter bomb went off at a %[1]s in %[2]s on %[3]s, prosecutors said."}},
}

// storedTowns are the towns of Europe in which the acts happen, the largest first: those whose name is no
// other word.
var storedTowns = sync.OnceValue(func() (out []gazetteer.Place) {
	countries := strings.Fields("PL LT LV EE FI SE NO DK DE FR GB CZ SK RO BG IT ES NL BE AT HU IE PT GR HR SI MD")
	for id := gazetteer.ID(1); int(id) < gazetteer.Len(); id++ {
		p := gazetteer.Get(id)
		if p.Kind != gazetteer.City || p.Population < 20_000 || p.Ambiguous || !slices.Contains(countries, p.Country) ||
			strings.ContainsAny(p.Name, " -'.") || gazetteer.Append(nil, gazetteer.Fold(p.Name))[0] != id {
			continue
		}
		out = append(out, p)
	}
	slices.SortStableFunc(out, func(a, b gazetteer.Place) int { return b.Population - a.Population })
	return out[:min(len(out), 2500)]
})

// act is the n-th act of the stores of the benchmarks: the same n is always the same act. Acts lie in twelve years,
// more in the later ones, and in 2,500 towns, more in the larger ones.
type act struct {
	n      int
	deed   deed
	target string
	town   gazetteer.Place
	day    time.Time
	blamed bool
	r      *rand.Rand
}

func actOf(n int) act {
	r := rand.New(rand.NewPCG(uint64(n), 11))
	skewed := func() float64 { u := r.Float64(); return u * u }
	a := act{n: n, deed: deeds[int(skewed()*float64(len(deeds)))], town: storedTowns()[int(skewed()*float64(len(storedTowns())))],
		day: time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC).AddDate(0, 0, -int(skewed()*12*365)), blamed: r.IntN(3) > 0, r: r}
	a.target = a.deed.targets[r.IntN(len(a.deed.targets))]
	return a
}

// report is a text of some 900 bytes in which the act is told: by wording 0 the first time, by 1 elsewhere, in other words.
func (a act) report(wording int) string {
	r := rand.New(rand.NewPCG(uint64(a.n), uint64(100+wording)))
	var b strings.Builder
	told := fmt.Sprintf(a.deed.told[wording%2], a.target, a.town.Name, a.day.Format("2 January 2006"))
	fmt.Fprintf(&b, "%s in %s: what is known\n\n%s\n\n", strings.ToUpper(a.target[:1])+a.target[1:], a.town.Name, told)
	if a.blamed {
		b.WriteString("Investigators suspect Russia.\n\n")
	}
	for b.Len() < 800 {
		fmt.Fprintf(&b, "%s told readers that", name(r))
		for range 14 {
			b.WriteString(" " + fillers[r.IntN(len(fillers))])
		}
		fmt.Fprintf(&b, ", and %s agreed.\n\n", name(r))
	}
	return b.String()
}

// copied is the report with the words that a desk elsewhere would change.
func (a act) copied(n int) string {
	return strings.Replace(a.report(0), ": what is known\n", ": what we know so far\n", 1) + fmt.Sprintf("Our desk added line %d.\n", n)
}

// name makes names up, so that the texts have rare words as real ones do.
func name(r *rand.Rand) string {
	parts := []string{"ba", "ro", "mi", "lek", "van", "sto", "dur", "tin", "ges", "olf", "kar", "nu", "pel", "ist", "wen", "hal"}
	return "Mr " + strings.ToUpper(parts[r.IntN(8)][:1]) + parts[r.IntN(16)] + parts[r.IntN(16)] + parts[r.IntN(16)] + parts[r.IntN(16)]
}

func (a act) item(content []byte) intake.Item {
	return intake.Item{Content: content, ContentType: "text/plain", Source: fmt.Sprint("act ", a.n),
		Published: string(a.published()), PublishedBasis: "feed"}
}

func (a act) published() concord.Date { return concord.DateOf(a.day.AddDate(0, 0, 1)) }

// incident is what a reading of the text leaves behind.
func (a act) incident(id concord.ReportID, text string) concord.Incident {
	day := concord.DateOf(a.day)
	at := strings.IndexByte(text, '\n') + 1
	for text[at] == '\n' {
		at++
	}
	sentence := text[at : at+strings.IndexByte(text[at:], '\n')]
	states := []concord.RecordState{concord.StateCandidate, concord.StateCandidate, concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StateVerified}
	inc := concord.Incident{Title: strings.TrimSpace(text[:at]), Summary: sentence, Unit: concord.UnitIncident, State: states[a.n%len(states)],
		ActivityTypes: []concord.ActivityType{a.deed.typ}, Stage: concord.StageAccomplished, Target: "a " + a.target, Sector: a.deed.sector,
		Time: concord.When{Start: day, End: day, Precision: concord.PrecisionDay, Basis: "event", Words: a.day.Format("2 January 2006")},
		Places: []concord.Place{{Name: a.town.Name, Role: concord.RoleEvent, Country: a.town.Country, Admin: a.town.Admin1, Lat: &a.town.Lat, Lon: &a.town.Lon,
			Precision: concord.GeoCity, Words: a.town.Name}},
		Countries: []string{a.town.Country}, Reports: []concord.ReportID{id}, Marking: marked(a.n)}
	if a.deed.method != "" {
		inc.Methods = []concord.Method{a.deed.method}
	}
	fields := []string{"activity_types", "time", "places[0]"}
	if a.blamed {
		inc.Accused = []string{"RU"}
		inc.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "investigators", BodyType: concord.BodyPolice, BodyCountry: a.town.Country,
			Strength: concord.StrengthSuspected, Date: a.published(), Basis: []concord.AttributionBasis{concord.OnInvestigation}}}
		fields = append(fields, "attributions[0]")
	}
	switch {
	case a.n%40 == 7:
		inc.State, inc.Withdrawal = concord.StateRetracted, &concord.Withdrawal{Reason: concord.RetractionNotAnIncident, Why: "another cause was found", By: "a person", At: a.day}
	case a.n%50 == 9:
		inc.Unit = concord.UnitCampaign
	}
	for _, f := range fields {
		inc.Evidence = append(inc.Evidence, concord.Evidence{Field: f, Report: id, Canonical: 1, Quote: sentence, Hedge: concord.HedgeAsserted, Rule: "bench/act",
			Confidence: 0.8, Span: concord.Span{Start: at, End: at + len(sentence), RawStart: at, RawEnd: at + len(sentence)}})
	}
	inc.ID = fuse.ID(&inc)
	return inc
}

// marked gives most records the marking of the node, and some one that fewer may read.
func marked(n int) concord.Marking {
	m := concord.Marking{TLP: concord.TLPGreen, Owner: "demo"}
	switch {
	case n%5 == 3:
		m.TLP = concord.TLPAmber
	case n%11 == 5:
		m = concord.Marking{TLP: concord.TLPAmberStrict, Owner: "demo"}
	case n%13 == 6:
		m.ReleasableTo = []string{"demo", fmt.Sprint("partner-", n%7)}
	}
	return m
}
