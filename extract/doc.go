// Package extract reads a report: it finds the incidents, attributions, legal steps, measures and
// other claims in it, each value with the characters that it was read from. It is a cascade over
// tokens: words of the lexicon are tagged, places and dates resolved, noun phrases cut, patterns
// matched, mentions of acts gathered into incidents, and each statement hung on the incident that
// it is about. Words and patterns are data of package lexicon; what is here knows no language.
//
// The package is pure: the same text and the same version give the same findings. It must not
// decide identity across reports, which is the work of package fuse, and it abstains rather than
// guesses: a field without evidence is left blank.
package extract
