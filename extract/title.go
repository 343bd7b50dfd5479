package extract

import (
	"strings"

	"concord"
)

// titleOf composes a title from the fields, so that it never says more than they do.
func titleOf(inc *concord.Incident) string {
	t := strings.ReplaceAll(string(inc.ActivityTypes[0]), "_", " ")
	if inc.ActivityTypes[0] != concord.ActivityFIMI {
		t = strings.ToUpper(t[:1]) + t[1:]
	}
	if inc.Unit == concord.UnitCampaign {
		for _, more := range inc.ActivityTypes[1:min(4, len(inc.ActivityTypes))] {
			t += ", " + strings.ReplaceAll(string(more), "_", " ")
		}
		t = "Campaign: " + t
	}
	if s := inc.Stage; s == concord.StagePlanned || s == concord.StageAttempted || s == concord.StageFoiled {
		t += " (" + string(s) + ")"
	}
	if inc.Target != "" {
		t += ": " + inc.Target
	}
	for i, p := range inc.Places {
		if i == 3 {
			t += " …"
			break
		}
		t += ", " + p.Name
	}
	if len(inc.Places) == 0 && len(inc.Countries) > 0 {
		t += ", " + strings.Join(inc.Countries, ", ")
	}
	if inc.Time.Start != "" {
		t += ", " + string(inc.Time.Start)
	}
	return t
}
