"""The footer: what can be done here, from the key table, never cut off in the middle of a hint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from tui.bindings import BY_ID, KEYS, Group, Key, shown
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone
from tui.widgets.bound_keys import working_keys
from tui.widgets.tones import styled

BETWEEN = 3
"""Blanks between two hints."""


CLICKABLE = frozenset(Group) - {Group.CHECKING, Group.CORRECTING}
"""What a click on a hint may do: nothing that changes the editor's work, but for what the editor has opened to change
it, which are align mode and the boxes for writing."""

WAYS_IN = ("align",)
"""Rows of the other groups that change nothing either."""


class Hint(NamedTuple):
    """What the footer says of one thing to do."""

    keys: str
    """As shown: `j k`."""
    word: str
    rank: int
    """The lowest stay when there is little room."""
    ids: tuple[str, ...] = ()
    """What each of the keys does, by its id."""

    @property
    def width(self) -> int:
        """In cells."""
        return cell_width(self.keys) + 1 + cell_width(self.word)


def hints(working: Mapping[str, str]) -> list[Hint]:
    """The hints for the keys that work now, given as id -> Textual's name of the key, in the order of the table."""
    found = [key for key in KEYS if key.hint and working.get(key.id)]
    return [
        Hint(
            " ".join(shown(working[key.id]) for key in same),
            word,
            min(key.rank for key in same),
            tuple(key.id for key in same),
        )
        for word, group in groupby(found, key=lambda key: key.hint)
        for same in [tuple(group)]
    ]


def fitting(offered: Iterable[Hint], width: int) -> list[Hint]:
    """Those of the hints that fit into the width side by side, in their order.

    They are chosen by rank; where one has no room, a shorter one of a higher rank may have.
    """
    offered = list(offered)
    kept: set[int] = set()
    used = -BETWEEN
    for index in sorted(range(len(offered)), key=lambda index: offered[index].rank):
        used_with = used + BETWEEN + offered[index].width
        if used_with <= width:
            used = used_with
            kept.add(index)
    return [offered[index] for index in sorted(kept)]


def hint_at(chosen: Iterable[Hint], x: int) -> str | None:
    """The id of what stands under a cell of the line of hints: the key there, or the first one for a word."""
    start = 0
    for hint in chosen:
        if start <= x < start + hint.width:
            ends = accumulate(cell_width(key) + 1 for key in hint.keys.split(" "))
            within = next((n for n, end in enumerate(ends) if x - start < end), 0)
            return hint.ids[within if within < len(hint.ids) else 0]
        start += hint.width + BETWEEN
    return None


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

    @dataclass
    class NotClicked(Message):
        """A hint was clicked of what only the key does."""

        key: Key

    def on_mount(self) -> None:
        """Follow every change of what the keys do."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def render(self) -> Content:
        """The hints that fit."""
        return styled(hint_line(fitting(hints(working_keys(self.screen)), self.content_size.width)))

    def on_click(self, event: events.Click) -> None:
        """Do what the hint under the mouse says, if it changes nothing that is kept: such things need a key."""
        chosen = fitting(hints(working_keys(self.screen)), self.content_size.width)
        id_ = hint_at(chosen, event.x - self.gutter.left)
        if id_ is None:
            return
        key = BY_ID[id_]
        if key.group in CLICKABLE or key.id in WAYS_IN:
            bindings = self.screen.active_bindings.values()
            node = next((active.node for active in bindings if active.binding.id == id_), self.screen)
            # as the screen does what a key asks for: what it puts up is bound to its state, not to this line's
            self.screen.call_later(self.app.run_action, key.action, node)
        else:
            self.post_message(self.NotClicked(key))

    def _follow(self, _: Screen[object]) -> None:
        self.refresh()
