// Package web shows what a node knows as pages: the map and list of incidents, an incident with
// everything that was said about it, a report with the words that were read in it, and measures.
//
// Pages are rendered on the server with html/template, need no script and load nothing from
// elsewhere: one style sheet and the map are inside the binary. All routes stand in routes.go; each
// page has a file of its own. The pages only read; there is nothing to post to.
//
// The package must not run SQL, import the store or the API, or decide who may see what: it is given
// a [Reader] for each request, which shows what that reader may see and nothing else. Every value on
// a page comes from it, and every status from package assess.
package web
