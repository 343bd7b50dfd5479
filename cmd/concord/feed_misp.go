package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"iter"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/collect/fetch"
	"concord/misp"
)

// mostText is the longest text that is read at once.
const mostText = 256 << 20

// mispText is a text that holds events; uuid is the one that a manifest says it holds.
type mispText struct {
	name, uuid string
	bytes      []byte
}

// place is where a feed lies: a folder or an address.
type place interface {
	// get returns a file beside the manifest.
	get(ctx context.Context, name string) ([]byte, error)
}

type folder string

func (f folder) get(_ context.Context, name string) ([]byte, error) {
	return readText(filepath.Join(string(f), filepath.Base(name)))
}

// site is a feed at an address: base ends before the name of a file.
type site struct {
	client *fetch.Client
	base   string
}

func (w site) get(ctx context.Context, name string) ([]byte, error) {
	d, err := w.client.Get(ctx, w.base+name)
	return d.Body, err
}

func readText(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeNotFound, Msg: "there is no file " + file, Err: err}
	}
	defer f.Close()
	return bounded(f, file)
}

func bounded(r io.Reader, name string) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(r, mostText+1))
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: name + " cannot be read", Err: err}
	}
	if len(content) > mostText {
		return nil, &concord.Error{Code: concord.CodeLimit, Msg: name + " is larger than " + strconv.Itoa(mostText>>20) + " MB", Hint: "import its events one by one"}
	}
	return content, nil
}

// texts yields what there is to read: a file, the files of a folder, or a feed, of which only what is not here yet is taken.
func (c *importCmd) texts(a *app, has func(uuid string, at time.Time) bool) iter.Seq2[mispText, error] {
	return func(yield func(mispText, error) bool) {
		info, err := os.Stat(c.File)
		switch {
		case c.File == "-":
			content, err := bounded(a.in, "the input")
			yield(mispText{name: "the input", bytes: content}, err)
		case strings.HasPrefix(c.File, "https://") || strings.HasPrefix(c.File, "http://"):
			c.address(a, has, yield)
		case err == nil && info.IsDir():
			if err := feed(a.ctx, folder(c.File), has, yield); errors.Is(err, errNoFeed) {
				loose(c.File, yield)
			}
		default:
			content, err := readText(c.File)
			if err == nil && misp.IsManifest(content) {
				_ = feed(a.ctx, folder(filepath.Dir(c.File)), has, yield) // there is a manifest
				return
			}
			yield(mispText{name: c.File, bytes: content}, err)
		}
	}
}

// address takes a feed, by its own address or that of its manifest, or a text at an address.
func (c *importCmd) address(a *app, has func(string, time.Time) bool, yield func(mispText, error) bool) {
	address, name := strings.TrimSuffix(strings.TrimSuffix(c.File, "/manifest.json"), "/")+"/", ""
	if !strings.HasSuffix(c.File, "/manifest.json") && strings.HasSuffix(c.File, ".json") {
		address, name = path.Split(c.File)
	}
	at, err := c.at(a, address)
	if err != nil || name != "" {
		var content []byte
		if err == nil {
			content, err = at.get(a.ctx, name)
		}
		yield(mispText{name: c.File, bytes: content}, err)
		return
	}
	if err := feed(a.ctx, at, has, yield); errors.Is(err, errNoFeed) {
		yield(mispText{name: c.File}, &concord.Error{Code: concord.CodeNotFound, Msg: "there is no feed at " + c.File, Hint: "name the address that manifest.json lies under", Err: err})
	}
}

// at is where an address ends before the name of a file.
func (c *importCmd) at(a *app, address string) (place, error) {
	if c.KeyFile == "" {
		return site{fetch.New(fetch.Options{UserAgent: "Concord/" + version, AllowPrivate: c.AllowPrivate, Clock: a.clock, MaxBytes: mostText, Delay: 100 * time.Millisecond}), address}, nil
	}
	key, err := os.ReadFile(c.KeyFile)
	if err != nil || len(bytes.TrimSpace(key)) == 0 {
		return nil, &concord.Error{Code: concord.CodeNotFound, Msg: c.KeyFile + " holds no key", Hint: "write the value of the header Authorization into it", Err: err}
	}
	client, base, err := fetch.Endpoint(address, fetch.DefaultTimeout, nil)
	return keyed{client, base, string(bytes.TrimSpace(key))}, err
}

// keyed is a feed at an address that the operator named, for those who have a key.
type keyed struct {
	client interface {
		Do(*http.Request) (*http.Response, error)
	}
	base *url.URL
	key  string
}

func (k keyed) get(ctx context.Context, name string) ([]byte, error) {
	u := k.base.JoinPath(name)
	failed := func(code concord.Code, what string, err error) error {
		return &concord.Error{Code: code, Msg: u.Redacted() + " " + what, Err: err}
	}
	res, err := k.client.Do((&http.Request{Method: http.MethodGet, URL: u, Host: u.Host,
		Header: http.Header{"Authorization": {k.key}, "Accept": {"application/json"}, "User-Agent": {"Concord/" + version}}}).WithContext(ctx))
	if err != nil {
		return nil, failed(concord.CodeUnavailable, "could not be fetched", err)
	}
	defer res.Body.Close()
	switch res.StatusCode {
	case http.StatusOK:
		return bounded(res.Body, u.Redacted())
	case http.StatusNotFound, http.StatusGone:
		return nil, failed(concord.CodeNotFound, "is not there, or not for this key", nil)
	case http.StatusUnauthorized, http.StatusForbidden:
		return nil, failed(concord.CodeForbidden, "does not take the key", nil)
	}
	return nil, failed(concord.CodeUnavailable, "answered "+res.Status, nil)
}

// feed yields the events of a manifest that are not here yet.
func feed(ctx context.Context, at place, has func(string, time.Time) bool, yield func(mispText, error) bool) error {
	content, err := at.get(ctx, "manifest.json")
	if concord.CodeOf(err) == concord.CodeNotFound {
		return errors.Join(errNoFeed, err)
	}
	var list []misp.Listed
	if err == nil {
		list, err = misp.ReadManifest(content)
	}
	if err != nil {
		yield(mispText{}, err)
		return nil
	}
	for _, e := range list {
		if ctx.Err() != nil {
			return nil
		}
		if n, err := strconv.ParseInt(e.Time, 10, 64); err == nil && has(strings.ToLower(e.UUID), time.Unix(n, 0)) {
			continue
		}
		content, err := at.get(ctx, e.UUID+".json")
		if !yield(mispText{name: e.UUID + ".json", uuid: strings.ToLower(e.UUID), bytes: content}, err) {
			return nil
		}
	}
	return nil
}

// loose yields the JSON files of a folder without a manifest, in the order of their names.
func loose(dir string, yield func(mispText, error) bool) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) == 0 {
		yield(mispText{}, &concord.Error{Code: concord.CodeNotFound, Msg: dir + " holds no event", Hint: "name a folder with the files of a feed", Err: err})
		return
	}
	slices.Sort(files)
	for _, f := range files {
		content, err := readText(f)
		if !yield(mispText{name: f, bytes: content}, err) {
			return
		}
	}
}
