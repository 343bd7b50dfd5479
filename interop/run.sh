#!/usr/bin/env bash
# Drives published clients against a node of our own: a throw-away environment, a node on a free port with a
# folder of its own, and one line at the end that says PASS or FAIL. INTEROP_VENV names an environment that is there
# already; INTEROP_OBJECTS is how many objects are paged through.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
node=
cleanup() {
	[ -z "$node" ] || kill "$node" 2>/dev/null || true
	[ -z "$node" ] || wait "$node" 2>/dev/null || true
	rm -rf "$work"
}
trap cleanup EXIT
failed() {
	echo "interop: FAIL ($1)" >&2
	exit 1
}

venv=${INTEROP_VENV:-$work/venv}
if [ ! -x "$venv/bin/python" ]; then
	python3 -m venv "$venv" || failed 'python3 -m venv: is python3-venv installed?'
	"$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" || failed 'the clients cannot be installed'
fi

(cd "$here/.." && "${GO:-go}" build -o "$work/concord" ./cmd/concord) || failed 'concord does not build'
export CONCORD_DATA="$work/node" PATH="$work:$PATH"

concord demo --no-serve >/dev/null
concord ingest --tlp CLEAR --published 2024-06-13 "$here/report.txt" >/dev/null || failed 'a report cannot be read'
concord retract PL-2024-05-MARYWILSKA --why 'a test' --reason wrong_facts >/dev/null
for who in ann bob; do
	concord key create --org "org-$who" --role partner --name "$who" >"$work/$who.key" 2>/dev/null
done
concord key create --org local --role reader --name own >"$work/own.key" 2>/dev/null
concord collection add Shared --alias shared --tlp GREEN --to org-ann --to org-bob --read org:org-ann --write org:org-ann --read org:org-bob >/dev/null
concord collection add Inbox --alias inbox --tlp GREEN --to org-ann --to org-bob --read org:org-ann --write org:org-ann --read org:org-bob --write org:org-bob >/dev/null
concord collection add 'All of this node' --alias all --query --read org:local >/dev/null

concord serve --listen 127.0.0.1:0 >"$work/log" 2>"$work/errors" &
node=$!
for _ in $(seq 100); do
	url=$(sed -n 's/^serving .* on \(http.*\)$/\1/p' "$work/log")
	[ -n "$url" ] && break
	kill -0 "$node" 2>/dev/null || failed "the node does not start: $(cat "$work/errors")"
	sleep 0.1
done

concord export --format stix >"$work/export.json"
status=0
for driver in "$here"/drive_*.py; do
	echo "== $(basename "$driver")"
	NODE="$url" KEYS="$work" EXPORT="$work/export.json" OBJECTS="${INTEROP_OBJECTS:-100000}" "$venv/bin/python" "$driver" || status=1
done
concord check >/dev/null || { echo 'the node does not check' >&2; status=1; }
[ $status = 0 ] || failed 'see above'
echo 'interop: PASS'
