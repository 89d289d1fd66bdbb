"""Random keys, words, clicks, resizes and corrections for as long as you like: does the app hold, and does its memory?

    python -m tests.benchmarks.soak [--minutes 30] [--seed S]

The app runs without a terminal, with a ledger of its own in a folder that is thrown away: half of the time on a sample,
half on a pair of 2,000 sentences a side, each in a process of its own. What is measured is the memory that the process
has now (not its peak), after a collection; it is printed each minute with the number of acts and of live blocks. At
the end comes its growth: after the warm-up, the median of the last third of the time against that of the first. The
first fault ends the run; the seed and the last keys are printed with it, and the exit code is 1. A run of less than
some ten minutes is still warming up: there the growth is that of imports and caches, and of the first rare acts. Python
gives memory back by the megabyte, and only where all of it is free: a process stays near the most that it ever needed,
and the first link that an editor makes in a long pair has all its pairs of sentences measured (1.2 million blocks).
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import deque
from pathlib import Path
from random import Random
from statistics import median
from time import monotonic
from typing import NamedTuple

from textual import events
from textual.message import Message
from textual.pilot import Pilot

from tests.benchmarks.made_news import Newsroom
from tests.quiet import quick_pilots
from tui import read_article
from tui.app import TwosourceApp
from tui.bindings import KEYS, Place
from tui.core.sides import Pair
from tui.core.text import Article
from tui.screens.comparing import ComparisonFailed, ComparisonReady
from tui.settings.habits import load_habits
from tui.settings.ledger_place import LedgerPlace

ROOT = Path(__file__).parents[2]
STORIES = ("sample", "long")
LONG = 2_000
"""Sentences a side."""
GROWTH = 1.1
"""The most that memory may grow."""
REMEMBERED = 50
"""Acts that are told with a fault."""
WARM_UP = 0.2
"""The part of the time before memory is compared. Until then each dialog is imported when it is first opened, and the
caches of Textual and Rich (1,024 to 16,384 styles, widths and regions each) and ours (400 lines) fill up."""
LOOK = 5.0
"""Seconds between two looks at memory."""
SIZES = ((120, 36), (80, 24), (200, 50), (60, 20), (30, 8), (140, 15))
WORDS = ("the", "a", "said", "A4", "B12", "3", "999", "é", "“", "[b]", "zz", "\\", "o r")
STRANGE = ("ctrl+c", "ctrl+z", "f5", "shift+tab", "ctrl+q", "delete", "insert", "5", "2", "é", "€", "漢")


class SoakApp(TwosourceApp):
    """Keeps checks in a ledger, and does not leave however often it is told to."""

    CSS_PATH = str(ROOT / "tui" / "app.tcss")
    heard: str = ""
    """The last fault that the app itself reported."""
    ready = False

    async def action_quit(self) -> None:
        """Stay."""

    def listen(self, message: Message) -> None:
        """Note faults."""
        self.ready |= isinstance(message, ComparisonReady)
        if isinstance(message, ComparisonFailed):
            self.heard = message.reason


class Hands:
    """Does something by chance, and remembers what it did last."""

    def __init__(self, pilot: Pilot[int], chance: Random) -> None:
        self.pilot, self.chance = pilot, chance
        self.done: deque[str] = deque(maxlen=REMEMBERED)
        self.count = 0
        reading = [key for row in KEYS if row.place in (Place.COMPARING, Place.ALIGNING) for key in row.keys]
        self.keys = [*reading, *reading, *(key for row in KEYS for key in row.keys), *STRANGE]

    async def do(self) -> None:
        """One thing."""
        self.count += 1
        kind = self.chance.choices((self.press, self.type, self.mouse, self.wheel, self.resize), (80, 8, 8, 3, 1))[0]
        await kind()

    async def press(self) -> None:
        """One to six keys at once, or one key held."""
        keys = self.chance.choices(self.keys, k=self.chance.randint(1, 6))
        if self.chance.random() < 0.1:
            keys = keys[:1] * self.chance.randint(5, 30)
        await self._press([each for key in keys for each in key.split(" ")])

    async def type(self) -> None:
        """A prompt, words, and the end of it."""
        opener = self.chance.choice(["/", ":", "ctrl+p", "?", "'", '"'])
        words = " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, 2)))
        ends = [[self.chance.choice(["enter", "escape", "up", "down", "backspace"])], ["enter"], ["escape", "escape"]]
        await self._press(
            [opener, *("space" if letter == " " else letter for letter in words), *self.chance.choice(ends)]
        )

    async def mouse(self) -> None:
        """A click, perhaps two or three, or a drag."""
        width, height = self.pilot.app.size
        place, end = ((self.chance.randrange(width), self.chance.randrange(height)) for _ in range(2))
        self.done.append(f"mouse {place} {end}")
        if self.chance.random() < 0.3:
            await self.pilot.mouse_down(offset=place)
            await self.pilot.hover(offset=end)
            await self.pilot.mouse_up(offset=end)
        else:
            await self.pilot.click(offset=place, times=self.chance.randint(1, 3))

    async def wheel(self) -> None:
        """The wheel, a few times."""
        kind = self.chance.choice((events.MouseScrollDown, events.MouseScrollUp))
        width, height = self.pilot.app.size
        x, y = self.chance.randrange(width), self.chance.randrange(height)
        self.done.append(f"{kind.__name__} {x} {y}")
        for _ in range(self.chance.randint(1, 5)):
            self.pilot.app.screen._forward_event(kind(None, x, y, 0, 0, 0, False, False, False, x, y))
        await self.pilot.pause()

    async def resize(self) -> None:
        """Another size of the terminal."""
        size = self.chance.choice(SIZES)
        self.done.append(f"resize {size}")
        await self.pilot.resize_terminal(*size)

    async def _press(self, keys: list[str]) -> None:
        self.done.extend(keys)
        await self.pilot.press(*keys)


def articles_of(story: str) -> Pair[Article]:
    """The pair of articles that is read."""
    if story == "sample":
        return Pair(*(read_article(ROOT / "samples" / "two_outlets" / name) for name in ("a.txt", "b.txt")))
    texts = Newsroom(5).reports(LONG).map(lambda sentences: [sentences[i : i + 4] for i in range(0, LONG, 4)])
    return texts.map(lambda paragraphs: Article.from_text("\n\n".join(map(" ".join, paragraphs)) + "\n"))


class Look(NamedTuple):
    """One look at a process."""

    megabytes: float
    """Resident now."""
    blocks: int
    """Of memory that live objects take. Objects are not listed to be counted: `gc.get_objects` breaks tuples that the
    thread of a comparison is just making (SystemError in `_PyTuple_Resize`)."""

    @classmethod
    def now(cls) -> Look:
        """This process, after a collection."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, sys.getallocatedblocks())


