"""Texts of any characters in SQLite: as text where UTF-8 can hold them, else as a blob."""

from __future__ import annotations


def stored(text: str) -> str | bytes:
    """What is kept of a text; equal texts are kept equally."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def restored(kept: str | bytes) -> str:
    """The text that was kept."""
    return kept.decode("utf-8", "surrogatepass") if isinstance(kept, bytes) else kept
