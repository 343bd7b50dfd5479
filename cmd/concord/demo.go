package main

import (
	"fmt"

	"concord"
	"concord/fuse"
	"concord/starter"
	"concord/store"
)

type demoCmd struct {
	Listen  string `help:"Address and port to listen on." default:"127.0.0.1:8420" placeholder:"ADDR"`
	NoServe bool   `help:"Load the dataset only."`
}

func (demoCmd) Help() string {
	return `The starter dataset holds a hundred public incidents with their sources, as verified records of a node called 'demo'. Loading it again changes nothing.

Example:
  concord demo --data ./demo-data` + codes(exitConflict, exitUnavailable)
}

func (c *demoCmd) Run(a *app) error {
	a.node = "demo"
	h, err := a.open(true)
	if err != nil {
		return err
	}
	added, known, err := loadStarter(a, h)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "starter dataset: %s added, %d already known\n", plural(added, "record"), known)
	fmt.Fprint(a.out, tryThis)
	if c.NoServe {
		return nil
	}
	return a.serve(h, c.Listen, nil)
}

const tryThis = `
Try:
  concord incidents --type arson --country PL --since 2024-01
  concord show PL-2024-05-MARYWILSKA
  concord show PL-2024-05-MARYWILSKA --as-of 2025-05-10
  concord ingest page.html
  concord export --format geojson > incidents.geojson

`

// loadStarter keeps the records of the starter dataset that the node does not have.
func loadStarter(a *app, h *store.Handle) (added, known int, err error) {
	incidents, measures, err := starter.Load()
	if err != nil {
		return 0, 0, err
	}
	bar := a.progress("records", len(incidents)+len(measures))
	defer bar.hide()
	for _, inc := range incidents {
		bar.step()
		_, err := h.IncidentRecord(a.ctx, inc.ID, 0)
		if err == nil {
			known++
			continue
		}
		if concord.CodeOf(err) != concord.CodeNotFound {
			return added, known, err
		}
		inc.Version = 0
		d := concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID, Why: "starter dataset", By: starter.Person, At: starter.TypedAt()}
		if _, err := h.Decide(a.ctx, d, store.IncidentChange{Incident: inc, Blocks: fuse.Keys(&inc), Why: "starter dataset"}); err != nil {
			return added, known, err
		}
		added++
	}
	for _, m := range measures {
		bar.step()
		changed := 0
		if _, err = h.Measure(a.ctx, m.ID); concord.CodeOf(err) == concord.CodeNotFound {
			changed, err = h.SaveMeasures(a.ctx, store.MeasureVersion{Measure: m})
		}
		if err != nil {
			return added, known, err
		}
		added += changed
		known += 1 - changed
	}
	return added, known, nil
}
