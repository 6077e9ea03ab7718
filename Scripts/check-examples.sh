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
