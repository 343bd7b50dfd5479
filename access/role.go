package access

import (
	"slices"
	"strings"

	"concord"
)

// Functions are kinds of action, as a set. They never widen what may be read: that is what a label
// permits, whatever one may do.
type Functions uint8

// The functions, each a bit.
const (
	Read    Functions = 1 << iota // ask for what one's labels permit
	Write                         // add and change records
	Release                       // lower a marking, by making a new object
	Grant                         // organisations, groups, people and keys
	Audit                         // see who did what, as ids and hashes
	Operate                       // run the node: feeds, jobs, back-ups
)

// All is what the person at the command line of a node may do.
const All = Read | Write | Release | Grant | Audit | Operate

// Has reports whether all functions of want are in f.
func (f Functions) Has(want Functions) bool { return want != 0 && f&want == want }

// Role is a set of functions with a name.
type Role string

// The roles.
const (
	Reader        Role = "reader"
	Analyst       Role = "analyst"
	Releaser      Role = "releaser"
	Administrator Role = "administrator" // grants and operates; reads what others of the organisation read
	Auditor       Role = "auditor"
	Partner       Role = "partner" // another node
)

var functionsOf = map[Role]Functions{
	Reader:        Read,
	Analyst:       Read | Write,
	Releaser:      Read | Write | Release,
	Administrator: Read | Grant | Operate,
	Auditor:       Read | Audit,
	Partner:       Read | Write,
}

// Functions returns what the role may do: nothing, for a role that is not known.
func (r Role) Functions() Functions { return functionsOf[r] }

// Roles lists the roles in the order of their names.
func Roles() []string {
	var names []string
	for r := range functionsOf {
		names = append(names, string(r))
	}
	slices.Sort(names)
	return names
}

// ParseRole reads the name of a role.
func ParseRole(name string) (Role, error) {
	if _, ok := functionsOf[Role(name)]; ok {
		return Role(name), nil
	}
	return "", &concord.Error{Code: concord.CodeInvalid, Msg: "there is no role " + name, Hint: "use one of " + strings.Join(Roles(), ", ")}
}
