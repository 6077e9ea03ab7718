#!/usr/bin/env bash
# Eight processes write into one ledger at the same time, and now and then one of them is killed: every acknowledged entry
# is there once, at the index that was acknowledged, and none that nobody wrote.
#
#     ledger-writers.sh PROGRAM      LICET_LONG=1: 4,000 appends instead of 160
. "$(dirname "$0")/ledger-common.sh"

each=20
[ -z "${LICET_LONG:-}" ] || each=500
seed=${LICET_SEED:-$RANDOM}
cd "$work"
small_rules .
echo "8 writers, $each appends each, seed $seed"

# Eight begin the same ledger at once; all find it begun, and each enters what it judged.
for writer in 1 2 3 4 5 6 7 8; do
  (
    status=0
    "$program" check --rules Rules a.yaml --ledger ledger >"begin-$writer" 2>&1 || status=$?
    echo "$status" >"begun-$writer"
  ) &
done
wait
for writer in 1 2 3 4 5 6 7 8; do
  [ "$(cat "begun-$writer")" -eq 0 ] || fail "beginning at once: $(cat "begin-$writer")"
done
[ "$(size_of ledger)" -eq 9 ] || fail "eight that began at once entered $(size_of ledger) entries, not the first and eight"
"$program" audit verify ledger >verify || fail "begun at once: $(cat verify)"
cp ledger/checkpoint begun

writer() { # its number
  local n status started
  RANDOM=$((seed + $1))
  for n in $(seq "$each"); do
    # The program itself, not a shell around it, is what is killed.
    "$program" audit sign-off ledger --of 1 --decision approved --role officer --reason "w$1-$n" \
      >"answer-$1" 2>"said-$1" &
    started=$!
    # Every eighth is killed after up to 200 milliseconds, wherever it then is.
    if [ $((RANDOM % 8)) -eq 0 ]; then
      sleep "0.$(printf %03d $((RANDOM % 200)))"
      kill -KILL "$started" 2>/dev/null || true
    fi
    status=0
    wait "$started" 2>/dev/null || status=$?
    case $status in
      0) echo "w$1-$n $(sed 's/^Entry \([0-9]*\):.*/\1/' "answer-$1")" >>"acknowledged-$1" ;;
      137) echo "w$1-$n $(sed 's/^Entry \([0-9]*\):.*/\1/' "answer-$1")" >>"killed-$1" ;;
      *) echo "w$1-$n ended with $status: $(cat "said-$1")" >>failed ;;
    esac
  done
}
for number in 1 2 3 4 5 6 7 8; do writer "$number" 2>/dev/null & done
wait
[ ! -e failed ] || fail "$(head -3 failed)"
touch acknowledged-0 killed-0
"$program" audit verify ledger --known-checkpoint begun >verify 2>&1 || only_torn verify || fail "$(cat verify)"
# Whoever writes last sets aside what the last kill may have left.
sign_off ledger last >answer-0
echo "last $(sed 's/^Entry \([0-9]*\):.*/\1/' answer-0)" >acknowledged-0
"$program" audit verify ledger --known-checkpoint begun >verify 2>&1 || fail "$(cat verify)"
cat acknowledged-* >acknowledged
cat killed-* >killed

python3 - "$name" $((8 * each)) <<'PYTHON'
import json, sys
name, appends = sys.argv[1], int(sys.argv[2])
entries = [json.loads(line) for line in open("ledger/log.jsonl", encoding="utf-8")]
acknowledged = [line.split() for line in open("acknowledged")]
killed = {line.split()[0] for line in open("killed")}
def fail(text): sys.exit(f"{name}: FAILED: {text}")
if [entry["index"] for entry in entries] != list(range(len(entries))):
    fail("the indices are not contiguous")
found = {}
for entry in entries:
    if entry["kind"] == "sign_off":
        found.setdefault(entry["reason"], []).append(entry["index"])
for reason, index in acknowledged:
    if found.get(reason) != [int(index)]:
        fail(f"{reason} was acknowledged as entry {index} and is at {found.get(reason)}")
extra = set(found) - {reason for reason, _ in acknowledged}
if not extra <= killed:
    fail(f"nobody wrote {sorted(extra - killed)}")
if any(len(places) > 1 for places in found.values()):
    fail("an entry is there twice")
if len(acknowledged) + len(killed) != appends + 1:
    fail(f"{appends} were started, {len(acknowledged)} acknowledged and {len(killed)} killed")
recovered = sum(entry["kind"] == "recovered" for entry in entries)
print(f"{name}: {len(acknowledged)} acknowledged and found, {len(killed)} killed ({len(extra)} of them after "
      f"their entry was in place), {recovered} broken-off writes set aside, one root over {len(entries)} entries.")
if not killed:
    fail("none was killed")
PYTHON
