package collect

import (
	"strconv"
	"strings"

	"concord"
	"concord/collect/feed"
)

// maxFollowFailures in a row end the following of a feed's links: its host is away, and each
// further try would cost the whole time limit.
const maxFollowFailures = 3

// feed takes a feed itself, as a container, and then its entries.
func (w *walk) feed(o origin, content []byte) bool {
	f, err := feed.Parse(content, o.hints.URL)
	if err != nil {
		return w.fail(about(o.name, err))
	}
	it := o.item(content)
	it.Container, it.ContentType, it.Title, it.Language = true, f.ContentType, f.Title, f.Language
	if !w.take(it) {
		return false
	}
	failures := 0
	for i, e := range f.Entries {
		hints := Item{URL: e.URL, Title: e.Title, Published: e.Published, PublishedBasis: e.Basis, Publisher: e.Publisher, Language: first(e.Language, f.Language)}
		hints.Via = append(o.hints.Via[:len(o.hints.Via):len(o.hints.Via)], o.name)
		if w.c.Follow && w.c.Fetcher != nil && e.URL != "" && failures < maxFollowFailures {
			page, err := w.page(e.URL, hints)
			if err == nil {
				failures = 0
				if !w.take(page) {
					return false
				}
				continue
			}
			failures++
			msg, _ := concord.Public(err)
			hints.Note = "taken from the feed, since the page behind it could not be: " + msg
		}
		if !w.entry(o, i, e, f, hints) {
			return false
		}
	}
	return true
}

// page fetches the page behind an entry.
func (w *walk) page(address string, hints Item) (page Item, err error) {
	inner := walk{c: w.c, ctx: w.ctx, yield: func(it Item, e error) bool {
		page, err = it, e
		return false
	}}
	inner.address(address, origin{entry: true, hints: hints})
	return page, err
}

// entry takes an entry's own content.
func (w *walk) entry(o origin, i int, e feed.Entry, f feed.Feed, it Item) bool {
	it.Source = first(e.URL, o.name+"#"+first(e.ID, strconv.Itoa(i+1)))
	if strings.TrimSpace(e.Title+e.HTML) == "" {
		return w.fail(&concord.Error{Code: concord.CodeInvalid, Msg: it.Source + " is an entry without words in " + o.name, Hint: "fetch the page behind it: " + first(e.URL, "the feed names none")})
	}
	it.Content, it.ContentType = e.Page(f.Language), "text/html; charset=utf-8"
	it.Publisher = first(e.Publisher, f.Title)
	return w.take(it)
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
