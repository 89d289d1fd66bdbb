"""A reader who does anything at all, quickly: keys are posted without the pauses of `Pilot.press`."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from unittest.mock import patch

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from tests.app.mousing import Mouse
from tui.app import TwosourceApp
from tui.bindings import KEYS, Place
from tui.core.navigation import Cursor, occupied_side
from tui.presentation.layouts import Fitted, Layout
from tui.presentation.ways import is_shown
from tui.screens.compare import CompareScreen
from tui.screens.comparing import SWAPPING
from tui.screens.noting import NoteScreen

ROUNDS = 200
"""Most times to wait for messages that messages lead to."""

REMEMBERED = 40
"""Keys that are told with a fault."""

SIZES = ((60, 16), (80, 24), (120, 36), (200, 50), (66, 19), (40, 10))
WORDS = ("the", "a", "said", "A4", "B12", "3", "999", "é", "“", "[b]", "zz", "\\", "q", "2031")
COMMANDS = ("reading", "linear", "theme", "show all", "unfold", "copy", "undo", "swap", "merge", "carried")
LOOKING = 10
"""What is painted is looked at after every so many acts."""

OUTSIDE = {"note.editor", "open", "open.quit"}
"""Ids of keys that leave the comparison or the program."""

READING_KEYS = [
    key for row in KEYS if row.place in (Place.COMPARING, Place.ALIGNING) and row.id not in OUTSIDE for key in row.keys
]
ALL_KEYS = [key for row in KEYS if row.id not in OUTSIDE for key in row.keys]
WAYS = ("f d enter", "f s d enter", "f b enter", "f 0 enter", "/ t h e enter", "/ a enter &", "z", "t", "= a", "= j X")
SCROLLING = ("ctrl+up", "ctrl+down", "wheel", "drag")
"""What may leave the cursor out of sight."""
PAGING = frozenset(
    key for row in KEYS if row.place is Place.COMPARING and row.action.startswith("page(") for key in row.keys
)
"""Keys that may leave it for the lines beside its row that are not compared."""
CLOSING = ("escape", "escape", "enter", "q", "ctrl+s")


class Walker:
    """Acts by chance, and sees after every act whether the cursor is where it may be."""

    def __init__(self, pilot: Pilot[int], seed: int) -> None:
        self.pilot, self.chance = pilot, Random(seed)
        self.mouse = Mouse(pilot, self.chance)
        self.done: deque[str] = deque(maxlen=REMEMBERED)
        self.count = 0
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        self.screen = screen
        self._place: tuple[Cursor, Fitted] = screen.cursor, screen.fitted
        self._was_in_sight = True

    async def act(self) -> None:
        """Do one thing and look."""
        self.count += 1
        kinds = (self._key, self._several, self._typed, self._ways, self._resize, self._mouse)
        await self.chance.choices(kinds, (74, 6, 5, 5, 3, 7))[0]()
        self._check()

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until all that follows is done."""
        for key in keys:
            self.done.append(key)
            name = _character_to_key(key) if len(key) == 1 else key
            printable = key if len(key) == 1 else " " if key == "space" else None
            driver = self.pilot.app._driver
            assert driver is not None
            event = events.Key(name, printable)
            event.set_sender(self.pilot.app)
            driver.send_message(event)
            await self.settle()

    async def settle(self) -> None:
        """Wait until no message is on its way and no worker is at work."""
        app = self.pilot.app
        for _ in range(ROUNDS):
            await self.pilot._wait_for_screen()
            try:
                await app.workers.wait_for_complete()
            except WorkerCancelled:  # a newer one has taken its place
                continue
            assert app._exception is None, app._exception
            widgets = [app, *(widget for screen in app.screen_stack for widget in screen.walk_children(with_self=True))]
            if all(widget._message_queue.empty() for widget in widgets):
                return
        raise AssertionError("messages without end")

    async def come_home(self) -> None:
        """Close whatever is open."""
        for _ in range(20):
            if self.pilot.app.screen is self.screen and self.screen.focused is None and not self.screen.aligning:
                return
            await self.press("escape")
        raise AssertionError(f"Esc does not lead back: {self.pilot.app.screen}, {self.screen.focused}")

    async def _key(self) -> None:
        elsewhere = self.pilot.app.screen is not self.screen or self.screen.focused is not None
        if elsewhere and self.chance.random() < 0.2:
            key = self.chance.choice(CLOSING)
        else:
            key = self.chance.choice(READING_KEYS if self.chance.random() < 0.7 else ALL_KEYS)
        await self.press(*key.split(" "))

    async def _ways(self) -> None:
        """What takes more than one key in turn, and that chance alone would seldom find."""
        await self.press(*self.chance.choice(WAYS).split(" "))

    async def _several(self) -> None:
        """A number before a key, a mark, or a dialog's choice."""
        begun = self.chance.choice(['"', "'", "5", "12", "E", "D", "B", "R"])
        await self.press(*begun, self.chance.choice([*"abjkuG]", "ctrl+r", "enter"]))

    async def _typed(self) -> None:
        """Something into a prompt, and perhaps its end."""
        opener = self.chance.choice([*"/:fF@cs", "ctrl+p"])
        words = " ".join(self.chance.choices(COMMANDS if opener == "ctrl+p" else WORDS, k=self.chance.randint(1, 2)))
        end = self.chance.choice([["enter"], ["escape"], ["up", "enter"], ["f2"], []])
        await self.press(opener, *("space" if letter == " " else letter for letter in words), *end)

    async def _resize(self) -> None:
        size = self.chance.choice(SIZES)
        self.done.append(f"resize {size[0]}x{size[1]}")
        await self.pilot.resize_terminal(*size)
        await self.settle()

    async def _mouse(self) -> None:
        self.done.extend(await self.mouse.act())
        await self.settle()

    def _check(self) -> None:
        """The cursor is on a row that there is, that is shown, and that is on the screen unless it was scrolled away.

        AssertionError otherwise.
        """
        screen, comparison = self.screen, self.screen.comparison
        assert comparison is not None
        if not comparison.rows or screen.shown == ():
            self._was_in_sight = False
            return
        cursor = screen.cursor
        assert 0 <= cursor.row < len(comparison.rows)
        assert is_shown(screen.shown, cursor.row)
        if screen.fitted.layout is Layout.READING:
            assert occupied_side(comparison, cursor) is cursor.side
        side, sentence = screen.at
        assert sentence in comparison.rows[cursor.row].sentences[side]
        assert screen.view.cursor == cursor
        self._check_sight()

    def _check_sight(self) -> None:
        screen, view, sight = self.screen, self.screen.view, self.screen.view.sight
        if screen.too_small or sight is None or not view.size.height or not view.display:
            return
        view.render_lines(view.size.region)  # where the page follows its size
        sight = view.sight
        assert sight is not None
        assert sight.row == screen.cursor.row
        top, end = sight.lines.top(sight.row), sight.lines.end(sight.row)
        seen = top < sight.scroll + view.size.height and end > sight.scroll
        place = screen.cursor, screen.fitted
        scrolled = self.done[-1] in PAGING.union(SCROLLING)
        if (place != self._place or self._was_in_sight) and not scrolled:
            assert seen, (
                f"row {sight.row}, lines {top} to {end}, is not among the {view.size.height} from {sight.scroll}"
            )
        self._place, self._was_in_sight = place, seen
        linear = screen.fitted.layout is Layout.LINEAR  # where the sign stands before one sentence of the row
        if seen and self.count % LOOKING == 0 and not linear:
            painted = "\n".join(strip.text for strip in view.render_lines(view.size.region))
            assert "▌" in painted, painted


@contextmanager
def staying() -> Iterator[None]:
    """Nothing quits the app, opens other articles in it or starts an editor: not by a click in the footer either."""

    async def stay(*_: object) -> None:
        return None

    with ExitStack() as stack:
        for owner, action in ((TwosourceApp, "quit"), (TwosourceApp, "open_other"), (NoteScreen, "editor")):
            stack.enter_context(patch.object(owner, f"action_{action}", stay))
        yield


def seed_of(name: str, usual: int) -> int:
    """The seed in that variable of the environment, for hunting; the usual one without."""
    return int(os.environ.get(name, usual))


async def all_undone(walker: Walker) -> None:
    """Undo whatever was done, and have the sides as they were opened."""
    screen = walker.screen
    await walker.come_home()
    for _ in range(10_000):
        await screen.run_action("undo")
        await walker.settle()
        if screen.message == "There is nothing to undo.":
            break
    if screen.mirrored:
        await screen.run_action("swap")
        await walker.settle()
    assert screen.message != SWAPPING
