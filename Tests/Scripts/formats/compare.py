"""Reads what `licet check` wrote with readers of others, and compares it: one finding is one finding in all formats."""
import csv
import json
import pathlib
import re
import sys
from collections import Counter
from urllib.parse import unquote

import jsonschema
import junitparser
from lxml import etree
from markdown_it import MarkdownIt
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SARIF

folder = pathlib.Path(sys.argv[1])
mistakes = []


def check(holds, what):
    if not holds:
        mistakes.append(what)


def read(format):
    return (folder / f"out.{format}").read_bytes().decode("utf-8")


def same(name, found, expected):
    found, expected = Counter(found), Counter(expected)
    for finding in (expected - found):
        mistakes.append(f"{name}: missing {finding}")
    for finding in (found - expected):
        mistakes.append(f"{name}: not in the table {finding}")
    print(f"formats: {name}: {sum(found.values())} findings")


# CSV: the table all others are compared with; it has every finding.
text = read("csv")
check(text.count("\n") == text.count("\r\n"), "csv: a line does not end with CR and LF")
rows = list(csv.DictReader(text.splitlines(keepends=True), strict=True))
for row in rows:
    for key, cell in row.items():
        check(not cell.lstrip().startswith(("=", "+", "-", "@")), f"csv: {key} begins as a formula: {cell[:40]}")
graded = [(r["rule"], r["verdict"], r["path"], int(r["line"]), int(r["column"])) for r in rows]
shown = [g for g in graded if g[1] != "pass"]
check(len({r["fingerprint"] for r in rows}) == len(rows), "csv: two findings have one fingerprint")
check({r["verdict"] for r in rows} == {"not_read", "blocked", "undetermined", "attention", "pass"}, "csv: a verdict is missing")
print(f"formats: csv: {len(rows)} findings")

# JSON and JSON Lines: each line of each record under each law is in exactly one finding.
listed = json.loads(read("json"))
lines = [json.loads(line) for line in read("jsonl").splitlines()]
check(listed == lines, "json and jsonl differ")
records = [r for r in listed if r["schema"].startswith("licet/record/")]
check(len(listed) - len(records) == 3, "json: the three files that cannot be read are not all there")
judged = Counter((r["case"]["id"], d["jurisdiction"]) for r in records for l in r["lines"] for d in l["determinations"])
found = Counter()
for row in rows:
    if row["jurisdiction"]:
        found[row["case"], row["jurisdiction"]] += len(row["lines"].split())
plain = {k: v for k, v in judged.items() if "cmd" not in k[0]}
check({k: v for k, v in found.items() if "cmd" not in k[0]} == plain, "lines of records and of findings differ")
check(any(int(r["places"]) == 12 for r in rows), "the same chip on 12 lines is not one finding")

# SARIF: the schema of the standard, as classes made from it that forbid all else.
grades = {("fail", "error"): ("blocked", "not_read"), ("open", "none"): ("undetermined",), ("review", "none"): ("attention",), ("pass", "none"): ("pass",)}
alerts = {("fail", "error"): ("blocked", "not_read"), ("fail", "warning"): ("undetermined", "attention")}
for name, words, expected in [("sarif", grades, graded), ("sarif-github", alerts, shown)]:
    log = json.loads(read(name))
    SARIF.model_validate(log)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    results = []
    for result in run["results"]:
        verdict = result["properties"]["verdict"]
        check(verdict in words.get((result["kind"], result["level"]), ()), f"{name}: {verdict} is {result['kind']}, {result['level']}")
        check(rules[result["ruleIndex"]]["id"] == result["ruleId"], f"{name}: {result['ruleId']} points to another rule")
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        check(re.fullmatch(r"[A-Za-z0-9\-._~/%]+", uri), f"{name}: not a relative reference: {uri}")
        results.append((result["ruleId"], verdict, unquote(uri), place["region"]["startLine"], place["region"]["startColumn"]))
    same(name, results, expected)
    check(run["invocations"][0]["executionSuccessful"] is False, f"{name}: a run with unread files is successful")
github = json.loads(read("sarif-github"))["runs"][0]
check(len(github["results"]) <= 25_000, "sarif-github: too many results")
for result in github["results"]:
    check(len(result["locations"]) <= 1_000, "sarif-github: too many locations")
    check(re.fullmatch(r"[0-9a-f]{64}:1", result["partialFingerprints"]["primaryLocationLineHash"]), "sarif-github: no line hash")
