package store

import "time"

// even has a search for words take a whole number of steps of time. How long the engine looks for a word
// grows with the records that hold it, the hidden ones too: a word that only hidden records hold would
// be known from one that none does by the time alone. The operator need not wait, and nobody does who
// looks for no words. It is called when the search begins, and what it returns when it ends.
func (h *Handle) even(words string) (end func()) {
	step := h.s.opt.EvenSearch
	if step <= 0 || words == "" || h.tx != nil || h.operator("") == nil {
		return func() {}
	}
	t := time.NewTicker(step)
	return func() {
		defer t.Stop()
		select {
		case <-t.C: // steps that are over
		default:
		}
		<-t.C
	}
}
