#!/usr/bin/env bash
# Reaches every exit status of `licet check`, 0 to 5, and each pair of two in one run: the worse wins.
#
#     exit-codes.sh PROGRAM
set -euo pipefail

program=$(realpath "${1:-.build/release/licet}")
cd "$(dirname "$0")/../.."
repository=$PWD
[ -x "$program" ] || {
  echo "exit-codes: there is no program $program" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# No setting of whoever runs this may change what is proven.
for variable in $(env | grep '^LICET_' | cut -d= -f1); do unset "$variable"; done
export LICET_ACTOR=prover LICET_RULES="$repository/Rules"

for verdict in pass attention blocked undetermined; do
  cp "Tests/Corpus/cases/verdicts/$verdict.yaml" "$work/"
done
cd "$work"
# So that no configuration above is found.
mkdir .git
printf 'case: broken\nitems: [\n' >broken.yaml

failures=0
checks=0
expect() { # status, what is shown, arguments of check
  local wanted=$1 what=$2 got=0
  shift 2
  "$program" check "$@" >out 2>err || got=$?
  checks=$((checks + 1))
  [ "$got" -eq "$wanted" ] && return
  echo "exit-codes: FAILED: $what: expected $wanted, got $got" >&2
  sed 's/^/    /' err | head -20 >&2
  failures=$((failures + 1))
}

expect 0 "a line that passes" pass.yaml
expect 0 "a line that calls for attention" attention.yaml
expect 1 "a line that calls for attention, failing on that" attention.yaml --fail-on attention
expect 1 "a blocked line" blocked.yaml
expect 3 "a line that could not be settled" undetermined.yaml
expect 0 "the same, as a warning" undetermined.yaml --undetermined warn
expect 4 "an input that is not there" none.yaml
expect 4 "an input that is no YAML" broken.yaml

# 2: usage, configuration, rules, and what is read beside them.
expect 2 "nothing to judge"
expect 2 "an option that does not exist" pass.yaml --no-such-option
expect 2 "rules that are not there" pass.yaml --rules none
expect 2 "waivers that are not there" pass.yaml --waivers none.yaml
expect 2 "a baseline that is not there" pass.yaml --baseline none.json
expect 2 "a lock that is not there" pass.yaml --lock none.lock
echo 'fail_on: never' >.licet.yaml
expect 2 "a configuration with a word it cannot have" pass.yaml
echo 'fail-on: blocked' >.licet.yaml
expect 2 "a configuration with a key it does not have" pass.yaml
printf 'fail_on: attention\npaths: [attention.yaml]\n' >.licet.yaml
expect 1 "a configuration that fails on attention, and names the paths"
export LICET_FAIL_ON=blocked
expect 0 "the environment, which goes before the configuration"
unset LICET_FAIL_ON
rm .licet.yaml

# 5: a ledger that was tampered with.
expect 0 "a ledger that is begun" pass.yaml --ledger ledger
expect 0 "a ledger that is sound" pass.yaml --ledger ledger
tree=$(find ledger -name 'checkpoint')
printf 'no note\n' >"$tree"
expect 5 "a ledger that is broken" pass.yaml --ledger ledger

# The worst wins, in the order 5, 2, 4, 1, 3.
expect 1 "1 before 3" blocked.yaml undetermined.yaml
expect 4 "4 before 1" none.yaml blocked.yaml
expect 4 "4 before 3" none.yaml undetermined.yaml
mkdir empty
expect 2 "2 before 4" empty none.yaml
expect 2 "2 before 1" empty blocked.yaml
expect 2 "2 before 3" empty undetermined.yaml
expect 5 "5 before 2" empty pass.yaml --ledger ledger
expect 5 "5 before 4" none.yaml pass.yaml --ledger ledger
expect 5 "5 before 1" blocked.yaml --ledger ledger
expect 5 "5 before 3" undetermined.yaml --ledger ledger

[ "$failures" -eq 0 ] || exit 1
echo "Each exit status from 0 to 5 was reached, and the worse of any two was given: $checks runs."
