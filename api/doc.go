// Package api is the REST interface of a node: all that the command line can do, under /api/v1/.
//
// Every route stands in one table with its parameters, types and the function that it needs; requests are
// checked against that table and the description (OpenAPI 3.1) is made from it, so that the two cannot
// part. Lists go on by sealed cursors that only their reader can use, and every error is a problem (RFC 9457)
// in which what one may not see is what is not there.
//
// The package knows the wire alone. It must not decide who may read what, nor know how records are kept: it
// is given a [Store] for each reader, and tells who asks by the [Gate] that it is given.
package api
