"""stix2-validator, strict and with every SHOULD counted, on what the node writes: its export, and all that a client is given of its records
over TAXII."""

import collections
import json

import requests
from stix2validator import ValidationOptions, validate_instance

from common import NODE, check, exported, key, run

OPTIONS = ValidationOptions(strict=True, version="2.1")
KINDS = ["campaign", "course-of-action", "event", "identity", "incident", "location", "marking-definition", "note", "relationship", "report", "threat-actor"]


def validate(what, objects):
    bad = []
    for o in objects:
        result = validate_instance(o, OPTIONS)
        if not result.is_valid or result.warnings:
            bad.append((o["id"], [str(e) for e in result.errors + result.warnings]))
    check("%d objects %s are valid, without a warning" % (len(objects), what), objects and not bad, bad[:3])


def export():
    validate("of the export", exported())
    kinds = collections.Counter(o["type"] for o in exported())
    check("the export has every kind of object but the campaigns", all(kinds[k] for k in KINDS if k != "campaign"), kinds)


def over_taxii():
    got, params = [], {"limit": 500, "match[version]": "all"}
    while True:
        answer = requests.get(NODE + "/taxii2/default/collections/all/objects/", params=params,
                              headers={"Authorization": "Bearer " + key("own"), "Accept": "application/taxii+json;version=2.1"})
        page = json.loads(answer.text)
        got += page.get("objects", [])
        if not page.get("more"):
            break
        params["next"] = page["next"]
        if len(got) > 5000:  # what this node wrote comes first
            break
    node = next(o["id"] for o in got if o["type"] == "identity" and "concord-node" in o.get("roles", []))
    ours = [o for o in got if o.get("created_by_ref") == node or o["created"] == "2026-01-01T00:00:00.000Z" or o["type"] == "marking-definition"]
    validate("over TAXII", ours)
    kinds = collections.Counter(o["type"] for o in ours)
    check("every kind of record leaves over TAXII", all(kinds[k] for k in KINDS), kinds)
    gone = [o for o in ours if o["type"] == "incident" and o.get("revoked")]
    check("what was retracted is revoked, and says why", gone and all("Withdrawn" in o["description"] for o in gone), gone[:1])


run(export, over_taxii)
