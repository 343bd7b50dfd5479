package signin

import (
	"sync"
	"time"
)

// uses remembers when keys and sessions were used last, until that is known to the accounts too: nobody waits for the note.
type uses struct {
	mu sync.Mutex
	at map[string]time.Time
}

// last is when something was used, as far as is known here or told.
func (u *uses) last(what string, told time.Time) time.Time {
	u.mu.Lock()
	defer u.mu.Unlock()
	if at := u.at[what]; at.After(told) {
		return at
	}
	return told
}

// since reports whether a use has to be noted, and remembers it then. told is what the accounts know.
func (u *uses) since(what string, told, now time.Time) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	if at := u.at[what]; at.After(told) {
		told = at
	}
	if now.Sub(told) < noteEvery {
		return false
	}
	if u.at == nil || len(u.at) >= mostCounted {
		u.at = map[string]time.Time{}
	}
	u.at[what] = now
	return true
}
