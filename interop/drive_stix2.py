"""python-stix2 against the node: its TAXII source and sink as a second client, and its parser on all that the node writes."""

import stix2
from taxii2client.v21 import Server

from common import NODE, check, exported, key, run


def collection(who, alias):
    return next(c for c in Server(NODE + "/taxii2/", user="any", password=key(who)).default.collections if c.alias == alias)


def sink_and_source():
    green = stix2.v21.MarkingDefinition(**{
        "id": "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "created": "2022-10-01T00:00:00.000Z", "name": "TLP:GREEN",
        "extensions": {"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {"extension_type": "property-extension", "tlp_2_0": "green"}}})
    malware = stix2.v21.Malware(name="m", is_family=True, object_marking_refs=[green.id])
    indicator = stix2.v21.Indicator(name="i", pattern="[file:hashes.'SHA-256' = '%s']" % ("a" * 64), pattern_type="stix", valid_from="2024-01-01T00:00:00Z", object_marking_refs=[green.id])
    relationship = stix2.v21.Relationship(indicator, "indicates", malware, object_marking_refs=[green.id])
    address = stix2.v21.IPv4Address(value="198.51.100.3", object_marking_refs=[green.id])
    sink = stix2.TAXIICollectionSink(collection("ann", "inbox"))
    sink.add([malware, indicator, relationship, address])
    source = stix2.TAXIICollectionSource(collection("bob", "inbox"))
    for o in [malware, indicator, relationship, address]:
        check("its source gives the %s of its sink" % o.type, source.get(o.id) == o, source.get(o.id))
    newer = malware.new_version(name="m, later")
    sink.add(newer)
    check("the newest version", source.get(malware.id).name == "m, later", source.get(malware.id))
    check("all versions", [v.name for v in source.all_versions(malware.id)] == ["m", "m, later"], source.all_versions(malware.id))
    found = source.query([stix2.Filter("type", "=", "indicator")])
    check("a query by type", indicator.id in [o.id for o in found], found)


def parser():
    bad = []
    for o in exported():
        try:
            stix2.parse(o, allow_custom=True)
        except Exception as err:
            bad.append((o["id"], str(err)))
    check("python-stix2 parses all %d objects of the export" % len(exported()), not bad, bad[:3])


run(sink_and_source, parser)
