"""What is in a folder, for choosing an article from it: bounded, whatever the folder leads to."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from tui.articles.kinds import KINDS, TEXT_ENDINGS
from tui.articles.loading import told_plainly
from tui.core.harmless import harmless

MOST_ENTRIES = 3_000
"""Files and folders that are looked at; a desk's folder of one story has some tens, and more cannot be read anyway."""

READABLE = frozenset((*TEXT_ENDINGS, *(ending for kind in KINDS for ending in kind.endings)))
"""Endings of files that can be read, in small letters."""

HIDDEN = "."
"""Names that begin so are hidden."""


class EntryKind(Enum):
    """What an entry is, in the order in which they are listed."""

    READABLE = 0
    FOLDER = 1
    OTHER = 2
    """A file whose ending says nothing; its content may still be an article."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder."""

    path: str
    """As to be opened."""
    name: str
    """Below the folder that is listed, with `/` between folders; never changed, so it may hold anything."""
    kind: EntryKind
    size: int = 0
    """Bytes."""
    changed: float = 0.0
    """Seconds since the epoch."""

    @property
    def depth(self) -> int:
        """How many folders below the one that is listed."""
        return self.name.count("/")


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries of a folder."""

    folder: str
    entries: tuple[Entry, ...]
    """Readable files, folders, other files; each by name."""
    whole: bool = True
    """Whether nothing was left out because there is too much."""


def listing(folder: str, *, hidden: bool = False, deep: bool = False, most: int = MOST_ENTRIES) -> Listing:
    """What is in a folder; with `deep` also what is in the folders below it, nearest first. Raises ReadError.

    Links to folders are listed but not followed down. Folders below that may not be read are passed over.
    """
    found: list[Entry] = []
    waiting = deque([""])
    with told_plainly(harmless(folder)):
        os.scandir(folder or os.curdir).close()
    whole = True
    while waiting and whole:
        below = waiting.popleft()
        for entry, follow in _inside(folder, below, hidden):
            if len(found) >= most:
                whole = False
                break
            found.append(entry)
            if deep and follow:
                waiting.append(entry.name)
    found.sort(key=lambda entry: (entry.kind.value, entry.name.casefold(), entry.name))
    return Listing(folder, tuple(found), whole)


def _inside(folder: str, below: str, hidden: bool) -> Iterator[tuple[Entry, bool]]:
    """The entries of one folder, and whether each leads further down."""
    try:
        with os.scandir(os.path.join(folder, below) or os.curdir) as entries:
            for each in entries:
                if (hidden or not each.name.startswith(HIDDEN)) and (entry := _entry(each, folder, below)):
                    yield entry, entry.kind is EntryKind.FOLDER and not each.is_symlink()
    except OSError:
        return


def _entry(found: os.DirEntry[str], folder: str, below: str) -> Entry | None:
    """None for devices, sockets and links that lead nowhere."""
    name = f"{below}/{found.name}" if below else found.name
    path = os.path.join(folder, below, found.name)
    try:
        if found.is_dir():
            return Entry(path, name, EntryKind.FOLDER)
        if not found.is_file():
            return None
        told = found.stat()
    except OSError:
        return None
    ending = os.path.splitext(found.name)[1].lower()
    kind = EntryKind.READABLE if ending in READABLE else EntryKind.OTHER
    return Entry(path, name, kind, told.st_size, told.st_mtime)
