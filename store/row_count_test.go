package store

import (
	"testing"

	"concord"
)

func TestWhatIsCountedWithTheRowsIsTheirNumber(t *testing.T) {
	s := openInside(t, t.TempDir())
	h := s.As(concord.LocalOperator("demo"))
	workday(t, h)
	for what, query := range map[string]string{
		"claim":    "select label, count(*) from claim group by label",
		"object":   "select label, count(*) from object_log group by label",
		"report":   "select label, count(*) from report group by label",
		"relevant": "select label, count(*) from report where relevant = 1 group by label",
		"unread":   "select label, count(*) from report where extractor = '' group by label",
		"trouble":  "select label, count(*) from report where trouble <> '' group by label",
	} {
		wrong := 0
		err := s.db.Row(t.Context(), "select count(*) from (select * from ("+query+") except select label, n from row_count where what = $1) a", what).Scan(&wrong)
		if err == nil && wrong == 0 {
			err = s.db.Row(t.Context(), "select count(*) from (select label, n from row_count where what = $1 and n <> 0 except "+query+") a", what).Scan(&wrong)
		}
		if err != nil || wrong != 0 {
			t.Errorf("%s: %d labels are counted wrongly (%v)", what, wrong, err)
		}
	}
	yes, no := true, false
	for name, f := range map[string]ReportFilter{"all": {}, "relevant": {Relevant: &yes}, "irrelevant": {Relevant: &no}, "unread": {Unread: true}, "in trouble": {Troubled: true}} {
		f.WithTotal, f.Limit = true, 1000
		page, err := h.Reports(t.Context(), f)
		if err != nil || page.Total != len(page.Rows) {
			t.Errorf("%s: the total is %d of %d (%v)", name, page.Total, len(page.Rows), err)
		}
	}
}
