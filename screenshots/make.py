"""Draws the screenshots: the real app over samples/, driven by keys, as SVG files that are the same bytes every time.

    python -m screenshots.make

A test fails when the files are stale.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from unittest.mock import patch

from screenshots.driving import opened, settled, svg_of
from tui.app import TwosourceApp
from tui.articles import read_article
from tui.core.sides import Pair
from tui.core.text import Article
from tui.review.checking import Stamp

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"


DARK, LIGHT, CONTRAST = "twosource-dark", "twosource-light", "twosource-contrast"
OWN_DARK, OWN_LIGHT = "twosource-terminal-dark", "twosource-terminal-light"
MIDDLE = (120, 36)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the app."""

    name: str
    size: tuple[int, int] = MIDDLE
    """Columns and lines."""
    keys: str = "]"
    """Pressed once the comparison is there, with blanks between them; Textual's names."""
    theme: str = DARK
    sample: str = "two_outlets"
    """The folder of the two articles; empty for the screen that asks for them."""

    @property
    def file(self) -> Path:
        """Where the picture is kept."""
        return HERE / f"{self.name}.svg"


CHECKING = "g a a x a r ! [ c A s k tab W e d n e s d a y ctrl+s"
"""Some confirmed, one wrong, one queried, one flagged, a note with another wording."""

LONG_AGO = 1_000_000_000
"""Seconds after the epoch, 9 September 2001: when files were written and checks were made."""

SHOTS = (
    Shot("rows-120x36"),
    Shot("rows-160x48", (160, 48), "] ]"),
    Shot("rows-light", theme=LIGHT),
    Shot("rows-contrast", theme=CONTRAST),
    Shot("rows-terminal-dark", theme=OWN_DARK),
    Shot("rows-terminal-light", theme=OWN_LIGHT),
    Shot("reading-dark", keys="] t"),
    Shot("reading-light", keys="] t", theme=LIGHT),
    Shot("reading-contrast", keys="] t", theme=CONTRAST),
    Shot("reading-terminal-dark", keys="] t", theme=OWN_DARK),
    Shot("reading-terminal-light", keys="] t", theme=OWN_LIGHT),
    Shot("linear-dark", keys="] t t"),
    Shot("linear-light", keys="] t t", theme=LIGHT),
    Shot("linear-contrast", keys="] t t", theme=CONTRAST),
    Shot("linear-terminal-dark", keys="] t t", theme=OWN_DARK),
    Shot("linear-terminal-light", keys="] t t", theme=OWN_LIGHT),
    Shot("narrow-80x24", (80, 24)),
    Shot("smallest-60x16", (60, 16)),
    Shot("align", keys="] j = L l k"),
    Shot("findings", keys="F j j"),
    Shot("filter", keys="] f d"),
    Shot("folded", keys="z g space", sample="agency_and_house"),
    Shot("checking", keys=CHECKING),
    Shot("note", keys="] c"),
    Shot("export", keys="] E"),
    Shot("open", keys="c o u enter", sample=""),
    Shot("help-120x36", keys="?"),
)


async def draw(shot: Shot) -> str:
    """The picture as SVG."""
    if not shot.sample:
        return await draw_open_screen(shot)
    with patch.object(Stamp, "now", lambda checker: Stamp(checker, "2001-09-09T08:30:00Z")):
        async with opened(sample(shot.sample), shot.size, theme=shot.theme) as pilot:
            await pilot.press(*shot.keys.split())
            await settled(pilot)
            return svg_of(pilot)


async def draw_open_screen(shot: Shot) -> str:
    """The screen that asks for two articles, in a folder with the samples of which each file is as old."""
    with TemporaryDirectory() as folder, chdir(folder), patch.dict(os.environ, {"HOME": folder}):
        for letter, name in (("a", "courier.txt"), ("b", "evening.txt")):
            copyfile(SAMPLES / "two_outlets" / f"{letter}.txt", name)
            os.utime(name, (LONG_AGO, LONG_AGO))
        app = TwosourceApp(None)
        app.theme = shot.theme
        async with app.run_test(size=shot.size) as pilot:
            await pilot.press(*shot.keys.split())
            for _ in range(3):
                await settled(pilot)
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
