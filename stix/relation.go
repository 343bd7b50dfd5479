package stix

import (
	"net/url"
	"slices"
	"strings"

	"concord"
)

// common are the relationships that the standard has between any two objects.
var common = []string{"related-to", "duplicate-of", "derived-from"}

// relate adds a relationship from the record.
func (r *rendering) relate(kind, to string, p properties) error {
	_, err := r.relation(r.id, kind, to, p)
	return err
}

// relation adds a relationship and returns its id. The standard describes none from an incident but the common
// ones, and strict readers warn at any other: what it means then stands in our extension and in words.
func (r *rendering) relation(from, kind, to string, p properties) (string, error) {
	p["relationship_type"], p["source_ref"], p["target_ref"] = kind, from, to
	if !slices.Contains(common, kind) {
		detail := properties{"extension_type": "property-extension", "relation": kind}
		words := strings.ReplaceAll(kind, "-", " ")
		if role, ok := p["description"].(string); ok && role != "" {
			detail["detail"] = role
			words += ": " + role
		}
		p["relationship_type"], p["description"] = "related-to", words
		p["extensions"] = properties{relationExtensionID(): detail}
	}
	return r.add(build("relationship", idOf("relationship", kind, from, to), r.created, r.modified, r.own(p)))
}

func (r *rendering) references() []any {
	return append([]any{properties{"source_name": "concord", "external_id": string(r.inc.ID)}}, references(r.inc.Sources, r.reports)...)
}

// references turns public addresses into external references; what is no address is left out. An address stands as
// url where the hash of what was read there is known, as the standard advises, else as the id of the source.
func references(addresses []string, reports []concord.Report) []any {
	var out []any
	for _, a := range addresses {
		u, err := url.Parse(a)
		if err != nil || u.Host == "" {
			continue
		}
		p := properties{"source_name": u.Hostname(), "external_id": u.String()}
		if i := slices.IndexFunc(reports, func(r concord.Report) bool { return r.URL == a }); i >= 0 {
			p = document(reports[i])
		}
		out = append(out, p)
	}
	return out
}
