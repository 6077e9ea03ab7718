#!/usr/bin/env bash
# Holds what the program hands on to others against programs that are not ours: the in-toto statement and its DSSE envelope,
# the SSH signature of an anchor, and bundles, which Docs/verify-bundle.py and the program must judge alike.
#
#     evidence.sh PROGRAM      LICET_LONG=1: every byte of a bundle but its files, not a sample
. "$(dirname "$0")/ledger-common.sh"
has ssh-keygen "that evidence is accepted by others" || exit 0
has python3 "that evidence is accepted by others" || exit 0

venv=${LICET_PROOFS_VENV:-$repository/.build/proofs-venv}
cd "$work"
small_rules .
for ledger in ledger concealed; do
  conceal=""
  [ "$ledger" = ledger ] || conceal=--conceal
  "$program" audit init $ledger --origin example.org/l >init
  "$program" check --rules Rules a.yaml b.yaml --ledger $ledger $conceal >/dev/null
  sign_off $ledger x >/dev/null
  "$program" audit hold $ledger --case a --reason x >/dev/null
done
vkey=$(grep '^example.org/l+' init)
(
  unset LICET_LEDGER_KEY
  "$program" audit init unsigned --origin example.org/l >/dev/null
  "$program" check --rules Rules a.yaml b.yaml --ledger unsigned >/dev/null
  sign_off unsigned x >/dev/null
)

# The statement.
"$program" audit attest ledger --of 1 >attested
"$program" audit attest concealed --of 1 >attested-concealed
packages="in-toto-attestation==0.9.3 securesystemslib[crypto]==1.6.0"
if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c 'import in_toto_attestation, securesystemslib, cryptography' 2>/dev/null; then
  # shellcheck disable=SC2086
  { python3 -m venv "$venv" && "$venv/bin/pip" install -q $packages; } >pip 2>&1 || {
    rm -rf "$venv"
    echo "$name: SKIPPED, $packages cannot be installed: that statements are accepted by others ($(tail -1 pip))" >&2
    venv=""
  }
fi
if [ -n "$venv" ]; then
  "$venv/bin/python" - "$vkey" <<'PYTHON' || fail "a statement"
import base64, copy, hashlib, json, pathlib, sys
from google.protobuf import json_format
import in_toto_attestation.v1.statement_pb2 as pb
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey

raw = base64.b64decode(sys.argv[1].split("+", 2)[2])
assert raw[0] == 1 and len(raw) == 33
entries = [json.loads(line) for line in open("ledger/log.jsonl")]
accepted = refused = 0

def statement(envelope):
    assert envelope.payload_type == "application/vnd.in-toto+json"
    parsed = json_format.ParseDict(json.loads(envelope.payload), pb.Statement())
    checked = Statement.copy_from_pb(parsed)
    checked.validate()
    return checked.pb

def key_for(envelope):
    [keyid] = envelope.signatures
    # The name of a key of a note is public, so that who verifies can look it up.
    assert keyid == "+".join(sys.argv[1].split("+")[:2]), keyid
    return SSlibKey(keyid, "ed25519", "ed25519", {"public": raw[1:].hex()})

for file in ("attested", "attested-concealed"):
    given = json.loads(pathlib.Path(file).read_text())
    envelope = Envelope.from_dict(copy.deepcopy(given))
    envelope.verify([key_for(envelope)], 1)
    found = statement(envelope)
    accepted += 1
    digests = {subject.name: subject.digest["sha256"] for subject in found.subject}
    if file == "attested":
        assert digests == {
            "a.yaml": hashlib.sha256(pathlib.Path("a.yaml").read_bytes()).hexdigest(),
            "record:a": entries[1]["record"]["digest"].removeprefix("sha256:"),
        }, digests
    else:
        # The digest of a case file would let who guesses a name confirm it.
        assert list(digests) == ["record:a"], digests
    assert found.predicate_type == "https://in-toto.io/attestation/svr/v0.1"
    predicate = json_format.MessageToDict(found.predicate)
    assert predicate["timeCreated"] == (entries[1]["at"] if file == "attested" else predicate["timeCreated"])
    assert predicate["verifier"]["id"].startswith("urn:licet:")
    assert predicate["properties"] == ["LICET_JUDGED", "LICET_VERDICT_PASS", "LICET_SMALL_PASS", "LICET_AS_OF_2024_06_03"], predicate
    # Every byte of the payload, its type and the signature are under the signature.
    mutants = []
    payload = base64.b64decode(given["payload"])
    for place in range(len(payload)):
        changed = bytearray(payload)
        changed[place] ^= 1
        mutants.append({"payload": base64.b64encode(changed).decode()})
    mutants.append({"payloadType": given["payloadType"] + "x"})
    signature = base64.b64decode(given["signatures"][0]["sig"])
    for place in range(len(signature)):
        changed = bytearray(signature)
        changed[place] ^= 1
        mutants.append({"signatures": [{**given["signatures"][0], "sig": base64.b64encode(changed).decode()}]})
    for mutant in mutants:
        envelope = Envelope.from_dict(copy.deepcopy({**given, **mutant}))
        try:
            envelope.verify([key_for(envelope)], 1)
        except VerificationError:
            refused += 1
        else:
            sys.exit(f"{file}: accepted with {mutant}")
