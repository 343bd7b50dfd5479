// Package gazetteer knows names of places: countries, regions, towns, seas and a few hundred facilities (airports,
// ports, bases, cables, bridges …) where hybrid incidents happen, and the names of peoples (Polish → PL).
//
// The whole gazetteer is one embedded read-only file that is used in place: nothing is parsed and no map is built at
// start. A name is looked up in its folded form (see Fold) and answered by a list of candidates, most plausible first.
//
// The package answers what a name can mean. It must not read text, choose between candidates by context, or learn:
// that is the extractor's work. It imports nothing but the standard library. Where the facts come from stands in
// SOURCES.md; the generator is tools/gengazetteer.
package gazetteer
