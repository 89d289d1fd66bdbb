"""`config.toml` to settings. Whatever is wrong in it is named with its line and left out; the rest is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tui.core.harmless import harmless
from tui.errors import TwosourceError
from tui.settings.options import Option, Settings, Value, options, written
from tui.settings.toml_lines import as_toml, cause_and_line, line_of

FILE_NAME = "config.toml"
LARGEST = 1 << 20
"""Bytes. A file of settings is far smaller; so is no other file read by mistake as one, nor a device without an end."""

KEYS_SECTION = "keys"


class SettingsError(TwosourceError):
    """The settings that were asked for cannot be read at all."""

    title = "Cannot read the settings"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that is not understood."""

    says: str
    """A sentence without the place."""
    line: int = 0
    """From 1; 0 when it is not known."""
    file: str = FILE_NAME

    def __str__(self) -> str:
        """In one line, whatever stands in the file."""
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return " ".join(harmless(f"{place}: {self.says}").split())


@dataclass(frozen=True, slots=True)
class Read:
    """What a file gave."""

    settings: Settings = Settings()
    problems: tuple[Problem, ...] = ()
    text: str = ""
    """The file as it was read, in which `line_of` finds entries."""
    file: str = FILE_NAME


def usual_path() -> Path:
    """Where the settings are looked for when no file is named; it need not exist."""
    from platformdirs import user_config_path

    return user_config_path("twosource", appauthor=False) / FILE_NAME


def read_settings(named: Path | None = None) -> Read:
    """The settings of the file named, or of the usual one if it is there.

    Raises SettingsError when a named file cannot be read.
    """
    path = named or usual_path()
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        if named is None:
            return Read()
        raise SettingsError(
            f"There is no file {named} to read settings from; check the path behind --config."
        ) from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        if named is not None:
            raise SettingsError(
                f"The settings in {named} cannot be read ({cause}); name another file behind --config."
            ) from error
        return Read(
            problems=(Problem(f"it cannot be read ({cause}), so every option has its default.", file=str(path)),)
        )
    return understood(data, path.name)


def understood(data: bytes, file: str = FILE_NAME) -> Read:
    """The settings in the bytes of a file of this name."""
    if len(data) > LARGEST:
        return Read(problems=(Problem("it is too large for a file of settings, so none of it is used.", file=file),))
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Read(problems=(Problem("it is not UTF-8, so none of it is used; save it as UTF-8.", line, file),))
    if not text.strip():
        return Read(text=text)
    import tomllib

    try:
        entries = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        cause, line = cause_and_line(str(error), text)
        return Read(problems=(Problem(f"this is not TOML ({cause}), so none of the file is used.", line, file),))
    return _Reader(text, file).read(entries)


class _Reader:
    """Takes what is right from the entries of one file, and notes what is not."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._problems: list[Problem] = []

    def read(self, entries: Mapping[str, Any]) -> Read:
        """The settings."""
        known = {each.name: each for each in options()}
        values: dict[str, Any] = {}
        for name, raw in entries.items():
            if name == KEYS_SECTION:
                values[name] = MappingProxyType(self._keys(raw))
            elif name not in known:
                self._note(f"“{name}” is no option; --dump-config lists them all.", name)
            elif (value := _value(known[name], raw)) is None:
                self._note(f"{name} must be {_what(known[name])}; it stays {_said(known[name].default)}.", name)
            else:
                values[name] = value
        return Read(Settings(**values), tuple(self._problems), self._text, self._file)

    def _keys(self, raw: object) -> dict[str, tuple[str, ...]]:
        """Id to keys; what the ids and keys are is checked where the table of keys is known."""
        if not isinstance(raw, dict):
            self._note(f"{KEYS_SECTION} must be a section of its own: [{KEYS_SECTION}].", KEYS_SECTION)
            return {}
        found: dict[str, tuple[str, ...]] = {}
        for id_, keys in _flat(raw):
            listed = [keys] if isinstance(keys, str) else keys
            if isinstance(listed, list) and all(isinstance(key, str) for key in listed):
                found[id_] = tuple(listed)
            else:
                self._note(f'the keys of {id_} must be words in brackets, as in ["x", "ctrl+x"].', id_, KEYS_SECTION)
        return found

    def _note(self, says: str, name: str, section: str = "") -> None:
        self._problems.append(Problem(says, line_of(self._text, name, section), self._file))


def _flat(section: Mapping[str, Any], before: str = "") -> list[tuple[str, object]]:
    """The entries of a section; an id with dots, written bare, is a section within a section to TOML."""
    found: list[tuple[str, object]] = []
    for name, value in section.items():
        if isinstance(value, dict):
            found += _flat(value, f"{before}{name}.")
        else:
            found.append((before + name, value))
    return found


def _value(option: Option, raw: object) -> Value | None:
    """What is written there as a value of the option; None when it is not one."""
    if option.allowed:
        return next(
            (each for each in option.allowed if written(each) == raw and type(written(each)) is type(raw)), None
        )
    return raw if isinstance(raw, str) and "\0" not in raw else None


def _what(option: Option) -> str:
    """What may be written there."""
    if not option.allowed:
        return "words in quotation marks"
    *most, last = map(_said, option.allowed)
    return f"{', '.join(most)} or {last}"


def _said(value: Value) -> str:
    return as_toml(written(value))
