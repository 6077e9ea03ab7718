"""Orders that try to break out of formats, and one of many lines."""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
blocked = (folder / "blocked.yaml").read_text(encoding="utf-8")
line = "  - { chip: H100 SXM5 80GB, quantity: 1 }\n"
assert line in blocked

# The same chip on 40 lines, another between them.
lines = (line * 20) + "  - { chip: T4, quantity: 2 }\n" + (line * 20)
(folder / "many.yaml").write_text(blocked.replace(line, lines).replace("case: blocked", "case: many"), encoding="utf-8")

hostile = "=cmd|'/c calc'!A1 | `@octocat` <img src=x onerror=alert(1)> [a](http://www.evil.example) ::error::x %0A &amp; ]]> \u202e\u200b,;\""
text = blocked.replace("case: blocked", "case: " + json.dumps(hostile, ensure_ascii=False))
text = text.replace("chip: H100 SXM5 80GB", "chip: " + json.dumps(hostile, ensure_ascii=False))
(folder / "a,line=9::%0A|@é #1?.yaml").write_text(text, encoding="utf-8")
