package collect_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"concord/collect"
)

func fixed() time.Time { return time.Date(2024, 6, 13, 8, 0, 0, 0, time.UTC) }

// gather runs a walk to its end.
func gather(c *collect.Collector, args ...string) (items []collect.Item, errs []error) {
	for it, err := range c.Walk(context.Background(), args) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		items = append(items, it)
	}
	return items, errs
}

func TestStandardInput(t *testing.T) {
	c := &collect.Collector{Clock: fixed, Stdin: strings.NewReader("A warehouse burned in the night.\n")}
	items, errs := gather(c, "-")
	if len(items) != 1 || len(errs) != 0 {
		t.Fatalf("got %d items and %v", len(items), errs)
	}
	if it := items[0]; it.Source != "-" || it.ContentType != "text/plain" || string(it.Content) != "A warehouse burned in the night.\n" || !it.CapturedAt.Equal(fixed()) {
		t.Errorf("got %+v", it)
	}
}
