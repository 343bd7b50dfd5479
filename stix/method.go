package stix

import (
	"strings"

	"concord"
)

// technique is an entry of a catalogue of techniques.
type technique struct{ catalogue, id, name string }

// techniques are those of MITRE ATT&CK and DISARM that a method is, or is a kind of. Where neither has the method, which is
// so for nearly all physical ones, our own code stands alone.
var techniques = map[concord.Method]technique{
	"phishing":                {"mitre-attack", "T1566", "Phishing"},
	"valid_accounts":          {"mitre-attack", "T1078", "Valid Accounts"},
	"exploited_vulnerability": {"mitre-attack", "T1190", "Exploit Public-Facing Application"},
	"ddos":                    {"mitre-attack", "T1498", "Network Denial of Service"},
	"defacement":              {"mitre-attack", "T1491", "Defacement"},
	"malware_wiper":           {"mitre-attack", "T1485", "Data Destruction"},
	"deepfake":                {"DISARM", "T0087.001", "Develop AI-Generated Videos (Deepfakes)"},
	"cloned_site":             {"DISARM", "T0149.003", "Lookalike Domain"},
	"inauthentic_accounts":    {"DISARM", "T0143.002", "Fabricated Persona"},
	"paid_advert":             {"DISARM", "T0114", "Deliver Ads"},
}

// MethodOf returns the method that an entry of a catalogue stands for; ok is false when it stands for none of ours.
// The source name is that of an external reference; "concord" names our own codes.
func MethodOf(source, id string) (m concord.Method, ok bool) {
	if m = concord.Method(id); source == "concord" && m.Valid() {
		return m, true
	}
	for m, t := range techniques {
		if t.id == id && (t.catalogue == source || strings.HasPrefix(id, "T0") && strings.EqualFold(source, "mitre-attack")) {
			return m, true // DISARM's own export names the catalogue whose form it took
		}
	}
	return "", false
}

// methods adds an attack pattern for each method. They are the same on every node and public: that a method exists is no secret.
func (r *rendering) methods() error {
	for _, m := range r.inc.Methods {
		if m == concord.MethodOther {
			continue
		}
		refs := []any{properties{"source_name": "concord", "external_id": string(m)}}
		name := strings.ReplaceAll(string(m), "_", " ")
		if t, ok := techniques[m]; ok {
			name = t.name
			refs = append(refs, properties{"source_name": t.catalogue, "external_id": t.id})
		}
		o, err := shared("attack-pattern", properties{"name": name, "external_references": refs,
			"object_marking_refs": []string{MarkingID(concord.TLPClear)}})
		if err != nil {
			return err
		}
		if !r.once(o) {
			continue
		}
		clear, err := markings(concord.Marking{TLP: concord.TLPClear})
		if err != nil {
			return err
		}
		r.once(clear[0])
		if err := r.relate("uses", o.ID, properties{}); err != nil {
			return err
		}
	}
	return nil
}

// campaign adds a campaign beside the record of one.
func (r *rendering) campaign() error {
	if r.inc.Unit != concord.UnitCampaign {
		return nil
	}
	p := r.own(properties{"name": r.inc.Title, "description": r.inc.Summary})
	if from, to, ok := r.inc.Time.Bounds(); ok {
		p["first_seen"], p["last_seen"] = timestamp(from), timestamp(to)
	}
	id, err := r.add(build("campaign", idOf("campaign", r.node, string(r.inc.ID)), r.created, r.modified, p))
	if err != nil {
		return err
	}
	_, err = r.relation(id, "associated-with", r.id, properties{})
	return err
}
