package intake

import (
	"sync"

	"concord"
	"concord/fuse"
)

// prints remembers the fingerprints of the latest texts, so that copies which come in together are
// not read again to be compared. The zero value is empty.
type prints struct {
	mu    sync.Mutex
	byID  map[concord.ReportID]fuse.Print
	order []concord.ReportID
}

const maxPrints = 1000

func (p *prints) get(id concord.ReportID) (fuse.Print, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	print, ok := p.byID[id]
	return print, ok
}

func (p *prints) put(id concord.ReportID, print fuse.Print) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.byID == nil {
		p.byID = map[concord.ReportID]fuse.Print{}
	}
	if _, ok := p.byID[id]; !ok {
		p.order = append(p.order, id)
	}
	p.byID[id] = print
	if len(p.order) > maxPrints {
		delete(p.byID, p.order[0])
		p.order = p.order[1:]
	}
}