print(f"statements: {accepted} accepted by in-toto-attestation and securesystemslib, {refused} changed ones refused")
PYTHON
fi

# The anchor.
"$program" audit anchor ledger --ssh-key key >anchored
note=ledger/anchors/$(size_of ledger).note
cmp -s "$note" ledger/checkpoint || fail "the anchor is not the checkpoint"
echo "prover $(cut -d' ' -f1-2 key.pub)" >allowed
accepts() { ssh-keygen -Y verify -f allowed -I "$1" -n "$2" -s "$note.sig" >said 2>&1; }
accepts prover licet-checkpoint <"$note" || fail "the anchor is not accepted: $(cat said)"
# The command that the program prints is the one that works.
printed=$(grep '^ssh-keygen' anchored | sed 's/ALLOWED_SIGNERS/allowed/; s/WHO/prover/')
sh -c "$printed" >said 2>&1 || fail "$printed: $(cat said)"
! accepts prover another <"$note" || fail "the anchor is accepted under another name space"
! accepts stranger licet-checkpoint <"$note" || fail "the anchor is accepted of another signer"
size=$(stat -c %s "$note")
refused=0
for place in $(seq 0 3 $((size - 1))); do
  { head -c "$place" "$note"; tail -c +"$((place + 1))" "$note" | head -c 1 | tr '\000-\377' '\001-\377\000'; tail -c +"$((place + 2))" "$note"; } >changed
  [ "$(stat -c %s changed)" -eq "$size" ] || fail "the note was not changed as it should be"
  ! accepts prover licet-checkpoint <changed || fail "the anchor is accepted with byte $place changed"
  refused=$((refused + 1))
done
"$program" audit verify ledger --known-checkpoint "$note" | grep -qE 'known checkpoint +SAME$' || fail "the anchor is not the same"
sign_off ledger y >/dev/null
"$program" audit verify ledger --known-checkpoint "$note" | grep -qE 'known checkpoint +EXTENDS$' || fail "the anchor is not extended"
"$program" audit anchor ledger --ssh-key key >/dev/null
echo "anchors: accepted by ssh-keygen, $refused changed ones refused, and so are another signer and another name space"

# Bundles.
"$program" audit export ledger --case a --to signed-bundle >/dev/null
"$program" audit export unsigned --case b --to unsigned-bundle >/dev/null
"$program" audit export concealed --case a --to concealed-bundle >/dev/null
"$program" audit export concealed --case a --to revealed-bundle --reveal >/dev/null
python3 "$repository/Docs/verify-bundle.py" signed-bundle --key "$vkey" --anchor "ledger/anchors/$(size_of ledger).note" \
  --allowed-signers allowed --identity prover >said || fail "a bundle with its anchor: $(cat said)"
! python3 "$repository/Docs/verify-bundle.py" signed-bundle --anchor "$note" --allowed-signers allowed \
  --identity prover >said || fail "a bundle with the anchor of another checkpoint is called good"
python3 - "$name" "$program" "$repository/Docs/verify-bundle.py" "${LICET_LONG:-}" "${LICET_SEED:-}" <<'PYTHON'
import base64, concurrent.futures, importlib.util, json, os, pathlib, queue, random, shutil, subprocess, sys
name, program, verifier, long, seed = sys.argv[1:]
seed = int(seed) if seed else random.SystemRandom().randrange(10**6)
chance = random.Random(seed)
print(f"seed {seed}")
bundles = ["signed-bundle", "unsigned-bundle", "concealed-bundle", "revealed-bundle"]
workers = os.cpu_count() or 2
copies = {bundle: queue.Queue() for bundle in bundles}
for bundle, free in copies.items():
    for number in range(workers):
        shutil.copytree(bundle, f"{bundle}-{number}")
        free.put(pathlib.Path(f"{bundle}-{number}"))

