// Package text turns the bytes of a report into canonical text that can be
// quoted as evidence: every byte offset in the canonical text leads back to the
// stored bytes, whatever their encoding and markup were. It also says which
// ranges of that text are the article and which are menus, pleas and teasers,
// and reads title, publisher, language and publication date, each with where it
// was read from. Sentences, tokens and quotes are ranges of the same text.
//
// The package is pure: no files, no network, no clock. It must not know what an
// incident is. Nothing is guessed: a date, language or publisher that the bytes
// do not carry stays empty.
package text
