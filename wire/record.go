package wire

import (
	"bytes"

	"concord"
	"concord/stix/admit"
	"concord/store"
)

// CheckRecords reads the objects among the records of an export as if they were posted: what breaks a rule of STIX is refused, and what the
// bytes say counts, not what a file says of them.
func CheckRecords(batch []store.Record) error {
	for i := range batch {
		r := batch[i].Object
		if r == nil {
			continue
		}
		n := 0
		for o, err := range admit.Objects(bytes.NewReader(r.Bytes), admit.Options{}) {
			if err != nil {
				return &concord.Error{Code: concord.CodeInvalid, Op: "wire.CheckRecords", Msg: "an object of the export cannot be taken: " + err.Error(), Err: err}
			}
			r.Object = objectOf(o)
			n++
		}
		if n != 1 || !bytes.Equal(r.Object.Bytes, r.Bytes) {
			return &concord.Error{Code: concord.CodeInvalid, Op: "wire.CheckRecords", Msg: "a record of the export holds something else than one object"}
		}
	}
	return nil
}
