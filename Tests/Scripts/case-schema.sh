#!/bin/sh
# Holds the published schema of case files against programs that are not ours: the metaschema, every example and every sound
# case of the tests, which must be valid, and some broken ones, which must not be.
#
#     case-schema.sh
# Needs check-jsonschema (PyPI); CHECK_JSONSCHEMA names it where it is not on the path.
set -eu

cd "$(dirname "$0")/../.."
check=${CHECK_JSONSCHEMA:-check-jsonschema}
schema=Docs/schemas/case.schema.json
if ! command -v "$check" >/dev/null 2>&1; then
  echo "case-schema: SKIPPED, nothing was validated: check-jsonschema is not installed" >&2
  exit 0
fi

"$check" --check-metaschema "$schema"
sound=$(find Examples Tests/Corpus/cases/verdicts Tests/Corpus/cases/sound -name '*.yaml' | LC_ALL=C sort)
count=$(printf '%s\n' "$sound" | wc -l)
[ "$count" -gt 20 ] || {
  echo "case-schema: only $count cases were found" >&2
  exit 1
}
# shellcheck disable=SC2086
"$check" --schemafile "$schema" $sound

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
refuse() { # name, text
  printf '%s\n' "$2" >"$work/$1.yaml"
  if "$check" --schemafile "$schema" "$work/$1.yaml" >/dev/null 2>&1; then
    echo "case-schema: FAILED: $1 is valid and should not be" >&2
    exit 1
  fi
}
refuse misspelt-key 'items: [{ chp: H20 96GB }]'
refuse misspelt-code 'items: [{ quantity: 1 }]
transaction: { destination: Atlantis }'
refuse no-lines 'case: a'
refuse no-unit 'items: [{ chip: { die_area: 814 } }]'
refuse no-date 'items: [{ quantity: 1 }]
transaction: { date: tomorrow }'
refuse no-flag 'items: [{ quantity: 1 }]
end_use: { military: perhaps }'
refuse misspelt-evidence 'items: [{ quantity: { value: 1, sauce: x } }]'
echo "$count cases are valid by $schema, and seven broken ones are not."
