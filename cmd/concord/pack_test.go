package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"concord"
)

// publicKey is what a node gives to its partners.
func (n *ally) publicKey() string {
	n.t.Helper()
	n.said.Reset()
	n.must(partnerKeyCmd{}.Run(n.app))
	return strings.TrimSpace(n.said.String())
}

// pack makes a file of a node, and returns its name.
func (n *ally) pack(name, since string) string {
	n.t.Helper()
	file := filepath.Join(n.t.TempDir(), name)
	n.must((&packCmd{To: "gap", Since: since, File: file}).Run(n.app))
	return file
}

func (n *ally) unpack(file string) (string, error) {
	n.said.Reset()
	err := (&unpackCmd{File: file}).Run(n.app)
	return n.said.String(), err
}

// apart are two nodes that no line joins.
func apart(t *testing.T) (a, gap *ally) {
	a, gap = newAlly(t, "alpha"), newAlly(t, "gap")
	a.must((&partnerAddCmd{Name: "gap", Hops: 2, PublicKey: gap.publicKey()}).Run(a.app))
	gap.must((&partnerAddCmd{Name: "alpha", Hops: 2, PublicKey: a.publicKey()}).Run(gap.app))
	return a, gap
}

func TestFilesBringWhatAPartnerMayHoldAndTakeItBack(t *testing.T) {
	a, gap := apart(t)
	id := a.reads(centreReport, markFlags{TLP: "AMBER", To: []string{"gap"}})
	a.verifies(id)
	a.takes(note(1, v1), note(2, v1, tlpClear, "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"))
	first := a.pack("first", "")
	if said, err := gap.unpack(first); err != nil || !strings.Contains(said, "file 1 of alpha: ") || len(gap.log("incident")) != 1 || len(gap.log("note--00000001")) != 1 {
		t.Fatalf("%s %v %q", said, err, gap.log(""))
	}
	if len(gap.log("note--00000002")) != 0 {
		t.Error("what is RED went along")
	}
	if said, err := gap.unpack(first); err != nil || !strings.Contains(said, "nothing changed") {
		t.Errorf("the same file again: %s %v", said, err)
	}
	a.must((&markCmd{ID: string(id), markFlags: markFlags{TLP: "AMBER+STRICT"}, Why: "too much was said"}).Run(a.app))
	second := a.pack("second", "")
	if said, err := gap.unpack(second); err != nil || !strings.Contains(said, "file 2 of alpha: 0 taken") {
		t.Errorf("%s %v", said, err)
	}
	for _, line := range gap.log("incident") {
		if !strings.Contains(line, "  alpha") { // several markings: that of the partner, and that nobody reads it
			t.Errorf("what was taken back is still there: %s", line)
		}
	}
	if said, err := gap.unpack(first); concord.CodeOf(err) != concord.CodeConflict {
		t.Errorf("an older file brings back what was taken back: %s %v", said, err)
	}
	third := a.pack("third", "2024-01-01")
	if said, err := gap.unpack(third); err != nil || !strings.Contains(said, "known") || strings.Contains(said, "0 known") {
		t.Errorf("what is packed again is known: %s %v", said, err)
	}
}

func TestAFileThatIsNotWholeIsRefusedWhole(t *testing.T) {
	a, gap := apart(t)
	a.takes(note(1, v1), note(2, v1), note(3, v1))
	whole, err := os.ReadFile(a.pack("file", ""))
	a.must(err)
	refused := func(name string, content []byte) {
		t.Helper()
		file := filepath.Join(t.TempDir(), "spoilt")
		a.must(os.WriteFile(file, content, 0o600))
		if said, err := gap.unpack(file); err == nil {
			t.Errorf("%s was taken: %s", name, said)
		}
	}
	for cut := 0; cut < len(whole); cut += 1 + len(whole)/40 {
		refused("a part", whole[:cut])
	}
	for at := 0; at < len(whole); at += 1 + len(whole)/40 {
		changed := append([]byte{}, whole...)
		changed[at] ^= 0x20
		refused("a changed file", changed)
	}
	refused("a longer file", append(append([]byte{}, whole...), 0))
	if got := gap.log("note"); len(got) != 0 {
		t.Errorf("a part was kept: %q", got)
	}
	stranger := newAlly(t, "stranger")
	stranger.must((&partnerAddCmd{Name: "gap", Hops: 2, PublicKey: gap.publicKey()}).Run(stranger.app))
	stranger.takes(note(4, v1))
	if _, err := gap.unpack(stranger.pack("file", "")); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("a file of a stranger: %v", err)
	}
	file := filepath.Join(t.TempDir(), "whole")
	a.must(os.WriteFile(file, whole, 0o600))
	if _, err := stranger.unpack(file); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("a file for another node: %v", err)
	}
	if said, err := gap.unpack(file); err != nil || len(gap.log("note")) != 3 {
		t.Errorf("the file itself: %s %v", said, err)
	}
}
