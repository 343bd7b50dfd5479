// Package admit takes objects in from strangers: it reads a stream strictly, holds each object against the
// MUSTs of STIX 2.1, and gives those that hold with what must be known to keep them: version, references,
// markings, what a marking definition means, and types of activity.
//
// The bytes are given as they came. What could be read in two ways (duplicate keys, bytes that are not UTF-8,
// what is too deep or too large) is a fault of the stream; what breaks a rule of the standard is a [Refused],
// and the next object follows. The package is pure and must not decide who may read what: it tells what the markings say.
package admit
