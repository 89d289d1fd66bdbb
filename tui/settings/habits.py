"""All that the user brings along: options, keys, what is remembered, and what of it was not understood."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui.bindings import KEYS, Key
from tui.presentation.layouts import Layout
from tui.settings.options import Settings
from tui.settings.remembered import Memory, usual_memory

if TYPE_CHECKING:
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


def load_habits(config: Path | None = None) -> Habits:
    """The habits in the file named, or in the usual one. Raises SettingsError when a named file cannot be read.

    What only a file needs is imported only when there is one: most starts have none.
    """
    from tui.settings.reading import Read, read_settings

    read = read_settings(config)
    if read == Read():
        return Habits(memory=usual_memory())
    from tui.settings.keymap import key_rows

    rows, problems = key_rows(read)
    return Habits(read.settings, rows, (*read.problems, *problems), usual_memory())
