package signin

import (
	"cmp"
	"maps"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"
)

// How many wrong guesses are free, and how long each further one takes to be forgotten.
const (
	freeOfPair   = 5 // of one name from one source
	freeOfSource = 20
	freeOfName   = 50 // from all sources but those that the name has signed in from
	forgetEvery  = 30 * time.Second
	mostCounted  = 20_000
)

// guesses counts wrong passwords by name and by source. A name can be guessed at from many sources, so
// it has a limit too; whoever has signed in from a source before is not kept out by others' guesses.
type guesses struct {
	mu    sync.Mutex
	count map[string]*guessed
	known map[string]time.Time // name and source of a sign-in, and when the last was
	turn  chan struct{}
}

// guessed is how many wrong guesses are not forgotten, as of a time.
type guessed struct {
	n  int
	at time.Time
}

func (l *guesses) turns() chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.turn == nil {
		l.turn = make(chan struct{}, atOnce)
	}
	return l.turn
}

func limits(name, source string) map[string]int {
	return map[string]int{"pair\x00" + name + "\x00" + source: freeOfPair, "source\x00" + source: freeOfSource, "name\x00" + name: freeOfName}
}

// wait returns how long to wait before the next guess.
func (l *guesses) wait(name, source string, now time.Time) (longest time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, free := range limits(name, source) {
		if key == "name\x00"+name && !l.known[name+"\x00"+source].IsZero() {
			continue
		}
		if c := l.count[key]; c != nil {
			c.forget(now)
			if c.n >= free {
				longest = max(longest, forgetEvery*time.Duration(c.n-free+1)-now.Sub(c.at))
			}
		}
	}
	return longest
}

func (c *guessed) forget(now time.Time) {
	for c.n > 0 && now.Sub(c.at) >= forgetEvery {
		c.n--
		c.at = c.at.Add(forgetEvery)
	}
}

func (l *guesses) wrong(name, source string, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.count == nil {
		l.count = map[string]*guessed{}
	}
	if len(l.count) >= mostCounted {
		l.room(now)
	}
	for key := range limits(name, source) {
		c := l.count[key]
		if c == nil {
			c = &guessed{}
			l.count[key] = c
		}
		c.forget(now)
		if c.n == 0 {
			c.at = now
		}
		c.n++
	}
}

// room drops a quarter of the counts: first what is forgotten anyway, then the oldest of those that hold nobody back, and the oldest
// of all only when nothing else is left. Whoever is held back cannot wash that away by guessing at other names: each new name adds
// to the count of its source, which then is held back too.
func (l *guesses) room(now time.Time) {
	keys := make([]string, 0, len(l.count))
	for key, c := range l.count {
		if c.forget(now); c.n == 0 {
			delete(l.count, key)
			continue
		}
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		x, y := l.count[a], l.count[b]
		return cmp.Or(compareBool(x.n >= freeOf(a), y.n >= freeOf(b)), x.at.Compare(y.at), cmp.Compare(a, b))
	})
	for _, key := range keys[:max(0, len(keys)-mostCounted*3/4)] {
		delete(l.count, key)
	}
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// freeOf is how many guesses are free of what a key counts.
func freeOf(key string) int {
	kind, _, _ := strings.Cut(key, "\x00")
	return map[string]int{"pair": freeOfPair, "source": freeOfSource, "name": freeOfName}[kind]
}

func (l *guesses) right(name, source string, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.known == nil {
		l.known = map[string]time.Time{}
	}
	if len(l.known) >= mostCounted {
		l.forgetKnown()
	}
	l.known[name+"\x00"+source] = now
	delete(l.count, "pair\x00"+name+"\x00"+source)
}

// forgetKnown drops the half of the sign-ins that are oldest.
func (l *guesses) forgetKnown() {
	keys := slices.SortedFunc(maps.Keys(l.known), func(a, b string) int { return cmp.Or(l.known[a].Compare(l.known[b]), cmp.Compare(a, b)) })
	for _, key := range keys[:len(keys)/2] {
		delete(l.known, key)
	}
}

// source is the network of the peer: its address, or the first half of one of version 6, of which
// everybody has very many. What headers say of it is not believed.
func source(r *http.Request) string {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	addr := peer.Addr().Unmap()
	if addr.Is6() {
		if net, err := addr.WithZone("").Prefix(64); err == nil {
			return net.String()
		}
	}
	return addr.String()
}
