// Package lang holds what the text room knows of each language, and tells in
// which of them a text is written. All of it is data: a file data/CODE.lang has
// the function words of the language, its abbreviations, its months and date
// labels, and the words by which its pages give away what is not the article.
// A further language is a further file. It must not hold words in code.
package lang
