package main

import (
	"net/http"

	"concord/store"
)

// pages returns the handler of the node's pages.
func (a *app) pages(h *store.Handle, listen string) http.Handler { return http.NotFoundHandler() }
