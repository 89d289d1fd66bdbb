"""What a finding looks like: a glyph and a role for the style sheet. Never colour alone."""

from __future__ import annotations

from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.core.verdicts import Verdict

REFERENCE = "→"
"""Comes before the id of a partner that stands elsewhere."""

FOLDED = "⋯"
"""Begins the line that stands for folded rows."""

EDITED = "*"
"""Stands before the sign of a sentence of which the editor corrected a link."""

PINNED = "‡"
"""Stands before the sign of a sentence of which the editor pinned a link."""

NOTHING = "·"
"""Stands on the empty side of a row."""


def glyph(kind: ClaimKind, side: Side) -> str:
    """The one-cell sign of a kind; for a unique claim it points to its side."""
    return Verdict.of(kind, side).glyph


def css_role(kind: ClaimKind, side: Side) -> str:
    """The name that the kind has in style sheets and themes: `shared`, `differing`, `unique-left`, `unique-right`."""
    if kind is ClaimKind.UNIQUE:
        return "unique-left" if side is Side.LEFT else "unique-right"
    return str(kind)
