"""The two sides of a comparison. Everything that exists twice is one `Pair`, indexed by `Side`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)
U = TypeVar("U")


class Side(Enum):
    """One of the two articles."""

    LEFT = "A"
    RIGHT = "B"

    @property
    def letter(self) -> str:
        """What the side is called on screen and in ids: `A` or `B`."""
        return self._value_  # `value` is looked up in the enum: ten times as much

    @property
    def other(self) -> Side:
        """The opposite side."""
        return RIGHT if self is LEFT else LEFT

    def sentence_id(self, index: int) -> str:
        """The id of the sentence with this 0-based index, as people read it: `A4` is index 3 of the left side."""
        return f"{self.letter}{index + 1}"


BOTH = LEFT, RIGHT = Side.LEFT, Side.RIGHT
"""The two of them. Where code runs for every link or word, these: looking a member up in its enum costs ten times as
much, and going through the enum thirty times."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """A value for each side: `pair[Side.LEFT]`, or unpack it as `left, right = pair`."""

    left: T
    right: T

    def __getitem__(self, side: Side) -> T:
        return self.left if side is LEFT else self.right

    def __iter__(self) -> Iterator[T]:
        yield self.left
        yield self.right

    def map(self, function: Callable[[T], U]) -> Pair[U]:
        """A pair of the function's results."""
        return Pair(function(self.left), function(self.right))

    @property
    def swapped(self) -> Pair[T]:
        """The same pair with the sides exchanged."""
        return Pair(self.right, self.left)
