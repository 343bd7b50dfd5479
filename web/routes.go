package web

import "net/http"

// route is a line of the list of everything that can be asked for.
type route struct {
	pattern string
	handle  http.HandlerFunc
}

// routes lists every route. What is not here is the page "not found".
func (s *site) routes() []route {
	return []route{
		{"GET /{$}", s.page(s.home)},
		{"GET /incidents", s.page(s.incidents)},
		{"GET /incidents/{id}", s.page(s.incident)},
		{"GET /reports", s.page(s.reports)},
		{"GET /reports/{id}", s.page(s.report)},
		{"GET /reports/{id}/content", s.page(s.reportContent)},
		{"GET /measures", s.page(s.measures)},
		{"GET /measures/{id}", s.page(s.measure)},
		{"GET /about", s.page(s.about)},
		{"GET /healthz", s.healthz},
		{"GET /signin", s.signInForm},
		{"POST /signin", s.signIn},
		{"GET /signin/outside", s.outside},
		{"GET /signin/return", s.outsideReturn},
		{"POST /signout", s.signOut},
		{"GET /assets/{name}", s.asset},
		{"/", s.page(s.notFound)},
	}
}
