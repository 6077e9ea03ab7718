#!/usr/bin/env python3
"""man-pages.py PROGRAM FOLDER [DATE]: write a page of the manual for the program and for each of its verbs.

All a page says comes from the program itself (`--experimental-dump-help`), so that it cannot be out of date. DATE stands in
the pages, as in 2026-11-22; without it the day of SOURCE_DATE_EPOCH, else today.
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys

STATUSES = [
    ("0", "All is settled, and nothing is held against any line that is not waived or known."),
    ("1", "Findings: a blocked line, or one that calls for attention where that was asked for."),
    ("2", "Usage, configuration or rules."),
    ("3", "A line that could not be settled."),
    ("4", "An input that could not be read whole."),
    ("5", "The ledger is broken or could not be written."),
]
FILES = [
    (".licet.yaml", "Settings: the nearest one, from the working folder up to the root of the repository."),
    ("Rules", "The rules: here, in a folder above, or beside the program."),
]
VARIABLES = [
    ("LICET_RULES", "The folder of rules."),
    ("LICET_LEDGER_KEY", "The SSH private key that signs the checkpoint of a ledger."),
    ("NO_COLOR", "If not empty, nothing is coloured."),
]


def plain(text):
    """A text as roff takes it: no escape, no request at the start of a line."""
    text = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-").replace("`", "")
    return "\\&" + text if text[:1] in (".", "'") else text


def names(argument):
    dashed = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names", [])]
    return dashed or [argument["valueName"]]


def item(argument):
    """The heading of an entry of a list: `.It Fl -rules Ar rules`."""
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return f".It Ar {plain(value)}"
    flags = " , ".join("Fl " + plain(name[1:]) for name in names(argument))
    return f".It {flags}" + (f" Ar {plain(value)}" if argument["kind"] == "option" else "")


def use(argument):
    value = plain(argument.get("valueName", "value"))
    many = " ..." if argument.get("isRepeating") else ""
    if argument["kind"] == "positional":
        return (f".Op Ar {value}" if argument.get("isOptional") else f".Ar {value}") + many
    flag = "Fl " + plain(names(argument)[0][1:])
    word = flag + (f" Ar {value}" if argument["kind"] == "option" else "")
    return (f".Op {word}" if argument.get("isOptional") else f".{word}") + many


def entry(argument):
    parts = [argument.get("abstract") or argument.get("discussion") or ""]
    choices = argument.get("allValues") or []
    if choices and not all(choice in parts[0] for choice in choices):
        parts.append("One of: " + ", ".join(choices) + ".")
    if argument.get("defaultValue"):
        parts.append(f"Default: {argument['defaultValue']}.")
    return [item(argument), plain(" ".join(part for part in parts if part))]


def page(path, command, date, version):
    title = "-".join(path)
    shown = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    # What every verb has says nothing of one.
    shown = [a for a in shown if names(a)[-1] not in ("--help", "--version")]
    verbs = [c for c in command.get("subcommands", []) if c["commandName"] != "help" and c.get("shouldDisplay", True)]
    abstract = plain((command.get("abstract") or path[-1]).rstrip("."))
    lines = [f".Dd {date}", f".Dt {title.upper()} 1", ".Os", ".Sh NAME", f".Nm {title}", f".Nd {abstract}"]
    lines += [".Sh SYNOPSIS", f".Nm {' '.join(path)}"] + [use(a) for a in shown]
    if verbs:
        lines.append(".Ar verb" if not shown else ".Op Ar verb")
    lines += [".Sh DESCRIPTION", plain((command.get("abstract") or "").rstrip(".") + ".")]
    if command.get("discussion"):
        lines += [".Pp", plain(command["discussion"])]
    if shown:
        lines += [".Pp", "The arguments are:", ".Bl -tag -width indent"]
        for argument in shown:
            lines += entry(argument)
        lines.append(".El")
    if verbs:
        lines += [".Pp", "The verbs are:", ".Bl -tag -width indent"]
        for verb in verbs:
            lines += [f".It Xr {title}\\-{verb['commandName']} 1", plain(verb.get("abstract", ""))]
        lines.append(".El")
    lines += [".Sh ENVIRONMENT", ".Bl -tag -width LICET_LEDGER_KEY"]
    for name, says in VARIABLES:
        lines += [f".It Ev {name}", plain(says)]
    lines += [".El", ".Sh FILES", ".Bl -tag -width .licet.yaml"]
    for name, says in FILES:
        lines += [f".It Pa {plain(name)}", plain(says)]
    lines += [".El", ".Sh EXIT STATUS", "The worst wins, in the order 5, 2, 4, 1, 3.", ".Bl -tag -width indent"]
    for number, says in STATUSES:
        lines += [f".It {number}", plain(says)]
    lines.append(".El")
    if len(path) > 1:
        lines += [".Sh SEE ALSO", f".Xr {plain('-'.join(path[:-1]))} 1"]
    lines += [".Sh CAVEATS", f"This is licet {version}. It is no legal advice, and it may be wrong."]
    pages = {f"{title}.1": "\n".join(lines) + "\n"}
    for verb in verbs:
        pages.update(page(path + [verb["commandName"]], verb, date, version))
    return pages


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if len(sys.argv) > 3:
        day = datetime.date.fromisoformat(sys.argv[3])
    else:
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        day = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).date() if epoch else datetime.date.today()
    months = ("January February March April May June July August September October November December").split()
    date = f"{months[day.month - 1]} {day.day}, {day.year}"
    told = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
    version = told.split("\n")[0].split()[-1]
    dump = json.loads(
        subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout)
    folder.mkdir(parents=True, exist_ok=True)
    pages = page(["licet"], dump["command"], date, version)
    for name, text in sorted(pages.items()):
        (folder / name).write_text(text, encoding="utf-8")
    print(f"{len(pages)} pages in {folder}")


main()
