#!/bin/bash
# Holds the reading of inventories against the programs they come from: lists of hosts against Slurm's own, a whole slurm.conf
# against Slurm, a bill of materials against CycloneDX's own validator; and takes an inventory all the way to a judgement.
set -eu

program=${1:-.build/release/licet}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
skipped=0

fail() {
  echo "inventories: $*" >&2
  failures=$((failures + 1))
}

skip() {
  echo "inventories: SKIPPED, $*" >&2
  skipped=$((skipped + 1))
}

# The number of nodes the program reads in a list of hosts, or `refused`.
counted() {
  printf 'NodeName=%s Gres=gpu:h100:1\n' "$1" >"$work/nodes.conf"
  status=0
  "$program" import slurm "$work/nodes.conf" >"$work/fragment.yaml" 2>"$work/errors" || status=$?
  if [ "$status" -eq 4 ]; then echo refused; return; fi
  sed -n 's/.*number_of_nodes: { value: \([0-9]*\).*/\1/p' "$work/fragment.yaml"
}

# --- Lists of hosts
if command -v scontrol >/dev/null 2>&1; then
  printf 'ClusterName=x\nSlurmctldHost=localhost\nNodeName=localhost CPUs=1\nPartitionName=p Nodes=ALL\n' >"$work/slurm.conf"
  export SLURM_CONF="$work/slurm.conf"
  lists=0
  compare() {
    lists=$((lists + 1))
    if theirs=$(scontrol show hostnames "$1" 2>/dev/null); then
      theirs=$(printf '%s\n' "$theirs" | sort -u | wc -l)
    else
      theirs=refused
    fi
    ours=$(counted "$1")
    [ "$ours" = "$theirs" ] || fail "\`$1\`: Slurm has $theirs, we $ours"
  }
  for list in 'n[001-064,070]' 'n[1-2]x[3-4]' 'n[1-010]' 'n[9-11]' 'n[08-10]' 'a,b[1-2],c' 'n[1,1]' 'n[01-1]' 'n[007-0010]' \
    'n[0-65535]' 'n[0-65536]' 'n[3-1]' 'n[]' 'n[a-c]' 'n[1-2,]' 'n[1-2]3' 'n[1-2]-ib' 'n[[1-2]]' 'n[1--2]' 'n[1-2-3]' 'n[1-2:2]' \
    'n[1-1000000000]' 'rack[1-3]n[01-16],login[1-2]' 'x-1-[1-9]-y[1-3]' 'n1,,n2' ',n1'; do
    compare "$list"
  done
  # Many more, from a seed.
  RANDOM=4800
  for _ in $(seq 1 60); do
    low=$((RANDOM % 40)); high=$((low + RANDOM % 60 - 5)); width=$((1 + RANDOM % 4))
    printf -v first "%0${width}d" "$low"
    list="n[$first-$high"
    [ $((RANDOM % 2)) -eq 0 ] || list="$list,$((RANDOM % 90))"
    list="$list]"
    [ $((RANDOM % 3)) -ne 0 ] || list="r[$((RANDOM % 3))-$((2 + RANDOM % 4))]$list"
    [ $((RANDOM % 3)) -ne 0 ] || list="$list,m[1-$((RANDOM % 5))]"
    compare "$list"
  done
  # The names themselves, through a node that two lists share.
  names=$(scontrol show hostnames 'n[008-012]x[1-2]')
  printf 'NodeName=n[008-012]x[1-2] Gres=gpu:h100:1\n' >"$work/names.conf"
  for name in $names; do printf 'NodeName=%s Gres=gpu:h100:1\n' "$name"; done >>"$work/names.conf"
  again=$("$program" import slurm "$work/names.conf" 2>&1 >/dev/null | grep -c '^warning\[L0984\]' || true)
  [ "$again" -eq 10 ] || fail "of 10 names of Slurm's, $again are ours"
  echo "inventories: $lists lists of hosts read as by $(scontrol --version)"
  unset SLURM_CONF
else
  skip "no list of hosts was compared: Slurm's scontrol is not installed (Debian: slurm-client)"
