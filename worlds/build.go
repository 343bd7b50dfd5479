package worlds

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
)

// Clock tells the time of a world: that of the thing which is written, and in the end End.
type Clock struct{ at atomic.Int64 }

// Now is the time of the world.
func (c *Clock) Now() time.Time { return time.UnixMicro(c.at.Load()).UTC() }

// Set makes it another time.
func (c *Clock) Set(t time.Time) { c.at.Store(t.UnixMicro()) }

// Options are those of a store that the world can be built in; what renders and computes is the
// caller's to add.
func (c *Clock) Options() store.Options {
	c.Set(Begin)
	return store.Options{Clock: c.Now, Node: Node}
}

// writer is somebody who may read, and so write, what has one marking: of its owner, who runs a node.
func writer(m concord.Marking) concord.View {
	return concord.View{Principal: "writer", Org: m.Owner, Operator: true}
}

// step is the time of a thing: the same in every part of a world, whatever else is written.
func step(stage, n int) time.Time {
	return Begin.Add(time.Duration(stage)*6*time.Hour + time.Duration(n)*time.Second)
}

const batch = 20 // incidents of one commit

// Build writes the world into an empty store whose options came from the clock.
func (w *World) Build(ctx context.Context, s *store.Store, c *Clock) error {
	defer c.Set(End)
	for _, to := range w.Given {
		if err := s.As(concord.LocalOperator(Node)).Exchange(access.All).Receives(ctx, to); err != nil {
			return err
		}
	}
	for _, f := range []func(context.Context, *store.Store, *Clock) error{w.capture, w.record, w.read, w.decide, w.revise, w.answer} {
		if err := f(ctx, s, c); err != nil {
			return err
		}
	}
	return nil
}

// list is a public report: all incidents are written as if they had been read in it.
func list() concord.Report {
	return concord.Report{Source: "list", ContentType: "text/plain", CollectedBy: "worlds", CapturedAt: Begin.Add(-time.Hour), Marking: concord.Marking{TLP: concord.TLPClear, Owner: Node}}
}

func (w *World) capture(ctx context.Context, s *store.Store, c *Clock) error {
	c.Set(step(0, 0))
	public := list()
	if _, err := s.As(writer(public.Marking)).SaveReport(ctx, &public, []byte("the list")); err != nil {
		return err
	}
	for _, r := range w.Reports {
		c.Set(step(0, r.N))
		body := r.Body
		if _, err := s.As(writer(body.Marking)).SaveReport(ctx, &body, []byte(r.Text)); err != nil {
			return fmt.Errorf("report %d: %w", r.N, err)
		}
	}
	return nil
}

// record writes the incidents.
func (w *World) record(ctx context.Context, s *store.Store, c *Clock) error {
	list := list()
	h := s.As(writer(list.Marking))
	list.ID, list.Extractor = concord.ReportIDOf(concord.HashOf([]byte("the list"))), "worlds 1"
	for i := 0; i < len(w.Incidents); {
		first := w.Incidents[i].N / batch
		reading := store.Reading{Report: list, By: "machine"}
		for ; i < len(w.Incidents) && w.Incidents[i].N/batch == first; i++ {
			inc := w.Incidents[i]
			reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: inc.Body, Why: inc.Made})
		}
		c.Set(step(1, first+1))
		if _, err := h.UpdateReading(ctx, reading); err != nil {
			return fmt.Errorf("incidents from %d: %w", first*batch, err)
		}
	}
	return nil
}

