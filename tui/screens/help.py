"""The help: what the signs mean, then every key of the table under its heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.bindings import KEYS, Group, Place, shown
from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.presentation.pieces import Line, Piece, Tone, padded, wrapped
from tui.presentation.roles import FOLDED, NOTHING, REFERENCE, glyph
from tui.widgets.bound_keys import bound
from tui.widgets.key_hints import KeyHints
from tui.widgets.overview import CURSOR_SIGN
from tui.widgets.tones import stacked

KEYS_WIDTH = 16
"""Cells of the column with signs and keys, indent included; the widest entry is `Space  PgDn`."""

NO_KEY = "–"
"""Stands for the key of what only the palette does."""

SIGNS = (
    (glyph(ClaimKind.SHARED, Side.LEFT), Tone.SHARED, "both sides say it"),
    (glyph(ClaimKind.DIFFERING, Side.LEFT), Tone.DIFFERING, "both say it, but not alike; the points are underlined"),
    (glyph(ClaimKind.UNIQUE, Side.LEFT), Tone.UNIQUE_LEFT, "only A says it"),
    (glyph(ClaimKind.UNIQUE, Side.RIGHT), Tone.UNIQUE_RIGHT, "only B says it"),
    ("italics", Tone.MUTED, "words that only this side has, also within a sentence that both share"),
    (NOTHING, Tone.MUTED, "this side has nothing here"),
    (f"{REFERENCE} B14", Tone.MUTED, "its partner stands elsewhere: Enter goes there, Backspace comes back"),
    (FOLDED, Tone.MUTED, "rows that both sides share, folded away"),
    ("dimmed", Tone.MUTED, "kept, but not compared: bylines, captions, page furniture"),
    ("right edge", Tone.MUTED, f"all rows: only A, differing, only B; {CURSOR_SIGN} is where you are"),
)
"""The legend: a sign as it is painted, its tone, its meaning."""


class HelpText(Widget):
    """All of the help, broken to the width it gets."""

    DEFAULT_CSS = """
    HelpText {
        height: auto;
    }
    """

    def render(self) -> Content:
        """The lines."""
        return stacked(help_lines(max(1, self.content_size.width)))


class HelpScreen(ModalScreen[None]):
    """A page over the comparison; it closes with the key that opened it, and knows nothing of who asked."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        background: $background 70%;

        & > Vertical {
            width: 84;
            max-width: 100%;
            height: 100%;
            max-height: 62;
            background: $panel;
            border: solid $rule;
            padding: 1 1 0 2;
        }

        VerticalScroll {
            scrollbar-size-vertical: 1;
            scrollbar-color: $rule;
            scrollbar-background: $panel;
            margin-bottom: 1;
        }

        KeyHints {
            padding: 0;
        }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.HELP)

    def compose(self) -> ComposeResult:
        """The text, which scrolls, and the hints for closing it."""
        with Vertical():
            with VerticalScroll(can_focus=False):
                yield HelpText()
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


def help_lines(width: int) -> Iterator[Line]:
    """Every line of the help, at most `width` cells each."""
    yield (Piece("Signs", Tone.STRONG),)
    for sign, tone, meaning in SIGNS:
        yield from _entry(Piece(sign, tone), meaning, width)
    listed = [key for key in KEYS if key.place is not Place.HELP]
    for group in Group:
        yield ()
        yield (Piece(str(group), Tone.STRONG),)
        for key in listed:
            if key.group is group:
                yield from _entry(
                    Piece("  ".join(map(shown, key.keys)) or NO_KEY, Tone.DIFFERING), key.description, width
                )


def _entry(name: Piece, meaning: str, width: int) -> tuple[Line, ...]:
    """One sign or key and what it means."""
    first = Piece(padded(f"  {name.text}", KEYS_WIDTH), name.tone)
    return wrapped([first, Piece(meaning)], width, KEYS_WIDTH)