def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", close_fds=False)
    return done.returncode, done.stdout + done.stderr

spec = importlib.util.spec_from_file_location("verify_bundle", verifier)
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)

def judge(folder, apart=False):
    ours, said = run(program, "audit", "verify", str(folder))
    if apart:
        theirs, also = run(sys.executable, "-I", verifier, str(folder))
        return ours, theirs, said + also
    # Within this run, since starting Python takes longer than all the rest.
    judged = script.Verifier(folder)
    judged.verify([])
    return ours, int(bool(judged.problems)), said + "\n".join(judged.facts + judged.problems)

def attempt(job):
    bundle, changes, must, title = job
    folder = copies[bundle].get()
    before = {file: (folder / file).read_bytes() for file in changes}
    try:
        for file, content in changes.items():
            if content is None:
                (folder / file).unlink()
            else:
                (folder / file).write_bytes(content)
        ours, theirs, said = judge(folder)
    finally:
        for file, content in before.items():
            (folder / file).write_bytes(content)
        copies[bundle].put(folder)
    if ours not in (0, 5) or theirs not in (0, 1):
        return f"{title}: the program ends with {ours}, the script with {theirs}: {said}"
    if (ours == 0) != (theirs == 0):
        return f"{title}: the program says {ours}, the script {theirs}: {said}"
    if must is not None and (ours == 0) != must:
        return f"{title}: both say {'good' if ours == 0 else 'not good'}: {said}"
    return None

def flips(bundle, file, count):
    content = pathlib.Path(bundle, file).read_bytes()
    places = range(len(content)) if long and not "/" in file else sorted(chance.sample(range(len(content)), min(count, len(content))))
    for place in places:
        changed = bytearray(content)
        changed[place] ^= 1 << chance.randrange(8)
        yield bundle, {file: bytes(changed)}, False, f"{bundle}/{file}, byte {place} is {changed[place]}"

def ends_of_base64(bundle):
    """The bits of a base64 text that stand for nothing, and letters of another case."""
    checkpoint = pathlib.Path(bundle, "checkpoint").read_bytes()
    for place, byte in enumerate(checkpoint):
        if checkpoint[place + 1:place + 2] == b"=":
            for bit in range(3):
                changed = bytearray(checkpoint)
                changed[place] ^= 1 << bit
                yield bundle, {"checkpoint": bytes(changed)}, False, f"{bundle}/checkpoint, bit {bit} of the last letter at {place}"

