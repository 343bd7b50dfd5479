// Package conventions holds the house rules as tests: which room may import which, where the clock,
// SQL and the network may be touched, how long a file may be, what every verb must document. A
// failure names the place and the rule; CONTRIBUTING.md has the reasons.
//
// An exception is a line in a table of allowed_test.go with its reason. The package holds tests only and
// must not be imported.
package conventions
