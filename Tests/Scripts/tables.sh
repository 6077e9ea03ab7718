#!/usr/bin/env bash
# Tables as other programs write them: workbooks of openpyxl, LibreOffice and Gnumeric, and texts that spreadsheets mangled. What
# is written must be read, what was mangled must be seen, and nothing may be lost without a word. No network is needed.
#
#     tables.sh PROGRAM [PYTHON]
#
# PYTHON is one that has openpyxl; the one on the path if it is not named.
set -euo pipefail

name=$(basename "$0" .sh)
program=$(realpath "${1:-.build/release/licet}")
python=${2:-python3}
cd "$(dirname "$0")/../.."
export LICET_RULES=$PWD/Rules LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work

fail() {
  echo "$name: FAILED: $*" >&2
  exit 1
}
skip() { echo "$name: SKIPPED, $1 is not installed: $2" >&2; }
passed=0

case_of() { # table, more lines
  printf 'case: made\ntransaction: { kind: export, date: 2026-03-01, destination: CN }\nitems:\n  table: %s\n' "$1"
  printf '  columns: { chip: "Part Number", quantity: Qty, other_entry: ECCN }\n%s' "${2:-}"
}

# Judges a case and leaves what was read of its lines in `lines`: chip, quantity, entry, a line each.
judge() { # what, status expected
  local status=0
  "$program" check case.yaml --format json >record 2>said || status=$?
  [ "$status" -eq "$2" ] || fail "$1: status $status, not $2: $(head -20 said)"
  "$python" - >lines <<'PYTHON'
import json
record, = [entry for entry in json.load(open("record")) if entry["schema"] == "licet/record/1"]
stated = {}
for fact in record["stated"]:
    stated[fact["path"]] = fact["value"]
for line in record["lines"]:
    path = f"items[{line['number']}]" if len(record["lines"]) > 1 else "item"
    print(line.get("name", "?"), stated.get(f"{path}.quantity", "?"), stated.get(f"{path}.other_entry", "?"), sep="|")
PYTHON
}
reads() { # what, lines expected
  [ "$(cat lines)" = "$2" ] || fail "$1: read $(cat lines), not $2"
  passed=$((passed + 1))
}
says() { # what, words
  grep -qF -- "$2" said || fail "$1: does not say \`$2\`: $(head -20 said)"
  passed=$((passed + 1))
}

sound='H100 SXM5|8|3A001.b.2
H20 96GB|1600|none'

if "$python" -c 'import openpyxl' 2>/dev/null; then
  "$python" - <<'PYTHON'
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
head = ["Part Number", "Qty", "ECCN"]
def book(name, rows, change=lambda wb, ws: None):
    wb = Workbook(); ws = wb.active; ws.title = "BOM"
    for row in rows: ws.append(row)
    change(wb, ws); wb.save(name)
rows = [head, ["H100 SXM5", 8, "3A001.b.2"], ["H20 96GB", 1600, "none"]]
book("sound.xlsx", rows)
def hide(wb, ws):
    old = wb.create_sheet("Old"); old.append(["x"]); old.sheet_state = "hidden"
    ws.row_dimensions[3].hidden = True; ws.column_dimensions["B"].hidden = True
book("hidden.xlsx", rows, hide)
def merge(wb, ws): ws.merge_cells("A1:B1")
book("merged.xlsx", rows, merge)
book("mangled.xlsx", [head, ["H100 SXM5", 8, 30], [4090, True, "none"]])
book("formula.xlsx", [head, ["H100 SXM5", "=4*2", "3A001.b.2"]])
book("rich.xlsx", rows, lambda wb, ws: ws.__setitem__("A2", CellRichText("H100 ", TextBlock(InlineFont(b=True), "SXM5"))))
book("low.xlsx", [["Offer of March"], []] + rows)
wb = Workbook(); wb.active.title = "One"; wb.create_sheet("Two"); wb.save("two.xlsx")
PYTHON
  case_of sound.xlsx >case.yaml; judge sound 1; reads "openpyxl" "$sound"
  case_of rich.xlsx >case.yaml; judge rich 1; reads "openpyxl, runs of text" "$sound"
  case_of low.xlsx '  header_row: 3
