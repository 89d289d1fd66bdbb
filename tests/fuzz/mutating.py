"""Damage done by chance: to bytes, to the members of an archive, to the values of JSON, and to texts."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from random import Random

from samples.making.packing import packed

LARGEST = 600_000
"""Bytes or characters of a case: enough for what takes quadratic time to take too long."""
TOKENS = tuple(
    token.encode("utf-8", "surrogatepass")
    for token in (
        *(
            "\0",
            "\r",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\f",
            "\x1b[31m",
            "\x85",
            "\u2028",
            "\ufeff",
            "\ud800",
            "\u202e",
        ),
        *(
            "x",
            "a\n\n",
            "A. ",
            "“",
            "”",
            '"',
            "„",
            "’",
            "…",
            "—",
            "1",
            "9" * 400,
            "12,345.6 ",
            "e\u0301",
            "漢字。",
            "שלום ",
        ),
        *("<", ">", "<p>", "</p>", "<div>", "<b", "<!--", "-->", "<![CDATA[", "&amp;", "&#0;", "&#x110000;", "<br/>"),
        *(
            "{",
            "}",
            "{\\rtf1 ",
            "\\u-10179?",
            "\\'e9",
            "\\par ",
            "\\bin999999999 ",
            "\\uc9 ",
            "{\\*\\x ",
            "\\trowd\\cell ",
        ),
        *("-- \n", "> ", "From x\n", "--b\n", "=?utf-8?q?=FF?=", "=\n", "Content-Type: multipart/mixed; boundary=b\n"),
        *("#", "# ", "- ", "* ", "[", "](", "![", "`", "```\n", "---\n", "|", "title: x\n", "    ", "1. "),
        *("[", "]", "{}", '"', "\\", "\\ud800", "null", "-1", "1e999", "true", ",", ":", "= ", "[[x]]\n", "'''", '"""'),
        *("obj", "endobj", "stream\n", "/Kids [", "<<", ">>", "0 R ", "/Length -1", "startxref\n0\n", "%PDF-1.7\n"),
        *(
            "Mr. ",
            "e.g. ",
            "U.S. ",
            "No. ",
            "said ",
            "not ",
            "5 May 2031 ",
            "By Ana Roda\n",
            "(Reuters) - ",
            "PARIS, May 5 ",
        ),
    )
)
"""What readers of the various formats stumble over."""
ODD_VALUES: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    -1,
    10**30,
    1.5,
    "",
    "\ud800",
    "\0",
    "x" * 5000,
    [],
    {},
    [[]],
    {"x": None},
)
"""Values of JSON that are not what was expected."""

LEAF = re.compile(rb"(<([\w:]+)(?: [^<>]*)?(?<!/)>)([^<>]*)(</\2>)")
"""An element with nothing but words inside."""


def damaged(chance: Random, data: bytes, others: Sequence[bytes] = ()) -> bytes:
    """The bytes with one to eight changes; `others` lend parts of theirs."""
    for _ in range(chance.randint(1, 8)):
        data = _changed(chance, data, others)[:LARGEST]
    return data


def _changed(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    at = chance.randint(0, len(data))
    end = min(len(data), at + int(10 ** chance.uniform(0, 4)))
    match chance.randrange(8):
        case 0:
            return data[:at] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 8))) + data[at + 1 :]
        case 1:
            return data[:at] + data[end:]
        case 2:
            return data[:at]
        case 3:
            return data[:at] + data[at:end] * int(10 ** chance.uniform(0, 3)) + data[at:]
        case 4:
            other = chance.choice([data, *others])
            begin = chance.randint(0, len(other))
            return data[:at] + other[begin : begin + int(10 ** chance.uniform(0, 4))] + data[end:]
        case 5:
            tokens = chance.choices(TOKENS, k=chance.randint(1, 3))
            return data[:at] + b"".join(tokens) * int(10 ** chance.uniform(0, 5)) + data[at:]
        case 6:
            return data.replace(data[at : at + chance.randint(1, 4)] or b" ", chance.choice(TOKENS), 200)
        case _:
            return data[:at] + chance.choice(TOKENS) + data[at:]


