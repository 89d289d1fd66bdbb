"""The lines of a mail's text: flowed ones joined, quoted ones and the signature told from the message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from tui.articles.paragraphs import paragraph_spans
from tui.articles.passages import Verdict
from tui.core.text import Role

QUOTED = Verdict(Role.CHROME, "quoted mail")
SIGNATURE = Verdict(Role.CHROME, "signature")

SIGNATURE_MARK = "-- "
LONGEST_SIGNATURE = 15
"""Lines from the last mark on that are a signature; an article may hold a line of two dashes too."""

LONGEST_INTRODUCTION = 200
"""Characters of the line that introduces a quotation (`On Friday Ana wrote:`)."""

_QUOTE_MARKS = re.compile(r">(?:\s?>)*")


def mail_passages(text: str) -> Iterator[tuple[str, Verdict | None]]:
    """The paragraphs of a mail's text, each with its role where the mail's own marks tell it."""
    lines = text.splitlines()
    end = signature_start(lines)
    told = [is_quoted(lines, index) for index in range(end)]
    for quoted, run in groupby(range(end), key=lambda index: told[index]):
        joined = "\n".join(lines[index] for index in run)
        for span in paragraph_spans(joined):
            yield span.of(joined), QUOTED if quoted else None
    yield "\n".join(lines[end:]), SIGNATURE


def signature_start(lines: list[str]) -> int:
    """The index of the line that opens the signature; the number of lines without one."""
    first = max(0, len(lines) - LONGEST_SIGNATURE)
    marks = [index for index in range(first, len(lines)) if lines[index] in (SIGNATURE_MARK, SIGNATURE_MARK.strip())]
    return marks[0] if marks else len(lines)


def is_quoted(lines: list[str], index: int) -> bool:
    """Whether a line is quoted from another mail, or introduces such lines."""
    line = lines[index]
    if line.startswith(">"):
        return True
    following = next((after for after in lines[index + 1 : index + 3] if after.strip()), "")
    return following.startswith(">") and line.rstrip().endswith(":") and len(line) <= LONGEST_INTRODUCTION


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """The text of a `format=flowed` part with its paragraphs each on one line (RFC 3676)."""
    joined: list[str] = []
    flowing, depth_before = False, ""
    for line in text.splitlines():
        marks = _QUOTE_MARKS.match(line)
        depth = ">" * marks[0].count(">") if marks else ""
        words = line[marks.end() if marks else 0 :].removeprefix(" ")
        if flowing and depth == depth_before and words != SIGNATURE_MARK:
            joined.append(words)
        else:
            joined += ["\n" if joined else "", f"{depth} " if depth else "", words]
        flowing = words.endswith(" ") and words != SIGNATURE_MARK
        depth_before = depth
        if flowing and delete_space:
            joined[-1] = joined[-1][:-1]
    return "".join(joined)
