"""Does what a page says, in an empty folder: writes its files, runs its commands, stops at the first that fails.

    walk.py PAGE SECTION

A block of YAML is a file where its first line names one (`# orders/order-17.yaml`); a block of shell is run by `sh -e`,
each in the folder in which the last one ended. A block of text is held against what was printed last: each of its lines
must be there, in this order; `…` stands for any. Days of waivers count by the clock of the machine, so `issued:` and
`expires:` of a file of waivers are moved to today and 90 days on.
"""

import datetime
import pathlib
import re
import subprocess
import sys

page, section = sys.argv[1:]
text = pathlib.Path(page).read_text(encoding="utf-8")
match = re.search(rf"^## {re.escape(section)}$(.*?)(?=^## |\Z)", text, re.S | re.M)
if not match:
    sys.exit(f"walk: {page} has no section `{section}`")
folder, printed, ran, written, seen = pathlib.Path.cwd(), "", 0, 0, 0
for kind, body in re.findall(r"^```(\w+)\n(.*?)^```$", match.group(1), re.S | re.M):
    name = re.match(r"# (\S+)\n", body)
    if kind == "yaml" and name:
        if "waivers" in name.group(1):
            today = datetime.date.today()
            body = re.sub(r"issued: .*", f"issued: {today}", body)
            body = re.sub(r"expires: .*", f"expires: {today + datetime.timedelta(days=90)}", body)
        (folder / name.group(1)).write_text(body, encoding="utf-8")
        written += 1
    elif kind == "sh":
        run = subprocess.run(
            ["sh", "-ec", f"{body}\necho; pwd"], cwd=folder, text=True, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )
        if run.returncode:
            sys.exit(f"walk: {page}: status {run.returncode} of:\n{body}\n{run.stdout}")
        # The last line is where the block ended.
        printed, _, ended = run.stdout.rstrip("\n").rpartition("\n")
        folder = pathlib.Path(ended)
        ran += 1
    elif kind == "text":
        rest = printed
        for line in body.splitlines():
            if line.strip() == "…":
                continue
            if line not in rest:
                sys.exit(f"walk: {page}: not printed: {line}\n{printed}")
            rest = rest[rest.index(line) + len(line):]
            seen += 1
print(f"walk: {page}, {section}: {written} files written, {ran} blocks run, {seen} lines found.")
