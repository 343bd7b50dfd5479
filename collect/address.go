package collect

import (
	"bytes"
	"net/url"

	"concord"
)

// address takes the document at a web address.
func (w *walk) address(address string, o origin) bool {
	if w.c.Fetcher == nil {
		return w.fail(&concord.Error{Code: concord.CodeForbidden, Msg: address + " is not fetched: the network is switched off",
			Hint: "save the page in a browser and ingest the file"})
	}
	doc, err := w.c.Fetcher.Get(w.ctx, address)
	if err != nil {
		return w.fail(err)
	}
	o.name = address
	o.contentType = doc.ContentType
	o.file = doc.Name
	if u, err := url.Parse(doc.URL); err == nil && o.file == "" {
		o.file = u.Path
	}
	if o.file == "" {
		o.file = "/" // an address without a path has no ending, its host is none
	}
	o.hints.URL = doc.URL
	return w.document(o, bytes.NewReader(doc.Body))
}
