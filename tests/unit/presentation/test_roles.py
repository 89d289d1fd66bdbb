"""Every kind has a sign and a role of its own on each side."""

from __future__ import annotations

import pytest

from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.presentation.cells import cell_width
from tui.presentation.palette import DARK, LIGHT
from tui.presentation.roles import css_role, glyph


@pytest.mark.parametrize(
    ("kind", "side", "expected"),
    [
        pytest.param(ClaimKind.SHARED, Side.LEFT, ("=", "shared"), id="shared"),
        pytest.param(ClaimKind.DIFFERING, Side.RIGHT, ("≠", "differing"), id="differing"),
        pytest.param(ClaimKind.UNIQUE, Side.LEFT, ("‹", "unique-left"), id="only A"),
        pytest.param(ClaimKind.UNIQUE, Side.RIGHT, ("›", "unique-right"), id="only B"),
    ],
)
def test_a_kind_has_its_glyph_and_role(kind: ClaimKind, side: Side, expected: tuple[str, str]) -> None:
    assert (glyph(kind, side), css_role(kind, side)) == expected
    assert cell_width(glyph(kind, side)) == 1
    assert css_role(kind, side) in DARK.keys() & LIGHT.keys()
