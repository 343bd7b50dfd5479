package check

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"concord/stix/scan"
)

func checker(t testing.TB) *Checker {
	t.Helper()
	c, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const (
	uuid     = "8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"
	common   = `"spec_version":"2.1","created":"2024-01-02T03:04:05.678Z","modified":"2024-01-02T03:04:05.678Z",`
	identity = `"identity--` + uuid + `"`
)

// sdo returns an object of a type with the common properties and more.
func sdo(kind, more string) string {
	return `{"type":"` + kind + `","id":"` + kind + `--` + uuid + `",` + common + more + `}`
}

func sco(kind, more string) string {
	return `{"type":"` + kind + `","id":"` + kind + `--` + uuid + `",` + more + `}`
}

// good are objects that break no MUST, one of each type at least.
var good = []string{
	sdo("attack-pattern", `"name":"a","kill_chain_phases":[{"kill_chain_name":"k","phase_name":"p"}],"external_references":[{"source_name":"capec","external_id":"CAPEC-163"}]`),
	sdo("campaign", `"name":"a","first_seen":"2024-01-02T03:04:05Z","last_seen":"2024-01-02T03:04:05.000Z","objective":"o"`),
	sdo("course-of-action", `"name":"a"`),
	sdo("grouping", `"context":"unspecified","object_refs":[`+identity+`]`),
	sdo("identity", `"name":"a","identity_class":"organization","sectors":["energy"],"lang":"de-DE","confidence":100,"revoked":false,"labels":["x"]`),
	sdo("incident", `"name":"a","extensions":{"extension-definition--`+uuid+`":{"extension_type":"property-extension","x":1}}`),
	sdo("indicator", `"pattern":"[file:name = 'a']","pattern_type":"stix","valid_from":"2024-01-02T03:04:05Z","valid_until":"2024-01-02T03:04:06Z"`),
	sdo("indicator", `"pattern":"rule x {","pattern_type":"yara","valid_from":"2024-01-02T03:04:05Z"`),
	sdo("infrastructure", `"name":"a","infrastructure_types":["botnet"]`),
	sdo("intrusion-set", `"name":"a","goals":["g"],"resource_level":"government"`),
	sdo("location", `"latitude":57.5,"longitude":-12,"precision":10.0`),
	sdo("location", `"region":"northern-europe"`),
	sdo("malware", `"is_family":true,"name":"m","sample_refs":["file--`+uuid+`"],"operating_system_refs":["software--`+uuid+`"]`),
	sdo("malware-analysis", `"product":"p","result":"benign"`),
	sdo("note", `"content":"c","object_refs":["x-own--`+uuid+`"]`),
	sdo("observed-data", `"first_observed":"2024-01-02T03:04:05Z","last_observed":"2024-01-02T03:04:05Z","number_observed":1,"object_refs":["file--`+uuid+`"]`),
	sdo("opinion", `"opinion":"agree","object_refs":[`+identity+`]`),
	sdo("report", `"name":"r","published":"2024-02-29T00:00:00Z","object_refs":[`+identity+`]`),
	sdo("threat-actor", `"name":"a","threat_actor_types":["spy"]`),
	sdo("tool", `"name":"a"`),
	sdo("vulnerability", `"name":"CVE-2024-1"`),
	sdo("relationship", `"relationship_type":"uses","source_ref":"malware--`+uuid+`","target_ref":"tool--`+uuid+`","start_time":"2024-01-02T03:04:05Z","stop_time":"2024-01-02T03:04:06Z"`),
	sdo("sighting", `"sighting_of_ref":"malware--`+uuid+`","count":3,"where_sighted_refs":["location--`+uuid+`"]`),
	sdo("language-content", `"object_ref":`+identity+`,"contents":{"de":{"name":"Angriff"}}`),
	sdo("extension-definition", `"created_by_ref":`+identity+`,"name":"e","description":"d","schema":"s","version":"1.0.0","extension_types":["new-sdo"]`),
	`{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487","created":"2022-10-01T00:00:00.000Z","name":"TLP:CLEAR","extensions":{"` + tlp2 + `":{"extension_type":"property-extension","tlp_2_0":"clear"}}}`,
	`{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + uuid + `","created":"2017-01-20T00:00:00.000Z","definition_type":"statement","definition":{"statement":"mine"}}`,
	sco("artifact", `"payload_bin":"aGk="`), sco("artifact", `"url":"https://a.example/x","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}`), //nolint:misspell // the standard spells it so
	sco("autonomous-system", `"number":15139`), sco("directory", `"path":"/usr"`), sco("domain-name", `"value":"a.example"`), sco("email-addr", `"value":"a@b.example"`),
	sco("email-message", `"is_multipart":true,"body_multipart":[{"body":"x","content_type":"text/plain"}]`),
	sco("file", `"name":"a","extensions":{"ntfs-ext":{"sid":"1"},"windows-pebinary-ext":{"pe_type":"dll","sections":[{"name":".text"}]}}`),
	sco("ipv4-addr", `"value":"198.51.100.0/24"`), sco("ipv6-addr", `"value":"2001:db8::1"`), sco("mac-addr", `"value":"d2:fb:49:24:37:18"`), sco("mutex", `"name":"m"`),
	sco("network-traffic", `"protocols":["ipv4","tcp"],"src_ref":"ipv4-addr--`+uuid+`","src_port":0`), sco("process", `"pid":1`), sco("software", `"name":"s","languages":["en"]`),
	sco("url", `"value":"https://a.example"`), sco("user-account", `"user_id":"1"`), sco("windows-registry-key", `"values":[{"name":"n","data_type":"REG_SZ"}]`), sco("x509-certificate", `"serial_number":"36"`),
	sdo("x-own-type", `"anything":{"a":[1,{"b":"c"}]}`),
	sdo("event", `"status":"occurred","extensions":{"extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e":{"extension_type":"new-sdo"}}`),
	sdo("identity", `"name":"a","granular_markings":[{"marking_ref":"marking-definition--`+uuid+`","selectors":["name","x_list.[1].key"]}],"x_list":[0,{"key":1}]`),
}

func TestWhatKeepsToTheStandardHasNoError(t *testing.T) {
	c := checker(t)
	seen := map[string]bool{}
	for _, text := range good {
		r := c.Object([]byte(text))
		if !r.Valid() {
			t.Errorf("%s: %v", text, r.Errors())
		}
		seen[r.Head.Type] = true
	}
	for kind := range c.spec.types {
		if !seen[kind] {
			t.Errorf("no example of %s", kind)
		}
	}
}

func TestEveryRequiredPropertyIsMissed(t *testing.T) {
	c := checker(t)
	for _, text := range good {
		var o map[string]any
		if err := json.Unmarshal([]byte(text), &o); err != nil {
			t.Fatal(err)
		}
		class := c.spec.types[o["type"].(string)]
		if class == nil {
			continue
		}
		for _, name := range class.must {
			kept := o[name]
			delete(o, name)
			without, _ := json.Marshal(o)
			o[name] = kept
			if !has(c.Object(without), "/"+name, Error) {
				t.Errorf("%s without %s is taken", o["type"], name)
			}
		}
	}
}

func has(r Result, pointer string, s Severity) bool {
	for _, f := range r.Findings {
		if f.Pointer == pointer && f.Severity == s {
			return true
		}
	}
	return false
}

func TestABreachIsNamedWithItsPlaceAndRule(t *testing.T) {
	time := `"first_observed":"2024-01-02T03:04:05Z","last_observed":"2024-01-02T03:04:05Z","number_observed":1`
	for _, c := range []struct{ name, text, pointer, rule string }{
		{"a list", `[]`, "", "stix-2.1/3.1/object"},
		{"no type", `{"id":"x"}`, "/type", "stix-2.1/3.2/type"},
		{"a key that is there twice", `{"type":"identity","type":"tool"}`, "/type", "rfc7493/duplicate-key"},
		{"a bundle within a bundle", `{"type":"bundle"}`, "/type", "stix-2.1/8/bundle"},
		{"a type in capitals", `{"type":"Identity"}`, "/type", "stix-2.1/3.1/type-name"},
		{"the version 2.0", strings.Replace(sdo("tool", `"name":"a"`), `"2.1"`, `"2.0"`, 1), "/spec_version", "stix-2.1/3.2/spec-version"},
		{"the id of another type", strings.Replace(sdo("tool", `"name":"a"`), `"tool--`, `"malware--`, 1), "/id", "stix-2.1/2.9/type"},
		{"an id without a UUID", strings.Replace(sdo("tool", `"name":"a"`), uuid, `1`, 1), "/id", "stix-2.1/2.9/identifier"},
		{"a time with an offset", sdo("campaign", `"name":"a","first_seen":"2024-01-02T03:04:05+01:00"`), "/first_seen", "stix-2.1/2.16/timestamp"},
		{"a day that no month has", sdo("campaign", `"name":"a","first_seen":"2023-02-29T03:04:05Z"`), "/first_seen", "stix-2.1/2.16/timestamp"},
		{"modified before created", strings.Replace(sdo("tool", `"name":"a"`), `"modified":"2024`, `"modified":"2023`, 1), "/modified", "stix-2.1/3.2/order"},
		{"an end before its begin", sdo("campaign", `"name":"a","first_seen":"2024-01-02T03:04:05.2Z","last_seen":"2024-01-02T03:04:05.19Z"`), "/last_seen", "stix-2.1/4.2/order"},
		{"an indicator that ends as it begins", sdo("indicator", `"pattern":"x","pattern_type":"sigma","valid_from":"2024-01-02T03:04:05.0Z","valid_until":"2024-01-02T03:04:05Z"`), "/valid_until", "stix-2.1/4.7/order"},
		{"a name that is a number", sdo("tool", `"name":7`), "/name", "stix-2.1/2.15/kind"},
		{"a null", sdo("tool", `"name":"a","x_y":null`), "/x_y", "stix-2.1/3.1/null"},
		{"an empty list", sdo("tool", `"name":"a","aliases":[]`), "/aliases", "stix-2.1/2.12/empty"},
		{"an element of the wrong type", sdo("tool", `"name":"a","aliases":["b",2]`), "/aliases/1", "stix-2.1/2.15/kind"},
		{"a confidence over 100", sdo("tool", `"name":"a","confidence":101`), "/confidence", "stix-2.1/2.10/range"},
		{"a confidence with a fraction", sdo("tool", `"name":"a","confidence":1.5`), "/confidence", "stix-2.1/2.10/integer"},
		{"an author that is no identity", sdo("tool", `"name":"a","created_by_ref":"tool--`+uuid+`"`), "/created_by_ref", "stix-2.1/2.9/reference-type"},
		{"a marking that is none", sdo("tool", `"name":"a","object_marking_refs":["tool--`+uuid+`"]`), "/object_marking_refs/0", "stix-2.1/2.9/reference-type"},
		{"a language that is none", sdo("tool", `"name":"a","lang":"deutsche Sprache"`), "/lang", "stix-2.1/3.2/lang"},
		{"a reference without a source", sdo("tool", `"name":"a","external_references":[{"url":"https://a.example"}]`), "/external_references/0/source_name", "stix-2.1/2.5/required"},
		{"a reference to nothing", sdo("tool", `"name":"a","external_references":[{"source_name":"a"}]`), "/external_references/0", "stix-2.1/2.5/one-of"},
		{"a hash of the wrong length", sdo("tool", `"name":"a","external_references":[{"source_name":"a","url":"https://a.example","hashes":{"SHA-256":"ab"}}]`), "/external_references/0/hashes/SHA-256", "stix-2.1/2.7/hash"},
		{"a property in capitals", sdo("tool", `"name":"a","x_Y":1`), "/x_Y", "stix-2.1/3.1/property-name"},
		{"half a point", sdo("location", `"country":"PL","latitude":1`), "/latitude", "stix-2.1/4.10/with"},
		{"a point off the earth", sdo("location", `"latitude":91,"longitude":1`), "/latitude", "stix-2.1/2.6/range"},
		{"a place nowhere", sdo("location", `"name":"a"`), "", "stix-2.1/4.10/one-of"},
		{"a word that no closed list has", sdo("opinion", `"opinion":"maybe","object_refs":[`+identity+`]`), "/opinion", "stix-2.1/2.4/enum"},
		{"a family without a name", sdo("malware", `"is_family":true`), "/name", "stix-2.1/4.11/family"},
		{"an observation without observables", sdo("observed-data", time), "", "stix-2.1/4.14/one-of"},
		{"an observation of an identity", sdo("observed-data", time+`,"object_refs":[`+identity+`]`), "/object_refs/0", "stix-2.1/4.14/reference-type"},
		{"a relationship of a relationship", sdo("relationship", `"relationship_type":"uses","source_ref":"relationship--`+uuid+`","target_ref":"tool--`+uuid+`"`), "/source_ref", "stix-2.1/2.9/reference-type"},
		{"a relationship with a name in capitals", sdo("relationship", `"relationship_type":"Uses","source_ref":"malware--`+uuid+`","target_ref":"tool--`+uuid+`"`), "/relationship_type", "stix-2.1/5.1/name"},
		{"a sighting of an observable", sdo("sighting", `"sighting_of_ref":"file--`+uuid+`"`), "/sighting_of_ref", "stix-2.1/2.9/reference-type"},
		{"a broken pattern", sdo("indicator", `"pattern":"[file:name = a]","pattern_type":"stix","valid_from":"2024-01-02T03:04:05Z"`), "/pattern", "stix-2.1/9/pattern"},
		{"an extension that is empty", sdo("tool", `"name":"a","extensions":{"extension-definition--`+uuid+`":{}}`), "/extensions/extension-definition--" + uuid, "stix-2.1/7.3/empty"},
		{"an extension that does not say its type", sdo("tool", `"name":"a","extensions":{"extension-definition--`+uuid+`":{"a_b":1}}`), "/extensions/extension-definition--" + uuid + "/extension_type", "stix-2.1/7.3/extension-type"},
		{"an extension under the id of something else", sdo("tool", `"name":"a","extensions":{"tool--`+uuid+`":{"a_b":1}}`), "/extensions/tool--" + uuid, "stix-2.1/7.3/key"},
		{"an extension of files that is wrong", sco("file", `"name":"a","extensions":{"archive-ext":{"comment":"c"}}`), "/extensions/archive-ext/contains_refs", "stix-2.1/6.7.2/required"},
		{"a selector to nothing", sdo("tool", `"name":"a","granular_markings":[{"lang":"de","selectors":["description"]}]`), "/granular_markings/0/selectors/0", "stix-2.1/7.2.3.1/selector"},
		{"a granular marking with two meanings", sdo("tool", `"name":"a","granular_markings":[{"lang":"de","marking_ref":"marking-definition--`+uuid+`","selectors":["name"]}]`), "/granular_markings/0", "stix-2.1/7.2.3/one-of"},
		{"a wrong id of TLP", `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + uuid + `","created":"2022-10-01T00:00:00.000Z","extensions":{"` + tlp2 + `":{"extension_type":"property-extension","tlp_2_0":"green"}}}`, "/id", "stix-2.1/7.2.1.4/tlp-id"},
		{"a wrong id of TLP 1", `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + uuid + `","created":"2022-10-01T00:00:00.000Z","definition_type":"tlp","definition":{"tlp":"red"}}`, "/id", "stix-2.1/7.2.1.4/tlp-id"},
		{"a marking that says nothing", `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + uuid + `","created":"2022-10-01T00:00:00.000Z"}`, "/definition", "stix-2.1/7.2.1/definition"},
		{"a marking that marks itself", `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--` + uuid + `","created":"2022-10-01T00:00:00.000Z","definition_type":"statement","definition":{"statement":"s"},"object_marking_refs":["marking-definition--` + uuid + `"]}`, "/object_marking_refs", "stix-2.1/7.2.2/circular"},
		{"contents in no language", sdo("language-content", `"object_ref":`+identity+`,"contents":{"d":{"name":"x"}}`), "/contents/d", "stix-2.1/7.1/lang"},
		{"a file without name and hash", sco("file", `"size":1`), "", "stix-2.1/6.7/one-of"},
		{"an artifact with bytes and address", sco("artifact", `"payload_bin":"aGk=","url":"https://a.example","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}`), "", "stix-2.1/6.1/one-of"}, //nolint:misspell // the standard spells it so
		{"bytes that are no base64", sco("artifact", `"payload_bin":"aGk"`), "/payload_bin", "stix-2.1/2.1/base64"},                                                                              //nolint:misspell // the standard spells it so
		{"an address of the other family", sco("ipv4-addr", `"value":"2001:db8::1"`), "/value", "stix-2.1/6/address"},
		{"a hardware address with hyphens", sco("mac-addr", `"value":"d2-fb-49-24-37-18"`), "/value", "stix-2.1/6.10/address"},
		{"a port that no computer has", sco("network-traffic", `"protocols":["tcp"],"src_ref":"ipv4-addr--`+uuid+`","src_port":65536`), "/src_port", "stix-2.1/2.10/range"},
		{"odd hexadecimal", sco("file", `"name":"a","magic_number_hex":"abc"`), "/magic_number_hex", "stix-2.1/2.8/hex"},
		{"a process with a derived id", strings.Replace(sco("process", `"pid":1`), "-4cbf-", "-5cbf-", 1), "/id", "stix-2.1/6.13/uuid"},
		{"a process without properties", `{"type":"process","id":"process--` + uuid + `"}`, "", "stix-2.1/6.13/one-of"},
		{"an unknown type without times", `{"type":"x-own","id":"x-own--` + uuid + `","spec_version":"2.1","created":"2024-01-02T03:04:05.678Z"}`, "/modified", "stix-2.1/3.2/required"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := checker(t).Object([]byte(c.text))
			for _, f := range r.Findings {
				if f.Pointer == c.pointer && f.Rule == c.rule && f.Severity == Error {
					return
				}
			}
			t.Errorf("got %v", r.Findings)
		})
	}
}

func TestAWarningIsNoError(t *testing.T) {
	for _, c := range []struct{ name, text, pointer string }{
		{"a word that is in no open vocabulary", sdo("threat-actor", `"name":"a","threat_actor_types":["state"]`), "/threat_actor_types/0"},
		{"a property of no standard", sdo("tool", `"name":"a","price":1`), "/price"},
		{"a type of no standard", sdo("own-type", `"name":"a"`), "/type"},
		{"a relationship that the matrix lacks", sdo("relationship", `"relationship_type":"eats","source_ref":"malware--`+uuid+`","target_ref":"tool--`+uuid+`"`), "/relationship_type"},
		{"an empty list in a property of one's own", sdo("tool", `"name":"a","x_list":[]`), "/x_list"},
		{"microseconds", strings.Replace(sdo("tool", `"name":"a"`), ".678Z", ".678901Z", 2), "/created"},
		{"a country in words", sdo("location", `"country":"Poland"`), "/country"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := checker(t).Object([]byte(c.text))
			if !r.Valid() || !has(r, c.pointer, Warning) {
				t.Errorf("got %v", r.Findings)
			}
		})
	}
}

func TestTheHeadNamesWhatAnObjectLeadsTo(t *testing.T) {
	r := checker(t).Object([]byte(sdo("note", `"content":"c","revoked":true,"created_by_ref":`+identity+`,"object_refs":["tool--`+uuid+`","tool--`+uuid+`"],
		"object_marking_refs":["marking-definition--`+uuid+`"],"granular_markings":[{"marking_ref":"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487","selectors":["content"]}],
		"extensions":{"extension-definition--`+uuid+`":{"extension_type":"property-extension","deep":[{"one_ref":"event--`+uuid+`"}]}}`)))
	h := r.Head
	if h.ID != "note--"+uuid || h.Version() != "2024-01-02T03:04:05.678Z" || !h.Revoked || h.CreatedBy != "identity--"+uuid ||
		len(h.Markings) != 2 || strings.Join(h.Refs, " ") != "identity--"+uuid+" tool--"+uuid+" event--"+uuid {
		t.Errorf("got %+v", h)
	}
	if h := checker(t).Object([]byte(sco("mutex", `"name":"m"`))).Head; h.Version() != "" {
		t.Errorf("an observable has the version %q", h.Version())
	}
}

func TestABundleIsCheckedAroundItsObjects(t *testing.T) {
	for _, c := range []struct {
		name, text, pointer string
		severity            Severity
	}{
		{"a whole one", `{"type":"bundle","id":"bundle--` + uuid + `","objects":[` + good[0] + `]}`, "", ""},
		{"an envelope", `{"objects":[` + good[0] + `],"more":false}`, "", ""},
		{"no id", `{"type":"bundle","objects":[` + good[0] + `]}`, "/id", Error},
		{"the id of something else", `{"type":"bundle","id":` + identity + `,"objects":[` + good[0] + `]}`, "/id", Error},
		{"no objects in the list", `{"type":"bundle","id":"bundle--` + uuid + `","objects":[]}`, "/objects", Error},
		{"objects that are no list", `{"type":"bundle","id":"bundle--` + uuid + `","objects":{}}`, "/objects", Error},
		{"a version on the bundle", `{"type":"bundle","spec_version":"2.1","id":"bundle--` + uuid + `","objects":[` + good[0] + `]}`, "/spec_version", Warning},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := scan.NewReader(strings.NewReader(c.text), scan.Limits{})
			n := 0
			for ; ; n++ {
				if _, err := r.Next(); err != nil {
					break
				}
			}
			found := checker(t).Container(r.Container(), n)
			if c.pointer == "" && len(found) > 0 || c.pointer != "" && !has(Result{Findings: found}, c.pointer, c.severity) {
				t.Errorf("got %v", found)
			}
		})
	}
}

func FuzzObject(f *testing.F) {
	for _, text := range good {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		c := checker(t)
		kept := bytes.Clone(text)
		r := c.Object(text)
		if !bytes.Equal(kept, text) {
			t.Fatal("the object was changed")
		}
		if !json.Valid(text) && r.Valid() {
			t.Fatalf("%q is taken", text)
		}
	})
}