fi

# --- A configuration that Slurm itself takes
cat >"$work/cluster.conf" <<'CONF'
ClusterName=tundra
SlurmctldHost=localhost
GresTypes=gpu
NodeName=DEFAULT CPUs=96 \
  Gres=gpu:h100:8  # eight to a node
nodename=n[001-186] STATE=UNKNOWN
PartitionName=all Nodes=ALL Default=YES
CONF
sed 's/n\[001-186\]/n[001-187]/' "$work/cluster.conf" >"$work/larger.conf"
if command -v slurmd >/dev/null 2>&1 && command -v scontrol >/dev/null 2>&1; then
  theirs=$(SLURM_CONF="$work/cluster.conf" slurmd -f "$work/cluster.conf" -N n186 -G 2>&1 || true)
  case $theirs in
    *"Gres Name=gpu Type=h100 Count=8"*) echo "inventories: slurmd finds 8 gpu of the type h100 on n186, as we do" ;;
    *) skip "slurmd did not say what it finds: $(printf '%s' "$theirs" | head -1)" ;;
  esac
else
  skip "the configuration was not given to Slurm: slurmd is not installed (Debian: slurmd)"
fi

# --- All the way to a judgement: 187 nodes of 8 H100 reach 100 PFLOPS of 64 bit, 186 do not
for conf in cluster larger; do
  "$program" import slurm "$work/$conf.conf" --alias "h100=H100 SXM5 80GB" --to "$work/$conf.yaml" || fail "$conf: status $?"
  python3 - Examples/supercomputer-boundary/case.yaml "$work/$conf.yaml" "$work/$conf-case.yaml" <<'PYTHON'
import re, sys
example, fragment, out = sys.argv[1:]
first = open(example, encoding="utf-8").read().split("\n  - case:")[2]
case = ("case:" + first.split("    cluster:")[0]).replace("\n    ", "\n")
# The space belongs to the cluster, and no inventory knows it.
cluster = open(fragment, encoding="utf-8").read().replace("cluster:\n", "cluster:\n  racks: 400\n  envelope_volume: 41600 ft³\n", 1)
open(out, "w", encoding="utf-8").write(case + "\n" + cluster)
PYTHON
  status=0
  "$program" check "$work/$conf-case.yaml" --jurisdiction us >"$work/$conf.txt" 2>"$work/$conf.err" || status=$?
  [ ! -s "$work/$conf.err" ] || fail "$conf: the case is not read without a word: $(head -3 "$work/$conf.err")"
  echo "inventories: $conf: status $status"
  if [ "$conf" = larger ]; then
    [ "$status" -eq 1 ] && grep -q '744.23(a)(1)' "$work/$conf.txt" || fail "187 nodes are no supercomputer"
  else
    ! grep -q 'license_required' "$work/$conf.txt" || fail "186 nodes are a supercomputer"
  fi
done
if "$program" import slurm "$work/cluster.conf" --to "$work/cluster.yaml" 2>/dev/null; then fail "--to wrote over a file"; fi

# --- A bill of materials
bill=Tests/Corpus/inventories/server.cdx.json
if python3 -c 'import cyclonedx.validation.json' >/dev/null 2>&1; then
  python3 - "$bill" <<'PYTHON' || fail "$bill is not valid"
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = open(sys.argv[1], encoding="utf-8").read()
error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
if error:
    sys.exit(f"inventories: {error}")
if not JsonStrictValidator(SchemaVersion.V1_6).validate_str(text.replace('"components"', '"componentz"', 1)):
    sys.exit("inventories: the validator takes anything")
PYTHON
  echo "inventories: $bill is valid by CycloneDX's own library"
else
  skip "no bill of materials was validated: the Python module cyclonedx with its validation is not installed"
fi
"$program" import cyclonedx "$bill" >"$work/bill.yaml" || fail "$bill: status $?"
grep -q 'accelerators_per_node: { value: 8,' "$work/bill.yaml" || fail "$bill does not hold 8"

[ "$failures" -eq 0 ] || exit 1
echo "inventories: all held; $skipped skipped"
