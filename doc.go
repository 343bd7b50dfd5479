// Package concord holds the nouns of Concord: what an analyst of hybrid attacks talks about, the
// rules that always hold for them, their ids and their errors. `go doc -all .` is the glossary.
//
// A [Report] is one captured document. What is read in it are [Findings]: draft incidents,
// measures and other claims, where every value points at the characters it was read from
// ([Evidence]). Drafts from many reports become one [Incident], on which bodies make dated
// statements ([Attribution]) and courts take steps ([LegalStep]); states answer with a [Measure].
//
// The package must not do I/O, import a driver or know HTTP. It uses the standard library and
// google/uuid alone.
package concord
