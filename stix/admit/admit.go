package admit

import (
	"errors"
	"io"
	"iter"
	"regexp"
	"slices"
	"strings"

	"concord"
	"concord/stix"
	"concord/stix/check"
	"concord/stix/scan"
)

// Object is one object that breaks no MUST.
type Object struct {
	ID, Type string
	Version  string // modified, else created, as written; "" for an observable, which has neither
	Sum      string // SHA-256 of Bytes, hexadecimal
	Bytes    []byte

	Levels  []concord.TLP // of the official definitions of TLP that it is marked with, single properties included
	Marks   []string      // its other markings
	Defines *Meaning      // of a marking definition
	Refs    []string      // ids that it refers to, without markings
	Topics  []string      // types of activity of an incident
}

// Meaning is what a marking definition says of readers.
type Meaning struct {
	Official     bool     // one of TLP
	Statement    bool     // words about use, which say nothing of readers
	ReleasableTo []string // Concord's own: nobody but these; nil for any other definition
}

// Refused is why one object of a stream was not taken.
type Refused struct {
	ID       string // where it can be read, else the place in the stream
	Version  string
	Findings []check.Finding // the breaches, each with its pointer in the stream
}

// Error names the first breach, and how many more there are.
func (r *Refused) Error() string {
	f := r.Findings[0]
	text := f.Pointer + " " + f.Text + " (" + f.Rule + ")"
	if n := len(r.Findings) - 1; n > 0 {
		text += "; and more"
	}
	return text
}

// OfFault makes a refusal of a fault that is of one object alone.
func OfFault(f *scan.Fault) *Refused {
	return &Refused{ID: f.Pointer, Findings: []check.Finding{check.OfFault(f)}}
}

// Options say how a stream is read.
type Options struct {
	Limits   scan.Limits
	Lines    bool // several texts may follow each other
	Envelope bool // one object without an envelope or a bundle around it is a fault
}

// Objects reads a stream. An error is a [*Refused], after which more follows, or ends it: a [*scan.Fault] that
// is not of one object alone, or an error of the source. A fault within one object is an error too, and the
// next follows when the caller goes on.
func Objects(src io.Reader, opt Options) iter.Seq2[*Object, error] {
	return func(yield func(*Object, error) bool) {
		c, err := check.New()
		if err != nil {
			yield(nil, err)
			return
		}
		r := scan.NewReader(src, opt.Limits)
		r.Lines = opt.Lines
		for n := 0; ; n++ {
			item, err := r.Next()
			if errors.Is(err, io.EOF) {
				if err := around(c, r, n); err != nil {
					yield(nil, err)
				}
				return
			}
			if opt.Envelope && err == nil && item.Pointer == "" {
				err = &scan.Fault{Rule: scan.RuleForm, Text: `is no envelope: write {"objects": [...]}`, Fatal: true}
			}
			var o *Object
			if err == nil {
				o, err = one(c, &item)
			}
			if !yield(o, err) || ends(err) {
				return
			}
		}
	}
}

// ends reports whether nothing can follow an error.
func ends(err error) bool {
	if err == nil {
		return false
	}
	if _, ok := errors.AsType[*Refused](err); ok {
		return false
	}
	f, ok := errors.AsType[*scan.Fault](err)
	return !ok || f.Fatal
}

// around checks the bundle or envelope itself.
func around(c *check.Checker, r *scan.Reader, n int) error {
	for _, f := range c.Container(r.Container(), n) {
		if f.Severity == check.Error && f.Rule != "stix-2.1/2.12/empty" {
			return &scan.Fault{Pointer: f.Pointer, Rule: f.Rule, Text: f.Text, Fatal: true}
		}
	}
	return nil
}

func one(c *check.Checker, item *scan.Item) (*Object, error) {
	r := c.Tree(item.Tree)
	h := r.Head
	if !r.Valid() {
		bad := r.Errors()
		for i := range bad {
			bad[i].Pointer = item.Pointer + bad[i].Pointer
		}
		if h.ID == "" {
			h.ID = item.Pointer
		}
		return nil, &Refused{h.ID, h.Version(), bad}
	}
	o := &Object{ID: h.ID, Type: h.Type, Version: h.Version(), Bytes: slices.Clone(item.Raw), Refs: h.Refs}
	o.Sum = concord.HashOf(o.Bytes)
	for _, m := range h.Markings {
		if level, ok := stix.TLPOf(m); ok {
			o.Levels = append(o.Levels, level)
		} else {
			o.Marks = append(o.Marks, m)
		}
	}
	root := item.Tree.Root()
	switch h.Type {
	case "marking-definition":
		o.Defines = meaning(h.ID, root)
	case "incident":
		o.Topics = texts(root.Get("extensions").Get(stix.ExtensionID("incident-detail")).Get("activity_types"))
		if o.Topics == nil {
			o.Topics = texts(root.Get("incident_types"))
		}
	}
	return o, nil
}

// classified finds words by which a statement names a classification, and so readers whom this node cannot tell.
var classified = regexp.MustCompile(`(?i)\b(secret|confidential|restricted|restreint|classified|noforn|cosmic|nato|releasable|rel to|eyes only|fouo|cui|limited distribution)\b`)

// meaning reads a marking definition.
func meaning(id string, v scan.Value) *Meaning {
	if _, ok := stix.TLPOf(id); ok {
		return &Meaning{Official: true}
	}
	m := &Meaning{}
	extensions := v.Get("extensions")
	if release := extensions.Get(stix.ExtensionID("releasability")); release.Exists() {
		m.ReleasableTo = texts(release.Get("releasable_to"))
		return m
	}
	m.Statement = !extensions.Exists() && v.Get("definition_type").Text() == "statement" &&
		!classified.MatchString(v.Get("definition").Get("statement").Text())
	return m
}

func texts(v scan.Value) []string {
	var out []string
	for e := range v.All() {
		if t := strings.ToValidUTF8(e.Text(), ""); t != "" {
			out = append(out, t)
		}
	}
	return out
}
