package share

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"

	"concord"
	"concord/stix/admit"
	"concord/stix/scan"
)

// Packing is what makes a file.
type Packing interface {
	Store
	// Number gives the file a number that no other of this partner has had, or will have.
	Number(ctx context.Context) (int64, error)
	// Look goes on behind a page without keeping that.
	Look(page *OutgoingPage)
}

// Packed is what went into a file.
type Packed struct {
	Number             int64
	Objects, Withdrawn int
	More               bool // than fits one file
}

// packBytes is how much goes into one file.
const packBytes = 128 << 20

// Pack writes what the partner may hold and has not, and what it may hold no more, as a file for it. keep makes the file last; only after
// it is it noted what the partner has now.
func (l *Link) Pack(ctx context.Context, st Packing, w io.Writer, k *Key, to PublicKey, keep func() error) (out Packed, err error) {
	if out.Number, err = st.Number(ctx); err != nil {
		return out, err
	}
	var bodies [][]byte
	var done []Outcome
	var last *OutgoingPage
	size := 0
	for more := true; more; {
		page, err := st.Outgoing(ctx, postObjects, postBytes)
		if err != nil {
			return out, err
		}
		for i := range page.Objects {
			if o := &page.Objects[i]; l.goes(o) {
				bodies, size = append(bodies, o.Bytes), size+len(o.Bytes)
				done = append(done, Outcome{ID: o.ID, Version: o.Version, Sum: o.Sum, State: "sent"})
			}
		}
		st.Look(&page)
		last, more = &page, page.More
		if out.More = more && size > packBytes; out.More {
			break
		}
	}
	recalls, err := st.Recalls(ctx)
	if err != nil {
		return out, err
	}
	var gone []string
	for _, r := range recalls {
		if !r.All {
			continue // the file names objects: a version alone has to be told otherwise
		}
		if len(gone) == 0 || gone[len(gone)-1] != r.ID {
			gone = append(gone, r.ID)
		}
		done = append(done, r.Outcome)
	}
	out.Objects, out.Withdrawn = len(bodies), len(gone)
	if err := Seal(w, k, to, out.Number, l.Clock(), bodies, gone); err != nil {
		return out, err
	}
	if err := keep(); err != nil {
		return out, err
	}
	return out, st.Sent(ctx, last, done)
}

// Unpack takes in a file of the partner that was opened. taken and sum are the number and the sum of the last one. The same file again
// changes nothing, and known is true; an older one is refused, for what it says may have been taken back since.
func (l *Link) Unpack(ctx context.Context, f *File, taken int64, sum string) (out Arrived, known bool, err error) {
	switch {
	case f.Number == taken && f.Sum == sum:
		return out, true, nil
	case f.Number <= taken:
		return out, false, &concord.Error{Code: concord.CodeConflict, Op: "share.Unpack", Msg: "this is file " + strconv.FormatInt(f.Number, 10) + " of " + l.Partner.Name + ", and file " + strconv.FormatInt(taken, 10) + " was taken in already",
			Hint: "take files in by their order; for an older one have the partner pack again with --since"}
	}
	a := Arrival{File: f.Number, FileSum: f.Sum, Withdraw: f.Withdraw}
	for _, raw := range f.Objects {
		if err := l.read(&a, raw); err != nil {
			return out, false, err
		}
	}
	out, err = l.Store.Arrive(ctx, a)
	return out, false, err
}

// read takes one object of a page or a file; what breaks a rule is noted with the reason.
func (l *Link) read(a *Arrival, raw []byte) error {
	for o, err := range admit.Objects(bytes.NewReader(raw), admit.Options{Limits: scan.Limits{}}) {
		refused, no := errors.AsType[*admit.Refused](err)
		fault, odd := errors.AsType[*scan.Fault](err)
		switch {
		case no:
			a.Refused = append(a.Refused, Detail{refused.ID, refused.Version, refused.Error()})
		case odd:
			a.Refused = append(a.Refused, Detail{"", "", fault.Error()})
			return nil
		case err != nil:
			return err
		default:
			l.admit(a, o)
		}
	}
	return nil
}
