// Package pattern reads the grammar of STIX patterns (section 9 of STIX 2.1): it tells whether a text is
// a pattern and, when it is not, where it goes wrong. It finds nothing and matches nothing.
//
// The package is pure. It must not hold more than the text, and takes time linear in its length.
package pattern
