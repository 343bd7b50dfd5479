package signin

import (
	"strings"
	"unicode"

	"concord"

	"golang.org/x/text/unicode/norm"
)

const maxName = 64 // bytes

// CanonicalName is the one form of the variants of a name: letters in lower case and in their
// compatible form, without spaces and without what cannot be seen.
func CanonicalName(name string) string {
	name = strings.ToLower(norm.NFKC.String(name))
	return norm.NFKC.String(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, name))
}

// NewName checks the name that an account shall have, and returns its canonical form.
func NewName(name string) (string, error) {
	c := CanonicalName(name)
	bad := func(why string) (string, error) {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: "the name " + name + " " + why,
			Hint: "use letters, digits, dot, hyphen and underscore, or a mail address"}
	}
	switch {
	case c == "":
		return bad("is empty")
	case len(c) > maxName:
		return bad("is too long")
	case strings.ContainsFunc(c, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".-_@+", r)
	}):
		return bad("has a character that names do not have")
	}
	return c, nil
}
