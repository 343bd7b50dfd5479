package web

import (
	"io"
	"log/slog"
	"net/http"
)

// healthz says whether the node can read its store. It tells nothing else.
func (s *site) healthz(w http.ResponseWriter, r *http.Request, reader Reader) error {
	if _, err := readParams(r); err != nil {
		return err
	}
	if _, err := reader.Incidents(r.Context(), Filter{Limit: 1}); err != nil {
		s.opt.Logger.ErrorContext(r.Context(), "store cannot be read", slog.Any("err", err))
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return nil
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, "ok\n")
	return nil
}
