// Package intake is the spine: one captured document goes through text, extract and fuse into the
// store, as one job that may be repeated. intake.go shows the way on one screen; run.go sends many
// documents down it at once, in order.
//
// A document is on the disk before anything is understood, so that nothing which was taken in is
// lost. The same bytes again change nothing and say so. One bad document never stops the rest.
//
// The package must not parse formats, and knows neither the store nor the sources: it declares what
// it needs of a store ([Store]), and documents reach it as [Item].
package intake
