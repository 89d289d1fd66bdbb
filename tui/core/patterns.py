"""Regular expressions that cannot hold the app up.

`re` cannot be stopped, and no check of a pattern beforehand tells for sure how long it will take: `(a|aa)+$` has no
nested quantifier. So patterns are matched by `regex`, which stops when it is told, and a whole search has one budget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

import regex

from tui.errors import TwosourceError

BUDGET = 0.4
"""Seconds that one search may take, so that typing goes on; usual patterns take a quarter of it on two articles of
10,000 sentences."""


LONGEST = 500
"""Signs of a pattern; longer ones are pasted by mistake and would take long to understand."""


class BadPattern(TwosourceError):
    """The reader's pattern cannot be searched for; the message says why."""

    title = "No such pattern"


def pattern_finder(pattern: str, whole: bool) -> Callable[[str], Iterator[tuple[int, int]]]:
    """What finds the pattern in a text: start and end of each place that is not empty.

    Capitals matter only if the pattern has one, apart from classes such as `\\S`. `whole` wants whole words. The
    budget is that of all texts together: make a new finder for each search. Raises BadPattern, now or while searching.
    """
    capitals = any(each.isupper() for each in regex.sub(r"\\.", "", pattern))
    flags = regex.VERSION0 | (0 if capitals else regex.IGNORECASE)
    try:
        if len(pattern) > LONGEST:
            raise ValueError(f"it has more than {LONGEST} signs")
        regex.compile(pattern, flags, cache_pattern=False)  # by itself, for what is put around it may heal a bracket
        compiled = regex.compile(rf"(?<!\w)(?:{pattern})(?!\w)" if whole else pattern, flags, cache_pattern=False)
    except (regex.error, OverflowError, RecursionError, ValueError) as error:
        raise BadPattern(f"This is no pattern yet: {str(error).rstrip('.')}.") from None
    end = monotonic() + BUDGET

    def find(text: str) -> Iterator[tuple[int, int]]:
        try:
            for match in compiled.finditer(text, timeout=max(0.001, end - monotonic())):
                if match.end() > match.start():
                    yield match.span()
        except (TimeoutError, MemoryError):
            raise BadPattern("This pattern takes too long on these articles: make it simpler.") from None

    return find
