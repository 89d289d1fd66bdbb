"""The stems of English words: the Porter2 rules (Porter 2001, as of Snowball 3.1), which take inflection off.

Written out by hand, because English is read most, and what is generated from Snowball's own language takes five times
as long: a third of the time of a comparison. The tests hold it to Snowball's results, word for word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_VOWELS = frozenset("aeiouy")
_REGION = re.compile("[^aeiouy]*[aeiouy]+[^aeiouy]")
"""Up to and with the first other letter behind a vowel; a `Y` is a y that is no vowel."""
_VOWEL = re.compile("[aeiouy]")
_PREFIX = re.compile("arsen|commun|emerg|gener|inter|later|organ|past|univers")
"""Beginnings that are never shortened."""
_WHOLE = {
    **{word: word for word in ("andes", "atlas", "bias", "cosmos", "howe", "news", "sky")},
    "skis": "ski", "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli",
    "only": "onli", "singly": "singl",
}  # fmt: skip
_KEPT_EED = frozenset(("succ", "proc", "exc"))
_KEPT_ING = frozenset(("even", "cann", "inn", "earr", "herr", "out"))
_PAST = ("eedly", "ingly", "edly", "eed", "ing", "ed")
_DOUBLES = ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt")
_LI = frozenset("cdeghkmnrt")
"""Letters behind which -ly is an ending."""
_STEP_2 = {
    "anci": "ance", "enci": "ence", "ogi": "og", "li": "", "bli": "ble", "abli": "able", "alli": "al", "fulli": "ful",
    "lessli": "less", "ousli": "ous", "entli": "ent", "aliti": "al", "biliti": "ble", "iviti": "ive", "tional": "tion",
    "ational": "ate", "alism": "al", "ation": "ate", "ization": "ize", "izer": "ize", "ator": "ate",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "ogist": "og",
}  # fmt: skip
_STEP_3 = {
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "tional": "tion", "ational": "ate",
    "ful": "", "ness": "",
}  # fmt: skip
_STEP_4 = dict.fromkeys(
    "ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement".split(),
    "",
)
_ENDS_2, _ENDS_3, _ENDS_4 = tuple(_STEP_2), tuple(_STEP_3), tuple(_STEP_4)
_LONGEST = 7
"""Letters of the longest ending."""


def stem(word: str) -> str:
    """The stem of a word in lower case; short words and a few others are their own."""
    if word in _WHOLE or len(word) < 3:
        return _WHOLE.get(word, word)
    word = word.removeprefix("'")
    marked = _with_consonant_y(word) if "y" in word else word
    first, second = _regions(marked)
    found = _derived(_inflected(marked, first), first, second)
    return found if marked is word else found.replace("Y", "y")


def _with_consonant_y(word: str) -> str:
    """The word with `Y` for each y that begins it or stands behind a vowel."""
    letters = list(word)
    for index, letter in enumerate(letters):
        if letter == "y" and (not index or letters[index - 1] in _VOWELS):
            letters[index] = "Y"
    return "".join(letters)


def _regions(word: str) -> tuple[int, int]:
    """Where the two regions begin in which endings may be taken off."""
    first = _PREFIX.match(word) or _REGION.match(word)
    if first is None:
        return len(word), len(word)
    second = _REGION.match(word, first.end())
    return first.end(), second.end() if second else len(word)


def _inflected(word: str, first: int) -> str:
    """The word without its inflection: possessive, plural, -ed and -ing."""
    if "'" in word:
        word = next((word.removesuffix(end) for end in ("'s'", "'s", "'") if word.endswith(end)), word)
    if word.endswith("s"):
        word = _singular(word)
    elif word.endswith("ied"):
        word = word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith(_PAST):
        word = _present(word, first)
    if word[-1:] in ("y", "Y") and len(word) > 2 and word[-2] not in _VOWELS:
        word = word[:-1] + "i"
    return word


def _singular(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith(("ss", "us")) or not _VOWEL.search(word, 0, max(len(word) - 2, 0)):
        return word
    return word[:-1]


def _present(word: str, first: int) -> str:
    """A word that ends in -ed or -ing, or these and -ly, without it, where it is an ending."""
    ending = next(end for end in _PAST if word.endswith(end))
    base = word[: -len(ending)]
    if ending in ("eed", "eedly"):
        return base + "ee" if first <= len(base) and base not in _KEPT_EED else word
    if ending == "ing" and (base in _KEPT_ING or (len(base) == 2 and base[1] == "y" and base[0] not in _VOWELS)):
        return word if base in _KEPT_ING else base[0] + "ie"
    if not _VOWEL.search(base):
        return word
    if base.endswith(("bl", "at", "iz")):
        return base + "e"
    if base.endswith(_DOUBLES):
        return base if len(base) == 3 and base[0] in "aeo" else base[:-1]
    return base + "e" if len(base) == first and _short(base) else base


def _short(word: str) -> bool:
    """Whether a word ends in a short syllable: hop, at, past."""
    if len(word) > 2 and word[-1] not in "aeiouywxY" and word[-2] in _VOWELS and word[-3] not in _VOWELS:
        return True
    return (len(word) == 2 and word[1] not in _VOWELS and word[0] in _VOWELS) or word.endswith("past")


def _derived(word: str, first: int, second: int) -> str:
    """The word without the endings that make one sort of word of another."""
    if word.endswith(_ENDS_2):
        ending = _longest(word, _STEP_2)
        at = len(word) - len(ending)
        behind = {"li": _LI, "ogi": frozenset("l")}.get(ending)
        if first <= at and (behind is None or word[at - 1 : at] in behind):
            word = word[:at] + _STEP_2[ending]
    if word.endswith(_ENDS_3):
        ending = _longest(word, _STEP_3)
        at = len(word) - len(ending)
        if first <= at and (ending != "ative" or second <= at):
            word = word[:at] + _STEP_3[ending]
    if word.endswith(_ENDS_4):
        ending = _longest(word, _STEP_4)
        at = len(word) - len(ending)
        if second <= at and (ending != "ion" or word[at - 1 : at] in ("s", "t")):
            word = word[:at]
    at = len(word) - 1
    if word.endswith("e"):
        return word[:at] if second <= at or (first <= at and not _short(word[:at])) else word
    return word[:at] if second <= at and word.endswith("ll") else word


def _longest(word: str, endings: Mapping[str, str]) -> str:
    """The longest of the endings that the word has; it has one."""
    return next(word[-size:] for size in range(_LONGEST, 0, -1) if word[-size:] in endings)
