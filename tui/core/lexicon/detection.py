"""Which language a text is in, by the share of each language's commonest words in it. No lexicon is loaded for that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from tui.core.words import fold

_WORD = re.compile(r"[a-z]{2,}+(?![^\W\d_])|[^\W\d_]+")
"""Runs of letters; the first half finds most of them, and faster than the second, which finds them all."""
LEAST_SHARE = 0.25
"""Share of a language's commonest words from which a text is taken to be in it. The samples have 0.35 to 0.5 of their
own list and up to 0.28 of another; single sentences of Serbian, Italian and Dutch were seen with 0.06 to 0.2."""
COMMONEST = {
    "en": """
        the of and to a in that is was he for it with as his on be at by had not are but from have they which she or
        this an were been their has said who its will would more about after also than when there out we you
    """,
    "de": """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
        dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
        mehr durch man sein wurde sei ich wir wurden seine ihre keine unter gegen vom
    """,
    "fr": """
        de la le les et des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son ont
        été cette mais ou nous d l s n qu c elle ses deux leur on était comme y ils sa selon après avait ces être
        sans entre contre
    """,
    "es": """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
        este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está según tras han
        después contra
    """,
}
"""The commonest words of news prose, from the project's own reading; words of several languages count for each."""


@lru_cache
def _commonest() -> dict[str, frozenset[str]]:
    return {code: frozenset(fold(listed).split()) for code, listed in COMMONEST.items()}


def detect_language(texts: Iterable[str]) -> str:
    """The code of the language that the texts are in, taken together; "en" on a tie and for any other language."""
    words = _WORD.findall("\n".join(map(fold, texts)))
    counts, total = Counter(words), len(words)
    shares = {code: sum(counts[word] for word in listed & counts.keys()) for code, listed in _commonest().items()}
    best = max(shares.values())
    winners = [code for code, share in shares.items() if share == best]
    return winners[0] if len(winners) == 1 and best >= LEAST_SHARE * total and total else "en"
