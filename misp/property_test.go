package misp_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/misp"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var (
	tlps    = []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}
	readers = []string{"a", "b", "community:c", "group:g", "nation:PL", "person:ann"} // sorted
)

func markings(t *rapid.T, label string) concord.Marking {
	m := concord.Marking{TLP: rapid.SampledFrom(tlps).Draw(t, label), Owner: rapid.SampledFrom([]string{node, "other"}).Draw(t, "owner")}
	if m.TLP != concord.TLPClear {
		for _, r := range readers {
			if rapid.Bool().Draw(t, r) {
				m.ReleasableTo = append(m.ReleasableTo, r)
			}
		}
		m.Clients = m.TLP == concord.TLPAmber && rapid.Bool().Draw(t, "clients")
	}
	m.Orcon = rapid.Bool().Draw(t, "orcon")
	return m
}

// incidents draws one with the fields that have to come back.
func incidents(t *rapid.T) concord.Incident {
	inc := concord.Incident{ID: "XX-1", Title: rapid.StringOfN(rapid.Rune().Filter(func(r rune) bool { return r != 0 }), 1, 40, -1).Draw(t, "title"), Unit: rapid.SampledFrom([]concord.Unit{concord.UnitIncident, concord.UnitCampaign}).Draw(t, "unit"),
		State: concord.StateVerified, Marking: markings(t, "level"), RecordedAt: time.Unix(rapid.Int64Range(1_600_000_000, 1_800_000_000).Draw(t, "recorded"), 0).UTC(),
		ActivityTypes: []concord.ActivityType{rapid.SampledFrom([]concord.ActivityType{concord.ActivityArson, concord.ActivityFIMI, concord.ActivityDroneIncursion, concord.ActivityVandalism,
			concord.ActivityUnderseaInfrastructure, concord.ActivityCyberDisruption}).Draw(t, "type")}}
	from := concord.DateOf(time.Unix(rapid.Int64Range(1_400_000_000, 1_790_000_000).Draw(t, "from"), 0).UTC())
	switch p := rapid.SampledFrom([]concord.DatePrecision{concord.PrecisionDay, concord.PrecisionNight, concord.PrecisionWeek, concord.PrecisionMonth, concord.PrecisionYear, ""}).Draw(t, "precision"); p {
	case concord.PrecisionMonth:
		inc.Time = concord.When{Start: from[:7], End: from[:7], Precision: p}
	case concord.PrecisionYear:
		inc.Time = concord.When{Start: from[:4], End: from[:4], Precision: p, Basis: concord.BasisInferred}
	case "":
	default:
		inc.Time = concord.When{Start: from, End: from.AddDays(rapid.IntRange(1, 7).Draw(t, "days")), Precision: p, Basis: concord.BasisEvent}
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "places") {
		p := concord.Place{Name: "Place " + string(rune('A'+i)), Role: rapid.SampledFrom([]concord.PlaceRole{concord.RoleEvent, concord.RoleTarget}).Draw(t, "role"),
			Precision: rapid.SampledFrom([]concord.GeoPrecision{concord.GeoExact, concord.GeoCity, concord.GeoArea, concord.GeoUnknown}).Draw(t, "geo"), Country: rapid.SampledFrom([]string{"PL", ""}).Draw(t, "country")}
		if p.Precision != concord.GeoUnknown {
			lat, lon := rapid.Float64Range(-90, 90).Draw(t, "lat"), rapid.Float64Range(-180, 180).Draw(t, "lon")
			p.Lat, p.Lon, p.Basis = &lat, &lon, concord.CoordGazetteer
		}
		inc.Places = append(inc.Places, p)
	}
	return inc
}

