package api_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/api"

	"pgregory.net/rapid"
)

func TestTheSameRequestUnderTheSameKeyIsAnsweredTheSameForADay(t *testing.T) {
	n := open(t)
	post := func(who, text, key string) answer {
		return n.ask(who, "POST", "reports", text, "Content-Type", "text/plain", "Idempotency-Key", key)
	}
	first := post("ana", fire, "k1").is(201)
	again := post("ana", fire, "k1").is(201)
	if first.Body.String() != again.Body.String() || again.Header().Get("Idempotency-Replayed") != "true" || first.Header().Get("Idempotency-Replayed") != "" {
		t.Errorf("the second answer is another: %s", again.Body)
	}
	if got := into[api.Ingested](post("ana", fire, "k2").is(200)); got.Documents[0].State != "known" {
		t.Errorf("under another key it is %+v", got)
	}
	post("ana", cable, "k1").is(422)
	post("adm", cable, "k1").is(201) // a key is of one principal
	post("ana", cable, strings.Repeat("x", 300)).is(400)
	n.later(25 * time.Hour)
	post("ana", fire, "k1").is(200)
	inc := into[api.Ingested](first).Documents[0].Incidents[0].ID
	for range 2 {
		if d := into[api.Decided](n.ask("ana", "POST", "incidents/"+string(inc)+"/verify", `{}`, "Idempotency-Key", "v").is(200)); !d.Changed {
			t.Errorf("%+v", d)
		}
	}
	n.ask("ana", "POST", "incidents/XX/verify", `{}`, "Idempotency-Key", "w").is(404)
	n.ask("ana", "POST", "incidents/"+string(inc)+"/verify", `{}`, "Idempotency-Key", "w").is(200) // what failed is forgotten
}

func TestManyWhoSendTheSameRequestAtOnceChangeThingsOnce(t *testing.T) {
	n := open(t)
	var wait sync.WaitGroup
	codes := make([]int, 12)
	for i := range codes {
		wait.Go(func() {
			codes[i] = n.ask("adm", "POST", "keys", `{"name":"tool","org":"demo","role":"reader"}`, "Idempotency-Key", "k").Code
		})
	}
	wait.Wait()
	for _, c := range codes {
		if c != http.StatusCreated && c != http.StatusConflict {
			t.Errorf("one was answered %d", c)
		}
	}
	if keys := into[api.List[api.Key]](n.ask("adm", "GET", "keys", "").is(200)); len(keys.Items) != 1 {
		t.Errorf("there are %d keys", len(keys.Items))
	}
}

func TestL19AKeptAnswerIsNotGivenToWhoMayNotReadItAnyMore(t *testing.T) {
	n := open(t)
	_, inc := n.post("ana", fire, "?tlp=AMBER&to=other")
	n.person("bob", "demo", access.Analyst.Functions())
	verify := func() answer {
		return n.ask("bob", "POST", "incidents/"+string(inc)+"/verify", `{}`, "Idempotency-Key", "k")
	}
	verify().is(200)
	n.person("bob", "elsewhere", access.Analyst.Functions())
	verify().is(404)
	n.person("bob", "demo", access.Reader.Functions())
	verify().is(403)
}

func TestTheSecretOfAKeyIsTakenAgainAndStandsNowhere(t *testing.T) {
	n := open(t)
	make := func() api.Key {
		return into[api.Key](n.ask("adm", "POST", "keys", `{"name":"tool","org":"demo","role":"reader"}`, "Idempotency-Key", "k").is(201))
	}
	one, two := make(), make()
	if one.Key == "" || one != two {
		t.Errorf("%+v and %+v", one, two)
	}
	for _, path := range []string{"keys", "audit?limit=1000", "accounts"} {
		if strings.Contains(n.ask("adm", "GET", path, "").is(200).Body.String(), one.Key) {
			t.Errorf("%s shows the secret", path)
		}
	}
}

func TestL16AnETagIsOfOneViewAndVersion(t *testing.T) {
	n := open(t)
	_, inc := n.post("ana", fire, "?tlp=AMBER&to=other")
	path := "incidents/" + string(inc)
	tag := func(who string) string { return n.ask(who, "GET", path, "").is(200).Header().Get("ETag") }
	mine, other := tag("ana"), tag("eve")
	if mine == "" || mine == other || strings.HasPrefix(mine, "W/") || mine != tag("ana") {
		t.Errorf("the tags are %s and %s", mine, other)
	}
	got := n.ask("ana", "GET", path, "", "If-None-Match", `"x", `+mine).is(304)
	if got.Body.Len() != 0 || got.Header().Get("ETag") != mine {
		t.Errorf("%v %s", got.Header(), got.Body)
	}
	n.ask("eve", "GET", path, "", "If-None-Match", mine).is(200)
	n.ask("ana", "POST", path+"/verify", `{}`, "If-Match", other).is(412)
	n.ask("ana", "POST", path+"/verify", `{}`, "If-Match", mine).is(200)
	n.ask("ana", "POST", path+"/retract", `{"why":"w"}`, "If-Match", mine).is(412)
	n.ask("ana", "GET", path, "", "If-None-Match", mine).is(200)
	n.ask("ana", "POST", path+"/mark", `{"tlp":"AMBER+STRICT"}`).is(200)
	n.ask("eve", "GET", path, "", "If-None-Match", other).is(404)
	n.ask("eve", "GET", path, "", "If-None-Match", "*").is(404)
}

