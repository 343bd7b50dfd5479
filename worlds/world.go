package worlds

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"time"

	"concord"
)

// Node is the organisation that runs the node of every world.
const Node = "demo"

// Begin is when the first thing happens in a world, and End when everything has.
var (
	Begin = time.Date(2026, 1, 5, 6, 0, 0, 0, time.UTC)
	End   = Begin.Add(48 * time.Hour)
)

// World is what a node holds, and who asks it. Objects that refer to others do so by their numbers,
// which are the same in every part of a world.
type World struct {
	People    []Person
	Groups    map[string][]string // organisations by group
	Given     [][]string          // for whom the node says that it receives; the first list is of nobody
	Reports   []Report
	Incidents []Incident
	Measures  []Measure
}

// Person is somebody who asks, with a role.
type Person struct {
	View concord.View
	Role string
}

// Report is a report, its text and the group of reports that tell the same.
type Report struct {
	N     int
	Body  concord.Report
	Text  string
	Story int // 0: none
	Claim concord.Claim
	Draft string // title of what was read in it
}

// Incident is a record, and what became of it.
type Incident struct {
	N       int
	Body    concord.Incident
	Reports []int
	Made    string            // why it was made
	Why     string            // of a decision about it, "" without one
	Second  *concord.Incident // a second version
}

// latest is the record as it is now.
func (i *Incident) latest() concord.Incident {
	if i.Second != nil {
		return *i.Second
	}
	return i.Body
}

// Measure is a measure.
type Measure struct {
	N    int
	Body concord.Measure
}

// canary is the word that stands in one field of one object and nowhere else.
func canary(kind string, n int, field string) string {
	return fmt.Sprintf("CNRY%s%05d%sQ", kind, n, field)
}

var canaryForm = regexp.MustCompile(`CNRY[RIM]\d{5}[A-PR-Z]+Q`)

