package wire

import (
	"context"
	"encoding/json"
	"time"

	"concord"
	"concord/intake"
	"concord/secondreader"
	"concord/store"
	"concord/text"
	"concord/web"
)

// SecondReader fits a second reader to what intake asks of one.
type SecondReader struct {
	*secondreader.Reader
	Clock concord.Clock
}

func (s SecondReader) Read(ctx context.Context, d *text.Document, id concord.ReportID) ([]byte, error) {
	r, err := s.Reader.Read(ctx, d, id)
	if err != nil {
		return nil, err
	}
	return json.Marshal(r)
}

func (s SecondReader) Failed(id concord.ReportID, err error) []byte {
	body, _ := json.Marshal(secondreader.Failed(s.Model(), s.Clock().UTC(), id, err)) // strings and a time
	return body
}

func (s Spine) KeepSecond(ctx context.Context, id concord.ReportID, model string, reading []byte, done intake.Job) error {
	return s.Handle.SaveSecondReading(ctx, store.SecondReading{Report: id, Model: model, Body: reading}, jobsOf([]intake.Job{done})...)
}

func (s Spine) EndJob(ctx context.Context, j intake.Job) error {
	return s.Handle.EndJob(ctx, store.Job{Kind: j.Kind, Key: j.Key})
}

// SecondReading returns the second reading of a report beside what the rules found in it; nil without one.
func SecondReading(ctx context.Context, h *store.Handle, id concord.ReportID) (*secondreader.Compared, error) {
	kept, err := h.SecondReading(ctx, id)
	if concord.CodeOf(err) == concord.CodeNotFound {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r, err := secondreader.Decode(kept.Body)
	if err != nil {
		return nil, err
	}
	found, err := h.Findings(ctx, id)
	if concord.CodeOf(err) == concord.CodeNotFound {
		found, err = &concord.Findings{}, nil
	}
	if err != nil {
		return nil, err
	}
	out := secondreader.Compare(r, found)
	return &out, nil
}

func (s Spine) PutOff(ctx context.Context, j intake.Job, why string) error {
	return s.Handle.FailJob(ctx, store.Job{Kind: j.Kind, Key: j.Key}, why, time.UnixMicro(1)) // long ago: due at once
}

// SecondReading returns what the page of a report shows of its second reading; nil without one.
func (p Pages) SecondReading(ctx context.Context, id concord.ReportID) (*web.SecondReading, error) {
	c, err := SecondReading(ctx, p.Handle, id)
	if c == nil || err != nil {
		return nil, err
	}
	out := &web.SecondReading{Model: c.Model, ReadAt: c.ReadAt, Trouble: c.Trouble, Limits: c.Limits,
		Same: c.Counts.Same, OnlyRules: c.Counts.OnlyRules, OnlySecond: c.Counts.OnlySecond, Differs: c.Counts.Differs}
	for _, d := range c.Dropped {
		out.Dropped = append(out.Dropped, web.SecondDropped{Field: d.Field, Why: string(d.Reason), N: d.N})
	}
	for _, pair := range c.Incidents {
		out.Records = append(out.Records, recordOf("incident", pair))
	}
	for _, pair := range c.Measures {
		out.Records = append(out.Records, recordOf("measure", pair))
	}
	return out, nil
}

func recordOf(kind string, pair secondreader.Pair) web.SecondRecord {
	r := web.SecondRecord{Kind: kind, FoundBy: pair.FoundBy}
	for _, f := range pair.Fields {
		x := web.SecondField{Field: f.Name, Agreement: string(f.Agreement), Rules: f.Rules}
		for _, s := range f.Second {
			x.Second = append(x.Second, web.SecondValue{Value: s.Value, Quote: s.Quote, Start: s.Start, End: s.End})
		}
		r.Fields = append(r.Fields, x)
	}
	return r
}
