#!/usr/bin/env python3
"""Verifies a bundle that `licet audit export` wrote, without licet: Python's standard library and, for
anchors, ssh-keygen. It shares no code with the program; Docs/ledger.md is what both follow.

    verify-bundle.py BUNDLE [--key VKEY]... [--anchor NOTE --allowed-signers FILE --identity WHO]

Exit status 0 if everything holds, 1 if anything does not.
"""
import argparse
import base64
import hashlib
import json
import pathlib
import subprocess
import sys

# Ed25519, RFC 8032 section 5.1, for verifying only.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    h = (a[1] + a[0]) * (b[1] + b[0]) % P
    c = 2 * a[3] * b[3] * D % P
    d = 2 * a[2] * b[2] % P
    f, g, x, y = d - c, d + c, h - e, h + e
    return x * f % P, y * g % P, f * g % P, x * y % P


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def point(encoded):
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = point(BASE_Y.to_bytes(32, "little"))


def equal(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def signed(key, message, signature):
    public, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or public is None or r is None or s >= L:
        return False
    if equal(multiply(8, public), (0, 1, 1, 0)):
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return equal(multiply(s, BASE), add(r, multiply(h, public)))


def sha256(data):
    return hashlib.sha256(data).digest()


def root_of(leaf, index, size, hashes):
    """RFC 9162 section 2.1.3.2; None if the proof has not the length it must have."""
    if not 0 <= index < size:
        return None
    node, last, value = index, size - 1, leaf
    for other in hashes:
        if last == 0:
            return None
        if node & 1 or node == last:
            value = sha256(b"\x01" + other + value)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            value = sha256(b"\x01" + value + other)
        node, last = node >> 1, last >> 1
    return value if last == 0 else None


def canonical(value):
    """RFC 8785 for JSON without floating-point numbers."""
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(inner) for key, inner in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(inner) for inner in value) + "]"
    if isinstance(value, float):
        raise ValueError("a floating-point number")
    return json.dumps(value, ensure_ascii=False)


def base64_of(text):
    """What a base64 text stands for; there is one way to write it."""
    raw = base64.b64decode(text, validate=True)
    if base64.b64encode(raw).decode() != text:
        raise ValueError("base64 that is not written in the canonical way")
    return raw


def members(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


# What reading a bundle that is none may end with.
UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError)


