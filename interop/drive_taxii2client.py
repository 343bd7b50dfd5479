"""taxii2-client against the node: discovery, posts and their status, filters, manifest, versions, deletion, and
paging through many objects while somebody adds more."""

import threading
import time
import uuid

import requests
from taxii2client.exceptions import TAXIIServiceException
from taxii2client.v21 import ApiRoot, Collection, Server, Status, as_pages

from common import NODE, OBJECTS, check, key, run

GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"
RED = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"


def thing(name, kind="identity", modified="2024-01-02T00:00:00.000Z", marks=(GREEN,), id=None):
    o = {"type": kind, "spec_version": "2.1", "id": id or kind + "--" + str(uuid.uuid4()), "created": "2024-01-01T00:00:00.000Z",
         "modified": modified, "name": name, "object_marking_refs": list(marks)}
    if kind == "identity":
        o["identity_class"] = "organization"
    return o


def collection(who, alias):
    server = Server(NODE + "/taxii2/", user="any", password=key(who))
    return next(c for c in server.default.collections if c.alias == alias)


def refused(call):
    try:
        call()
    except (requests.HTTPError, TAXIIServiceException, ValueError) as err:
        return err
    return None


def discovery():
    server = Server(NODE + "/taxii2/", user="any", password=key("ann"))
    check("discovery has a title", server.title.startswith("Concord"), server.title)
    check("the default is one of the API roots", server.default.url in [r.url for r in server.api_roots], server.default.url)
    root = server.default
    check("an API root tells its version and limit", root.versions == ["application/taxii+json;version=2.1"] and root.max_content_length > 1 << 20, root.versions)
    check("collections are those that one may use", sorted(c.alias for c in root.collections) == ["inbox", "shared"], [c.alias for c in root.collections])
    rights = {c.alias: (c.can_read, c.can_write) for c in ApiRoot(root.url, user="any", password=key("bob")).collections}
    check("rights are those of the one who asks", rights == {"inbox": (True, True), "shared": (True, False)}, rights)
    err = refused(lambda: Server(NODE + "/taxii2/", user="any", password="wrong").title)
    check("a wrong password is a 401", err is not None and err.response.status_code == 401, err)
    answer = requests.get(NODE + "/taxii2/", headers={"Authorization": "Bearer " + key("ann")})
    check("a bearer token is taken too", answer.status_code == 200, answer.text)


def post():
    c = collection("ann", "inbox")
    good = [thing("name %d" % i) for i in range(50)]
    bad = thing("no name")
    del bad["name"]
    status = c.add_objects({"objects": good + [bad]}, wait_for_completion=True)
    check("a post is complete", status.status == "complete" and status.total_count == 51, vars(status))
    check("what is wrong is named", status.failure_count == 1 and status.failures[0]["id"] == bad["id"] and "name" in status.failures[0]["message"], status.failures)
    again = Status(c.url.split("/collections/")[0] + "/status/" + status.id + "/", user="any", password=key("ann"))
    check("its status can be read again", again.success_count == 50 and len(again.successes) == 50, vars(again))
    err = refused(lambda: Status(c.url.split("/collections/")[0] + "/status/" + status.id + "/", user="any", password=key("bob")))
    check("by its poster alone", err is not None and err.response.status_code == 404, err)
    got = collection("bob", "inbox").get_objects(type="identity")
    check("another reads what came in, as it came", [o for o in got["objects"] if o["name"].startswith("name ")] == good, got)
    err = refused(lambda: c.add_objects('{"objects": [{"a": 1, "a": 2}]}'))
    check("a key that is there twice is a 400 with its place", err is not None and err.response.status_code == 400 and "/objects/0/a" in err.response.text, err)


