#!/usr/bin/env bash
# progress.sh PROGRAM: a long run tells a terminal how far it is, and nobody else.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-.build/release/licet}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 - "$program" "$folder" <<'PYTHON'
import os, pathlib, pty, subprocess, sys

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
CASE = "Examples/h20-august-2025-justified/case.yaml"
text = pathlib.Path(CASE).read_text()
for index in range(150):
    (folder / f"order-{index}.yaml").write_text(text.replace("case: h20", f"case: n{index}-h20"))


def on_terminal(arguments):
    """What a terminal is shown on standard error."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    process.wait()
    return shown.decode(errors="replace")


long = ["check", "--format", "csv", "--jurisdiction", "cn", str(folder)]
shown = on_terminal(long)
assert "judging: " in shown and " of 150 files" in shown, "a long run tells a terminal how far it is"
assert shown.rstrip("\r\n").rfind("\x1b[K") > shown.rfind("judging: "), "the line is wiped at the end"
short = on_terminal(["check", "--format", "csv", "--jurisdiction", "cn", str(folder / "order-0.yaml")])
assert "judging" not in short, "a short run tells nothing"
log = subprocess.run([program, *long], capture_output=True, text=True)
assert "judging" not in log.stderr and "\x1b" not in log.stderr, "a log has none of it"
print("progress: on a terminal only, after a second, and wiped")
PYTHON
