package fetch

import (
	"context"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// pace keeps, per host, the time from which the next request may start.
type pace struct {
	mu   sync.Mutex
	next map[string]time.Time
}

// turn waits until a request to host is polite, and takes that place in the queue.
func (c *Client) turn(ctx context.Context, host string) error {
	if c.o.Delay < 0 {
		return ctx.Err()
	}
	now := c.o.Clock()
	c.pace.mu.Lock()
	start := c.pace.next[host]
	if start.Before(now) {
		start = now
	}
	if len(c.pace.next) > 1000 {
		for h, t := range c.pace.next {
			if t.Before(now) {
				delete(c.pace.next, h)
			}
		}
	}
	c.pace.next[host] = start.Add(c.o.Delay)
	c.pace.mu.Unlock()
	if d := start.Sub(now); d > 0 {
		return c.o.Wait(ctx, d)
	}
	return ctx.Err()
}

// retryAfter is how long a busy host asks to wait; 0 when it does not.
func (c *Client) retryAfter(res *http.Response) time.Duration {
	if res.StatusCode != http.StatusTooManyRequests && res.StatusCode != http.StatusServiceUnavailable {
		return 0
	}
	after := res.Header.Get("Retry-After")
	if n, err := strconv.Atoi(after); err == nil && n >= 0 && n < 1<<20 {
		return max(time.Duration(n)*time.Second, time.Millisecond)
	}
	if t, err := http.ParseTime(after); err == nil {
		return max(t.Sub(c.o.Clock()), time.Millisecond)
	}
	return 0
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
