#!/usr/bin/env bash
# Puts stand-off annotations of this folder together with the texts they were made on, which are other people's:
#
#   gold/with-texts.sh BENCH RAW OUT
#
# BENCH holds the corpora polnear and bbc, RAW the folder bbc of raw news. OUT gets all that whosaid is trained from and
# measured on: bbc, polnear with the speakers of more of its articles, british, world.
set -euo pipefail

if [ $# -ne 3 ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
bench=$1 raw=$2 out=$3
here=$(dirname "$0")

if ! command -v sha256sum > /dev/null; then
  echo "sha256sum: not found; it checks that the texts are those that were annotated" >&2
  exit 1
fi
for folder in "$bench/bbc" "$bench/polnear" "$raw/bbc"; do
  if [ ! -d "$folder" ]; then
    echo "$folder: no such folder; BENCH must hold the corpora bbc and polnear, RAW the folder bbc" >&2
    exit 1
  fi
done
if [ -n "$(ls -A "$out" 2> /dev/null)" ]; then
  echo "$out: is not empty; OUT must be a new folder" >&2
  exit 1
fi
mkdir -p "$out"
cp -r --no-preserve=mode "$bench/bbc" "$bench/polnear" "$here/world" "$out"
cp "$here"/polnear/train/speakers/*.json "$out/polnear/train/speakers"
for part in train dev; do
  mkdir -p "$out/british/$part/text"
  cp -r "$here/british/$part/attributions" "$here/british/$part/speakers" "$out/british/$part"
  while IFS=$'\t' read -r name path sum || [ -n "$name" ]; do
    if ! echo "$sum  $raw/$path" | sha256sum --check --status 2> /dev/null; then
      echo "$raw/$path: missing, or not the text that was annotated; sha256 must be $sum" >&2
      exit 1
    fi
    cp "$raw/$path" "$out/british/$part/text/$name.txt"
  done < "$here/british/$part/texts.tsv"
done
