// Package fuse decides what belongs together: which reports carry the same story, and which draft
// of an incident is about an act that is known already.
//
// [Fingerprint] and [Print.Jaccard] find copies of one text, which count as one source. [Keys] are
// the blocks in which incidents that may be the same meet, [Compare] judges a pair and says why,
// [Place] chooses where a draft goes, [Combine] builds the next version of an incident. Only what
// is clearly the same act is joined by machine; what is merely likely is suggested to a person, and
// what a person decided is never undone.
//
// The package is pure: it must not write, and must not read a store, a clock or the network.
package fuse

// By signs the links that this package proposes.
const By = "fuse/1"
