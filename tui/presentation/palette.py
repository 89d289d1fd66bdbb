"""The colours of findings, one table for dark screens and one for light ones.

The hues are those of Okabe and Ito (2008, "Color Universal Design"), which readers with any kind of colour blindness
can tell apart; for each background they are made lighter or darker until text in them has a contrast of at least
4.5 : 1 (WCAG 2.2, 1.4.3) and they stay apart with every kind of colour vision, both held by tests. Words found by a
search are black on `hit`. A theme takes a whole table as its variables: `Theme(..., variables=DARK)`.
"""

from __future__ import annotations

DARK = {
    "shared": "#8f9a98",
    "differing": "#f0a830",
    "unique-left": "#7fbfe8",
    "unique-right": "#dba3c3",
    "point": "#f0a830",
    "hit": "#f0e442",
    "muted": "#8d939a",
    "cursor-row": "#262b33",
    "cursor-bar": "#f5f5f5",
    "partner-row": "#20242b",
    "claim-at-hand": "#3a414d",
}
"""On backgrounds up to #1e2127."""

LIGHT = {
    "shared": "#5d6b68",
    "differing": "#a34a00",
    "unique-left": "#00629c",
    "unique-right": "#861f66",
    "point": "#a34a00",
    "hit": "#f2d33c",
    "muted": "#636971",
    "cursor-row": "#e9ecf2",
    "cursor-bar": "#111111",
    "partner-row": "#f2f4f8",
    "claim-at-hand": "#d6ddea",
}
"""On backgrounds down to #f8f8f6."""
