"""What a filter of rows says of itself: on the status line, and as the options of its panel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened
from tui.review.filtering import GROUPS, Facet, Filter

ON, OFF = "■", "□"
"""Before an option that is asked for, and before one that is not."""
AT = "▌"
"""Before the option that Space turns."""

BETWEEN = 2
"""Blanks between two columns of options."""
WIDEST = 30
"""Cells of a column at most; wider ones pull word and number apart."""
LONGEST_WORDS = 40
"""Cells of the status line that what is asked for may take."""
LONGEST_QUERY = 20
"""Cells of the words searched for that are shown."""


def filter_words(wanted: Filter, query: str) -> str:
    """What is asked for: `differing or moved; number; with “fog”`. Empty if nothing is."""
    groups = [" or ".join(map(str, facets)) for group in GROUPS if (facets := wanted.wanted(group))]
    if wanted.hits_only:
        groups.append(f"with “{shortened(quoted(query), LONGEST_QUERY)}”")
    return "; ".join(groups)


def filtered(parts: tuple[Piece, ...], wanted: Filter, query: str, shown: int, rows: int) -> tuple[Piece, ...]:
    """The parts of the status line, with how many rows are shown of how many in the first, which always has room."""
    first = Piece(f"{parts[0].text} · {shown} of {rows} rows shown", Tone.STRONG)
    return (first, Piece(shortened(filter_words(wanted, query), LONGEST_WORDS)), *parts[1:])


class Option(NamedTuple):
    """A facet in the panel."""

    facet: Facet
    key: str
    """As shown; empty if none turns it."""
    rows: int
    """How many rows have it."""


Columns = tuple[tuple[str, tuple[Option, ...]], ...]
"""The headings of the panel, each with its options."""


def columns_of(wanted: Filter, counts: Mapping[Facet, int], keys: Mapping[Facet, str]) -> Columns:
    """The options that some row has or that are asked for, by group. The others would only be in the way."""
    return tuple(
        (
            heading,
            tuple(
                Option(facet, keys.get(facet, ""), counts.get(facet, 0))
                for facet in facets
                if counts.get(facet, 0) or facet in wanted.facets
            ),
        )
        for heading, facets in GROUPS.items()
    )


def option_lines(columns: Columns, wanted: Filter, at: Facet | None, width: int) -> tuple[Line, ...]:
    """The columns beside each other, each under its heading. `at` is the option that Space turns."""
    widths = column_widths(columns, width)
    lines: list[Line] = []
    for number in range(1 + max(1, *(len(options) for _, options in columns))):
        line: list[Piece] = []
        for (heading, options), column in zip(columns, widths, strict=True):
            line.append(_cell(heading, options, number, wanted, at, column))
            line.append(Piece(" " * BETWEEN))
        lines.append(tuple(line[:-1]))
    return tuple(lines)


def option_at(columns: Columns, line: int, x: int, width: int) -> Facet | None:
    """The option under the cell `x` of a line; None where there is none."""
    start = 0
    for (_, options), column in zip(columns, column_widths(columns, width), strict=True):
        if start <= x < start + column:
            return options[line - 1].facet if 0 < line <= len(options) else None
        start += column + BETWEEN
    return None


def line_of(columns: Columns, at: Facet | None) -> int:
    """The line of an option, 0-based; that of the headings for none."""
    lines = (number for _, options in columns for number, option in enumerate(options, 1) if option.facet is at)
    return next(lines, 0)


def moved_to(columns: Columns, at: Facet | None, across: int, down: int) -> Facet | None:
    """The option beside another, so many columns and lines further; the nearest there is. None without options."""
    filled = [[option.facet for option in options] for _, options in columns if options]
    if not filled:
        return None
    places = {facet: (x, y) for x, facets in enumerate(filled) for y, facet in enumerate(facets)}
    if at not in places:
        return filled[0][0]
    x, y = places[at]
    facets = filled[max(0, min(x + across, len(filled) - 1))]
    return facets[max(0, min(y + down, len(facets) - 1))]


def column_widths(columns: Columns, width: int) -> list[int]:
    """Cells of each of the columns in a panel of that many: all alike, unless only so every word has room."""
    free = width - BETWEEN * (len(columns) - 1)
    alike = max(1, min(WIDEST, free // len(columns)))
    needed = [max((cell_width(heading), *map(_needed, options))) for heading, options in columns]
    if max(needed) <= alike or sum(needed) > free:
        return [alike] * len(columns)
    spare, more = divmod(free - sum(needed), len(columns))
    return [each + spare + (number < more) for number, each in enumerate(needed)]


def _needed(option: Option) -> int:
    return cell_width(f"{AT}{ON} {padded(option.key, 1)} {option.facet} {option.rows}")


def _cell(
    heading: str, options: tuple[Option, ...], number: int, wanted: Filter, at: Facet | None, width: int
) -> Piece:
    if number == 0:
        return Piece(padded(shortened(heading, width), width), Tone.STRONG)
    if number > len(options):
        nothing = "  none" if not options and number == 1 else ""
        return Piece(padded(nothing, width), Tone.MUTED)
    option = options[number - 1]
    on = option.facet in wanted.facets
    before = f"{AT if option.facet == at else ' '}{ON if on else OFF} {padded(option.key, 1)} "
    count = str(option.rows)
    room = max(1, width - cell_width(before) - len(count) - 1)
    words = f"{before}{padded(shortened(str(option.facet), room), room)} {count}"
    return Piece(shortened(words, width), Tone.STRONG if on else Tone.PLAIN)
