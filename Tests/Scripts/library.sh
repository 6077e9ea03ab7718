#!/usr/bin/env bash
# The library, as a program of somebody else uses it: a package that depends on this one is built and judges cases that are
# shipped. Takes minutes, since a package of another name builds everything anew.
#
#     library.sh PROGRAM
set -euo pipefail

program=$(realpath "${1:-.build/release/licet}")
cd "$(dirname "$0")/../.."
for variable in $(env | grep '^LICET_' | cut -d= -f1); do unset "$variable"; done
build=${LICET_DOWNSTREAM_BUILD:-.build/downstream}
swift build --package-path Tests/Downstream --scratch-path "$build" --product judge
judge=$build/debug/judge

for verdict in pass attention blocked undetermined; do
  case=Tests/Corpus/cases/verdicts/$verdict.yaml
  printed=$("$judge" Rules "$case" "$(date -u +%F)")
  # The verdicts that the program prints for each law, line by line.
  wanted=$("$program" check --format json "$case" | python3 -c '
import json, sys
for record in json.load(sys.stdin):
    for line in record["lines"]:
        for law in line["determinations"]:
            print(law["jurisdiction"], law["verdict"], law["summary"])') || true
  [ -n "$printed" ] && [ "$printed" = "$wanted" ] || {
    printf 'library: FAILED: %s is judged:\n%s\nand by the program:\n%s\n' "$case" "$printed" "$wanted" >&2
    exit 1
  }
done
# Rules that are not sound are refused, and the program that relies on them ends.
broken=$(mktemp -d)
trap 'rm -rf "$broken"' EXIT
cp -r Rules "$broken/"
echo 'section: [' >"$broken/Rules/us-ear/broken.yaml"
if "$judge" "$broken/Rules" Tests/Corpus/cases/verdicts/pass.yaml 2026-12-01 >/dev/null 2>"$broken/errors"; then
  echo "library: FAILED: rules with a mistake were judged by" >&2
  exit 1
fi
grep -q 'Rules/us-ear/broken.yaml:' "$broken/errors" || {
  cat "$broken/errors" >&2
  echo "library: FAILED: the place of the mistake is not told" >&2
  exit 1
}
echo "library: a package that depends on this one judges as the program does."
