#!/usr/bin/env bash
# Judges the examples again from ledgers alone, in other time zones, languages and years: the same bytes each time. Then
# erases what is private, and looks whether a concealed ledger tells a name.
#
#     replay.sh PROGRAM
. "$(dirname "$0")/ledger-common.sh"
has python3 "that records are judged again to the same bytes" || exit 0

for ledger in plain concealed; do
  conceal=""
  [ "$ledger" = plain ] || conceal=--conceal
  # The examples hold blocked lines on purpose.
  "$program" check Examples --ledger "$work/$ledger" $conceal >"$work/checked" || [ $? -eq 1 ] || fail "$ledger: the examples"
done
cd "$work"
"$program" audit verify plain >verify || fail "$(cat verify)"
records=$(grep -c '"kind":"record"' plain/log.jsonl)
[ "$records" -ge 20 ] || fail "there are only $records records"

replays=0
replayed() { # ledger, what is other, command...
  local ledger=$1 what=$2
  shift 2
  "$@" "$program" audit replay "$ledger" >again 2>&1 || fail "$ledger, $what: $(grep -v 'the same bytes$' again | head -5)"
  grep -qx "$records the same, 0 different, 0 not judged again" again || fail "$ledger, $what: $(tail -2 again)"
  [ "$(grep -c 'the same bytes$' again)" -eq "$records" ] || fail "$ledger, $what: $(head -3 again)"
  # Whether the rules are those here is another question, whose answer depends on where it is asked.
  sed -i '/^judged by sha256:/d' again
  local said
  said=said-$(basename "$ledger")
  [ -e "$said" ] || cp again "$said"
  cmp -s again "$said" || fail "$ledger, $what: it says something else"
  replays=$((replays + 1))
}
other_folder() { (cd / && exec "$@"); }
replayed plain "here" env
replayed concealed "here" env
replayed plain "in Shanghai, in Chinese" env TZ=Asia/Shanghai LC_ALL=zh_CN.UTF-8 LANG=zh_CN.UTF-8
replayed concealed "in Shanghai, in the language C" env TZ=Asia/Shanghai LC_ALL=C
replayed "$work/plain" "from a folder without rules" other_folder
if has faketime "that records are the same a year later"; then
  replayed plain "a year later" faketime -f +1y env TZ=Pacific/Kiritimati
  replayed concealed "a year later" faketime -f +1y env
fi

# A record that is not what was judged is seen, though the ledger is sound.
python3 - "$program" <<'PYTHON' || fail "a record of another outcome"
import hashlib, json, pathlib, shutil, subprocess, sys
# The log is rewritten up to its root, as someone with the key of an unsigned ledger could.
import base64
shutil.copytree("plain", "forged")
def canonical(value): return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
lines = pathlib.Path("plain/log.jsonl").read_bytes().splitlines()[:2]
head = pathlib.Path("plain/checkpoint").read_text().split("\n")
entry = json.loads(lines[1])
record = entry["record"]
record["lines"][0]["quantity"] = "1,000,000"
del record["digest"]
record["digest"] = "sha256:" + hashlib.sha256(canonical(record)).hexdigest()
lines[1] = canonical(entry)
leaves = [hashlib.sha256(b"\0" + line).digest() for line in lines]
root = hashlib.sha256(b"\1" + leaves[0] + leaves[1]).digest()
pathlib.Path("forged/log.jsonl").write_bytes(b"".join(line + b"\n" for line in lines))
pathlib.Path("forged/checkpoint").write_text(f"{head[0]}\n2\n{base64.b64encode(root).decode()}\n\n")
def run(verb): return subprocess.run([sys.argv[1], "audit", verb, "forged"], capture_output=True, text=True)
replay = run("replay")
assert replay.returncode == 5 and "DIFFERS" in replay.stdout and "/lines/0/quantity" in replay.stdout, replay
PYTHON

# No name of a party, and nothing else a case says in words of its own, stands in what may be handed on.
python3 - "$name" "$repository/Rules" <<'PYTHON'
import json, pathlib, sys
name = sys.argv[1]
texts = set()
for line in open("plain/log.jsonl", encoding="utf-8"):
    entry = json.loads(line)
    if entry["kind"] != "record":
        continue
    for stated in entry["record"]["stated"]:
        if stated["fact"].rsplit(".", 1)[-1] == "name":
            texts.add(stated["value"])
    for line_ in entry["record"]["lines"]:
        for judged in line_["determinations"]:
            texts |= {fact["note"] for fact in judged["facts"] if "note" in fact and "catalogue_entry" not in fact}
    if "title" in entry["record"]["case"]:
        texts.add(entry["record"]["case"]["title"])
    texts.add(entry["record"]["case"]["digest"].removeprefix("sha256:"))
if len(texts) < 50:
    sys.exit(f"{name}: FAILED: only {len(texts)} texts to look for")
# What the law itself names is no secret of a case.
rules = "".join(path.read_text(encoding="utf-8") for path in pathlib.Path(sys.argv[2]).rglob("*.yaml")).casefold()
open_to_all = {text for text in texts if text.casefold() in rules}
def written(text): return {text.casefold(), json.dumps(text)[1:-1].casefold()}
files = [pathlib.Path("concealed/log.jsonl"), *pathlib.Path("concealed/objects").iterdir()]
looked = 0
for path in files:
    content = path.read_text(encoding="utf-8").casefold()
    for text in sorted(texts - open_to_all):
        looked += 1
        if any(form in content for form in written(text)):
            sys.exit(f"{name}: FAILED: {path} tells {text!r}")
plain = pathlib.Path("plain/log.jsonl").read_text(encoding="utf-8").casefold()
found = sum(any(form in plain for form in written(text)) for text in texts)
if found != len(texts):
    sys.exit(f"{name}: FAILED: of {len(texts)} texts the open ledger has {found}")
print(f"{len(texts) - len(open_to_all)} names, titles, notes and digests looked for in {len(files)} files of the concealed ledger: none is there; "
      f"{len(open_to_all)} stand in the rules")
PYTHON

# What is private may be erased.
files=$(find concealed/private -type f ! -name names.jsonl | wc -l)
cp -r concealed halved
one=$(find halved/private -type f ! -name names.jsonl | sort | head -1)
rm "$one"
for ledger in halved concealed; do
  erased=1
  if [ "$ledger" = concealed ]; then
    rm -r concealed/private
    erased=$files
  fi
  status=0
  "$program" audit replay $ledger >again 2>&1 || status=$?
  [ "$status" -eq 3 ] || fail "$ledger, erased: status $status"
  "$program" audit verify $ledger >verify 2>&1 || fail "$ledger, erased: $(cat verify)"
  said=$(sed -n 's/^concealed files erased *//p' verify)
  cannot=$(grep -c 'not judged again: .*erased or withheld' again) || true
  grep -qx "$((records - cannot)) the same, 0 different, $cannot not judged again" again || fail "$ledger, erased: $(tail -2 again)"
  [ "$ledger" = halved ] || [ "$cannot" -eq "$records" ] || fail "erased, and $cannot of $records cannot be judged again"
  [ "$cannot" -ge 1 ] || fail "a case file is gone, and every record was judged again"
  [ "$said" -eq "$cannot" ] || fail "$ledger: $said are said to be erased, $cannot cannot be judged again, of $erased files"
done
echo "$name: $replays times $records records were judged again to the same bytes; erased ones are counted, and the ledger is sound."
