"""What pypdf finds in a PDF: the lines of each page, where they stand and how large; and the document's properties.

This runs in a process of its own (see `pdf_file`), for a PDF made in bad faith can keep any parser busy for hours.
pypdf itself bounds what a compressed stream may grow to.
"""

from __future__ import annotations

import json
import logging
import math
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field
from enum import Enum
from io import BytesIO
from typing import Any

MOST_PAGES = 300
"""A long magazine; what has more is no article. pypdf takes about 15 ms for a page."""

MOST_CHARACTERS = 2_000_000
"""Characters of text, all pages together: a 300-page book has half a million."""

MOST_MEMORY = 1_500_000_000
"""Bytes of address space for the process, where the system lets one say so: a usual PDF takes 150 MB of it."""

UPRIGHT = 0.1
"""Share of sideways in the direction of a line up to which it counts as straight: a scan's text layer may lean."""


class Outcome(Enum):
    """How the reading of a PDF ended."""

    READ = "read"
    LOCKED = "locked"
    TOO_MANY_PAGES = "too many pages"
    TOO_LONG = "too long"
    BROKEN = "broken"
    NO_READER = "no reader"
    """pypdf, or what it stands on, cannot be imported."""


class Turn(Enum):
    """How a line is turned against its page."""

    UPRIGHT = "upright"
    SIDEWAYS = "sideways"
    SLANTED = "slanted"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page. `x` and `y` are points from the lower left corner, as the line itself is turned."""

    x: float
    y: float
    size: float
    """Of the font of most of it, in points."""
    words: str
    turn: Turn = Turn.UPRIGHT


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order in which the file has them."""

    lines: tuple[Line, ...]
    pictures: bool = False
    """Whether the page shows a picture; a page without a line that does is a scan."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was read; only READ has pages."""

    outcome: Outcome
    pages: tuple[Page, ...] = ()
    count: int = 0
    """How many pages the file says it has."""
    title: str = ""
    author: str = ""
    date: str = ""
    """The day on which the file was made, as `2025-07-15`; empty where it does not say."""


@dataclass
class LineMaker:
    """Puts the pieces of text that pypdf's visitor brings together to lines."""

    lines: list[Line] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    at: tuple[float, float, float, Turn] | None = None
    sizes: Counter[float] = field(default_factory=Counter)

    def visit(self, text: str, user: list[float], matrix: list[float], font: object, size: float) -> None:
        """Take a piece of text, as pypdf calls its `visitor_text`; a line end closes the line."""
        for number, words in enumerate(text.split("\n")):
            if number:
                self.close()
            if words.strip():
                place = placed(user, matrix, size)
                if self.at is not None and is_elsewhere(self.at, place, "".join(self.pieces)):
                    self.close()
                self.at = self.at or place
                self.sizes[place[2]] += len(words)
            if words:
                self.pieces.append(words)

    def close(self) -> None:
        """End the line."""
        words = " ".join("".join(self.pieces).split())
        if words and self.at is not None:
            x, y, _, turn = self.at
            self.lines.append(Line(x, y, self.sizes.most_common(1)[0][0], words, turn))
        self.pieces, self.at, self.sizes = [], None, Counter()


def placed(user: list[float], matrix: list[float], size: float) -> tuple[float, float, float, Turn]:
    """Where a piece of text stands, how large it is and how it is turned."""
    a = matrix[0] * user[0] + matrix[1] * user[2]
    b = matrix[0] * user[1] + matrix[1] * user[3]
    x = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
    y = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
    scale = math.hypot(a, b)
    if not all(map(math.isfinite, (x, y, scale, size))):
        return 0.0, 0.0, 1.0, Turn.UPRIGHT
    if abs(b) <= UPRIGHT * abs(a):
        x, y, turn = (x, y, Turn.UPRIGHT) if a > 0 else (-x, -y, Turn.SIDEWAYS)
    elif abs(a) <= UPRIGHT * abs(b):
        x, y, turn = (y, -x, Turn.SIDEWAYS) if b > 0 else (-y, x, Turn.SIDEWAYS)
    else:
        turn = Turn.SLANTED
    return round(x, 2), round(y, 2), round(abs(size) * scale, 2) or 1.0, turn


