"""Lays out what a power cut may leave of a folder, by the calls that a program made on it.

    power_cuts.py TRACE FOLDER BEFORE TARGET [--more] [--ignore-syncs]

TRACE is what `strace -f` recorded, FOLDER the folder worked on, BEFORE a copy of it from before. For each number of calls after which
the power fails, each way in which what was not synced may be lost is laid out in TARGET/N, once, with its reason in TARGET/N.why, and
with an empty TARGET/N.out if the program had written to its standard output by then.

A disk promises this and no more: the bytes of a file are there once the file was synced, and a name (made, moved or removed) once its
folder was. Of all else anything may be there: each write whole, in part, or not at all, each name or not, in any order.
"""

import codecs
import hashlib
import os
import pathlib
import re
import shutil
import sys

CALL = re.compile(r"(?P<pid>\d+) +(?P<rest>.*)")
DONE = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
# A database that nothing rests on; it is thrown away.
DISPOSABLE = "index/search.sqlite"


def calls(trace):
    """The calls that succeeded, in the order in which they ended: name, arguments, result."""
    begun = {}
    for line in open(trace, encoding="ascii", errors="replace"):
        line = CALL.match(line)
        if not line:
            continue
        pid, rest = line["pid"], line["rest"]
        if rest.endswith("<unfinished ...>"):
            begun[pid] = rest[: -len("<unfinished ...>")]
            continue
        rest = re.sub(r"^<\.\.\. \w+ resumed>", lambda _: begun.pop(pid, ""), rest)
        call = DONE.match(rest)
        if call and int(call["result"]) >= 0:
            yield call["name"], call["arguments"], int(call["result"])


def text(quoted):
    return codecs.escape_decode(quoted.encode("ascii"))[0]


