"""The colours of findings can be told apart by readers with any kind of colour vision.

Seen as Machado, Oliveira and Fernandes (2009, "A Physiologically-based Model for Simulation of Color Vision
Deficiency", table for severity 1.0) compute it in linear RGB, and compared as CIE 1976 does in L*a*b*.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from tui.presentation.themes import LOOKS, Look

Matrix = tuple[tuple[float, float, float], ...]

VISION: dict[str, Matrix] = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
SRGB_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)
AT_A_GLANCE = 10
"""Of CIE 1976: 2.3 is the least that is noticed side by side; from ten on nobody needs to look twice."""

FINDINGS = ("shared", "differing", "unique-left", "unique-right")


def times(matrix: Matrix, vector: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def lab(color: str, vision: Matrix) -> tuple[float, float, float]:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    seen = [min(1.0, max(0.0, part)) for part in times(vision, linear)]
    ratios = [part / white for part, white in zip(times(SRGB_TO_XYZ, seen), WHITE, strict=True)]
    x, y, z = (ratio ** (1 / 3) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116 for ratio in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("look", [pytest.param(look, id=look.name) for look in LOOKS if not look.ansi])
def test_findings_can_be_told_apart(look: Look, vision: str) -> None:
    for one, other in combinations(FINDINGS, 2):
        seen = (lab(look.findings[name], VISION[vision]) for name in (one, other))
        distance = sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5
        assert distance >= AT_A_GLANCE, (one, other)
