"""Draws the screenshots: the real app over samples/, driven by keys, as SVG files that are the same bytes every time.

    python -m screenshots.make

A test fails when the files are stale.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from screenshots.driving import opened, svg_of
from tui.articles import read_article
from tui.core.sides import Pair
from tui.core.text import Article

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the app."""

    name: str
    size: tuple[int, int]
    """Columns and lines."""
    keys: tuple[str, ...]
    """Pressed once the comparison is there; Textual's names."""
    theme: str = "twosource-dark"
    sample: str = "two_outlets"

    @property
    def file(self) -> Path:
        """Where the picture is kept."""
        return HERE / f"{self.name}.svg"


SHOTS = (
    Shot("rows-120x36", (120, 36), ("]",)),
    Shot("rows-160x48", (160, 48), ("]", "]")),
    Shot("narrow-80x24", (80, 24), ("]",)),
    Shot("help-120x36", (120, 36), ("?",)),
    Shot("light-120x36", (120, 36), ("]",), theme="twosource-light"),
)


async def draw(shot: Shot) -> str:
    """The picture as SVG."""
    async with opened(sample(shot.sample), shot.size, theme=shot.theme) as pilot:
        await pilot.press(*shot.keys)
        await pilot.pause()
        return svg_of(pilot)


def sample(name: str) -> Pair[Article]:
    """The two articles of a sample."""
    left, right = (next((SAMPLES / name).glob(f"{letter}.*")) for letter in "ab")
    return Pair(read_article(str(left)), read_article(str(right)))


def main() -> None:
    """Write every screenshot beside this script."""
    for shot in SHOTS:
        shot.file.write_text(asyncio.run(draw(shot)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
