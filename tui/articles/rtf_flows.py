"""What a rich text (RTF) holds, by the place that it belongs to, in the flat form that striprtf reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

NO_STAND_IN = r"\uc0"
"""Says that nothing stands in for the code points that follow."""

LINE = r"\uc0\u8232 "
"""A line end inside a paragraph: striprtf makes the same of the format's own word as of the end of a paragraph."""


class Destination(Enum):
    """What the characters of a group belong to."""

    STORY = auto()
    NOTE = auto()
    BOX = auto()
    HEADER = auto()
    FOOTER = auto()
    TITLE = auto()
    AUTHOR = auto()
    FONTS = auto()
    STYLES = auto()
    FRAME = auto()
    """Nothing of its own, but groups inside it may have text."""
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class State:
    """What holds inside a group until it closes."""

    place: Destination = Destination.STORY
    hidden: bool = False
    deleted: bool = False
    font: int | None = None
    skipped: int = 1
    """Characters behind a `\\u` that stand in for it."""
    style: int | None = None
    optional: bool = False
    """Whether a group that is not known was announced as one to leave out."""


@dataclass(slots=True)
class Flow:
    """The characters of one place, in the flat rich text that striprtf reads; each paragraph closes with `\\par`."""

    parts: list[str] = field(default_factory=list)
    styles: list[int | None] = field(default_factory=list)
    """Of each paragraph."""
    font: int | None = None
    skipped: int = 1
    empty: bool = True

    def add(self, token: str, state: State) -> None:
        """Put a token behind the others, with the font and the length of stand-ins that it needs."""
        if state.font is not None and state.font != self.font:
            self.font = state.font
            self.parts.append(f"\\f{state.font} ")
        if state.skipped != self.skipped:
            self.skipped = state.skipped
            self.parts.append(f"\\uc{state.skipped} ")
        self.parts.append(token)
        self.skipped = 0 if NO_STAND_IN in token else self.skipped
        self.empty = False

    def close(self, state: State) -> None:
        """End the paragraph."""
        if not self.empty:
            self.parts.append("\\par ")
            self.styles.append(state.style)
            self.empty = True


@dataclass(slots=True)
class Parts:
    """What is in a rich text."""

    flows: dict[Destination, Flow] = field(default_factory=dict)
    code_page: int = 1252
    macintosh: bool = False
    fonts: dict[int, int] = field(default_factory=dict)
    """The character set of each font."""
    first_font: int | None = None
    styles: dict[int, str] = field(default_factory=dict)
    """The name of each style of paragraphs."""
    deleted: int = 0
    hidden: int = 0
    """Characters that are left out."""
    comments: int = 0
    made: dict[str, int] = field(default_factory=dict)
    """Year, month and day (`yr`, `mo`, `dy`) of making."""


def plain_source(parts: Parts, flow: Flow) -> Iterator[str]:
    """The pieces of the flat rich text of one flow, fonts in front, as striprtf reads it."""
    fonts = "".join(f"{{\\f{number}\\fcharset{charset} x;}}" for number, charset in parts.fonts.items())
    first = "" if parts.first_font is None else f"\\deff{parts.first_font}"
    yield f"{{\\rtf1\\ansi{first}{{\\fonttbl{fonts}}}"
    yield from flow.parts
    yield "}"
