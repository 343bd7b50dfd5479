package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"concord"
	"concord/access"
	"concord/cmd/concord/again"
	"concord/collect/fetch"
	"concord/intake"
	"concord/secondreader"
	"concord/store"
	"concord/wire"
)

// secondConfig names the second reader of a node: a language model behind an OpenAI-compatible endpoint.
// Without it there is none.
type secondConfig struct {
	URL       string `json:"url"`                  // of its API, as in http://127.0.0.1:8080/v1
	Model     string `json:"model"`                //
	KeyFile   string `json:"key_file,omitempty"`   // beside node.json, or a whole path
	Timeout   string `json:"timeout,omitempty"`    // of one answer, as in 90s or 3m
	MaxTokens int    `json:"max_tokens,omitempty"` // of one answer
	All       bool   `json:"all,omitempty"`        // reports too in which the rules find nothing
	MaxTLP    string `json:"max_tlp,omitempty"`    // highest marking of what it is sent; GREEN, and all on this machine
}

// secondConfig reads what node.json says of the second reader; nil when it names none.
func (a *app) secondConfig() (*secondConfig, error) {
	file := filepath.Join(a.dir, nodeFile)
	content, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be read", Err: err}
	}
	var c struct {
		Second *secondConfig `json:"second_reader"`
	}
	if err := json.Unmarshal(content, &c); err != nil {
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: file + `: "second_reader" is not of the form that it has to have`,
			Hint: `"second_reader": {"url": "http://127.0.0.1:8080/v1", "model": "NAME"}`, Err: err}
	}
	return c.Second, nil
}

// reader returns the second reader that is configured.
func (c *secondConfig) reader(a *app) (*secondreader.Reader, error) {
	o := secondreader.Options{Model: c.Model, MaxTokens: c.MaxTokens, Clock: a.clock, Timeout: secondreader.DefaultTimeout}
	if c.URL == "" || c.Model == "" {
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "a second reader needs an address and a model", Hint: `"second_reader": {"url": "http://127.0.0.1:8080/v1", "model": "NAME"}`}
	}
	if c.Timeout != "" {
		d, err := time.ParseDuration(c.Timeout)
		if err != nil || d <= 0 {
			return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "the second reader's timeout " + c.Timeout + " is no length of time", Hint: "write 90s, or 3m"}
		}
		o.Timeout = d
	}
	if c.KeyFile != "" {
		file := c.KeyFile
		if !filepath.IsAbs(file) {
			file = filepath.Join(a.dir, file)
		}
		key, err := os.ReadFile(file)
		if err != nil {
			return nil, &concord.Error{Code: concord.CodeNotFound, Msg: "the second reader's key in " + file + " cannot be read", Hint: "write the key into it, readable by this user alone", Err: err}
		}
		o.Key = strings.TrimSpace(string(key))
	}
	client, u, err := fetch.Endpoint(c.URL, o.Timeout, nil)
	if err != nil {
		return nil, err
	}
	o.Client, o.URL = client, u
	return secondreader.New(o), nil
}

// second returns what reads stored reports a second time; nil when the node has no second reader.
func (a *app) second(h *store.Handle) (*intake.Second, error) {
	c, err := a.secondConfig()
	if c == nil || err != nil {
		return nil, err
	}
	r, err := c.reader(a)
	if err != nil {
		return nil, err
	}
	may, err := c.may(a.node)
	if err != nil {
		return nil, err
	}
	timeout, _ := time.ParseDuration(c.Timeout)
	return &intake.Second{Intake: a.intake(h, 1), Reader: wire.SecondReader{Reader: r, Clock: a.clock}, Store: wire.Spine{Handle: h},
		Lease: 5 * cmp.Or(timeout, secondreader.DefaultTimeout), All: c.All, May: may}, nil
}

