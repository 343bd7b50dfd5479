package client

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"concord"
	"concord/stix/scan"
)

// Query chooses objects of a collection. What is empty does not restrict.
type Query struct {
	AddedAfter string // as a server wrote it
	Next       string // cursor of the page before, sent with what that page was asked with
	Limit      int
	IDs        []string
}

func (q Query) values() url.Values {
	v := url.Values{"match[version]": {"all"}}
	if q.AddedAfter != "" {
		v.Set("added_after", q.AddedAfter)
	}
	if q.Next != "" {
		v.Set("next", q.Next)
	}
	if q.Limit > 0 {
		v.Set("limit", strconv.Itoa(q.Limit))
	}
	if len(q.IDs) > 0 {
		v.Set("match[id]", strings.Join(q.IDs, ","))
	}
	return v
}

// Page is what a server said around the objects of a page.
type Page struct {
	First, Last string // the times at which the first and the last were added, as the server wrote them; "" where it does not say
	More        bool
	Next        string // where to go on; "" although there is More from servers that break the standard
	N           int    // objects
}

// Objects visits the objects of a page as they come. raw is void after the visit. A page that breaks off is an error after some
// visits: what they did has to be taken back.
func (c *Client) Objects(ctx context.Context, collection string, q Query, visit func(raw []byte) error) (Page, error) {
	return c.page(ctx, "collections/"+url.PathEscape(collection)+"/objects/", q, visit)
}

// Entry is a line of a manifest.
type Entry struct{ ID, Version string }

// Manifest visits what the collection holds, without content.
func (c *Client) Manifest(ctx context.Context, collection string, q Query, visit func(Entry) error) (Page, error) {
	return c.page(ctx, "collections/"+url.PathEscape(collection)+"/manifest/", q, func(raw []byte) error {
		var e Entry
		if err := json.Unmarshal(raw, &e); err != nil || e.ID == "" {
			return strange("has a line in its manifest that names no object", err)
		}
		return visit(e)
	})
}

func (c *Client) page(ctx context.Context, path string, q Query, visit func([]byte) error) (Page, error) {
	res, err := c.do(ctx, http.MethodGet, path, q.values(), nil)
	if err != nil {
		return Page{}, err
	}
	defer res.Body.Close()
	p := Page{First: stamp(res.Header.Get("X-Taxii-Date-Added-First")), Last: stamp(res.Header.Get("X-Taxii-Date-Added-Last"))}
	r := scan.NewReader(res.Body, scan.Limits{})
	for {
		item, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if f, ok := errors.AsType[*scan.Fault](err); ok && !f.Fatal && len(item.Raw) > 0 { // whoever takes objects says what is wrong with one
			err = nil
		}
		if _, ok := errors.AsType[*scan.Fault](err); ok {
			return p, &concord.Error{Code: concord.CodeInvalid, Op: "taxii/client", Msg: "a page of the server cannot be read: " + err.Error(), Err: err}
		}
		if err != nil {
			return p, broken(err)
		}
		if err := visit(item.Raw); err != nil {
			return p, err
		}
		p.N++
	}
	members := r.Container().Members
	p.More = string(members["more"]) == "true"
	if text := members["next"]; p.More && text != nil {
		if json.Unmarshal(text, &p.Next) != nil {
			p.Next = string(text) // a number, with some
		}
	}
	return p, nil
}

// stamp is a time that a server wrote, if it could be one.
func stamp(text string) string {
	text = strings.TrimSpace(text)
	if len(text) < 20 || len(text) > 40 || strings.Trim(text, "0123456789-:.TZ+") != "" {
		return ""
	}
	return text
}
