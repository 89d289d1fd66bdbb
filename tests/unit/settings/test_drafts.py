"""Drafts beside the ledger: each is there again, none hurts another, and trouble with the file loses none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.core.spans import Span
from tui.settings.drafts import MOST, Drafts, draft_name


def test_a_draft_is_there_again_until_it_is_taken_out(tmp_path: Path) -> None:
    drafts = Drafts.beside(tmp_path / "ledger")
    drafts.keep("one", ["half", ""])
    drafts.keep("two", ["\ud800", "x"])
    assert Drafts.beside(tmp_path / "ledger").all() == {"one": ["half", ""], "two": ["\ud800", "x"]}
    drafts.keep("one", None)
    assert Drafts.beside(tmp_path / "ledger").all() == {"two": ["\ud800", "x"]}


def test_nothing_written_leaves_no_file(tmp_path: Path) -> None:
    Drafts.beside(tmp_path / "ledger").keep("one", None)
    assert not list(tmp_path.iterdir())


def test_the_file_is_private(tmp_path: Path) -> None:
    Drafts.beside(tmp_path / "ledger").keep("one", ["half"])
    assert (tmp_path / "ledger.drafts").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("file", [pytest.param(True, id="that cannot be written"), pytest.param(False, id="none")])
def test_without_a_file_drafts_stay_as_long_as_the_app(tmp_path: Path, file: bool) -> None:
    (tmp_path / "file").write_text("in the way")
    drafts = Drafts.beside(tmp_path / "file" / "ledger") if file else Drafts()
    drafts.keep("one", ["half"])
    assert drafts.all() == {"one": ["half"]}
    drafts.keep("one", None)
    assert drafts.all() == {}


def test_the_oldest_drafts_go_first(tmp_path: Path) -> None:
    drafts = Drafts.beside(tmp_path / "ledger")
    for number in range(MOST + 1):
        drafts.keep(str(number), [str(number)])
    assert "0" not in drafts.all()
    assert str(MOST) in drafts.all()


def test_a_name_tells_sides_sentences_and_places_apart_and_no_words() -> None:
    names = {
        draft_name(sentence, side, span)
        for sentence in ("Six left.", "Six left. \ud800")
        for side in "AB"
        for span in (Span(0, 3), Span(4, 8))
    }
    assert len(names) == 8
    assert not any("Six" in name for name in names)
