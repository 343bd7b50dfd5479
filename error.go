package concord

import (
	"errors"
	"strings"
)

// Code is the class of an error: it decides the exit code of the command line and the status of
// an answer over HTTP.
type Code string

const (
	CodeInvalid      Code = "invalid"      // the input is wrong; the message names the place
	CodeNotFound     Code = "not_found"    // there is no such thing, or the reader may not see it
	CodeConflict     Code = "conflict"     // it contradicts what is stored, or a person's decision
	CodeForbidden    Code = "forbidden"    // refused by a rule
	CodeUnauthorized Code = "unauthorized" // nobody is signed in, or the credential is not good
	CodeUnavailable  Code = "unavailable"  // the disk, a peer or a lock is not to be had now
	CodeLimit        Code = "limit"        // too large, too deep, too long
	CodeInternal     Code = "internal"     // a fault of ours; the cause is logged, never shown
)

// Error is the one error type that reaches a user. Msg says what is wrong and Hint what to do
// next; both are shown. Op and Err are for the log: the internal cause never reaches a client.
type Error struct {
	Code Code
	Msg  string
	Hint string
	Op   string
	Err  error
}

// Error returns the message with its operation and cause, for logs and tests.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Op != "" {
		b.WriteString(e.Op + ": ")
	}
	b.WriteString(e.Msg)
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// CodeOf returns the code of the first [Error] in err's chain, [CodeInternal] when there is none,
// and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return CodeInternal
}

// Public returns what may be shown to a user: message and hint, without the cause.
func Public(err error) (msg, hint string) {
	if e, ok := errors.AsType[*Error](err); ok && e.Msg != "" {
		return e.Msg, e.Hint
	}
	return "something went wrong on our side", "the log has the details; run again with --verbose"
}
