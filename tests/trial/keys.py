"""The hand that has only a keyboard."""

from __future__ import annotations

from tests.trial.acts import Act
from tests.trial.hand import Hand
from tests.trial.picture import Picture

NAMED = {"Esc": "Escape", "Ctrl+S": "C-s"}
"""Keys as the program shows them, by their names in tmux where these are others."""


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
        """The first row."""
        self.terminal.press("g")
        self.terminal.wait_for("row 1/")

    def to_side(self, letter: str) -> None:
        """By its key."""
        self.terminal.press("h" if letter == "A" else "l")
        self.terminal.wait_for(f"side {letter}")

    def next_difference(self) -> None:
        """By its key."""
        self.terminal.press("]")

    def more_details(self) -> None:
        """By the key that the last line of the details names."""
        self.terminal.press("S-Down")

    def next_entry(self, entry: str) -> None:
        """Down, as long as it takes."""
        for _ in range(200):
            picture = self.terminal.still()
            if picture.chosen(entry):
                return
            self.terminal.press("j")
            self.changed(picture)

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
