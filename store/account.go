package store

import "concord/store/accounts"

// Accounts returns who may ask of this node. Only its operator changes that.
func (h *Handle) Accounts() *accounts.Accounts { return accounts.New(session{h}) }
