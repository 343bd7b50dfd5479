package web_test

import (
	"fmt"
	"strings"
	"testing"

	"concord/store"
)

func TestTheSecondReadingStandsBesideTheFirst(t *testing.T) {
	pages, h, id := demo(t)
	path := "/reports/" + string(id)
	if body := get(t, pages, path).Body.String(); strings.Contains(body, "Second reading") {
		t.Error("a report that nobody read a second time shows a second reading")
	}
	text, err := h.Text(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	quote := func(words string) string {
		i := strings.Index(text, words)
		return fmt.Sprintf(`"start":%d,"end":%d,"quote":%q`, i, i+len(words), words)
	}
	save := func(model, body string) {
		t.Helper()
		if err := h.SaveSecondReading(t.Context(), store.SecondReading{Report: id, Model: model, Body: []byte(body)}); err != nil {
			t.Fatal(err)
		}
	}
	save("little-model", `{"model":"little-model","read_at":"2026-04-02T09:00:00Z","found":{"report":"r","incidents":[{"id":"r.second.1","unit":"incident",
		"record_state":"candidate","activity_types":["arson"],"stage":"foiled","sector":"commercial","evidence":[
		{"field":"activity_types","value":"arson",`+quote("an act of arson")+`},{"field":"stage","value":"foiled",`+quote("destroyed a warehouse")+`},
		{"field":"sector","value":"commercial",`+quote("a warehouse")+`}]}]},"dropped":[{"field":"places","reason":"not_in_text","n":2}]}`)
	w := get(t, pages, path)
	wants(t, w.Body.String(), "Second reading", "little-model", "2 values of its answer did not count", "read by both", "they differ",
		"rules: ", "second: Foiled", "destroyed a warehouse</a>", "#at")
	if strings.Contains(w.Body.String(), "read by the second reader alone</span>") {
		t.Error("the two readings of one act stand apart")
	}
	save("other-model", `{"model":"other-model","trouble":"the second reader did not answer within 2m0s <b>","found":{"incidents":[]},"dropped":[]}`)
	wants(t, get(t, pages, path).Body.String(), "There is none: the second reader did not answer within 2m0s &lt;b&gt;")
}
