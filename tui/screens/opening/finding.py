"""What the list of the open screen offers for what stands in a field; looked up beside the screen."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

from tui.articles.dropped import is_address
from tui.articles.folders import MOST_ENTRIES, EntryKind, Listing, listing
from tui.articles.typed_paths import TypedPath, typed_path
from tui.core.sides import Pair, Side
from tui.errors import ReadError
from tui.presentation.matching import Match, matched
from tui.presentation.opening.choices import FileChoice, PastChoice, Section, name_of
from tui.presentation.opening.filling import Filling
from tui.presentation.pieces import quoted
from tui.review.past_pairs import PastPair

MOST_CHOICES = 200
"""Files that are listed; nobody steps through more, and a letter more leaves fewer."""

FRESH_SECONDS = 5.0
"""How long the content of a folder is not read again while a name in it is typed."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was looked up for one side."""

    side: Side
    typed: str
    """What stood in the field."""
    sections: tuple[Section, ...]
    names_file: bool = False
    """Whether that is the path of a file, all of it."""


class Finder:
    """Looks files up; the folder looked into last is kept for a moment."""

    def __init__(self, past: Callable[[], tuple[PastPair, ...]]) -> None:
        self._past = past
        self._kept: tuple[tuple[str, bool, bool], float, Listing] | None = None

    def found(self, sides: Pair[Filling], side: Side) -> Found:
        """The list for a side. Whatever goes wrong is said in it."""
        filling = sides[side]
        if filling.pasted or is_address(filling.typed):
            return Found(side, filling.typed, ())
        typed = typed_path(filling.typed)
        past = () if not all(each.empty for each in sides) else self._past_section()
        names_file = bool(typed.word) and is_file(typed.path)
        return Found(side, filling.typed, (*past, *self._files(typed)), names_file)

    def _past_section(self) -> tuple[Section, ...]:
        pairs = self._past()
        counted = any(pair.claims is not None for pair in pairs)
        often = Counter(pair.titles for pair in pairs)
        choices = tuple(PastChoice(pair, missing(pair), counted, often[pair.titles] > 1) for pair in pairs)
        return (Section("Recent comparisons", choices),) if choices else ()

    def _files(self, typed: TypedPath) -> tuple[Section, ...]:
        try:
            inside = self._listing(typed.folder, typed.hidden, bool(typed.word))
        except ReadError as error:
            return (Section("", remark=error.message),)
        choices = fitting(inside, typed.word)
        heading = f"Files in {folder_told(inside.folder)}"
        return (Section(heading, choices[:MOST_CHOICES], " ".join(remarks(inside, typed.word, len(choices)))),)

    def _listing(self, folder: str, hidden: bool, deep: bool) -> Listing:
        key, now = (folder, hidden, deep), monotonic()
        if self._kept is None or self._kept[0] != key or now - self._kept[1] > FRESH_SECONDS:
            self._kept = key, now, listing(folder, hidden=hidden, deep=deep)
        return self._kept[2]


def fitting(inside: Listing, word: str) -> tuple[FileChoice, ...]:
    """The entries whose names fit the word, best first."""
    found: list[tuple[Match, FileChoice]] = []
    for entry in inside.entries:
        match = matched(word, entry.name)
        if match is not None:
            found.append((match, FileChoice(entry, match.places)))
    if word.strip():  # a stable sort: equals stay in the order of the listing
        found.sort(key=lambda each: (each[0].rank, each[1].entry.depth))
    return tuple(choice for _, choice in found)


def remarks(inside: Listing, word: str, count: int) -> Iterator[str]:
    """What the list does not show."""
    if not count:
        yield f"No file here has “{quoted(word)}” in its name." if word else "There is no file here."
    if count > MOST_CHOICES:
        yield f"… and {count - MOST_CHOICES:,} more; type part of a name."
    if not inside.whole:
        yield f"Only the first {MOST_ENTRIES:,} names were looked at; type a folder to look into."


def missing(pair: PastPair) -> tuple[str, ...]:
    """The names of the pair's files that are there no more. The web is not asked."""
    gone = (each for each in dict.fromkeys(pair.sources) if not is_address(each) and not is_file(each))
    return tuple(name_of(each) for each in gone)


def is_file(path: str) -> bool:
    """Whether a path leads to a file."""
    try:
        return os.path.isfile(path)
    except ValueError:  # a NUL in it
        return False


def folder_told(folder: str) -> str:
    """A folder's path from home, if it is below that."""
    path, home = os.path.abspath(folder or os.curdir), os.path.expanduser("~")
    if path == home or path.startswith(home.rstrip(os.sep) + os.sep):
        path = "~" + path[len(home.rstrip(os.sep)) :]
    return quoted(path)


def is_folder(choice: FileChoice) -> bool:
    """Whether choosing it enters it."""
    return choice.entry.kind is EntryKind.FOLDER
