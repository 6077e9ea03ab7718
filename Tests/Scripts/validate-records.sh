#!/bin/sh
# Checks the record of every example against the published schema, with another implementation of JSON Schema and of
# the canonical form than ours: Python's json and jsonschema.
set -eu

program=${1:-.build/release/licet}
schema=Docs/schemas/record.schema.json

if ! python3 -c 'import jsonschema' >/dev/null 2>&1; then
  echo "validate-records: SKIPPED, nothing was validated: python3 with the module jsonschema is not installed" >&2
  exit 0
fi

records=$(mktemp)
trap 'rm -f "$records"' EXIT
# The examples hold blocked lines on purpose, so the status is 1.
"$program" check Examples --format json >"$records" || [ $? -eq 1 ]

python3 - "$schema" "$records" Examples/records.tsv <<'PYTHON'
import hashlib, json, sys
import jsonschema

schema, records, table = sys.argv[1:]
with open(schema, encoding="utf-8") as file:
    schema = json.load(file)
with open(records, encoding="utf-8") as file:
    records = json.load(file)
with open(table, encoding="utf-8") as file:
    rows = [line.rstrip("\n").split("\t") for line in file][1:]

jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
mistakes = []
for record in records:
    name = record["case"]["id"]
    for error in validator.iter_errors(record):
        mistakes.append(f"{name}: {error.json_path}: {error.message[:200]}")
    rest = {key: value for key, value in record.items() if key != "digest"}
    # Without floating-point numbers and with keys of ASCII, this is the form of RFC 8785.
    text = json.dumps(rest, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    digest = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    if record["digest"] != digest:
        mistakes.append(f"{name}: the digest is {record['digest']}, computed {digest}")
said = [[r["case"]["id"], r["verdict"], r["digest"]] for r in records]
if said != rows:
    mistakes.append(f"{table} is not what the program says")
if not records:
    mistakes.append("there are no records")
for mistake in mistakes:
    print(f"validate-records: {mistake}", file=sys.stderr)
if mistakes:
    sys.exit(1)
print(f"{len(records)} records are as the schema says, and have the digests they state.")
PYTHON
