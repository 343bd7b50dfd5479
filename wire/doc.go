// Package wire fits the store to what each acting room needs of one: one file per room, each method
// one call of the store with the names of that room. So no acting room knows the store, and cmd and
// the rooms' tests use the same fit.
//
// It must not decide anything.
package wire
