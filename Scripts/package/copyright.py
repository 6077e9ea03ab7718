"""Prints the licences of the program and of all that is linked into it, in Debian's machine-readable form."""

import pathlib

root = pathlib.Path(__file__).resolve().parent.parent.parent

EXPAT = """
Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""

ZLIB = """
This software is provided 'as-is', without any express or implied warranty.
In no event will the authors be held liable for any damages arising from the
use of this software.

Permission is granted to anyone to use this software for any purpose,
including commercial applications, and to alter it and redistribute it
freely, subject to the following restrictions:

1. The origin of this software must not be misrepresented; you must not
claim that you wrote the original software. If you use this software in a
product, an acknowledgment in the product documentation would be appreciated
but is not required.
2. Altered source versions must be plainly marked as such, and must not be
misrepresented as being the original software.
3. This notice may not be removed or altered from any source distribution.
"""

UNICODE = """
Permission is hereby granted, free of charge, to any person obtaining a copy
of data files and any associated documentation (the "Data Files") or software
and any associated documentation (the "Software") to deal in the Data Files or
Software without restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, and/or sell copies of the Data Files
or Software, and to permit persons to whom the Data Files or Software are
furnished to do so, provided that either (a) this copyright and permission
notice appear with all copies of the Data Files or Software, or (b) this
copyright and permission notice appear in associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD
PARTY RIGHTS. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN
THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL
DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR
PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS
ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE
DATA FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall not
be used in advertising or otherwise to promote the sale, use or other dealings
in these Data Files or Software without prior written authorization of the
copyright holder.
"""

# What is linked in: what it is, who holds the rights, the name of the licence, a remark. The files named are those
# of its own source.
PARTS = [
    ("swift-runtime/*", "2014-2026, Apple Inc. and the Swift project authors", "Apache-2.0 with Swift-exception",
     "The runtime, the standard library, libdispatch and Foundation of Swift."),
    ("icu/*", "1991-2024, Unicode, Inc.", "Unicode-3.0", "ICU, as Foundation of Swift has it."),
    ("swift-argument-parser/*", "2020-2026, Apple Inc. and the Swift project authors",
     "Apache-2.0 with Swift-exception", ""),
    ("swift-crypto/*", "2019-2026, Apple Inc. and the SwiftCrypto project authors", "Apache-2.0", ""),
    ("swift-asn1/*", "2019-2026, Apple Inc. and the SwiftASN1 project authors", "Apache-2.0", ""),
    ("boringssl/*", "1995-2025, The OpenSSL Project Authors and The BoringSSL Authors", "Apache-2.0",
     "As swift-crypto has it."),
    ("grdb/*", "2015-2025, Gwendal Roué", "Expat", ""),
    ("libyaml/*", "2006-2020, Kirill Simonov and 2017-2020, Ingy döt Net", "Expat", ""),
    ("zlib/*", "1995-2022, Jean-loup Gailly and Mark Adler", "Zlib", ""),
    ("sqlite/*", "none", "public-domain", ""),
    ("glibc/*", "1991-2022, Free Software Foundation, Inc.", "LGPL-2.1+",
     "Whoever wants to link the program against another version of it builds it from this source with "
     "`make static`, which is all it takes."),
    ("gcc-runtime/*", "1989-2022, Free Software Foundation, Inc.", "GPL-3+ with GCC-Runtime-exception",
     "libgcc and libstdc++."),
]

TEXTS = {
    "Apache-2.0": "On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.",
    "Apache-2.0 with Swift-exception": (
        "The Apache License, version 2.0, with the Runtime Library Exception:\n\n"
        "As an exception, if you use this Software to compile your source code and\n"
        "portions of this Software are embedded into the binary product as a result,\n"
        "you may redistribute such product without providing attribution as would\n"
        "otherwise be required by Sections 4(a), 4(b) and 4(d) of the License.\n\n"
        "On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0."
    ),
    "Unicode-3.0": UNICODE.strip(),
    "Expat": EXPAT.strip(),
    "Zlib": ZLIB.strip(),
    "public-domain": "The authors of SQLite disclaim copyright to its source code.",
    "LGPL-2.1+": "On Debian systems the full text is in /usr/share/common-licenses/LGPL-2.1.",
    "GPL-3+ with GCC-Runtime-exception": (
        "The GNU General Public License, version 3 or later, with the GCC Runtime Library\n"
        "Exception, version 3.1: the parts of GCC that are combined with a program compiled\n"
        "by it may be conveyed under terms of your choice.\n\n"
        "On Debian systems the full text is in /usr/share/common-licenses/GPL-3."
    ),
}


def folded(text):
    return "\n".join(f" {line}" if line else " ." for line in text.splitlines())


authors = next(
    line.strip().removeprefix("Copyright ")
    for line in (root / "LICENSE").read_text(encoding="utf-8").splitlines()
    if line.strip().startswith("Copyright 20")
)
paragraphs = [
    "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: licet\n"
    "Comment: the program is linked whole, so that each part below is in usr/bin/licet.",
    f"Files: *\nCopyright: {authors.replace(' ', ', ', 1)}\nLicense: Apache-2.0",
]
for files, holders, licence, remark in PARTS:
    paragraphs.append(
        f"Files: {files}\nCopyright: {holders}\nLicense: {licence}" + (f"\nComment: {remark}" if remark else "")
    )
for name, text in TEXTS.items():
    paragraphs.append(f"License: {name}\n{folded(text)}")
print("\n\n".join(paragraphs))
