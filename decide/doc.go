// Package decide is what persons do to records: verify, merge, unmerge, split, reject, retract, mark and
// release. It owns who may decide on what, in which state of a record a decision makes sense, and what each
// one changes. The command line and the REST interface both come here, so that they cannot differ.
//
// It must not read requests or flags, or word an answer; and it does not know how records are kept: it asks
// for the few reads and writes of [Store].
package decide
