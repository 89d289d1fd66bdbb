"""Where an entry of a TOML file stands, for messages; and words written as TOML."""

from __future__ import annotations

import re

_SECTION = re.compile(r"\s*\[\s*([^\[\]#]*?)\s*\]\s*(?:#|$)")
_ENTRY = re.compile(r"""\s*("[^"]*"|'[^']*'|[^\s="'#\[]+)\s*=""")
_LINE_OF_ERROR = re.compile(r"^(.*?) \(at (?:line (\d+), column \d+|end of document)\)$", re.DOTALL)


def line_of(text: str, name: str, section: str = "") -> int:
    """The line (from 1) that gives the entry of this name in this section; 0 when it is written in some other way."""
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _SECTION.match(line):
            inside = header[1].strip("\"'")
            if inside == name and not section:
                return number
        elif entry := _ENTRY.match(line):
            found = f"{inside}.{entry[1].strip(chr(34) + chr(39))}" if inside else entry[1].strip("\"'")
            if found == (f"{section}.{name}" if section else name):
                return number
    return 0


def cause_and_line(message: str, text: str) -> tuple[str, int]:
    """A message of `tomllib` without the place it names, and that line (from 1; the last one for the end)."""
    match = _LINE_OF_ERROR.match(message)
    if match is None:
        return message, 0
    return match[1], int(match[2]) if match[2] else max(1, len(text.splitlines()))


def as_toml(value: str | bool) -> str:
    """A value as TOML has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    import json  # most starts have no settings to write or to complain of

    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def list_as_toml(values: tuple[str, ...]) -> str:
    """Words as a TOML array."""
    return f"[{', '.join(map(as_toml, values))}]"
