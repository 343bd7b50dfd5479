package admit

import (
	"fmt"
	"iter"

	"concord"
)

// aheadBatch is how many values go from one to the other at once.
const aheadBatch = 64

type pair[V any] struct {
	v   V
	err error
}

// Ahead reads a sequence in a goroutine of its own, a little before it is wanted, so that reading and what is
// done with it go on at the same time. The goroutine has ended when the loop over the result has.
func Ahead[V any](from iter.Seq2[V, error]) iter.Seq2[V, error] {
	return func(yield func(V, error) bool) {
		batches, quit, ended := make(chan []pair[V], 4), make(chan struct{}), make(chan struct{})
		go func() {
			defer close(ended)
			defer close(batches)
			var b []pair[V]
			send := func() bool {
				select {
				case batches <- b:
					b = make([]pair[V], 0, aheadBatch)
					return true
				case <-quit:
					return false
				}
			}
			defer func() {
				if p := recover(); p != nil { // a goroutine that panics would end the program
					var none V
					b = append(b, pair[V]{none, &concord.Error{Code: concord.CodeInternal, Op: "admit.Ahead", Msg: "reading failed", Err: fmt.Errorf("panic: %v", p)}})
					send()
				}
			}()
			for v, err := range from {
				if b = append(b, pair[V]{v, err}); len(b) == aheadBatch && !send() {
					return
				}
			}
			send()
		}()
		defer func() {
			close(quit)
			<-ended
		}()
		for b := range batches {
			for _, p := range b {
				if !yield(p.v, p.err) {
					return
				}
			}
		}
	}
}
