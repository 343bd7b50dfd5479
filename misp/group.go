package misp

import (
	"slices"
	"strings"

	"concord"
	"concord/access"
	"concord/stix/scan"
)

// groupID names the sharing group of a list of recipients, so that equal lists are one group.
func groupID(owner string, to []string) string {
	return concord.DeriveID(append([]string{"misp-sharing-group", owner}, to...)...)
}

// OrganisationID returns the uuid under which an organisation stands in what this program writes.
func OrganisationID(name string) string { return concord.DeriveID("misp-organisation", name) }

const groupSep = "; "

// members are the recipients that a sharing group names, nil when it names nobody or is not there. Kinds of recipients that MISP
// does not have (nations, communities, persons) are taken from the words of a group that this program wrote: its id says so.
func members(group scan.Value, owner string) []string {
	if group.Get("active").Kind() == scan.Bool && !group.Get("active").True() {
		return nil
	}
	var out []string
	for o := range group.Get("SharingGroupOrg").All() {
		name := text(o.Get("Organisation").Get("name"))
		if name != "" && !strings.Contains(name, ":") && readable(name) { // a colon would make more than an organisation of it
			out = append(out, name)
		}
	}
	if ours := strings.Split(text(group.Get("releasability")), groupSep); groupID(owner, ours) == text(group.Get("uuid")) && readable(ours...) {
		return ours
	}
	return out
}

// readable reports whether names are recipients that a marking may have.
func readable(to ...string) bool {
	return access.Check(concord.Marking{TLP: concord.TLPAmber, ReleasableTo: to}) == nil
}

// sharingGroup writes the group of a marking's recipients.
func sharingGroup(m concord.Marking) properties {
	to := recipients(m.ReleasableTo, m.Owner)
	orgs := []any{properties{"extend": false, "Organisation": organisation(m.Owner)}}
	for _, name := range to {
		if !strings.Contains(name, ":") {
			orgs = append(orgs, properties{"extend": false, "Organisation": organisation(name)})
		}
	}
	name := "Releasable to " + strings.Join(to, groupSep)
	if len(to) == 0 {
		name = "Clients of " + m.Owner
	}
	return properties{"uuid": groupID(m.Owner, to), "name": name, "releasability": strings.Join(to, groupSep), "active": true, "roaming": false, "created": "2026-01-01 00:00:00",
		"organisation_uuid": OrganisationID(m.Owner), "Organisation": organisation(m.Owner), "SharingGroupOrg": orgs, "SharingGroupServer": []any{}}
}

func organisation(name string) properties {
	return properties{"name": name, "uuid": OrganisationID(name)}
}

// Tags of this program's own, for what TLP and distribution have no words for.
const (
	tagType    = `concord:activity-type`
	tagState   = `concord:record-state`
	tagClients = `concord:clients`
	tagOrcon   = `concord:originator-controlled`
	tagOwner   = `concord:owner`
	tagReason  = `concord:retraction`
	tagUnit    = `concord:unit`
)

// reach is the distribution and the tags of a marking.
func reach(m concord.Marking) (level string, tags []string) {
	tags = []string{"tlp:" + strings.ToLower(string(m.TLP))}
	if m.Clients {
		tags = append(tags, tagClients)
	}
	if m.Orcon {
		tags = append(tags, tagOrcon)
	}
	switch {
	case m.TLP == concord.TLPClear:
		level = distAll
	case len(recipients(m.ReleasableTo, m.Owner)) > 0 || m.Clients:
		level = distGroup
	case m.TLP == concord.TLPGreen:
		level = distConnected
	default:
		level = distOrganisation
	}
	return level, tags
}

// machine writes a tag with a value; the value cannot end it.
func machine(key, value string) string {
	return key + `="` + strings.ReplaceAll(value, `"`, "'") + `"`
}

// tagged returns the values of the tags of a key, in their order.
func tagged(tags []string, key string) []string {
	var out []string
	for _, t := range tags {
		if rest, ok := strings.CutPrefix(t, key+`="`); ok {
			if v := strings.TrimSuffix(rest, `"`); v != "" && !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
	}
	return out
}
