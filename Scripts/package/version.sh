#!/bin/sh
# The version of a program, such as 0.1.0: asked of the program itself, which is the one place that knows it.
set -eu
version=$("$1" --version | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1)
[ -n "$version" ] || {
  echo "package: $1 does not say its version" >&2
  exit 1
}
echo "$version"
