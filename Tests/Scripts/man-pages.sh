#!/usr/bin/env bash
# man-pages.sh PROGRAM: the pages of the manual are made of the program's own help, and readers of manuals take them.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-.build/release/licet}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 Scripts/man-pages.py "$program" "$folder/man" 2026-11-22
# The same help gives the same bytes.
python3 Scripts/man-pages.py "$program" "$folder/again" 2026-11-22 > "$folder/told"
diff -r "$folder/man" "$folder/again"

# Each verb that the program names has a page, and each page the two sections that scripts are written by.
for verb in $("$program" --help | awk '/^SUBCOMMANDS:/ { on = 1; next } on && /^  [a-z]/ { print $1 }'); do
  test -s "$folder/man/licet-$verb.1" || { echo "no page for \`licet $verb\`" >&2; exit 1; }
done
for page in "$folder"/man/*.1; do
  grep -q '^.Sh EXIT STATUS' "$page"
  grep -q '^.Sh FILES' "$page"
done
grep -q 'fail\\-on' "$folder/man/licet-check.1"

checked=
if command -v mandoc > "$folder/told"; then
  mandoc -Tlint -W warning "$folder"/man/*.1
  checked="$checked mandoc"
fi
if command -v groff > "$folder/told"; then
  for page in "$folder"/man/*.1; do groff -mdoc -ww -z "$page"; done 2> "$folder/warnings"
  if [ -s "$folder/warnings" ]; then head "$folder/warnings" >&2; exit 1; fi
  checked="$checked groff"
fi
[ -n "$checked" ] || echo "SKIPPED: neither mandoc nor groff is installed, and no reader took the pages"
echo "man pages:$checked"
