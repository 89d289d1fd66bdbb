"""Contrast groups."""

from __future__ import annotations

from tui.core.lexicon.contrast import Table


def tables() -> tuple[Table, ...]:
    """All groups of the language."""
    return ()
