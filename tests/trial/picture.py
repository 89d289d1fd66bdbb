"""What is on the screen of a terminal, as a reader finds things there: by their words and their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tui.presentation.cells import cell_width

HEADER_LINES = 3
"""Above the page: titles, sources, rule."""

RULE = "─" * 10
"""Begins the line between the page and the details; a list has its title on it."""

SIGNS = str.maketrans(dict.fromkeys("=≠‹›·…⋯→▌▏▄▀█━│╭╰╮╯─├┤↑↓>*_#•◆✓✗✎?~⚑◐"))
"""What the program paints between the words, or takes out of Markdown; left out where words are compared."""

BEGINNING = r"(?<!→ )(?<!\w){}(?!\w)[^\w]{{1,3}}?[=≠‹›]"
"""A sentence's name as it stands before its words, with its signs; in a reference to it there is an arrow before."""


class Spot(NamedTuple):
    """A cell, 0-based."""

    x: int
    y: int


def bare(words: str) -> str:
    """Words without white space and signs, so that they are the same however they were broken into lines."""
    return "".join(words.split()).translate(SIGNS)


@dataclass(frozen=True)
class Picture:
    """The text of a screen, its lines without blanks at their ends."""

    text: str

    def __str__(self) -> str:
        return self.text

    @cached_property
    def lines(self) -> list[str]:
        """From the top."""
        return self.text.removesuffix("\n").split("\n")

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

    @cached_property
    def page_end(self) -> int:
        """The line below the page."""
        rules = (y for y in range(HEADER_LINES + 1, len(self.lines)) if RULE in self.lines[y][-24:])
        return next(rules, len(self.lines) - 2)

    @cached_property
    def page(self) -> list[str]:
        """The lines of the page."""
        return self.lines[HEADER_LINES : self.page_end]

    @cached_property
    def middle(self) -> int:
        """The cell at which the right column begins."""
        letter = re.match(r"\s*A\s.*\s(B)\s", self.lines[0])
        return letter.start(1) if letter else 0

    @cached_property
    def halves(self) -> tuple[str, str]:
        """The bare words of each column of the page, left and right."""
        end, edge = self.middle, self.edge
        return bare("".join(line[:end] for line in self.page)), bare("".join(line[end:edge] for line in self.page))

    @cached_property
    def edge(self) -> int:
        """The cell at which the overview begins."""
        rule = self.lines[HEADER_LINES - 1]
        return rule.rfind("─") + 1

    @property
    def whole(self) -> str:
        """The bare words of the page in one column."""
        return bare("".join(line[: self.edge] for line in self.page))

    @property
    def details(self) -> list[str]:
        """The lines below the page."""
        return self.lines[self.page_end + 1 : -2]

    def is_at(self, name: str) -> bool:
        """Whether the reader is on that sentence: its bar is before it, and what is aligned, if anything, is it."""
        barred = any(re.search(rf"▌ ?{name}(?!\w)", line) for line in self.page)
        return barred and ("aligning" not in self.status or name in self.status.replace("·", " ").split())

    @property
    def status(self) -> str:
        """The line that says where the reader is."""
        return self.lines[-2]

    @property
    def foot(self) -> str:
        """The last line."""
        return self.lines[-1]

    def sentence(self, name: str) -> Spot | None:
        """Where the words of a sentence begin that stands on the page under its name, as `A4`."""
        found = (spot for spot in self.spots(BEGINNING.format(name) + r"\S* (\S)"))
        return next((spot for spot in found if HEADER_LINES <= spot.y < self.page_end), None)

    def names(self, letter: str) -> list[int]:
        """The numbers of the sentences of a side whose beginnings are on the page."""
        found = re.findall(BEGINNING.format(rf"{letter}(\d+)"), "\n".join(self.page))
        return [int(number) for number in found]

    def hint(self, keys: str) -> Spot | None:
        """Where a line of hints, the lowest first, names these keys: where it says what they do."""
        found = self.spots(rf"(?:^ ?|[ │]{{2}})({re.escape(keys)}) [a-z]")
        return max(found, key=lambda spot: spot.y, default=None)

    def chosen(self, entry: str) -> bool:
        """Whether the list below the page is at the entry whose line fits the pattern."""
        return any(line.startswith("▌") and re.search(entry, line) for line in self.lines[self.page_end :])
