#!/bin/sh
# Judges the examples with the program named; they hold blocked lines on purpose, so the status must be 1.
set -u

program=$1
"$program" check Examples
status=$?
if [ "$status" -ne 1 ]; then
  echo "check-examples: expected exit status 1 (the examples hold blocked lines), got $status" >&2
  exit 1
fi
echo "The examples were judged; exit status 1, because some of their lines are blocked on purpose."

# The answers over time that the pages of the examples explain, row by row.
for file in Examples/*/timeline.txt; do
  folder=${file%/timeline.txt}
  if ! "$program" timeline "$folder" --through 2026-11-22 --color never | sed 's/ *$//' | diff "$file" -; then
    echo "check-examples: $file is no longer what the program says" >&2
    exit 1
  fi
done
echo "The answers over time are as written down."
