package web_test

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"concord"
	"concord/assess"
	"concord/starter"
	"concord/store"
	"concord/web"
	"concord/wire"
)

func TestTheFirstPageShowsMapListAndWhatItCounts(t *testing.T) {
	s, _, _ := demo(t)
	w := get(t, s, "/")
	if w.Code != http.StatusOK {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	wants(t, w.Body.String(), `<svg class="map"`, "Counted: single incidents, without campaigns and cases; retracted and merged records left out.",
		"<code>officials_named</code>", "Attributed by officials", `rel="next"`, "without a point", `name="as_of"`, "<title>")
	if strings.Contains(w.Body.String(), "<script") || strings.Contains(w.Body.String(), " style=") {
		t.Error("the page needs a script or carries style of its own")
	}
}

func TestTheFilterNarrowsListAndCounts(t *testing.T) {
	s, _, _ := demo(t)
	for _, c := range []struct{ query, has, hasNot string }{
		{"type=undersea_infrastructure", "Elisa data cable", "Incendiary parcels left at Nova Post"},
		{"country=RO", "Nova Post", "Elisa data cable"},
		{"country=ro", "Nova Post", "Elisa data cable"},
		{"status=court_established", "IKEA", "Elisa data cable"},
		{"q=IKEA", "IKEA", "Elisa data cable"},
		{"since=2025-12&until=2025-12-31", "Elisa data cable", "IKEA"},
		{"as_of=2024-06-13", "IKEA", "Elisa data cable"},
		{"box=54.4,24.8,55,25.8", "IKEA", "Elisa data cable"},
		{"campaigns=1&country=CZ&type=FIMI", "Campaign", "Elisa data cable"},
		{"state=candidate", "Candidate", "Elisa data cable"},
		{"order=oldest&type=sabotage", "Oldest first", "Elisa data cable"},
		{"sector=digital_infrastructure&stage=accomplished", "Elisa", "IKEA"},
		{"q=nothing-like-this-anywhere", "No incident matches", "IKEA"},
	} {
		t.Run(c.query, func(t *testing.T) {
			w := get(t, s, "/?"+c.query)
			body := w.Body.String()
			if w.Code != http.StatusOK || !strings.Contains(body, c.has) || strings.Contains(body, c.hasNot) {
				t.Errorf("%d; holds %q: %v, holds %q: %v", w.Code, c.has, strings.Contains(body, c.has), c.hasNot, strings.Contains(body, c.hasNot))
			}
		})
	}
}

func TestPagesOfTheListHoldEveryIncidentOnce(t *testing.T) {
	s, _, _ := demo(t)
	seen, next := map[string]int{}, "/?campaigns=1"
	item := regexp.MustCompile(`<a class="title" href="(/incidents/[^"]+)"`)
	further := regexp.MustCompile(`rel="next" href="([^"]+)"`)
	for range 10 {
		body := get(t, s, next).Body.String()
		for _, m := range item.FindAllStringSubmatch(body, -1) {
			seen[m[1]]++
		}
		m := further.FindStringSubmatch(body)
		if m == nil {
			break
		}
		next = strings.TrimSuffix(html.UnescapeString(m[1]), "#list")
	}
	for path, n := range seen {
		if n != 1 {
			t.Errorf("%s is listed %d times", path, n)
		}
	}
	if len(seen) < 100 {
		t.Errorf("%d incidents are listed, want the 100 of the dataset", len(seen))
	}
}

func TestCountsByRuleAreThoseOfTheRules(t *testing.T) {
	h := openStore(t)
	loadStarter(t, h)
	incidents, _, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	body := strings.Join(strings.Fields(get(t, site(h), "/about").Body.String()), " ")
	for _, rule := range assess.Inclusions() {
		n := 0
		for i := range incidents {
			if inc := &incidents[i]; !inc.Aggregate() && rule.Includes(inc, assess.Status(inc, assess.Moment{}).Status) {
				n++
			}
		}
		wants(t, body, `<td class="num">`+itoa(n)+`</td><td class="nowrap"><code>`+rule.ID+`</code>`)
	}
}

func TestAnIncidentShowsEverythingWithItsEvidence(t *testing.T) {
	s, _, _ := demo(t)
	w := get(t, s, "/incidents/LT-2024-05-IKEA")
	wants(t, w.Body.String(), "Established by a court", `<a href="/about#R1">R1</a>`, "Holds since 24 November 2025", "Vilnius Regional Court", "Judicial finding",
		"Concord starter dataset, 1 April 2026", `href="#source-1"`, `id="source-1"`, `rel="noreferrer noopener nofollow external"`, "as charged: terrorism",
		"Fire destroying Marywilska 44", "Attributed by officials", `?as_of=2025-03-17`, "first record", "known to the city; 54.651, 25.283")
	then := get(t, s, "/incidents/LT-2024-05-IKEA?as_of=2025-03-17").Body.String()
	wants(t, then, "As of <b>17 March 2025</b>", "Attributed by officials", `<a href="/about#R4">R4</a>`)
	if before := get(t, s, "/incidents/LT-2024-05-IKEA?as_of=2024-05-01").Body.String(); !strings.Contains(before, "had not happened yet") {
		t.Error("a day before the incident is not said to be one")
	}
}

func TestAnEarlierIDLeadsToTheRecord(t *testing.T) {
	h := openStore(t)
	loadStarter(t, h)
	incidents, _, _ := starter.Load()
	s := site(h)
	found := 0
	for _, inc := range incidents {
		for _, alias := range inc.Aliases {
			found++
			w := get(t, s, "/incidents/"+string(alias)+"?as_of=2025-01-01")
			if w.Code != http.StatusFound || w.Header().Get("Location") != "/incidents/"+string(inc.ID)+"?as_of=2025-01-01" {
				t.Errorf("%s: %d to %q", alias, w.Code, w.Header().Get("Location"))
			}
		}
	}
	if found == 0 {
		t.Error("the dataset has no earlier id to try")
	}
}

func TestRetractedAndMergedRecordsSaySo(t *testing.T) {
	h := openStore(t)
	loadStarter(t, h)
	change := func(id concord.IncidentID, d concord.Decision, edit func(*concord.Incident)) {
		t.Helper()
		row, err := h.Incident(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		edit(&row.Incident)
		d.Incident, d.By = id, "ana"
		if _, err := h.Decide(t.Context(), d, store.IncidentChange{Incident: row.Incident}); err != nil {
			t.Fatal(err)
		}
	}
	change("PL-2024-04-OBI", concord.Decision{Kind: concord.DecideRetract, Reason: concord.RetractionWrongFacts, Why: "the source took it back"}, func(i *concord.Incident) {
		i.State = concord.StateRetracted
		i.Withdrawal = &concord.Withdrawal{Reason: concord.RetractionWrongFacts, Why: "the source took it back", By: "ana", At: today}
	})
	change("PL-2024-05-MARYWILSKA", concord.Decision{Kind: concord.DecideMerge, With: "PL-2024-05-MARYWILSKA"}, func(i *concord.Incident) {
		i.State, i.MergedInto = concord.StateMerged, "LT-2024-05-IKEA"
	})
	s := site(h)
	page := get(t, s, "/incidents/PL-2024-04-OBI").Body.String()
	wants(t, page, "<b>Retracted</b>", "wrong facts", "the source took it back", `<h1 class="gone">`, "?version=1", "?version=2", "record state, withdrawal")
	if w := get(t, s, "/incidents/PL-2024-05-MARYWILSKA"); w.Code != http.StatusFound || w.Header().Get("Location") != "/incidents/LT-2024-05-IKEA" {
		t.Errorf("a merged record answers %d to %q", w.Code, w.Header().Get("Location"))
	}
	if strings.Contains(get(t, s, "/?country=PL").Body.String(), "OBI DIY") {
		t.Error("a retracted record is in the list")
	}
	wants(t, get(t, s, "/?state=retracted").Body.String(), "OBI DIY", `class="gone"`, `#m-retracted`, "only records in the state retracted")
	wants(t, get(t, s, "/incidents/PL-2024-04-OBI?version=1").Body.String(), "This is version 1 of 2")
	if w := get(t, s, "/incidents/PL-2024-04-OBI?version=9"); w.Code != http.StatusNotFound {
		t.Errorf("a version that is not there gives %d", w.Code)
	}
}

func TestAClearedSuspicionSaysWhoClearedIt(t *testing.T) {
	s, _, _ := demo(t)
	wants(t, get(t, s, "/incidents/LT-2024-11-DHLCRASH").Body.String(), "<b>Cleared.</b>", "Prosecutor of Lithuania, 26 November 2024: ruled out", "in no count of attacks")
}

func TestAReportShowsWhereEachValueWasRead(t *testing.T) {
	s, h, id := demo(t)
	w := get(t, s, "/reports/"+string(id))
	body := w.Body.String()
	wants(t, body, "Warehouse fire in Vilnius", `class="m k-place"`, `data-l="`, `<p class="outside">`, "read from the person who gave it in", "SHA-256", "/content", "Incidents that rest on it", "reliability B")
	found, err := h.Findings(t.Context(), id)
	if err != nil || len(found.Incidents) == 0 {
		t.Fatalf("%+v %v", found, err)
	}
	for _, inc := range found.Incidents {
		for _, ev := range inc.Evidence {
			if anchor := `id="s` + itoa(ev.Start) + "-" + itoa(ev.End) + `"`; strings.Count(body, anchor) != 1 {
				t.Errorf("%s (%s) is there %d times", anchor, ev.Field, strings.Count(body, anchor))
			}
		}
	}
	asked := get(t, s, "/reports/"+string(id)+"?at=0-9").Body.String()
	wants(t, asked, "You asked for these words", `<a id="at"></a>`, `class="asked"`)
	for _, bad := range []string{"9-0", "0-99999", "x", "-1-4", "5-5"} {
		if w := get(t, s, "/reports/"+string(id)+"?at="+bad); w.Code != http.StatusBadRequest {
			t.Errorf("at=%s gives %d", bad, w.Code)
		}
	}
}

func TestAnIncidentLeadsToTheWordsInItsReport(t *testing.T) {
	s, h, id := demo(t)
	page, err := h.Incidents(t.Context(), store.Filter{Report: id})
	if err != nil || len(page.Rows) == 0 {
		t.Fatalf("%v %v", page, err)
	}
	body := get(t, s, "/incidents/"+string(page.Rows[0].Incident.ID)).Body.String()
	wants(t, body, "<b>Not verified.</b>", "Warehouse fire in Vilnius")
	m := regexp.MustCompile(`<q><a href="(/reports/[^"#]+\?at=[0-9-]+)#at">([^<]+)</a></q>`).FindStringSubmatch(body)
	if m == nil {
		t.Fatal("no quote leads to the report")
	}
	wants(t, get(t, s, m[1]).Body.String(), `<a href="#at"><q>`+m[2]+`</q></a>`)
}

func TestReportsCanBeSearched(t *testing.T) {
	s, _, id := demo(t)
	wants(t, get(t, s, "/reports").Body.String(), "1 report", string(id), "every captured document")
	wants(t, get(t, s, "/reports?q=warehouse&show=relevant").Body.String(), "<mark>Warehouse</mark>", "that holds the words")
	wants(t, get(t, s, "/reports?q=submarine").Body.String(), "No report holds these words")
	wants(t, get(t, s, "/reports?show=trouble").Body.String(), "0 reports")
}

func TestMeasuresAreListedAndShown(t *testing.T) {
	s, _, _ := demo(t)
	wants(t, get(t, s, "/measures").Body.String(), "25 measures", "NATO Article 4 consultation", "official acts on record")
	wants(t, get(t, s, "/measures?type=movement_restriction&status=announced").Body.String(), "1 measure<", "PL-M-MOVE-2024")
	wants(t, get(t, s, "/measures/PL-M-MOVE-2024").Body.String(), "Movement restriction: Poland", "In force from", "unknown", "27 May 2024", `href="#source-1"`)
}

func TestWhatMayNotBeSeenLooksLikeWhatIsNotThere(t *testing.T) {
	h := openStore(t)
	loadStarter(t, h)
	secret := hostile()
	secret.ID, secret.Title, secret.Marking = "PL-2024-07-SECRET", "Sealed", concord.Marking{TLP: concord.TLPRed, Owner: "other"}
	write(t, h, []concord.Incident{hostile(), secret}, nil)
	s := site(h)
	a, b := get(t, s, "/incidents/PL-2024-07-SECRET"), get(t, s, "/incidents/PL-2024-07-ABSENT")
	if a.Code != http.StatusNotFound || a.Body.String() != b.Body.String() {
		t.Errorf("%d and %d, equal: %v", a.Code, b.Code, a.Body.String() == b.Body.String())
	}
	if strings.Contains(get(t, s, "/?q=Sealed").Body.String(), "SECRET") {
		t.Error("it is in the list")
	}
	for _, path := range []string{"/reports/r-00000000000000000000", "/measures/NOTHING", "/nothing", "/assets/nothing.css", "/reports/r-00000000000000000000/content"} {
		if w := get(t, s, path); w.Code != http.StatusNotFound || w.Body.String() != b.Body.String() {
			t.Errorf("%s gives %d, like an absent incident: %v", path, w.Code, w.Body.String() == b.Body.String())
		}
	}
}

// TestEveryLinkLeadsSomewhere follows every link from the first page, and asks for each anchor.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	s, _, id := demo(t)
	link := regexp.MustCompile(`(?:href|src|action)="([^"]+)"`)
	bodies := map[string]string{}
	type step struct{ path, from string }
	queue := []step{{"/", ""}, {"/reports/" + string(id), ""}, {"/?as_of=2024-06-13", ""}}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		u, err := url.Parse(at.path)
		if err != nil {
			t.Errorf("%s: %v", at.path, err)
			continue
		}
		plain := *u
		plain.Fragment = ""
		body, seen := bodies[plain.String()]
		if !seen {
			w := get(t, s, plain.String())
			if w.Code != http.StatusOK && w.Code/100 != 3 {
				t.Errorf("%s gives %d, linked from %s", at.path, w.Code, at.from)
			}
			if strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
				body = w.Body.String()
			}
			bodies[plain.String()] = body
			for _, m := range link.FindAllStringSubmatch(body, -1) {
				next := html.UnescapeString(m[1])
				switch {
				case strings.HasPrefix(next, "#"):
					next = plain.String() + next
				case !strings.HasPrefix(next, "/"):
					continue // another site
				}
				// Links of a filtered list lead to further filters without end.
				if plain.RawQuery == "" || !strings.Contains(next, "?") || strings.HasPrefix(next, plain.String()+"#") {
					queue = append(queue, step{next, plain.String()})
				}
			}
		}
		if u.Fragment != "" && !strings.Contains(body, `id="`+u.Fragment+`"`) {
			t.Errorf("%s has no such place, linked from %s", at.path, at.from)
		}
	}
	if len(bodies) < 200 {
		t.Errorf("only %d pages were found", len(bodies))
	}
	t.Logf("%d pages", len(bodies))
}

func TestALongListIsShownInPartAndSaysSo(t *testing.T) {
	h := openStore(t)
	var many []concord.Incident
	for i := range 700 {
		inc := hostile()
		inc.ID, inc.Title = concord.IncidentID("PL-2024-07-N"+itoa(i)), "Number "+itoa(i)
		many = append(many, inc)
	}
	write(t, h, many, nil)
	wants(t, get(t, site(h), "/").Body.String(), "700 incidents", "The map shows the newest 500 only", `rel="next"`)
}

var _ web.Reader = wire.Pages{}
