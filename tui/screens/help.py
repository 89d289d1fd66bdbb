"""The help: what the signs mean, then every key of the table under its heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.bindings import KEYS, READ_ONCE, Group, Key, Place, shown
from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.presentation.asking import Purpose
from tui.presentation.cells import cell_width
from tui.presentation.check_signs import ALL_SIGNS
from tui.presentation.connector import BELOW
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened, wrapped
from tui.presentation.roles import EDITED, FOLDED, NOTHING, PINNED, REFERENCE, glyph
from tui.widgets.bound_keys import bound, rebind
from tui.widgets.key_hints import KeyHints
from tui.widgets.overview_painter import BOTH_SIGN, CURSOR_SIGN, HIT_SIGN, NOTE_SIGN
from tui.widgets.prompt import Prompt
from tui.widgets.tones import stacked

KEYS_WIDTH = range(16, 28)
"""Cells of the column with signs and keys, indent included: at least for the signs, at most half of a narrow page."""

INDENT = 2
"""Cells before a sign or keys, and at least behind them."""

LONGEST_WORDS = 30
"""Cells of the words that were not found."""

NUMBER = ("a number", Tone.MUTED, "typed before a key: so many rows, pages, differences or acts of undo")
"""What the keys of moving have in common."""

MOUSE = (
    ("click at the top", Tone.MUTED, "on a count: read the next sentence that it counts, after the last the first"),
    ("click", Tone.MUTED, "read the sentence; on a reference go to the partner; in the footer do what it says"),
    ("drag", Tone.MUTED, "select words, also over several sentences"),
    ("right click", Tone.MUTED, "a menu: check, correct, copy, search, layouts, and everything by name"),
)
"""What the mouse does on the page."""

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
    (f"│ {BELOW} row 9", Tone.MUTED, "the way to the partner, and its row while that is out of sight"),
    (EDITED, Tone.MUTED, "you corrected a link of it"),
    (PINNED, Tone.MUTED, "you pinned a link of it"),
    *((sign.glyph, Tone.STRONG, f"before a sentence's sign: {sign.word}") for sign in ALL_SIGNS),
    (FOLDED, Tone.MUTED, "rows that both sides share, folded away, or rows that were not asked for"),
    ("dimmed", Tone.MUTED, "kept, but not compared: bylines, captions, page furniture"),
    ("right edge", Tone.MUTED, f"all rows: only A, differing, only B; {CURSOR_SIGN} is where you are"),
    (
        "at the top",
        Tone.MUTED,
        "how many sentences of each article are shared, differ, or stand there alone; on the rule how many claims you "
        "have settled",
    ),
    ("at the bottom", Tone.MUTED, "your row, and how many of the rows that differ are behind you"),
    (
        f"{HIT_SIGN} {NOTE_SIGN} {BOTH_SIGN}",
        Tone.MUTED,
        "at the right edge: words searched for, your notes, both; click or drag to go there",
    ),
)
"""The legend: a sign as it is painted, its tone, its meaning."""


class HelpText(Widget):
    """All of the help, broken to the width it gets."""

    DEFAULT_CSS = """
    HelpText {
        height: auto;
    }
    """

    words: reactive[str] = reactive("", layout=True)
    """Only entries with these words are shown; all, when empty."""

    def __init__(self, rows: tuple[Key, ...], first: Group | None) -> None:
        super().__init__()
        self._rows = rows
        self._first = first

    def render(self) -> Content:
        """The lines."""
        return stacked(help_lines(max(1, self.content_size.width), self._rows, self.words, self._first))


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

    AUTO_FOCUS = ""

    def __init__(self, rows: tuple[Key, ...] = KEYS, first: Group | None = None) -> None:
        super().__init__()
        self._rows = rows
        self._first = first
        rebind(self, Place.HELP, rows)

    def compose(self) -> ComposeResult:
        """The text, which scrolls, the line for finding something in it, and the hints."""
        with Vertical():
            with VerticalScroll(can_focus=False):
                yield HelpText(self._rows, self._first)
            yield Prompt(self._rows)
            yield KeyHints()

    def action_find(self) -> None:
        """Ask for words; only what has them stays."""
        self.query_exactly_one(Prompt).ask(Purpose.HELP)

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """Show what has the words, while they are typed."""
        self._filter(event.words)

    def on_prompt_entered(self, event: Prompt.Entered) -> None:
        """Keep what was found."""
        self._filter(event.words)

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        """Show everything again."""
        self._filter("")

    def _filter(self, words: str) -> None:
        self.query_exactly_one(HelpText).words = words
        self.query_exactly_one(VerticalScroll).scroll_home(animate=False)

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


def help_lines(width: int, rows: Iterable[Key] = KEYS, words: str = "", first: Group | None = None) -> Iterator[Line]:
    """Every line of the help, at most `width` cells each; only what has all the words, if there are some.

    The keys of the group `first` come before everything else.
    """
    listed = [row for row in rows if row.place not in READ_ONCE]
    parts = [("Signs", list(SIGNS))]
    for group in Group:
        entries = [(_keys(row), Tone.DIFFERING, row.description) for row in listed if row.group is group]
        parts.append((str(group), [NUMBER, *entries] if group is Group.MOVING else entries))
        if group is Group.TWOSOURCE:
            parts.append(("Mouse", list(MOUSE)))
    parts.sort(key=lambda part: part[0] != str(first))
    widest = max(cell_width(name) for _, entries in parts for name, _, _ in entries)
    column = max(KEYS_WIDTH.start, min(widest + 2 * INDENT, KEYS_WIDTH.stop))
    between = False
    for heading, entries in parts:
        found = [entry for entry in entries if _has(words, heading, entry[0], entry[2])]
        if found:
            if between:
                yield ()
            yield (Piece(heading, Tone.STRONG),)
            between = True
        for name, tone, meaning in found:
            yield from _entry(Piece(name, tone), meaning, width, column)
    if not between:
        yield (Piece(f"Nothing in the help has “{shortened(quoted(words), LONGEST_WORDS)}”.", Tone.MUTED),)


def _keys(row: Key) -> str:
    return "  ".join(map(shown, row.keys)) or NO_KEY


def _has(words: str, *texts: str) -> bool:
    """Whether every word stands in one of the texts; a sign or capital as it is, other words in any case."""
    whole = " ".join(texts)
    return all(word in (whole if word != word.lower() else whole.lower()) for word in words.split())


def _entry(name: Piece, meaning: str, width: int, column: int) -> tuple[Line, ...]:
    """One sign or key and what it means, from that cell on."""
    told = " " * INDENT + shortened(name.text, column - 2 * INDENT)
    return wrapped([Piece(padded(told, column), name.tone), Piece(meaning)], width, column)
