#!/usr/bin/env bash
# Changes a ledger in every way that a small one can be changed in: `licet audit verify` must end with status 5 each time.
#
#     ledger-tamper.sh PROGRAM      LICET_LONG=1: every bit of the log, not one in each byte
. "$(dirname "$0")/ledger-common.sh"
has python3 "that tampering is seen" || exit 0

cd "$work"
small_rules .
"$program" audit init small --origin l >/dev/null
"$program" check --rules Rules a.yaml --ledger small >/dev/null
sign_off small x >/dev/null
"$program" audit hold small --case a --reason x >/dev/null
# Bytes that a broken-off write left are told by an entry, and kept beside.
printf '{"at":' >>small/log.jsonl
sign_off small y >/dev/null 2>&1
# The same log, written anew by someone who has the key; in the folder of the first, `init` finds what is left of it.
"$program" audit init rewritten --origin l --by another >/dev/null
"$program" check --rules Rules a.yaml --ledger rewritten >/dev/null
for reason in w x y z; do sign_off rewritten $reason >/dev/null; done
# And one with a whole record under the rules that are shipped.
"$program" check --rules "$repository/Rules" "$repository/Examples/timeline-h20/case.yaml" --ledger large >/dev/null || [ $? -eq 1 ]
sign_off large x >/dev/null

python3 - "$name" "$program" "${LICET_LONG:-}" "${LICET_SEED:-}" <<'PYTHON'
import concurrent.futures, os, pathlib, queue, random, re, shutil, subprocess, sys
name, program, long, seed = sys.argv[1:]
seed = int(seed) if seed else random.SystemRandom().randrange(10**6)
chance = random.Random(seed)
print(f"seed {seed}")

workers = os.cpu_count() or 2
copies = {ledger: queue.Queue() for ledger in ("small", "large")}
for ledger, free in copies.items():
    for number in range(workers):
        shutil.copytree(ledger, f"{ledger}-{number}")
        free.put(pathlib.Path(f"{ledger}-{number}"))

def verify(folder, *arguments):
    run = subprocess.run([program, "audit", "verify", str(folder), *arguments], capture_output=True, text=True, errors="replace",
                         close_fds=False)
    return run.returncode, run.stdout, run.stderr

def words(text):
    found = re.search(r"against the known checkpoint +(\w+)", text)
    return found and found[1]

def attempt(job):
    """Changes one file of a ledger, and says what is not as it must be."""
    ledger, file, content, known, expected, title = job
    folder = copies[ledger].get()
    path = folder / file
    before = path.read_bytes()
    try:
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        status, out, err = verify(folder, *(["--known-checkpoint", f"{ledger}/checkpoint"] if known else []))
    finally:
        path.write_bytes(before)
        copies[ledger].put(folder)
    if status != 5:
        return f"{title}: status {status}: {out}{err}"
    if "It is not what was written." not in out:
        return f"{title}: it does not say so: {out}{err}"
    if known and words(out) not in expected.split():
        return f"{title}: {words(out)}, not {expected}: {out}"
    return None

def flips(ledger, file, places, bits):
    content = (pathlib.Path(ledger) / file).read_bytes()
    for place in places:
        for bit in (range(8) if bits else [chance.randrange(8)]):
            changed = bytearray(content)
            changed[place] ^= 1 << bit
            yield ledger, file, bytes(changed), False, None, f"{ledger}/{file}: byte {place}, bit {bit}"

log = pathlib.Path("small/log.jsonl").read_bytes()
lines = log.splitlines(keepends=True)
checkpoint = pathlib.Path("small/checkpoint").read_bytes()
large = pathlib.Path("large/log.jsonl").read_bytes()

def lists(change):
    for number in range(len(lines)):
        changed = change(list(lines), number)
        if changed is not None:
            yield "small", "log.jsonl", b"".join(changed), True, None, number

def without(all, number):
    del all[number]
    return all

def doubled(all, number):
    all.insert(number, all[number])
    return all

