#!/usr/bin/env bash
# Kills the program at every system call by which it changes a ledger, one after the other, and demands each time that
# all that was acknowledged is there, that nothing else counts, and that the next writer goes on.
#
#     ledger-crash.sh PROGRAM       LICET_LONG=1: at every call that touches the ledger, those that only read included
. "$(dirname "$0")/ledger-common.sh"
has strace "that a crash at any point loses nothing acknowledged" || exit 0

# What the program does with a ledger, and does not merely read. The first call of each kind that is not in this list
# stops the proof, so that one the program begins to use is not overlooked.
changing="openat mkdir pwrite64 write fsync fdatasync rename unlink ftruncate flock"
reading="fchown fcntl mmap newfstatat fstat stat read pread64 lseek getdents64 close readlink access statx fcntl ioctl execve listxattr"
[ -z "${LICET_LONG:-}" ] || changing="$changing pread64 newfstatat getdents64 close"

kills=0
declare -A of_call

cd "$work"
small_rules .
"$program" audit init base --origin example.org/l >/dev/null
"$program" check --rules Rules a.yaml --ledger base >/dev/null
sign_off base first >/dev/null

# Runs a command in a fresh ledger and kills it at the n-th call of a kind. Returns 1 if it ended by itself.
killed() { # call, n, command...
  local call=$1 n=$2 status=0
  shift 2
  { strace -f -o trace -e "trace=$call" -e "inject=$call:signal=SIGKILL:when=$n" "$@" >out 2>err; } 2>/dev/null || status=$?
  case $status in
    137)
      kills=$((kills + 1))
      of_call[$call]=$((${of_call[$call]:-0} + 1))
      return 0
      ;;
    0) return 1 ;;
    *) fail "$*: killed at $call $n it ended with $status: $(cat err)" ;;
  esac
}

# For each changing call that a command makes on the ledger: its name and the number of the first one.
calls_of() { # command...
  strace -f -y -o trace "$@" >/dev/null 2>&1 || fail "$*: ended with $?"
  python3 - "$work/ledger" "$changing" "$reading" <<'PYTHON'
import re, sys
folder, changing, reading = sys.argv[1], sys.argv[2].split(), sys.argv[3].split()
count, first = {}, {"write": 1}
for line in open("trace", errors="replace"):
    match = re.match(r"\d+ +(\w+)\(", line)
    if not match:
        continue
    call = match[1]
    count[call] = count.get(call, 0) + 1
    if folder in line:
        if call not in changing and call not in reading:
            sys.exit(f"the program uses {call} on the ledger, which is not in the lists of this proof")
        if call in changing:
            first.setdefault(call, count[call])
for call in sorted(first):
    print(call, first[call])
PYTHON
}

# Kills a command at each of its changing calls in turn.
scenario() { # name, how to make the ledger, what must hold after, command...
  local title=$1 prepare=$2 check=$3 before=$kills n call first
  shift 3
  $prepare
  calls_of "$@" >calls || fail "$title"
  while read -r call first <&3; do
    n=$first
    while
      $prepare
      killed "$call" "$n" "$@"
    do
      $check "$title, killed at $call $n"
      n=$((n + 1))
    done
  done 3<calls
  echo "$title: killed $((kills - before)) times, at $(cut -d' ' -f1 calls | tr '\n' ' ')"
}

fresh() { rm -rf ledger; }
copied() {
  rm -rf ledger
  cp -r base ledger
}
torn() {
  copied
  head -c 100 base/log.jsonl >>ledger/log.jsonl
}

# Of a beginning there is nothing, or the whole; it can be begun anew, and then goes on.
begun() { # what happened
  local status=0
  if [ -e ledger/checkpoint ]; then
    "$program" audit verify ledger >verify 2>&1 || fail "$1: $(cat verify)"
  else
    [ ! -s out ] || fail "$1: it answered, and there is no ledger: $(cat out)"
    "$program" audit init ledger --origin example.org/l >next 2>&1 || fail "$1: it cannot be begun anew: $(cat next)"
  fi
  "$program" audit verify ledger >verify 2>&1 || fail "$1: $(cat verify)"
  "$program" check --rules Rules b.yaml --ledger ledger >next 2>&1 || fail "$1: the next writer: $(cat next)"
  "$program" audit verify ledger >verify 2>&1 || fail "$1: $(cat verify)"
  [ "$(size_of ledger)" -eq 2 ] || fail "$1: there are $(size_of ledger) entries"
}
# The same where the next run of `check` is what begins it anew.
begun_by_check() { # what happened
  "$program" check --rules Rules a.yaml b.yaml --ledger ledger >next 2>&1 || fail "$1: the next writer: $(cat next)"
  "$program" audit verify ledger >verify 2>&1 || fail "$1: $(cat verify)"
  # Both were recorded, by one run or the other, and perhaps by both.
  grep -qE '2 record$|2 record,' verify || fail "$1: $(cat verify)"
}
continued() { survives ledger base "$1"; }
# A recovery that was broken off is broken off again at the same place.
continued_twice() { # what happened
  killed "$call" "$n" "$program" audit sign-off ledger --of 1 --decision noted --role officer --reason again || true
  survives ledger base "$1, and again"
  [ "$(grep -c "$(head -c 100 base/log.jsonl | sha256sum | cut -c 1-64)" ledger/log.jsonl)" -eq 1 ] ||
    fail "$1, and again: what a broken-off write left is not told once"
}

scenario "beginning a ledger" fresh begun "$program" audit init "$work/ledger" --origin example.org/l
scenario "beginning one by a check" fresh begun_by_check \
  "$program" check --rules Rules a.yaml b.yaml --ledger "$work/ledger"
scenario "an append" copied continued "$program" audit sign-off "$work/ledger" --of 1 --decision approved --role officer \
  --reason second
scenario "a check of two cases" copied continued "$program" check --rules Rules a.yaml b.yaml --ledger "$work/ledger"
scenario "recovery" torn continued_twice "$program" audit sign-off "$work/ledger" --of 1 --decision approved \
  --role officer --reason second

for call in $(printf '%s\n' "${!of_call[@]}" | sort); do echo "  $call: ${of_call[$call]}"; done
[ "$kills" -gt 100 ] || fail "the program was killed only $kills times"
echo "$name: killed $kills times; whatever was acknowledged is there each time."
