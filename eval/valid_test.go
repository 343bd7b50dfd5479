package eval_test

import (
	"os"
	"testing"

	"concord"
	"concord/eval"
	"concord/extract"
)

func TestWhatIsReadOfAnyDocumentMayBeKept(t *testing.T) {
	for _, dir := range []string{"dev", "calibration"} {
		docs, err := eval.Load(os.DirFS(dir), ".")
		if err != nil {
			t.Fatal(err)
		}
		for _, doc := range docs {
			prepared, err := eval.Prepare(doc)
			if err != nil {
				t.Fatal(err)
			}
			found, err := extract.Report(prepared, concord.ReportIDOf(concord.HashOf(doc.Raw)))
			if err != nil {
				t.Fatal(err)
			}
			for i := range found.Incidents {
				found.Incidents[i].Marking = concord.Marking{TLP: concord.TLPClear} // which intake gives
				if err := found.Incidents[i].Validate(); err != nil {
					t.Errorf("%s: %s: %v", doc.ID, found.Incidents[i].Title, err)
				}
			}
			for i := range found.Measures {
				if err := found.Measures[i].Validate(); err != nil {
					t.Errorf("%s: %s by %s: %v", doc.ID, found.Measures[i].Type, found.Measures[i].Issuer, err)
				}
			}
		}
	}
}
