// Package assess says what is known of who is behind an incident, and how sure we may be.
//
// [Status] computes the attribution status of an incident from the statements about it by one
// published table: the level of a single statement stands in level.go, the sets that the rules ask
// for in sets.go, the nine rules in status.go. [AsOf] shows an incident as it stood on a past day.
// Beside them stand the scales of likelihood (ICD 203, PHIA), the rules that say what a count
// includes, and a small matrix of competing hypotheses.
//
// The package is pure: it must not read the store, the clock or the network, and nothing that it
// computes may be typed in by a person. Give it only the statements that the reader may see: then
// a status cannot betray a hidden one.
package assess
