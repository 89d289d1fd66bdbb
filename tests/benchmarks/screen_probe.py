"""One app under `tests.benchmarks.screen`, in a process of its own: `python -m tests.benchmarks.screen_probe SIZE`.

SIZE 0 is the bare app. Measured is processor time from the event to the end of the last frame it leads to, with the
sequences for the terminal made as for a real one. Prints a JSON object: milliseconds of each act, megabytes at the peak
after each stage, widgets.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from unittest.mock import patch

from textual import events
from textual._compositor import CompositorUpdate
from textual.app import App, ComposeResult
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

WIDE, NARROW = Size(200, 50), Size(160, 50)
QUIET, LOOKS = 0.04, 4
"""An act is over when so many looks in turn, seconds apart, find no new frame; one comes after 17 ms at the latest."""
KEYS, TIMES = 40, 8
"""How often a key is pressed, and everything else done."""
Figures = dict[str, list[float]]


class Clock:
    """Knows when the last frame was done."""

    def __init__(self) -> None:
        self.painted = 0.0
        self.frames = 0
        self.stages: dict[str, float] = {}
        """Megabytes at the peak after each stage."""

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Make every frame's sequences for the terminal, and note the time after that."""

        def display(app: App[Any], screen: Screen[Any], renderable: object) -> None:
            if isinstance(renderable, CompositorUpdate) and not app._batch_count:
                renderable.render_segments(app.console)
                self.painted = time.process_time()
                self.frames += 1

        with patch.object(App, "_display", display):
            yield

    async def settled(self) -> None:
        """Wait until nothing is painted any more."""
        quiet = 0
        while quiet < LOOKS:
            before = self.frames
            await asyncio.sleep(QUIET)
            quiet = quiet + 1 if before == self.frames else 0

    async def taken(self, act: Callable[[], object]) -> float:
        """Milliseconds of processor time that the act takes until everything is painted."""
        await self.settled()
        begun = time.process_time()
        act()
        await self.settled()
        return max(0.0, self.painted - begun) * 1000


class BareApp(App[None]):
    """One Static that says another number at each key."""

    count = 0

    def compose(self) -> ComposeResult:
        """The number."""
        yield Static("0")

    def on_key(self) -> None:
        """Count."""
        self.count += 1
        self.query_one(Static).update(str(self.count))


def key(app: App[Any], name: str, character: str | None = None) -> Callable[[], object]:
    """Press that key."""
    return lambda: app.post_message(events.Key(name, character or (name if len(name) == 1 else None)))


def size(app: App[Any], wanted: Size) -> Callable[[], object]:
    """Give the terminal that size."""

    def act() -> None:
        assert isinstance(app._driver, HeadlessDriver)
        app._driver._size = tuple(wanted)  # type: ignore[assignment]
        app.post_message(events.Resize(wanted, wanted))

    return act


