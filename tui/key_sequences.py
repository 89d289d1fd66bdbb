"""Keys pressed one after the other: a number before a key (`5j`), two keys for one thing (`gg`), a letter behind one.

A plain state machine: what was pressed so far and one more key in, what follows out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tui.keys import Key, shown

MOST_DIGITS = 6
"""Of a number; further ones are not taken. No article has more rows."""

CANCEL = "escape"
"""Forgets what was pressed so far."""


class Pending(NamedTuple):
    """What was pressed so far and means nothing yet."""

    digits: str = ""
    keys: tuple[str, ...] = ()
    waiting: Key | None = None
    """What waits for its letter."""

    @property
    def typed(self) -> str:
        """As the status line shows it: `5`, `12g`; empty when nothing is pending."""
        keys = _typed(self.keys) if self.keys else ""
        return f"{self.waiting.description}: {keys}…" if self.waiting else self.digits + keys


@dataclass(frozen=True, slots=True)
class Chosen:
    """The keys mean this row of the table."""

    key: Key
    count: int | None = None
    """The number typed before it."""
    letter: str = ""
    """The letter typed behind it, for a row that takes one."""


@dataclass(frozen=True, slots=True)
class Stray:
    """The keys mean nothing together."""

    typed: str
    """As the status line shows them."""


class KeySequences:
    """What the keys of one place mean together."""

    def __init__(self, rows: Iterable[Key]) -> None:
        self._meanings = {tuple(each.split(" ")): row for row in rows for each in row.keys}
        self._beginnings = {keys[:end] for keys in self._meanings for end in range(1, len(keys))}

    def after(self, pending: Pending, key: str) -> Pending | Chosen | Stray | None:
        """What one more key makes of what is pending; None for a key that means nothing and that nothing waits for."""
        if key == CANCEL and pending != Pending():
            return Pending()
        keys = (*pending.keys, key)
        if pending.waiting is not None:
            return Chosen(pending.waiting, letter=key) if _is_letter(key) else Stray(_typed(keys))
        if not pending.keys and self._continues_number(pending.digits, key):
            return pending._replace(digits=(pending.digits + key)[:MOST_DIGITS])
        meaning = self._meanings.get(keys)
        if meaning is None:
            if keys in self._beginnings:
                return pending._replace(keys=keys)
            return Stray(pending.digits + _typed(keys)) if pending != Pending() else None
        if meaning.letter:
            return Pending(keys=keys, waiting=meaning)
        return Chosen(meaning, int(pending.digits) if pending.digits else None)

    def _continues_number(self, digits: str, key: str) -> bool:
        """Whether the key is a digit of a number. A digit with a meaning of its own begins none."""
        if not (key.isascii() and key.isdigit()):
            return False
        return bool(digits) or (key != "0" and (key,) not in self._meanings)


def _typed(keys: tuple[str, ...]) -> str:
    return shown(" ".join(keys))


def _is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalpha()
