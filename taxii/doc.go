// Package taxii is a TAXII 2.1 server: discovery, API roots, collections, objects, manifests, versions,
// posts, deletions and the answers to posts, over what a [Store] gives to one reader.
//
// Objects, one object, manifest and versions are four renderings of one query. A page is the stored bytes with
// commas between; `next` is sealed for its reader, its collection and its query, and nothing is kept for it. Every
// error, whatever its cause, is an error resource of the standard, and what one may not see is answered as
// what is not there.
//
// The package knows the wire alone. It must not decide who may read what, nor know how objects are kept; it
// tells who asks by the [Gate] that it is given.
package taxii
