#!/usr/bin/env bash
# Makes licet_VERSION-1_ARCHITECTURE.deb: the same bytes from the same program and commit.
#
#     deb.sh PROGRAM FOLDER
#
# DEBFULLNAME and DEBEMAIL name who answers for the package, as the tools of Debian have it.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
SOURCE_DATE_EPOCH=$("$here/epoch.sh")
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
umask 022

version=$("$here/version.sh" "$program")-1
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-The licet authors} <${DEBEMAIL:-licet@licet.example}>"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
documents=$root/usr/share/doc/licet
"$here/stage.sh" "$program" "$root/usr" share/doc/licet

# As Debian wants them: both histories and the manual compressed, the licences of all that is linked in.
mv "$documents/CHANGELOG.md" "$documents/changelog"
cat >"$documents/changelog.Debian" <<END
licet ($version) unstable; urgency=medium

  * Package of this version, with the rules $("$here/editions.sh" | paste -sd, | sed 's/,/ and /').

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
find "$documents" -maxdepth 1 -name 'changelog*' -exec gzip -9n {} +
gzip -9n "$root"/usr/share/man/man1/*.1
python3 "$here/copyright.py" >"$documents/copyright"
mkdir -p "$root/usr/share/lintian/overrides"
cp "$here/lintian-overrides" "$root/usr/share/lintian/overrides/licet"
find "$root/usr/share/lintian" -type f -exec chmod 644 {} +

# What is linked in comes from packages whose sources belong to this one.
sources=$(dpkg-query --show --showformat='${source:Package} (= ${source:Version})\n' \
  libc6-dev libsqlite3-dev libyaml-dev zlib1g-dev | sort -u | paste -sd, | sed 's/,/, /g')
mkdir "$root/DEBIAN"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
# In KiB: each file rounded up, one for each folder and link.
size=$(find "$root/usr" -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
others=$(find "$root/usr" ! -type f | wc -l)
cat >"$root/DEBIAN/control" <<END
Package: licet
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $((size + others))
Built-Using: $sources
Suggests: git, openssh-client
Section: utils
Priority: optional
Description: rules engine for export controls on AI chips
 For a purchase of accelerators, at a date, it answers whether it is permitted,
 under which paragraph, by what margin, what is still unknown and what would
 change the answer: under the United States export controls and under Chinese
 policies on buying foreign chips, side by side and never blended.
 .
 It is no legal advice.
 .
 Rules in this package:
$("$here/editions.sh" | sed 's/^/  * /')
END
chmod 644 "$root"/DEBIAN/*
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
file=$folder/licet_${version}_$architecture.deb
# One thread: how a text is cut for several depends on the machine.
dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$root" "$file" >/dev/null
"$here/sums.sh" "$folder"
echo "$file"
