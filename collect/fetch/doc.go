// Package fetch takes documents from the web. It is the only place in Concord that opens a
// connection to an address somebody wrote, and it decides on the address that is really dialled:
// private, local and special ranges are refused unless the operator allows them, whatever a name
// resolves to and wherever a redirect leads. Time, size, redirects and the pace per host are
// limited, and the program names itself. There are no cookies and no proxy.
//
// It must not know what it fetches.
package fetch
