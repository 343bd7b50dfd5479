// Package client speaks TAXII 2.1 to the servers of others: discovery, API roots, collections, pages of objects and
// of the manifest, posts, their status, deletions.
//
// It knows the wire alone. Objects are given as the bytes that came; what they mean, whether they are taken, and where to go on
// is for whoever asks. Bodies are bounded, a server that is busy is asked again after a while, and what is no TAXII is refused. It
// opens no connection: it is given what does, and must not follow an address that a server names to another host.
package client
