"""Text with roles for the panes around the page, and its wrapping. Widgets turn a role into a style."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from tui.core.findings import ClaimKind
from tui.core.harmless import harmless
from tui.core.sides import Side
from tui.presentation.cells import cell_width, clusters
from tui.presentation.roles import css_role
from tui.presentation.wrapping import wrap


class Tone(Enum):
    """How a piece of text sounds beside the others."""

    PLAIN = "plain"
    MUTED = "muted"
    STRONG = "strong"
    SHARED = "shared"
    DIFFERING = "differing"
    UNIQUE_LEFT = "unique-left"
    UNIQUE_RIGHT = "unique-right"

    @classmethod
    def of(cls, kind: ClaimKind, side: Side) -> Tone:
        """The tone of a kind of claim on a side."""
        return cls(css_role(kind, side))


class Piece(NamedTuple):
    """A run of text in one tone."""

    text: str
    tone: Tone = Tone.PLAIN


Line = tuple[Piece, ...]


def quoted(words: str) -> str:
    """Words of an article as one harmless line."""
    return harmless(" ".join(words.split()))


def shortened(text: str, width: int) -> str:
    """The text, cut at a whole character and ended by `…` if it is wider than `width` cells."""
    if cell_width(text) <= width:
        return text
    end = used = 0
    for cluster in clusters(text):
        if used + cluster.width > width - 1:
            break
        end, used = cluster.end, used + cluster.width
    return text[:end].rstrip() + "…" if width > 0 else ""


def padded(text: str, width: int) -> str:
    """The text with blanks to at least `width` cells."""
    return text + " " * (width - cell_width(text))


def wrapped(pieces: Iterable[Piece], width: int, indent: int) -> tuple[Line, ...]:
    """Lines of at most `width` cells; those after the first are indented by `indent` cells."""
    pieces = tuple(pieces)
    text = "".join(piece.text for piece in pieces)
    head = wrap(text, width)
    if len(head) == 1:
        return (pieces,)
    cut = head[1]
    rest = wrap(text[cut:], max(1, width - indent))
    starts = [0, *(cut + start for start in rest), len(text)]
    lines = [_slice(pieces, start, end) for start, end in pairwise(starts)]
    return (lines[0], *((Piece(" " * indent), *line) for line in lines[1:]))


def _slice(pieces: tuple[Piece, ...], start: int, end: int) -> Line:
    found, at = [], 0
    for piece in pieces:
        part = piece.text[max(0, start - at) : max(0, end - at)]
        at += len(piece.text)
        if part:
            found.append(Piece(part, piece.tone))
    return tuple(found)
