"""Where to scroll so that a row is seen: as little as possible, with some context, and never mid-jump for the eye."""

from __future__ import annotations

from tui.presentation.pages import Page

CONTEXT = 2
"""Lines kept in sight above and below the cursor's row, so that the reader sees what comes."""

STEP = 3
"""A move of less than 1/STEP of the screen scrolls just enough; a farther one keeps the cursor's row at its height,
so that the text moves under a resting eye."""


def scroll_to_row(lines: Page, row: int, scroll: int, height: int, before: int | None = None) -> int:
    """The first line to show so that the row is in sight on a screen `height` lines high that now begins at `scroll`.

    `before` is the line at which the cursor's last row began, None if there was none. Nothing moves while the row
    is in sight; a row higher than the screen shows its top. At both ends of the text all that precedes or follows
    comes into sight with the row, if there is room.
    """
    first, end = wanted(lines, row, height)
    if scroll <= first and end <= scroll + height:
        return scroll
    top = lines.top(row)
    far = before is not None and abs(top - before) * STEP >= height
    if before is not None and far and scroll <= before < scroll + height:
        line = before - scroll if abs(top - before) <= height else min(before - scroll, height // STEP)
        scroll = top - line
    elif far or before is None:
        scroll = top - height // STEP
    if first < scroll:
        scroll = first
    elif end > scroll + height:
        scroll = min(end - height, first)
    return max(0, min(scroll, lines.total - height))


def wanted(lines: Page, row: int, height: int) -> tuple[int, int]:
    """The lines (first, end) that should be in sight with a row: its body, then as much around it as there is room."""
    top, end = lines.top(row), lines.end(row)
    above = 0 if lines.is_end(row, -1) else max(0, top - CONTEXT)
    below = lines.total if lines.is_end(row, 1) else min(lines.total, end + CONTEXT)
    candidates = (
        (above, below),
        (max(0, top - CONTEXT), min(lines.total, end + CONTEXT)),
        (top, end),
    )
    return next(((a, b) for a, b in candidates if b - a <= height), (top, top + height))


def looked_at(lines: Page, cursor_row: int, scroll: int, height: int) -> tuple[int, int]:
    """The row the reader looks at, the cursor's if it is in sight, else the topmost; and its line on the screen."""
    in_sight = lines.top(cursor_row) < scroll + height and lines.end(cursor_row) > scroll
    row = cursor_row if in_sight else lines.row_at(scroll)
    return row, lines.top(row) - scroll


def viewport(lines: Page, scroll: int, height: int) -> tuple[float, float]:
    """What is on the screen, as fractions (0..1) of all rows; all of nothing when there is no row."""
    rows = lines.rows
    if not rows:
        return (0.0, 1.0)
    return (lines.position(scroll) / rows, lines.position(scroll + height) / rows)
