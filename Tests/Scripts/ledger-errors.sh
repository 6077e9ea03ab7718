#!/usr/bin/env bash
# Lets system calls fail, one after the other, cuts writes short and fills a disk: the program must end with status 5 and
# answer nothing, and the ledger must be as after a crash.
#
#     ledger-errors.sh PROGRAM
. "$(dirname "$0")/ledger-common.sh"

cd "$work"
small_rules .
"$program" audit init base --origin example.org/l >/dev/null
"$program" check --rules Rules a.yaml --ledger base >/dev/null
sign_off base first >/dev/null

copied() {
  rm -rf ledger
  cp -r base ledger
}
torn() {
  copied
  head -c 100 base/log.jsonl >>ledger/log.jsonl
}

failures=0
unharmed=0
# What must hold of a run that met an error: it says so, or did all it was asked to.
met() { # status, what happened
  if [ "$1" -eq 0 ]; then
    # The index is disposable; a run that could not write it has done its work all the same.
    [ -s out ] || fail "$2: it ended well and answered nothing"
    [ "$(size_of ledger)" -gt "$(size_of base)" ] || fail "$2: it answered, and entered nothing: $(cat out)"
    unharmed=$((unharmed + 1))
  else
    [ "$1" -eq 5 ] || fail "$2: status $1: $(cat out err)"
    [ ! -s out ] || fail "$2: it failed and answered: $(cat out)"
    grep -q '^licet: ' err || fail "$2: it does not say what happened: $(cat err)"
    failures=$((failures + 1))
  fi
  survives ledger base "$2"
}

# Lets each call of a kind on the ledger fail in turn; nothing else of the run is touched.
each() { # call, error, name, prepare, command...
  local call=$1 error=$2 title=$3 prepare=$4 n=0 hits status first=$failures well=$unharmed
  shift 4
  while
    n=$((n + 1))
    $prepare
    # Only files of the ledger: what they are called is known from the last run.
    find "$work/ledger" | sed 's/^/-P\n/' >paths
    for file in checkpoint.tmp index/hashes index/offsets log.jsonl.torn-1.unsaid log.jsonl.torn-1.unsaid.tmp log.jsonl.torn-1; do
      printf -- '-P\n%s\n' "$work/ledger/$file"
    done >>paths
    find "$work/done" -path '*objects/*' 2>/dev/null | sed "s|^$work/done|$work/ledger|; s|\$|.tmp|; s|^|-P\n|" >>paths || true
    mapfile -t only <paths
    status=0
    strace -f -o trace -e "trace=$call" -e "inject=$call:error=$error:when=$n" "${only[@]}" "$@" >out 2>err || status=$?
    grep -q INJECTED trace
  do
    met "$status" "$title, $call $n fails with $error"
  done
  [ "$n" -gt 1 ] || fail "$title: no $call of it could be made to fail"
  [ "$status" -eq 0 ] || fail "$title: without an error it ended with $status"
  echo "$title, $error from each $call: $((failures - first)) ended with 5, $((unharmed - well)) did their work without it"
}

append=("$program" audit sign-off "$work/ledger" --of 1 --decision approved --role officer --reason second)
check=("$program" check --rules Rules a.yaml b.yaml --ledger "$work/ledger")
if has strace "that a failing call leaves no false acknowledgement"; then
  cp -r base done
  "$program" check --rules Rules a.yaml b.yaml --ledger done >/dev/null
  for call in fsync:EIO pwrite64:EIO pwrite64:ENOSPC rename:EIO openat:EMFILE openat:ENOSPC flock:ENOLCK pread64:EIO; do
    each "${call%:*}" "${call#*:}" "an append" copied "${append[@]}"
  done
  for call in fsync:EIO pwrite64:ENOSPC rename:EACCES openat:EIO; do
    each "${call%:*}" "${call#*:}" "a check of two cases" copied "${check[@]}"
  done
  for call in fsync:EIO pwrite64:ENOSPC rename:EIO ftruncate:EIO openat:EACCES; do
    each "${call%:*}" "${call#*:}" "recovery" torn "${append[@]}"
  done
fi

# Short writes: a file may have so many bytes and no more. The write that crosses the limit takes a part, the next none.
cut=0
for kilobytes in 3 4 5 6; do
  copied
  while
    rm -rf before
    cp -r ledger before
    status=0
    (
      ulimit -f "$kilobytes"
      exec "${append[@]}"
    ) >out 2>err || status=$?
    [ "$status" -eq 0 ]
  do
    [ "$(size_of ledger)" -lt 100 ] || fail "a limit of $kilobytes kB was never met"
  done
  [ ! -s out ] || fail "a write cut short at $kilobytes kB: it answered: $(cat out)"
  [ "$status" -eq 5 ] || fail "a write cut short: status $status: $(cat err)"
  [ "$(stat -c %s before/log.jsonl)" -eq "$(stat -c %s ledger/log.jsonl)" ] || cut=$((cut + 1))
  survives ledger before "a write cut short at $kilobytes kB"
done
[ "$cut" -gt 0 ] || fail "no write was cut short"
echo "a limit on the size of files: $cut of 4 runs left a part of a line"

# A full disk, if one may be mounted.
if mkdir disk && mount -t tmpfs -o size=1m none "$work/disk" 2>/dev/null; then
  trap 'umount "$work/disk" 2>/dev/null || umount -l "$work/disk"; rm -rf "$work"' EXIT
  full=0
  for kilobytes in 4 8 12 16 20 40 80 120 160 1000; do
    rm -rf disk/ledger
    mount -o "remount,size=${kilobytes}k" "$work/disk"
    status=0
    "$program" check --rules Rules a.yaml b.yaml --ledger disk/ledger >out 2>err || status=$?
    if [ "$status" -ne 0 ]; then
      full=$((full + 1))
      [ "$status" -eq 5 ] || fail "a disk of $kilobytes kB: status $status: $(cat out err)"
      [ ! -s out ] || fail "a disk of $kilobytes kB: it failed and answered: $(cat out)"
    fi
    mount -o remount,size=1m "$work/disk"
    "$program" check --rules Rules a.yaml b.yaml --ledger disk/ledger >out 2>err ||
      fail "a disk of $kilobytes kB, now larger: $(cat out err)"
    "$program" audit verify disk/ledger >verify || fail "a disk of $kilobytes kB, now larger: $(cat verify)"
  done
  [ "$full" -gt 0 ] || fail "no disk was full"
  echo "disks too small to begin a ledger: $full of 10; on a larger one it goes on"
  # A ledger that grows until the disk is full.
  rm -rf disk/ledger
  cp -r base disk/ledger
  mount -o "remount,size=$(($(du -sk disk | cut -f1) + 4))k" "$work/disk"
  n=0
  while
    rm -rf before
    cp -r disk/ledger before
    sign_off disk/ledger growing >out 2>err
  do n=$((n + 1)); done
  [ "$n" -lt 200 ] || fail "the disk was never full"
  [ ! -s out ] || fail "a full disk: it failed and answered: $(cat out)"
  mount -o remount,size=1m "$work/disk"
  survives disk/ledger before "a full disk after $n appends"
  echo "a disk filled by $n appends: the next failed, and the one after there was room went on"
else
  echo "$name: SKIPPED, no disk can be mounted here: a full disk" >&2
fi

echo "$name: $failures runs met an error and ended with 5; $unharmed met one that takes nothing from the ledger."
