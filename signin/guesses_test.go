package signin

import (
	"fmt"
	"testing"
	"time"
)

// TestNobodyWashesTheCountOfHisGuessesAway guesses at one name until that is held back, and then at as many other names, from as many other
// sources, as there is room for and twice more.
func TestNobodyWashesTheCountOfHisGuessesAway(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	l := &guesses{}
	for range 3 * freeOfName {
		l.wrong("ana", "1.1.1.1", now)
	}
	for i := range 3 * mostCounted {
		if i%100 == 0 {
			now = now.Add(time.Millisecond)
		}
		l.wrong(fmt.Sprint("name", i), fmt.Sprint("2.2.", i/250, ".", i%250), now)
		if len(l.count) > mostCounted+3 {
			t.Fatalf("%d counts are held", len(l.count))
		}
	}
	for what, wait := range map[string]time.Duration{"from where it was guessed": l.wait("ana", "1.1.1.1", now), "the name, from elsewhere": l.wait("ana", "3.3.3.3", now),
		"another name from there": l.wait("ben", "1.1.1.1", now)} {
		if wait <= 0 {
			t.Errorf("%s is not held back any more", what)
		}
	}
	if l.wait("ben", "3.3.3.3", now) > 0 {
		t.Error("who did nothing is held back")
	}
	now = now.Add(24 * time.Hour)
	l.room(now)
	if len(l.count) != 0 {
		t.Errorf("%d counts are held a day later", len(l.count))
	}
}

// TestTheOldestCountsAreDroppedFirst keeps what came last among counts that hold nobody back.
func TestTheOldestCountsAreDroppedFirst(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	l := &guesses{}
	for i := range mostCounted {
		now = now.Add(time.Microsecond)
		l.wrong(fmt.Sprint("n", i), fmt.Sprint("s", i), now)
	}
	l.wrong("last", "last", now)
	for range freeOfPair - 1 {
		l.wrong("last", "last", now)
	}
	if l.wait("last", "last", now) <= 0 {
		t.Error("the guesses that came last are not counted")
	}
	if l.count["pair\x00n0\x00s0"] != nil {
		t.Error("the oldest count was kept")
	}
}

// TestWhereSomebodySignsInFromIsKeptForTheLatest: a flood of sign-ins does not take the newest.
func TestWhereSomebodySignsInFromIsKeptForTheLatest(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	l := &guesses{}
	for i := range 2 * mostCounted {
		now = now.Add(time.Second)
		l.right(fmt.Sprint("n", i), "s", now)
	}
	if len(l.known) > mostCounted || l.known[fmt.Sprint("n", 2*mostCounted-1, "\x00s")].IsZero() || !l.known["n0\x00s"].IsZero() {
		t.Errorf("%d sign-ins are known", len(l.known))
	}
}