async def soak(story: str, minutes: float, seed: int) -> int:
    """Run one story, print, and return the exit code."""
    ledger = LedgerPlace(Path("ledger.db"), "Soak")
    app = SoakApp(articles_of(story), habits=load_habits(None), ledger=ledger)
    looks: list[Look] = []
    async with app.run_test(size=SIZES[0], message_hook=app.listen) as pilot:
        while not app.ready:
            await pilot.pause(0.05)
        hands = Hands(pilot, Random(seed))
        begun = looked = monotonic()
        while monotonic() - begun < minutes * 60:
            try:
                async with asyncio.timeout(60):
                    await hands.do()
            except Exception as error:
                app.heard = app.heard or f"{type(error).__name__}: {error}"
            if app.heard or app._exception or not app.is_running:
                print(f"{story}: fault with --seed {seed} after {hands.count} doings: {app.heard or app._exception!r}")
                print("last keys:", " ".join(hands.done), flush=True)
                return 1
            if monotonic() - looked >= LOOK:
                looked = monotonic()
                looks.append(Look.now())
                if len(looks) % int(60 / LOOK) == 0:
                    megabytes, blocks = looks[-1]
                    minute = f"{(looked - begun) / 60:.0f} min"
                    print(
                        f"{story:<8}{minute:>8}{megabytes:>8.1f} MB{hands.count:>7} acts{blocks:>11,} blocks",
                        flush=True,
                    )
    return judged(story, looks, hands.count)


def judged(story: str, looks: list[Look], count: int) -> int:
    """Print the growth; whether it is too much."""
    warm = looks[int(len(looks) * WARM_UP) :]
    third = len(warm) // 3
    if not third:
        print(f"{story}: {count} acts without a fault; too short to judge memory")
        return 0
    early, late = (
        Look(median(look.megabytes for look in part), round(median(look.blocks for look in part)))
        for part in (warm[:third], warm[-third:])
    )
    growth = late.megabytes / early.megabytes
    print(
        f"{story}: {count} acts without a fault; after the warm-up {early.megabytes:.1f} MB, {early.blocks:,} blocks;"
        f" at the end {late.megabytes:.1f} MB and {late.blocks:,}: x{growth:.3f}, reach {GROWTH},"
        f" {'met' if growth <= GROWTH else 'NOT met'}",
        flush=True,
    )
    return int(growth > GROWTH)


def main() -> int:
    """Run every story in a process of its own."""
    parser = ArgumentParser(prog="python -m tests.benchmarks.soak", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--story", choices=STORIES, help="only this one, for all of the time")
    chosen = parser.parse_args()
    if chosen.story:
        os.chdir(os.environ["TMPDIR"])
        with quick_pilots():  # so that the time is spent on acts
            return asyncio.run(soak(chosen.story, chosen.minutes, chosen.seed))
    codes = []
    for story in STORIES:
        with tempfile.TemporaryDirectory() as folder:
            homes = {f"XDG_{name}_HOME": folder for name in ("CONFIG", "STATE", "DATA", "CACHE")}
            command = [sys.executable, "-m", "tests.benchmarks.soak", "--story", story]
            command += ["--minutes", str(chosen.minutes / len(STORIES)), "--seed", str(chosen.seed)]
            environment = {**os.environ, **homes, "TMPDIR": folder, "PYTHONPATH": str(ROOT)}
            codes.append(subprocess.run(command, env=environment, cwd=ROOT).returncode)
    print("all parts:", "NOT met" if any(codes) else "met", f"(memory flat within {GROWTH - 1:.0%}, no fault)")
    return max(codes)


if __name__ == "__main__":
    raise SystemExit(main())
