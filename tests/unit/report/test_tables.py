"""Cells of tables."""

from __future__ import annotations

import pytest

from tui.report.tables import guarded


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＠SUM(A1)"])
def test_no_cell_opens_like_a_formula(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "3 boats", "a=b", "“No,” she said"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell
