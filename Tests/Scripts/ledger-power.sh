#!/usr/bin/env bash
# Cuts the power at every call by which the program changes a ledger: what was not synced by then is lost, torn, or there in another
# order than it was written in. Demands each time that all that was acknowledged is there, that nothing else counts, and that the
# next writer goes on. The disk is one that Tests/Scripts/power_cuts.py plays: it keeps what was synced and promises nothing else.
#
#     ledger-power.sh PROGRAM       LICET_LONG=1: more ways in which what was not synced is lost
. "$(dirname "$0")/ledger-common.sh"
has strace "that a power cut loses nothing acknowledged" || exit 0
has python3 "that a power cut loses nothing acknowledged" || exit 0

cd "$work"
small_rules .
"$program" audit init base --origin example.org/l >/dev/null
"$program" check --rules Rules a.yaml --ledger base >/dev/null
sign_off base first >/dev/null
cp -r base torn
head -c 100 base/log.jsonl >>torn/log.jsonl

states=0

# Records what a command does to a ledger, and lays out what a power cut may leave of it: cuts/N, and cuts/N.out where the command
# had answered by then.
lay_out() { # ledger to begin with, more for power_cuts.py or nothing, command...
  local start=$1 more=$2
  shift 2
  rm -rf ledger cuts
  cp -r "$start" ledger
  strace -f -s 100000000 -o trace -e trace=openat,mkdir,pwrite64,write,fsync,fdatasync,rename,unlink,ftruncate,dup,close \
    "$@" >answer 2>err || fail "$*: ended with $?: $(cat err)"
  # shellcheck disable=SC2086
  python3 "$repository/Tests/Scripts/power_cuts.py" trace "$work/ledger" "$start" cuts ${LICET_LONG:+--more} $more
}

scenario() { # name, ledger to begin with, command...
  local title=$1 start=$2 cut count=0
  shift 2
  lay_out "$start" "" "$@" || fail "$title"
  for cut in cuts/*/; do
    cut=${cut%/}
    : >out
    [ ! -e "$cut.out" ] || cp answer out
    survives "$cut" base "$title, $(cat "$cut.why")"
    count=$((count + 1))
  done
  [ "$count" -gt 20 ] || fail "$title: there were only $count states"
  states=$((states + count))
  echo "$title: $count states of the disk"
}

scenario "an append" base "$program" audit sign-off "$work/ledger" --of 1 --decision approved --role officer --reason second
scenario "a check of two cases" base "$program" check --rules Rules a.yaml b.yaml --ledger "$work/ledger"
scenario "recovery" torn "$program" audit sign-off "$work/ledger" --of 1 --decision approved --role officer --reason second

# That the proof can fail: on a disk that ignores syncs something acknowledged is lost.
lay_out base --ignore-syncs "$program" audit sign-off "$work/ledger" --of 1 --decision approved --role officer --reason second
lost=0
for cut in cuts/*/; do
  cut=${cut%/}
  : >out
  [ ! -e "$cut.out" ] || cp answer out
  (survives "$cut" base "without syncs") >/dev/null 2>&1 || lost=$((lost + 1))
done
[ "$lost" -gt 0 ] || fail "nothing is lost on a disk that ignores syncs: this proof proves nothing"
echo "$name: $states states; whatever was acknowledged is there each time. On a disk that ignores syncs $lost are broken."
