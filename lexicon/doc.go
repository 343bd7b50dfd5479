// Package lexicon holds the words that the extractor knows: triggers of acts, means, targets,
// actors, bodies that speak, reporting verbs, cues, time words. They are data files, one folder per
// language, embedded in the binary; a language is added with files and without code.
//
// The package reads the files and finds their phrases in a row of words, longest first per class.
// It must not hold logic about one language, nor know what an incident is. Places are in the
// package gazetteer beside it, coastlines in basemap.
package lexicon
