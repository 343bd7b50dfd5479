package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/user"
	"path/filepath"
	"time"

	"concord"
	"concord/assess"
	"concord/collect"
	"concord/collect/fetch"
	"concord/collect/pdf"
	"concord/extract"
	"concord/intake"
	"concord/stix"
	"concord/stix/check"
	"concord/store"
	"concord/wire"
)

// version of the program; the build sets it.
var version = "0.1.0"

// clock is the one place that reads the time of the machine.
func clock() time.Time { return time.Now() }

// app is what the verbs share.
type app struct {
	ctx       context.Context
	in        io.Reader
	out, errs io.Writer
	dir       string
	verbose   bool
	clock     concord.Clock
	random    io.Reader // cryptographic; nil is that of the machine
	looking   time.Duration
	// unverified is that what no person has verified leaves this node
	unverified bool
	unhurried  bool // tests look for like records as long as it takes: a busy machine must not change an answer

	taxii      taxiiFlags
	checker    *check.Checker      // of what the one writer of the store renders
	sharedRefs map[string][]string // what it is known that shared objects refer to
	address    string              // where people reach this node through a proxy; "" without one
	partners   time.Duration       // between two rounds with partners; 0 for none
	store      *store.Store
	node       string
	confidence *float64                         // from a flag or node.json
	readers    int                              // connections that read; each has a cache of its own
	firsts     map[concord.IncidentID]time.Time // see created
}

// evenSearch is the step of time that a search for words takes for all but the operator: it covers what
// some ten thousand hidden records with the word cost.
const evenSearch = 20 * time.Millisecond

// nodeFile keeps the name of the node in its folder.
const nodeFile = "node.json"

// What node.json says of candidates, which no person has verified: they stay on this node, unless its operator writes that they leave.
const (
	stays  = "stays"
	leaves = "leaves"
)

// nodeConfig is what a node knows of itself.
type nodeConfig struct {
	Name       string        `json:"name"`                 // the organisation that owns what is not marked
	SignIn     *signInConfig `json:"sign_in,omitempty"`    // provider of sign-in
	Confidence *float64      `json:"confidence,omitempty"` // below which a value is left blank; see extract.DefaultConfidence
	Unverified string        `json:"unverified,omitempty"` // "leaves" when candidates go to partners too; see leaves
	Looking    *int          `json:"looking_ms,omitempty"` // how long records like a document of others are looked for, in ms; see looking
}

// open opens the node's store. mayCreate makes the folder when there is none.
func (a *app) open(mayCreate bool) (*store.Handle, error) {
	if a.store != nil {
		return a.handle(), nil
	}
	path := filepath.Join(a.dir, store.File)
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) && !mayCreate {
		return nil, &concord.Error{Code: concord.CodeNotFound, Msg: "there is no node in " + a.dir, Hint: "concord ingest FILE… makes one; --data DIR or CONCORD_DATA names another"}
	}
	if err := a.name(); err != nil {
		return nil, err
	}
	s, err := store.Open(a.ctx, a.dir, store.Options{Clock: a.clock, Node: a.node, Status: status, Render: a.render, Dropped: a.dropped, RenderMeasure: a.renderMeasure, AsOf: asOf,
		Readers: a.readers, EvenSearch: evenSearch, Unverified: a.unverified})
	if err != nil {
		return nil, err
	}
	a.store = s
	return a.handle(), nil
}

func (a *app) handle() *store.Handle {
	v := concord.LocalOperator(a.node)
	if u, err := user.Current(); err == nil && u.Username != "" {
		v.Principal = u.Username
	}
	return a.store.As(v)
}

// name reads the node's name, or gives it one when it is new.
func (a *app) name() error {
	file := filepath.Join(a.dir, nodeFile)
	content, err := os.ReadFile(file)
	var c nodeConfig
	switch {
	case err == nil:
		if err := json.Unmarshal(content, &c); err != nil || c.Name == "" {
			return &concord.Error{Code: concord.CodeInvalid, Msg: file + " does not name the node", Hint: `write {"name": "your-organisation"} into it`, Err: err}
		}
		a.node = c.Name
		if a.confidence == nil {
			a.confidence = c.Confidence
		}
		if a.unverified = c.Unverified == leaves; !a.unverified && c.Unverified != "" && c.Unverified != stays {
			return &concord.Error{Code: concord.CodeInvalid, Msg: fmt.Sprintf("%s: \"unverified\" is %q", file, c.Unverified),
				Hint: `write "leaves" to let candidates go to partners, or "stays", which is so without it too`}
		}
		if a.looking = looking; c.Looking != nil {
			a.looking = time.Duration(*c.Looking) * time.Millisecond
		}
		if a.looking < minLooking || a.looking > maxLooking {
			return &concord.Error{Code: concord.CodeInvalid, Msg: fmt.Sprintf("%s: \"looking_ms\" is %d", file, *c.Looking),
				Hint: fmt.Sprintf("%d to %d: what takes longer is not found, and what takes less would tell what is here", minLooking.Milliseconds(), maxLooking.Milliseconds())}
		}
		return nil
	case !errors.Is(err, os.ErrNotExist):
		return &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be read", Err: err}
	}
	if a.node == "" {
		a.node = "local"
	}
	if err := os.MkdirAll(a.dir, 0o750); err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "the folder " + a.dir + " cannot be made", Hint: "name another with --data DIR", Err: err}
	}
	content, _ = json.Marshal(nodeConfig{Name: a.node})
	if err := os.WriteFile(file, append(content, '\n'), 0o600); err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be written", Hint: "is the disk full, or the folder not yours?", Err: err}
	}
	return nil
}

func (a *app) close() {
	if a.store != nil {
		if err := a.store.Close(); err != nil {
			explain(a.errs, err, a.verbose)
		}
	}
}

