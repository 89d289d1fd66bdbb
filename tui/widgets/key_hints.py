"""The footer: what can be done here, from the key table, never cut off in the middle of a hint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from tui.bindings import KEYS, shown
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone
from tui.widgets.bound_keys import working_keys
from tui.widgets.tones import styled

BETWEEN = 3
"""Blanks between two hints."""


class Hint(NamedTuple):
    """What the footer says of one thing to do."""

    keys: str
    """As shown: `j k`."""
    word: str
    rank: int
    """The lowest stay when there is little room."""

    @property
    def width(self) -> int:
        """In cells."""
        return cell_width(self.keys) + 1 + cell_width(self.word)


def hints(working: Mapping[str, str]) -> list[Hint]:
    """The hints for the keys that work now, given as id -> Textual's name of the key, in the order of the table."""
    found = [key for key in KEYS if key.hint and working.get(key.id)]
    return [
        Hint(" ".join(shown(working[key.id]) for key in same), word, min(key.rank for key in same))
        for word, group in groupby(found, key=lambda key: key.hint)
        for same in [tuple(group)]
    ]


def fitting(offered: Iterable[Hint], width: int) -> list[Hint]:
    """Those of the hints that fit into the width side by side, chosen by rank, in their order."""
    offered = list(offered)
    kept: set[int] = set()
    used = -BETWEEN
    for index in sorted(range(len(offered)), key=lambda index: offered[index].rank):
        if used + BETWEEN + offered[index].width > width:
            break
        used += BETWEEN + offered[index].width
        kept.add(index)
    return [offered[index] for index in sorted(kept)]


def hint_line(chosen: Iterable[Hint]) -> Line:
    """The hints as one line."""
    line: list[Piece] = []
    for hint in chosen:
        if line:
            line.append(Piece(" " * BETWEEN))
        line += [Piece(hint.keys, Tone.STRONG), Piece(f" {hint.word}", Tone.MUTED)]
    return tuple(line)


class KeyHints(Widget):
    """One line of hints for the keys that work on the screen now."""

    DEFAULT_CSS = """
    KeyHints {
        width: 1fr;
        height: 1;
        text-wrap: nowrap;
        text-overflow: clip;
        padding: 0 1;
        background: $panel;
    }
    """

    def on_mount(self) -> None:
        """Follow every change of what the keys do."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def render(self) -> Content:
        """The hints that fit."""
        return styled(hint_line(fitting(hints(working_keys(self.screen)), self.content_size.width)))

    def _follow(self, _: Screen[object]) -> None:
        self.refresh()
