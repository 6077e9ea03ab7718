#!/usr/bin/env bash
# The packages: the same bytes twice, a program that needs nothing beside it, no errors of lintian, and an installation on a
# bare Debian and back. What is not installed, and what only root may do, is named and not checked.
#
#     packages.sh PROGRAM       a program linked whole, as `make static` makes it
set -euo pipefail

program=$(realpath "${1:-.build/static/release/licet}")
root=$(realpath "$(dirname "$(realpath "$0")")/../..")
cd "$root"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for variable in $(env | grep '^LICET_' | cut -d= -f1); do unset "$variable"; done

fail() {
  echo "packages: FAILED: $*" >&2
  exit 1
}
skip() { echo "packages: NOT CHECKED: $*" >&2; }

if ldd "$program" >/dev/null 2>&1; then fail "$program is linked dynamically"; fi

# 1. Twice, from folders of other names.
for folder in first second; do
  Scripts/package/tarball.sh "$program" "$work/$folder" >/dev/null
  if command -v dpkg-deb >/dev/null; then Scripts/package/deb.sh "$program" "$work/$folder" >/dev/null; fi
done
diff -r "$work/first" "$work/second" >&2 || fail "two packages of one program differ"
(cd "$work/first" && sha256sum --check --quiet SHA256SUMS) || fail "SHA256SUMS is wrong"
version=$(Scripts/package/version.sh "$program")

# 2. The tarball, unpacked anywhere, with no variable set.
mkdir "$work/anywhere"
tar -xzf "$work/first/"licet-*.tar.gz -C "$work/anywhere" --strip-components 1
cp -r Tests/Corpus/cases/verdicts "$work/verdicts"
# So that no configuration and no rules above are found.
mkdir "$work/verdicts/.git"
cd "$work/verdicts"
run() { # status wanted, command
  local wanted=$1 got=0
  shift
  "$@" >"$work/out" 2>&1 || got=$?
  [ "$got" -eq "$wanted" ] || {
    cat "$work/out" >&2
    fail "status $got, and not $wanted: $*"
  }
}
run 0 env -i "$work/anywhere/bin/licet" check pass.yaml
run 1 env -i "$work/anywhere/bin/licet" check blocked.yaml
env -i "$work/anywhere/bin/licet" explain L0204 >"$work/out"
cmp -s "$work/out" "$root/Docs/diagnostics/L0204.md" || fail "the pages of diagnostics are not found"
ln -s "$work/anywhere/bin/licet" "$work/linked"
run 0 env -i "$work/linked" check pass.yaml
# The same records as in a checkout, wherever the rules lie.
env -i "$work/anywhere/bin/licet" check --format jsonl blocked.yaml >"$work/installed" || true
env -i LICET_RULES="$root/Rules" "$program" check --format jsonl blocked.yaml >"$work/here" || true
cmp "$work/installed" "$work/here" || fail "an installed program makes other records"
for page in "$work/anywhere/share/man/man1/"*.1; do
  if command -v man >/dev/null; then
    [ -z "$(man --warnings -l "$page" 2>&1 >/dev/null)" ] || fail "$page is no manual page"
  fi
done
bash -n "$work/anywhere/share/bash-completion/completions/licet"

# 3. In a root that holds nothing else.
if [ "$(id -u)" -eq 0 ] && unshare --mount true 2>/dev/null; then
  mkdir "$work/empty"
  cp -r "$work/anywhere/bin" "$work/anywhere/share/licet/Rules" "$work/verdicts" "$work/empty/"
  run 0 env -i "$(command -v chroot)" "$work/empty" /bin/licet check verdicts/pass.yaml
  run 1 env -i "$(command -v chroot)" "$work/empty" /bin/licet check verdicts/blocked.yaml
else
  skip "an empty root: that takes root"
fi
echo "packages: the tarball of $version is as it should be."

# 4. The package of Debian.
deb=$(echo "$work/first/"*.deb)
[ -e "$deb" ] || {
  skip "the package of Debian: dpkg-deb is not installed"
  exit 0
}
if command -v lintian >/dev/null; then
  lintian --no-cfg --allow-root --fail-on error "$deb" || fail "lintian finds errors"
else
  skip "lintian is not installed"
fi
if [ "$(id -u)" -ne 0 ] || ! command -v mmdebstrap >/dev/null; then
  skip "a bare Debian: that takes root, and mmdebstrap"
  exit 0
fi
bare=$work/bare
mmdebstrap --quiet --variant=minbase "${DEBIAN_SUITE:-bookworm}" "$bare" >"$work/out" 2>&1 || {
  tail -3 "$work/out" >&2
  skip "a bare Debian: none could be fetched"
  exit 0
}
cp "$deb" "$bare/tmp/licet.deb"
cp -r "$work/verdicts" "$bare/tmp/"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C "$(command -v chroot)" "$bare" "$@"; }
before=$(inside find / -xdev -not -path '/var/*' -not -path '/tmp/*' | sort | sha256sum)
run 0 inside dpkg --install /tmp/licet.deb
run 0 inside dpkg --verify licet
run 0 inside licet check /tmp/verdicts/pass.yaml
run 1 inside licet check /tmp/verdicts/blocked.yaml
inside licet --version | grep -qF "$version" || fail "the installed program has another version"
run 0 inside dpkg --remove licet
after=$(inside find / -xdev -not -path '/var/*' -not -path '/tmp/*' | sort | sha256sum)
[ "$before" = "$after" ] || fail "something is left behind when the package is removed"
echo "packages: $(basename "$deb") was installed on a bare Debian, used and removed."