func status(inc *concord.Incident) concord.AttributionStatus {
	return assess.Status(inc, assess.Moment{}).Status
}

func asOf(inc *concord.Incident, day concord.Date) concord.Incident { return assess.AsOf(*inc, day) }

// render gives the STIX objects of an incident version for the object log.
func (a *app) render(inc *concord.Incident, reports []concord.Report) ([]store.LogObject, error) {
	created, err := a.created(inc)
	if err != nil {
		return nil, err
	}
	objects, err := stix.Incident(*inc, a.node, status(inc), created, reports...)
	if err != nil {
		return nil, err
	}
	return a.logged(objects)
}

// dropped gives revocations of what the version before alone had.
func (a *app) dropped(before *concord.Incident, reports []concord.Report, now []store.LogObject, at time.Time) ([]store.LogObject, error) {
	created, err := a.created(before)
	if err != nil {
		return nil, err
	}
	previous, err := stix.Incident(*before, a.node, status(before), created, reports...)
	if err != nil {
		return nil, err
	}
	next := make([]stix.Object, len(now))
	for i, o := range now {
		next[i].ID = o.ID
	}
	gone, err := stix.Dropped(previous, next, at)
	if err != nil {
		return nil, err
	}
	return a.logged(gone)
}

// renderMeasure does the same for a measure.
func (a *app) renderMeasure(m store.MeasureVersion, created time.Time) ([]store.LogObject, error) {
	objects, err := stix.Measure(m.Measure, a.node, created, m.RecordedAt)
	if err != nil {
		return nil, err
	}
	return a.logged(objects)
}

// logged gives objects what the log has to know of them.
func (a *app) logged(objects []stix.Object) (_ []store.LogObject, err error) {
	out := make([]store.LogObject, len(objects))
	for i, o := range objects {
		out[i] = store.LogObject{ID: o.ID, Version: o.Modified.UTC().Format("2006-01-02T15:04:05.000Z"), Type: o.Type, Bytes: o.Bytes}
		out[i].Shared = o.Shared()
		if out[i].Refs, err = a.refs(o); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// refs lists what an object refers to.
func (a *app) refs(o stix.Object) ([]string, error) {
	if o.Shared() {
		if refs, ok := a.sharedRefs[o.ID]; ok {
			return refs, nil
		}
	}
	if a.checker == nil {
		c, err := check.New()
		if err != nil {
			return nil, err
		}
		a.checker = c
	}
	refs := a.checker.Object(o.Bytes).Head.Refs
	if o.Shared() {
		if a.sharedRefs == nil || len(a.sharedRefs) > 10_000 {
			a.sharedRefs = map[string][]string{}
		}
		a.sharedRefs[o.ID] = refs
	}
	return refs, nil
}

// created returns when the first version of an incident was recorded. That of one which is in the
// commit under way is remembered, because nobody can read it yet. It is called by the store's one
// writer.
func (a *app) created(inc *concord.Incident) (time.Time, error) {
	if inc.Version == 1 {
		if len(a.firsts) > 10_000 {
			clear(a.firsts)
		}
		a.firsts[inc.ID] = inc.RecordedAt
	}
	if at, ok := a.firsts[inc.ID]; ok {
		return at, nil
	}
	return firstRecorded(a, a.handle(), inc)
}

// collector returns what captures documents.
func (a *app) collector(allowPrivate, follow bool) *collect.Collector {
	return &collect.Collector{Clock: a.clock, Stdin: a.in, Follow: follow,
		Fetcher: fetch.New(fetch.Options{UserAgent: "Concord/" + version, AllowPrivate: allowPrivate, Clock: a.clock})}
}

// intake returns the spine of this node.
func (a *app) intake(h *store.Handle, workers int) *intake.Intake {
	return &intake.Intake{Store: wire.Spine{Handle: h}, Clock: a.clock, Collector: "concord " + version + " " + extract.Version, Workers: workers, Extract: a.extractor(),
		Pages: func(ctx context.Context, content []byte) ([]string, error) {
			return pdf.Pages(ctx, content, pdf.Limits{})
		}}
}

// extractor reads reports, with the values left blank that this node does not trust.
func (a *app) extractor() intake.Extractor {
	least := extract.DefaultConfidence
	if a.confidence != nil {
		least = *a.confidence
	}
	return extract.Confident(least)
}

func itemOf(it collect.Item) intake.Item {
	return intake.Item{Content: it.Content, ContentType: it.ContentType, Pages: it.Pages, Container: it.Container, Source: it.Source, URL: it.URL,
		Via: it.Via, Published: it.Published, PublishedBasis: it.PublishedBasis, Title: it.Title, Publisher: it.Publisher, Language: it.Language,
		CapturedAt: it.CapturedAt, Note: it.Note}
}

// day reads a date that a person typed as a flag.
func day(flag, s string) (concord.Date, error) {
	if s == "" {
		return "", nil
	}
	d, err := concord.ParseDate(s)
	if err != nil {
		return "", usageError{"--" + flag + ": " + s + " is no date", "write YYYY-MM-DD, for example --" + flag + " 2024-06-13"}
	}
	return d, nil
}

func fullDay(flag, s string) (string, error) {
	d, err := day(flag, s)
	if err == nil && s != "" && len(d) != 10 {
		err = usageError{"--" + flag + ": " + s + " names no day", "write YYYY-MM-DD, for example --" + flag + " 2024-06-13"}
	}
	return string(d), err
}

// printJSON writes one value on a line.
func (a *app) printJSON(v any) error {
	e := json.NewEncoder(a.out)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// fail names an item that could not be taken, and goes on.
func (a *app) fail(err error) { explain(a.errs, err, a.verbose) }

// plural returns "1 report", "2 reports".
func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
