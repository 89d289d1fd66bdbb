"""The options of `config.toml`, one line each in `Settings`. Reading, writing and checking follow from these lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple

from tui.core.languages import LANGUAGES
from tui.presentation.layouts import Layout
from tui.presentation.themes import LOOKS

Value = str | bool | Enum
"""Of an option."""


class Preset(Enum):
    """A set of keys to begin with."""

    DEFAULT = "default"
    VIM = "vim"


class Emoji(Enum):
    """How emoji are drawn."""

    FULL = "full"
    PLAIN = "plain"


class Option(NamedTuple):
    """What can be written in the file under one name."""

    name: str
    default: Value
    says: str
    """What it does, in one line."""
    allowed: tuple[Value, ...] = ()
    """The only values, where they are few."""


def option(default: Value, says: str, allowed: Iterable[Value] = ()) -> Any:
    """An option as a field of `Settings`. A flag and an enum know what is allowed; other values are words."""
    if isinstance(default, bool):
        allowed = (True, False)
    elif isinstance(default, Enum):
        allowed = tuple(type(default))
    return field(default=default, metadata={"says": says, "allowed": tuple(allowed)})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every option with its value. A new option is one line here."""

    theme: str = option(LOOKS[0].name, "Colours.", [look.name for look in LOOKS])
    layout: Layout = option(Layout.ROWS, "How the articles are laid out at the start.")
    detail: bool = option(True, "Show the details of the row below the page.")
    overview: bool = option(True, "Show the overview strip at the right edge.")
    language: str = option("", "Language of both articles; empty to have it detected.", ["", *LANGUAGES])
    emoji: Emoji = option(Emoji.FULL, "Plain for terminals that draw joined emoji as several.")
    advance_after_verdict: bool = option(True, "Go to the next open check after a verdict.")
    checker: str = option("", "Who checks, as written into the ledger; empty for the name of the account.")
    ledger: str = option("", "File that keeps the checks; empty for the usual place.")
    store_text: bool = option(True, "Keep the articles' words in the ledger, so that checks survive another version.")
    remember_recent: bool = option(True, "Keep a list of the comparisons opened last: paths and titles, no text.")
    preset: Preset = option(Preset.DEFAULT, "Keys to begin with.")
    keys: MappingProxyType[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Own keys: the id of a row of the key table to its keys, which replace those of the preset."""


def options() -> tuple[Option, ...]:
    """Every option of the file, in its order; the keys have a section of their own."""
    return tuple(
        Option(each.name, each.default, each.metadata["says"], each.metadata["allowed"])
        for each in fields(Settings)
        if each.metadata
    )


def written(value: Value) -> str | bool:
    """A value as it stands in the file."""
    return value.value if isinstance(value, Enum) else value
