"""Word edits between two texts: which runs of words are equal, and which one side has instead of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of words: the same on both sides, or one side's instead of the other's."""

    equal: bool
    a: tuple[int, int]
    """First word and the one behind the last on the left; empty (equal numbers) for words that only B has."""
    b: tuple[int, int]


def word_edits(left: Sequence[str], right: Sequence[str]) -> list[Edit]:
    """The edits that turn one list of words into the other with the fewest changes (Levenshtein 1966), in order.

    Often several ways are the shortest. Which one is taken depends on the two lists, not on which of them is left.
    """
    if list(right) < list(left):
        return [Edit(edit.equal, edit.b, edit.a) for edit in word_edits(right, left)]
    edits: list[Edit] = []
    for op in Levenshtein.opcodes(left, right):
        equal = op.tag == "equal"
        a, b = (op.src_start, op.src_end), (op.dest_start, op.dest_end)
        if edits and edits[-1].equal == equal:
            last = edits.pop()
            a, b = (last.a[0], a[1]), (last.b[0], b[1])
        edits.append(Edit(equal, a, b))
    return edits
