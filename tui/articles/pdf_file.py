"""PDF files to drafts. The PDF is parsed in a process of its own, which is ended when it takes too long."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence

from tui.articles.drafts import Draft, DraftBuilder
from tui.articles.extras import is_installed, needs_extra
from tui.articles.file_properties import properties_told
from tui.articles.passages import Verdict
from tui.articles.pdf_layout import HEADING, Paragraph, paragraphs_of
from tui.articles.pdf_pages import MOST_CHARACTERS, MOST_PAGES, Found, Outcome, decoded
from tui.articles.places import HEADLINE, HEADLINE_WORDS, folded
from tui.core.text import Role
from tui.errors import ReadError

TIME_LIMIT = 8.0
"""Seconds for the whole of a PDF: 300 pages take half of it, and nobody waits for longer without a doubt."""

RUNNING = Verdict(Role.CHROME, "page header or footer")

UNKNOWN_SHARE = 0.1
"""Share of signs without a meaning above which the text of a PDF is not to be trusted."""

_UNKNOWN = re.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ue000-\\uf8ff\\ufffd]")

_READER = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from tui.articles.pdf_pages import main; main()"


def read(data: bytes, place: str) -> Draft:
    """The draft of a PDF. Raises ReadError."""
    if not is_installed("pypdf"):
        raise needs_extra("pdf", place)
    return draft_of(told_plainly(found_apart(data, place), place))


def found_apart(data: bytes, place: str, seconds: float = TIME_LIMIT) -> Found:
    """What is in the PDF, parsed in a process of its own. Raises ReadError when that takes longer than `seconds`."""
    import json

    command = [sys.executable, "-I", "-c", _READER, json.dumps(sys.path)]
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        )
    except subprocess.TimeoutExpired as error:
        raise ReadError(
            f"{place} could not be read within {seconds:g} seconds, so the reading was stopped; "
            "print the pages that you need to a new PDF, or save their text."
        ) from error
    except OSError as error:
        raise ReadError(
            f"{place} needs a process of its own to be read in, and the system gave none; try again."
        ) from error
    try:
        return decoded(done.stdout)
    except (ValueError, KeyError, TypeError):  # the process ended before it had answered
        return Found(Outcome.BROKEN)


def told_plainly(found: Found, place: str) -> Found:
    """What was found when it can be used. Raises ReadError when it cannot."""
    if found.outcome is Outcome.NO_READER:
        raise needs_extra("pdf", place)
    if found.outcome is Outcome.LOCKED:
        raise ReadError(
            f"{place} is encrypted; open it in a PDF viewer with its password, print it to a new PDF and read that."
        )
    if found.outcome is Outcome.TOO_MANY_PAGES:
        raise ReadError(
            f"PDFs of up to {MOST_PAGES} pages are read and {place} has {found.count:,}; "
            "print the pages that you need to a new PDF."
        )
    if found.outcome is Outcome.TOO_LONG:
        raise ReadError(
            f"PDFs of up to {MOST_CHARACTERS:,} characters of text are read and {place} has more; "
            "print the pages that you need to a new PDF."
        )
    if found.outcome is Outcome.BROKEN:
        raise ReadError(
            f"{place} is damaged or no PDF at all; open it in a PDF viewer and print it to a new one, "
            "or download it again."
        )
    if not any(page.lines for page in found.pages):
        raise ReadError(
            f"{place} has no text, only {'pictures of its pages' if has_pictures(found) else 'empty pages'}; "
            "have a program for text recognition (OCR) add the text, then read it again."
        )
    return found


def has_pictures(found: Found) -> bool:
    """Whether a page without text shows a picture."""
    return any(page.pictures for page in found.pages)


def draft_of(found: Found) -> Draft:
    """The draft of what was found, with what the properties tell as a guess."""
    paragraphs = paragraphs_of(found.pages)
    told = properties_told(found.title, found.author, found.date)
    headline = headline_index(paragraphs, told.title)
    builder = DraftBuilder()
    for index, paragraph in enumerate(paragraphs):
        builder.add(paragraph.words, RUNNING if paragraph.running else HEADLINE if index == headline else None)
    return builder.draft(notices=tuple(notices_of(found, paragraphs)), fallback=told)


def notices_of(found: Found, paragraphs: Sequence[Paragraph]) -> list[str]:
    """What the reader should know about the reading."""
    notices = []
    scans = sum(page.pictures for page in found.pages)
    if scans:
        pages = "1 page has" if scans == 1 else f"{scans} pages have"
        notices.append(f"{pages} no text, only pictures; what they show is not compared.")
    text = "".join(paragraph.words for paragraph in paragraphs)
    if len(_UNKNOWN.findall(text)) > UNKNOWN_SHARE * len(text):
        notices.append("Many of its letters have no known meaning; text recognition (OCR) may read it better.")
    return notices


def headline_index(paragraphs: Sequence[Paragraph], title: str) -> int | None:
    """The index of the headline: what the properties call the title, else the largest letters of the first page."""
    first = [(i, p) for i, p in enumerate(paragraphs) if p.page == 0 and not p.running]
    fitting = [(i, p) for i, p in first if len(p.words.split(None, HEADLINE_WORDS.stop)) in HEADLINE_WORDS]
    named = next((i for i, p in fitting if title and folded(p.words) == folded(title)), None)
    if named is not None or not fitting:
        return named
    usual = max(first, key=lambda item: len(item[1].words))[1].size
    index, largest = max(fitting, key=lambda item: (item[1].size, -item[0]))
    return index if largest.size > HEADING * usual else None
