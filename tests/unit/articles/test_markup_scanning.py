"""Scanning pages from left to right, never backwards."""

from __future__ import annotations

import pytest

from tui.articles.markup_scanning import events

LONG = 2_000_000
"""Characters; with a scan that goes back for each of them this test would take hours."""


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<" + "a" * LONG, id="name without an end"),
        pytest.param("<a " + "b" * LONG, id="attribute without an end"),
        pytest.param("<a " + "'" * LONG, id="quotation marks without an end"),
        pytest.param("<!" + "a" * LONG, id="declaration without an end"),
        pytest.param("<a" * (LONG // 2), id="nothing but beginnings"),
        pytest.param("<!--" * (LONG // 4), id="comments without an end"),
    ],
)
def test_what_never_ends_is_words_and_is_scanned_once(page: str) -> None:
    assert list(events(page)) == [("", False, "", page)]
