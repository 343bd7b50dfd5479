// Package worlds makes the worlds of the leak tests: organisations in three nations, their people, and
// some hundred reports, incidents and measures under forty markings, in which every text holds a
// canary of its own. [World.Without] is the same world built without what one person may not read; a
// request that a person makes of both has to be answered alike, to the byte.
//
// [MayRead] is the oracle: the rule for who may read what, written a second time and apart from
// package access, so that a mistake has to be made twice to go unseen.
//
// The package is for tests, and must not be imported by anything else.
package worlds
