#!/usr/bin/env bash
# Teaches all models and weights anew, as make weights does: the models of sentences (extract/sense/data) from tellings and
# development documents, then the weights of traits (extract/odds) from readings of documents by models that do not know
# them: each half of eval/dev with models of the other, and eval/calibration, which counts twice. Takes some ten minutes.
set -eu
cd "$(dirname "$0")/.."
data=extract/sense/data odds=extract/odds
work=$(mktemp -d)
mkdir "$work/all" "$work/odd" "$work/even"
trap 'cp "$work"/all/*.tsv "$data"/ 2>/dev/null || true; rm -rf "$work"' EXIT

go build -o "$work/gensense" ./tools/gensense
for docs in odd even all; do
  for file in "$data"/*.tsv; do
    "$work/gensense" -lang "$(basename "$file" .tsv)" -docs "$docs"
    cp "$file" "$work/$docs/"
  done
done

# Later questions are asked of what the answers to earlier ones made.
for kinds in "targets spots lands" "kinds bonds" drafts "statements accused steps measures claims"; do
  for half in odd even; do
    [ "$half" = odd ] && others=even || others=odd
    cp "$work/$others"/*.tsv "$data"/
    go build -o "$work/gentraits" ./tools/gentraits
    for kind in $kinds; do
      "$work/gentraits" -collect "$kind" -docs "$half" eval/dev > "$work/$kind-$half.txt"
    done
  done
  cp "$work"/all/*.tsv "$data"/
  go build -o "$work/gentraits" ./tools/gentraits
  for kind in $kinds; do
    "$work/gentraits" -collect "$kind" eval/calibration > "$work/$kind-other.txt"
    "$work/gentraits" -write "$kind" "$work/$kind"-{odd,even,other,other}.txt
    echo "$odds/$kind.tsv: $(cat "$work/$kind"-{odd,even,other}.txt | wc -l) cases"
  done
done
