# What the proofs of the ledger share; sourced by each of them, with the program as its first argument.
# Everything happens in a folder of its own, on a pack of rules so small that a record has two kilobytes.
set -euo pipefail

name=$(basename "$0" .sh)
program=$(realpath "${1:-.build/release/licet}")
cd "$(dirname "$0")/../.."
repository=$PWD
[ -x "$program" ] || {
  echo "$name: there is no program $program" >&2
  exit 1
}
# In memory, where there is such a folder: a killed program is not a power cut, and syncing disks would take most of the time.
[ -n "${TMPDIR:-}" ] || [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What the machine says of itself must not get into what is compared.
unset LICET_LEDGER_KEY LICET_RULES GITHUB_SHA GITHUB_REPOSITORY GITHUB_RUN_ID CI_COMMIT_SHA CI_PROJECT_PATH CI_JOB_URL
export LICET_ACTOR=prover

fail() {
  echo "$name: FAILED: $*" >&2
  exit 1
}

# Whether the machine has a tool; if not, that is said, and what is not proven.
has() { # tool, what is not proven without it
  command -v "$1" >/dev/null 2>&1 && return 0
  echo "$name: SKIPPED, $1 is not installed (sh Scripts/setup.sh --with-proofs): $2" >&2
  return 1
}

# Writes rules of one pack that has no rules, and two cases, a.yaml and b.yaml.
small_rules() { # folder
  mkdir -p "$1/Rules/small"
  cp -r "$repository/Rules/vocabulary" "$1/Rules/"
  cat >"$1/Rules/small/pack.yaml" <<'YAML'
pack: small
title: A small pack
jurisdiction: CN
authority: reported
certainty: C
edition: 2026.11.22
verified_from: 2022-01-01
verified_through: 2026-06-30
outcomes:
  - { id: no_restriction, blocks: never, says: No rule was found. }
  - { id: prohibited, blocks: always, says: It is forbidden. }
YAML
  for case in a b; do
    cat >"$1/$case.yaml" <<YAML
case: $case
title: Case $case
transaction: { kind: export, date: 2024-06-03, destination: FR }
parties:
  - { roles: [purchaser], name: "Société Poincaré $case" }
items:
  - { quantity: 1 }
YAML
  done
}

# A key that signs, if the machine can make one; else the ledgers are unsigned.
if command -v ssh-keygen >/dev/null 2>&1; then
  ssh-keygen -q -t ed25519 -N '' -C prover -f "$work/key"
  export LICET_LEDGER_KEY=$work/key
else
  echo "$name: SKIPPED, ssh-keygen is not installed: the ledgers are unsigned" >&2
fi

sign_off() { # ledger, reason: enters one entry
  "$program" audit sign-off "$1" --of 1 --decision approved --role officer --reason "$2"
}

size_of() { sed -n 2p "$1/checkpoint"; }

# Whether what `audit verify` printed says no more against the ledger than that a write was broken off.
only_torn() { # what it printed
  ! grep '^wrong: ' "$1" | grep -qv 'bytes of the log are acknowledged by no checkpoint$'
}

# What must hold of a ledger after a run that did not end well, whose output is in $work/out: what was acknowledged before
# is there; nothing is wrong but a broken-off write; whoever writes next succeeds, and then nothing is wrong.
survives() { # ledger, ledger as it was before, what happened
  local ledger=$1 before=$2 what=$3 status=0 size then
  cmp -s -n "$(stat -c %s "$before/log.jsonl")" "$before/log.jsonl" "$ledger/log.jsonl" ||
    fail "$what: what was acknowledged before is not there byte for byte"
  "$program" audit verify "$ledger" --known-checkpoint "$before/checkpoint" >"$work/verify" 2>&1 || status=$?
  case $status in
    0) ;;
    5) only_torn "$work/verify" || fail "$what: $(cat "$work/verify")" ;;
    *) fail "$what: verification ended with $status: $(cat "$work/verify")" ;;
  esac
  grep -qE 'against the known checkpoint +(SAME|EXTENDS)$' "$work/verify" ||
    fail "$what: the ledger is not the one before: $(cat "$work/verify")"
  size=$(size_of "$ledger")
  # An answer that was printed must be in the ledger; one that was not may be.
  if [ -s "$work/out" ] && [ "$size" -eq "$(size_of "$before")" ]; then
    fail "$what: it answered, and the ledger has nothing of it: $(cat "$work/out")"
  fi
  tail -c +"$(($(acknowledged_bytes "$ledger" "$size") + 1))" "$ledger/log.jsonl" >"$work/tail"
  sign_off "$ledger" "after" >"$work/next" 2>&1 || fail "$what: the next writer failed: $(cat "$work/next")"
  "$program" audit verify "$ledger" --known-checkpoint "$before/checkpoint" >"$work/verify" 2>&1 ||
    fail "$what: after the next writer: $(cat "$work/verify")"
  then=$(size_of "$ledger")
  # The acknowledgement is the last line; entries between it and those before tell of broken-off writes alone.
  grep -q "^Entry $((then - 1)): " "$work/next" || fail "$what: the next writer said $(cat "$work/next")"
  if awk -v size="$size" -v then="$then" 'NR > size && NR < then' "$ledger/log.jsonl" | grep -qv '"kind":"recovered"'; then
    fail "$what: an entry that nobody acknowledged is there"
  fi
  # Bytes of a broken-off write are kept, once, and told once.
  if [ -s "$work/tail" ]; then
    same=0
    for torn in "$ledger"/log.jsonl.torn-*; do
      case $torn in *.unsaid) fail "$what: $torn is told by no entry" ;; esac
      ! cmp -s "$work/tail" "$torn" || same=$((same + 1))
    done
    [ "$same" -eq 1 ] || fail "$what: the bytes behind the checkpoint are kept $same times"
    [ "$(grep -c "$(sha256sum "$work/tail" | cut -c 1-64)" "$ledger/log.jsonl")" -eq 1 ] ||
      fail "$what: the bytes behind the checkpoint are not told once"
  fi
}

# How many bytes the first lines of the log of a ledger have.
acknowledged_bytes() { head -n "$2" "$1/log.jsonl" | wc -c; }
