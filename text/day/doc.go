// Package day reads days: those that machines write into pages and feeds, those
// in the path of an address, and those that people put beside a headline, in the
// languages of package lang. A day that is not wholly there is not read, and
// nothing is guessed. It must not read dates out of running prose, which tell of
// what happened and not of when it was written.
package day
