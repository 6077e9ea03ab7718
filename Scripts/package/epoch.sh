#!/bin/sh
# The time that every file of a package bears, in seconds: that of the last commit, so that the same commit gives the same
# bytes. SOURCE_DATE_EPOCH goes before it, as for the tools of Debian.
set -eu
cd "$(dirname "$0")/../.."
echo "${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
