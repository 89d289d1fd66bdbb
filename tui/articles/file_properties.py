"""What the properties of a file say of the article in it. Programs write them too, so it counts as a guess."""

from __future__ import annotations

import re

from tui.articles.drafts import Told

PROGRAMS = frozenset({"python-docx", "microsoft office user", "windows user", "user", "admin", "author", "unknown"})
"""What programs put where the name of the author belongs."""

_NO_TITLE = re.compile(
    r"(?:untitled|document\d*|microsoft (?:word|excel|powerpoint)\b.*"
    r"|.*\.(?:docx?|indd|qxp|pdf|tex|rtf|odt|pages|html?))$",
    re.IGNORECASE,
)
"""What programs put where the title belongs: their own name, or that of the file."""

_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}(?!\d)")

LONGEST = 500
"""Characters of a title or name."""


def properties_told(title: str, author: str, made: str) -> Told:
    """What they say: without what programs write by themselves, and of the moment of making only the day."""
    title, author = (" ".join(words[:LONGEST].split()) for words in (title, author))
    day = _DAY.match(made)
    return Told(
        "" if _NO_TITLE.match(title) else title,
        "" if author.casefold() in PROGRAMS else author,
        day.group() if day else "",
        origin="the properties of the file",
    )
