package misp_test

import (
	"fmt"
	"strings"
	"testing"

	"concord"
	"concord/misp"

	"github.com/google/go-cmp/cmp"
)

// event makes an event with what is said of readers.
func event(distribution string, tags string, more string) []byte {
	var list []string
	for _, t := range strings.Fields(tags) {
		list = append(list, fmt.Sprintf(`{"name":%q}`, t))
	}
	d := ""
	if distribution != "" {
		d = `"distribution":"` + distribution + `",`
	}
	return []byte(`{"Event":{` + d + `"uuid":"11111111-1111-4111-8111-111111111111","info":"a","timestamp":"1700000000","Orgc":{"name":"cert","uuid":"x"},"Tag":[` + strings.Join(list, ",") + `]` + more + `}}`)
}

func group(orgs ...string) string {
	var list []string
	for _, o := range orgs {
		list = append(list, fmt.Sprintf(`{"Organisation":{"name":%q}}`, o))
	}
	return `,"SharingGroup":{"uuid":"g","name":"g","SharingGroupOrg":[` + strings.Join(list, ",") + `]}`
}

func TestWhoMayReadAnEvent(t *testing.T) {
	mine := []string{node}
	both := []string{"community:cert", node}
	attribute := func(said string) string { return `,"Attribute":[{"type":"text","value":"x",` + said + `}]` }
	for _, c := range []struct {
		rule    string
		content []byte
		want    concord.Marking
	}{
		{"what says nothing is AMBER for those who receive", event("", "", ""), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: both}},
		{"the first spelling of TLP", event("3", "tlp:white", ""), concord.Marking{TLP: concord.TLPClear}},
		{"the second spelling of TLP", event("3", "TLP:CLEAR", ""), concord.Marking{TLP: concord.TLPClear}},
		{"amber with its strict form", event("3", "tlp:amber+strict", ""), concord.Marking{TLP: concord.TLPAmberStrict, ReleasableTo: both}},
		{"the strictest of several tags", event("3", "tlp:green tlp:red tlp:white", ""), concord.Marking{TLP: concord.TLPRed, ReleasableTo: mine}},
		{"a level of TLP that there is not opens nothing", event("3", "tlp:unclear", ""), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: both, Unknown: []string{"tlp:unclear"}}},
		{"a classification that is not known opens nothing", event("3", `nato:classification="NS"`, ""), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: both, Unknown: []string{`nato:classification="NS"`}}},
		{"one organisation's is not public, whatever TLP says", event("0", "tlp:clear", ""), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: mine}},
		{"a community's is one organisation's after a hop", event("1", "tlp:green", ""), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: mine}},
		{"connected communities' is the community's after a hop", event("2", "tlp:clear", ""), concord.Marking{TLP: concord.TLPGreen, ReleasableTo: both}},
		{"a sharing group's is its organisations'", event("4", "tlp:green", group("b", "a", "cert")), concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"a", "b"}}},
		{"a sharing group that is missing opens nothing", event("4", "tlp:clear", ""), concord.Marking{TLP: concord.TLPGreen, Unknown: []string{"misp:distribution=4 without organisations"}}},
		{"an empty sharing group opens nothing", event("4", "", group()), concord.Marking{TLP: concord.TLPAmber, Unknown: []string{"misp:distribution=4 without organisations"}}},
		{"an organisation does not pass for a nation", event("4", "", group("nation:PL", "a")), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: []string{"a"}}},
		{"a level that there is not opens nothing", event("7", "tlp:clear", ""), concord.Marking{TLP: concord.TLPClear, Unknown: []string{"misp:distribution=7"}}},
		{"a level that is no number opens nothing", event("3", "tlp:clear", attribute(`"distribution":[0]`)), concord.Marking{TLP: concord.TLPClear, Unknown: []string{"misp:distribution=?"}}},
		{"an event inherits from nothing", event("5", "tlp:clear", ""), concord.Marking{TLP: concord.TLPClear, Unknown: []string{"misp:distribution=5"}}},
		{"an attribute inherits", event("3", "tlp:clear", attribute(`"distribution":"5"`)), concord.Marking{TLP: concord.TLPClear}},
		{"an attribute raises by its distribution", event("3", "tlp:clear", attribute(`"distribution":"0"`)), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: mine}},
		{"an attribute raises by its tags", event("4", "tlp:green", group("a")+attribute(`"Tag":[{"name":"tlp:amber"}]`)), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: []string{"a"}}},
		{"an attribute lowers nothing", event("0", "tlp:red", attribute(`"distribution":"3","Tag":[{"name":"tlp:clear"}]`)), concord.Marking{TLP: concord.TLPRed, ReleasableTo: mine}},
		{"an attribute within an object raises", event("3", "tlp:green", `,"Object":[{"name":"x","Attribute":[{"value":"x","distribution":4,"SharingGroup":{"SharingGroupOrg":[{"Organisation":{"name":"demo"}}]}}]}]`),
			concord.Marking{TLP: concord.TLPGreen, ReleasableTo: mine}},
		{"a deleted attribute counts too: its bytes are in the event", event("3", "tlp:clear", attribute(`"deleted":true,"Tag":[{"name":"tlp:red"}]`)), concord.Marking{TLP: concord.TLPRed, ReleasableTo: mine}},
		{"a note of an analyst raises", event("3", "tlp:clear", attribute(`"Note":[{"note":"x","distribution":"0"}]`)), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: mine}},
		{"a related event raises: its title is in the bytes", event("3", "tlp:clear", `,"RelatedEvent":[{"Event":{"info":"x","distribution":"0"}}]`), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: mine}},
		{"a cluster of a galaxy raises", event("3", "tlp:clear", `,"Galaxy":[{"distribution":"3","GalaxyCluster":[{"tag_name":"x","distribution":"1"}]}]`), concord.Marking{TLP: concord.TLPAmber, ReleasableTo: mine}},
		{"a report raises", event("3", "tlp:clear", `,"EventReport":[{"name":"r","content":"x","distribution":"9"}]`), concord.Marking{TLP: concord.TLPClear, Unknown: []string{"misp:distribution=9"}}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			c.want.Owner = "cert"
			got := read(t, c.content, misp.Receiver{Node: node, To: []string{"community:cert"}}).Marking
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestAHopLowersTheDistributionAndNothingElse(t *testing.T) {
	for in, want := range map[string]string{
		`{"distribution":"2","a":[ {"distribution" : 1}, {"distribution":"3"} ]}`:          `{"distribution":"1","a":[ {"distribution" : 0}, {"distribution":"3"} ]}`,
		`{"value":"distribution","x":"2","d":["distribution","2"]}`:                        `{"value":"distribution","x":"2","d":["distribution","2"]}`,
		`{"value":"\"distribution\":\"2\"","\u0064istribution":"\u0032"}`:                  `{"value":"\"distribution\":\"2\"","\u0064istribution":"1"}`,
		`{"distribution":"0","b":{"distribution":4},"c":{"distribution":5},"e":1.50E+003}`: `{"distribution":"0","b":{"distribution":4},"c":{"distribution":5},"e":1.50E+003}`,
		`{"distribution":null,"distribution ":2,"n":22}`:                                   `{"distribution":null,"distribution ":2,"n":22}`,
	} {
		if got := string(misp.Hop([]byte(in))); got != want {
			t.Errorf("%s\nbecomes %s\nand not %s", in, got, want)
		}
	}
}
