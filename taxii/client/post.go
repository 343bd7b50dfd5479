package client

import (
	"bytes"
	"context"
	"net/http"
	"net/url"
)

// Detail names an object in the answer to a post.
type Detail struct{ ID, Version, Message string }

// Status is the answer to a post. Lists may be left out by a server; the counts are there.
type Status struct {
	ID        string
	Status    string // "complete" or "pending"
	Total     int    `json:"total_count"`
	OK        int    `json:"success_count"`
	Failed    int    `json:"failure_count"`
	Pending   int    `json:"pending_count"`
	Successes []Detail
	Failures  []Detail
	Pendings  []Detail
}

// Complete reports whether nothing is pending any more.
func (s *Status) Complete() bool {
	return s.Status == "complete" || s.Status != "pending" && s.Pending == 0
}

// Post sends objects, each the text of one.
func (c *Client) Post(ctx context.Context, collection string, objects [][]byte) (Status, error) {
	body := append([]byte(`{"objects":[`), bytes.Join(objects, []byte{','})...)
	res, err := c.do(ctx, http.MethodPost, "collections/"+url.PathEscape(collection)+"/objects/", nil, append(body, "]}"...))
	if err != nil {
		return Status{}, err
	}
	defer res.Body.Close()
	var s Status
	if err := decode(res.Body, &s); err != nil {
		return s, err
	}
	for _, list := range [][]Detail{s.Successes, s.Failures, s.Pendings} {
		for i := range list {
			list[i].Message = plain(list[i].Message)
		}
	}
	return s, nil
}

// Status asks again for the answer to a post.
func (c *Client) Status(ctx context.Context, id string) (s Status, err error) {
	err = c.get(ctx, "status/"+url.PathEscape(id)+"/", &s)
	return s, err
}

// Delete takes a version of an object out of a collection, or "all".
func (c *Client) Delete(ctx context.Context, collection, id, version string) error {
	res, err := c.do(ctx, http.MethodDelete, "collections/"+url.PathEscape(collection)+"/objects/"+url.PathEscape(id)+"/", url.Values{"match[version]": {version}}, nil)
	if err != nil {
		return err
	}
	return res.Body.Close()
}
