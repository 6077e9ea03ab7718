#!/usr/bin/env bash
# Reads every format of `licet check` back with programs that are not ours, and compares the findings among formats: the
# same count, rule, level and place in all. Names and paths try to break out of each format.
set -euo pipefail

program=$(realpath "${1:-.build/release/licet}")
rules=$(realpath "${2:-Rules}")
tests=$(dirname "$(realpath "$0")")
root=$(realpath "$tests/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Versions are exact: a format is as it should be if these say so.
tools="pydantic-sarif==0.1.1 sarif-tools==3.0.5 junitparser==5.0.3 lxml==6.1.3 jsonschema==4.26.0 markdown-it-py==4.0.0"
if ! { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check $tools; } \
  >"$work/install" 2>&1; then
  tail -3 "$work/install" >&2
  echo "formats: SKIPPED, NOTHING WAS CHECKED: the readers of the formats could not be installed ($tools)" >&2
  exit 0
fi

mkdir "$work/orders"
cd "$work"
cp "$root"/Tests/Corpus/cases/verdicts/*.yaml orders/
for example in singapore-shell-company h20-august-2025-unjustified; do
  cp "$root/Examples/$example/case.yaml" "orders/$example.yaml"
done
python3 "$tests/formats/orders.py" orders
cp orders/pass.yaml orders/unreadable.yaml
printf 'case: \377\n' >orders/unreadable.yaml

formats="text json jsonl sarif sarif-github junit github gitlab rdjson markdown csv"
outputs=()
for format in $formats; do outputs+=(--output "$format=out.$format"); done
status=0
"$program" check --rules "$rules" "${outputs[@]}" orders missing.yaml >printed 2>errors || status=$?
[ "$status" -eq 4 ] || { cat errors >&2; echo "formats: status $status, and not 4" >&2; exit 1; }
cmp printed out.text

venv/bin/python "$tests/formats/compare.py" . || exit 1

# A second writer of the same: what sarif-tools reads is what it is told.
venv/bin/sarif summary out.sarif-github >summary
grep -q "^error: $(python3 -c '
import csv
rows = csv.DictReader(open("out.csv", newline="", encoding="utf-8"))
print(sum(row["verdict"] in ("blocked", "not_read") for row in rows))')$" summary || {
  cat summary >&2
  echo "formats: sarif-tools counts other errors than we do" >&2
  exit 1
}
echo "formats: sarif-tools counts the same errors."
