package store_test

import (
	"sync"
	"time"
)

// lock makes a clock safe for several goroutines.
func lock(now func() time.Time) func() time.Time {
	var mu sync.Mutex
	return func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		return now()
	}
}