' >case.yaml; judge low 1; reads "openpyxl, a header below" "$sound"
  case_of hidden.xlsx >case.yaml; judge hidden 1; reads "openpyxl, hidden" "$sound"
  says hidden 'hides the sheets `Old`'; says hidden 'hides the rows 3'; says hidden 'hides the columns B'
  case_of merged.xlsx >case.yaml; judge merged 4; says merged 'the cells A1:B1 of the header are merged'
  case_of mangled.xlsx >case.yaml; judge mangled 4; reads mangled 'H100 SXM5|8|?
?|?|none'
  says mangled 'the cell holds a number, `30`, where `other_entry` is read as a text'; says mangled '`3E001`?'
  says mangled 'C2 of the sheet `BOM`, `ECCN`'; says mangled 'the cell holds a number, `4090`, where `chip` is read as a text'
  case_of formula.xlsx >case.yaml; judge formula 4; says formula '(not computed)'
  case_of two.xlsx >case.yaml; judge two 4; says two 'the workbook has several sheets: `One`, `Two`'
  # Each cut of a workbook is seen.
  size=$(stat -c %s sound.xlsx)
  for length in 0 1 100 $((size / 2)) $((size - 30)) $((size - 1)); do
    head -c "$length" sound.xlsx >cut.xlsx
    case_of cut.xlsx >case.yaml; judge "cut to $length bytes" 4; says "cut to $length bytes" 'is no ZIP archive, or broken off'
  done
else
  skip openpyxl "that its workbooks are read"
fi

printf 'Part Number,Qty,ECCN\nH100 SXM5,8,3A001.b.2\nH20 96GB,1600,none\n' >sound.csv
printf 'Part Number,Qty,ECCN\nH100 SXM5,8,3E001\n' >mangled.csv
if command -v soffice >/dev/null 2>&1; then
  convert() { soffice --headless --convert-to "$2" "$1" >/dev/null 2>&1 || fail "LibreOffice cannot convert $1"; }
  cp sound.csv office.csv; convert office.csv xlsx
  case_of office.xlsx >case.yaml; judge LibreOffice 1; reads "LibreOffice" "$sound"
  cp mangled.csv office-mangled.csv; convert office-mangled.csv xlsx
  case_of office-mangled.xlsx >case.yaml; judge "LibreOffice, mangled" 4; says "LibreOffice, mangled" '`3E001`?'
  if [ -e formula.xlsx ]; then
    cp formula.xlsx computed.xlsx; mkdir -p out
    soffice --headless --convert-to xlsx --outdir out computed.xlsx >/dev/null 2>&1
    cp out/computed.xlsx .
    case_of computed.xlsx >case.yaml; judge "LibreOffice, computed" 1; reads "LibreOffice, computed" 'H100 SXM5|8|3A001.b.2'
    says "LibreOffice, computed" '`8` is what a formula gave when the workbook was last saved'
  fi
  soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):59,34,UTF-8' --outdir out office.xlsx >/dev/null 2>&1
  cp out/office.csv semicolons.csv
  case_of semicolons.csv >case.yaml; judge "LibreOffice, semicolons" 1; reads "LibreOffice, semicolons" "$sound"
else
  skip soffice "that the workbooks of LibreOffice are read"
fi
if command -v ssconvert >/dev/null 2>&1; then
  ssconvert sound.csv gnumeric.xlsx >/dev/null 2>&1
  case_of gnumeric.xlsx >case.yaml; judge Gnumeric 1; reads "Gnumeric" "$sound"
  ssconvert mangled.csv gnumeric-mangled.xlsx >/dev/null 2>&1
  case_of gnumeric-mangled.xlsx >case.yaml; judge "Gnumeric, mangled" 4; says "Gnumeric, mangled" '`3E001`?'
else
  skip ssconvert "that the workbooks of Gnumeric are read"
fi

# Encodings of other places.
if command -v iconv >/dev/null 2>&1; then
  printf 'Part Number,Qty,ECCN,备注\nH100 SXM5,8,3A001.b.2,训练\n' | iconv -f UTF-8 -t GB18030 >chinese.csv
  case_of chinese.csv >case.yaml; judge "GB 18030, not declared" 4; says "GB 18030, not declared" 'is not utf-8 here'
  case_of chinese.csv '  encoding: gb18030
  skip: [备注]
' >case.yaml; judge "GB 18030" 1; reads "GB 18030" 'H100 SXM5|8|3A001.b.2'
else
  skip iconv "that texts of other encodings are read"
fi
echo "$name: $passed statements hold of tables that other programs wrote."
