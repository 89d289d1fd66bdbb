"""The colours can be read: contrast as WCAG 2.2 computes it."""

from __future__ import annotations

import pytest

from tui.presentation.palette import DARK, LIGHT

GROUNDS = ("cursor-row", "partner-row")
WRITTEN_ON_PAGE = ("shared", "differing", "unique-left", "unique-right", "point", "muted", "cursor-bar")


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("role", WRITTEN_ON_PAGE)
@pytest.mark.parametrize(
    ("palette", "page"),
    [pytest.param(DARK, "#1e2127", id="dark"), pytest.param(LIGHT, "#f8f8f6", id="light")],
)
def test_text_in_a_colour_can_be_read_on_the_page_and_on_marked_rows(
    palette: dict[str, str], page: str, role: str
) -> None:
    worst = min(contrast(palette[role], ground) for ground in (page, *(palette[name] for name in GROUNDS)))
    assert worst >= 4.5


@pytest.mark.parametrize("palette", [pytest.param(DARK, id="dark"), pytest.param(LIGHT, id="light")])
def test_black_words_can_be_read_on_the_colour_of_a_hit(palette: dict[str, str]) -> None:
    assert contrast("#000000", palette["hit"]) >= 7
