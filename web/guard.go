package web

import (
	"net"
	"net/http"
	"slices"
	"strings"
)

// policy admits what this node carries and nothing else: no script, no frame, no other host.
const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guard stands before every route.
func (s *site) guard(next http.Handler) http.Handler {
	inner := http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if r.TLS != nil {
			h.Set("Strict-Transport-Security", "max-age=63072000") // two years
		}
		h.Set("Cache-Control", "no-store") // what one reader may see is not for a shared cache
		h.Set("Vary", "Cookie, Authorization")
		if !s.addressed(r.Host) {
			// Plain text: not even the name of the node is for a page that came by a false name.
			http.Error(w, "forbidden: this node does not answer to that host name\nuse http://127.0.0.1 with the port, or name the host when the node is started",
				http.StatusForbidden)
			return
		}
		inner.ServeHTTP(w, r)
	})
}

// addressed reports whether the Host of a request names this node. A page of the open web can point a
// name of its own at the loopback address, but it cannot change what the browser sends as Host.
func (s *site) addressed(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	name = strings.ToLower(strings.TrimSuffix(strings.Trim(name, "[]"), "."))
	if slices.Contains(s.opt.Hosts, "*") || name == "localhost" {
		return true
	}
	if ip := net.ParseIP(name); ip != nil && ip.IsLoopback() {
		return true
	}
	return slices.ContainsFunc(s.opt.Hosts, func(h string) bool { return strings.EqualFold(h, name) && name != "" })
}
