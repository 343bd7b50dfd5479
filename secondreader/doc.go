// Package secondreader asks a language model behind an OpenAI-compatible endpoint to read a report a second
// time, and believes nothing of its answer: a value counts only where its quote stands in the text, our own
// readers of dates, places and words make the same of that quote, and it is one of the vocabulary. All else
// is dropped and counted with the reason. So what the report says to the model, or the model invents, has no
// effect.
//
// The reading stands beside that of the rules and never over it; its records are candidates under the label
// of the report, whatever the answer says. The package is given its connection. It must not open one itself,
// write a record, give the model more than one report or any tool, or keep what it sent.
package secondreader
