"""The hand that has only a mouse: clicks, drags and the wheel, as a terminal tells a program of them (SGR, 1006)."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.trial.acts import Act
from tests.trial.hand import Hand
from tests.trial.picture import HEADER_LINES, Picture, Spot
from tests.trial.terminal import Missing

LEFT, RIGHT, MOVED, WHEEL_UP, WHEEL_DOWN = 0, 2, 32, 64, 65
NO_BUTTON = 3

FAST = 12
"""Notches of the wheel at once, to come to an end."""

PAGE_IN_NOTCHES = 5
"""A page of so many lines for each notch goes by in about two turns of the wheel; a notch is three lines."""

MOST_NOTCHES = 400
"""Of the wheel, after which what is looked for is held not to be there."""


class Mouse(Hand):
    """Points, clicks and turns the wheel, and never presses a key."""

    def click(self, spot: Spot, button: int = LEFT) -> None:
        """Move there, press and let go."""
        self._tell(MOVED + NO_BUTTON, spot)
        self._tell(button, spot)
        self._tell(button, spot, "m")

    def click_on(self, words: str, within: str = "") -> None:
        """Click on words that can be read, as soon as they can; `within` more words of which they are a part."""
        picture = self.terminal.wait_for(within or words)
        spot = picture.spot(within or words)
        assert spot is not None
        self.click(Spot(spot.x + (within or words).index(words), spot.y))

    def take_file(self, name: str) -> None:
        """Its line."""
        picture = self.terminal.wait(f"{name} in the list", lambda picture: bool([*picture.spots(rf"^ [▌ ] ({name})")]))
        self.click(next(picture.spots(rf"^ [▌ ] ({name})")))

    def compare(self) -> None:
        """The hint of the footer."""
        self.terminal.wait_for("Enter compares")
        self.hint("Enter")

    def page_on(self, half: bool = False) -> bool:
        """A part of a page by the wheel."""
        picture = self.terminal.still()
        return self._roll(WHEEL_DOWN, max(1, len(picture.page) // PAGE_IN_NOTCHES))

    def to_top(self) -> None:
        """The wheel, as far as it goes."""
        while self._roll(WHEEL_UP, FAST):
            pass

    def to_side(self, letter: str) -> None:
        """Click on a sentence of it that is in sight, or that the wheel brings there; then the wheel up."""
        while not self._read_side(letter):
            if not self._roll(WHEEL_UP, FAST // 4):
                raise Missing(f"no sentence of {letter} is in sight:\n{self.terminal.look()}")
        self.to_top()

    def _read_side(self, letter: str) -> bool:
        picture = self.terminal.still()
        words = (spot for spot in picture.spots(r"\w{4}") if HEADER_LINES <= spot.y < picture.page_end)
        for spot in words:
            if (spot.x < picture.middle) == (letter == "A") and spot.x < picture.edge:
                self.click(spot)
                if self._becomes(lambda now: f"side {letter}" in now.status):
                    return True
        return False

    def next_difference(self) -> None:
        """The key in the footer."""
        self.hint("] [")

    def more_details(self) -> None:
        """The wheel over them."""
        self._tell(WHEEL_DOWN, Spot(20, self.terminal.still().page_end + 2))

    def next_entry(self, entry: str) -> None:
        """Click on it, when the wheel has brought it into sight: down, and then from the top."""
        way = WHEEL_DOWN
        for _ in range(MOST_NOTCHES):
            picture = self.terminal.still()
            spot = next((spot for spot in picture.spots(entry) if spot.y > picture.page_end), None)
            if spot is not None:
                self.click(spot)
                self.terminal.wait(f"{entry} at hand", lambda now: now.chosen(entry))
                return
            self._tell(way, Spot(20, picture.page_end + 2))
            if not self.changed(picture, 0.5):
                if way == WHEEL_UP:
                    break
                way = WHEEL_UP
        raise Missing(f"{entry!r} is not in the list:\n{self.terminal.look()}")

    def go_to(self, name: str) -> Picture:
        """Click on its words, when the wheel has brought them into sight."""
        way = WHEEL_DOWN
        for _ in range(MOST_NOTCHES):
            picture = self.terminal.still()
            spot = picture.sentence(name)
            if spot is not None:
                self.click(spot)
                if self._becomes(lambda now: now.is_at(name)):
                    return self.terminal.look()
                continue  # the page was laid out anew meanwhile
            numbers, notches = picture.names(name[0]), max(1, len(picture.page) // PAGE_IN_NOTCHES)
            if numbers:  # without any it is farther on in the same direction
                way = WHEEL_UP if min(numbers) > int(name[1:]) else WHEEL_DOWN
            if not self._roll(way, notches):
                self.to_top()
        raise Missing(f"{name} was not found by the wheel")

    def do(self, act: Act) -> None:
        """The right button on the title, so that the sentence that is read stays the same, then the entry."""
        self.terminal.still()
        self.click(Spot(9, 0), RIGHT)
        picture = self.terminal.wait_for("Esc leave", act.menu)
        spot = next(picture.spots(rf"[ ▌]({re.escape(act.menu)}) "))
        self.click(spot)
        self.terminal.wait("the menu gone", lambda picture: not picture.has("To its partner"))

    def hint(self, keys: str) -> None:
        """Click on it."""
        picture = self.terminal.wait(f"a hint of {keys}", lambda picture: picture.hint(keys) is not None)
        spot = picture.hint(keys)
        assert spot is not None
        self.click(spot)

    def turn_option(self, letter: str, words: str) -> None:
        """Click on it."""
        self.click_on(words, f"{letter} {words}")

    def keep_note(self) -> None:
        """The button."""
        self.click_on("Keep", "Keep    Leave")

    def select(self, name: str, words: str) -> None:
        """Drag from its first to its last word."""
        self.go_to(name)
        picture = self.terminal.still()
        start, last = picture.sentence(name), words.split()[-1]
        assert start is not None
        end = next(
            spot
            for spot in picture.spots(re.escape(last))
            if (start.y, start.x) <= (spot.y, spot.x) and (spot.x < picture.middle) == (start.x < picture.middle)
        )
        inside = Spot(end.x + len(last) - 1, end.y)
        self._tell(LEFT, start)
        self._tell(MOVED + LEFT, Spot((start.x + inside.x) // 2, end.y))
        self._tell(MOVED + LEFT, inside)
        self._tell(LEFT, inside, "m")

    def close(self, keys: str) -> None:
        """By its hint; where there is none, by a click beside it."""
        if keys:
            self.hint(keys)
        else:
            self.click(Spot(0, 0))

    def _becomes(self, holds: Callable[[Picture], bool]) -> bool:
        try:
            self.terminal.wait("it", holds, 1.5)
        except Missing:
            return False
        return True

    def _roll(self, way: int, notches: int) -> bool:
        before = self.terminal.still()
        for _ in range(notches):
            self._tell(way, Spot(20, (before.page_end + 3) // 2))
        return self.changed(before, 0.6)

    def _tell(self, button: int, spot: Spot, end: str = "M") -> None:
        self.terminal.send(f"\x1b[<{button};{spot.x + 1};{spot.y + 1}{end}")
