"""How much of a text is read: what is short in bytes can still be so many pieces that reading never seems to end."""

from __future__ import annotations

from tui.errors import ReadError

MOST_LINES = 400_000
"""Lines of a text at most, as the largest file has when it is wrapped by hand: so many take 5 s to look through."""

MOST_PASSAGES = 100_000
"""Paragraphs of an article at most, which is twenty thick books: so many take 3 s to read, however short they are. A
file with more is a table or damaged."""

_RARE_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What else ends a line for `str.splitlines`."""

INSTEAD = "save the part to be compared as a file of its own"


def refuse_endless_text(text: str | bytes, place: str) -> None:
    """Raise ReadError for a text, or the bytes of a mail message, of more lines than are read."""
    if isinstance(text, str):
        lines = max(map(text.count, "\n\r")) + sum(map(text.count, _RARE_LINE_ENDS))
    else:
        lines = max(map(text.count, (b"\n", b"\r")))
    if lines > MOST_LINES:
        raise ReadError(f"{place} has {lines:,} lines, and no more than {MOST_LINES:,} are read; {INSTEAD}.")


def refuse_endless_article(passages: int, place: str) -> None:
    """Raise ReadError for more paragraphs than any article has."""
    if passages > MOST_PASSAGES:
        raise ReadError(f"{place} has {passages:,} paragraphs, and no more than {MOST_PASSAGES:,} are read; {INSTEAD}.")
