"""The list below the fields: comparisons opened before, and files; each a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import PurePath

from tui.articles.dropped import is_address
from tui.articles.folders import Entry, EntryKind
from tui.core.harmless import harmless
from tui.core.sides import Pair
from tui.presentation.cells import cell_width
from tui.presentation.opening.told import SIZE_WIDTH, WHEN_WIDTH, moment, moment_of, size_told, when_told
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened
from tui.review.past_pairs import PastPair

BETWEEN = 2
"""Blanks between two columns."""

ROOM_FOR_MORE = 60
"""Cells from which a line also says when, and how large; below that the names need them all."""

PROGRESS_WIDTH = len("120 of 480")


@dataclass(frozen=True, slots=True)
class PastChoice:
    """A comparison opened before; choosing it opens both articles."""

    pair: PastPair
    missing: tuple[str, ...] = ()
    """Names of files that are there no more."""
    among_counted: bool = False
    """Whether the line has room for how far the checking is, because somebody counted for a pair of the list."""
    named: bool = False
    """Whether the names of the files are told before the titles, because another pair has the same titles."""


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file, or a folder, which choosing enters."""

    entry: Entry
    places: tuple[int, ...] = ()
    """Of the letters of its name that match what is typed, 0-based and ascending."""


Choice = PastChoice | FileChoice


@dataclass(frozen=True, slots=True)
class Section:
    """Choices of one kind under a heading."""

    heading: str
    choices: tuple[Choice, ...] = ()
    remark: str = ""
    """What is to be said below them; empty when there is nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list that can be painted at any width."""

    words: str = ""
    """Of a heading or remark."""
    choice: Choice | None = None
    index: int | None = None
    """Of the choice among all; None for lines that cannot be chosen."""
    strong: bool = False
    """Whether it is a heading."""


def rows_of(sections: Iterable[Section]) -> tuple[Row, ...]:
    """The lines of the list, a blank one between two sections."""
    return tuple(_rows(sections))


def choices_of(sections: Iterable[Section]) -> tuple[Choice, ...]:
    """All that can be chosen, in order."""
    return tuple(choice for section in sections for choice in section.choices)


def line_of(row: Row, width: int, now: datetime) -> Line:
    """A line of at most `width` cells."""
    if isinstance(row.choice, PastChoice):
        return past_line(row.choice, width, now)
    if isinstance(row.choice, FileChoice):
        return file_line(row.choice, width, now)
    return (Piece(shortened(row.words, width), Tone.STRONG if row.strong else Tone.MUTED),)


def first_in_sight(top: int, at: int, height: int) -> int:
    """The first line to paint so that line `at` is in sight, as near to `top` as can be."""
    return max(0, min(top, at), at - max(1, height) + 1)


def past_line(choice: PastChoice, width: int, now: datetime) -> Line:
    """Both titles, how far the checking was and when; dimmed with what is missing when it cannot be opened."""
    pair, told = choice.pair, _told_of(choice, now)
    right = shortened(told, width // 2) if width >= ROOM_FOR_MORE or choice.missing else ""
    room = max(0, width - (cell_width(right) + BETWEEN if right else 0))
    left_room = (room - BETWEEN) // 2
    if left_room < BETWEEN:
        return (Piece(shortened(right, width), Tone.MUTED),)
    left, right_title = titles(pair, named=choice.named)
    tone = Tone.MUTED if choice.missing else Tone.PLAIN
    pieces = (
        Piece(padded(shortened(left, left_room), left_room + BETWEEN), tone),
        Piece(padded(shortened(right_title, left_room), room - left_room - BETWEEN), tone),
    )
    return (*pieces, Piece(" " * BETWEEN + right, Tone.MUTED)) if right else pieces


def titles(pair: PastPair, *, named: bool = False) -> Pair[str]:
    """What to call both articles: their titles, or the names of their files; both when they are `named`."""
    return Pair(*(title_of(*told, named=named) for told in zip(pair.titles, pair.sources, strict=True)))


def title_of(title: str, source: str, *, named: bool) -> str:
    """What to call an article."""
    name, title = name_of(source), quoted(title)
    return f"{name} · {title}" if named and title else title or name


def name_of(source: str) -> str:
    """The name of a file without its folder; a web address whole."""
    return quoted(source if is_address(source) else PurePath(source).name or source)


def file_line(choice: FileChoice, width: int, now: datetime) -> Line:
    """The name with the letters that match, and when it was changed and how large it is."""
    entry = choice.entry
    tone = Tone.MUTED if entry.kind is EntryKind.OTHER else Tone.PLAIN
    columns = SIZE_WIDTH + WHEN_WIDTH + 2 * BETWEEN
    room = width - columns if width >= ROOM_FOR_MORE else width
    name = tuple(_lettered(choice, room, tone))
    if width < ROOM_FOR_MORE:
        return name
    blanks = " " * (room - sum(cell_width(piece.text) for piece in name))
    return (*name, Piece(blanks + _columns(entry, now), Tone.MUTED))


def _rows(sections: Iterable[Section]) -> Iterator[Row]:
    index = 0
    for number, section in enumerate(sections):
        if number:
            yield Row()
        if section.heading:
            yield Row(section.heading, strong=True)
        for choice in section.choices:
            yield Row(choice=choice, index=index)
            index += 1
        if section.remark:
            yield Row(section.remark)


def _told_of(choice: PastChoice, now: datetime) -> str:
    if choice.missing:
        there = "is" if len(choice.missing) == 1 else "are"
        return f"{shortened(' and '.join(map(quoted, choice.missing)), WHEN_WIDTH)} {there} gone"
    pair, then = choice.pair, moment_of(choice.pair.opened)
    progress = f"{pair.settled} of {pair.claims}" if pair.claims is not None and pair.settled is not None else ""
    when = when_told(then, now) if then else ""
    counted = f"{progress:>{PROGRESS_WIDTH}}{' ' * BETWEEN}" if choice.among_counted else ""
    return f"{counted}{when:>{WHEN_WIDTH}}"


def _columns(entry: Entry, now: datetime) -> str:
    folder = entry.kind is EntryKind.FOLDER
    then = None if folder else moment(entry.changed)
    size, when = "" if folder else size_told(entry.size), when_told(then, now) if then else ""
    return f"{' ' * BETWEEN}{size:>{SIZE_WIDTH}}{' ' * BETWEEN}{when:>{WHEN_WIDTH}}"


def _lettered(choice: FileChoice, width: int, tone: Tone) -> Iterator[Piece]:
    """The name, cut to the width, in runs of letters that match and letters that do not."""
    whole = one_line(choice.entry.name) + ("/" if choice.entry.kind is EntryKind.FOLDER else "")
    name = shortened(whole, width)
    places = frozenset(choice.places)
    kept = len(name) if name == whole else max(0, len(name) - 1)
    for matches, run in groupby(range(len(name)), key=lambda at: at < kept and at in places):
        yield Piece("".join(name[at] for at in run), Tone.DIFFERING if matches else tone)


def one_line(name: str) -> str:
    """A name with as many characters as before, none of which can break the line or command the terminal."""
    return harmless(name.replace("\n", "\N{SYMBOL FOR NEWLINE}").replace("\t", "\N{SYMBOL FOR HORIZONTAL TABULATION}"))
