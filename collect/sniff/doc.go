// Package sniff says what kind of document a run of bytes is: by its content first, by the
// type that a server named and by the ending of its name only where the content leaves it open.
// What Concord cannot read it names, with the way to make it readable.
//
// It is pure and must not decode or extract anything.
package sniff
