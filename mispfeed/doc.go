// Package mispfeed serves what one reader may see as a feed of MISP: manifest.json, hashes.csv and an event for each entry, so that
// an instance subscribes without a plug-in, with an API key as Basic password or in a header.
//
// The records of this node are rendered by package misp; events of others are passed on as they came. Lists are made as they are
// sent, a page of the store at a time, so that memory does not grow with them; an ETag is of one reader's answer. What one may not
// see is answered as what is not there.
//
// The package knows the wire alone. It must not decide who may read what, nor know how records are kept; it tells who asks by the
// [Gate] that it is given.
package mispfeed
