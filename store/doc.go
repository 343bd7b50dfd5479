// Package store keeps what Concord knows: all SQL is here, and nothing else is.
//
// [Open] opens a node's folder; [Store.As] gives the only handle that reads or writes, for one
// [concord.View]. The rule of package access is part of the SQL of every read, so that lists,
// counts, facets and errors come from what that reader may see and from nothing else. Every
// exported method of [Handle] is one transaction; what it acknowledged is on the disk.
//
// The way of a report is two calls: [Handle.SaveReport] keeps the bytes before anything is
// understood, [Handle.UpdateReading] keeps all that was read in them at once. Incidents and
// measures are never overwritten: each write is a version, and the store answers for any moment
// of its past. Each version is rendered into the object log in its own transaction.
//
// The SQL uses $1 parameters and is written so that a second engine can run it; what only SQLite
// understands is in dialect_sqlite.go and migrations/sqlite. The package must not hold business rules:
// status, rendering and the view of a past day are functions that it is given.
package store
