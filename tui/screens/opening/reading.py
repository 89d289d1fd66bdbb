"""Looking up and reading beside the open screen: the screen paints first, and every answer may come too late."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from textual import work
from textual.message import Message

from tui.articles.saved_comparison import Saved
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.presentation.opening.choices import PastChoice
from tui.presentation.opening.filling import Filling, Stage
from tui.presentation.opening.preview import place
from tui.screens.beside import beside
from tui.screens.opening.finding import Finder, Found
from tui.screens.opening.state import OpenState
from tui.widgets.bound_keys import key_shown

PASTED = "pasted text"
"""The source of an article that was pasted."""


@dataclass
class LookedUp(Message):
    """The list for one side is there."""

    found: Found


@dataclass
class SideRead(Message):
    """An article was read, or could not be."""

    side: Side
    asked: Filling
    """What filled the side when the reading began."""
    filling: Filling
    """What fills it now."""


class Reading(OpenState):
    """Asks for lists and articles, and takes in what comes."""

    finder = Finder(tuple)

    def look(self) -> None:
        """Have the list for the field with the focus made anew."""
        self.looking = True
        self._look(partial(self.finder.found, self.sides, self.side))

    def read(self, side: Side) -> None:
        """Have the article of that side read."""
        asked = replace(self.sides[side], stage=Stage.READING, article=None, saved=None, says="")
        self.put(side, asked)
        self._read_left(asked) if side is Side.LEFT else self._read_right(asked)
        if asked.is_address:
            self.message = f"Reading {place(asked)} … {key_shown(self, 'open.leave')} stops it."

    def stop_reading(self) -> bool:
        """Let what is being read be; whether anything was."""
        busy = [side for side in Side if self.sides[side].stage is Stage.READING]
        for side in busy:
            self.workers.cancel_group(self, f"read {side.letter}")
            self.put(side, replace(self.sides[side], stage=Stage.OPEN))
        self.opening_waits = False
        return bool(busy)

    @work(exclusive=True, exit_on_error=False, group="look")
    async def _look(self, looked_up: partial[Found]) -> None:
        self.post_message(await beside(lambda: LookedUp(looked_up())))

    @work(exclusive=True, exit_on_error=False, group="read A")
    async def _read_left(self, asked: Filling) -> None:
        self.post_message(await beside(partial(read_side, Side.LEFT, asked, self.allow_private)))

    @work(exclusive=True, exit_on_error=False, group="read B")
    async def _read_right(self, asked: Filling) -> None:
        self.post_message(await beside(partial(read_side, Side.RIGHT, asked, self.allow_private)))

    def on_looked_up(self, event: LookedUp) -> None:
        """Show the list, if it is still for what stands in the field; read a file whose whole path is typed."""
        found = event.found
        if found.side is not self.side or found.typed != self.filling.typed:
            return
        self.looking = False
        self.sections = found.sections
        if found.names_file and self.filling.stage is Stage.OPEN:
            self.read(self.side)
        self.chosen = None if self.filling.settled else self._first_choice()
        while self.enters_waiting and not self.looking:
            self.enters_waiting -= 1
            self.take()

    def on_side_read(self, event: SideRead) -> None:
        """Show what was read, unless something else fills the side by now."""
        if self.sides[event.side] is not event.asked:
            return
        self.put(event.side, event.filling)
        self.message = ""
        if event.filling.stage is Stage.FAILED:
            if self.opening_waits and event.side is not self.side:
                self.go_to(event.side)
            self.opening_waits = False
        elif self.opening_waits or (event.filling.saved and self.taken is event.side):
            self.open_when_ready()

    def _first_choice(self) -> int | None:
        """The first that can be opened and is not the other side's article already."""
        other = self.sides[self.side.other].source
        for index, choice in enumerate(self.choices):
            if not choice.missing if isinstance(choice, PastChoice) else choice.entry.path != other:
                return index
        return None

    def take(self) -> None:
        """Do what Enter does."""
        raise NotImplementedError

    def go_to(self, side: Side) -> None:
        """Give that field the focus."""
        raise NotImplementedError

    def open_when_ready(self) -> None:
        """Tell that both articles are there, if they are."""
        raise NotImplementedError


def read_side(side: Side, asked: Filling, allow_private: bool) -> SideRead:
    """The article that fills a side, or why there is none. The readers are imported here."""
    from tui.articles import article_from_text
    from tui.articles.pairs import article_or_saved

    found: Article | Saved
    try:
        if asked.pasted:
            found = article_from_text(asked.pasted, source=PASTED)
        else:
            found = article_or_saved(asked.source, allow_private=allow_private)
    except TwosourceError as error:
        return SideRead(side, asked, replace(asked, stage=Stage.FAILED, says=error.message))
    except Exception as error:  # whatever fails, the reader gets a sentence and keeps the screen
        says = f"Reading stopped at a fault of the program ({type(error).__name__}: {error}); please report it."
        return SideRead(side, asked, replace(asked, stage=Stage.FAILED, says=says))
    if isinstance(found, Article):
        return SideRead(side, asked, replace(asked, stage=Stage.READY, article=found))
    return SideRead(side, asked, replace(asked, stage=Stage.READY, saved=found))


def read_again(sides: Pair[Filling]) -> Pair[str] | None:
    """Where both articles can be read from again; None when one was pasted."""
    return None if any(side.pasted for side in sides) else sides.map(lambda side: side.source)
