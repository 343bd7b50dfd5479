package grammar

// slab hands out slices from large pieces of memory, which are used again for the next report: a
// report has thousands of short-lived slices.
type slab[T any] struct {
	size   int // elements of a piece
	pieces [][]T
	at     int // piece in use
	used   int // of it
}

// take returns an empty slice with room for n elements; what lies in the room is old.
func (s *slab[T]) take(n int) []T {
	if n > s.size {
		return make([]T, 0, n)
	}
	if s.at < len(s.pieces) && s.used+n > s.size {
		s.at, s.used = s.at+1, 0
	}
	if s.at == len(s.pieces) {
		s.pieces, s.used = append(s.pieces, make([]T, s.size)), 0
	}
	out := s.pieces[s.at][s.used : s.used : s.used+n]
	s.used += n
	return out
}

// reset makes all memory free again: nothing that was taken may be used any more.
func (s *slab[T]) reset() { s.at, s.used = 0, 0 }
