// Package read turns STIX objects into the nouns of Concord where it understands them: incidents of our own extension,
// of every form of Incident Core that is about and of catalogues of disinformation, measures, reports and markings.
//
// What it makes is an index: the objects themselves are kept byte for byte, and all of this can be made again from them.
// What it cannot map is named, never guessed. Statements of others on who did it become statements by their author, never a
// status. The package is pure and must not keep, fetch or judge anything; which objects it may see is decided by who gives them.
package read
