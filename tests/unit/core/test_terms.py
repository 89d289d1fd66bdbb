from __future__ import annotations

import pytest

from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.terms import Terms, terms_of


def terms(*texts: str) -> tuple[Terms, ...]:
    """The terms of the sentences of one article."""
    return tuple(terms_of(sheet) for sheet in sheets_of(Pair(texts, ()), lexicon_for("en")).left)


def only(text: str) -> Terms:
    (found,) = terms(text)
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("12 boats sank.", "Twelve boats sank.", id="digits and words"),
        pytest.param("It cost $1.5 million.", "It cost $1,500,000.", id="scale and zeros"),
        pytest.param("Rents rose 3%.", "Rents rose three percent.", id="percent"),
        pytest.param("She left at 1.50 a.m.", "She left at 01:50.", id="times of day"),
        pytest.param("The harbour defences held.", "The harbor defenses held.", id="spelling"),
        pytest.param("Vučić spoke.", "Vucic spoke.", id="diacritics"),
    ],
)
def test_the_same_in_other_writing_has_the_same_terms(one: str, other: str) -> None:
    assert only(one).singles == only(other).singles


def test_terms_are_counted_paired_and_sorted_into_kinds() -> None:
    found = only("The pilot of the Orla freed 40 seals and the seals swam.")
    seal, forty = next(key for key, count in found.singles.items() if count == 2), "#40"
    assert forty in found.figures
    assert seal in found.plain
    assert not found.plain & (found.figures | found.names)
    assert "orla" in found.names
    assert ("the", "pilot") in set(found.phrases)
    assert "the" not in found.singles
    assert (forty, seal) in set(found.doubles)
    assert found.length == 12


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("He left.", 0.0, id="nothing quoted"),
        pytest.param("“He left”", 7 / 9, id="all of it but the marks"),
        pytest.param("", 0.0, id="empty"),
    ],
)
def test_the_quoted_share_is_of_characters(text: str, share: float) -> None:
    assert only(text).quoted == pytest.approx(share)
