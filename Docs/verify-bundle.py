#!/usr/bin/env python3
"""Verifies a bundle that `licet audit export` wrote, without licet: Python's standard library and, for
anchors, ssh-keygen. It shares no code with the program; Docs/ledger.md is what both follow.

    verify-bundle.py BUNDLE [--key VKEY]... [--anchor NOTE --allowed-signers FILE --identity WHO]

Exit status 0 if everything holds, 1 if anything does not, 2 if it was called wrongly. Without --key or --anchor
it can only say whether the bundle agrees with itself, which is no proof of who wrote it.
"""
import argparse
import base64
import datetime
import hashlib
import json
import pathlib
import re
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


def is_small(public):
    """Whether signatures under a key can be made without its private half."""
    return equal(multiply(8, public), (0, 1, 1, 0))


def signed(key, message, signature):
    public, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or public is None or r is None or s >= L or is_small(public):
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


def parsed(line):
    value = json.loads(line.decode(), object_pairs_hook=members)
    if canonical(value).encode() != line:
        raise ValueError("it is not written in the canonical way")
    return value


def key(text):
    """A key written name+identifier+base64: name and identifier, and the 32 bytes."""
    name, number, encoded = (text.split("+", 2) + ["", ""])[:3] if isinstance(text, str) else ("", "", "")
    raw = base64_of(encoded)
    public = point(raw[1:]) if len(raw) == 33 and raw[0] == 1 else None
    fits = name and not any(letter.isspace() or letter < " " for letter in name)
    if not fits or public is None or sha256(name.encode() + b"\n" + raw)[:4].hex() != number:
        raise ValueError("it is no Ed25519 key of a note")
    if is_small(public):
        raise ValueError("anyone can sign under it")
    return f"{name}+{number}", raw[1:]


# What is printed of a bundle may have been written to deceive who reads it.


