"""The command palette: every row of the key table by name, with its key, and the places marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider, SearchIcon
from textual.content import Content

from tui.bindings import BY_ID, Group, shown
from tui.presentation.pieces import padded
from tui.presentation.themes import LOOKS, theme_words
from tui.screens.compare_state import CompareState
from tui.widgets.bound_keys import key_shown, working_keys


class Command(NamedTuple):
    """Something that can be done here."""

    name: str
    action: str
    keys: str
    """As shown; empty for what has none."""
    group: Group


KEY_COLUMN = 12
"""Cells before a name: the longest key, and air."""

COLOURS = Command("Theme: colours by name", "app.change_theme", "", Group.SHOWING)
"""Textual's own list of themes."""


class Palette(CommandPalette):
    """Textual's, which fails at a key of paging that comes before its list has been laid out (8.2.8)."""

    DEFAULT_CSS = """
    Palette CommandList {
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    def on_mount(self) -> None:
        """A sign of one cell everywhere: what an emoji takes depends on the terminal."""
        self.query_exactly_one(SearchIcon).icon = ">"

    def _action_command_list(self, action: str) -> None:
        if self.query_exactly_one(CommandList).size:
            super()._action_command_list(action)


class KeyCommands(Provider):
    """What the keys do here, for readers who look for it by name."""

    async def discover(self) -> Hits:
        """Everything that works now, in the order of the table, then the marks; last what every hand finds."""
        for name, action, keys, _ in sorted(self._commands(), key=lambda command: command.group is Group.MOVING):
            yield DiscoveryHit(_line(keys, name), self._doing(action), name)

    async def search(self, query: str) -> Hits:
        """What matches the query, best first."""
        matcher = self.matcher(query)
        for name, action, keys, _ in self._commands():
            if (score := matcher.match(name)) > 0:
                yield Hit(score, _line(keys, matcher.highlight(name)), self._doing(action), name)

    def _doing(self, action: str) -> Callable[[], object]:
        """Do it as the screen does what a key asks for: what it puts up is bound to its state, not to the app's."""
        return partial(self.screen.call_later, self.screen.run_action, action)

    def _commands(self) -> Iterator[Command]:
        screen = self.screen
        for id_, key in working_keys(screen).items():
            if id_ != "palette":
                row = BY_ID[id_]
                yield Command(row.description, row.action, shown(key), row.group)
        yield COLOURS
        if isinstance(screen, CompareState):
            going = key_shown(screen, "mark.go")
            for letter, place in screen.marks:
                name = f"Go to mark {letter}: row {place.row + 1}, side {place.side.letter}"
                yield Command(name, f"go_to_mark({letter!r})", f"{going}{letter}" if going else "", Group.FINDING)


class ThemeCommands(Provider):
    """The themes by name: our own first, in their order; what they are printed in is known to be legible."""

    async def discover(self) -> Hits:
        """All of them."""
        for name, words in self._themes():
            yield DiscoveryHit(_line(self._sign(name), words), self._changing(name), words)

    async def search(self, query: str) -> Hits:
        """What matches the query, best first."""
        matcher = self.matcher(query)
        for name, words in self._themes():
            if (score := matcher.match(words)) > 0:
                yield Hit(score, _line(self._sign(name), matcher.highlight(words)), self._changing(name), words)

    def _themes(self) -> Iterator[tuple[str, str]]:
        own = [look.name for look in LOOKS]
        for name in (*own, *(each for each in sorted(self.app.available_themes) if each not in own)):
            yield name, theme_words(name)

    def _sign(self, name: str) -> str:
        return "now" if name == self.app.theme else ""

    def _changing(self, name: str) -> Callable[[], object]:
        return partial(setattr, self.app, "theme", name)


def _line(keys: str, name: str | Content) -> Content:
    """The key in a column of its own, then the name: one line a command."""
    return Content.assemble((padded(keys, KEY_COLUMN), "$muted"), name)
