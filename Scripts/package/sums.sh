#!/bin/sh
# Writes SHA256SUMS of the packages in a folder, to be checked with `sha256sum --check SHA256SUMS`.
set -eu
cd "$1"
for file in *.deb *.tar.gz; do
  [ ! -e "$file" ] || sha256sum "$file"
done >SHA256SUMS
