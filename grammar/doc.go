// Package grammar knows one language by its data files: it cuts a text into sentences of tokens,
// tags them with the classes of the lexicon, chunks noun phrases and runs patterns over all that.
//
// Words and patterns stand in lexicon/<language>; a language is added by data files alone. The
// package must not know what an incident is, nor hold a word of any language in its code.
package grammar
