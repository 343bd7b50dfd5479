// Package form holds the forms in which the command line writes records: cards for people, the JSON
// contract of extraction, CSV that is safe to open in a spreadsheet, and GeoJSON in which precision
// travels with the coordinates.
//
// The package must not read a store or decide anything: it writes what it is given.
package form
