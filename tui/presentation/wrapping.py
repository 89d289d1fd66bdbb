"""Breaking text into lines of a given width in cells, without losing or moving a character.

An own wrap, because Rich's takes 60 times as long on plain text, breaks at no-break spaces, and knows no Japanese or
Chinese line-breaking rules. A result is a tuple of line starts: line i is `text[starts[i]:starts[i + 1]]`, so the lines
joined are the text. Spaces at a line's end belong to that line and may hang over its width; they are not painted.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence
from functools import cache

from tui.presentation.cells import NARROW_RANGES, Cluster, clusters, is_narrow

BREAKING_SPACES = frozenset(" \t\n\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000")
"""White space at which a line may end; U+00A0, U+2007 and U+202F are no-break spaces and not among them."""

NEVER_FIRST = frozenset(
    "、。，．,.・：；:;？！?!‼⁇⁈⁉゛゜´ヽヾゝゞ々ー’”)）〕]］}｝〉》」』】°′″℃％%‐–〜～｡､｣ﾞﾟァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ…‥"
    "\u00a0\u2007\u202f\u2060»›"
)
"""Characters that must not begin a line (kinsoku, JIS X 4051 basic level), besides those that glue."""

NEVER_LAST = frozenset("‘“(（〔[［{｛〈《「『【$£¥￥＄￡#＃｢«‹\u00a0\u2007\u202f\u2060")
"""Characters that must not end a line."""

DASHES = frozenset("—―")
"""Dashes after which a line may end although no space follows."""


def wrap(text: str, width: int) -> tuple[int, ...]:
    """Where the lines of the text start, at most `width` cells each (hanging spaces aside); `(0,)` for no text.

    A word longer than the width is broken, between clusters only; a cluster wider than the width gets a line alone.
    """
    width = max(1, width)
    if is_narrow(text):
        return wrap_narrow(text, width)
    return wrap_clusters(text, width)


def wrap_narrow(text: str, width: int) -> tuple[int, ...]:
    """`wrap` where each character is one cell: one look back for a space (or dash) per line."""
    starts = [0]
    start, length, rfind = 0, len(text), text.rfind
    dashed = not text.isascii() and ("—" in text or "―" in text)
    while length - start > width:
        end = start + width
        space = rfind(" ", start, end + 1)
        if dashed:
            dash = max(rfind("—", start, end), rfind("―", start, end))
            space = max(space, dash)
        after = space + 1 if space >= start else end
        while after < length and text[after] == " ":
            after += 1
        if after >= length:
            break
        starts.append(after)
        start = after
    return tuple(starts)


def prose_among(texts: Sequence[str], *, narrow: bool = False) -> bytes:
    """For each of these texts of one line 1 if it is prose as most is, whose lines can be counted quickly, else 0.

    That is narrow characters in words with one space between them, without dashes. `narrow`: they are known to be.
    """
    joined, odd = f"{' '.join(texts)} ", unlike_prose()
    if (narrow or not odd(joined)) and joined.find("  ") < 0:
        return b"\1" * len(texts)
    return bytes(not (odd(text) or "  " in text or text[-1:] == " ") for text in texts)


@cache
def unlike_prose() -> Callable[[str], re.Match[str] | None]:
    """Finds a character that is not narrow, or a dash; compiled when the first comparison is shown."""
    ranges = ((chr(first), chr(last)) for first, last in NARROW_RANGES if chr(first) not in DASHES)
    return re.compile(f"[^\n{''.join(f'{re.escape(a)}-{re.escape(b)}' for a, b in ranges)}]").search


def line_counts(texts: Sequence[str], prose: bytes, width: int) -> array[int]:
    """How many lines `wrap` breaks each text into; `prose` is that of `prose_among`.

    A page needs the counts of all its sentences at once, but the lines only of those in sight.
    """
    width = max(1, width)
    reach = width + 1  # the space after the last word of a line may hang over
    found = array("l")
    for text, is_prose in zip(texts, prose, strict=True):
        if not is_prose:
            found.append(len(wrap(text, width)))
            continue
        start, last, count, rfind = 0, len(text) - width, 1, text.rfind
        while start < last:
            start = rfind(" ", start, start + reach) + 1 or start + width
            count += 1
        found.append(count)
    return found


def wrap_clusters(text: str, width: int) -> tuple[int, ...]:
    """`wrap` for any script: one walk over the clusters, remembering the last place where a line may end."""
    starts = [0]
    used = 0
    chance, used_at_chance = 0, 0
    before: Cluster | None = None
    for cluster in clusters(text):
        if before is not None and may_break(text, before, cluster):
            chance, used_at_chance = cluster.start, used
        hangs = text[cluster.start] in BREAKING_SPACES
        while used and not hangs and used + cluster.width > width:
            if chance > starts[-1]:
                starts.append(chance)
                used -= used_at_chance
            else:
                starts.append(cluster.start)
                used = 0
            used_at_chance = 0
        used += cluster.width
        before = cluster
    return tuple(starts)


def may_break(text: str, before: Cluster, after: Cluster) -> bool:
    """Whether a line may end between two neighbouring clusters."""
    last, first = text[before.end - 1], text[after.start]
    if last in BREAKING_SPACES:
        return first not in BREAKING_SPACES
    if first in BREAKING_SPACES or first in NEVER_FIRST or text[before.start] in NEVER_LAST or last in NEVER_LAST:
        return False
    if last in DASHES:
        return True
    return is_ideographic(text[before.start], before.width) or is_ideographic(first, after.width)


def is_ideographic(character: str, width: int) -> bool:
    """Whether lines may break beside this character without a space: wide ones, but not Hangul, which has spaces."""
    return width == 2 and not "\u1100" <= character <= "\u11ff" and not "\uac00" <= character <= "\ud7a3"
