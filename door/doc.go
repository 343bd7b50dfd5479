// Package door is what every interface of the exchange does with a request before and after its own work: it
// refuses what does not belong here, finds out who asks, turns a panic into an error, and logs what is our
// fault under a number that the answer names.
//
// It must not decide who may read what, know the paths of an interface, or word its errors: each interface has
// a form of its own for them.
package door
