// Package starter carries the starter dataset: a hundred public incidents in Europe, the measures
// that states took, and two tallies of expelled diplomats. It gives a new node something real to
// look at and the tests something real to replay.
//
// The JSON files are the product of tools/genstarter and are not edited by hand; NOTICE says where
// the facts come from and how far to trust them. The records name offices and roles, not persons.
// An attribution status is not among the data: package assess computes it.
//
// The package must not decide anything: it reads what is embedded and says who typed it and when.
package starter
