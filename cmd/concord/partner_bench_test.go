package main

import (
	"testing"
	"time"

	"concord/store/exchange"
)

// BenchmarkPartner polls, pushes and packs 20,000 objects between two nodes on this machine, each in the log of a store that is on the disk when
// it is acknowledged.
func BenchmarkPartner(b *testing.B) {
	const objects = 20_000
	for _, rule := range []struct {
		name string
		run  func(from, to *ally) error
	}{
		{"poll", func(from, to *ally) error { _, err := to.pollOne(to.ctx, from.node, false); return err }},
		{"push", func(from, to *ally) error { _, err := from.pushOne(from.ctx, to.node); return err }},
		{"pack", func(from, to *ally) error {
			file := from.pack("file", "")
			_, err := to.unpack(file)
			return err
		}},
	} {
		b.Run(rule.name, func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				from, to := benchPair(b, objects)
				b.StartTimer()
				begin := clock()
				if err := rule.run(from, to); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(objects/time.Since(begin).Seconds(), "objects/s")
			}
		})
	}
}

// benchPair are two nodes that are partners, the first of which has objects.
func benchPair(b *testing.B, objects int) (from, to *ally) {
	b.Helper()
	from, to = newAlly(b, "alpha"), newAlly(b, "gap")
	all := from.collection("all", &exchange.Query{}, exchange.Grant{To: "org:gap", Read: true})
	inbox := to.collection("inbox", nil, exchange.Grant{To: "org:alpha", Read: true, Write: true})
	from.partner(to, inbox, pushes)
	to.partner(from, all, polls)
	from.must((&partnerPinCmd{Name: "gap", Key: to.publicKey()}).Run(from.app))
	to.must((&partnerPinCmd{Name: "alpha", Key: from.publicKey()}).Run(to.app))
	list := make([]string, objects)
	for i := range list {
		list[i] = note(i+1, v1)
	}
	from.takes(list...)
	return from, to
}
