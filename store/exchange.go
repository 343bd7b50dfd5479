package store

import (
	"concord/access"
	"concord/store/exchange"
)

// Exchange lends the handle to what others exchange objects through. do is what its principal may do.
func (h *Handle) Exchange(do access.Functions) *exchange.Exchange {
	return exchange.New(session{h}, do)
}
