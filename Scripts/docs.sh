#!/usr/bin/env bash
# Makes the pages of the library with the documentation compiler of the toolchain; a link that leads nowhere is an error.
#
#     docs.sh FOLDER        after a debug build
set -euo pipefail
folder=${1:-.build/docs}
cd "$(dirname "$0")/.."
modules=$(swift build --show-bin-path)/Modules
symbols=$(mktemp -d)
trap 'rm -rf "$symbols"' EXIT
swift-symbolgraph-extract -module-name ExportControl -I "$modules" -minimum-access-level public \
  -target "$(swift -print-target-info | sed -n 's/.*"unversionedTriple": "\(.*\)".*/\1/p' | head -n 1)" \
  -output-dir "$symbols"
docc convert Sources/ExportControl/ExportControl.docc --additional-symbol-graph-dir "$symbols" \
  --fallback-display-name ExportControl --fallback-bundle-identifier licet.ExportControl \
  --transform-for-static-hosting --warnings-as-errors --output-path "$folder"
echo "docs: begin at $folder/documentation/exportcontrol/index.html, served by any web server."
