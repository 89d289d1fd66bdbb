"""The whole screen as it is painted, at three sizes, kept as SVG beside this file.

After a wanted change: TWOSOURCE_SNAPSHOTS=write pytest tests/snapshots
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from screenshots.driving import svg_of
from tests.app.reading import reading
from tests.made import ferry

HERE = Path(__file__).parent
WRITING = os.environ.get("TWOSOURCE_SNAPSHOTS") == "write"


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [
        pytest.param("small", (80, 24), "]", id="80x24, a differing row"),
        pytest.param("middle", (120, 36), "j j j enter", id="120x36, a partner elsewhere"),
        pytest.param("large", (160, 48), "z slash f o g enter", id="160x48, folded, searched"),
    ],
)
async def test_the_screen_looks_as_it_did(name: str, size: tuple[int, int], keys: str) -> None:
    kept = HERE / f"{name}.svg"
    async with reading(ferry(), size=size) as reader:
        await reader.press(*keys.split())
        painted = svg_of(reader.pilot)
    if WRITING:
        kept.write_text(painted, encoding="utf-8", newline="\n")
    assert painted == kept.read_text(encoding="utf-8"), (
        f"{kept.name} is stale; look at the screen, then: TWOSOURCE_SNAPSHOTS=write pytest tests/snapshots"
    )
