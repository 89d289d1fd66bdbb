"""A reader's hand. What it does it does by keys alone or by the mouse alone; words that must be typed, both type."""

from __future__ import annotations

from abc import ABC, abstractmethod

from tests.trial.acts import Act
from tests.trial.picture import Picture
from tests.trial.terminal import Missing, Terminal


class Hand(ABC):
    """Does what a task asks for, and looks whether it was done."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal

    @abstractmethod
    def take_file(self, name: str) -> None:
        """On the open screen: take a file of the list."""

    @abstractmethod
    def compare(self) -> None:
        """On the open screen: compare what was taken."""

    @abstractmethod
    def page_on(self, half: bool = False) -> bool:
        """Show what comes next, a page or half of one; whether there was anything."""

    @abstractmethod
    def to_top(self) -> None:
        """Show the beginning."""

    @abstractmethod
    def to_side(self, letter: str) -> None:
        """In the reading layout: read that side, whose column is then the one that scrolls, from its beginning."""

    @abstractmethod
    def next_difference(self) -> None:
        """Go to the next row that differs, or be told that there is none."""

    @abstractmethod
    def more_details(self) -> None:
        """Scroll the details."""

    @abstractmethod
    def next_entry(self, entry: str) -> None:
        """In the list of findings: go to the entry whose line fits this pattern."""

    @abstractmethod
    def go_to(self, name: str) -> Picture:
        """Read the sentence of that name, as `A4`."""

    @abstractmethod
    def do(self, act: Act) -> None:
        """Do that to the sentence that is read."""

    @abstractmethod
    def hint(self, keys: str) -> None:
        """Do what the footer or a line like it says of these keys, as they are shown there; the first of several."""

    @abstractmethod
    def turn_option(self, letter: str, words: str) -> None:
        """In the panel of the filter: turn an option."""

    @abstractmethod
    def keep_note(self) -> None:
        """In the box of the note: keep it."""

    @abstractmethod
    def select(self, name: str, words: str) -> None:
        """Select the sentence of that name, which has these words."""

    @abstractmethod
    def close(self, keys: str) -> None:
        """Close what has opened, by these keys of its line of hints; where it has none, as everybody would try."""

    def type(self, words: str) -> None:
        """Type words."""
        self.terminal.send(words)

    def changed(self, before: Picture, patience: float = 1.5) -> bool:
        """Whether the screen comes to be another one than before."""
        try:
            self.terminal.wait("a change", lambda picture: picture != before, patience)
        except Missing:
            return False
        return True

    def at(self, name: str) -> Picture:
        """The screen as soon as the reader is on that sentence."""
        return self.terminal.wait(f"the bar before {name}", lambda now: now.is_at(name))
