package read

import (
	"slices"
	"strconv"
	"strings"

	"concord"
	"concord/stix"
	"concord/stix/scan"
)

// around reads the relationships of an incident.
func (r *reading) around() {
	for _, raw := range r.g.Pointing(r.out.STIX) {
		v := value(raw)
		switch {
		case v.Get("revoked").True():
		case v.Get("type").Text() == "note":
			r.note(v)
		case v.Get("type").Text() != "relationship" || v.Get("source_ref").Text() != r.out.STIX:
		default:
			r.relation(Meaning(raw), v, value(r.g.Object(v.Get("target_ref").Text())))
		}
	}
}

// Meaning is what a relationship says: its type, or what our extension says that it means.
func Meaning(raw []byte) string {
	v := value(raw)
	if m := v.Get("extensions").Get(stix.ExtensionID("relation-detail")).Get("relation").Text(); m != "" {
		return m
	}
	return v.Get("relationship_type").Text()
}

func (r *reading) relation(meaning string, rel, target scan.Value) {
	kind := target.Get("type").Text()
	switch {
	case !target.Exists():
		r.unmapped(meaning + " " + rel.Get("target_ref").Text() + ", which is missing")
	case kind == "location" && (meaning == "located-at" || meaning == "targets"):
		r.place(meaning, target)
	case kind == "identity" && (meaning == "targets" || meaning == "impacts"):
		r.target(target)
	case meaning == "attributed-to":
		r.attribution(rel, target)
	case kind == "attack-pattern" && meaning == "uses":
		r.technique(target)
	default:
		r.unmapped(meaning + " " + kind + " " + target.Get("name").Text())
	}
}

// precisions are the bounds, in metres, of what a place with that uncertainty may be called.
var precisions = []struct {
	metres    float64
	precision concord.GeoPrecision
}{{100, concord.GeoExact}, {1000, concord.GeoSite}, {10_000, concord.GeoCity}, {30_000, concord.GeoDistrict}}

func (r *reading) place(meaning string, v scan.Value) {
	p := concord.Place{Name: v.Get("name").Text(), Role: "event", Admin: v.Get("administrative_area").Text(), Precision: concord.GeoCountry}
	if meaning == "targets" {
		p.Role = "target"
	}
	if c := v.Get("country").Text(); len(c) == 2 {
		p.Country = strings.ToUpper(c)
		if !slices.Contains(r.out.Countries, p.Country) {
			r.out.Countries = append(r.out.Countries, p.Country)
		}
	}
	lat, errLat := strconv.ParseFloat(string(v.Get("latitude").Raw()), 64)
	lon, errLon := strconv.ParseFloat(string(v.Get("longitude").Raw()), 64)
	if errLat == nil && errLon == nil {
		p.Lat, p.Lon, p.Basis, p.Precision = &lat, &lon, concord.CoordSource, concord.GeoUnknown
		if metres, err := strconv.ParseFloat(string(v.Get("precision").Raw()), 64); err == nil {
			p.Precision = concord.GeoArea
			for _, b := range slices.Backward(precisions) {
				if metres <= b.metres {
					p.Precision = b.precision
				}
			}
		}
	} else if p.Country == "" {
		p.Precision = concord.GeoUnknown
	}
	if p.Name == "" {
		p.Name = strings.Trim(v.Get("city").Text()+", "+v.Get("region").Text(), ", ")
	}
	r.out.Places = append(r.out.Places, p)
}

func (r *reading) target(v scan.Value) {
	if r.out.Target == "" && v.Get("identity_class").Text() != "class" {
		r.out.Target = v.Get("name").Text()
	}
	for _, s := range texts(v.Get("sectors")) {
		if sector, ok := stix.SectorOf(s); ok && r.out.Sector == "" {
			r.out.Sector = sector
		} else if !ok {
			r.unmapped("sector " + s)
		}
	}
}

// attribution turns a naming by others into a statement by the author, at the weakest strength that names somebody and as a body
// whose word makes no status: a bare naming has no hedge, and we do not know who stands behind it.
func (r *reading) attribution(rel, target scan.Value) {
	author := value(r.g.Object(rel.Get("created_by_ref").Text())).Get("name").Text()
	if author == "" {
		author = r.out.Author
	}
	if author == "" {
		author = "unknown author of " + rel.Get("id").Text()
	}
	a := concord.Attribution{AttributedTo: target.Get("name").Text(), PointsTo: concord.PointsNonStateGroup, MadeBy: author, BodyType: concord.BodyCompany,
		Strength: concord.StrengthAlleged, Note: "read from " + rel.Get("id").Text()}
	if slices.Contains(texts(target.Get("threat_actor_types")), "nation-state") {
		a.PointsTo = concord.PointsForeignState
	}
	if c := rel.Get("confidence"); c.Exists() {
		a.Note += ", confidence " + string(c.Raw())
	}
	if day := rel.Get("created").Text(); len(day) >= 10 {
		a.Date = concord.Date(day[:10])
	}
	r.out.Attributions = append(r.out.Attributions, a)
}

func (r *reading) technique(v scan.Value) {
	known := false
	for e := range v.Get("external_references").All() {
		source, id := e.Get("source_name").Text(), e.Get("external_id").Text()
		if id == "" {
			continue
		}
		r.out.Codes = append(r.out.Codes, Code{source, id, v.Get("name").Text()})
		if m, ok := stix.MethodOf(source, id); ok {
			known = true
			if !slices.Contains(r.out.Methods, m) {
				r.out.Methods = append(r.out.Methods, m)
			}
		}
	}
	if !known && r.out.MethodText == "" {
		r.out.MethodText = v.Get("name").Text()
	}
}

// note takes a statement that another node wrote with our extension.
func (r *reading) note(v scan.Value) {
	detail := v.Get("extensions").Get(stix.ExtensionID("attribution-claim"))
	if !detail.Exists() {
		return
	}
	var a concord.Attribution
	if err := into(detail, &a); err != nil || a.Validate() != nil {
		r.unmapped("the note " + v.Get("id").Text())
		return
	}
	r.out.Attributions = append(r.out.Attributions, a)
}
