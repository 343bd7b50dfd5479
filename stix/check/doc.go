// Package check holds STIX objects against the MUSTs of STIX 2.1: a [Checker] looks at one object and
// tells what breaks a rule, where (JSON pointer), which rule (section of the standard) and how
// much it matters. An error is a breach of a MUST; a warning is advice of the standard that was not
// taken, and never a reason to refuse. It also reads the head of an object: id, version, references.
//
// Types, properties and vocabularies stand in stix21.def; what cannot be said there stands in code.
// Unknown types and properties are legal: of these only names, references and extensions are looked at.
//
// The package is pure and changes nothing. It must not look at more than one object at a time (what a reference
// leads to is for the store) nor decide who may see what.
package check
