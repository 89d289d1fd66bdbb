"""The lines of `key: value` between `---` that may open a text, and what they tell of the article."""

from __future__ import annotations

import re

LONGEST_FRONT_MATTER = 100
"""Lines within which front matter must close; without its end it is text."""

_FENCE = "---"
_KEY = re.compile(r"([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$")
_NAMES = (("title", ("title",)), ("author", ("author", "authors", "byline")), ("date", ("date", "published")))


def front_matter_end(text: str) -> int:
    """Where the front matter (`---`, lines of `key: value`, `---`) at the start of a text ends; 0 without any."""
    if not text.startswith(_FENCE):
        return 0
    at, keys = 0, 0
    for number, line in enumerate(text[:20_000].splitlines(keepends=True)):
        words = line.rstrip()
        at += len(line)
        if number == 0:
            if words != _FENCE:
                return 0
        elif words in (_FENCE, "..."):
            return at if keys else 0
        elif number > LONGEST_FRONT_MATTER:
            return 0
        keys += _KEY.match(words[:1000]) is not None
    return 0


def metadata(matter: str) -> dict[str, str]:
    """What front matter says under `title`, `author` and `date`; what it does not say is left out."""
    pairs = [found for line in matter.splitlines() if (found := _KEY.match(line[:1000].rstrip()))]
    given = {found[1].casefold(): (found[2] or "").strip().strip("\"'[]") for found in reversed(pairs)}
    told = {name: next((given[key] for key in keys if given.get(key)), "") for name, keys in _NAMES}
    return {name: value for name, value in told.items() if value}
