"""Writes the manual pages: `licet.1` and one for each verb, from what the program says of itself.

    licet --experimental-dump-help | manual.py FOLDER VERSION DATE
"""

import json
import pathlib
import sys


def escaped(text):
    """A text in which nothing is syntax of roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.splitlines())


def names(argument):
    """`-o, --output <format=path>`, or the name of a positional argument."""
    value = f"<{argument.get('valueName', '')}>"
    if argument["kind"] == "positional":
        return value
    dashes = {"short": "-", "long": "--", "longWithSingleDash": "-"}
    words = ", ".join(dashes[name["kind"]] + name["name"] for name in argument.get("names", []))
    return words if argument["kind"] == "flag" else f"{words} {value}"


def synopsis(path, command):
    parts = [" ".join(path)]
    if command.get("subcommands"):
        parts.append("<subcommand>")
    for argument in shown(command):
        text = names(argument)
        if argument["kind"] != "positional":
            text = text.split(", ")[-1]
        if argument.get("isRepeating"):
            text += " ..."
        parts.append(f"[{text}]" if argument.get("isOptional") else text)
    return " ".join(parts)


def shown(command):
    return [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)]


def page(path, command, version, date):
    name = "-".join(path)
    lines = [
        f'.TH {escaped(name.upper())} 1 {escaped(date)} "licet {escaped(version)}" "User Commands"',
        ".SH NAME",
        f"{escaped(name)} \\- {escaped(command.get('abstract', '').rstrip('.'))}",
        ".SH SYNOPSIS",
        # Not broken at hyphens, not stretched.
        ".nh",
        ".ad l",
        escaped(synopsis(path, command)),
        ".ad b",
    ]
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", escaped(command["discussion"])]
    positional = [argument for argument in shown(command) if argument["kind"] == "positional"]
    options = [argument for argument in shown(command) if argument["kind"] != "positional"]
    for title, arguments in (("ARGUMENTS", positional), ("OPTIONS", options)):
        if arguments:
            lines.append(f".SH {title}")
        for argument in arguments:
            lines += [".TP", f"\\fB{escaped(names(argument))}\\fR", escaped(argument.get("abstract", ""))]
            if argument.get("defaultValue"):
                lines.append(f"Default: {escaped(argument['defaultValue'])}.")
    verbs = verbs_of(command)
    if verbs:
        lines.append(".SH SUBCOMMANDS")
    for verb in verbs:
        lines += [".TP", f"\\fB{escaped(verb['commandName'])}\\fR", escaped(verb.get("abstract", ""))]
    lines.append(".SH SEE ALSO")
    if len(path) > 1:
        others = ["-".join(path[:-1])]
    else:
        others = ["-".join(path + [verb["commandName"]]) for verb in verbs]
    lines.append(",\n".join(f".BR {escaped(other)} (1)" for other in others).replace("(1),", "(1),"))
    return "\n".join(line for line in lines if line) + "\n"


def verbs_of(command):
    return [
        verb
        for verb in command.get("subcommands", [])
        if verb["commandName"] != "help" and verb.get("shouldDisplay", True)
    ]


def write(folder, path, command, version, date):
    text = page(path, command, version, date)
    (folder / f"{'-'.join(path)}.1").write_text(text, encoding="utf-8")
    for verb in verbs_of(command):
        write(folder, path + [verb["commandName"]], verb, version, date)


folder, version, date = sys.argv[1:]
command = json.load(sys.stdin)["command"]
write(pathlib.Path(folder), [command["commandName"]], command, version, date)
