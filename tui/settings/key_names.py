"""What a user may write for a key: a sign, a name, either with Ctrl, Alt or Shift held, or several with blanks between.

Names are those of Textual; a test holds the list to its own.
"""

from __future__ import annotations

from unicodedata import lookup

from tui.keys import NAMED_OTHERWISE

NAMED = frozenset(
    "up down left right home end pageup pagedown insert delete escape enter tab backspace space".split()
) | {f"f{number}" for number in range(1, 25)}

MODIFIERS = ("alt", "ctrl", "shift")
"""In the order in which Textual writes them."""

SAME_IN_TERMINALS = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+[": "escape"}
"""A terminal sends the same for both."""


class NoSuchKey(ValueError):
    """No key has this name; the message says so, and what to write if that is known."""


def key_named(words: str) -> str:
    """Keys as the table has them: `question_mark` is `?`, `Ctrl+D` is `ctrl+d`; blanks part keys pressed in turn.

    Raises NoSuchKey.
    """
    parts = words.split()
    if not parts:
        raise NoSuchKey("no key is named")
    return " ".join(map(_one, parts))


def _one(word: str) -> str:
    if len(word) == 1:
        return word
    *held, last = [*word[:-2].split("+"), "+"] if word.endswith("++") else word.split("+")
    held = [each.lower() for each in held]
    wrong = [each for each in held if each not in MODIFIERS]
    if wrong or not last:
        raise NoSuchKey(f"“{word}” is no key")
    last = last if len(last) == 1 else _by_name(last, word)
    if held == ["shift"] and len(last) == 1:
        raise NoSuchKey(f"“{word}” is written “{last.upper() if last.isalpha() else 'the sign that it types'}”")
    if "ctrl" in held and len(last) == 1:
        last = last.lower()
    key = "+".join([*(each for each in MODIFIERS if each in held), last])
    return SAME_IN_TERMINALS.get(key, key)


def _by_name(name: str, word: str) -> str:
    lower = name.lower()
    if lower in NAMED:
        return lower
    if lower in NAMED_OTHERWISE:
        return NAMED_OTHERWISE[lower]
    try:
        return lookup(lower.replace("_", " "))
    except KeyError as error:
        raise NoSuchKey(f"“{word}” is no key") from error
