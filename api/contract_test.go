package api_test

import (
	"bytes"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"concord"
	"concord/api"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// contract holds answers against the description.
type contract struct {
	*node
	doc      map[string]any
	compiler *jsonschema.Compiler
	answered map[string]bool // "METHOD path" of the table
}

const docURL = "mem:///openapi.json"

func newContract(t *testing.T) *contract {
	t.Helper()
	text, err := api.Described()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := &contract{node: open(t), doc: doc.(map[string]any), compiler: jsonschema.NewCompiler(), answered: map[string]bool{}}
	c.compiler.DefaultDraft(jsonschema.Draft2020)
	c.compiler.AssertFormat()
	if err := c.compiler.AddResource(docURL, doc); err != nil {
		t.Fatal(err)
	}
	return c
}

// call asks as adm for a route of the table and holds the answer against what is said of it there.
func (c *contract) call(method, route, path, body string, headers ...string) answer {
	c.t.Helper()
	return c.callAs("adm", method, route, path, body, headers...)
}

func (c *contract) callAs(who, method, route, path, body string, headers ...string) answer {
	c.t.Helper()
	a := c.ask(who, method, path, body, headers...)
	name := method + " " + route
	if a.Code >= 300 {
		c.t.Fatalf("%s %s: %d %.400s", method, path, a.Code, a.Body)
	}
	c.answered[name] = true
	op, ok := at(c.doc, "paths", api.Root+route, strings.ToLower(method)).(map[string]any)
	if !ok {
		c.t.Fatalf("%s is not described", name)
	}
	content, ok := at(op, "responses", strconv.Itoa(a.Code), "content").(map[string]any)
	if !ok {
		c.t.Fatalf("%s: the status %d is not described", name, a.Code)
	}
	media, _, _ := strings.Cut(a.Header().Get("Content-Type"), ";")
	found := false
	for m := range content {
		found = found || strings.HasPrefix(m, media)
	}
	if !found {
		c.t.Fatalf("%s: answers of %s are not described", name, media)
	}
	if at(content, "application/json", "schema") != nil {
		esc := strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D")
		c.holds(name, docURL+"#/paths/"+esc.Replace(api.Root+route)+"/"+strings.ToLower(method)+"/responses/"+strconv.Itoa(a.Code)+"/content/application~1json/schema", a)
	}
	return a
}

// holds validates a body against a schema of the description.
func (c *contract) holds(name, schema string, a answer) {
	c.t.Helper()
	s, err := c.compiler.Compile(schema)
	if err != nil {
		c.t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(a.Body.Bytes()))
	if err != nil {
		c.t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		c.t.Errorf("%s answers otherwise than described: %v\n%.500s", name, err, a.Body)
	}
}

func at(v any, steps ...string) any {
	for _, s := range steps {
		m, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = m[s]
	}
	return v
}

// TestEveryRouteAnswersAsItIsDescribed calls every route of the table.
func TestEveryRouteAnswersAsItIsDescribed(t *testing.T) {
	c := newContract(t)
	post := func(text string) (concord.ReportID, concord.IncidentID) {
		got := into[api.Ingested](c.call("POST", "reports", "reports?published=2024-06-15&tlp=AMBER&url=https://example.org/1", text, "Content-Type", "text/plain"))
		return got.Documents[0].Report, got.Documents[0].Incidents[0].ID
	}
	_, inc := post(fire)
	second, _ := post(again)
	report, other := post(cable)
	i, r := "incidents/"+string(inc), "reports/"+string(report)
	const id = "incidents/{id}"

	c.call("GET", "openapi.json", "openapi.json", "")
	c.call("GET", "me", "me", "")
	c.call("GET", "incidents", "incidents?evidence=true&total=true&country=FI&q=cable", "")
	c.call("GET", "incidents/facets", "incidents/facets", "")
	for _, q := range []string{"", "?version=1", "?as_of=2024-06-14", "?known_at=2030-01-01T00:00:00Z"} {
		c.call("GET", id, i+q, "")
	}
	c.call("GET", "reports", "reports?q=cable&relevant=true", "")
	c.call("GET", "reports/{id}", r, "")
	c.call("GET", "reports/{id}/claims", r+"/claims", "")
	c.call("GET", "reports/{id}/text", r+"/text", "")
	if got := c.call("GET", "reports/{id}/content", r+"/content", "").Body.String(); got != cable {
		t.Errorf("the content is %q", got)
	}
	c.call("GET", "measures", "measures?limit=5", "")
	c.measure()
	c.call("GET", "measures/{id}", "measures/M-1", "")

	c.call("POST", id+"/split", i+"/split", `{"report":"`+string(second)+`","why":"another fire"}`)
	c.call("POST", id+"/verify", i+"/verify", `{"why":"two sources"}`)
	c.call("POST", id+"/release", i+"/release", `{"tlp":"GREEN","preview":true}`)
	c.call("POST", id+"/release", i+"/release", `{"tlp":"GREEN","why":"they asked","with":[]}`)
	c.call("POST", id+"/merge", i+"/merge", `{"with":"`+string(other)+`"}`)
	c.call("POST", id+"/unmerge", "incidents/"+string(other)+"/unmerge", `{"why":"no"}`)
	c.call("POST", id+"/reject", i+"/reject", `{"with":"`+string(other)+`"}`)
	c.call("POST", id+"/mark", i+"/mark", `{"tlp":"AMBER+STRICT","field":"target"}`)
	c.call("POST", id+"/retract", i+"/retract", `{"reason":"wrong_facts","why":"an accident"}`)
	c.call("POST", "reports/{id}/mark", r+"/mark", `{"tlp":"AMBER+STRICT"}`)
	handed := into[api.Ingested](c.callAs("eve", "POST", "reports", "reports", fire, "Content-Type", "text/plain")).Documents[0].Report
	c.callAs("eve", "POST", "reports/{id}/withdraw", "reports/"+string(handed)+"/withdraw", `{"why":"w"}`)
	c.call("GET", "reports/{id}", "reports/"+string(handed), "")
	for _, x := range []string{"versions", "decisions", "releases", "claims"} {
		c.call("GET", id+"/"+x, i+"/"+x, "")
	}
	c.call("GET", "stats", "stats", "")
	c.call("GET", "audit", "audit?limit=20", "")
	export := c.call("GET", "export", "export?format=json", "").Body.String()
	c.call("POST", "import", "import", export, "Content-Type", "application/x-ndjson")
	c.streamOnce()
	c.administer()

	var missing []string
	for _, name := range api.Table() {
		if !c.answered[name] {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		t.Errorf("not called: %s", strings.Join(missing, ", "))
	}
}

// administer calls the routes of those who may grant.
func (c *contract) administer() {
	c.call("PUT", "organisations/{name}", "organisations/cert-pl", `{"nation":"PL","communities":["energy"]}`)
	c.call("GET", "organisations", "organisations", "")
	c.call("POST", "accounts", "accounts", `{"name":"bob","org":"cert-pl","role":"reader","person":true,"password":"a sentence that nobody knows"}`)
	c.call("PATCH", "accounts/{name}", "accounts/bob", `{"role":"partner","disabled":false}`)
	c.call("POST", "accounts/{name}/signout", "accounts/bob/signout", "")
	c.call("POST", "accounts/{name}/identities", "accounts/bob/identities", `{"issuer":"https://id.example","subject":"17"}`)
	c.call("GET", "accounts", "accounts", "")
	key := into[api.Key](c.call("POST", "keys", "keys", `{"name":"poller","org":"cert-pl","role":"partner","days":30}`))
	c.call("GET", "keys", "keys", "")
	c.call("DELETE", "keys/{id}", "keys/"+key.ID, "")
	c.call("PUT", "groups/{name}", "groups/baltic", `{"members_shown":true}`)
	c.call("PUT", "groups/{name}/members/{org}", "groups/baltic/members/cert-pl", "")
	c.call("GET", "groups", "groups", "")
	c.call("DELETE", "groups/{name}/members/{org}", "groups/baltic/members/cert-pl", "")
	c.call("DELETE", "groups/{name}", "groups/baltic", "")
	c.call("PUT", "organisations/{name}", "organisations/cert-ee", `{}`)
	c.call("DELETE", "organisations/{name}", "organisations/cert-ee", "")
	col := into[api.Collection](c.call("POST", "collections", "collections", `{"title":"Arson","query":{"activity":["arson"]},"read":["org:cert-pl"]}`))
	c.call("GET", "collections", "collections", "")
	c.call("PUT", "collections/{root}/{id}/grants", "collections/default/"+col.ID+"/grants", `{"none":["org:cert-pl"]}`)
	c.call("DELETE", "collections/{root}/{id}", "collections/default/"+col.ID, "")
	c.partner()
	if got := into[api.List[api.Partner]](c.call("GET", "partners", "partners", "")).Items; len(got) != 1 || got[0].Org != "cert-pl" || got[0].PollError != "" {
		c.t.Errorf("%+v", got)
	}
	for _, what := range []string{"poll", "push"} {
		if got := into[api.Exchanged](c.call("POST", "partners/{name}/"+what, "partners/lv/"+what, "")); got.Result != what+" lv" {
			c.t.Errorf("%+v", got)
		}
	}
	c.ask("adm", "POST", "partners/nobody/poll", "").is(404)
}

// TestEveryProblemIsAProblem asks wrongly, and holds the answers against the description of problems.
func TestEveryProblemIsAProblem(t *testing.T) {
	c := newContract(t)
	_, inc := c.post("ana", fire, "?published=2024-06-15")
	i := "incidents/" + string(inc)
	for _, x := range []struct {
		who, method, path, body string
		status                  int
		pointer                 string
	}{
		{"nobody", "GET", "incidents", "", 401, ""},
		{"rea", "POST", i + "/verify", `{}`, 403, ""},
		{"ana", "GET", "accounts", "", 403, ""},
		{"ana", "POST", i + "/release", `{"tlp":"CLEAR"}`, 403, ""},
		{"eve", "GET", "accounts", "", 403, ""}, // who may grant elsewhere may not grant here
		{"eve", "GET", i, "", 404, ""},
		{"ana", "GET", "incidents/XX-NOTHING", "", 404, ""},
		{"ana", "GET", "nothing", "", 404, ""},
		{"ana", "DELETE", i, "", 405, ""},
		{"ana", "GET", "incidents?bogus=1", "", 400, "?bogus"},
		{"ana", "GET", "incidents?type=nonsense", "", 400, "?type"},
		{"ana", "GET", "incidents?limit=1000000000", "", 400, "?limit"},
		{"ana", "GET", "incidents?limit=-1", "", 400, "?limit"},
		{"ana", "GET", "incidents?since=yesterday", "", 400, "?since"},
		{"ana", "GET", "incidents?box=1,2,3", "", 400, "?box"},
		{"ana", "GET", "incidents?box=NaN,2,3,4", "", 400, "?box"},
		{"ana", "GET", "incidents?cursor=AAAA", "", 400, "?cursor"},
		{"ana", "GET", "incidents?q=a&q=b", "", 400, "?q"},
		{"ana", "GET", "export", "", 400, "?format"},
		{"ana", "POST", i + "/verify", `{"why":1}`, 400, "/why"},
		{"ana", "POST", i + "/verify", `{"WHY":"x"}`, 400, "/WHY"},
		{"ana", "POST", i + "/verify", `{"why":"a","why":"b"}`, 400, "/why"},
		{"ana", "POST", i + "/verify", "{\"why\":\"\xff\"}", 400, "/why"},
		{"ana", "POST", i + "/verify", strings.Repeat("[", 100), 413, ""},
		{"ana", "POST", i + "/verify", `[]`, 400, ""},
		{"ana", "POST", i + "/merge", `{}`, 400, "/with"},
		{"ana", "POST", i + "/retract", `{"why":"x","reason":"whim"}`, 400, "/reason"},
		{"ana", "POST", i + "/mark", `{"tlp":"PINK"}`, 400, ""},
		{"ana", "POST", i + "/mark", `{"tlp":"CLEAR"}`, 403, ""},
		{"ana", "POST", i + "/split", `{"report":"r-00000000000000000000"}`, 404, ""},
		{"ana", "POST", i + "/unmerge", `{}`, 409, ""},
		{"ana", "POST", i + "/verify", `{"why":"` + strings.Repeat("x", 2<<20) + `"}`, 413, ""},
		{"ana", "POST", "import", `{}`, 403, ""},
		{"adm", "POST", "import", `{}`, 400, "/0"},
	} {
		a := c.ask(x.who, x.method, x.path, x.body)
		p := into[api.Problem](a)
		if a.Code != x.status || p.Status != x.status || x.pointer != "" && p.Pointer != x.pointer || p.Detail == "" && p.Title == "" || a.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s %.60s as %s: %d %.300s", x.method, x.path, x.body, x.who, a.Code, a.Body)
		}
		if a.Header().Get("Cache-Control") != "no-store" || !strings.Contains(a.Header().Get("Vary"), "Authorization") {
			t.Errorf("%s may be cached: %v", x.path, a.Header())
		}
		c.holds(x.path, docURL+"#/components/schemas/Problem", a)
	}
}

// TestL32NoWriteTakesAMemberThatItDoesNotKnow adds one to every write of the table.
func TestL32NoWriteTakesAMemberThatItDoesNotKnow(t *testing.T) {
	c := newContract(t)
	_, inc := c.post("ana", fire, "")
	writes := 0
	before := c.ask("adm", "GET", "audit?limit=1000", "").Body.String()
	for _, name := range api.Table() {
		method, path, _ := strings.Cut(name, " ")
		if at(c.doc, "paths", api.Root+path, strings.ToLower(method), "requestBody", "content", "application/json") == nil {
			continue
		}
		writes++
		to := strings.NewReplacer("{id}", string(inc), "{name}", "ana", "{root}", "default").Replace(path)
		for _, member := range []string{`"markings"`, `"operator"`, `"Why"`, `"__proto__"`} {
			p := into[api.Problem](c.ask("adm", method, to, `{`+member+`:true}`).is(http.StatusBadRequest))
			if p.Code != concord.CodeInvalid {
				t.Errorf("%s takes %s: %+v", name, member, p)
			}
		}
	}
	if after := c.ask("adm", "GET", "audit?limit=1000", "").Body.String(); after != before || writes < 15 {
		t.Errorf("%d writes were tried; something was changed: %v", writes, after != before)
	}
}

// TestTheDescriptionIsWhatIsServed reads it over the wire.
func TestTheDescriptionIsWhatIsServed(t *testing.T) {
	n := open(t)
	doc := into[map[string]any](n.ask("rea", "GET", "openapi.json", "").is(200))
	if doc["openapi"] != "3.1.0" {
		t.Errorf("it is of version %v", doc["openapi"])
	}
	paths := doc["paths"].(map[string]any)
	for _, name := range api.Table() {
		method, path, _ := strings.Cut(name, " ")
		if at(paths, api.Root+path, strings.ToLower(method)) == nil {
			t.Errorf("%s is not in it", name)
		}
	}
	ids := []string{}
	for _, methods := range paths {
		for _, op := range methods.(map[string]any) {
			ids = append(ids, op.(map[string]any)["operationId"].(string))
		}
	}
	slices.Sort(ids)
	if len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("two routes have one operationId: %v", ids)
	}
}