COLUMN_GAP = 3.0
"""Widths of the font between two pieces of one line above which they stand in two columns."""

LETTER_WIDTH = 0.6
"""Of a letter, in sizes of its font: those of a typewriter's font, the widest there are."""


def is_elsewhere(before: tuple[float, float, float, Turn], after: tuple[float, float, float, Turn], words: str) -> bool:
    """Whether a piece is no part of the line that `words` began: turned otherwise, or across a gap."""
    x, y, size, turn = before
    if turn is not after[3]:
        return True
    reach = x + len(words) * LETTER_WIDTH * size
    return abs(y - after[1]) < size and after[0] - reach > COLUMN_GAP * size


def found_in(data: bytes) -> Found:
    """What is in a PDF. Never raises for what is in the data; it may take as long as it likes."""
    try:
        import pypdf
    except ImportError:
        return Found(Outcome.NO_READER)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        reader = pypdf.PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not opened(reader):
            return Found(Outcome.LOCKED)
        count = len(reader.pages)
        if count > MOST_PAGES:
            return Found(Outcome.TOO_MANY_PAGES, count=count)
        pages, length = [], 0
        for page in reader.pages:
            pages.append(page_of(page))
            length += sum(len(line.words) for line in pages[-1].lines)
            if length > MOST_CHARACTERS:
                return Found(Outcome.TOO_LONG, count=count)
        return Found(Outcome.READ, tuple(pages), count, *properties(reader))
    except Exception:  # a parser of hostile data may raise anything, a RecursionError and a MemoryError too
        return Found(Outcome.BROKEN)


def opened(reader: Any) -> bool:
    """Whether a PDF with a lock opens with the empty password, as those do that only forbid printing."""
    try:
        return bool(reader.decrypt(""))
    except Exception:  # the cipher is not known, or needs a package that is not there
        return False


def page_of(page: Any) -> Page:
    """The lines of one page. A page that cannot be read has none."""
    maker = LineMaker()
    try:
        page.extract_text(visitor_text=maker.visit)
    finally:
        maker.close()
    return Page(tuple(maker.lines), not maker.lines and shows_picture(page))


def shows_picture(page: Any) -> bool:
    """Whether a page has a picture among its resources."""
    try:
        things = page["/Resources"]["/XObject"].get_object().values()
        return any(thing.get_object().get("/Subtype") == "/Image" for thing in things)
    except Exception:  # no resources, or broken ones
        return False


def properties(reader: Any) -> tuple[str, str, str]:
    """Title, author and day of making, as the PDF's properties have them; empty where they do not."""
    try:
        told = reader.metadata
        made = told.creation_date if told else None
        title, author = (told.title, told.author) if told else ("", "")
    except Exception:  # properties are not worth failing for
        return "", "", ""
    return str(title or "")[:500], str(author or "")[:500], made.date().isoformat() if made else ""


def bound_memory() -> None:
    """Let the process have no more than `MOST_MEMORY`, where the system knows such limits."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    except (ImportError, OSError, ValueError):
        return


def encoded(found: Found) -> bytes:
    """What was found as it goes from process to process."""
    return json.dumps(asdict(found), default=lambda kind: kind.value).encode("ascii")


def decoded(data: bytes) -> Found:
    """The reverse of `encoded`. Raises ValueError, KeyError or TypeError for anything else."""
    told = json.loads(data)
    pages = tuple(
        Page(tuple(Line(**{**line, "turn": Turn(line["turn"])}) for line in page["lines"]), page["pictures"])
        for page in told.pop("pages")
    )
    return Found(Outcome(told.pop("outcome")), pages, **told)


def main() -> None:
    """Read a PDF from standard input and write what is in it to standard output."""
    bound_memory()
    data = sys.stdin.buffer.read()
    try:
        answer = encoded(found_in(data))
    except MemoryError:
        answer = encoded(Found(Outcome.BROKEN))
    sys.stdout.buffer.write(answer)
