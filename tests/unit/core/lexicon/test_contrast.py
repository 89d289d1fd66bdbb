"""The tables of contrast groups say what they are meant to say."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

import pytest

from tui.core.languages import LANGUAGES
from tui.core.lexicon import contrast, lexicon_for
from tui.core.lexicon.contrast import EXACT, NUMBER, Entry, Group, Table, entries_of, plural, written_in
from tui.core.points.contrasts import Heads, occurrences
from tui.core.words import wording_of

OVERLAPPING = {"how the job ended", "who it was"}
"""Topics in which some words belong to two cells: to step down is to resign or to retire."""
FIELDS = sorted(
    module.name
    for module in iter_modules(contrast.__path__)
    if hasattr(import_module(f"{contrast.__name__}.{module.name}"), "TABLES")
)
"""The modules of one field of news."""


def entries(language: str) -> list[Entry]:
    """All entries of a language, as its sentences are searched for them."""
    tables: tuple[Table, ...] = import_module(f"tui.core.lexicon.contrast.{language}").tables()
    return [entry for table in tables for written in written_in(table) for entry in entries_of(written)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_found_where_it_is_written(language: str) -> None:
    lexicon = lexicon_for(language)
    lost = []
    for entry in entries(language):
        written = " ".join("7" if word == NUMBER else word.removeprefix(EXACT) for word in entry.words)
        found = list(occurrences(wording_of(written, lexicon), lexicon))
        topics = [group.topic for group in found[0].cells] if found else []
        if entry.group.topic not in topics or found[0].end < len(entry.words):
            lost.append((entry.group.topic, written))
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_group_has_cells_and_a_topic_of_its_own(language: str) -> None:
    cells: dict[Group, set[int]] = {}
    for entry in entries(language):
        cells.setdefault(entry.group, set()).add(entry.cell)
    assert [group.topic for group, numbers in cells.items() if numbers != set(range(len(numbers)))] == []
    assert [group.topic for group, numbers in cells.items() if len(numbers) < 2] == []
    assert [topic for topic, count in Counter(group.topic for group in cells).items() if count > 1] == []


def test_what_a_word_begins_is_forgotten_and_found_again() -> None:
    lexicon = lexicon_for("en")
    heads = Heads(lexicon)
    before = heads["acquitted"]
    heads.clear()
    after = heads["acquitted"]
    assert before is not None
    assert after is not None
    assert after.alone == before.alone


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("ferry", "ferries", id="y behind a consonant"),
        pytest.param("bus", "buses", id="hissing end"),
        pytest.param("trolley", "trolleys", id="y behind a vowel"),
        pytest.param("boat", "boats", id="any other"),
    ],
)
def test_plurals_of_nouns(noun: str, expected: str) -> None:
    assert plural(noun) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_field_stands_in_two_cells_of_one_group(language: str) -> None:
    lexicon = lexicon_for(language)
    twice = set()
    for entry in entries(language):
        written = " ".join("7" if word == NUMBER else word.removeprefix(EXACT) for word in entry.words)
        for one in occurrences(wording_of(written, lexicon), lexicon):
            twice |= {(group.topic, written) for group, cells in one.cells.items() if cells & (cells - 1)}
    assert sorted(both for both in twice if both[0] not in OVERLAPPING) == []


@pytest.mark.parametrize("name", FIELDS)
def test_the_groups_of_every_field_are_looked_for(name: str) -> None:
    field = import_module(f"tui.core.lexicon.contrast.{name}")
    language = name.partition("_")[0]
    tables = import_module(f"tui.core.lexicon.contrast.{language}").tables()
    assert [table for table in field.TABLES if table not in tables] == []
