"""The classic comparison of two strings: the longest run in common, then the same left and right of it.

Written anew (Ratcliff and Metzener 1988, with the usual table of where each character stands), because the project
imports no ready one. It is the baseline that most scripts for comparing texts use.
"""

from __future__ import annotations

from collections import defaultdict

Run = tuple[int, int, int]
"""Start on the left, start on the right, length."""


def ratio(left: str, right: str) -> float:
    """0..1, twice the characters in common runs over all characters."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, character in enumerate(right):
        places[character].append(index)
    total, waiting = 0, [(0, len(left), 0, len(right))]
    while waiting:
        a, a_end, b, b_end = waiting.pop()
        i, j, size = _longest(left, places, (a, a_end, b, b_end))
        if size:
            total += size
            waiting += [(a, i, b, j), (i + size, a_end, j + size, b_end)]
    return 2 * total / max(len(left) + len(right), 1)


def _longest(left: str, places: dict[str, list[int]], within: tuple[int, int, int, int]) -> Run:
    """The longest run that both strings have inside these bounds, the first of equally long ones."""
    a, a_end, b, b_end = within
    best = (a, b, 0)
    behind: dict[int, int] = {}
    for i in range(a, a_end):
        here: dict[int, int] = {}
        for j in places.get(left[i], ()):
            if j < b:
                continue
            if j >= b_end:
                break
            size = here[j] = behind.get(j - 1, 0) + 1
            if size > best[2]:
                best = (i - size + 1, j - size + 1, size)
        behind = here
    return best