class Verifier:
    def __init__(self, bundle):
        self.bundle = bundle
        self.problems = []
        self.facts = []

    def wrong(self, text):
        self.problems.append(text)

    def key(self, text):
        name, number, encoded = text.split("+", 2)
        raw = base64_of(encoded)
        if len(raw) != 33 or raw[0] != 1 or sha256(name.encode() + b"\n" + raw)[:4].hex() != number:
            raise ValueError(f"{text} is no Ed25519 key of a note")
        return name, bytes.fromhex(number), raw[1:]

    def checkpoint(self, keys):
        note = (self.bundle / "checkpoint").read_bytes()
        body, _, tail = note.partition(b"\n\n")
        body += b"\n"
        lines = body.decode().split("\n")
        if len(lines) != 4 or str(int(lines[1])) != lines[1] or tail and not tail.endswith(b"\n"):
            raise ValueError("the checkpoint is not one")
        root = base64_of(lines[2])
        if len(root) != 32:
            raise ValueError("the root of the checkpoint has not 32 bytes")
        signers = []
        for line in tail.decode().split("\n")[:-1]:
            dash, name, encoded = line.split(" ")
            raw = base64_of(encoded)
            if len(raw) < 5:
                raise ValueError("a signature is too short")
            for known, number, key in keys:
                if dash == "—" and name == known and raw[:4] == number:
                    if signed(key, body, raw[4:]):
                        signers.append(name)
                    else:
                        self.wrong(f"the signature of {name} is wrong")
        if keys and not signers:
            self.wrong("no known key signed the checkpoint")
        self.facts.append("signed by " + ", ".join(signers) if signers else "unsigned")
        return lines[0], int(lines[1]), root

    def verify(self, trusted):
        try:
            self.run(trusted)
        except UNREADABLE as mistake:
            self.wrong(f"it cannot be read as a bundle: {mistake}")

    def run(self, trusted):
        lines = (self.bundle / "entries.jsonl").read_bytes().split(b"\n")
        proofs = (self.bundle / "proofs.jsonl").read_bytes().split(b"\n")
        if lines.pop() or proofs.pop() or len(lines) != len(proofs) or not lines:
            raise ValueError("entries.jsonl and proofs.jsonl must have the same lines, each ended by a line feed")
        entries = [json.loads(line, object_pairs_hook=members) for line in lines]
        if entries[0].get("kind") != "opened" or entries[0].get("index") != 0:
            raise ValueError("the first entry does not open the log")
        keys = [self.key(text) for text in trusted or entries[0]["keys"]]
        origin, size, root = self.checkpoint(keys)
        if origin != entries[0]["origin"]:
            self.wrong("the checkpoint is that of another log")
        last = -1
        for line, text, entry in zip(lines, proofs, entries):
            place = f"entry {entry['index']}"
            proof = json.loads(text, object_pairs_hook=members)
            hashes = [bytes.fromhex(text) for text in proof["hashes"]]
            if canonical({"hashes": [one.hex() for one in hashes], "index": proof["index"], "size": proof["size"]}).encode() != text:
                self.wrong(f"{place}: its proof is not written in the canonical way")
            if entry["index"] <= last or (entry["kind"] == "opened") != (last < 0):
                self.wrong(f"{place}: it stands in a wrong place")
            last = entry["index"]
            if proof["index"] != entry["index"] or proof["size"] != size:
                self.wrong(f"{place}: the proof is that of another entry")
            if root_of(sha256(b"\x00" + line), proof["index"], size, hashes) != root:
                self.wrong(f"{place}: the log of the checkpoint does not hold it")
            if canonical(entry).encode() != line:
                self.wrong(f"{place}: it is not written in the canonical way")
            if entry["kind"] == "record":
                self.record(place, entry)
        self.facts.insert(0, f"{len(entries)} of {size} entries of {origin}")

    def record(self, place, entry):
        record = dict(entry["record"])
        stated = record.pop("digest", None)
        if stated != "sha256:" + sha256(canonical(record).encode()).hex():
            self.wrong(f"{place}: the record is not the one its digest was taken of")
        for name in entry["objects"].values():
            kind, digest = name.rsplit(":", 1)
            folder = "private" if kind.startswith("concealed") else "objects"
            path = self.bundle / folder / digest
            if not path.exists():
                if folder == "private":
                    self.facts.append(f"{place}: its case file is withheld")
                else:
                    self.wrong(f"{place}: {name} is not in the bundle")
            elif sha256(path.read_bytes()).hex() != digest:
                self.wrong(f"{place}: {name} was changed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("bundle", type=pathlib.Path)
    parser.add_argument("--key", action="append", default=[], help="a key that may sign, as audit init prints it")
    parser.add_argument("--anchor", type=pathlib.Path, help="a checkpoint with its SSH signature beside it")
    parser.add_argument("--allowed-signers", type=pathlib.Path)
    parser.add_argument("--identity")
    given = parser.parse_args()
    verifier = Verifier(given.bundle)
    verifier.verify(given.key)
    if given.anchor:
        try:
            command = ["ssh-keygen", "-Y", "verify", "-f", str(given.allowed_signers), "-I", given.identity,
                       "-n", "licet-checkpoint", "-s", f"{given.anchor}.sig"]
            done = subprocess.run(command, input=given.anchor.read_bytes(), capture_output=True, check=False)
            if done.returncode != 0:
                verifier.wrong(f"the anchor is not signed by {given.identity}")
            elif given.anchor.read_bytes() != (given.bundle / "checkpoint").read_bytes():
                verifier.wrong("the anchor is another checkpoint than that of the bundle")
            else:
                verifier.facts.append(f"the checkpoint is anchored by {given.identity}")
        except OSError as mistake:
            verifier.wrong(f"the anchor cannot be read: {mistake}")
    for fact in verifier.facts:
        print(fact)
    for problem in verifier.problems:
        print("wrong:", problem)
    print("It is not what was written." if verifier.problems else "Nothing is wrong with it.")
    return 1 if verifier.problems else 0


if __name__ == "__main__":
    sys.exit(main())