def printable(text):
    """One line: control characters, line ends and what turns the direction of writing are shown by number."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)


def told(value):
    """A value in quotes, so that it cannot look like more than one, unless it is a single plain word."""
    if isinstance(value, str) and re.fullmatch(r"[\w.:+/@-]{1,200}", value, re.ASCII):
        return value
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:200] + "…"


# The keys of entries and of what is in them, and what each must be.
ENTRY = {"schema": str, "index": int, "kind": str, "at": str, "by": str, "context": dict}
KINDS = {
    "opened": {"origin": str, "keys": list},
    "record": {"record": dict, "objects": dict},
    "repeated": {"of": int},
    "sign_off": {"of": int, "decision": str, "role": str, "reason": str},
    "waiver": {"of": int, "authorization": str, "reason": str, "approver": str, "expires": str},
    "hold": {"case": str, "reason": str},
    "release": {"case": str, "reason": str},
    "recovered": {"bytes": int, "moved_to": str, "digest": str},
}
CONTEXT = {"commit": str, "repository": str, "job": str}
RECORD = {"schema": str, "engine": dict, "rules": dict, "options": dict, "case": dict, "as_of": str, "verdict": str,
          "packs": list, "lines": list, "digest": str}
OBJECT = re.compile("(concealed:)?sha256:([0-9a-f]{64})")
VERDICTS = ("blocked", "undetermined", "attention", "pass")
DECISIONS = ("approved", "rejected", "noted")


def demand(what, value, required, optional=None):
    """Raises unless an object has the keys required, those known of the right type, and no others; if no others are
    named as optional, any may be there."""
    if not isinstance(value, dict):
        raise ValueError(f"{what} is no object")
    known = {**required, **(optional or {})}
    for name in required:
        if name not in value:
            raise ValueError(f"{what} has no {name}")
    for name, member in value.items():
        if name not in known and optional is not None:
            raise ValueError(f"{what} has a key {told(name)}, which it cannot have")
        # True is an int to Python, and is none here.
        if name in known and (type(member) is not known[name] or known[name] is int and member < 0):
            raise ValueError(f"{what} has a wrong {name}")


def demand_time(text, form):
    if datetime.datetime.strptime(text, form).strftime(form) != text:
        raise ValueError(f"{told(text)} is no time")


class Verifier:
    def __init__(self, bundle):
        self.bundle = bundle
        self.problems = []
        self.facts = []
        # Whether someone known to who verifies stands behind the checkpoint.
        self.is_vouched = False
        # The entries read, by index, and the texts behind commitments, as far as they are in the bundle.
        self.entries = {}
        self.names = {}

    def wrong(self, text):
        self.problems.append(printable(text))

    def fact(self, text):
        self.facts.append(printable(text))

    def verify(self, trusted):
        # Whatever Python stumbles over in reading a bundle is something wrong with the bundle.
        try:
            self.run(trusted)
        except Exception as mistake:
            self.wrong(f"it cannot be read as a bundle: {str(mistake) or type(mistake).__name__}")

    def read(self, name):
        if not (self.bundle / name).is_file():
            raise ValueError(f"there is no file {name}")
        return (self.bundle / name).read_bytes()

    def lines(self, name):
        lines = self.read(name).split(b"\n")
        if lines.pop():
            raise ValueError(f"the last line of {name} is broken off")
        return lines

    def run(self, trusted):
        lines, proofs = self.lines("entries.jsonl"), self.lines("proofs.jsonl")
        if len(lines) != len(proofs) or not lines:
            raise ValueError("entries.jsonl and proofs.jsonl must have as many lines, and at least one")
        opened = parsed(lines[0])
        demand("the first entry", opened, {**ENTRY, **KINDS["opened"]}, {})
        keys = self.keys(opened["keys"])
        origin, size, root = self.checkpoint([key(text) for text in trusted] or keys, bool(trusted))
        self.facts.insert(0, printable(f"{len(lines)} of the {size} entries of {told(origin)}"))
        if origin != opened["origin"]:
            self.wrong("the checkpoint is that of another log")
        if (self.bundle / "private" / "names.jsonl").exists():
            self.read_names()
        for number, (line, proof) in enumerate(zip(lines, proofs)):
            try:
                self.entry(number, line, parsed(proof), size, root)
            except Exception as mistake:
                self.wrong(f"line {number + 1} of entries.jsonl: {str(mistake) or type(mistake).__name__}")
        for index in self.entries:
            self.tell(index)
        texts = set(re.findall(rb'"(concealed:sha256:[0-9a-f]{64})"', b"".join(lines)))
        files = {entry["objects"]["case"] for entry in self.entries.values() if entry["kind"] == "record"}
        withheld = {text.decode() for text in texts} - files - set(self.names)
        if withheld:
            self.fact(f"{len(withheld)} concealed texts are withheld")

    def keys(self, texts):
        """The keys that the bundle itself names."""
        found = []
        for text in texts:
            try:
                found.append(key(text))
            except ValueError as mistake:
                self.wrong(f"the key {told(text)} in the first entry: {mistake}")
        return found

    def checkpoint(self, keys, are_given):
        body, blank, tail = self.read("checkpoint").partition(b"\n\n")
        body += b"\n"
        lines = body.decode().split("\n")
        if not blank or len(lines) != 4 or str(int(lines[1])) != lines[1] or tail and not tail.endswith(b"\n"):
            raise ValueError("the checkpoint is not one")
        root = base64_of(lines[2])
        if len(root) != 32:
            raise ValueError("the root of the checkpoint has not 32 bytes")
        signers = []
        for line in tail.decode().split("\n")[:-1]:
            dash, name, encoded = (line.split(" ", 2) + ["", ""])[:3]
            raw = base64_of(encoded)
            if dash != "—" or not name or len(raw) < 5:
                raise ValueError("a signature of the checkpoint is not one")
            for known, public in keys:
                if f"{name}+{raw[:4].hex()}" == known:
                    if signed(public, body, raw[4:]):
                        signers.append(known)
                    else:
                        self.wrong(f"the signature of {told(known)} is wrong")
        names = ", ".join(told(name) for name in dict.fromkeys(signers))
        if keys and not signers:
            self.wrong("no known key signed the checkpoint")
        elif not signers:
            self.fact("signed, with no key to check that" if tail else "unsigned")
        elif are_given:
            self.is_vouched = True
            self.fact(f"signed by {names}, as given by --key")
        else:
            self.fact(f"signed by {names}: keys that come from the bundle itself, where its writer could put any")
        return lines[0], int(lines[1]), root

    def read_names(self):
        for line in self.lines("private/names.jsonl"):
            name = parsed(line)
            demand("a line of names.jsonl", name, {"commitment": str, "salt": str, "value": str}, {})
            salt = bytes.fromhex(name["salt"])
            commitment = "concealed:sha256:" + sha256(salt + name["value"].encode()).hex()
            if salt.hex() != name["salt"] or len(salt) != 32 or commitment != name["commitment"]:
                self.wrong(f"names.jsonl does not open {told(name['commitment'])}")
            self.names[commitment] = name["value"]

    def entry(self, number, line, proof, size, root):
        entry = parsed(line)
        demand("it", entry, {"kind": str})
        kind = entry["kind"]
        if kind not in KINDS:
            raise ValueError(f"it is of an unknown kind, {told(kind)}")
        previous = {} if kind == "opened" else {"previous": str}
        demand("it", entry, {**ENTRY, **KINDS[kind], **previous}, {"supersedes": int} if kind == "record" else {})
        demand("its context", entry["context"], {}, CONTEXT)
        demand("its proof", proof, {"hashes": list, "index": int, "size": int}, {})
        demand_time(entry["at"], "%Y-%m-%dT%H:%M:%SZ")
        if entry["schema"] != "licet/entry/1" or not re.fullmatch("[0-9a-f]{64}", entry.get("previous", "0" * 64)):
            raise ValueError("it is no entry of this form")
        index, place = entry["index"], f"entry {entry['index']}"
        if {kind == "opened", index == 0} != {number == 0} or index <= max(self.entries, default=-1):
            self.wrong(f"{place}: it stands in a wrong place")
        hashes = [bytes.fromhex(text) for text in proof["hashes"]]
        if [one.hex() for one in hashes] != proof["hashes"] or any(len(one) != 32 for one in hashes):
            raise ValueError("a hash of its proof is none")
        if proof["index"] != index or proof["size"] != size:
            self.wrong(f"{place}: the proof is that of another entry")
        if root_of(sha256(b"\x00" + line), index, size, hashes) != root:
            self.wrong(f"{place}: the log of the checkpoint does not hold it")
        self.references(place, entry)
        if kind == "record":
            self.record(place, entry)
        if kind == "sign_off" and entry["decision"] not in DECISIONS:
            raise ValueError("its decision is none")
        if kind == "waiver":
            demand_time(entry["expires"], "%Y-%m-%d")
        self.entries[index] = entry

    def references(self, place, entry):
        """What an entry speaks of is a record before it; what is signed off or waived may be the repeating of one."""
        for other in (entry[name] for name in ("of", "supersedes") if name in entry):
            fitting = ("record", "repeated") if entry["kind"] in ("sign_off", "waiver") else ("record",)
            if other >= entry["index"]:
                self.wrong(f"{place}: it speaks of entry {other}, which is not before it")
            elif other in self.entries and self.entries[other]["kind"] not in fitting:
                self.wrong(f"{place}: it speaks of entry {other}, which is of another kind")

    def record(self, place, entry):
        record, objects = entry["record"], entry["objects"]
        demand("its record", record, RECORD)
        demand("the case of its record", record["case"], {"id": str, "digest": str})
        options = {"reported": str, "readings": list}
        demand("the options of its record", record["options"], options, {"jurisdiction": str})
        demand("the rules of its record", record["rules"], {"digest": str})
        demand("its objects", objects, {"case": str, "rules": str}, {})
        demand_time(record["as_of"], "%Y-%m-%d")
        if record["schema"] != "licet/record/1" or record["verdict"] not in VERDICTS:
            raise ValueError("its record is no record of this form")
        rest = {name: value for name, value in record.items() if name != "digest"}
        if record["digest"] != "sha256:" + sha256(canonical(rest).encode()).hex():
            self.wrong(f"{place}: the record is not the one its digest was taken of")
        rules, stated = record["rules"]["digest"], record["case"]["digest"]
        self.object(place, "its rules are", objects["rules"])
        case_file = self.object(place, "its case file is", objects["case"])
        if rules != objects["rules"]:
            self.wrong(f"{place}: the record was judged by other rules than the entry names")
        if objects["case"].startswith("concealed:"):
            # Salted each by itself, so they differ; who has the file and the digest can compare.
            fits = OBJECT.fullmatch(stated) and stated.startswith("concealed:")
            if case_file is not None and stated in self.names:
                fits = self.names[stated] == "sha256:" + sha256(case_file[32:]).hex()
        else:
            fits = stated == objects["case"]
        if not fits:
            self.wrong(f"{place}: the record was judged from another case file than the entry names")

    def object(self, place, what, name):
        """The bytes of a file that an entry names; None if they are withheld or wrong."""
        form = OBJECT.fullmatch(name)
        if not form:
            raise ValueError(f"{told(name)} names no file")
        path = ("private/" if form[1] else "objects/") + form[2]
        if not (self.bundle / path).exists():
            if form[1]:
                self.fact(f"{place}: {what} withheld")
            else:
                self.wrong(f"{place}: {what} not in the bundle, {name}")
            return None
        content = self.read(path)
        if sha256(content).hex() == form[2]:
            return content
        self.wrong(f"{place}: {what} not what was named, {name}")
        return None

    def tell(self, index):
        """What an entry says, in one line."""
        entry = self.entries[index]
        kind = entry["kind"]
        parts = {name: entry[name] for name in KINDS[kind]}
        if kind == "record":
            record = entry["record"]
            case = record["case"]["id"]
            parts = {"case": self.names.get(case, case), "as of": record["as_of"], "verdict": record["verdict"]}
            for name in ("jurisdiction", "reported", "readings"):
                if record["options"].get(name, []) != []:
                    parts[name] = record["options"][name]
            if "supersedes" in entry:
                parts["supersedes"] = entry["supersedes"]
        contents = [f"{name} {told(value)}" for name, value in parts.items()]
        later = [other for other in self.entries if self.entries[other].get("supersedes") == index]
        contents += [f"superseded by {other}" for other in later]
        self.fact(f"entry {index}: {kind} at {entry['at']} by {told(entry['by'])}: {', '.join(contents)}")

    def anchor(self, note, signers, identity):
        try:
            content = note.read_bytes()
            command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", identity, "-n", "licet-checkpoint",
                       "-s", f"{note}.sig"]
            done = subprocess.run(command, input=content, capture_output=True, check=False)
            if done.returncode != 0:
                self.wrong(f"the anchor is not signed by {told(identity)}")
            elif content != self.read("checkpoint"):
                self.wrong("the anchor is another checkpoint than that of the bundle")
            else:
                self.is_vouched = True
                self.fact(f"the checkpoint is anchored by {told(identity)}")
        except (OSError, ValueError) as mistake:
            self.wrong(f"the anchor cannot be read: {mistake}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("bundle", type=pathlib.Path)
    parser.add_argument("--key", action="append", default=[], help="a key that may sign, as audit init prints it")
    parser.add_argument("--anchor", type=pathlib.Path, help="a checkpoint with its SSH signature beside it")
    parser.add_argument("--allowed-signers", type=pathlib.Path)
    parser.add_argument("--identity")
    given = parser.parse_args()
    # What a terminal cannot show is written by number.
    sys.stdout.reconfigure(errors="backslashreplace")
    for text in given.key:
        try:
            key(text)
        except ValueError as mistake:
            parser.error(f"--key {printable(told(text))}: {mistake}")
    verifier = Verifier(given.bundle)
    verifier.verify(given.key)
    anchor = (given.anchor, given.allowed_signers, given.identity)
    if all(anchor):
        verifier.anchor(*anchor)
    for fact in verifier.facts:
        print(fact)
    for problem in verifier.problems:
        print("wrong:", problem)
    if any(anchor) and not all(anchor):
        sys.stdout.flush()
        parser.error("--anchor, --allowed-signers and --identity go together")
    if verifier.problems:
        print("It is not what was written.")
    elif verifier.is_vouched:
        print("Nothing is wrong with it.")
    else:
        print("It agrees with itself. Its writer could have made it all up: neither --key nor --anchor was given.")
    return 1 if verifier.problems else 0


if __name__ == "__main__":
    sys.exit(main())
