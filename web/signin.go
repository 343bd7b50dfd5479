package web

import (
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"concord"
)

// SignIn starts and ends the session of a browser.
type SignIn interface {
	// SignIn sets the cookie of a new session. Its errors have the code unauthorized, or limit after too
	// many wrong guesses.
	SignIn(w http.ResponseWriter, r *http.Request, name, password string) error
	SignOut(w http.ResponseWriter, r *http.Request) error
	// SignedIn reports whether a request brings a session, good or not.
	SignedIn(r *http.Request) bool
}

// Outside lets people sign in at a provider that the operator named.
type Outside interface {
	Name() string // what people call it
	// Begin sends the browser there; to is where it goes in the end.
	Begin(w http.ResponseWriter, r *http.Request, to string) error
	// Finish takes it back and starts the session. Errors have the code unauthorized, whatever was wrong.
	Finish(w http.ResponseWriter, r *http.Request) (to string, err error)
}

// maxForm bounds the form of a sign-in in bytes.
const maxForm = 8 << 10

// signInPage is the form, and why it is shown again.
type signInPage struct {
	To       string // where the person wanted to go: a path of this node
	Trouble  string
	Unserved bool // this node has no sign-in by browser
	Outside  string
	Leads    string // to the provider
}

// signInForm shows the form.
func (s *site) signInForm(w http.ResponseWriter, r *http.Request) {
	if err := s.askSignIn(w, r, http.StatusOK, "", "/"); err != nil {
		s.fail(w, r, err)
	}
}

func (s *site) askSignIn(w http.ResponseWriter, r *http.Request, status int, trouble, to string) error {
	page := signInPage{To: to, Trouble: trouble, Unserved: s.opt.SignIn == nil}
	if s.opt.Outside != nil {
		page.Outside, page.Leads = s.opt.Outside.Name(), "/signin/outside?"+url.Values{"to": {to}}.Encode()
	}
	return s.render(w, "signin", status, view{Title: "Sign in", Bare: true, Page: page})
}

// signIn takes the form. Every answer to a wrong guess is the same.
func (s *site) signIn(w http.ResponseWriter, r *http.Request) {
	to, name, password, err := s.readSignIn(w, r)
	if err == nil {
		err = s.opt.SignIn.SignIn(w, r, name, password)
	}
	switch code := concord.CodeOf(err); code {
	case "":
		http.Redirect(w, r, to, http.StatusSeeOther)
		return
	case concord.CodeUnauthorized, concord.CodeLimit:
		status := http.StatusUnauthorized
		if code == concord.CodeLimit {
			status = http.StatusTooManyRequests
		}
		msg, hint := concord.Public(err)
		err = s.askSignIn(w, r, status, msg+": "+hint+".", to)
	}
	if err != nil {
		s.fail(w, r, err)
	}
}

func (s *site) readSignIn(w http.ResponseWriter, r *http.Request) (to, name, password string, err error) {
	bad := &concord.Error{Code: concord.CodeInvalid, Msg: "this is not the form of the sign-in", Hint: "open the page again"}
	if s.opt.SignIn == nil {
		return "", "", "", &concord.Error{Code: concord.CodeNotFound, Msg: "there is no sign-in here"}
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil || r.URL.RawQuery != "" {
		return "", "", "", bad
	}
	for field, values := range r.PostForm {
		if len(values) != 1 || field != "to" && field != "name" && field != "password" {
			return "", "", "", bad
		}
	}
	return localPath(r.PostForm.Get("to")), r.PostForm.Get("name"), r.PostForm.Get("password"), nil
}

// localPath is an address of this node, and the first page in place of any other.
func localPath(to string) string {
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") || strings.HasPrefix(to, "/signin") || strings.HasPrefix(to, "/signout") {
		return "/"
	}
	return to
}

// outside sends the browser to the provider. It is a link and no form, so that the policy holds.
func (s *site) outside(w http.ResponseWriter, r *http.Request) {
	p, err := readParams(r, "to")
	if err == nil && s.opt.Outside == nil {
		err = &concord.Error{Code: concord.CodeNotFound, Msg: "there is no sign-in elsewhere"}
	}
	if err == nil {
		err = s.opt.Outside.Begin(w, r, localPath(p.Get("to")))
	}
	if err != nil {
		s.fail(w, r, err)
	}
}

// outsideReturn takes it back.
func (s *site) outsideReturn(w http.ResponseWriter, r *http.Request) {
	if s.opt.Outside == nil {
		s.fail(w, r, &concord.Error{Code: concord.CodeNotFound})
		return
	}
	to, err := s.opt.Outside.Finish(w, r)
	switch {
	case err == nil:
		http.Redirect(w, r, localPath(to), http.StatusSeeOther)
		return
	case concord.CodeOf(err) == concord.CodeUnauthorized:
		s.opt.Logger.WarnContext(r.Context(), "sign-in failed", slog.Any("err", err))
		msg, hint := concord.Public(err)
		err = s.askSignIn(w, r, http.StatusUnauthorized, msg+": "+hint+".", "/")
	}
	if err != nil {
		s.fail(w, r, err)
	}
}

// signOut ends the session.
func (s *site) signOut(w http.ResponseWriter, r *http.Request) {
	if s.opt.SignIn == nil {
		s.fail(w, r, &concord.Error{Code: concord.CodeNotFound})
		return
	}
	if err := s.opt.SignIn.SignOut(w, r); err != nil {
		s.fail(w, r, err)
		return
	}
	http.Redirect(w, r, "/signin", http.StatusSeeOther)
}

// visit is the answer to somebody who is signed in by a session: their pages have a way out.
type visit struct{ http.ResponseWriter }
