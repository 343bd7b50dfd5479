// Package charset turns the stored bytes of a document into UTF-8, whatever they
// were written in and whatever their label says, and keeps the way back: every
// offset of the decoded text leads to the stored bytes. It must not look at what
// the text says, but for the byte patterns that give its encoding away.
package charset
