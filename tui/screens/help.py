"""The help: what the signs mean, then every key of the table under its heading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.bindings import KEYS, Place, shown
from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.presentation.pieces import Line, Piece, Tone, padded
from tui.presentation.roles import FOLDED, REFERENCE, glyph
from tui.widgets.bound_keys import bound
from tui.widgets.key_hints import KeyHints
from tui.widgets.tones import stacked

KEYS_WIDTH = 20
"""Cells of the column with the keys; the longest are `Backspace` and `Ctrl+D`."""

SIGNS = (
    (glyph(ClaimKind.SHARED, Side.LEFT), Tone.SHARED, "both sides say it"),
    (glyph(ClaimKind.DIFFERING, Side.LEFT), Tone.DIFFERING,
     "both say it, but not alike; the points in dispute are underlined"),
    (glyph(ClaimKind.UNIQUE, Side.LEFT), Tone.UNIQUE, "only A says it"),
    (glyph(ClaimKind.UNIQUE, Side.RIGHT), Tone.UNIQUE, "only B says it"),
    (f"{REFERENCE} B14", Tone.MUTED, "its partner stands elsewhere: Enter goes there, Backspace comes back"),
    (FOLDED, Tone.MUTED, "rows that both sides share, folded away"),
)  # fmt: skip
"""The legend: a sign as it is painted, its tone, its meaning."""


class HelpScreen(ModalScreen[None]):
    """A page over the comparison; it closes with the key that opened it, and knows nothing of who asked."""

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.HELP)

    def compose(self) -> ComposeResult:
        """The text, which scrolls, and the hints for closing it."""
        with Vertical():
            with VerticalScroll(can_focus=False):
                yield Static(stacked(help_lines()))
            yield KeyHints()

    def action_close(self) -> None:
        """Back to the comparison."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """That many lines down, or up if negative."""
        self.query_exactly_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_page(self, direction: int) -> None:
        """A page down, `direction` 1, or up, -1."""
        page = self.query_exactly_one(VerticalScroll)
        page.scroll_relative(y=direction * max(1, page.size.height - 2), animate=False)


def help_lines() -> Iterator[Line]:
    """Every line of the help."""
    yield (Piece("Signs", Tone.STRONG),)
    for sign, tone, meaning in SIGNS:
        yield (Piece("  "), Piece(padded(sign, KEYS_WIDTH), tone), Piece(meaning))
    listed = sorted(
        (key for key in KEYS if key.place is not Place.HELP), key=lambda key: list(type(key.group)).index(key.group)
    )
    for group, keys in groupby(listed, key=lambda key: key.group):
        yield ()
        yield (Piece(str(group), Tone.STRONG),)
        for key in keys:
            names = "  ".join(shown(name) for name in key.keys)
            yield (Piece("  "), Piece(padded(names, KEYS_WIDTH), Tone.DIFFERING), Piece(key.description))