def filters():
    c = collection("ann", "inbox")
    one, two = thing("f", kind="campaign"), thing("g", kind="campaign")
    later = dict(one, modified="2024-02-02T00:00:00.000Z", name="f, later")
    hidden = thing("h", kind="campaign", marks=(RED,))
    c.add_objects({"objects": [one, two, later, hidden]})
    bob = collection("bob", "inbox")
    names = lambda **f: [o["name"] for o in bob.get_objects(**f).get("objects", [])]
    check("match[type]", names(type="campaign") == ["g", "f, later"], names(type="campaign"))
    check("match[id] with a list", names(id=",".join([one["id"], two["id"]])) == ["g", "f, later"], names(id=one["id"]))
    check("match[version]=all", names(id=one["id"], version="all") == ["f", "f, later"], names(id=one["id"], version="all"))
    check("match[version]=first", names(id=one["id"], version="first") == ["f"], names(id=one["id"], version="first"))
    check("match[version]=a time", names(id=one["id"], version="2024-01-02T00:00:00.000Z") == ["f"], "")
    check("match[spec_version]", names(type="campaign", spec_version="2.1") == ["g", "f, later"] and names(type="campaign", spec_version="2.0") == [], "")
    check("added_after", names(added_after="2100-01-01T00:00:00Z") == [], "")
    check("what is marked for another is not there", bob.get_objects(id=hidden["id"]) == {}, bob.get_objects(id=hidden["id"]))
    manifest = bob.get_manifest(type="campaign", version="all")["objects"]
    check("the manifest is of the same objects", [m["id"] for m in manifest] == [one["id"], two["id"], one["id"]], manifest)
    check("versions of one object", bob.object_versions(one["id"])["versions"] == [one["modified"], later["modified"]], bob.object_versions(one["id"]))
    check("one object", bob.get_object(one["id"])["objects"] == [later], bob.get_object(one["id"]))
    err = refused(lambda: bob.get_objects(foo="x"))
    check("an unknown filter is refused", err is not None and err.response.status_code == 400, err)


def deletion():
    c = collection("ann", "inbox")
    one = thing("d", kind="campaign")
    later = dict(one, modified="2024-02-02T00:00:00.000Z")
    c.add_objects({"objects": [one, later]})
    c.delete_object(one["id"], version=one["modified"])
    check("one version is deleted", c.object_versions(one["id"])["versions"] == [later["modified"]], "")
    status = c.add_objects({"objects": [one]})
    check("it does not come back by another post", status.failure_count == 1, vars(status))
    c.delete_object(one["id"])
    err = refused(lambda: c.get_object(one["id"]))
    check("all of it is deleted", err is not None and err.response.status_code == 404, err)


def paging():
    ann, bob = collection("ann", "shared"), collection("bob", "shared")
    part, sent = 5000, []
    for start in range(0, OBJECTS, part):
        objects = [thing("n%d" % n) for n in range(start, min(start + part, OBJECTS))]
        status = ann.add_objects({"objects": objects})
        check("%d more are posted" % len(objects), status.success_count == len(objects), vars(status)) if status.success_count != len(objects) else None
        sent += [o["id"] for o in objects]
    more, stop = [], threading.Event()

    def write():
        writer = collection("ann", "shared")
        while not stop.is_set():
            objects = [thing("m") for _ in range(20)]
            writer.add_objects({"objects": objects})
            more.extend(o["id"] for o in objects)
            time.sleep(0.02)

    thread = threading.Thread(target=write)
    thread.start()
    got, began = [], time.time()
    try:
        for page in as_pages(bob.get_objects, per_request=1000):
            got += [o["id"] for o in page.get("objects", [])]
            if len(got) >= OBJECTS:
                stop.set()
    finally:
        stop.set()
        thread.join()
    took = time.time() - began
    check("%d objects came through as_pages, none lost, none twice, in order" % len(got), got[:len(sent)] == sent and len(set(got)) == len(got) and set(got) <= set(sent + more),
          (len(got), len(set(got)), len(sent), len(more)))
    check("those that were added meanwhile follow", got[len(sent):] == more[:len(got) - len(sent)] and len(got) > len(sent), len(got))
    print("      %.0f objects a second with this client" % (len(got) / took))
    last = bob.get_manifest(limit=1, version="all")["objects"][0]["date_added"]
    rest = [m["id"] for page in as_pages(bob.get_manifest, per_request=1000, added_after=last) for m in page.get("objects", [])]
    check("added_after goes on behind a commit", rest[0] == sent[part] and len(rest) == len(sent) + len(more) - part, len(rest))


run(discovery, post, filters, deletion, paging)