def damaged_archive(chance: Random, data: bytes, others: Sequence[bytes] = ()) -> bytes:
    """A zip archive of which one or two members are damaged, or are gone; now and then the file itself is."""
    if chance.random() < 0.2:
        return damaged(chance, data, others)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for name in chance.sample(sorted(members), min(len(members), chance.randint(1, 2))):
        if chance.random() < 0.1:
            del members[name]
        else:
            members[name] = chance.choice((damaged, damaged_markup))(chance, members[name])
    return packed(members) if members else b""


def damaged_markup(chance: Random, data: bytes) -> bytes:
    """Markup that stays well-formed: elements without elements inside are repeated, left out, and given odd words."""
    for _ in range(chance.randint(1, 6)):
        leaves = list(LEAF.finditer(data))
        if not leaves:
            break
        leaf = chance.choice(leaves)
        words = b"".join(chance.choices(TOKENS, k=3)).decode("utf-8", "replace")
        words = (words * int(10 ** chance.uniform(0, 4)))[:LARGEST]
        inside = "".join(map(escaped, words)).encode()
        element = chance.choice(
            (
                leaf[0] * min(int(10 ** chance.uniform(0, 3.5)), 1 + LARGEST // len(leaf[0])),
                b"",
                leaf[1] + inside + leaf[4],
                leaf[1] + leaf[3] + inside + leaf[4],
            )
        )
        data = (data[: leaf.start()] + element + data[leaf.end() :])[: 2 * LARGEST]
    return data


def escaped(character: str) -> str:
    """A character as it may stand in XML."""
    if character in "<>&":
        return f"&#{ord(character)};"
    return character if character >= " " or character in "\t\n" else " "


def damaged_pdf(chance: Random, data: bytes, others: Sequence[bytes] = ()) -> bytes:
    """A PDF of which, half of the time, a packed stream is unpacked, damaged and packed again."""
    start = data.find(b"stream\n", chance.randint(0, len(data) // 2)) + len(b"stream\n")
    end = data.find(b"\nendstream", start)
    if chance.random() < 0.5 or end < 0:
        return damaged(chance, data, others)
    try:
        inside = zlib.decompress(data[start:end])
    except zlib.error:
        return data[:start] + damaged(chance, data[start:end]) + data[end:]
    return data[:start] + zlib.compress(damaged(chance, inside)) + data[end:]


def damaged_json(chance: Random, value: object, share: float = 0.02) -> object:
    """JSON's own types, of which about that share of the values is something else, missing, or there twice."""
    if chance.random() < share:
        return chance.choice([*ODD_VALUES, [value], {"x": value}])
    if isinstance(value, dict):
        kept = {name: damaged_json(chance, each, share) for name, each in value.items() if chance.random() > share / 4}
        if chance.random() < share and kept:
            kept[chance.choice(list(kept))] = chance.choice(list(kept.values()))
        return kept
    if isinstance(value, list):
        listed = [damaged_json(chance, each, share) for each in value if chance.random() > share / 4]
        return listed * chance.randint(0, 3) if chance.random() < share else listed
    if isinstance(value, int) and chance.random() < share:
        return value + chance.choice([-1, 1, 2**31, -(2**63)])
    return value


def made_text(chance: Random, most: int = 60) -> str:
    """A text of odd pieces; one in twenty repeats a piece very often."""
    pieces = [chance.choice(TOKENS).decode("utf-8", "surrogatepass") for _ in range(chance.randint(0, most))]
    if pieces and chance.random() < 0.05:
        pieces[0] = (pieces[0] * int(10 ** chance.uniform(1, 5)))[:LARGEST]
    chance.shuffle(pieces)
    return chance.choice(["", " "]).join(pieces)
