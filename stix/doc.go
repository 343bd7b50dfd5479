// Package stix writes Concord's records as STIX 2.1 objects: incidents, reports, measures, and what is
// said of them. Its folders take in what others write: scan reads foreign JSON, check holds it against the
// standard, read understands it.
//
// The Incident Core extension is written where its vocabulary fits; what it has no words for (types
// of act, precision of times, attributions, legal steps, evidence spans) goes into Concord's own
// property extension, whose definition and schema travel with it. A reader without that extension
// still gets a true incident: the status stands in words in the description.
//
// Ids are derived and bytes are canonical (RFC 8785), so that the same record gives
// the same bytes on every run. Objects that several records share are named by their content and have
// a fixed time: one id and version never has two contents.
//
// The package is pure: it must not talk to a network, read a clock or decide who may see what. It
// writes what it is given; the caller gives nothing that is marked more strictly than the record.
package stix
