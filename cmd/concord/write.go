package main

import (
	"concord/access"
	"concord/cmd/concord/form"
	"concord/store"
)

// writeCSV writes the incidents of a filter as CSV.
func (a *app) writeCSV(h *store.Handle, f store.Filter, limit int) error {
	w, err := form.NewCSV(a.out)
	if err != nil {
		return err
	}
	_, err = each(a, h, f, limit, func(r store.IncidentRow) error {
		r.Incident.Marking = access.Join(r.Markings...).Marking() // all that hold, as one
		return w.Incident(&r.Incident, r.Status)
	})
	if err != nil {
		return err
	}
	return w.Close()
}

// writeGeoJSON writes the incidents of a filter as GeoJSON.
func (a *app) writeGeoJSON(h *store.Handle, f store.Filter, limit int) error {
	w, err := form.NewGeoJSON(a.out)
	if err != nil {
		return err
	}
	_, err = each(a, h, f, limit, func(r store.IncidentRow) error {
		r.Incident.Marking = access.Join(r.Markings...).Marking() // all that hold, as one
		return w.Incident(&r.Incident, r.Status)
	})
	if err != nil {
		return err
	}
	return w.Close()
}