def swapped(all, number):
    if number + 1 == len(all):
        return None
    all[number], all[number + 1] = all[number + 1], all[number]
    return all

def edits():
    """Lines missing, doubled, swapped. Without its last lines the log is shorter than what was remembered."""
    for title, change in (("without", without), ("doubled", doubled), ("swapped", swapped)):
        for ledger, file, content, _, _, number in lists(change):
            expected = "TRUNCATED" if change is without else "DIVERGED"
            last = number + 1 == len(lines)
            # A last line doubled lies behind what is acknowledged: all that was remembered is there.
            if change is doubled and last:
                expected = "SAME"
            if not number and change is without:
                # A log that begins otherwise is another log.
                expected = "DIVERGED"
            yield ledger, file, content, True, expected, f"line {number} {title}"

def truncations(content, ledger, file, places, known):
    for length in places:
        # Where only the line feed is missing the entry is there, and is called broken off.
        whole = (content[:length] + b"\n" * (content[length:length + 1] == b"\n")).count(b"\n")
        # What is left of a log without a whole first line is no log with a name.
        expected = "TRUNCATED" if whole else "DIVERGED"
        yield ledger, file, content[:length], known, expected, f"{ledger}/{file} cut to {length} bytes"

def objects(ledger):
    for path in sorted((pathlib.Path(ledger) / "objects").iterdir()):
        file = f"objects/{path.name}"
        yield ledger, file, None, False, None, f"{file} gone"
        size = path.stat().st_size
        yield from flips(ledger, file, sorted(chance.sample(range(size), min(40, size))), False)
        yield ledger, file, path.read_bytes()[:-1], False, None, f"{file} cut by a byte"

def torn():
    file = "log.jsonl.torn-1"
    yield from flips("small", file, range((pathlib.Path("small") / file).stat().st_size), True)

kinds = [
    ("every byte of the checkpoint changed, in each bit", flips("small", "checkpoint", range(len(checkpoint)), True)),
    ("every byte of the log changed" + (", in each bit" if long else ", in one bit"),
     flips("small", "log.jsonl", range(len(log)), bool(long))),
    ("lines of the log missing, doubled, swapped", edits()),
    ("the log cut to every length", truncations(log, "small", "log.jsonl", range(len(log)), True)),
    ("the checkpoint cut to every length",
     [(l, f, c, False, None, t) for l, f, c, _, _, t in truncations(checkpoint, "small", "checkpoint", range(len(checkpoint)), False)]),
    ("files named by entries changed, cut or gone", objects("small")),
    ("bytes set aside changed", torn()),
    ("bytes of a log with a whole record changed, sampled",
     flips("large", "log.jsonl", sorted(chance.sample(range(len(large)), 200)), False)),
    ("that log cut, sampled",
     truncations(large, "large", "log.jsonl", sorted(chance.sample(range(len(large)), 100)), True)),
]
for ledger in ("small", "large"):
    status, out, err = verify(ledger, "--known-checkpoint", f"{ledger}/checkpoint")
    if status or words(out) != "SAME":
        sys.exit(f"{name}: FAILED: {ledger} as it was written: {out}{err}")
total = 0
with concurrent.futures.ThreadPoolExecutor(workers) as pool:
    for title, jobs in kinds:
        count = 0
        for problem in pool.map(attempt, jobs):
            count += 1
            if problem:
                pool.shutdown(cancel_futures=True)
                sys.exit(f"{name}: FAILED: {problem}")
        print(f"{title}: {count}, all seen")
        total += count
status, out, err = verify("rewritten")
if status:
    sys.exit(f"{name}: FAILED: the ledger written anew is not sound by itself: {out}{err}")
status, out, err = verify("rewritten", "--known-checkpoint", "small/checkpoint")
if status != 5 or words(out) != "DIVERGED":
    sys.exit(f"{name}: FAILED: a ledger written anew: status {status}: {out}{err}")
print(f"{name}: {total} changes, each seen; a ledger that was written anew is sound by itself, and DIVERGED from what was remembered.")
PYTHON
