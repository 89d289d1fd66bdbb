"""What is marked on the page besides the findings: the cursor's row, the partners it is linked to, the words found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui.core.hits import by_sentence
from tui.core.navigation import Cursor, Hit, clamped, occupied_side
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.check_signs import Shown

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


Apart = tuple[int, int]
"""A link whose ends stand in different rows: its sentences on A and on B, 0-based."""


@dataclass(frozen=True)
class Marks:
    """Made by `marks_on`."""

    cursor: Cursor
    """On a row that exists, and on a side on which that row has a sentence."""
    partners: frozenset[int] = frozenset()
    """Sentences of the side opposite the cursor's that its row is linked to elsewhere."""
    rows: frozenset[int] = frozenset()
    """The cursor's row and the rows of all that is lit up: those that look different without these marks."""
    lit: frozenset[tuple[Side, int]] = frozenset()
    """The sentence under the mouse and all that it is linked to, and those that are worked on, by side and number."""
    apart: tuple[Apart, ...] = ()
    """The links from the cursor's row to other rows, ascending."""
    hovered_apart: tuple[Apart, ...] = ()
    """Those from the sentence under the mouse that are not among them."""
    hits: Mapping[tuple[Side, int], Sequence[Span]] = field(default_factory=dict)
    """The words searched for, by side and sentence."""
    current: Hit | None = None
    """The place that the search is at."""
    claim: tuple[Side, int, Span] | None = None
    """The claim at hand, counted inside its sentence, where its row has several."""
    signs: Mapping[tuple[Side, int], Shown] = field(default_factory=dict)
    """What the checks say, by side and sentence."""

    def current_in(self, side: Side, sentence: int) -> Span | None:
        """Where in a sentence the search is at; None if it is elsewhere."""
        here = self.current is not None and (self.current.side, self.current.sentence) == (side, sentence)
        return self.current.span if self.current is not None and here else None

    def is_partner(self, side: Side, sentence: int | None) -> bool:
        """Whether this sentence is linked to the cursor's row from elsewhere, or lit up by the mouse."""
        return (side is self.cursor.side.other and sentence in self.partners) or (side, sentence) in self.lit


def marks_on(
    comparison: Comparison | None,
    cursor: Cursor,
    hits: Sequence[Hit] = (),
    hovered: tuple[Side, int] | None = None,
    worked_on: frozenset[tuple[Side, int]] = frozenset(),
    current: Hit | None = None,
    claim: tuple[Side, int, Span] | None = None,
    signs: Mapping[tuple[Side, int], Shown] = MappingProxyType({}),
) -> Marks:
    """The marks for that cursor, those hits, the sentence under the mouse, those worked on, and the `current` hit.

    `claim` is the one at hand, counted inside its sentence; `signs` are those of the checks.

    A cursor beyond the rows is taken to the nearest; a sentence that is not there is not under the mouse.
    """
    if comparison is None or not comparison.rows:
        return Marks(cursor)
    cursor = clamped(comparison, cursor)
    side = occupied_side(comparison, cursor)
    partners = frozenset(comparison.rows[cursor.row].moved_to[side])
    row_of = comparison.row_of[side.other]
    there = frozenset((s, n) for s, n in worked_on if n < len(comparison.row_of[s]))
    lit = both_ends(comparison, hovered) | there
    apart = tuple(sorted(links_apart(comparison, side, comparison.rows[cursor.row].sentences[side])))
    return Marks(
        Cursor(cursor.row, side),
        partners,
        frozenset(
            (cursor.row, *(row_of[sentence] for sentence in partners), *(comparison.row_of[s][n] for s, n in lit))
        ),
        lit,
        apart,
        tuple(link for link in sorted(hovered_links(comparison, hovered)) if link not in apart),
        by_sentence(hits),
        current,
        claim,
        signs,
    )


def both_ends(comparison: Comparison, hovered: tuple[Side, int] | None) -> frozenset[tuple[Side, int]]:
    """A sentence, by side and number, and all that it is linked to; nothing for None or a number that is not there."""
    if hovered is None or not 0 <= hovered[1] < len(comparison.links_of[hovered[0]]):
        return frozenset()
    side, sentence = hovered
    links = (comparison.links[index] for index in comparison.links_of[side][sentence])
    return frozenset((hovered, *((side.other, link.sentence(side.other)) for link in links)))


def links_apart(comparison: Comparison, side: Side, sentences: Iterable[int]) -> Iterator[Apart]:
    """The links of these sentences of a side to sentences in other rows."""
    row_of = comparison.row_of
    for sentence in sentences:
        for index in comparison.links_of[side][sentence]:
            link = comparison.links[index]
            if row_of.left[link.a] != row_of.right[link.b]:
                yield link.a, link.b


def hovered_links(comparison: Comparison, hovered: tuple[Side, int] | None) -> Iterator[Apart]:
    """The links to other rows of the sentence under the mouse; none for None or a number that is not there."""
    if hovered is None or not 0 <= hovered[1] < len(comparison.links_of[hovered[0]]):
        return iter(())
    return links_apart(comparison, hovered[0], hovered[1:])
