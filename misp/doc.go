// Package misp reads and writes the core format of MISP: events with their attributes, objects, tags, galaxies, reports and
// sightings, single or in lists, and the manifest and hashes of a feed.
//
// What is understood of an event becomes a candidate incident whose evidence says in which event it was read; the event itself
// stays as it came, to the byte. Who may read an event is the strictest of what it, its objects and its attributes say, by
// distribution and by tags; what is not known opens nothing. An incident is written as an event with the templates that MISP has
// for incidents, under the id that it has in STIX, and what is marked more strictly as an event of its own that extends the first.
//
// The package is pure. It must not talk to a network, read a clock or decide who may see what: it tells what the markings say.
package misp
