package main

import (
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
	"concord/store/exchange"
)

var (
	loadFor       = flag.Duration("load", 20*time.Second, "how long partners poll and analysts search")
	loadIncidents = flag.Int("incidents", 5000, "incidents that the node holds while they do")
	loadObjects   = flag.Int("objects", 50_000, "objects in the collection that is polled")
)

const (
	loadPartners = 200
	pollEvery    = 4 * time.Second // of each partner: 50 requests a second
	loadAnalysts = 20
	thinks       = 2 * time.Second // of each analyst, on average
)

// BenchmarkPartnersAndAnalysts has 200 partners poll a collection that grows by ten objects a second, over HTTP and with keys of their own, while 20 analysts search on
// the pages and over REST and think in between. Times are of whole answers.
func BenchmarkPartnersAndAnalysts(b *testing.B) {
	n := newLoaded(b)
	for b.Loop() {
		n.run()
	}
	n.tell("taxii", n.polls)
	n.tell("pages", n.pages)
	n.tell("rest", n.asks)
	b.ReportMetric(float64(len(n.polls)+len(n.pages)+len(n.asks))/b.Elapsed().Seconds(), "requests/s")
}

// loaded is a node that listens, with all that is asked of it.
type loaded struct {
	*testing.B
	a          *app
	url        string
	collection string
	keys       map[string]string
	ids        []string // of records that everybody may read
	client     *http.Client

	mu                 sync.Mutex
	polls, pages, asks []time.Duration
}

func newLoaded(b *testing.B) *loaded {
	b.Helper()
	n := &loaded{B: b, keys: map[string]string{}, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 2 * (loadPartners + loadAnalysts)}}}
	n.a = &app{ctx: b.Context(), out: io.Discard, errs: io.Discard, dir: filepath.Join(b.TempDir(), "node"), clock: time.Now, node: "demo", firsts: map[concord.IncidentID]time.Time{}}
	b.Cleanup(n.a.close)
	h, err := n.a.open(true)
	n.must(err)
	g := n.a.gate(h, "127.0.0.1:1")
	served, err := n.a.exchange(n.a.pages(g, nil, h, "127.0.0.1:1"), g, h, "127.0.0.1:1")
	if err == nil {
		served, err = n.a.rest(served, g, "127.0.0.1:1")
	}
	n.must(err)
	s := httptest.NewServer(served)
	b.Cleanup(s.Close)
	n.url = s.URL
	n.incidents(h)
	c, err := h.Exchange(access.All).AddCollection(b.Context(), exchange.Collection{Title: "shared", Marking: concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"community:c"}}},
		[]exchange.Grant{{To: "*", Read: true}, {To: "role:analyst", Write: true}})
	n.must(err)
	n.collection = "/taxii2/default/collections/" + c.ID + "/objects/"
	for i := range loadPartners {
		n.key(h, fmt.Sprint("poller", i), fmt.Sprint("cert", i%25), access.Partner)
	}
	for i := range loadAnalysts {
		n.key(h, fmt.Sprint("analyst", i), []string{"demo", "bureau", "cert1"}[i%3], access.Analyst)
	}
	for from := 0; from < *loadObjects; from += 5000 {
		n.post(from, min(5000, *loadObjects-from))
	}
	return n
}

func (n *loaded) must(err error) {
	n.Helper()
	if err != nil {
		n.Fatal(err)
	}
}

// key makes an account with a key.
func (n *loaded) key(h *store.Handle, name, org string, role access.Role) {
	n.Helper()
	x := h.Accounts()
	n.must(x.PutOrg(n.Context(), accounts.Org{Name: org, Nation: "PL", Communities: []string{"c"}}))
	id, text, err := signin.NewKey(n.a.gate(h, "127.0.0.1:1").Random)
	n.must(err)
	n.must(x.AddKey(n.Context(), accounts.NewAccount{Principal: name, Org: org, Role: role}, id, signin.HashKey(text), time.Now().Add(24*time.Hour)))
	n.keys[name] = text
}

var loadWords = strings.Fields("harbour cable fire drone depot rail signal leaflet bridge pump tower mast")

// incidents fills the node with records under five markings.
func (n *loaded) incidents(h *store.Handle) {
	n.Helper()
	r := rand.New(rand.NewPCG(5, 6))
	word := func() string { return loadWords[r.IntN(len(loadWords))] }
	marks := []concord.Marking{{TLP: concord.TLPClear, Owner: "demo"}, {TLP: concord.TLPGreen, Owner: "demo", ReleasableTo: []string{"community:c"}}, {TLP: concord.TLPAmber, Owner: "demo"},
		{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"bureau", "cert1"}}, {TLP: concord.TLPAmberStrict, Owner: "demo", ReleasableTo: []string{"cert1", "cert2"}}}
	rep := concord.Report{Source: "list", Marking: marks[0]}
	_, err := h.SaveReport(n.Context(), &rep, []byte("the list"))
	n.must(err)
	for i := 0; i < *loadIncidents; {
		reading := store.Reading{Report: rep, By: "machine"}
		for ; i < *loadIncidents && len(reading.Incidents) < 200; i++ {
			day := concord.Date(fmt.Sprintf("202%d-%02d-%02d", 2+r.IntN(4), 1+r.IntN(12), 1+r.IntN(28)))
			lat, lon := 48+r.Float64()*12, 10+r.Float64()*18
			country := []string{"PL", "LT", "DE", "EE", "LV"}[r.IntN(5)]
			inc := concord.Incident{ID: concord.IncidentID(fmt.Sprintf("%s-2024-%05d", country, i)), Title: word() + " and " + word() + " " + fmt.Sprint(i), Summary: "A " + word() + " was hit near the " + word() + ".",
				Unit: concord.UnitIncident, State: concord.StateVerified, Marking: marks[r.IntN(len(marks))], ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Target: "the " + word(),
				Time: concord.When{Start: day, End: day, Precision: concord.PrecisionDay}, Countries: []string{country}, Places: []concord.Place{{Name: "Place " + fmt.Sprint(i%300), Country: country, Lat: &lat, Lon: &lon, Precision: concord.GeoCity}}}
			reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: inc, Why: "made"})
			if inc.Marking.TLP == concord.TLPClear {
				n.ids = append(n.ids, string(inc.ID))
			}
		}
		_, err := h.UpdateReading(n.Context(), reading)
		n.must(err)
	}
}