class Disk:
    """Files by number, names by path, and what is pending of both since the last sync."""

    def __init__(self, before, ignores_syncs):
        self.ignores_syncs = ignores_syncs
        self.files = []  # the synced bytes of each file
        self.pending_bytes = []  # of each file: the changes since
        self.names = {}  # the synced names
        self.live = {}  # the names as the program sees them
        self.pending_names = []  # (folder, change)
        self.open = {}
        self.has_answered = False
        for path in sorted(p for p in pathlib.Path(before).rglob("*") if p.is_file()):
            name = str(path.relative_to(before))
            if not name.startswith(DISPOSABLE):
                self.names[name] = self.live[name] = self.new(path.read_bytes())

    def new(self, content=b""):
        self.files.append(content)
        self.pending_bytes.append([])
        return len(self.files) - 1

    def name(self, change):
        """A change of names: (path, file or None) each; all at once or not at all."""
        self.pending_names.append((os.path.dirname(change[0][0]), change))
        for path, file in change:
            if file is None:
                self.live.pop(path, None)
            else:
                self.live[path] = file

    def take(self, call, arguments, result, root):
        """Takes a call; whether it changed anything."""

        def paths():
            found = [text(quoted).decode("utf-8", "replace") for quoted in STRING.findall(arguments)]
            inside = [os.path.relpath(p, root) for p in found if p == root or p.startswith(root + "/")]
            return [p for p in inside if not p.startswith(DISPOSABLE)] if len(inside) == len(found) else []

        number = int(re.match(r"\d*", arguments)[0] or -1)
        if call == "openat":
            self.open.pop(result, None)
            for path in paths():
                self.open[result] = ("folder", "" if path == "." else path)
                if "O_DIRECTORY" in arguments or path == "." or os.path.isdir(os.path.join(root, path)):
                    return False
                if path not in self.live:
                    if "O_CREAT" not in arguments:
                        return False
                    self.name([(path, self.new())])
                self.open[result] = ("file", self.live[path])
                if "O_TRUNC" in arguments:
                    self.pending_bytes[self.live[path]].append(("cut", 0))
                return "O_CREAT" in arguments
        elif call == "dup":
            sys.exit("the program duplicates files, which this disk does not know")
        elif call == "close":
            self.open.pop(number, None)
        elif call == "write" and number == 1:
            self.has_answered = True
            return True
        elif call == "rename" and len(paths()) == 2:
            old, new = paths()
            if os.path.dirname(old) != os.path.dirname(new):
                sys.exit("a file moves between folders, which this disk does not know")
            self.name([(old, None), (new, self.live[old])])
            return True
        elif call == "unlink" and paths():
            self.name([(paths()[0], None)])
            return True
        elif number in self.open:
            kind, what = self.open[number]
            if call in ("fsync", "fdatasync"):
                self.sync(kind, what)
                return True
            if kind == "file" and call == "pwrite64":
                offset = int(arguments.rsplit(", ", 1)[1])
                self.pending_bytes[what].append(("put", offset, text(STRING.search(arguments)[1])[:result]))
                return True
            if kind == "file" and call == "ftruncate":
                self.pending_bytes[what].append(("cut", int(arguments.rsplit(", ", 1)[1])))
                return True
            if kind == "file" and call == "write":
                sys.exit("the program writes without saying where, which this disk does not know")
        return False

    def sync(self, kind, what):
        if self.ignores_syncs:
            return
        if kind == "file":
            self.files[what] = changed(self.files[what], self.pending_bytes[what])
            self.pending_bytes[what] = []
        else:
            for folder, change in self.pending_names:
                if folder == what:
                    apply(self.names, change)
            self.pending_names = [item for item in self.pending_names if item[0] != what]

    def states(self, more):
        """What may be there: a reason, and the bytes by path."""
        pending = [("bytes", file, n) for file, list_ in enumerate(self.pending_bytes) for n in range(len(list_))]
        pending += [("name", None, n) for n in range(len(self.pending_names))]
        all_, bytes_ = set(pending), {item for item in pending if item[0] == "bytes"}
        chosen = [("nothing pending is there", set()), ("all is there", all_)]
        chosen += [("names are there and bytes not", all_ - bytes_), ("bytes are there and names not", bytes_)]
        for number, item in enumerate(pending):
            chosen.append((f"pending change {number} alone is there", {item}))
            chosen.append((f"pending change {number} alone is lost", all_ - {item}))
        if more and len(pending) <= 10:
            for bits in range(1 << len(pending)):
                chosen.append((f"pending changes {bits:b} are there", {p for n, p in enumerate(pending) if bits >> n & 1}))
        for why, kept in chosen:
            yield why, self.content(kept, lambda write: write)
        for file, number in [(item[1], item[2]) for item in pending if item[0] == "bytes"]:
            write = self.pending_bytes[file][number]
            if write[0] != "put" or len(write[2]) < 2:
                continue
            offset, put = write[1], write[2]
            places = {len(put) // 2, 1, len(put) - 1} if more else {len(put) // 2}
            for place in sorted(places):
                for why, part in [
                    ("the beginning", ("put", offset, put[:place])),
                    ("the end", ("put", offset + place, put[place:])),
                ]:
                    yield (
                        f"of a write of {len(put)} bytes {why} is there, cut at {place}",
                        self.content(all_, lambda other, write=write, part=part: part if other is write else other),
                    )

    def content(self, kept, torn):
        names = dict(self.names)
        for number, (_, change) in enumerate(self.pending_names):
            if ("name", None, number) in kept:
                apply(names, change)
        return {
            path: changed(
                self.files[file],
                [torn(w) for n, w in enumerate(self.pending_bytes[file]) if ("bytes", file, n) in kept],
            )
            for path, file in names.items()
        }


def apply(names, change):
    for path, file in change:
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file


def changed(content, writes):
    for write in writes:
        if write[0] == "cut":
            content = content[: write[1]].ljust(write[1], b"\0")
        else:
            _, offset, put = write
            content = content[:offset].ljust(offset, b"\0") + put + content[offset + len(put) :]
    return content


def main():
    trace, root, before, target = sys.argv[1:5]
    more, ignores_syncs = "--more" in sys.argv, "--ignore-syncs" in sys.argv
    disk, seen, cuts = Disk(before, ignores_syncs), set(), 0
    folders = [str(p.relative_to(before)) for p in pathlib.Path(before).rglob("*") if p.is_dir()]
    os.makedirs(target)
    for call, arguments, result in calls(trace):
        if not disk.take(call, arguments, result, root):
            continue
        cuts += 1
        for why, content in disk.states(more):
            state = (disk.has_answered, tuple((p, hashlib.sha256(content[p]).digest()) for p in sorted(content)))
            if state in seen:
                continue
            seen.add(state)
            place = pathlib.Path(target, f"{len(seen):05}")
            for folder in folders:
                (place / folder).mkdir(parents=True, exist_ok=True)
            for path, data in content.items():
                (place / path).parent.mkdir(parents=True, exist_ok=True)
                (place / path).write_bytes(data)
            place.with_suffix(".why").write_text(f"power cut after change {cuts} ({call}): {why}")
            if disk.has_answered:
                place.with_suffix(".out").touch()
    if not disk.has_answered:
        sys.exit("the program answered nothing")
    # What the program left must be what this disk makes of the calls, or it has not understood them.
    final = disk.content(
        {("bytes", f, n) for f, list_ in enumerate(disk.pending_bytes) for n in range(len(list_))}
        | {("name", None, n) for n in range(len(disk.pending_names))},
        lambda write: write,
    )
    for path in pathlib.Path(root).rglob("*"):
        name = str(path.relative_to(root))
        if path.is_file() and not name.startswith(DISPOSABLE) and final.get(name) != path.read_bytes():
            sys.exit(f"`{name}` is not as the calls left it: a call is missing in this disk")


main()
