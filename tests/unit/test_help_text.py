"""What the help says first, and what it finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tui.bindings import BY_ID, KEYS, Group, Key
from tui.screens.help_text import FIRST_STEPS, help_lines


def text(width: int = 78, rows: Iterable[Key] = KEYS, words: str = "", first: Group | None = None) -> list[str]:
    return ["".join(piece.text for piece in line).rstrip() for line in help_lines(width, rows, words, first)]


def headings(lines: list[str]) -> list[str]:
    return [line for line in lines if line and not line.startswith(" ")]


def test_it_begins_with_the_few_keys_to_read_to_find_and_to_decide_on_one_page() -> None:
    lines = text()
    assert headings(lines)[:4] == ["Read", "Find", "Decide", "Signs"]
    assert lines.index("Signs") <= 18  # of the 24 lines of a usual window


def test_every_key_to_begin_with_is_in_the_table() -> None:
    assert {id_ for steps in FIRST_STEPS.values() for ids, _ in steps for id_ in ids} <= BY_ID.keys()


def test_remapped_keys_are_told_and_those_without_a_key_are_left_out() -> None:
    changed = {"search": ("ctrl+f",), "findings": ()}
    lines = text(rows=[replace(row, keys=changed.get(row.id, row.keys)) for row in KEYS])
    find = lines[lines.index("Find") + 1 : lines.index("Decide") - 1]
    assert [line.split()[0] for line in find] == ["Ctrl+F", "f"]


def test_what_is_searched_is_found_once_under_its_group() -> None:
    assert headings(text(words="opinion"))[:2] == ["Signs", "Checking"]


def test_in_a_mode_its_keys_come_first() -> None:
    assert headings(text(first=Group.ALIGNING))[:2] == ["While aligning", "Read"]
