"""PyMISP and misp-stix against the feed: what is subscribed to loads, the manifest and the hashes are those that PyMISP's own
feed generator would make, two readers get two feeds, and a feed that PyMISP wrote is taken in."""

import json
import os
import subprocess
import tempfile

import requests
from misp_stix_converter import MISPtoSTIX21Parser
from pymisp import MISPEvent, MISPObject
from pymisp.tools import feed_meta_generator
from pathlib import Path

from common import NODE, check, key, run


def get(who, name, **headers):
    return requests.get(NODE + "/misp/" + name, auth=("feed", key(who)), headers=headers)


def feed(who):
    """Yields the events of a feed as MISP would fetch them."""
    for uuid, entry in get(who, "manifest.json").json().items():
        event = MISPEvent()
        event.load(get(who, uuid + ".json").json(), validate=False)
        yield uuid, entry, event


def events():
    wrong, hashes, sizes, times = [], set(), [], 0
    for uuid, entry, event in feed("ann"):
        made = json.loads(json.dumps(event.manifest[uuid], default=lambda o: o.to_dict()))
        same = all(str(made[k]) == str(entry[k]) for k in ("info", "date", "analysis", "threat_level_id", "timestamp"))
        same = same and made["Orgc"] == entry["Orgc"] and [t["name"] for t in made["Tag"]] == [t["name"] for t in entry["Tag"]]
        unknown = [o.name for o in event.objects if not o._known_template and o.name != "concord-record"]
        if not same or unknown or event.uuid != uuid:
            wrong.append((uuid, made, entry, unknown))
        event.to_feed(with_distribution=True)
        for a in event.attributes + [a for o in event.objects for a in o.attributes]:
            if a.type == "datetime":  # it makes times of these, and hashes what Python prints
                times += 1
            else:
                hashes |= {(h, uuid) for h in a.hash_values("md5")}
        sizes.append(len(event.objects))
    check("%d events load, with known templates, and are what the manifest says" % len(sizes), sizes and not wrong, wrong[:1])
    listed = {tuple(line.split(",")) for line in get("ann", "hashes.csv").text.splitlines()}
    check("the %d hashes are those of the events" % len(hashes), hashes <= listed and len(listed - hashes) <= times, (list(hashes - listed)[:3], len(listed - hashes), times))


def readers():
    mine, theirs = get("own", "manifest.json").json(), get("ann", "manifest.json").json()
    check("the node's own people see no less than a partner", set(theirs) <= set(mine), set(theirs) - set(mine))
    check("without a key there is no feed", requests.get(NODE + "/misp/manifest.json").status_code == 401)
    header = requests.get(NODE + "/misp/manifest.json", headers={"Authorization": "Bearer " + key("ann")})
    check("a key in a header is taken too", header.status_code == 200 and header.json() == theirs, header.text)
    answer = get("ann", "manifest.json")
    again = get("ann", "manifest.json", **{"If-None-Match": answer.headers["ETag"]})
    check("a manifest that did not change is not sent again", again.status_code == 304, again.status_code)
    other = get("bob", "manifest.json", **{"If-None-Match": answer.headers["ETag"]})
    check("an ETag is of one reader", other.status_code == 200, other.status_code)


def to_stix():
    bad = []
    for uuid, _, event in list(feed("ann"))[:20]:
        parser = MISPtoSTIX21Parser()
        parser.parse_misp_event(event)
        if parser.errors or not any(o.type == "report" for o in parser.bundle.objects):
            bad.append((uuid, dict(parser.errors)))
    check("misp-stix makes STIX of the events", not bad, bad[:1])


def back():
    """A feed that PyMISP wrote, of an event of its own and of all that this node gave, goes into a node of its own."""
    with tempfile.TemporaryDirectory() as folder:
        count = gone = 0
        for uuid, _, event in feed("ann"):
            count += 1
            gone += any(r.name == "Withdrawn" for r in event.event_reports)
            Path(folder, uuid + ".json").write_text(json.dumps(event.to_feed(with_distribution=True)))
        event = MISPEvent()
        event.from_dict(info="A fire", date="2024-05-12", Orgc={"name": "CERT-PY", "uuid": "55f6ea5e-2c60-40e5-964f-47a8950d210f"})
        event.add_tag("tlp:green")
        fire = MISPObject("incident", strict=True)
        fire.add_attribute("name", "A fire in a depot")
        fire.add_attribute("determination", "successful-attempt")
        fire.add_attribute("incident_type", "vandalism")
        fire.distribution, event.distribution = 5, 3
        for a in fire.attributes:
            a.distribution = 5
        event.add_object(fire)
        Path(folder, event.uuid + ".json").write_text(json.dumps(event.to_feed(with_distribution=True)))
        feed_meta_generator(Path(folder))
        environment = dict(os.environ, CONCORD_DATA=os.path.join(folder, "node"))

        def concord(*args):
            return subprocess.run(["concord", *args], env=environment, capture_output=True, text=True)

        done = concord("import", "--format", "misp", folder)
        check("a feed that PyMISP wrote is taken in", done.returncode == 0 and "%d events taken in" % (count + 1) in done.stdout, done.stdout + done.stderr)
        check("and each event of an incident is a candidate, but for what was withdrawn", "%d candidates opened" % (count + 1 - gone) in done.stdout and gone == 1, done.stdout)
        shown = concord("show", "MISP-" + event.uuid).stdout
        check("with what it says", "A fire in a depot" in shown and "CERT-PY" in shown, shown)


run(events, readers, to_stix, back)