def texts(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "text":
                yield inner
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
check(all(0 < len(t) <= 1_024 for t in texts(github)), "sarif-github: a text is empty or too long")

# JUnit: read by junitparser; and none of what Jenkins refuses.
tree = etree.fromstring(read("junit").encode(), etree.XMLParser(resolve_entities=False))
check("skipped" not in tree.attrib, "junit: Jenkins refuses `skipped` at the root")
check(not tree.xpath("//testcase[@file or @line]"), "junit: Jenkins refuses `file` and `line` at a test case")
suites = junitparser.JUnitXml.fromstring(read("junit").encode())
cases = []
names = Counter()
for suite in suites:
    kinds = Counter(type(case.result[0]).__name__ if case.result else "Passed" for case in suite)
    counted = (sum(kinds.values()), kinds["Failure"], kinds["Error"], kinds["Skipped"])
    check((suite.tests, suite.failures, suite.errors, suite.skipped) == counted, f"junit: the counts of {suite.name} are wrong")
    for case in suite:
        names[case.classname, case.name] += 1
        result = case.result[0] if case.result else None
        kind = type(result).__name__ if result is not None else "Passed"
        body = result.text if result is not None else case.system_out
        verdict = result.type if result is not None else ("attention" if "ATTENTION" in body.split("\n")[0] else "pass")
        wanted = {"not_read": "Error", "blocked": "Failure", "undetermined": "Error", "attention": "Passed", "pass": "Passed"}
        check(wanted[verdict] == kind, f"junit: {verdict} is {kind}")
        place = re.match(r"(?s)(.*?):(\d+):(\d+)(?:: .*)?$", body.split("\n")[1])
        cases.append((case.name.split(", ")[-1], verdict, place[1], int(place[2]), int(place[3])))
check([int(tree.get(k)) for k in ("tests", "failures", "errors")] == [sum(int(t.get(k)) for t in tree) for k in ("tests", "failures", "errors")], "junit: the counts of the root are wrong")
same("junit", cases, graded)
check(max(names.values()) == 1, f"junit: two test cases have one name: {[n for n, c in names.items() if c > 1][:3]}")

# Annotations, as the runner takes them apart.
annotations = []
for line in read("github").splitlines():
    match = re.fullmatch(r"::(error|warning) ([^:]*)::(.*)", line)
    check(match, f"github: no command: {line[:80]}")
    if not match:
        continue
    properties = dict(part.split("=", 1) for part in match[2].split(","))
    check(set(properties) == {"file", "line", "col", "title"}, f"github: properties {sorted(properties)}")
    title = unquote(properties["title"])
    verdict = next(v for v in ("not_read", "blocked", "undetermined", "attention") if title.startswith(v.upper().replace("_", " ")))
    check((match[1] == "error") == (verdict in ("not_read", "blocked")), f"github: {verdict} is an {match[1]}")
    annotations.append((title.split(" ")[-1], verdict, unquote(properties["file"]), int(properties["line"]), int(properties["col"])))
same("github", annotations, shown)

# GitLab and reviewdog.
place = {"type": "object", "required": ["path", "lines"], "properties": {"path": {"type": "string", "pattern": "^[^/.]"}, "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}}}
issues = json.loads(read("gitlab"))
jsonschema.validate(issues, {"type": "array", "items": {"type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"], "properties": {"description": {"type": "string"}, "check_name": {"type": "string"}, "fingerprint": {"type": "string"}, "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]}, "location": place}}})
severities = {"blocker": "not_read", "critical": "blocked", "major": "undetermined", "minor": "attention"}
same("gitlab", [(i["check_name"], severities[i["severity"]], i["location"]["path"], i["location"]["lines"]["begin"]) for i in issues], [g[:4] for g in shown])
check({i["fingerprint"] for i in issues} == {r["fingerprint"] for r in rows if r["verdict"] != "pass"}, "gitlab: other fingerprints")

position = {"type": "object", "required": ["line"], "additionalProperties": False, "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}}}
location = {"type": "object", "required": ["path"], "additionalProperties": False, "properties": {"path": {"type": "string"}, "range": {"type": "object", "additionalProperties": False, "properties": {"start": position, "end": position}}}}
diagnostic = {"type": "object", "required": ["message", "location"], "additionalProperties": False, "properties": {"message": {"type": "string"}, "location": location, "severity": {"enum": ["ERROR", "WARNING", "INFO"]}, "source": {"type": "object"}, "code": {"type": "object", "properties": {"value": {"type": "string"}, "url": {"type": "string"}}}, "suggestions": {"type": "array"}, "original_output": {"type": "string"}, "related_locations": {"type": "array", "items": {"type": "object", "properties": {"message": {"type": "string"}, "location": location}}}}}
result = json.loads(read("rdjson"))
jsonschema.validate(result, {"type": "object", "required": ["diagnostics"], "additionalProperties": False, "properties": {"diagnostics": {"type": "array", "items": diagnostic}, "source": {"type": "object"}, "severity": {}}})
coarse = {"not_read": "ERROR", "blocked": "ERROR", "undetermined": "WARNING", "attention": "WARNING"}
def start(d):
    return d["location"]["range"]["start"]
same("rdjson", [(d["code"]["value"], d["severity"], d["location"]["path"], start(d)["line"], start(d)["column"]) for d in result["diagnostics"]], [(g[0], coarse[g[1]], *g[2:]) for g in shown])

# Markdown, with tables and links as GitHub makes them.
tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(read("markdown"))
kinds = {t.type for t in tokens} | {c.type for t in tokens for c in (t.children or [])}
check(not kinds & {"link_open", "image", "html_inline", "code_inline", "fence"}, f"markdown: markup from a name: {kinds}")
check(all("details>" in t.content for t in tokens if t.type == "html_block"), "markdown: HTML from a name")
# A mention or a reference needs a letter right behind its sign.
for token in tokens:
    check(not re.search(r"@\w|#\d|://|www\.", "".join(c.content for c in (token.children or []))), f"markdown: links something: {token.content[:80]}")
head = ""
table = []
cells = []
for index, token in enumerate(tokens):
    if token.type == "tr_open":
        cells = []
    elif token.type == "inline" and tokens[index - 1].type in ("td_open", "th_open"):
        cells.append("".join(c.content for c in token.children))
    elif token.type == "tr_close":
        if tokens[index + 1].type == "thead_close":
            head = cells[0]
        else:
            table.append(cells[0].lower().replace(" ", "_") if head == "Verdict" else "pass")
check("more are not shown" not in read("markdown"), "markdown: the table was cut, and cannot be compared")
same("markdown", table, [g[1] for g in graded])

for mistake in mistakes:
    print(f"formats: {mistake}", file=sys.stderr)
sys.exit(1 if mistakes else 0)
