package web

import (
	"context"
	"io"
	"log/slog"
	"net/http"
)

// healthz says whether the node can read its store. It tells nothing else, and needs
// no sign-in where the node checks itself.
func (s *site) healthz(w http.ResponseWriter, r *http.Request) {
	if s.opt.Health == nil {
		s.page(func(w http.ResponseWriter, r *http.Request, reader Reader) error {
			return s.health(w, r, func(ctx context.Context) error {
				_, err := reader.Incidents(ctx, Filter{Limit: 1})
				return err
			})
		})(w, r)
		return
	}
	if err := s.health(w, r, s.opt.Health); err != nil {
		s.fail(w, r, err)
	}
}

func (s *site) health(w http.ResponseWriter, r *http.Request, check func(context.Context) error) error {
	if _, err := readParams(r); err != nil {
		return err
	}
	if err := check(r.Context()); err != nil {
		s.opt.Logger.ErrorContext(r.Context(), "store cannot be read", slog.Any("err", err))
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return nil
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, "ok\n")
	return nil
}
