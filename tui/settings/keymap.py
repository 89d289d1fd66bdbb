"""The key table with the preset and the user's own keys in it, and what does not fit together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from tui.bindings import BY_ID, KEYS, Key, Place, shown
from tui.settings.key_names import NoSuchKey, key_named
from tui.settings.options import Preset
from tui.settings.reading import KEYS_SECTION, Problem, Read
from tui.settings.toml_lines import line_of
from tui.settings.vim_keys import VIM_KEYS

PRESETS: Mapping[Preset, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {Preset.DEFAULT: MappingProxyType({}), Preset.VIM: MappingProxyType(VIM_KEYS)}
)
"""Id to the keys that a preset gives it; the others keep those of the table."""

ESCAPE = "escape"
"""Cancels what was pressed so far, so it cannot stand in a sequence."""


def key_rows(read: Read) -> tuple[tuple[Key, ...], tuple[Problem, ...]]:
    """Every row of the table with its present keys, and what of the user's keys was left out."""
    changes = _Changes(read)
    own = changes.accepted()
    return arranged(PRESETS[read.settings.preset], own, changes), tuple(changes.problems)


class _Changes:
    """The user's keys, checked entry by entry."""

    def __init__(self, read: Read) -> None:
        self.problems: list[Problem] = []
        self._read = read

    def accepted(self) -> dict[str, tuple[str, ...]]:
        """Id to keys, of what names a row and keys that exist."""
        found: dict[str, tuple[str, ...]] = {}
        for id_, words in self._read.settings.keys.items():
            if id_ not in BY_ID:
                self.note(f"nothing has the id “{id_}”; --dump-keys lists them all.", id_)
                continue
            keys = [key for word in words if (key := self._key(word, id_)) is not None]
            if keys or not words:
                found[id_] = tuple(dict.fromkeys(keys))
        return found

    def _key(self, word: str, id_: str) -> str | None:
        try:
            key = key_named(word)
        except NoSuchKey as error:
            self.note(f"{error}; {id_} goes without it.", id_)
            return None
        parts = key.split(" ")
        if len(parts) > 1 and (ESCAPE in parts or BY_ID[id_].place is not Place.COMPARING):
            self.note(f"“{word}” cannot be keys in turn here; {id_} goes without it.", id_)
            return None
        return key

    def note(self, says: str, id_: str) -> None:
        """Remember a problem with the entry of this id."""
        line = line_of(self._read.text, id_, KEYS_SECTION)
        self.problems.append(Problem(says, line, self._read.file))


def arranged(
    preset: Mapping[str, tuple[str, ...]], own: Mapping[str, tuple[str, ...]], changes: _Changes | None = None
) -> tuple[Key, ...]:
    """The rows in the order of the table. Of two rows with one key the user's own has it, then the preset's."""
    if not preset and not own:
        return KEYS
    ranked = sorted(KEYS, key=lambda row: 0 if row.id in own else 1 if row.id in preset else 2)
    taken = {place: _Taken() for place in Place}
    made: dict[str, Key] = {}
    for row in ranked:
        kept = []
        for key in own.get(row.id, preset.get(row.id, row.keys)):
            owner = taken[row.place].owner(key)
            if owner is None:
                taken[row.place].take(key, row.id)
                kept.append(key)
            elif changes is not None and owner in own:
                changes.note(f"“{shown(key)}” is for {owner} now, so {row.id} goes without it.", owner)
        made[row.id] = replace(row, keys=tuple(kept))
    return tuple(made[row.id] for row in KEYS)


class _Taken:
    """Which row has which key in one place, and which has keys that begin with it."""

    def __init__(self) -> None:
        self._whole: dict[str, str] = {}
        self._begun: dict[str, str] = {}

    def owner(self, key: str) -> str | None:
        """The id of a row with this key, or with keys that begin with it or are its beginning."""
        in_the_way = (self._whole.get(beginning) for beginning in (key, *_beginnings(key)))
        return next((id_ for id_ in in_the_way if id_ is not None), self._begun.get(key))

    def take(self, key: str, id_: str) -> None:
        """Let the row of this id have it."""
        self._whole[key] = id_
        for beginning in _beginnings(key):
            self._begun.setdefault(beginning, id_)


def _beginnings(key: str) -> list[str]:
    parts = key.split(" ")
    return [" ".join(parts[:end]) for end in range(1, len(parts))]
