// Package eval scores the extractor against documents that people annotated: what was found, what
// was missed, what was made up, field by field. RULES.md says what the annotations mean and
// SCORING.md how they are compared.
//
// It owns the form of the annotations, the alignment of drafts with them and the report. It must
// not know how the extractor works, and it must not change what it measures: nothing in here is
// read by the extractor. A document that breaks the rules of annotation is an error, never skipped.
package eval
