package signin_test

import (
	"context"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// quiet takes the answer to a post, and says nothing.
type quiet struct{}

func (quiet) Begin(string, time.Time) {}
func (quiet) Took(string, string)     {}
func (quiet) Refuse(exchange.Detail)  {}
func (quiet) End() []byte             { return nil }

// TestNobodyWaitsForTheNoteThatAKeyWasUsed signs in while somebody keeps the one writer of the store busy.
func TestNobodyWaitsForTheNoteThatAKeyWasUsed(t *testing.T) {
	n := open(t)
	_, text := n.key("poller", "cert", access.Reader)
	busy, free, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		x := n.store.As(concord.LocalOperator("demo")).Exchange(access.All)
		_, err := x.Post(context.Background(), exchange.Posting{Answer: quiet{}, Objects: func(func(*exchange.Object, error) bool) {
			close(busy)
			<-free
		}})
		ended <- err
	}()
	<-busy
	signedIn := make(chan error, 1)
	go func() {
		_, _, err := n.gate.Who(bearer(text))
		signedIn <- err
	}()
	select {
	case err := <-signedIn:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Error("who asks with a key waits until others have written")
	}
	close(free)
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
