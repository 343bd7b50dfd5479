package store

import (
	"database/sql"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"concord"

	"github.com/google/go-cmp/cmp"
)

// TestStoredRecordsMoveToBlocksOfOneDay keeps records under keys of the form that they had before, and looks at what the steps of
// the schema make of them.
func TestStoredRecordsMoveToBlocksOfOneDay(t *testing.T) {
	s := openInside(t, t.TempDir())
	h := s.As(concord.LocalOperator("demo"))
	at, day := 52.2, concord.When{Start: "2024-05-12", End: "2024-05-12", Precision: concord.PrecisionDay}
	town := concord.Place{Name: "W", Lat: &at, Lon: &at, Precision: concord.GeoCity}
	for _, c := range []struct {
		name      concord.IncidentID
		inc       concord.Incident
		had, want []string
	}{
		{"PL-2024-05-TOWN", concord.Incident{Time: day, Places: []concord.Place{town}},
			[]string{"@1,2|force|d4964", "@1,2|force|2024-05", "PL|force|d4963", "PL|force|d4964", "PL|force|2024-05", "PL|ikea"},
			[]string{"@1,2|force|2024-05", "@1,2|force|t19855", "PL|force|2024-05", "PL|force|t19855", "PL|ikea"}},
		{"PL-2024-05-LAND", concord.Incident{Time: day}, []string{"PL|force|d4963", "PL|force|d4964", "sea|force|d4964"},
			[]string{"PL|force|t19855", "sea|force|t19855", "~PL|force|t19855"}},
		{"PL-2024-05-MONTH", concord.Incident{Time: concord.When{Start: "2024-05", Precision: concord.PrecisionMonth}}, []string{"PL|force|~2024-05", "PL|ikea"},
			[]string{"PL|force|~2024-05", "PL|ikea", "~PL|force|~2024-05", "~PL|ikea"}},
		{"PL-2024-05-CASE", concord.Incident{Time: day, Unit: concord.UnitCampaign, Places: []concord.Place{town}}, []string{"@1,2|force|d4964", "PL|force|d4964"},
			[]string{"@1,2|force|~t19855", "PL|force|~t19855", "~PL|force|~t19855"}},
		{"PL-2024-05-FOUND", concord.Incident{Time: concord.When{Start: "2024-05-12", Precision: concord.PrecisionDay, Basis: concord.BasisPublication}}, []string{"PL|force|d4964", "PL|t1"},
			[]string{"PL|force|~t19855", "PL|t1", "~PL|force|~t19855"}},
	} {
		t.Run(string(c.name), func(t *testing.T) {
			inc := c.inc
			inc.ID, inc.Title, inc.State, inc.Stage, inc.ActivityTypes = c.name, "Fire", concord.StateCandidate, concord.StageAccomplished, []concord.ActivityType{concord.ActivityArson}
			if inc.Unit == "" {
				inc.Unit = concord.UnitIncident
			}
			if _, err := h.Mark(t.Context(), IncidentChange{Incident: inc, Blocks: c.had}); err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{"/0016_blocks.sql", "/0017_exact.sql"} {
				step, err := fs.ReadFile(migrations, migrationsDir+name)
				if err != nil {
					t.Fatal(err)
				}
				for q := range strings.SplitSeq(strings.TrimSpace(string(step)), ";\n") {
					raw(t, s, q)
				}
			}
			var got []string
			err := each(t.Context(), s.db, func(rows *sql.Rows) error {
				var key string
				err := rows.Scan(&key)
				got = append(got, key)
				return err
			}, "select key from incident_block where id = $1", string(c.name))
			slices.Sort(got)
			if diff := cmp.Diff(c.want, got); diff != "" || err != nil {
				t.Error(diff, err)
			}
		})
	}
}
