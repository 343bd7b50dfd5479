"""stix2-validator, strict, on what the node writes: its export, and what a client is given of it over TAXII."""

import json

import requests
from stix2validator import ValidationOptions, validate_instance

from common import NODE, check, exported, key, run

OPTIONS = ValidationOptions(strict=True, version="2.1")


def validate(what, objects):
    bad = []
    for o in objects:
        result = validate_instance(o, OPTIONS)
        if not result.is_valid:
            bad.append((o["id"], [str(e) for e in result.errors]))
    check("%d objects %s are valid" % (len(objects), what), objects and not bad, bad[:3])


def export():
    validate("of the export", exported())


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
    ours = {o["id"] for o in exported()}
    validate("over TAXII", [o for o in got if o["id"] in ours])


run(export, over_taxii)
