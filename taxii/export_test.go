package taxii_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/store"
	"concord/store/exchange"
	"concord/wire"
)

// exported is an export as somebody sees it.
func (s *server) exported(who string) string {
	s.t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	for r, err := range s.store.As(people[who]).Export(s.t.Context(), store.ExportOptions{Content: true, May: access.All}) {
		if err == nil {
			err = e.Encode(r)
		}
		if err != nil {
			s.t.Fatal(err)
		}
	}
	return b.String()
}

// takes imports an export, some records at a time.
func (s *server) takes(text string, batch int) (sum store.Imported, err error) {
	s.t.Helper()
	var all []store.Record
	for line := range strings.Lines(text) {
		var r store.Record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			s.t.Fatal(err)
		}
		all = append(all, r)
	}
	for part := range slices.Chunk(all, batch) {
		if err := wire.CheckRecords(part); err != nil {
			return sum, err
		}
		got, err := s.store.As(people["operator"]).Import(s.t.Context(), part)
		if err != nil {
			return sum, err
		}
		sum.New, sum.Known = sum.New+got.New, sum.Known+got.Known
	}
	return sum, nil
}

// busy is a node with collections, saved queries and posted objects of many kinds.
func busy(t *testing.T) (*server, []string) {
	s := newServer(t)
	x := s.store.As(people["operator"]).Exchange(access.All)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(x.AddRoot(t.Context(), exchange.Root{Name: "other", Title: "Another"}))
	must(x.AddRoot(t.Context(), exchange.Root{Name: "default", Title: "Renamed", Description: "The first"}))
	gone, err := x.AddCollection(t.Context(), exchange.Collection{Title: "gone", Marking: concord.Marking{TLP: concord.TLPAmber, ReleasableTo: []string{"c"}}}, nil)
	must(err)
	must(x.RemoveCollection(t.Context(), "default", gone.ID))
	c, hidden := s.collection("shared"), s.collection("hidden", exchange.Grant{To: "org:a", Read: true, Write: true})
	q, err := x.AddCollection(t.Context(), exchange.Collection{Root: "other", Title: "saved", Alias: "saved", Query: &exchange.Query{Types: []string{"x-thing"}, MaxTLP: concord.TLPAmber}}, []exchange.Grant{{To: "*", Read: true}})
	must(err)
	s.post("ann", c, object(1), object(2, marked(green)...))
	s.post("bob", c, object(2, append(modified(1), marked(green)...)...), object(4, "x_refs", `1`, "object_refs", `["`+id("x-thing", 2)+`"]`))
	for day := 1; day <= 3; day++ {
		s.post("ann", c, object(5, modified(day)...))
	}
	s.post("ann", c, `{"type":"domain-name","id":"domain-name--00000001-0000-5000-8000-000000000000","value":"x.example"}`)
	s.post("ann", hidden, object(6), object(1))
	s.post("alf", c, object(7, marked("marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421")...), object(8), object(9))
	if w := s.do("alf", "DELETE", c+"objects/"+id("x-thing", 8)+"/", ""); w.Code != 200 {
		t.Fatal(w.Body)
	}
	return s, []string{c, hidden, "/taxii2/other/collections/" + q.ID + "/"}
}

// TestAnExportHoldsCollectionsAndWhatWasPosted takes an export into an empty node: it gives the same export, and answers pollers as the first
// node does, to the byte and to the microsecond of every date.
func TestAnExportHoldsCollectionsAndWhatWasPosted(t *testing.T) {
	for _, batch := range []int{1, 3, 1000} {
		s, collections := busy(t)
		text := s.exported("operator")
		to := newServer(t)
		to.ticks.Store(1_000_000) // what is taken in has been before
		if got, err := to.takes(text, batch); err != nil || got.Known != 0 {
			t.Fatalf("%+v, %v", got, err)
		}
		if again := to.exported("operator"); again != text {
			t.Errorf("before\n%s\nafter\n%s", text, again)
		}
		for _, who := range []string{"ann", "alf", "bob", "eve", "node", "operator"} {
			for _, c := range collections {
				for _, path := range []string{"objects/?match[version]=all", "manifest/?match[version]=all", "objects/", "manifest/?match[version]=first", "objects/" + id("x-thing", 8) + "/", ""} {
					a, b := s.do(who, "GET", c+path, ""), to.do(who, "GET", c+path, "")
					if a.Code != b.Code || a.Body.String() != b.Body.String() || a.Header().Get("X-TAXII-Date-Added-Last") != b.Header().Get("X-TAXII-Date-Added-Last") {
						t.Errorf("%s asks for %s and is answered\n%s\nand now\n%s", who, c+path, a.Body, b.Body)
					}
				}
			}
		}
		if got, err := to.takes(text, batch); err != nil || got.New != 0 {
			t.Errorf("a second import gives %+v, %v", got, err)
		}
		if st := to.post("alf", collections[0], object(8)); st.Failed != 1 {
			t.Errorf("what was deleted comes back: %+v", st)
		}
	}
}

