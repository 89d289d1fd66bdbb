"""The words around a number that say how exact it is, what it counts, and whether it is one at all."""

from __future__ import annotations

from functools import lru_cache

from tui.core.facts.units import MONEY_SIGNS
from tui.core.lexicon import Lexicon
from tui.core.words import Wording

NOUN_REACH = 3
"""How many words after a figure may name what it counts ("3 more bodies")."""
_CLAUSE_END = frozenset(",;:.()–—")
_MINUS = ("-", "−")
_SIGNS = "".join(MONEY_SIGNS)


def bound_before(wording: Wording, at: int, lexicon: Lexicon) -> tuple[int, bool]:
    """The bound that up to three words before a figure set (-1, 0, 1), and whether there are such words."""
    first = wording.folded(at - 1)
    if first not in _bound_ends(lexicon):
        return 0, False
    third, second = wording.folded(at - 3), wording.folded(at - 2)
    for phrase in (f"{third} {second} {first}", f"{second} {first}", first):
        if phrase in lexicon.approximations:
            return lexicon.approximations[phrase], True
    return 0, False


@lru_cache
def _bound_ends(lexicon: Lexicon) -> frozenset[str]:
    """The last words of the phrases that set a bound."""
    return frozenset(phrase.split()[-1] for phrase in lexicon.approximations)


def noun_after(wording: Wording, end: int, lexicon: Lexicon) -> str:
    """Comparison form of the next content word behind a figure in its clause; empty without one."""
    for index in range(end, min(end + NOUN_REACH, len(wording.words))):
        if _CLAUSE_END.intersection(wording.gap(index)):
            return ""
        word = wording.words[index]
        if word.content and not word.folded[:1].isdigit() and word.folded not in lexicon.numbers:
            return word.key
    return ""


def minus_start(wording: Wording, at: int) -> int | None:
    """Where the minus before a figure stands, as a sign or a word; None without one. A hyphen behind a word is none."""
    if wording.folded(at - 1) == "minus":
        return wording.words[at - 1].start
    gap = wording.gap(at).rstrip(_SIGNS)
    if not gap.endswith(_MINUS) or not (gap[:-1].endswith((" ", "(", "\u00a0")) or (at == 0 and gap in _MINUS)):
        return None
    return wording.words[at].start - len(wording.gap(at)) + len(gap) - 1


def in_a_name(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    """Whether digits belong to the name that they hang on to: B-52, COVID-19."""
    if at == 0 or wording.gap(at) != "-":
        return False
    before = wording.words[at - 1]
    return before.capitalised and before.folded not in lexicon.numbers
