package web

import (
	"bytes"
	"embed"
	"html/template"
	"log/slog"
	"net/http"
	"path"
	"strings"

	"concord"
)

//go:embed templates
var templateFiles embed.FS

// pages are the templates by the name of their page.
type pages map[string]*template.Template

// loadPages parses every page together with the frame and the parts that all share.
func loadPages(a assets) pages {
	base := template.Must(template.New("").Funcs(functions(a)).ParseFS(templateFiles, "templates/frame.html", "templates/part_*.html"))
	names, err := templateFiles.ReadDir("templates")
	if err != nil {
		panic(err)
	}
	out := pages{}
	for _, n := range names {
		if name, ok := strings.CutPrefix(n.Name(), "page_"); ok {
			t := template.Must(template.Must(base.Clone()).ParseFS(templateFiles, path.Join("templates", n.Name())))
			out[strings.TrimSuffix(name, ".html")] = t
		}
	}
	return out
}

// view is what the frame of a page is given.
type view struct {
	Title string
	Nav   string // which entry of the menu is this one
	Node  string
	Page  any

	Bare     bool // without the menu: nobody is signed in
	SignedIn bool
}

// page turns an action into a handler: an error becomes the error page of its code.
func (s *site) page(action func(http.ResponseWriter, *http.Request, Reader) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		reader, err := s.opt.Reader(r)
		if err == nil && reader == nil {
			err = &concord.Error{Code: concord.CodeForbidden, Msg: "you are not admitted to this node"}
		}
		if concord.CodeOf(err) == concord.CodeUnauthorized {
			w.Header().Set("WWW-Authenticate", `Bearer realm="concord"`) // Basic would open a window of the browser's own
			err = s.askSignIn(w, r, http.StatusUnauthorized, "", localPath(r.URL.RequestURI()))
		} else if err == nil {
			if s.opt.SignIn != nil && s.opt.SignIn.SignedIn(r) {
				w = visit{w}
			}
			err = action(w, r, reader)
		}
		if err != nil {
			s.fail(w, r, err)
		}
	}
}

// render writes a page. Nothing is sent before all of it could be rendered.
func (s *site) render(w http.ResponseWriter, name string, status int, v view) error {
	var b bytes.Buffer
	_, v.SignedIn = w.(visit)
	if !v.Bare {
		v.Node = s.opt.Node
	}
	if err := s.pages[name].ExecuteTemplate(&b, "frame", v); err != nil {
		return &concord.Error{Code: concord.CodeInternal, Op: "web.render " + name, Err: err}
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // a reader who went away is no fault of the page
	return nil
}

// failure is what the page of an error shows.
type failure struct {
	Status    int
	Code      concord.Code
	Msg, Hint string
}

// statusOf maps the code of an error to the status of the answer.
func statusOf(c concord.Code) int {
	switch c {
	case concord.CodeInvalid:
		return http.StatusBadRequest
	case concord.CodeNotFound:
		return http.StatusNotFound
	case concord.CodeConflict:
		return http.StatusConflict
	case concord.CodeForbidden:
		return http.StatusForbidden
	case concord.CodeUnauthorized:
		return http.StatusUnauthorized
	case concord.CodeUnavailable:
		return http.StatusServiceUnavailable
	case concord.CodeLimit:
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusInternalServerError
}

// fail shows the page of an error. A thing that is absent and one that the reader may not see give
// the same page, to the byte.
func (s *site) fail(w http.ResponseWriter, r *http.Request, err error) {
	f := failure{Code: concord.CodeOf(err), Status: statusOf(concord.CodeOf(err))}
	f.Msg, f.Hint = concord.Public(err)
	switch f.Code {
	case concord.CodeNotFound:
		f.Msg, f.Hint = "there is nothing here, or nothing that you may see", "go back to the list and look from there"
	case concord.CodeLimit:
		f.Status = http.StatusBadRequest
	case concord.CodeInternal, concord.CodeUnavailable:
		s.opt.Logger.ErrorContext(r.Context(), "page failed", slog.String("path", r.URL.Path), slog.Any("err", err))
	}
	if f.Code == concord.CodeInternal {
		f.Msg, f.Hint = "something went wrong on our side", "try again; the log of the node has the details"
	}
	if err := s.render(w, "error", f.Status, view{Title: f.Msg, Page: f}); err != nil {
		s.opt.Logger.ErrorContext(r.Context(), "error page failed", slog.Any("err", err))
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

// notFound answers for every path that no route has.
func (s *site) notFound(w http.ResponseWriter, r *http.Request, _ Reader) error {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		return s.render(w, "error", http.StatusMethodNotAllowed, view{Title: "Method not allowed", Page: failure{Status: http.StatusMethodNotAllowed,
			Code: concord.CodeForbidden, Msg: "these pages can only be read", Hint: "use the command line to change records"}})
	}
	return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no such page"}
}