// TestL02AnExportHoldsNothingThatItsReaderMayNotSee: neither objects nor collections, nor who posted, who may use them and what was deleted.
func TestL02AnExportHoldsNothingThatItsReaderMayNotSee(t *testing.T) {
	s, collections := busy(t)
	s.post("ann", collections[0], object(3, marked(red)...))
	if text := s.exported("ann"); !strings.Contains(text, `"tlp":"RED"`) || strings.Contains(s.exported("operator"), `"tlp":"RED"`) {
		t.Error("RED is exported by others than those whom it is for")
	}
	var records []store.Record
	for line := range strings.Lines(s.exported("bob")) {
		var r store.Record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if o := r.Object; o != nil && (o.By != "" || o.Gone != nil) {
			t.Errorf("it says who posted or deleted: %s", line)
		}
		if c := r.Collection; c != nil && (c.Title == "hidden" || c.Grants != nil || c.Marking != nil) || r.Receiving != nil {
			t.Errorf("it tells of the node's settings: %s", line)
		}
		records = append(records, r)
	}
	if err := wire.CheckRecords(records); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range records {
		if r.Object != nil {
			got = append(got, strings.TrimLeft(strings.SplitN(r.Object.Object.ID, "--", 2)[1][:8], "0"))
		}
	}
	if list := strings.Join(got, " "); list != "1 2 2 4 5 5 5 1 6 7 9" {
		t.Errorf("bob exports %s", list)
	}
	if text := s.exported("node"); strings.Contains(text, object(7)[30:60]) || strings.Count(text, `"object"`) >= len(got) {
		t.Errorf("another node exports what may not be passed on: %s", text)
	}
}

// TestAnImportIsCheckedLikeAPost refuses what no post would bring in, and keeps nothing of its batch.
func TestAnImportIsCheckedLikeAPost(t *testing.T) {
	s, _ := busy(t)
	text := s.exported("operator")
	i := strings.LastIndex(text, `{"object":`)
	line := text[i:]
	for name, bad := range map[string]func(r *store.Record){
		"broken":             func(r *store.Record) { r.Object.Bytes = []byte(`{"type":"x-thing"`) },
		"no STIX":            func(r *store.Record) { r.Object.Bytes = []byte(`{"type":"x-thing","id":"x"}`) },
		"two at once":        func(r *store.Record) { r.Object.Bytes = []byte(`{"objects":[` + object(20) + "," + object(21) + "]}") },
		"another version":    func(r *store.Record) { r.Object.Version = "2023-01-01T00:00:00.000Z" },
		"no marking":         func(r *store.Record) { r.Object.Own = nil },
		"no origin":          func(r *store.Record) { r.Object.Origin = "" },
		"a marking of none":  func(r *store.Record) { r.Object.Own[0].TLP = "PINK" },
		"other content":      func(r *store.Record) { r.Object.Bytes = []byte(object(9, "x_new", "1")) },
		"a query of another": func(r *store.Record) { *r = store.Record{Collection: &exchange.CollectionRecord{ID: "x", Title: "x"}} },
	} {
		t.Run(name, func(t *testing.T) {
			var r store.Record
			if err := json.Unmarshal([]byte(line), &r); err != nil {
				t.Fatal(err)
			}
			bad(&r)
			broken, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			before := s.exported("operator")
			if _, err := s.takes(text+string(broken)+"\n", 1000); err == nil || s.exported("operator") != before {
				t.Errorf("it was taken: %v", err)
			}
		})
	}
	if _, err := s.store.As(people["ann"]).Import(t.Context(), []store.Record{{Root: &exchange.Root{Name: "x"}}}); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("who does not run the node imports: %v", err)
	}
}

var anyUUID = regexp.MustCompile(`"(id|collection)":"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"`)

// TestL02AnExportIsThatOfAWorldWithoutWhatIsHidden exports two worlds as one reader: in one others have posted, deleted and raised what that
// reader may not see, and use a collection of their own.
func TestL02AnExportIsThatOfAWorldWithoutWhatIsHidden(t *testing.T) {
	var text [2]string
	for i, hidden := range []bool{true, false} {
		s := newServer(t)
		at := func(step int64) { s.ticks.Store(step * 1000) } // the same in both worlds, whatever else is done
		at(1)
		c := s.collection("shared")
		if hidden {
			at(2)
			own := s.collection("own", exchange.Grant{To: "org:a", Read: true, Write: true})
			s.post("ann", own, object(20), object(5, marked(red)...))
			s.post("ann", c, object(21, marked(red)...), object(2, append(modified(2), marked(red)...)...))
			s.do("ann", "DELETE", own+"objects/"+id("x-thing", 20)+"/", "")
		}
		at(3)
		s.post("bob", c, object(1), object(2, modified(1)...))
		if hidden {
			at(4)
			s.post("ann", c, object(3, append(modified(9), marked(red)...)...), object(22, append(marked(red), "object_refs", `["`+id("x-thing", 1)+`"]`)...))
		}
		at(5)
		s.post("ann", c, object(3, marked(green)...), object(4, "object_refs", `["`+id("x-thing", 1)+`"]`))
		text[i] = anyUUID.ReplaceAllString(s.exported("bob"), `"$1":""`)
	}
	if text[0] != text[1] || strings.Count(text[0], `"object"`) != 4 {
		t.Errorf("an export tells of what is hidden:\n%s\nand without it\n%s", text[0], text[1])
	}
}
