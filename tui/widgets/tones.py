"""Tones to the styles of the current theme."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from tui.presentation.pieces import Line, Tone

STYLES = {
    Tone.PLAIN: "$foreground",
    Tone.MUTED: "$muted",
    Tone.STRONG: "bold $foreground",
    Tone.SHARED: "$shared",
    Tone.DIFFERING: "bold $differing",
    Tone.UNIQUE_LEFT: "$unique-left",
    Tone.UNIQUE_RIGHT: "$unique-right",
}


def styled(line: Line) -> Content:
    """A line as Textual content. Brackets in it are only brackets, never markup."""
    return Content.assemble(*((piece.text, STYLES[piece.tone]) for piece in line))


def stacked(lines: Iterable[Line]) -> Content:
    """Several lines as one content."""
    return Content("\n").join([styled(line) for line in lines])
