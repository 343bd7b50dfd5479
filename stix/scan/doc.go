// Package scan takes JSON texts of strangers apart without changing a byte: a [Tree] is a strict
// parse of one value that points into the text, a [Reader] yields the objects of a bundle, an
// envelope or of JSON Lines one by one, with memory for one object however long the stream is.
//
// What two programs could read differently is refused, with a JSON pointer to the place: duplicate
// keys, bytes that are not UTF-8, halves of surrogate pairs, what is nested too deeply or is too
// large. The package knows JSON and the outer form of bundles; what an object means is for package
// check. It must not keep what it was given: slices point into the input or into its own buffer.
package scan
