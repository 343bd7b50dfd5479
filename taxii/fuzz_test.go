package taxii

import (
	"net/url"
	"testing"
	"time"

	"concord"
)

func FuzzQuery(f *testing.F) {
	for _, q := range []string{"limit=5&added_after=2024-01-01T00:00:00Z", "match[id]=a,b&match[version]=all", "match[spec_version]=2.1&next=x", "match[foo]=1", "limit=-1"} {
		f.Add(q)
	}
	s := &Server{opt: Options{Page: 100}}
	f.Fuzz(func(t *testing.T, query string) {
		values, err := url.ParseQuery(query)
		if err != nil {
			return
		}
		for _, as := range []rendering{objects, manifest, versions} {
			a, err := s.ask(values, "", as)
			if err != nil {
				continue
			}
			if a.Limit < 1 || a.Limit > 100 {
				t.Errorf("a limit of %d", a.Limit)
			}
			b := &asking{}
			if err := b.restore(a.text()); err != nil || b.text() != a.text() {
				t.Errorf("%q is not restored: %q %v", a.text(), b.text(), err)
			}
		}
	})
}

func FuzzNext(f *testing.F) {
	s, err := newSealer([32]byte{1}, func() time.Time { return time.Unix(1e9, 0) })
	if err != nil {
		f.Fatal(err)
	}
	to := bound(concord.View{Principal: "ann", Org: "a"}, "default", "c", "", objects)
	good := s.make(Position{5, 6}, "id=x", to)
	f.Add(good)
	f.Add("")
	f.Add("AAAA")
	f.Fuzz(func(t *testing.T, token string) {
		at, query, err := s.open(token, to)
		if err == nil && (at != Position{5, 6} || query != "id=x") {
			t.Errorf("%q was opened: %v %q", token, at, query)
		}
	})
}
