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

# --- Lists of hosts, all in one file: a line each, of a type of its own; P stands for letters that keep them apart
if command -v scontrol >/dev/null 2>&1; then
  printf 'ClusterName=x\nSlurmctldHost=localhost\nNodeName=localhost CPUs=1\nPartitionName=p Nodes=ALL\n' >"$work/slurm.conf"
  export SLURM_CONF="$work/slurm.conf"
  : >"$work/lists.conf"
  : >"$work/theirs"
  lists=0
  add() {
    lists=$((lists + 1))
    list=$(printf '%s' "$1" | sed "s/P/l${lists}x/g")
    printf 'NodeName=%s Gres=gpu:t%sx:1\n' "$list" "$lists" >>"$work/lists.conf"
    names=$(scontrol show hostnames "$list" 2>&1 || true)
    case $names in
      *"Invalid hostlist"*) echo refused ;;
      *) printf '%s\n' "$names" | sort -u | wc -l ;;
    esac >>"$work/theirs"
  }
  for list in 'Pn[001-064,070]' 'Pn[1-2]x[3-4]' 'Pn[1-010]' 'Pn[9-11]' 'Pn[08-10]' 'Pa,Pb[1-2],Pc' 'Pn[1,1]' 'Pn[01-1]' \
    'Pn[007-0010]' 'Pn[0-65535]' 'Pn[0-65536]' 'Pn[3-1]' 'Pn[]' 'Pn[a-c]' 'Pn[1-2,]' 'Pn[1-2]3' 'Pn[1-2]-ib' 'Pn[[1-2]]' \
    'Pn[1--2]' 'Pn[1-2-3]' 'Pn[1-2:2]' 'Pn[1-1000000000]' 'Prack[1-3]n[01-16],Plogin[1-2]' 'P-1-[1-9]-y[1-3]' 'Pn1,,Pn2' ',Pn1'; do
    add "$list"
  done
  # Many more, from a seed.
  RANDOM=4800
  for _ in $(seq 1 300); do
    low=$((RANDOM % 40)); high=$((low + RANDOM % 60 - 5)); width=$((1 + RANDOM % 4))
    printf -v first "%0${width}d" "$low"
    list="n[$first-$high"
    [ $((RANDOM % 2)) -eq 0 ] || list="$list,$((RANDOM % 90))"
    list="$list]"
    [ $((RANDOM % 3)) -ne 0 ] || list="r[$((RANDOM % 3))-$((2 + RANDOM % 4))]$list"
    [ $((RANDOM % 3)) -ne 0 ] || list="$list,Pm[1-$((RANDOM % 5))]"
    add "P$list"
  done
  # The names themselves: each of Slurm's is one of ours, and is said to be there twice.
  printf 'NodeName=zz[008-012]x[1-2] Gres=gpu:zz:1\n' >>"$work/lists.conf"
  for name in $(scontrol show hostnames 'zz[008-012]x[1-2]'); do printf 'NodeName=%s Gres=gpu:zz:1\n' "$name"; done >>"$work/lists.conf"
  status=0
  "$program" import slurm "$work/lists.conf" >"$work/lists.yaml" 2>/dev/null || status=$?
  [ "$status" -eq 4 ] || fail "lists that Slurm refuses gave status $status"
  python3 - "$work/lists.conf" "$work/theirs" "$work/lists.yaml" <<'PYTHON' || fail "lists of hosts are read otherwise"
import re, sys
conf, theirs, fragment = (open(name, encoding="utf-8").read() for name in sys.argv[1:])
refused = {int(n) for n in re.findall(r"lists\.conf:(\d+):\d+: L0(?:981|109) ", fragment)}
counts = {}
for group in fragment.split("    - name: ")[1:]:
    number = re.search(r"number_of_nodes: \{ value: (\d+)", group)
    kind = re.search(r"written `t(\d+)x`", group)
    if number and kind:
        counts[int(kind[1])] = number[1]
wrong = 0
for line, said in enumerate(theirs.split(), 1):
    ours = "refused" if line in refused else counts.get(line, "nothing")
    if ours != said:
        wrong += 1
        print(f"inventories: {conf.splitlines()[line - 1]}: Slurm has {said}, we {ours}", file=sys.stderr)
twice = len(re.findall(r"L0984 the node `zz", fragment))
if twice != 10:
    wrong += 1
    print(f"inventories: of 10 names of Slurm's, {twice} are ours", file=sys.stderr)
if "refused" not in theirs or not counts:
    sys.exit("inventories: nothing was compared")
sys.exit(1 if wrong else 0)
PYTHON
  echo "inventories: $lists lists of hosts, $(grep -c refused "$work/theirs") of them refused, held against $(scontrol --version)"
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
if command -v slurmd >/dev/null 2>&1; then
  # What Slurm's daemon finds on a node by both files; devices every machine has stand for circuits.
  sed 's/gpu:h100:8/gpu:h100:4/' "$work/cluster.conf" >"$work/slurm.conf"
  for device in null zero full urandom; do echo "NodeName=n[001-186] Name=gpu Type=h100 File=/dev/$device"; done >"$work/gres.conf"
  theirs=$(SLURM_CONF="$work/slurm.conf" timeout 60 slurmd -f "$work/slurm.conf" -N n186 -G 2>&1 | grep -c 'Gres Name=gpu Type=h100 Count=1 ' || true)
  "$program" import slurm "$work/slurm.conf" "$work/gres.conf" --alias "h100=H100 SXM5 80GB" >"$work/both.yaml" || fail "both files: status $?"
  if [ "$theirs" -eq 0 ]; then
    skip "slurmd did not say what it finds on a node"
  else
    grep -q "accelerators_per_node: { value: $theirs," "$work/both.yaml" || fail "slurmd finds $theirs circuits on a node"
    echo "inventories: slurmd finds $theirs circuits of the type h100 on a node, as we do"
  fi
else
  skip "the configuration was not given to Slurm: slurmd is not installed (Debian: slurmd)"
fi

# --- All the way to a judgement: 187 nodes of 8 H100 reach 100 PFLOPS of 64 bit, 186 do not
for conf in cluster larger; do
  "$program" import slurm "$work/$conf.conf" --alias "h100=H100 SXM5 80GB" --to "$work/$conf.yaml" || fail "$conf: status $?"
  python3 - Examples/supercomputer-boundary/case.yaml "$work/$conf.yaml" "$work/$conf-case.yaml" <<'PYTHON'
import re, sys
example, fragment, out = sys.argv[1:]
first = open(example, encoding="utf-8").read().split("\n  - case:")[1]
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
    [ "$status" -eq 0 ] || fail "186 nodes are a supercomputer, or it is not settled"
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
