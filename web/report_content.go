package web

import (
	"net/http"
	"strconv"

	"concord"
)

// reportContent hands out the bytes of a report as they were captured, as a download: they came from
// outside and are never shown as a page.
func (s *site) reportContent(w http.ResponseWriter, r *http.Request, reader Reader) error {
	if _, err := readParams(r); err != nil {
		return err
	}
	rep, err := reader.Report(r.Context(), concord.ReportID(r.PathValue("id")))
	if err != nil {
		return err
	}
	raw, err := reader.Content(r.Context(), rep.ID)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "text/plain")
	h.Set("Content-Disposition", `attachment; filename="`+string(rep.ID)+`.txt"`)
	h.Set("Content-Length", strconv.Itoa(len(raw)))
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
	_, _ = w.Write(raw)
	return nil
}
