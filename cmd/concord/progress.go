package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"concord"
)

// progress draws a bar on a terminal, and nothing anywhere else.
type progress struct {
	w     io.Writer // nil when there is nobody to look
	clock concord.Clock
	what  string
	all   int
	n     int
	drawn time.Time
}

func (a *app) progress(what string, all int) *progress {
	p := &progress{clock: a.clock, what: what, all: all}
	if f, ok := a.errs.(*os.File); ok && all > 20 {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			p.w = f
		}
	}
	return p
}

func (p *progress) step() {
	p.n++
	if p.w == nil || p.clock().Sub(p.drawn) < 100*time.Millisecond {
		return
	}
	p.drawn = p.clock()
	const width = 30
	part := min(p.n, p.all)
	full := part * width / max(p.all, 1)
	fmt.Fprintf(p.w, "\r[%s%s] %d of %d %s ", strings.Repeat("=", full), strings.Repeat(" ", width-full), p.n, max(p.all, p.n), p.what)
}

// hide takes the bar away, so that a line can be printed.
func (p *progress) hide() {
	if p.w != nil && !p.drawn.IsZero() {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.drawn = time.Time{}
	}
}