async def both_sizes(app: App[Any], clock: Clock) -> list[float]:
    """Narrower and wider again."""
    return [await clock.taken(size(app, wanted)) for _ in range(TIMES // 2) for wanted in (NARROW, WIDE)]


async def bare(app: App[Any], clock: Clock) -> Figures:
    """The acts of the bare app."""
    found: Figures = {"key": [await clock.taken(key(app, "j")) for _ in range(KEYS)]}
    found["resize"] = await both_sizes(app, clock)
    themes = ["textual-light", "textual-dark"] * (TIMES // 2)
    found["theme"] = [await clock.taken(partial(setattr, app, "theme", name)) for name in themes]
    return found


async def ours(app: App[Any], clock: Clock) -> Figures:
    """The acts of Twosource, in the middle of the text: those of reading, then those of work."""
    found = await read(app, clock)
    clock.stages["reading"] = peak()
    return found | await work(app, clock)


async def read(app: App[Any], clock: Clock) -> Figures:
    """What any pager does, too."""
    from tui.core.navigation import Cursor
    from tui.screens.compare import CompareScreen

    screen = app.screen
    assert isinstance(screen, CompareScreen)
    assert screen.comparison is not None
    middle = Cursor(len(screen.comparison.rows) // 2)
    await clock.taken(lambda: screen.go(middle))
    found: Figures = {"key, page scrolls": [], "key, page stays": []}
    for _ in range(KEYS):
        before = screen.view.scroll_offset
        taken = await clock.taken(key(app, "j"))
        found["key, page stays" if screen.view.scroll_offset == before else "key, page scrolls"].append(taken)
    found["page down"] = [await clock.taken(key(app, "space", " ")) for _ in range(TIMES)]
    found["theme"] = [await clock.taken(key(app, "T")) for _ in range(TIMES)]
    found["resize"] = await both_sizes(app, clock)
    return found


async def work(app: App[Any], clock: Clock) -> Figures:
    """Searching, filtering, folding, the other layouts, checking. The first time is told apart where it takes more."""
    found: Figures = {"search, first letter": [], "search, second letter": [], "filter, turned": []}
    for _ in range(TIMES // 2):
        await clock.taken(key(app, "slash", "/"))
        found["search, first letter"].append(await clock.taken(key(app, "e")))
        found["search, second letter"].append(await clock.taken(key(app, "n")))
        await clock.taken(key(app, "enter"))
        await clock.taken(key(app, "escape"))
    found["first search of all"] = [found["search, first letter"].pop(0)]
    opened = []
    for _ in range(TIMES // 2):
        opened.append(await clock.taken(key(app, "f")))
        found["filter, turned"] += [await clock.taken(key(app, "space", " ")) for _ in range(2)]
        await clock.taken(key(app, "escape"))
    found["first filter of all"] = opened[:1]
    found["fold"] = [await clock.taken(key(app, "z")) for _ in range(TIMES)]
    first = [await clock.taken(key(app, "t")) for _ in range(3)]
    found["layout"] = [await clock.taken(key(app, "t")) for _ in range(6)]
    found["verdict"] = [await clock.taken(key(app, "a")) for _ in range(TIMES)]
    found["layout, first to reading"], found["layout, first to linear"] = [first[0]], [first[1]]
    return found


async def measure(app: App[Any], acts: Callable[[App[Any], Clock], Awaitable[Figures]], told: dict[str, float]) -> None:
    """Run the app, do the acts, and print. `told`: what was measured before the app was made."""
    clock = Clock()
    with clock.watching():
        async with app.run_test(size=tuple(WIDE)):  # type: ignore[arg-type]
            app.animation_level = "none"
            await asyncio.sleep(0.3)
            while acts is ours and not app.screen.query("ComparisonView"):
                await asyncio.sleep(QUIET)
            await clock.settled()
            start = (clock.painted - told.get("model", 0.0)) * 1000
            own = {"of it our imports": [told["imports"] * 1000]} if "imports" in told else {}
            figures = {"start to settled": [start], **own, **await acts(app, clock)}
            widgets = len([*app.screen.query("*")])
    stages = {name: megabytes for name, megabytes in told.items() if name.startswith("MB")}
    stages = {name.removeprefix("MB "): megabytes for name, megabytes in stages.items()}
    print(json.dumps({"ms": figures, "peaks": stages | clock.stages | {"all": peak()}, "widgets": widgets}))


def peak() -> float:
    """The most megabytes that this process has had in memory so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Make the app and measure it."""
    sentences = int(sys.argv[1])
    if not sentences:
        asyncio.run(measure(BareApp(), bare, {}))
        return
    told = {"MB framework": peak()}
    begun = time.process_time()
    from tests.benchmarks.made_comparison import comparison_of

    story = comparison_of(sentences)
    import tui.core.comparer  # what makes a comparison belongs to it

    # In the app the collector is off while a comparison is made, and never looks through it afterwards.
    gc.freeze()
    told |= {"model": time.process_time() - begun, "MB model": peak()}
    begun = time.process_time()
    import tui.review.checklist
    import tui.screens.compare
    import tui.widgets.claim_detail
    import tui.widgets.comparison_view
    import tui.widgets.overview
    import tui.widgets.prompt
    from tui.app import TwosourceApp

    told["imports"] = time.process_time() - begun

    class Ready:
        """Finds the story at once."""

        def __init__(self, *_: object) -> None:
            pass

        def compare(self, *_: object) -> object:
            """The story."""
            return story

    with patch.object(tui.core.comparer, "Comparer", Ready):
        asyncio.run(measure(TwosourceApp(story.articles), ours, told))


if __name__ == "__main__":
    main()
