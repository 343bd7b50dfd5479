package stix

// NodeID returns the id of the identity under which a node of that name writes its records, and so the value of
// created_by_ref in what is its own.
func NodeID(node string) (string, error) {
	o, err := nodeIdentity(node)
	return o.ID, err
}
