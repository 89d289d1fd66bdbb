from __future__ import annotations

import pytest

from tests.unit.presentation.test_palette import contrast
from tui.presentation.themes import LOOKS, Look, theme_after, theme_words

OWN = [pytest.param(look, id=look.name) for look in LOOKS if not look.ansi]
"""Those whose colours are ours; those of a terminal are nobody's to promise."""

INKS = ("shared", "differing", "unique-left", "unique-right", "point", "muted")


@pytest.mark.parametrize("look", OWN)
def test_everything_written_can_be_read_on_page_bars_and_marked_rows(look: Look) -> None:
    grounds = (look.background, look.panel, look.findings["cursor-row"], look.findings["partner-row"])
    inks = (look.foreground, *(look.findings[role] for role in INKS))
    enough = 7 if look.name.endswith("contrast") else 4.5
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= enough


@pytest.mark.parametrize("look", OWN)
def test_rules_can_be_seen_but_do_not_shout(look: Look) -> None:
    assert 1.4 <= contrast(look.rule, look.background) <= 8


def test_every_theme_has_the_same_variables() -> None:
    assert len({frozenset(look.variables) for look in LOOKS}) == 1


@pytest.mark.parametrize("look", [look for look in LOOKS if look.ansi], ids=lambda look: look.name)
def test_a_terminals_own_colours_are_all_from_its_sixteen(look: Look) -> None:
    page = (look.background, look.panel, look.foreground, look.rule)
    assert all(color.startswith("ansi_") for color in (*page, *look.findings.values()))
    assert len({look.findings[role] for role in ("shared", "differing", "unique-left", "unique-right")}) == 4


def test_themes_follow_each_other_in_a_ring() -> None:
    names = [look.name for look in LOOKS]
    assert [theme_after(name) for name in names] == [*names[1:], names[0]]
    assert theme_after("nord") == names[0]


def test_a_theme_is_told_without_the_name_of_the_app() -> None:
    assert [theme_words(look.name) for look in LOOKS] == [
        "dark",
        "light",
        "contrast",
        "terminal dark",
        "terminal light",
    ]
    assert theme_words("nord") == "nord"