// may is the rule for what the second reader is sent: without a setting all that is here where it runs on this machine,
// and elsewhere what is CLEAR, or GREEN and this node's own. Nil sends all.
func (c *secondConfig) may(node string) (func(concord.Marking) error, error) {
	most := concord.TLP(strings.ToUpper(c.MaxTLP))
	u, err := url.Parse(c.URL)
	if most == "" && err == nil && onLoopback(net.JoinHostPort(u.Hostname(), "0")) {
		return nil, nil
	}
	if most = cmp.Or(most, concord.TLPGreen); !most.Valid() {
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: nodeFile + ": second_reader.max_tlp " + c.MaxTLP + " is no level of TLP", Hint: "write CLEAR, GREEN, AMBER, AMBER+STRICT or RED"}
	}
	return func(m concord.Marking) error {
		if access.SentOut(m, most, node) {
			return nil
		}
		return &concord.Error{Code: concord.CodeForbidden, Msg: "it is " + markingText(m) + " and was not sent: the second reader gets what is TLP:" + string(most) + " of this node at most, and what is CLEAR of others",
			Hint: "second_reader.max_tlp in " + nodeFile + " says otherwise"}
	}, nil
}

// seconds counts what became of second readings.
type seconds struct{ read, failed, waiting int }

// take counts one, and names what went wrong: it costs the second reading alone.
func (n *seconds) take(a *app, r intake.Seconded) {
	switch {
	case r.Skipped:
		return
	case r.Err == nil:
		n.read++
		return
	case r.Waits:
		n.waiting++
	default:
		n.failed++
	}
	msg, hint := concord.Public(r.Err)
	if hint != "" {
		msg += " (" + hint + ")"
	}
	fmt.Fprintf(a.errs, "Note: second reading of %s: %s\n", cmp.Or(r.Source, string(r.Report)), msg)
}

func (n *seconds) String() string {
	s := plural(n.read, "report") + " read a second time"
	if n.failed > 0 {
		s += fmt.Sprintf(", %d could not be", n.failed)
	}
	if n.waiting > 0 {
		s += "; the rest waits for the next run"
	}
	return s + "."
}

// secondReadings does those that are due. Nothing that goes wrong here is an error of what called.
func (a *app) secondReadings(s *intake.Second, silent bool) {
	var n seconds
	if err := s.Run(a.ctx, func(r intake.Seconded) error { n.take(a, r); return nil }); err != nil && a.ctx.Err() == nil {
		a.fail(err)
	}
	if !silent && n != (seconds{}) {
		fmt.Fprintln(a.out, n.String())
	}
}

// secondAgain has stored reports read a second time that this model has not read, or all.
func (a *app) secondAgain(h *store.Handle, ids []concord.ReportID, all bool) error {
	s, err := a.second(h)
	if err != nil {
		return err
	}
	if s != nil && len(ids) == 0 {
		if ids, err = again.Reports(a.ctx, h, &intake.Reread{All: true}); err != nil {
			return err
		}
	}
	if s == nil {
		return &concord.Error{Code: concord.CodeNotFound, Msg: "this node has no second reader", Hint: nodeFile + `: "second_reader": {"url": "http://127.0.0.1:8080/v1", "model": "NAME"}`}
	}
	bar := a.progress("reports", len(ids))
	defer bar.hide()
	var n seconds
	var last error
	for inRow := 0; len(ids) > 0 && inRow < 3 && a.ctx.Err() == nil; ids = ids[1:] {
		bar.step()
		if kept, err := h.SecondReading(a.ctx, ids[0]); err == nil && kept.Model == s.Reader.Model() && !all {
			continue
		}
		r := s.Report(a.ctx, ids[0])
		bar.hide()
		n.take(a, r)
		if inRow++; !r.Waits {
			inRow = 0
		}
		if r.Err != nil {
			last = r.Err
		}
	}
	fmt.Fprintln(a.out, n.String())
	switch total := n.read + n.failed + n.waiting; {
	case last == nil:
		return a.ctx.Err()
	case total == 1:
		return told{last}
	default:
		return someFailed{n.failed + n.waiting, total}
	}
}
