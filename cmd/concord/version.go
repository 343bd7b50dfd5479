package main

import (
	"fmt"
	"runtime"

	"concord/extract"
	"concord/text"
)

type versionCmd struct {
	JSON bool `help:"Print as JSON."`
}

func (versionCmd) Help() string {
	return `Example:
  concord version --json` + codes()
}

func (c *versionCmd) Run(a *app) error {
	if c.JSON {
		return a.printJSON(map[string]any{"version": version, "extractor": extract.Version, "canonical_version": text.CanonicalVersion, "go": runtime.Version()})
	}
	_, err := fmt.Fprintf(a.out, "concord %s, extractor %s, canonical text %d\n", version, extract.Version, text.CanonicalVersion)
	return err
}