// Canaries returns the canaries in a text, in any case, sorted.
func Canaries(text string) []string {
	found := canaryForm.FindAllString(strings.ToUpper(text), -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// Canaries returns all canaries of the world.
func (w *World) Canaries() map[string]bool {
	text, err := json.Marshal(w)
	if err != nil {
		panic(err) // plain values
	}
	all := map[string]bool{}
	for _, c := range Canaries(string(text)) {
		all[c] = true
	}
	return all
}

// New makes the world of a size: two fifths of the objects are reports and as many incidents, the rest
// are measures. The same size gives the same world.
func New(objects int) *World {
	m := &maker{rand.New(rand.NewPCG(2, 6)), &World{People: people(), Groups: groups(), Given: [][]string{nil}}, nil}
	m.marks = m.markings(40)
	for i, mark := range m.marks { // some of what others marked is marked so by the node alone
		if i%3 != 0 && mark.Owner != Node && (mark.TLP == concord.TLPAmber || mark.TLP == concord.TLPAmberStrict) {
			m.w.Given = append(m.w.Given, mark.ReleasableTo)
		}
	}
	reports := objects * 2 / 5
	for n := 1; n <= reports; n++ {
		m.report(n)
	}
	for n := 1; n <= reports; n++ {
		m.incident(n, reports, objects-2*reports)
	}
	for n := 1; n <= objects-2*reports; n++ {
		m.measure(n, reports)
	}
	return m.w
}

func groups() map[string][]string {
	return map[string][]string{"baltic": {"coast", "grid", "cert-pl"}, "cell": {"police-de", "bureau"}}
}

// people are two of each of six organisations in three nations.
func people() []Person {
	org := func(name, nation string, communities, groups, clientOf []string) concord.View {
		return concord.View{Org: name, Nation: nation, Communities: communities, Groups: groups, ClientOf: clientOf}
	}
	var out []Person
	for i, v := range []concord.View{
		org(Node, "PL", []string{"energy"}, nil, nil),
		org("cert-pl", "PL", []string{"ports"}, []string{"baltic"}, nil),
		org("bureau", "DE", []string{"energy"}, []string{"cell"}, []string{Node}),
		org("police-de", "DE", nil, []string{"cell"}, nil),
		org("coast", "EE", []string{"ports"}, []string{"baltic"}, nil),
		org("grid", "EE", []string{"energy", "ports"}, []string{"baltic"}, []string{"bureau"}),
	} {
		for _, name := range [][2]string{{"ana", "adam"}, {"bea", "ben"}, {"cem", "cora"}, {"dana", "dirk"}, {"erik", "eva"}, {"fay", "finn"}}[i] {
			p := v
			p.Principal = name
			role := []string{"reader", "analyst", "releaser", "administrator", "auditor", "partner"}[len(out)%6]
			p.Node = role == "partner"
			out = append(out, Person{p, role})
		}
	}
	return out
}

// maker makes a world out of chance that is the same each time.
type maker struct {
	*rand.Rand
	w     *World
	marks []concord.Marking
}

func pick[T any](m *maker, list ...T) T { return list[m.IntN(len(list))] }

// markings are distinct ones of every level; one of them no node knows.
func (m *maker) markings(n int) []concord.Marking {
	orgs := []string{Node, Node, "cert-pl", "bureau", "police-de", "coast", "grid"}
	to := []string{Node, "cert-pl", "bureau", "police-de", "coast", "grid", "nation:PL", "nation:DE", "nation:EE", "group:baltic", "group:cell",
		"community:energy", "community:ports", "person:ana", "person:ben", "person:cora", "person:eva", "person:finn"}
	levels := []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}
	var out []concord.Marking
	seen := map[string]bool{}
	for i := 0; len(out) < n; i++ {
		mark := concord.Marking{TLP: levels[i%len(levels)], Owner: pick(m, orgs...), Clients: m.IntN(3) == 0, Orcon: m.IntN(5) == 0}
		for range m.IntN(4) {
			mark.ReleasableTo = append(mark.ReleasableTo, pick(m, to...))
		}
		slices.Sort(mark.ReleasableTo)
		mark.ReleasableTo = slices.Compact(mark.ReleasableTo)
		if len(out) == n-1 {
			mark.Unknown = []string{"acs:unheard-of"}
		}
		if key := fmt.Sprint(mark); !seen[key] {
			seen[key] = true
			out = append(out, mark)
		}
	}
	return out
}

// mark is any marking, more often one of a low level.
func (m *maker) mark() concord.Marking {
	if m.IntN(3) == 0 {
		return concord.Marking{TLP: concord.TLPClear, Owner: Node}
	}
	return pick(m, m.marks...)
}

var words = []string{"harbour", "cable", "fire", "drone", "depot", "rail", "signal", "leaflet"}

func (m *maker) words() string { return pick(m, words...) + " " + pick(m, words...) }

func (m *maker) report(n int) {
	c := func(field string) string { return canary("R", n, field) }
	title := m.words() + " " + c("TITLE")
	text := title + "\n\nA " + m.words() + " was reported " + c("TEXT") + ". It is under investigation.\n"
	r := Report{N: n, Text: text, Story: m.IntN(8), Body: concord.Report{
		Source: "https://news.example/" + c("SOURCE"), URL: "https://news.example/" + c("LINK"), ContentType: "text/plain", CollectedBy: "worlds",
		CapturedAt: Begin.Add(-time.Duration(n) * time.Hour), Title: title, Publisher: concord.Publisher{Name: "The " + c("PAPER"), Country: pick(m, "PL", "DE", "EE")},
		Language: "en", Published: concord.Date(fmt.Sprintf("2025-%02d-%02d", 1+m.IntN(12), 1+m.IntN(28))), Relevant: n%3 != 0, Extractor: "worlds 1", Marking: m.mark()}}
	if m.IntN(20) == 0 {
		r.Body.Trouble = "broken at " + c("TROUBLE")
	}
	r.Body.SHA256 = concord.HashOf([]byte(text))
	r.Body.ID, r.Body.Size = concord.ReportIDOf(r.Body.SHA256), len(text)
	r.Draft = "draft " + c("DRAFT")
	r.Claim = concord.Claim{ID: concord.ClaimID(c("CLAIM")), Kind: "field", Field: "target", Value: c("VALUE"), Hedge: concord.HedgeReportedSpeech, Text: "said " + c("SAID"),
		Credibility: "6", ExtractedBy: concord.ByRule, State: concord.ClaimProposed}
	m.w.Reports = append(m.w.Reports, r)
}

func incidentID(n int) concord.IncidentID {
	return concord.IncidentID("XX-2025-" + canary("I", n, "ID"))
}
func measureID(n int) concord.MeasureID { return concord.MeasureID("M-" + canary("M", n, "ID")) }

func (m *maker) incident(n, reports, measures int) {
	c := func(field string) string { return canary("I", n, field) }
	lat, lon := 48+m.Float64()*12, 10+m.Float64()*18
	day := concord.Date(fmt.Sprintf("202%d-%02d-%02d", 3+m.IntN(3), 1+m.IntN(12), 1+m.IntN(28)))
	body := concord.Incident{ID: incidentID(n), Aliases: []concord.IncidentID{concord.IncidentID("OLD-" + c("ALIAS"))}, Title: m.words() + " " + c("TITLE"),
		Summary: "It began with a " + m.words() + " " + c("SUMMARY"), Unit: concord.UnitIncident, State: pick(m, concord.StateCandidate, concord.StateVerified, concord.StateVerified, concord.StatePublished),
		Marking: m.mark(), ActivityTypes: []concord.ActivityType{pick(m, concord.ActivityArson, concord.ActivitySabotage, concord.ActivityEspionage, concord.ActivityVandalism)},
		Stage: pick(m, concord.StageAccomplished, concord.StageFoiled, concord.StageAttempted), Methods: []concord.Method{pick(m, concord.MethodAccelerant, concord.MethodOther)},
		MethodText: c("METHOD"), Target: "the " + pick(m, words...) + " " + c("TARGET"), Sector: pick(m, concord.SectorEnergy, concord.SectorTransport),
		Time:      concord.When{Start: day, End: day, Precision: concord.PrecisionDay, Words: c("WHEN")},
		Places:    []concord.Place{{Name: c("PLACE"), Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCity, Words: c("WORDS")}},
		Countries: []string{pick(m, "PL", "LT", "DE", "EE")}, Effects: []concord.Effect{{Kind: "damage", Text: c("EFFECT")}},
		Accused: []string{pick(m, "RU", "BY")}, AccusedText: c("BLAMED"),
		Attributions: []concord.Attribution{{AttributedTo: "RU", MadeBy: "office " + c("MADE"), BodyType: concord.BodyPolice, Strength: concord.StrengthConfirmed, Date: day, Note: c("NOTE")}},
		LegalSteps:   []concord.LegalStep{{Stage: concord.LegalCharged, Date: day, Jurisdiction: "PL", Text: c("LEGAL")}},
		Notes:        c("NOTES"), Sources: []string{"https://site.example/" + c("LINK")}}
	for i, f := range []string{"target", "places[0]", "time", "attributions[0]", "notes", "summary"} {
		body.Evidence = append(body.Evidence, concord.Evidence{Field: f, Value: c("PIECE" + string(rune('A'+i))), Person: "typist", At: Begin, Sources: []string{"https://site.example/" + c("FILE"+string(rune('A'+i)))}})
	}
	for range m.IntN(3) {
		body.Links = append(body.Links, concord.Link{To: incidentID(1 + m.IntN(reports)), Type: concord.LinkSameSeries, Reasons: []string{c("HINT")}})
		if measures > 0 {
			body.Measures = append(body.Measures, measureID(1+m.IntN(measures)))
		}
	}
	switch {
	case n%20 == 0:
		body.Unit = concord.UnitCampaign
	case n%17 == 0:
		body.State, body.MergedInto = concord.StateMerged, incidentID(1+m.IntN(reports))
	case n%13 == 0:
		body.State, body.Withdrawal = concord.StateRetracted, &concord.Withdrawal{Reason: concord.RetractionWrongFacts, Why: c("GONE"), By: "typist", At: Begin}
	}
	if m.IntN(4) == 0 {
		body.Granular = map[string]concord.Marking{}
		for range 1 + m.IntN(2) {
			body.Granular[pick(m, "target", "notes", "places", "accused_text", "attributions", "time", "summary", "links", "countries", "sources")] = pick(m, m.marks...)
		}
	}
	inc := Incident{N: n, Body: body, Made: "made " + c("MAKE")}
	if n == 1 { // everybody's: with it comes what all records share, such as the identity of the node
		inc.Body.Marking, inc.Body.Granular, reports = concord.Marking{TLP: concord.TLPClear, Owner: Node}, nil, 0
		body = inc.Body
	}
	for range min(reports, m.IntN(3)) {
		if k := 1 + m.IntN(reports); !slices.Contains(inc.Reports, k) {
			inc.Reports = append(inc.Reports, k)
		}
	}
	for _, k := range inc.Reports {
		r := &m.w.Reports[k-1]
		if r.Claim.Incident == "" {
			r.Claim.Incident = body.ID
		}
		body.Reports = append(body.Reports, r.Body.ID)
	}
	inc.Body.Reports = body.Reports
	if writes := m.writable(inc); writes && n%5 == 0 {
		inc.Why = "sure " + c("WHY")
	} else if writes && n%5 == 1 && n > 1 && body.State == concord.StateVerified {
		second := inc.Body
		second.Version, second.Title = 1, m.words()+" "+c("AGAIN")
		if to := "person:" + pick(m, "ana", "ben", "cora", "eva", "finn"); body.Marking.TLP != concord.TLPRed && m.IntN(2) == 0 {
			second.Marking = concord.Marking{TLP: concord.TLPRed, Owner: body.Marking.Owner, ReleasableTo: []string{to}, Orcon: body.Marking.Orcon}
		}
		inc.Why, inc.Second = "sure "+c("WHY"), &second
	} else if writes && n%5 == 1 && n > 1 && body.State == concord.StateCandidate {
		second := inc.Body // other nodes get it from now on
		second.Version, second.State, second.Title = 1, concord.StateVerified, body.Title+" "+c("AGAIN")
		inc.Why, inc.Second = "sure "+c("WHY"), &second
	}
	m.w.Incidents = append(m.w.Incidents, inc)
}

// writable reports whether somebody of the owner, who runs a node, could write the record.
func (m *maker) writable(inc Incident) bool {
	marks := []concord.Marking{inc.Body.Marking}
	for _, n := range inc.Reports {
		marks = append(marks, m.w.Reports[n-1].Body.Marking)
	}
	return MayRead(writer(inc.Body.Marking), marks...)
}

func (m *maker) measure(n, incidents int) {
	c := func(field string) string { return canary("M", n, field) }
	body := concord.Measure{ID: measureID(n), Type: pick(m, concord.MeasureEntryBan, concord.MeasureMovementRestriction), Issuer: pick(m, "PL", "EU"), Against: "RU",
		Target: c("TARGET"), Status: concord.MeasureInForce, StatusText: c("STATUS"), Announced: concord.Date(fmt.Sprintf("2025-%02d", 1+m.IntN(12))), Scope: c("SCOPE"),
		LegalBasis: c("BASIS"), Notes: c("NOTES"), Marking: m.mark(), Sources: []string{"https://site.example/" + c("LINK")}}
	for range m.IntN(3) {
		body.Incidents = append(body.Incidents, incidentID(1+m.IntN(incidents)))
	}
	m.w.Measures = append(m.w.Measures, Measure{n, body})
}

// Readers are those through whose eyes the leak tests look: everybody, as with LEAKS=all in
// the environment of a test, else two, one of whom sees much and one little, and in a short test the first alone.
func Readers(w *World, all, short bool) []Person {
	switch {
	case all:
		return w.People
	case short:
		return w.People[:1]
	}
	return []Person{w.People[0], w.People[3]}
}
