#!/bin/sh
# Installs what the build needs and the machine lacks, by the names of Debian's packages; with --with-proofs also what the
# proofs of the ledger use.
set -eu

command -v swift >/dev/null 2>&1 || {
  echo "setup: Swift is not installed; see https://www.swift.org/install" >&2
  exit 1
}

missing=""
command -v git >/dev/null 2>&1 || missing="$missing git"
command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"
if ! { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists yaml-0.1; }; then
  missing="$missing libyaml-dev"
fi
if ! { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists zlib; }; then
  missing="$missing zlib1g-dev"
fi
if ! { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists sqlite3; }; then
  missing="$missing libsqlite3-dev"
fi
if [ "${1:-}" = --with-proofs ]; then
  command -v strace >/dev/null 2>&1 || missing="$missing strace"
  command -v ssh-keygen >/dev/null 2>&1 || missing="$missing openssh-client"
  command -v faketime >/dev/null 2>&1 || missing="$missing faketime"
  command -v python3 >/dev/null 2>&1 || missing="$missing python3"
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || missing="$missing python3-venv"
fi
[ -z "$missing" ] && exit 0

command -v apt-get >/dev/null 2>&1 || {
  echo "setup: install these packages by hand:$missing" >&2
  exit 1
}
run=""
[ "$(id -u)" -eq 0 ] || run="sudo"
echo "setup: installing$missing"
$run apt-get update -qq
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing
