package intake

import (
	"cmp"
	"context"
	"iter"
	"sync"
	"time"

	"concord"
)

const (
	inFlight   = 256              // documents on their way at once: the more, the more share one sync of the disk
	budget     = 8 << 20          // bytes of documents on their way
	lease      = 30 * time.Second // of a job that an earlier run left
	resumeStep = 100              // jobs that are taken at once
)

// Run takes documents in, many at once, and calls emit with the result of each, in their order.
// Documents that an earlier run captured and did not read come first. What items yields as an error
// becomes a failed result. It ends early with the error of emit, or of ctx.
//
// Documents are filed in their order, and each meets what those before it left, so that the same
// documents in the same order give the same records.
func (in *Intake) Run(ctx context.Context, items iter.Seq2[Item, error], emit func(Result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	p := &pipeline{in: in, read: make(chan chan *reading, inFlight), filed: make(chan chan Result, inFlight), busy: map[concord.ReportID]bool{},
		turn: make(turns, cmp.Or(in.Workers, 2)), room: newRoom(budget), slots: make(chan struct{}, inFlight)}
	go p.feed(ctx, items)
	go p.file(ctx)
	var err error
	for out := range p.filed {
		r := <-out
		if err == nil {
			if err = emit(r); err != nil {
				cancel()
			}
		}
	}
	if err == nil {
		err = ctx.Err()
	}
	return err
}

// turns bounds how many documents are read at once; nil does not.
type turns chan struct{}

var free turns

func (t turns) run(do func()) {
	if t != nil {
		t <- struct{}{}
		defer func() { <-t }()
	}
	do()
}

// again is read for a document that an earlier run captured.
func (in *Intake) again(ctx context.Context, job Job, turn turns) *reading {
	r := &reading{}
	if r.load(ctx, in, job); !r.ended() {
		turn.run(func() { r.understand(in.Extract) })
	}
	return r
}

// pipeline is one run: a reader for each document, then one queue that files them in order.
type pipeline struct {
	in    *Intake
	read  chan chan *reading
	filed chan chan Result
	slots chan struct{} // one for each document on its way
	turn  turns         // one for each document that is being read
	room  *room

	busy map[concord.ReportID]bool // documents of this run: the same bytes twice are read once
}

// feed starts the readers.
func (p *pipeline) feed(ctx context.Context, items iter.Seq2[Item, error]) {
	defer close(p.read)
	p.resume(ctx)
	for it, err := range items {
		if ctx.Err() != nil {
			return
		}
		do := func() *reading { return p.in.read(ctx, it, p.turn) }
		if err != nil {
			do = func() *reading { return &reading{result: Result{Source: it.Source, State: Failed, Err: err}} }
		} else if id := concord.ReportIDOf(concord.HashOf(it.Content)); !p.claim(id) {
			do = func() *reading {
				return &reading{result: Result{Source: it.Source, State: Known, Report: concord.Report{ID: id, Source: it.Source}}}
			}
		}
		p.start(len(it.Content), do)
	}
}

// resume starts readers for what earlier runs captured and did not read.
func (p *pipeline) resume(ctx context.Context) {
	for ctx.Err() == nil {
		jobs, err := p.in.Store.Jobs(ctx, jobRead, lease, resumeStep)
		if err != nil {
			p.start(0, func() *reading { return &reading{result: Result{State: Failed, Err: err}} })
		}
		if err != nil || len(jobs) == 0 {
			return
		}
		for _, j := range jobs {
			p.claim(concord.ReportID(j.Key))
			p.start(0, func() *reading { return p.in.again(ctx, j, p.turn) })
		}
	}
}

// claim says whether a document is new to this run. It is for feed alone.
func (p *pipeline) claim(id concord.ReportID) bool {
	if p.busy[id] {
		return false
	}
	p.busy[id] = true
	return true
}

func (p *pipeline) start(size int, do func() *reading) {
	p.slots <- struct{}{}
	p.room.take(size)
	out := make(chan *reading, 1)
	p.read <- out
	go func() {
		r := do()
		r.weight = size
		out <- r
	}()
}

// file files the readings in their order; while one is on its way to the disk the next ones follow,
// and share its commit.
func (p *pipeline) file(ctx context.Context) {
	defer close(p.filed)
	for next := range p.read {
		r := <-next
		out := make(chan Result, 1)
		p.filed <- out
		wait := p.in.file(ctx, r)
		go func() {
			res := wait()
			p.room.give(r.weight)
			<-p.slots
			out <- res
		}()
	}
}

// room bounds the bytes on their way. One document may fill all of it.
type room struct {
	mu    sync.Mutex
	freed *sync.Cond
	size  int
	used  int
}

func newRoom(size int) *room {
	r := &room{size: size}
	r.freed = sync.NewCond(&r.mu)
	return r
}

func (r *room) take(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for r.used > 0 && r.used+n > r.size {
		r.freed.Wait()
	}
	r.used += n
}

func (r *room) give(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.used -= n
	r.freed.Broadcast()
}