// TestAnIncidentComesBack holds the way there and back, with the record of this program and by the templates of MISP alone.
func TestAnIncidentComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc := incidents(t)
		docs, err := misp.Write(inc, node, status)
		if err != nil {
			t.Fatal(err)
		}
		listed, err := misp.List(inc, node)
		if err != nil || !bytes.Equal(listed[0].Listing, docs[0].Listing) || listed[0].UUID != docs[0].UUID {
			t.Fatalf("%v: a manifest says %s, and not %s", err, listed[0].Listing, docs[0].Listing)
		}
		if hashed, err := misp.Hash(inc, node); err != nil || !slices.Equal(hashed[0].Hashes, docs[0].Hashes) {
			t.Fatalf("%v: the hashes are others", err)
		}
		plain := bytes.ReplaceAll(docs[0].Body, []byte(`"concord-record"`), []byte(`"x-other"`))
		for _, content := range [][]byte{docs[0].Body, plain} {
			for e, err := range misp.Read(content, misp.Receiver{Node: inc.Marking.Owner}) {
				if err != nil {
					t.Fatal(err)
				}
				c, ok := e.Candidate()
				if !ok {
					t.Fatal("it is read as no incident")
				}
				want, got := inc.Marking, c.Marking
				if d := cmp.Diff(want, got); d != "" {
					t.Fatalf("marking: %s", d)
				}
				if !slices.Equal(c.ActivityTypes, inc.ActivityTypes) || c.Unit != inc.Unit || c.Title != inc.Title {
					t.Fatalf("%v %v %q", c.ActivityTypes, c.Unit, c.Title)
				}
				if d := cmp.Diff(inc.Time, c.Time); d != "" {
					t.Fatalf("time: %s", d)
				}
				if d := cmp.Diff(inc.Places, c.Places); len(inc.Places) > 0 && d != "" {
					t.Fatalf("places: %s", d)
				}
			}
		}
	})
}

// TestNoReaderIsAdded holds that whoever may read what came in could read it where it was, or receives it.
func TestNoReaderIsAdded(t *testing.T) {
	views := []concord.View{{Principal: "x", Org: "a"}, {Principal: "x", Org: "b"}, {Principal: "ann", Org: "c"}, {Principal: "x", Org: "c", Nation: "PL"}, {Principal: "x", Org: "c", Groups: []string{"g"}},
		{Principal: "x", Org: "c", Communities: []string{"c"}}, {Principal: "x", Org: "c", ClientOf: []string{"a", "other", node}}, {Principal: "x", Org: "other", Operator: true}, {Principal: "x", Org: "z"}}
	rapid.Check(t, func(t *rapid.T) {
		inc := incidents(t)
		docs, err := misp.Write(inc, node, status)
		if err != nil {
			t.Fatal(err)
		}
		for e, err := range misp.Read(docs[0].Body, misp.Receiver{Node: "receiver"}) {
			if err != nil {
				t.Fatal(err)
			}
			for _, v := range views {
				if access.Permit(v, e.Marking) && !access.Permit(v, inc.Marking) {
					t.Fatalf("%+v reads %+v, which was %+v", v, e.Marking, inc.Marking)
				}
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"foreign.json", "event.json", "part.json", "withdrawn.json"} {
		content, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Add([]byte(`[{"Event":{"uuid":"11111111-1111-4111-8111-111111111111","info":"a","timestamp":"1","distribution":"4","Tag":[{"name":"tlp:"}]}}]`))
	f.Fuzz(func(t *testing.T, content []byte) {
		for e, err := range misp.Read(content, misp.Receiver{Node: node}) {
			if err != nil {
				if concord.CodeOf(err) == concord.CodeInternal {
					t.Fatal(err)
				}
				continue
			}
			if !e.Marking.TLP.Valid() || e.Marking.Owner == "" {
				t.Fatalf("marked %+v", e.Marking)
			}
			if c, ok := e.Candidate(); ok {
				if err := c.Validate(); err != nil {
					t.Fatal(err)
				}
				if err := access.Check(c.Marking); err != nil {
					t.Fatal(err)
				}
			}
			objects, err := e.Keep()
			if err != nil {
				t.Fatal(err)
			}
			raw, err := misp.Kept(objects[len(objects)-1])
			if err != nil || !bytes.Equal(raw, e.Raw) {
				t.Fatalf("not kept to the byte: %v", err)
			}
			d, err := misp.Pass(raw)
			if err != nil {
				t.Fatal(err)
			}
			for again, err := range misp.Read(d.Body, misp.Receiver{Node: node}) {
				if err != nil || again.UUID != e.UUID {
					t.Fatalf("what is passed on is not read: %v", err)
				}
			}
		}
	})
}
