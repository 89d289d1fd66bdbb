"""What is on the screen of a terminal, as a reader finds things there: by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tui.presentation.cells import cell_width


class Spot(NamedTuple):
    """A cell, 0-based."""

    x: int
    y: int


@dataclass(frozen=True)
class Picture:
    """The text of a screen, its lines without blanks at their ends."""

    text: str

    def __str__(self) -> str:
        return self.text

    @cached_property
    def lines(self) -> list[str]:
        """From the top."""
        return self.text.split("\n")

    def has(self, words: str) -> bool:
        """Whether these words stand on one line."""
        return any(words in line for line in self.lines)

    def spots(self, pattern: str) -> Iterator[Spot]:
        """Where what fits the pattern begins; a group in it names what is meant."""
        for y, line in enumerate(self.lines):
            for match in re.finditer(pattern, line):
                yield Spot(cell_width(line[: match.start(match.lastindex or 0)]), y)

    def spot(self, words: str) -> Spot | None:
        """Where these words begin, or None."""
        return next(self.spots(re.escape(words)), None)
