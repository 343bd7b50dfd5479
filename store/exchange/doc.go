// Package exchange is the part of the store that others exchange objects through: the log of objects,
// collections of them, pages, posts, deletions and the answers to posts.
//
// A collection holds entries in the order in which they came: by the stamp of their commit, and within
// one stamp by a number that is never shown. Its entries are written when an object is logged, so that
// a page is one walk through an index. An object is given whole, as the bytes that came, or not at all:
// its label is the join of its own markings and of the labels of what it refers to, made when it is
// written and followed up when those change. A raise hides at once; what can be read only later
// becomes a new entry, so that nobody who polls skips it or gets it twice.
//
// Like all of the store it works for one view, and the label is part of the SQL of every read. It must
// not know a wire format: what an object is called and refers to is told by whoever read it.
package exchange