def rewritten(bundle):
    """Lines gone, doubled and swapped, with their proofs and without, and other ways of writing the same."""
    entries = pathlib.Path(bundle, "entries.jsonl").read_bytes().splitlines(keepends=True)
    proofs = pathlib.Path(bundle, "proofs.jsonl").read_bytes().splitlines(keepends=True)
    checkpoint = pathlib.Path(bundle, "checkpoint").read_bytes()
    def both(lines, hashes, must, title):
        return bundle, {"entries.jsonl": b"".join(lines), "proofs.jsonl": b"".join(hashes)}, must, f"{bundle}: {title}"
    def without(list_, number): return list_[:number] + list_[number + 1:]
    def doubled(list_, number): return list_[:number] + list_[number:number + 1] + list_[number:]
    def swapped(list_, number): return list_[:number] + [list_[number + 1], list_[number]] + list_[number + 2:]
    for number in range(len(entries)):
        # Fewer entries are a smaller bundle, as long as the first is there.
        yield both(without(entries, number), without(proofs, number), number > 0, f"without entry {number}")
        yield both(without(entries, number), proofs, False, f"without line {number} of the entries")
        yield both(entries, without(proofs, number), False, f"without line {number} of the proofs")
        yield both(doubled(entries, number), doubled(proofs, number), False, f"entry {number} twice")
        if number + 1 < len(entries):
            yield both(swapped(entries, number), swapped(proofs, number), False, f"entries {number} and {number + 1} swapped")
    yield both([], [], False, "empty")
    yield both(entries[:-1] + [entries[-1][:-1]], proofs, False, "the last line feed gone")
    yield both(entries, proofs[:-1] + [proofs[-1][:-1]], False, "the last line feed of the proofs gone")
    yield both(entries, [line.upper() for line in proofs], False, "the proofs in capitals")
    def proof(change): return [(json.dumps(change(json.loads(line)), separators=(",", ":"), sort_keys=True) + "\n").encode() for line in proofs]
    yield both(entries, proof(lambda line: line), True, "the proofs written anew")
    yield both(entries, proof(lambda line: {**line, "hashes": [hash.upper() for hash in line["hashes"]]}), False, "hashes in capitals")
    yield both(entries, proof(lambda line: {**line, "more": 1}), False, "a proof with a key more")
    yield both(entries, proof(lambda line: {**line, "hashes": line["hashes"] + ["00" * 32]}), False, "a hash too many")
    yield both(entries, proof(lambda line: {**line, "hashes": line["hashes"][:-1]}), False, "a hash too few")
    yield both(entries, proof(lambda line: {**line, "index": line["index"] + 0.0}), False, "an index with a point")
    yield both(entries, proof(lambda line: {**line, "size": str(line["size"])}), False, "a size as a text")
    yield both(entries, [line.replace(b",", b", ") for line in proofs], False, "spaces in the proofs")
    yield both(entries, [line.replace(b"\n", b"\r\n") for line in proofs], False, "the proofs with carriage returns")
    yield both(entries + [b"\n"], proofs + [b"\n"], False, "an empty line more")
    head, _, tail = checkpoint.partition(b"\n\n")
    for title, content in [
        ("a line more", head + b"\nmore\n\n" + tail), ("carriage returns", checkpoint.replace(b"\n", b"\r\n")),
        ("a byte more", checkpoint + b"x"), ("a line feed more", checkpoint + b"\n"), ("no last line feed", checkpoint[:-1]),
        ("a zero before the size", checkpoint.replace(b"\n", b"\n0", 1)), ("nothing", b""),
        ("without signatures", head + b"\n\n"), ("without the empty line", head + b"\n" + tail),
        ("each signature twice", head + b"\n\n" + tail + tail),
        ("a signature by a stranger more", head + b"\n\n" + tail + "— stranger ".encode() + base64.b64encode(bytes(68)) + b"\n"),
        ("a short signature more", head + b"\n\n" + tail + "— stranger ".encode() + base64.b64encode(bytes(3)) + b"\n"),
    ]:
        must = False
        if content == checkpoint or title in ("without signatures",) and bundle.startswith("unsigned"):
            must = True
        if title in ("each signature twice", "a signature by a stranger more"):
            must = None
        yield bundle, {"checkpoint": content}, must, f"{bundle}: a checkpoint with {title}"

def files(bundle):
    for folder in ("objects", "private"):
        for path in sorted(pathlib.Path(bundle).glob(f"{folder}/*")):
            file = f"{folder}/{path.name}"
            if path.name == "names.jsonl":
                continue
            yield from flips(bundle, file, 6)
            # What is concealed may be withheld.
            yield bundle, {file: None}, folder == "private", f"{bundle}: {file} gone"
            yield bundle, {file: b""}, False, f"{bundle}: {file} empty"
    for file in ("entries.jsonl", "proofs.jsonl", "checkpoint"):
        if file != "proofs.jsonl":
            yield bundle, {file: None}, False, f"{bundle}: {file} gone"

for bundle in bundles:
    ours, theirs, said = judge(bundle, apart=True)
    if ours or theirs:
        sys.exit(f"{name}: FAILED: {bundle}: the program says {ours}, the script {theirs}: {said}")
jobs = []
for bundle in bundles:
    for file in ("entries.jsonl", "proofs.jsonl", "checkpoint"):
        jobs += flips(bundle, file, 25)
    jobs += ends_of_base64(bundle)
    jobs += rewritten(bundle)
    jobs += files(bundle)
problems = []
with concurrent.futures.ThreadPoolExecutor(workers) as pool:
    for problem in pool.map(attempt, jobs):
        if problem:
            problems.append(problem)
for problem in problems[:12]:
    print(f"{name}: FAILED: {problem}", file=sys.stderr)
if problems:
    sys.exit(f"{name}: {len(problems)} of {len(jobs)}")
good = sum(job[2] is True for job in jobs)
print(f"bundles: {len(bundles)} good, {len(jobs)} changed, of which {good} are good bundles still; the program and the script agree on all")
PYTHON
echo "$name: statements, anchors and bundles are accepted by others, and changed ones are not."
