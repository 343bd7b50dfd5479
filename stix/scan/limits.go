package scan

import (
	"strconv"
	"strings"

	"concord"
)

// Limits bound what is taken in. Zero fields have the defaults.
type Limits struct {
	Object  int   // bytes of one object; 8 MiB
	Depth   int   // of nesting, counted from the object; 64
	Members int   // of one JSON object; 100,000
	Total   int64 // bytes of a stream; 0 is no bound
}

func (l Limits) orDefault() Limits {
	if l.Object == 0 {
		l.Object = 8 << 20
	}
	if l.Depth == 0 {
		l.Depth = 64
	}
	if l.Members == 0 {
		l.Members = 100_000
	}
	return l
}

// Rules of faults.
const (
	RuleSyntax    = "rfc8259/syntax"
	RuleUTF8      = "rfc8259/utf-8"
	RuleSurrogate = "rfc7493/surrogate"
	RuleDuplicate = "rfc7493/duplicate-key"
	RuleDepth     = "limit/depth"
	RuleSize      = "limit/size"
	RuleMembers   = "limit/members"
	RuleForm      = "stix-2.1/8/form" // neither bundle, envelope nor object
)

// Fault is why a text is refused. Pointer is a JSON pointer from the beginning of the text or stream.
// Offset is the byte at which it was noticed. A fault that is Fatal ends a stream; after any other the
// next object can still be read.
type Fault struct {
	Pointer string
	Rule    string
	Text    string
	Offset  int64
	Fatal   bool
}

// Error returns the place and the reason on one line.
func (f *Fault) Error() string {
	at := f.Pointer
	if at == "" {
		at = "the text"
	}
	return at + " " + f.Text + " (byte " + strconv.FormatInt(f.Offset, 10) + ")"
}

// Unwrap gives the fault as an error of the project: too large is a limit, all else is invalid.
func (f *Fault) Unwrap() error {
	code := concord.CodeInvalid
	if strings.HasPrefix(f.Rule, "limit/") {
		code = concord.CodeLimit
	}
	return &concord.Error{Code: code, Op: "stix/scan", Msg: f.Error(), Hint: "correct the text at this place and send it again"}
}

// within puts a step before the pointer of a fault.
func (f *Fault) within(step string) *Fault {
	f.Pointer = "/" + step + f.Pointer
	return f
}

// Step writes a key as a step of a JSON pointer (RFC 6901). Long keys are cut: a pointer is read by people.
func Step(key string) string {
	if len(key) > 300 {
		key = strings.ToValidUTF8(key[:300], "") + "…"
	}
	if !strings.ContainsAny(key, "~/") {
		return key
	}
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}
