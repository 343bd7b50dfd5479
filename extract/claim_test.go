package extract

import (
	"testing"

	"concord"
)

func TestAimsAreReadWithTheirHedge(t *testing.T) {
	tests := []struct {
		name, text, want string
		hedge            concord.Hedge
	}{
		{"a stated aim is reported", "The aim was to frighten volunteers, the interior minister said.", "to frighten volunteers", concord.HedgeReportedSpeech},
		{"an aim that could be is hedged", "Officials suggest the aim could be to sow discord among allies.", "to sow discord among allies", concord.HedgeHedged},
		{"a purpose clause behind the act", "Police said the saboteurs burned the warehouse in order to disrupt deliveries of aid.", "to disrupt deliveries of aid", concord.HedgeReportedSpeech},
		{"a guess at a wish", "The minister thinks Moscow wanted to test the alliance.", "to test the alliance", concord.HedgeHedged},
		{"a motive", "He acted out of anger at the war, his lawyer said.", "out of anger at the war", concord.HedgeReportedSpeech},
		{"an aim behind a colon", "The aim is obvious: to divide society.", "to divide society", concord.HedgeAsserted},
		{"the aim of a defender is none", "The government sent soldiers in order to prevent further attacks.", "", ""},
		{"what was not meant", "The march was not meant to frighten anybody, police said.", "", ""},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			f := read(t, lead, c.text)
			if c.want == "" {
				if len(f.Claims) > 0 {
					t.Errorf("read %q in %q", f.Claims[0].Text, c.text)
				}
				return
			}
			if len(f.Claims) != 1 || f.Claims[0].Text != c.want || f.Claims[0].Hedge != c.hedge {
				t.Errorf("%s\nread %+v\nwant %q, %s", c.text, f.Claims, c.want, c.hedge)
			}
		})
	}
}

func TestALongSecondAimIsAClaimOfItsOwn(t *testing.T) {
	f := read(t, lead, "Officials suggest Moscow's aim could be to sow discord among NATO allies and to try to pressure them into halting weapons supplies to Ukraine.")
	if len(f.Claims) != 2 || f.Claims[1].Text != "to try to pressure them into halting weapons supplies to Ukraine" {
		t.Errorf("read %+v", f.Claims)
	}
}
