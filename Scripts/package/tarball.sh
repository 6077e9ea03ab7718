#!/usr/bin/env bash
# Makes licet-VERSION-linux-MACHINE.tar.gz: the same bytes from the same program and commit.
#
#     tarball.sh PROGRAM FOLDER
set -euo pipefail
here=$(dirname "$(realpath "$0")")
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
SOURCE_DATE_EPOCH=$("$here/epoch.sh")
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC

name=licet-$("$here/version.sh" "$program")-linux-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/stage.sh" "$program" "$work/$name" share/doc/licet
cp "$here/../../LICENSE" "$work/$name/"
python3 "$here/copyright.py" >"$work/$name/share/doc/licet/copyright"
"$here/editions.sh" >"$work/$name/share/doc/licet/editions"
tar --directory "$work" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  --format=gnu --create "$name" | gzip -9n >"$folder/$name.tar.gz"
"$here/sums.sh" "$folder"
echo "$folder/$name.tar.gz"
