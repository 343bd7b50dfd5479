package stix

import (
	"net/url"
	"time"

	"concord"
)

// ReportID returns the STIX id under which a report is rendered.
func ReportID(rep concord.Report) (string, error) {
	out, err := Report(rep)
	if err != nil {
		return "", err
	}
	return out[len(out)-1].ID, nil
}

// Report renders a captured document as a report, the last of the result, with its markings and its publisher. It is named
// by its content: nodes that read the same bytes from the same address make the same object. Where the day of publication
// is unknown, the day of capture stands in its place and the description says so.
func Report(rep concord.Report) ([]Object, error) {
	if len(rep.SHA256) != 64 {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "stix.Report", Msg: "a report needs the hash of its bytes: " + string(rep.ID)}
	}
	marks, err := markings(rep.Marking)
	if err != nil {
		return nil, err
	}
	who := properties{"name": rep.Publisher.Name, "identity_class": "organization", "object_marking_refs": ids(marks)}
	if rep.Publisher.Name == "" {
		who["name"], who["identity_class"] = "Unknown publisher", "unknown"
	}
	publisher, err := shared("identity", who)
	if err != nil {
		return nil, err
	}
	p := properties{"name": rep.Title, "object_refs": []string{publisher.ID}, "lang": rep.Language, "object_marking_refs": ids(marks),
		"external_references": []any{document(rep)}}
	if rep.Title == "" {
		p["name"] = "Report " + string(rep.ID)
	}
	at, known := rep.Published.First()
	if !known {
		at = rep.CapturedAt.UTC().Truncate(24 * time.Hour)
		p["description"] = "The day of publication is unknown; the day given is that of the capture."
	}
	p["published"] = timestamp(at)
	o, err := shared("report", p)
	return append(marks, publisher, o), err
}

// document is the external reference to the bytes of a report.
func document(rep concord.Report) properties {
	p := properties{"source_name": rep.Publisher.Name, "external_id": string(rep.ID), "hashes": properties{"SHA-256": rep.SHA256}}
	u, err := url.Parse(rep.URL)
	if err == nil && u.Host != "" {
		p["url"] = u.String()
		if rep.Publisher.Name == "" {
			p["source_name"] = u.Hostname()
		}
	}
	if p["source_name"] == "" {
		p["source_name"] = "document"
	}
	return p
}

// papers adds the reports that the record was read in.
func (r *rendering) papers() error {
	for _, rep := range r.reports {
		objects, err := Report(rep)
		if err != nil {
			return err
		}
		for _, o := range objects {
			r.once(o)
		}
		if err := r.relate("reported-in", objects[len(objects)-1].ID, properties{}); err != nil {
			return err
		}
	}
	return nil
}

// once adds an object that may be there already.
func (r *rendering) once(o Object) bool {
	for _, had := range r.out {
		if had.ID == o.ID {
			return false
		}
	}
	r.out = append(r.out, o)
	return true
}
