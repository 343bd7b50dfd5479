package api_test

import (
	"testing"

	"concord"
)

// TestExportsAtTheSameTimeAreBounded begins exports within each other: two of one reader, eight of all. What is refused says when to come again,
// and a place that was left is free.
func TestExportsAtTheSameTimeAreBounded(t *testing.T) {
	n := open(t)
	rep := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"}}
	if _, err := n.store.As(concord.LocalOperator("demo")).SaveReport(t.Context(), &rep, []byte("x")); err != nil {
		t.Fatal(err)
	}
	begun := 0
	refused := func(who string, status int) {
		t.Helper()
		n.during = nil
		if a := n.ask(who, "GET", "export?format=csv", "").is(status); a.Header().Get("Retry-After") == "" {
			t.Errorf("%d does not say when to come again", status)
		}
		n.ask(who, "HEAD", "export?format=csv", "").is(200)
	}
	n.during = func() {
		n.during = func() { refused("rea", 429) }
		n.ask("rea", "GET", "export?format=json", "").is(200)
	}
	n.ask("rea", "GET", "export?format=json", "").is(200)

	n.person("eight", "other", n.people["rea"].do)
	n.person("nine", "other", n.people["rea"].do)
	all := []string{"rea", "rea", "ana", "ana", "adm", "adm", "eve"}
	inner := func() {
		n.during = func() {
			refused("nine", 503)
		}
		n.ask("eight", "GET", "export?format=json", "").is(200)
	}
	next := inner
	for i := len(all) - 1; i >= 0; i-- {
		who, then := all[i], next
		next = func() {
			n.during = func() {
				begun++
				then()
			}
			n.ask(who, "GET", "export?format=json", "").is(200)
		}
	}
	next()
	if begun != len(all) {
		t.Errorf("%d exports began within each other", begun)
	}
	n.during = nil
	n.ask("nine", "GET", "export?format=json", "").is(200)
}
