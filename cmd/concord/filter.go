package main

import (
	"time"

	"concord"
	"concord/store"
)

// filterFlags choose incidents; several verbs have them.
type filterFlags struct {
	Type      []string `help:"Kinds of act, e.g. arson." placeholder:"TYPE"`
	Country   []string `help:"Countries by ISO code." placeholder:"CC"`
	Since     string   `help:"That happened on this day or later: YYYY, YYYY-MM or YYYY-MM-DD." placeholder:"DATE"`
	Until     string   `help:"That happened on this day or before." placeholder:"DATE"`
	Status    []string `help:"Computed status, e.g. official_attributed." placeholder:"STATUS"`
	State     []string `help:"State of review: candidate, verified, retracted …" placeholder:"STATE"`
	Stage     []string `help:"How far it got: foiled, accomplished …" placeholder:"STAGE"`
	Sector    []string `help:"Sector that was hit, e.g. energy." placeholder:"SECTOR"`
	Text      string   `help:"Words, \"phrases\" and begin* of words." placeholder:"WORDS"`
	AsOf      string   `help:"What had been said by the end of this day." placeholder:"DATE"`
	KnownAt   string   `help:"What this node held at this time (RFC 3339 or a day)." placeholder:"TIME"`
	Campaigns bool     `help:"Campaigns and cases too, which are no single acts."`
}

// filter reads the flags; a word that no vocabulary has is wrong use.
func (f *filterFlags) filter() (store.Filter, error) {
	out := store.Filter{Countries: upper(f.Country), Text: f.Text, IncludeAggregates: f.Campaigns}
	var err error
	if out.Types, err = words("type", f.Type, concord.ActivityType.Valid); err != nil {
		return out, err
	}
	if out.Status, err = words("status", f.Status, concord.AttributionStatus.Valid); err != nil {
		return out, err
	}
	if out.State, err = words("state", f.State, concord.RecordState.Valid); err != nil {
		return out, err
	}
	if out.Stage, err = words("stage", f.Stage, concord.Stage.Valid); err != nil {
		return out, err
	}
	if out.Sector, err = words("sector", f.Sector, concord.Sector.Valid); err != nil {
		return out, err
	}
	for _, c := range out.Countries {
		if len(c) != 2 {
			return out, usageError{"--country: " + c + " is no country code", "use two letters, for example --country PL"}
		}
	}
	for _, d := range []struct {
		flag, from string
		to         *concord.Date
	}{{"since", f.Since, &out.Since}, {"until", f.Until, &out.Until}, {"as-of", f.AsOf, &out.AsOf}} {
		if *d.to, err = day(d.flag, d.from); err != nil {
			return out, err
		}
	}
	if f.KnownAt != "" {
		out.KnownAt, err = moment("known-at", f.KnownAt)
	}
	return out, err
}

// moment reads a time that a person typed; a day means its end.
func moment(flag, s string) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, nil
	}
	d, err := day(flag, s)
	if err != nil {
		return time.Time{}, usageError{"--" + flag + ": " + s + " is no time", "write 2024-06-13 or 2024-06-13T10:00:00Z"}
	}
	t, _ := d.Last()
	return t, nil
}

func words[T ~string](flag string, list []string, valid func(T) bool) ([]T, error) {
	var out []T
	for _, s := range list {
		if !valid(T(s)) {
			return nil, usageError{"--" + flag + ": there is no " + flag + " " + s, "the vocabularies are in the documentation; concord incidents lists those in use"}
		}
		out = append(out, T(s))
	}
	return out, nil
}

func upper(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		b := []byte(s)
		for k, c := range b {
			if c >= 'a' && c <= 'z' {
				b[k] = c - 32
			}
		}
		out[i] = string(b)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// each calls do for every incident of a filter, page by page.
func each(a *app, h *store.Handle, f store.Filter, limit int, do func(store.IncidentRow) error) (n int, err error) {
	f.Limit = 500
	for {
		if limit > 0 {
			f.Limit = min(500, limit-n)
		}
		page, err := h.Incidents(a.ctx, f)
		if err != nil {
			return n, err
		}
		for _, row := range page.Rows {
			n++
			if err := do(row); err != nil {
				return n, err
			}
		}
		if f.Cursor = page.Next; f.Cursor == "" || limit > 0 && n >= limit {
			return n, nil
		}
	}
}
