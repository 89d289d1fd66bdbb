"""A thousand acts by chance: nothing crashes, the cursor is never lost, and undo brings everything back.

The walk is the same each time. To hunt with others:

    for seed in $(seq 2 20); do TWOSOURCE_WALK=$seed python -m pytest tests/app/test_walk.py -q || break; done
"""

from __future__ import annotations

from pathlib import Path

import pytest

from screenshots.driving import opened
from screenshots.make import sample
from tests.app.walking import Walker, all_undone, seed_of, staying
from tui.review.work import Work

ACTS = 1_000
SEED = seed_of("TWOSOURCE_WALK", 1)


async def test_a_thousand_acts_by_chance_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with staying():
        async with opened(sample("two_outlets"), (120, 36)) as pilot:
            walker = Walker(pilot, SEED)
            found = walker.screen.comparison
            try:
                for _ in range(ACTS):
                    await walker.act()
                await all_undone(walker)
                assert walker.screen.work == Work()
                assert walker.screen.comparison == found
            except Exception as error:
                raise AssertionError(f"seed {SEED}, act {walker.count}, after {' '.join(walker.done)}") from error
