package misp

import (
	"encoding/base64"
	"net/url"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/lexicon/gazetteer"
)

// tags are what taxonomies and galaxies have words for.
func (w *writing) tags() []string {
	out := []string{machine(tagState, string(w.inc.State)), machine(tagUnit, string(w.inc.Unit))}
	if d := w.inc.Withdrawal; w.inc.State == concord.StateRetracted && d != nil {
		out = append(out, machine(tagReason, string(d.Reason)))
	}
	if w.emptied {
		return out
	}
	for _, t := range w.inc.ActivityTypes {
		out = append(out, machine(tagType, code(t)))
	}
	for _, m := range w.inc.Methods {
		out = append(out, methodTags(m)...)
	}
	if s := sectors[w.inc.Sector]; s != "" {
		out = append(out, machine("misp-galaxy:sector", s))
	}
	for _, c := range w.inc.Countries {
		if name := gazetteer.CountryName(c); name != "" {
			out = append(out, machine("misp-galaxy:target-information", name))
		}
	}
	return out
}

// objects are the templates that an incident fills in.
func (w *writing) objects() ([]any, error) {
	out := []any{}
	add := func(o properties, ok bool) {
		if ok {
			out = append(out, o)
		}
	}
	inc := &w.inc
	if !w.part {
		fields := []field{{"name", inc.Title}, {"description", inc.Summary}, {"determination", determinations[inc.Stage]}, {"investigation_status", investigation(inc)}}
		for _, k := range kinds(inc.ActivityTypes) {
			fields = append(fields, field{"incident_type", k})
		}
		add(w.object(incidentTemplate, "", "", fields...))
	}
	add(w.happened())
	for i, p := range inc.Places {
		add(w.place(i, p))
	}
	for _, e := range inc.Effects {
		add(w.impact(e))
	}
	for _, s := range inc.Sources {
		if u, err := url.Parse(s); err == nil && u.Host != "" {
			add(w.object(newsTemplate, s, "", field{"link", s}, field{"source", u.Hostname()}))
		}
	}
	record, err := w.record()
	add(w.object(recordTemplate, "", "", field{"record", record}))
	return out, err
}

func investigation(inc *concord.Incident) string {
	switch inc.LegalStage() {
	case concord.LegalNoneKnown:
		return "new"
	case concord.LegalConvicted, concord.LegalAcquitted, concord.LegalDismissed, concord.LegalSuspended, concord.LegalClosed:
		return "closed"
	case concord.LegalInvestigation, concord.LegalArrest, concord.LegalCharged, concord.LegalOnTrial:
	}
	return "open"
}

// happened is the object of what happened when. What its fidelity cannot say stands in the comment.
func (w *writing) happened() (properties, bool) {
	fields := []field{}
	inc, comment := &w.inc, ""
	if from, to, ok := inc.Time.Bounds(); ok {
		f := fidelities[inc.Time.Precision]
		fields = append(fields, field{"start_time", stamp(from)}, field{"start_time_fidelity", f}, field{"end_time", stamp(to)}, field{"end_time_fidelity", f})
		comment = strings.Trim(string(inc.Time.Precision)+", "+string(inc.Time.Basis), ", ")
	}
	if w.part && len(fields) == 0 && inc.Stage == "" {
		return nil, false
	}
	fields = append([]field{{"name", inc.Title}, {"status", eventStatuses[inc.Stage]}}, fields...)
	for _, k := range append(kinds(inc.ActivityTypes), codes(inc.Methods)...) {
		fields = append(fields, field{"event_type", k})
	}
	return w.object(eventTemplate, "", comment, fields...)
}

func codes[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, v := range in {
		out[i] = code(v)
	}
	return out
}

// place draws no point for a country, as nobody may.
func (w *writing) place(n int, p concord.Place) (properties, bool) {
	fields := []field{{"text", p.Name}, {"countrycode", p.Country}, {"region", p.Admin}}
	if p.Country != "" {
		fields = append(fields, field{"country", gazetteer.CountryName(p.Country)})
	}
	lat, lon, drawn := p.Point()
	if !drawn && p.Country == "" && p.Admin == "" { // the template asks for one of these: a sea is a region
		fields = append(fields, field{"region", p.Name})
	}
	if drawn {
		fields = append(fields, field{"latitude", decimal(lat)}, field{"longitude", decimal(lon)}, field{"accuracy-radius", radii[p.Precision]})
	}
	comment := strings.Join(nonEmpty(string(p.Role), string(p.Kind), string(p.Precision), string(p.Basis)), ", ")
	key := p.Name + "\x1f" + string(p.Role)
	for _, before := range w.inc.Places[:n] {
		if before.Name == p.Name && before.Role == p.Role {
			key += "\x1f" + strconv.Itoa(n)
			break
		}
	}
	return w.object(placeTemplate, key, comment, fields...)
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

func nonEmpty(list ...string) []string {
	var out []string
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// impact is written for damage to things; how bad it was is not known in the words of the template.
func (w *writing) impact(e concord.Effect) (properties, bool) {
	kinds := map[concord.EffectKind]string{"none": "none", "damage": "unknown"}
	if kinds[e.Kind] == "" {
		return nil, false
	}
	return w.object(impactTemplate, string(e.Kind)+"\x1f"+e.Text+"\x1f"+e.Unit, string(e.Kind), field{"impact_type", kinds[e.Kind]}, field{"description", effectWords(e)})
}

func effectWords(e concord.Effect) string {
	parts := []string{strings.ReplaceAll(string(e.Kind), "_", " ")}
	if e.Quantity != 0 {
		parts = append(parts, decimal(e.Quantity), e.Unit)
	}
	return strings.Join(nonEmpty(append(parts, e.Text)...), " ")
}

// record is the record as it is, less what stands in the event itself and what does not leave the node, as the content of an
// attachment.
func (w *writing) record() (string, error) {
	switch {
	case w.gone:
		return "", nil
	case w.bare:
		return "-", nil // no hash is of it
	}
	r := w.inc
	r.Aliases, r.Granular, r.Measures, r.Links, r.MergedInto, r.Withdrawal, r.Reports = nil, nil, nil, nil, "", nil, nil
	r.Marking, r.RecordedAt, r.RecordedBy, r.Confidence = concord.Marking{}, time.Time{}, "", 0
	content, err := marshal(r)
	return base64.StdEncoding.EncodeToString(content), err
}
