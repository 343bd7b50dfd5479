package access_test

import (
	"testing"

	"concord"
	"concord/access"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "{}", `{"atoms":[]}`, `{"atoms":[{"owner":"demo","releasable_to":["cert"],"tlp":"AMBER"}]}`,
		`{"atoms":[{"clients":true,"orcon":true,"owner":"demo","releasable_to":[],"tlp":"AMBER","unknown":["x"]}]}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, err := access.Parse(text)
		if err != nil {
			if l.Permits(concord.LocalOperator("demo")) {
				t.Errorf("%q is no label and permits", text)
			}
			return
		}
		if again, err := access.Parse(l.JSON()); err != nil || again.ID() != l.ID() || l.JSON() != text {
			t.Errorf("%q does not come back: %v", text, err)
		}
		if access.Join(l.Markings()...).ID() != l.ID() {
			t.Errorf("%q is not the join of its markings", text)
		}
	})
}