func TestPagesAreWholeAndTheirCursorsAreOfOneReaderAndList(t *testing.T) {
	n := open(t)
	months := []string{"January", "February", "March", "April", "May", "June", "July", "August"}
	for _, m := range months {
		n.post("ana", strings.ReplaceAll(fire, "June", m), "?tlp=AMBER&to=other")
	}
	list := func(who, query, cursor string) api.List[api.Incident] {
		t.Helper()
		return into[api.List[api.Incident]](n.ask(who, "GET", "incidents?"+query+"&cursor="+url.QueryEscape(cursor), "").is(200))
	}
	seen, cursor := map[concord.IncidentID]bool{}, ""
	var last string
	for range 10 {
		page := list("ana", "limit=3&total=true", cursor)
		if *page.Total != len(months) {
			t.Errorf("the total is %d", *page.Total)
		}
		for _, i := range page.Items {
			if seen[i.ID] {
				t.Errorf("%s comes twice", i.ID)
			}
			seen[i.ID] = true
		}
		if cursor = page.Next; cursor == "" {
			break
		}
		last = cursor
	}
	if len(seen) != len(months) {
		t.Errorf("%d of %d came", len(seen), len(months))
	}
	for name, c := range map[string]struct{ who, query, cursor string }{
		"of another reader": {"eve", "limit=3&total=true", last},
		"of another list":   {"ana", "limit=3&total=true&country=PL", last},
		"of another route":  {"ana", "", ""},
		"forged":            {"ana", "limit=3&total=true", last[:len(last)-4] + "AAAA"},
	} {
		path := "incidents?" + c.query + "&cursor=" + c.cursor
		if c.cursor == "" {
			path = "measures?cursor=" + last
		}
		if got := n.ask(c.who, "GET", path, ""); got.Code != 400 {
			t.Errorf("a cursor %s is taken: %d", name, got.Code)
		}
	}
	list("ana", "limit=2&total=true", last) // the length of the page may change
	n.later(49 * time.Hour)
	n.ask("ana", "GET", "incidents?limit=3&total=true&cursor="+last, "").is(400)
}

// TestL31NoIDThatIsShownIsACredential sends every word of every answer as a key.
func TestL31NoIDThatIsShownIsACredential(t *testing.T) {
	n := open(t)
	n.post("ana", fire, "")
	key := into[api.Key](n.ask("adm", "POST", "keys", `{"name":"tool","org":"demo","role":"reader"}`).is(201))
	words := map[string]bool{key.ID: true}
	for _, path := range []string{"incidents", "reports", "keys", "audit", "stats"} {
		for _, w := range regexp.MustCompile(`[A-Za-z0-9_-]{4,}`).FindAllString(n.ask("adm", "GET", path, "").Body.String(), -1) {
			words[w] = true
		}
	}
	for _, name := range []string{"adm", "ana", "rea", "eve"} { // the tokens of this test's gate
		delete(words, name)
	}
	for w := range words {
		if got := n.ask(w, "GET", "incidents", ""); got.Code != http.StatusUnauthorized {
			t.Fatalf("%s is a credential: %d", w, got.Code)
		}
	}
}

// TestL30OnlyWhoMayGrantHereGrantsAndNobodyElse has others try every route of granting.
func TestL30OnlyWhoMayGrantHereGrantsAndNobodyElse(t *testing.T) {
	n := open(t)
	before := n.ask("adm", "GET", "accounts", "").is(200).Body.String()
	for who, why := range map[string]string{"rea": "a reader", "ana": "an analyst", "eve": "an administrator of another organisation"} {
		for _, x := range [][3]string{
			{"POST", "accounts", `{"name":"mallory","org":"demo","role":"administrator"}`}, {"PATCH", "accounts/ana", `{"role":"administrator"}`},
			{"PATCH", "accounts/adm", `{"password":"a sentence that nobody knows"}`}, {"POST", "keys", `{"name":"adm","org":"demo","role":"administrator"}`},
			{"POST", "accounts/adm/identities", `{"issuer":"https://id.example","subject":"1"}`}, {"PUT", "organisations/demo", `{"communities":["energy"]}`},
			{"PUT", "groups/g", `{}`}, {"PUT", "groups/g/members/other", ""}, {"POST", "collections", `{"title":"t","read":["*"]}`}, {"DELETE", "keys/abcdef", ""}, {"POST", "accounts/adm/signout", ""},
			{"GET", "partners", ""}, {"POST", "partners/lv/poll", ""}, {"POST", "partners/lv/push", ""},
		} {
			if got := n.ask(who, x[0], x[1], x[2]); got.Code != http.StatusForbidden {
				t.Errorf("%s may %s %s: %d %s", why, x[0], x[1], got.Code, got.Body)
			}
		}
	}
	if after := n.ask("adm", "GET", "accounts", "").Body.String(); after != before {
		t.Error("something was changed")
	}
}

