"""Orders that try to break out of formats, and one of many lines."""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
blocked = (folder / "blocked.yaml").read_text(encoding="utf-8")
line = "  - { chip: H100 SXM5 80GB, quantity: 1 }\n"
assert line in blocked

# The same chip on 12 lines, another between them.
lines = (line * 6) + "  - { chip: T4, quantity: 2 }\n" + (line * 6)
(folder / "many.yaml").write_text(blocked.replace(line, lines).replace("case: blocked", "case: many"), encoding="utf-8")

hostile = "=cmd|'/c calc'!A1 | `@octocat` <img src=x onerror=alert(1)> [a](http://www.evil.example) ::error::x %0A &amp; ]]> ,;\""


def order(name, text):
    """The blocked order, called so and for a chip called so."""
    text = json.dumps(text, ensure_ascii=False)
    order = blocked.replace("case: blocked", f"case: {text}").replace("chip: H100 SXM5 80GB", f"chip: {text}")
    (folder / name).write_text(order, encoding="utf-8")


order("a,line=9::%0A|@é #1?.yaml", hostile)
# The reader refuses what does not show.
order("hidden.yaml", hostile + "\u202e\u200b")
