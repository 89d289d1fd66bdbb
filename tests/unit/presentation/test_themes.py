from __future__ import annotations

import pytest

from tests.unit.presentation.test_palette import contrast
from tui.presentation.themes import LOOKS, Look

INKS = ("shared", "differing", "unique-left", "unique-right", "point", "muted")


@pytest.mark.parametrize("look", [pytest.param(look, id=look.name) for look in LOOKS])
def test_everything_written_can_be_read_on_page_bars_and_marked_rows(look: Look) -> None:
    grounds = (look.background, look.panel, look.findings["cursor-row"], look.findings["partner-row"])
    inks = (look.foreground, *(look.findings[role] for role in INKS))
    enough = 7 if look.name.endswith("contrast") else 4.5
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= enough


@pytest.mark.parametrize("look", [pytest.param(look, id=look.name) for look in LOOKS])
def test_rules_can_be_seen_but_do_not_shout(look: Look) -> None:
    assert 1.4 <= contrast(look.rule, look.background) <= 8


def test_every_theme_has_the_same_variables() -> None:
    assert len({frozenset(look.variables) for look in LOOKS}) == 1
