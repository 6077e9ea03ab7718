#!/usr/bin/env bash
# Checks folders of case files in one run: what a run keeps must not grow with them, and one broken file costs itself.
#
#     many-files.sh PROGRAM      LICET_LONG=1: a thousand and ten thousand files, not fifty and two hundred and fifty
set -euo pipefail
name=$(basename "$0" .sh)
program=$(realpath "${1:-.build/release/licet}")
cd "$(dirname "$0")/../.."
rules=$PWD/Rules
command -v python3 >/dev/null || {
  echo "$name: SKIPPED, python3 is not installed: that memory does not grow with the files" >&2
  exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$name" "$program" "$rules" "$work" "${LICET_LONG:-}" <<'PYTHON'
import json, os, pathlib, subprocess, sys, time
name, program, rules, work, long = sys.argv[1:]
few, many = (1000, 10000) if long else (50, 250)
countries, chips = ("CN", "SG", "DE", "AE"), ("H20 96GB", "H100 SXM5 80GB", "L4", "RTX 4090")

def write(folder, count):
    folder = pathlib.Path(work) / folder
    folder.mkdir()
    for number in range(count):
        country = countries[number % 4]
        (folder / f"order-{number:05}.yaml").write_text(f"""\
case: order-{number}
transaction: {{ kind: export, date: 2025-{number % 12 + 1:02}-{number % 28 + 1:02}, ships_from: US, destination: {country} }}
parties:
  - {{ name: Buyer {number}, roles: [purchaser, ultimate_consignee, end_user], located_in: {country}, headquarters: {country}, ultimate_parent_headquarters: {country} }}
items:
  - {{ chip: {chips[number // 4 % 4]}, quantity: {number + 1} }}
""")
    return folder

def check(folder, *arguments):
    """Status, seconds, megabytes at most, and what was printed."""
    out = pathlib.Path(work) / "out"
    begun = time.monotonic()
    with out.open("wb") as file:
        child = subprocess.Popen([program, "check", str(folder), "--rules", rules, *arguments], stdout=file, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    return os.waitstatus_to_exitcode(status), time.monotonic() - begun, usage.ru_maxrss / 1024, out

small, large = write("small", few), write("large", many)
sarif = pathlib.Path(work) / "out.sarif"
_, _, before, _ = check(small, "--format", "jsonl")
_, _, alone, _ = check(large, "--format", "jsonl")
print(f"{few} files: {before:.0f} MB at most; {many} files: {alone:.0f} MB")
if alone > before * 1.25:
    sys.exit(f"{name}: FAILED: memory grows with the files, though every record stands alone")
status, seconds, after, out = check(large, "--format", "jsonl", "--output", f"sarif={sarif}", "--output", f"text={work}/out.txt")
if status not in (1, 3):
    sys.exit(f"{name}: FAILED: status {status}")
cases = [json.loads(line)["case"]["id"] for line in out.open()]
if cases != [f"order-{number}" for number in range(many)]:
    sys.exit(f"{name}: FAILED: not every case has its record, in order: {len(cases)}")
if f"{many} cases: " not in pathlib.Path(work, "out.txt").read_text():
    sys.exit(f"{name}: FAILED: the page of text does not count {many} cases")
results = json.load(sarif.open())["runs"][0]["results"]
if len(results) < many:
    sys.exit(f"{name}: FAILED: {len(results)} results in SARIF")
print(f"{many} files in JSON Lines, text and SARIF at once: {after:.0f} MB, "
      f"{(after - before) * 1024 / (many - few):.1f} kB a file more, {seconds / many * 1000:.0f} ms a file")
# What grows are the findings of the formats that show them together; a record is some hundred kilobytes.
if (after - before) * 1024 / (many - few) > 40:
    sys.exit(f"{name}: FAILED: memory grows with the files")

broken = small / "order-00025.yaml"
broken.write_text(broken.read_text().replace("items:", "items: ["))
status, _, _, out = check(small, "--format", "jsonl")
lines = [json.loads(line) for line in out.open()]
records = [line for line in lines if line["schema"] == "licet/record/1"]
problems = [line for line in lines if line["schema"] == "licet/input-problem/1"]
if status != 4 or len(records) != few - 1 or len(problems) != 1 or not problems[0]["place"].startswith(str(broken)):
    sys.exit(f"{name}: FAILED: one broken file: status {status}, {len(records)} records, {problems}")
print(f"{name}: one broken file of {few} costs itself: status 4, {len(records)} records, one problem with its place.")
PYTHON
