"""The hand that has only a keyboard."""

from __future__ import annotations

from tests.trial.acts import Act
from tests.trial.hand import Hand
from tests.trial.picture import Picture
from tests.trial.terminal import Missing

NAMED = {"Esc": "Escape", "Ctrl+S": "C-s"}
"""Keys as the program shows them, by their names in tmux where these are others."""

MOST_ENTRIES = 200
"""Of a list, after which what is looked for is held not to be there."""


class Keys(Hand):
    """Presses keys, and never touches the mouse."""

    def take_file(self, name: str) -> None:
        """The list begins at the file that comes next."""
        self.terminal.wait(f"{name} at hand", lambda picture: picture.has(f"▌ {name}"))
        self.terminal.press("Enter")

    def compare(self) -> None:
        """As the screen says."""
        self.terminal.wait_for("Enter compares")
        self.terminal.press("Enter")

    def page_on(self, half: bool = False) -> bool:
        """A page."""
        before = self.terminal.still()
        self.terminal.press("C-d" if half else "Space")
        return self.changed(before)

    def to_top(self) -> None:
        """The first row, and what stands above it."""
        for key in ("g", "b"):
            before = self.terminal.still()
            self.terminal.press(key)
            self.changed(before, 0.5)

    def to_side(self, letter: str) -> None:
        """By its key, and up page by page: the first row of all may be of the other side."""
        self.terminal.press("h" if letter == "A" else "l")
        before = self.terminal.wait_for(f"side {letter}")
        self.terminal.press("b")
        while self.changed(before, 0.5):
            before = self.terminal.still()
            self.terminal.press("b")

    def next_difference(self) -> None:
        """By its key."""
        self.terminal.press("]")

    def more_details(self) -> None:
        """By the key that the last line of the details names."""
        self.terminal.press("S-Down")

    def next_entry(self, entry: str) -> None:
        """Down from the first."""
        before = self.terminal.still()
        self.terminal.press("g")
        self.changed(before, 0.7)
        for _ in range(MOST_ENTRIES):
            picture = self.terminal.still()
            if picture.chosen(entry):
                return
            self.terminal.press("j")
            if not self.changed(picture):
                break
        raise Missing(f"{entry!r} is not in the list:\n{self.terminal.look()}")

    def go_to(self, name: str) -> Picture:
        """By its name."""
        self.terminal.press(":")
        self.terminal.wait_for("Go to row or sentence")
        self.type(name)
        self.terminal.wait_for(f"Go to row or sentence {name}")
        self.terminal.press("Enter")
        return self.at(name)

    def do(self, act: Act) -> None:
        """By its key."""
        self.terminal.press(act.key)

    def hint(self, keys: str) -> None:
        """The key that is named there."""
        self.terminal.press(NAMED.get(first := keys.split()[0], first))

    def turn_option(self, letter: str, words: str) -> None:
        """By its letter."""
        self.terminal.press(letter)

    def keep_note(self) -> None:
        """As the box says."""
        self.terminal.press("C-s")

    def select(self, name: str, words: str) -> None:
        """From the sentence."""
        self.go_to(name)
        self.terminal.press("V")

    def close(self, keys: str) -> None:
        """Escape closes everything."""
        self.terminal.press("Escape")
