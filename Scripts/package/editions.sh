#!/bin/sh
# The packs of the rules with their editions, one a line: `us-ear 2026.11.22`.
set -eu
cd "$(dirname "$0")/../.."
for pack in Rules/*/pack.yaml; do
  awk '$1 == "pack:" { id = $2 } $1 == "edition:" { print id, $2; exit }' "$pack"
done
