"""The list of pairs that a batch compares: a CSV file with a left and a right article in each line."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tui.core.harmless import harmless
from tui.core.sides import Pair
from tui.errors import ReadError
from tui.report.file_names import fit_name, same_file

HEADERS = Pair(frozenset({"left", "a"}), frozenset({"right", "b"}))
"""What the first line may call its columns; it is then no pair."""

LONGEST_NAME = 200
"""Bytes of a report's file name, without number and ending; file systems allow 255."""


@dataclass(frozen=True, slots=True)
class Job:
    """One pair to compare."""

    name: str
    """Of its report, without ending; no two jobs of a list have the same, whatever their capitals."""
    sources: Pair[str]
    """Paths, those that are relative taken from the list's own folder."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of the list that names no pair."""

    number: int
    """1-based."""
    reason: str
    """One sentence."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what goes wrong while the list is read into a ReadError."""
    name = harmless(str(path))
    try:
        yield
    except FileNotFoundError as error:
        raise ReadError(f"There is no list of pairs {name}; check its path and spelling.") from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        cause = getattr(error, "strerror", None) or "it is no CSV file in UTF-8"
        raise ReadError(f"{name} could not be read ({cause}); give a CSV file with two paths in each line.") from error


def jobs_of(path: Path) -> Iterator[Job | BadLine]:
    """The pairs of a list, one by one, so that a list of any length takes no memory. Raises ReadError.

    The list is comma-separated UTF-8: left, right, and perhaps a name for the report. A first line `left,right` or
    `a,b` is a heading; empty lines are nothing. Each pair is named by its third column, or after its two files.
    """
    taken: dict[str, int] = {}
    with reading(path), open(path, newline="", encoding="utf-8-sig") as file:
        lines = csv.reader(file)
        for index, cells in enumerate(lines):
            cells = [cell.strip() for cell in cells]
            if not any(cells) or (index == 0 and is_heading(cells)):
                continue
            if len(cells) < 2 or not all(cells[:2]):
                yield BadLine(lines.line_num, f"Line {lines.line_num} names only one article; name two.")
                continue
            sources = Pair(*(str(path.parent / cell) for cell in cells[:2]))
            yield Job(free_name(cells[2] if len(cells) > 2 else "", sources, taken), sources)


def is_heading(cells: Iterable[str]) -> bool:
    """Whether the first line names columns, not articles."""
    first = [cell.lower() for cell in cells][:2]
    return len(first) == 2 and first[0] in HEADERS.left and first[1] in HEADERS.right


def free_name(wanted: str, sources: Pair[str], taken: dict[str, int]) -> str:
    """A file name for the report that is not taken yet; it is taken then.

    `taken` has names as `same_file` gives them, each with the last number that was put behind it.
    """
    left, right = sources.map(Path)
    folder = left.parent.name
    name = shorter = fit_name(wanted or f"{folder}-{left.stem}--{right.stem}", LONGEST_NAME) or "pair"
    number = taken.get(same_file(shorter), 0)
    while same_file(name) in taken:
        number += 1
        name = f"{shorter}-{number}"
    taken[same_file(shorter)] = max(number, 1)
    taken.setdefault(same_file(name), 1)
    return name
