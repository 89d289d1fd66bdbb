"""What every task is given, and how it says that something is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.trial.hand import Hand
from tests.trial.picture import Picture
from tests.trial.sample import Sample
from tests.trial.terminal import Terminal


class Fault(Exception):
    """The program does not do what a reader needs; the text says what."""


@dataclass
class Trial:
    """A sample in a terminal under a hand."""

    sample: Sample
    terminal: Terminal
    hand: Hand
    done: dict[str, str] = field(default_factory=dict)
    """What each task came to."""

    def hold(self, holds: bool, fault: str) -> None:
        """Complain unless it holds."""
        if not holds:
            raise Fault(f"{fault}; the screen:\n{self.terminal.look()}")

    def gone(self, words: str) -> Picture:
        """The screen as soon as these words are not on it any more."""
        return self.terminal.wait(f"{words!r} gone", lambda picture: not picture.has(words))