func (w *World) read(ctx context.Context, s *store.Store, c *Clock) error {
	story := map[int]concord.ReportID{}
	for _, r := range w.Reports {
		body := r.Body
		if r.Story > 0 && story[r.Story] == "" {
			story[r.Story] = body.ID
		}
		body.Story = string(story[r.Story])
		draft := concord.Incident{ID: concord.DraftID(body.ID, 0), Title: r.Draft, Unit: concord.UnitIncident, ActivityTypes: []concord.ActivityType{concord.ActivityArson}}
		reading := store.Reading{Report: body, Text: r.Text, By: "machine", Claims: []concord.Claim{},
			Findings: concord.Findings{Report: body.ID, Relevant: body.Relevant, Incidents: []concord.Incident{draft}, Extractor: "worlds 1"}}
		if r.Claim.ID != "" {
			reading.Claims = append(reading.Claims, r.Claim)
		}
		c.Set(step(2, r.N))
		if readable := len(body.Marking.Unknown) == 0; !readable {
			continue // nobody can
		}
		if _, err := s.As(writer(body.Marking)).UpdateReading(ctx, reading); err != nil {
			return fmt.Errorf("reading of report %d: %w", r.N, err)
		}
	}
	return nil
}

func (w *World) decide(ctx context.Context, s *store.Store, c *Clock) error {
	for _, inc := range w.Incidents {
		if inc.Why == "" {
			continue
		}
		c.Set(step(3, inc.N))
		if _, err := s.As(writer(inc.Body.Marking)).Decide(ctx, concord.Decision{Kind: concord.DecideVerify, Incident: inc.Body.ID, Why: inc.Why, By: "typist"}); err != nil {
			return fmt.Errorf("decision about %d: %w", inc.N, err)
		}
	}
	return nil
}

func (w *World) revise(ctx context.Context, s *store.Store, c *Clock) error {
	for _, inc := range w.Incidents {
		if inc.Second == nil {
			continue
		}
		c.Set(step(4, inc.N))
		h := s.As(writer(inc.Body.Marking))
		if _, err := h.Decide(ctx, concord.Decision{Kind: concord.DecideVerify, Incident: inc.Body.ID, Why: "again"}, store.IncidentChange{Incident: *inc.Second, Why: "again"}); err != nil {
			return fmt.Errorf("second version of %d: %w", inc.N, err)
		}
	}
	return nil
}

func (w *World) answer(ctx context.Context, s *store.Store, c *Clock) error {
	for _, m := range w.Measures {
		c.Set(step(5, m.N))
		if _, err := s.As(writer(m.Body.Marking)).SaveMeasures(ctx, store.MeasureVersion{Measure: m.Body}); err != nil {
			return fmt.Errorf("measure %d: %w", m.N, err)
		}
	}
	return nil
}

// Admit makes an account and a key for everybody. The keys are the same in every world.
func (w *World) Admit(ctx context.Context, s *store.Store) (keys map[string]string, err error) {
	a := s.As(concord.LocalOperator(Node)).Accounts()
	for name := range w.Groups {
		if err := a.PutGroup(ctx, name, false); err != nil {
			return nil, err
		}
	}
	keys = map[string]string{}
	for _, p := range w.People {
		v := p.View
		if err := a.PutOrg(ctx, accounts.Org{Name: v.Org, Nation: v.Nation, Communities: v.Communities, ClientOf: v.ClientOf}); err != nil {
			return nil, err
		}
		for _, g := range v.Groups {
			if err := a.Join(ctx, g, v.Org, false); err != nil {
				return nil, err
			}
		}
		id, text, err := signin.NewKey(&drip{seed: []byte(v.Principal)})
		if err == nil {
			err = a.AddKey(ctx, accounts.NewAccount{Principal: v.Principal, Person: true, Org: v.Org, Role: access.Role(p.Role)}, id, signin.HashKey(text), End.Add(24*time.Hour))
		}
		if err != nil {
			return nil, err
		}
		keys[v.Principal] = text
	}
	return keys, nil
}

// drip is randomness that is the same each time.
type drip struct{ seed, rest []byte }

func (d *drip) Read(p []byte) (int, error) {
	if len(d.rest) == 0 {
		sum := sha256.Sum256(d.seed)
		d.seed, d.rest = sum[:], sum[:]
	}
	n := copy(p, d.rest)
	d.rest = d.rest[n:]
	return n, nil
}

var _ io.Reader = (*drip)(nil)