// post adds objects to the collection.
func (n *loaded) post(from, count int) {
	n.Helper()
	list := make([]string, count)
	for i := range list {
		list[i] = strings.TrimSuffix(note(from+i+1, v1), "}") + `,"x_text":"` + strings.Repeat("words of an object ", 50) + `"}`
	}
	n.send("analyst0", "POST", n.collection, `{"objects":[`+strings.Join(list, ",")+`]}`)
}

// send sends a request with a key, and returns the answer and how long it took.
func (n *loaded) send(who, method, path, body string) (http.Header, string, time.Duration) {
	r, err := http.NewRequestWithContext(n.Context(), method, n.url+path, strings.NewReader(body))
	if err != nil {
		n.Error(err)
		return nil, "", 0
	}
	r.Header.Set("Authorization", "Bearer "+n.keys[who])
	if strings.HasPrefix(path, "/taxii2/") {
		r.Header.Set("Accept", "application/taxii+json;version=2.1")
		r.Header.Set("Content-Type", "application/taxii+json;version=2.1")
	}
	at := time.Now()
	w, err := n.client.Do(r)
	if err != nil {
		n.Error(err)
		return nil, "", 0
	}
	defer w.Body.Close()
	text, err := io.ReadAll(w.Body)
	took := time.Since(at)
	if err != nil || w.StatusCode >= 300 {
		n.Errorf("%s %s: %d %v %.300s", method, path, w.StatusCode, err, text)
	}
	return w.Header, string(text), took
}

func (n *loaded) took(list *[]time.Duration, d time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	*list = append(*list, d)
}

// run lets everybody work for a while.
func (n *loaded) run() {
	end := time.Now().Add(*loadFor)
	var wg sync.WaitGroup
	for i := range loadPartners {
		wg.Go(func() { n.polling(i, end) })
	}
	for i := range loadAnalysts {
		wg.Go(func() { n.searching(i, end) })
	}
	wg.Go(func() {
		for from := *loadObjects; time.Now().Before(end); from += 10 {
			n.post(from, 10)
			time.Sleep(time.Second)
		}
	})
	wg.Wait()
}

// polling asks again and again for what is new; one of ten partners reads the newest thousand of the manifest.
func (n *loaded) polling(i int, end time.Time) {
	who, after := fmt.Sprint("poller", i), time.Now().UTC().Format(time.RFC3339Nano)
	time.Sleep(pollEvery * time.Duration(i) / loadPartners)
	for next := time.Now(); next.Before(end); next = next.Add(pollEvery) {
		time.Sleep(time.Until(next))
		path := n.collection + "?added_after=" + url.QueryEscape(after)
		if i%10 == 0 {
			path = strings.Replace(n.collection, "objects/", "manifest/", 1) + "?limit=1000&match[type]=note"
		}
		h, _, took := n.send(who, "GET", path, "")
		if last := h.Get("X-Taxii-Date-Added-Last"); last != "" {
			after = last
		}
		n.took(&n.polls, took)
	}
}

// searching looks for words, lists, counts and reads, on the pages and over REST.
func (n *loaded) searching(i int, end time.Time) {
	r := rand.New(rand.NewPCG(uint64(i), 1))
	word := func() string { return loadWords[r.IntN(len(loadWords))] }
	who := fmt.Sprint("analyst", i)
	for {
		time.Sleep(time.Duration(float64(thinks) * (0.5 + r.Float64())))
		if !time.Now().Before(end) {
			return
		}
		page := []string{"/?q=" + word(), "/?country=PL&q=" + word() + "+" + word(), "/", "/?since=2023&until=2024", "/incidents/" + n.ids[r.IntN(len(n.ids))], "/?box=50,12,56,24"}[r.IntN(6)]
		_, _, took := n.send(who, "GET", page, "")
		n.took(&n.pages, took)
		ask := []string{"incidents?q=" + word() + "&limit=50", "incidents?country=LT&total=true", "incidents/facets?q=" + word(), "reports", "incidents?order=oldest&evidence=true&limit=50"}[r.IntN(5)]
		_, _, took = n.send(who, "GET", "/api/v1/"+ask, "")
		n.took(&n.asks, took)
	}
}

func (n *loaded) tell(what string, times []time.Duration) {
	if len(times) == 0 {
		n.Fatalf("nothing was asked of %s", what)
	}
	slices.Sort(times)
	n.ReportMetric(float64(times[len(times)/2].Microseconds())/1000, what+"-p50-ms")
	n.ReportMetric(float64(times[len(times)*99/100].Microseconds())/1000, what+"-p99-ms")
}
