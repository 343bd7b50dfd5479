package api

// Table lists the routes as "METHOD path".
func Table() []string {
	var out []string
	for _, r := range table() {
		out = append(out, r.method+" "+r.path)
	}
	return out
}

// Described is the description in which no answer may have a member that is not described.
func Described() ([]byte, error) { return describe(table(), "test", true) }
