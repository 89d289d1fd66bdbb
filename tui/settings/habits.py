"""All that the user brings along: options, keys, what is remembered, and what of it was not understood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui.bindings import KEYS, Key
from tui.presentation.layouts import Layout
from tui.settings.options import Settings
from tui.settings.remembered import Memory, usual_memory

if TYPE_CHECKING:
    from tui.core.sides import Pair
    from tui.core.text import Article
    from tui.review.past_pairs import PastPair
    from tui.settings.past import Past
    from tui.settings.reading import Problem

LAYOUT = "layout"
"""What the choice of a layout is called in the memory."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What the app starts with. Made without arguments: every default, and nothing kept."""

    settings: Settings = Settings()
    rows: tuple[Key, ...] = KEYS
    """The key table with the user's keys in it."""
    problems: tuple[Problem, ...] = ()
    memory: Memory | None = None
    """None: nothing is remembered."""
    past: Callable[[], Past] | None = None
    """Gives the list of comparisons opened before, imported when it is asked for; None: there is none."""

    @property
    def layout(self) -> Layout:
        """The layout at the start."""
        chosen = self.chosen(LAYOUT, self.settings.layout.value)
        return next((each for each in Layout if each.value == chosen), self.settings.layout)

    def keep_layout(self, layout: Layout) -> None:
        """Begin with this layout the next time."""
        self.keep(LAYOUT, layout.value, self.settings.layout.value)

    def chosen(self, name: str, configured: str) -> str:
        """The value of an option at the start: chosen in the app last time, else as in `config.toml`."""
        return (self.memory.choice(name, configured) if self.memory else None) or configured

    def keep(self, name: str, chosen: str, configured: str) -> None:
        """Keep a choice made in the app for the next start."""
        if self.memory is not None:
            self.memory.keep(name, chosen, configured)

    def is_first_time(self, what: str) -> bool:
        """Whether to tell the reader this; true once."""
        return self.memory is not None and self.memory.is_first_time(what)

    def past_pairs(self) -> tuple[PastPair, ...]:
        """The comparisons opened before, newest first."""
        return self.past().pairs() if self.past and self.settings.remember_recent else ()

    def keep_opened(self, sources: Pair[str], articles: Pair[Article], *, keep_text: bool = True) -> None:
        """Put two articles that were read from paths or web addresses on that list.

        Without `keep_text` no word of them is kept, so no title either.
        """
        if self.past and self.settings.remember_recent:
            from tui.settings.past import opened_now

            self.past().keep(opened_now(sources, articles, keep_text=keep_text))

    def keep_progress(self, sources: Pair[str], settled: int, claims: int) -> None:
        """Put down on that list how many claims of two articles are settled."""
        if self.past and self.settings.remember_recent:
            self.past().keep_progress(sources, settled, claims)


def past_of_the_user() -> Past:
    """The list in the user's state folder."""
    from tui.settings.past import usual_past

    return usual_past()


def load_habits(config: Path | None = None) -> Habits:
    """The habits in the file named, or in the usual one. Raises SettingsError when a named file cannot be read.

    What only a file needs is imported only when there is one: most starts have none.
    """
    from tui.settings.reading import Read, read_settings

    read = read_settings(config)
    if read == Read():
        return Habits(memory=usual_memory(), past=past_of_the_user)
    from tui.settings.keymap import key_rows

    rows, problems = key_rows(read)
    return Habits(read.settings, rows, (*read.problems, *problems), usual_memory(), past_of_the_user)
