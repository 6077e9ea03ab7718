#!/usr/bin/env bash
# Lays out what is installed, below a prefix: the program, the rules, the pages, completions and manual pages.
#
#     stage.sh PROGRAM PREFIX DOCUMENTS
#
# PREFIX is a folder to be made (`…/usr` or the folder of a tarball); DOCUMENTS the folder below it for what people read
# (`share/doc/licet`).
set -euo pipefail
umask 022

program=$(realpath "$1")
prefix=$2
documents=$prefix/$3
cd "$(dirname "$0")/../.."

mkdir -p "$prefix/bin" "$prefix/share/licet/Docs" "$documents"
install -m 755 "$program" "$prefix/bin/licet"
# Without symbols it is less than half as large; what is thrown away is only needed to debug it.
strip --remove-section=.comment "$prefix/bin/licet"

# The program finds the rules at ../share/licet from its own folder, and the pages of diagnostics beside them.
cp -r Rules "$prefix/share/licet/"
cp -r Docs/diagnostics "$prefix/share/licet/Docs/"

cp README.md CHANGELOG.md "$documents/"
cp -r Docs Examples "$documents/"
rm -r "$documents/Docs/diagnostics"
up=$(realpath --relative-to="$documents/Docs" "$prefix/share/licet/Docs/diagnostics")
ln -s "$up" "$documents/Docs/diagnostics"

# By its name, so that nothing made below says where the program lay.
run=$(mktemp -d)
trap 'rm -rf "$run"' EXIT
ln -s "$program" "$run/licet"
completions=$prefix/share
mkdir -p "$completions/bash-completion/completions" "$completions/zsh/vendor-completions" \
  "$completions/fish/vendor_completions.d" "$completions/man/man1"
# Read by a shell that runs already, so without a line that names one.
"$run/licet" completions bash | sed "1{/^#!/d}" >"$completions/bash-completion/completions/licet"
"$run/licet" completions zsh >"$completions/zsh/vendor-completions/_licet"
"$run/licet" completions fish >"$completions/fish/vendor_completions.d/licet.fish"
python3 Scripts/man-pages.py "$run/licet" "$completions/man/man1" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)"

find "$prefix" -type d -exec chmod 755 {} +
find "$prefix" -type f ! -path "$prefix/bin/*" -exec chmod 644 {} +
