"""What the drivers share: who they are, and a list of what held."""

import json
import os
import sys
import traceback

NODE = os.environ["NODE"]
OBJECTS = int(os.environ["OBJECTS"])
failures = []


def key(who):
    with open(os.path.join(os.environ["KEYS"], who + ".key")) as f:
        return f.read().strip()


def check(what, holds, said=""):
    print(("ok    " if holds else "FAIL  ") + what + ("" if holds else ": %.600s" % (said,)))
    if not holds:
        failures.append(what)


def run(*steps):
    """Runs steps one after the other; one that breaks does not keep the others from running."""
    for step in steps:
        try:
            step()
        except Exception:
            check(step.__name__, False, traceback.format_exc())
    sys.exit(1 if failures else 0)


def exported():
    with open(os.environ["EXPORT"]) as f:
        return json.load(f)["objects"]
