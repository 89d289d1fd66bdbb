"""Settings as a commented `config.toml`, and the key table as a section of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from tui.bindings import Key
from tui.settings.options import Settings, options, written
from tui.settings.reading import KEYS_SECTION
from tui.settings.toml_lines import as_toml, list_as_toml

HEAD = """\
# Settings of Twosource. Every line may be left out: then it is as after “default”.
# `twosource --dump-keys` prints every key with its id.
"""


def config_text(settings: Settings, path: str = "") -> str:
    """The settings as a file that reads back as the same; `path` is where it is looked for."""
    lines = [HEAD + (f"# This file belongs at {path}\n" if path else "")]
    for each in options():
        lines.append(f"# {each.says}")
        if each.allowed and not isinstance(each.default, bool):
            lines.append(f"# One of {', '.join(as_toml(written(value)) for value in each.allowed)}.")
        lines.append(f"# default: {as_toml(written(each.default))}")
        lines.append(f"{each.name} = {as_toml(written(getattr(settings, each.name)))}\n")
    lines.append('# Own keys by id, in place of those of the preset: "swap" = ["\\\\", "ctrl+x"]. An empty list takes')
    lines.append('# the keys away; "g g" is g pressed twice.')
    lines.append(f"[{KEYS_SECTION}]")
    lines += [f"{as_toml(id_)} = {list_as_toml(keys)}" for id_, keys in settings.keys.items()]
    return "\n".join(lines) + "\n"


def keys_text(rows: Iterable[Key]) -> str:
    """The rows, with their present keys, as a section that can be pasted into `config.toml`."""
    lines = [f"[{KEYS_SECTION}]"]
    for place, group in groupby(rows, key=lambda row: row.place):
        same = [(f"{as_toml(row.id)} = {list_as_toml(row.keys)}", row.description) for row in group]
        width = max(len(entry) for entry, _ in same)
        lines += ["", f"# while {place.value}", *(f"{entry:<{width}}  # {says}" for entry, says in same)]
    return "\n".join(lines) + "\n"
