"""What is painted on the screen as text that can be read and compared: the words once, and the style of each run.

A file begins with the lines of the screen. For each theme follows the legend of its looks (ink, ground, attributes)
and where on which lines they stand, in cells: `07 0:4 a  4:30 b`. Lines that look alike are told together: `07-09`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, count, product, zip_longest
from pathlib import Path
from string import ascii_letters

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual._context import visible_screen_stack
from textual.app import App
from textual.strip import Strip

MOST_TOLD = 40
"""Lines that differ and are told; more are only counted."""

ATTRIBUTES = ("bold", "dim", "italic", "underline", "reverse", "strike", "blink")

Runs = tuple[tuple[int, int, str], ...]
"""From cell, to cell, look."""


@dataclass(slots=True)
class Painted:
    """A screen in one or several themes."""

    lines: list[str]
    """Without blanks at their ends."""
    runs: dict[str, list[Runs]] = field(default_factory=dict)
    """By theme, for each line."""

    def __str__(self) -> str:
        numbered = [f"{number:02}|{line}" for number, line in enumerate(self.lines, 1)]
        return "\n".join(chain(numbered, *(_told(theme, runs) for theme, runs in self.runs.items()))) + "\n"

    @classmethod
    def parsed(cls, text: str) -> Painted:
        """What `str` made a text of."""
        painted = cls([])
        runs: list[Runs] = []
        legend: dict[str, str] = {}
        for line in text.splitlines():
            if theme := re.match(r"== (.+)", line):
                runs, legend = [], {}
                painted.runs[theme[1]] = runs
            elif words := re.match(r"\d+\|(.*)", line):
                painted.lines.append(words[1])
            elif look := re.match(r"(\w+) = (.+)", line):
                legend[look[1]] = look[2]
            elif told := re.match(r"(\d+)(?:-(\d+))? (.*)", line):
                made = tuple((int(a), int(b), legend[c]) for a, b, c in re.findall(r"(\d+):(\d+) (\w+)", told[3]))
                runs += [made] * (int(told[2] or told[1]) - int(told[1]) + 1)
        return painted

    def differences(self, before: Painted) -> list[str]:
        """The lines that are not as they were, for reading: `-` how it was, `+` how it is."""
        pairs = [("text", self.lines, before.lines)]
        for theme in dict.fromkeys([*before.runs, *self.runs]):
            now, then = ([", ".join(f"{a}:{b} {look}" for a, b, look in runs) for runs in side.runs.get(theme, [])]
                         for side in (self, before))  # fmt: skip
            pairs.append((theme, now, then))
        found = [
            f"{name}, line {number}\n  - {then}\n  + {now}"
            for name, after, earlier in pairs
            for number, (now, then) in enumerate(zip_longest(after, earlier, fillvalue="(none)"), 1)
            if now != then
        ]
        more = len(found) - MOST_TOLD
        return [*found[:MOST_TOLD], *([f"… and {more} more"] if more > 0 else [])]


def strips_of(app: App[int]) -> list[Strip]:
    """The lines of the screen as they go to the terminal, under a dialog also what is behind it."""
    visible_screen_stack.set(app._background_screens)
    return app.screen._compositor.render_strips()


def text_on(app: App[int]) -> list[str]:
    """The words on the screen, line by line."""
    return [strip.text.rstrip() for strip in strips_of(app)]


def runs_on(app: App[int]) -> list[Runs]:
    """The looks on the screen, line by line."""
    return [tuple(_merged(strip)) for strip in strips_of(app)]


def text_with(app: App[int], attributes: str) -> list[str]:
    """The words on the screen whose style has just these attributes, run by run."""
    return [
        segment.text
        for strip in strips_of(app)
        for segment in strip
        if look(segment.style).partition(" on ")[2].partition(" ")[2] == attributes
    ]


def hues(app: App[int]) -> set[str]:
    """The colours on the screen that are no greys and not the terminal's own ink and ground."""
    colours = {
        colour
        for strip in strips_of(app)
        for segment in strip
        if segment.style
        for colour in (segment.style.color, segment.style.bgcolor)
        if colour is not None and not colour.is_default
    }
    return {each.name for each in colours if each.triplet is None or len(set(each.triplet)) > 1}


def compare_with_kept(painted: Painted, kept: Path, *, writing: bool) -> None:
    """AssertionError, with the lines that differ, if the screen is not as the file says; what it is now goes beside it.

    `writing` writes the file instead.
    """
    now = kept.with_suffix(".new.txt")
    if writing:
        kept.write_text(str(painted), encoding="utf-8", newline="\n")
    before = kept.read_text(encoding="utf-8") if kept.exists() else ""
    if before == str(painted):
        now.unlink(missing_ok=True)
        return
    now.write_text(str(painted), encoding="utf-8", newline="\n")
    told = "\n".join(painted.differences(Painted.parsed(before)))
    raise AssertionError(f"{kept.name} is not as it was; {now.name} is what is painted now:\n{told}")


def look(style: Style | None) -> str:
    """Ink, ground and attributes of a style as words."""
    style = style or Style.null()
    attributes = [name for name in ATTRIBUTES if getattr(style, name)]
    return " ".join([f"{_colour(style.color)} on {_colour(style.bgcolor)}", *attributes])


def _colour(colour: Color | None) -> str:
    if colour is None or colour.is_default:
        return "own"
    return colour.name


def _merged(segments: Iterable[Segment]) -> Iterator[tuple[int, int, str]]:
    """Runs of one look. Blanks have no ink, so they belong to what stands before them on the same ground."""
    at = start = 0
    before: Style | None = None
    for segment in segments:
        style = segment.style or Style.null()
        if at > start and before is not None and not _continues(before, style, segment.text):
            yield start, at, look(before)
            start, before = at, None
        before = before or style
        at += segment.cell_length
    if at > start:
        yield start, at, look(before)


def _continues(before: Style, style: Style, text: str) -> bool:
    if look(before) == look(style):
        return True
    lined = any(each.underline or each.reverse or each.strike for each in (before, style))
    return not text.strip(" ") and before.bgcolor == style.bgcolor and not lined


def _told(theme: str, runs: list[Runs]) -> Iterator[str]:
    names = ("".join(letters) for length in count(1) for letters in product(ascii_letters, repeat=length))
    legend = {each: next(names) for each in dict.fromkeys(look for line in runs for _, _, look in line)}
    yield f"== {theme}"
    yield from (f"{name} = {each}" for each, name in legend.items())
    lines = ["  ".join(f"{start}:{end} {legend[each]}" for start, end, each in line) for line in runs]
    first = 0
    for number, line in enumerate(lines, 1):
        if number == len(lines) or lines[number] != line:
            yield f"{first + 1:02} {line}" if number == first + 1 else f"{first + 1:02}-{number:02} {line}"
            first = number