func TestOthersDecideOnWhatIsTheirsAlone(t *testing.T) {
	n := open(t)
	_, inc := n.post("ana", fire, "?tlp=AMBER&to=other")
	for _, x := range [][2]string{{"verify", `{}`}, {"retract", `{"why":"w"}`}, {"mark", `{"tlp":"RED"}`}, {"reject", `{}`}, {"release", `{"tlp":"CLEAR","why":"w"}`}} {
		n.ask("eve", "POST", "incidents/"+string(inc)+"/"+x[0], x[1]).is(403)
	}
	if got := into[api.Incident](n.ask("ana", "GET", "incidents/"+string(inc), "").is(200)); got.Version != 1 {
		t.Errorf("it was changed: %+v", got)
	}
}

func TestL37NothingIsKeptInBetween(t *testing.T) {
	n := open(t)
	rep, inc := n.post("ana", fire, "")
	for _, path := range []string{"incidents", "incidents/" + string(inc), "reports/" + string(rep) + "/content", "export?format=json", "openapi.json", "nothing"} {
		h := n.ask("ana", "GET", path, "").Header()
		if h.Get("Cache-Control") != "no-store" || !strings.Contains(h.Get("Vary"), "Authorization") || !strings.Contains(h.Get("Vary"), "Cookie") || h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %v", path, h)
		}
	}
}

func TestH20NothingIsChangedByReading(t *testing.T) {
	n := open(t)
	_, inc := n.post("ana", fire, "")
	before := n.ask("adm", "GET", "audit?limit=1000", "").Body.String()
	for _, name := range api.Table() {
		if path, ok := strings.CutPrefix(name, "GET "); ok && path != "changes" {
			path = strings.NewReplacer("{id}", string(inc)).Replace(path)
			n.ask("adm", "GET", path+"?", "", "X-HTTP-Method-Override", "DELETE")
			n.ask("adm", "HEAD", path, "")
		}
	}
	if after := n.ask("adm", "GET", "audit?limit=1000", "").Body.String(); after != before {
		t.Error("something was changed")
	}
}

func TestL18AnExportEndsWithTheRightsOfItsReader(t *testing.T) {
	n := open(t)
	n.post("ana", strings.Repeat(fire+" ", 400), "")
	n.post("ana", strings.Repeat(cable+" ", 400), "")
	s := httptest.NewServer(n.api)
	defer s.Close()
	export := func() (int, error) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+api.Root+"export?format=json", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer ana")
		w, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer w.Body.Close()
		body, err := io.ReadAll(w.Body)
		return strings.Count(string(body), `{"report":{`), err
	}
	if got, err := export(); got != 2 || err != nil {
		t.Fatalf("%d reports, %v", got, err)
	}
	n.during = func() {
		n.later(time.Minute)
		n.person("ana", "elsewhere", access.Read)
	}
	if got, err := export(); got > 1 || err == nil {
		t.Errorf("%d reports, %v: it went on, or seems whole", got, err)
	}
}

// TestARequestIsTakenOrRefusedWithAPlace decodes texts that are nearly right.
func TestARequestIsTakenOrRefusedWithAPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := map[string]any{}
		good := true
		for _, k := range rapid.SliceOfDistinct(rapid.SampledFrom([]string{"tlp", "to", "clients", "why", "TLP", "x", "Why"}), rapid.ID[string]).Draw(t, "keys") {
			good = good && k != "TLP" && k != "x" && k != "Why"
			m[k] = map[string]any{"tlp": "RED", "to": []string{"a"}, "clients": true, "why": "w"}[k]
		}
		_, named := m["tlp"]
		text, _ := json.Marshal(m)
		var b api.Marks
		err := api.Decode(text, &b)
		if (err == nil) != (good && named) {
			t.Fatalf("%s: %v", text, err)
		}
	})
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{`{"tlp":"RED"}`, `{"tlp":null}`, `[]`, `{"to":[1]}`, `{"tlp":"RED","to":{"a":1}}`, "{\"tlp\":\"\\ud800\"}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var b api.Marks
		if api.Decode(text, &b) == nil && b.TLP == "" {
			t.Errorf("%q lacks what it needs and is taken", text)
		}
	})
}
