package stix

import (
	"embed"
	"slices"
	"sync"

	"concord"
)

// Extension ids are derived from a name and a major version. A shape that readers of the old one
// could not read gets a new version here, and so a new id.
func incidentExtensionID() string { return ExtensionID("incident-detail") }
func measureExtensionID() string  { return ExtensionID("measure-detail") }
func releaseExtensionID() string  { return ExtensionID("releasability") }
func claimExtensionID() string    { return ExtensionID("attribution-claim") }
func relationExtensionID() string { return ExtensionID("relation-detail") }

// ExtensionID returns the id of one of Concord's extensions by the name of its schema: incident-detail,
// measure-detail, releasability, attribution-claim or relation-detail; "" for any other name.
func ExtensionID(name string) string {
	switch name {
	case "incident-detail", "measure-detail", "releasability", "attribution-claim", "relation-detail":
		return idOf("extension-definition", name, "1")
	}
	return ""
}

//go:embed schema/*.json
var schemas embed.FS

// Extensions returns the definitions of Concord's own extensions, with the identity that they are
// created by. They are public and the same on every node; the schema of each stands in it.
func Extensions() ([]Object, error) {
	list, err := definitions()
	return slices.Clone(list), err
}

// definitions are always the same, and every incident brings them along: they are made once.
var definitions = sync.OnceValues(makeDefinitions)

func makeDefinitions() ([]Object, error) {
	clear, err := markings(concord.Marking{TLP: concord.TLPClear})
	if err != nil {
		return nil, err
	}
	author, err := shared("identity", properties{"name": "Concord", "identity_class": "system",
		"description": "The software Concord, as author of its extension definitions", "object_marking_refs": ids(clear)})
	if err != nil {
		return nil, err
	}
	out := append(clear, author)
	for _, e := range []struct{ id, name, file, text string }{
		{incidentExtensionID(), "Concord incident detail", "incident-detail.json",
			"Types of act, stage, times and places with their precision, attributions, legal steps, effects, computed status and evidence of a hybrid incident"},
		{measureExtensionID(), "Concord measure detail", "measure-detail.json",
			"An official act in response to hybrid incidents: type, issuer, legal basis, scope, dates and status"},
		{releaseExtensionID(), "Concord releasability", "releasability.json",
			"Organisations to which an object may be released; nobody but the owner when it is absent or unknown"},
		{claimExtensionID(), "Concord attribution claim", "attribution-claim.json",
			"A dated statement by a body on who or what is behind an incident: strength, basis and evidence, as it was made"},
		{relationExtensionID(), "Concord relation detail", "relation-detail.json",
			"What a relationship of an incident means, where the standard has no word for it but related-to"},
	} {
		o, err := extension(e.id, e.name, e.file, e.text, author.ID, ids(clear))
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, nil
}

func extension(id, name, file, text, author string, marks []string) (Object, error) {
	schema, err := schemas.ReadFile("schema/" + file)
	if err != nil {
		return Object{}, err
	}
	if schema, err = Canonical(schema); err != nil {
		return Object{}, err
	}
	return build("extension-definition", id, fixedTime, fixedTime, properties{
		"name": name, "description": text, "schema": string(schema), "version": "1.0.0",
		"extension_types": []string{"property-extension"}, "created_by_ref": author, "object_marking_refs": marks,
	})
}
