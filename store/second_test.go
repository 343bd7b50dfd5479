package store_test

import (
	"strings"
	"testing"
	"time"

	"concord"
	"concord/store"
)

func TestASecondReadingIsReadUnderTheLabelOfItsReport(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	hidden := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPAmber, Owner: "demo"}}
	bare := concord.Report{Source: "t", Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"}}
	for r, content := range map[*concord.Report]string{&hidden: "canary", &bare: "open"} {
		if _, err := op.SaveReport(t.Context(), r, []byte(content), store.Job{Kind: "second", Key: "k"}); err != nil {
			t.Fatal(err)
		}
	}
	job := store.Job{Kind: "second", Key: "k"}
	save := func(h *store.Handle, model, body string) error {
		return h.SaveSecondReading(t.Context(), store.SecondReading{Report: hidden.ID, Model: model, Body: []byte(body)}, job)
	}
	for _, err := range []error{save(op, "one", `{"a":1}`), save(op, "one", `{"a":2}`), save(op, "two", `{"canary":3}`)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	got, err := op.SecondReading(t.Context(), hidden.ID)
	if err != nil || got.Model != "two" || string(got.Body) != `{"canary":3}` || got.ReadAt.IsZero() {
		t.Errorf("the newest is %+v: %v", got, err)
	}
	if jobs, err := op.ClaimJobs(t.Context(), "second", time.Minute, 10); err != nil || len(jobs) != 0 {
		t.Errorf("jobs are left: %v, %v", jobs, err)
	}
	stranger := s.As(concord.View{Principal: "bob", Org: "cert"})
	_, unseen := stranger.SecondReading(t.Context(), hidden.ID)
	_, none := stranger.SecondReading(t.Context(), "r-none")
	_, without := stranger.SecondReading(t.Context(), bare.ID)
	for _, err := range []error{unseen, none, without} {
		if concord.CodeOf(err) != concord.CodeNotFound || strings.Contains(err.Error(), "canary") {
			t.Errorf("a stranger gets %v", err)
		}
	}
	if err := save(stranger, "three", `{}`); concord.CodeOf(err) != concord.CodeNotFound {
		t.Errorf("a stranger writes: %v", err)
	}
	if got, err := op.SecondReading(t.Context(), hidden.ID); err != nil || got.Model != "two" {
		t.Errorf("a stranger's reading is there: %+v, %v", got, err)
	}
}
