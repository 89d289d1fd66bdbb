"""Lines on pages to the paragraphs of a story: what repeats on every page is told apart, the rest joined in order.

Where a paragraph ends is seen by the gap before the next line, by the size of its letters and by its indent: measured
against the document itself, for no two are set alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median, median_low

from tui.articles.line_joining import join_lines, known_words
from tui.articles.pdf_pages import Line, Page
from tui.articles.running_lines import parted_pages

WIDER_GAP = 1.25
"""Times the usual distance of two lines above which a paragraph ends: half a blank line gives 1.5, unevenness 1.1."""

OTHER_SIZE = 1.08
"""Ratio of two font sizes from which a line is no part of the paragraph: 11 beside 10 points is 1.1."""

INDENT = 0.8
"""Sizes of the font by which the first line of a paragraph stands further in, at least."""

MOST_INDENT = 6.0
"""Sizes of the font above which a line further right is another column."""

SHORT_LINE = 0.6
"""Share of the usual length below which a line that ends a sentence ends the paragraph too."""

FULL_LINE = 0.75
"""Share of the usual length from which a paragraph may go on behind the end of a page."""

DROP_CAP = 1.8
"""Times the size of the text from which a letter is the large first one of a story: two lines high or more."""

HEADING = 1.15
"""Times the size of the text from which a line is a heading, whose lines may stand in the middle."""

ZIGZAGS = 0.3
FEWEST_ZIGZAGS = 3
COLUMN_CHARACTERS = 18
"""A page is drawn across its columns when this share of its lines, and so many, jump to the right on their level, and
both halves are lines of prose: the cells of a table are shorter."""

_ENDS = (".", "!", "?", "…", ".”", "!”", "?”", '."', '!"', '?"', ".’", ".»", ".«", ".“", ".)", ":")
_BULLET = re.compile(r"[•▪‣◦●■]\s")
_ITEM = re.compile(r"(?:[•▪‣◦●■–—-]|\(?\d{1,2}[.)])\s")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the document."""

    words: str
    size: float
    """Of its font, in points."""
    page: int
    """0-based."""
    running: bool = False
    """Whether it repeats on the pages (a header, a footer, a page number) or stands across them."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the document is set."""

    size: float
    """Of the letters of most of its text."""
    leading: float
    """Usual distance of two lines, in sizes."""
    length: float
    """Usual length of a line, in characters."""


