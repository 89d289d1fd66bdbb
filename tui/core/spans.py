"""A run of characters: the one way this project says where words stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end` of some text (0-based code points)."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of this span in the text that it counts in."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same run counted from `by` characters earlier."""
        return Span(self.start + by, self.end + by)

    def without_blanks(self, text: str) -> Span:
        """The same run without white space at its ends; empty at its end where there is nothing else."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end