def paragraphs_of(pages: Sequence[Page]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document in reading order; one that goes on behind the end of a page is one.

    What runs on every page stands behind the paragraphs that begin on its page.
    """
    parted = parted_pages(pages)
    stories = [in_reading_order(with_drop_caps(story)) for story, _ in parted]
    setting = setting_of([line for story in stories for line in story])
    known = known_words(within_lines(line.words for story in stories for line in story))
    groups: list[tuple[int, list[Line]]] = []
    for number, story in enumerate(stories):
        for index, group in enumerate(grouped(story, setting)):
            before = groups[-1][1] if groups else []
            if before and (index == 0 or jumps(before[-1], group[0])) and goes_on(before, group, setting):
                before.extend(group)
            else:
                groups.append((number, group))
    made: list[Paragraph] = []
    for number, (_, aside) in enumerate(parted):
        told = [lines for page, lines in groups if page == number]
        made += (Paragraph(join_lines([line.words for line in lines], known), lines[0].size, number) for lines in told)
        made += (Paragraph(join_lines([line.words]), line.size, number, running=True) for line in aside)
    return tuple(made)


def within_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines without their last words, which may be broken, and without the first, which may be the rest."""
    for line in lines:
        yield " ".join(line.split()[1:-1])


def with_drop_caps(lines: Sequence[Line]) -> list[Line]:
    """The lines with a large first letter, which stands beside several of them, put back to its word."""
    made: list[Line] = []
    for line in lines:
        if made and is_drop_cap(made[-1], line):
            line = replace(line, words=made.pop().words + line.words)
        made.append(line)
    return made


def is_drop_cap(letter: Line, line: Line) -> bool:
    """Whether one line is the large first letter of the word that the other begins with."""
    return (
        len(letter.words) == 1
        and letter.words.isupper()
        and letter.size > DROP_CAP * line.size
        and (line.words[:1].islower() or line.words[:2].isupper())
    )


def in_reading_order(lines: list[Line]) -> list[Line]:
    """The lines of a page, column by column where the file goes across the columns line by line."""
    jumps_right = [after for before, after in pairwise(lines) if is_beside(before, after)]
    if len(jumps_right) < max(FEWEST_ZIGZAGS, ZIGZAGS * len(lines)):
        return lines
    if median(len(line.words) for line in lines) < COLUMN_CHARACTERS:
        return lines
    edge = median(line.x for line in jumps_right)
    top = max(line.y for line in jumps_right)
    columns = [line for line in lines if line.y <= top + line.size]
    above = [line for line in lines if line.y > top + line.size]
    right = [line for line in columns if line.x >= edge - line.size]
    return [*above, *(line for line in columns if line.x < edge - line.size), *right]


def is_beside(before: Line, after: Line) -> bool:
    """Whether a line stands to the right of another, on its level."""
    return abs(before.y - after.y) < 0.5 * before.size and after.x > before.x


def jumps(before: Line, after: Line) -> bool:
    """Whether a line stands higher on the page than the one before it: another column begins."""
    return after.y > before.y + 0.5 * before.size


def setting_of(lines: Sequence[Line]) -> Setting:
    """How the lines are set; usual values for a document without any."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.words)
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    body = [line for line in lines if same_size(line.size, size)]
    gaps = sorted((a.y - b.y) / a.size for a, b in pairwise(body) if 0.8 * a.size <= a.y - b.y <= 3 * a.size)
    # Most distances are those inside a paragraph, but of a list of short ones only some: hence not the median.
    leading = gaps[len(gaps) // 4] if gaps else 1.2
    return Setting(size, leading, median_low([len(line.words) for line in body]) if body else 0)


def grouped(lines: Sequence[Line], setting: Setting) -> Iterator[list[Line]]:
    """The lines of one page by paragraphs."""
    group: list[Line] = []
    for line in lines:
        if group and begins_paragraph(group, line, setting):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def begins_paragraph(group: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Whether a line is the first of a paragraph and no part of the group before it."""
    before = group[-1]
    gap = before.y - line.y
    if gap < 0.5 * before.size or gap > WIDER_GAP * setting.leading * min(before.size, line.size):
        return True
    if not same_size(before.size, line.size) or _BULLET.match(line.words):
        return True
    if line.size > HEADING * setting.size:
        return False
    if is_indented(group, line):
        return True
    short = len(before.words) < SHORT_LINE * setting.length
    return short and before.words.endswith(_ENDS) and not line.words[:1].islower()


def is_indented(group: Sequence[Line], line: Line) -> bool:
    """Whether a line is the first of a paragraph by its indent; the further lines of an item of a list have one too."""
    before = group[-1]
    if line.words[:1].islower() and not before.words.endswith(_ENDS):
        return False
    by = (line.x - before.x) / line.size
    if INDENT < by < MOST_INDENT:
        return not (len(group) == 1 and _ITEM.match(before.words))
    return -MOST_INDENT < by < -INDENT and len(group) > 1


def goes_on(group: Sequence[Line], following: Sequence[Line], setting: Setting) -> bool:
    """Whether the first paragraph of a page or column goes on with the last one of that before."""
    before, line = group[-1], following[0]
    if before.words.endswith(_ENDS) or not same_size(before.size, line.size) or _BULLET.match(line.words):
        return False
    return line.words[:1].islower() or len(before.words) >= FULL_LINE * setting.length > 0


def same_size(one: float, other: float) -> bool:
    """Whether two font sizes are as good as the same."""
    return max(one, other) < OTHER_SIZE * min(one, other)
