"""What the first paint may not wait for."""

from __future__ import annotations

import subprocess
import sys

import pytest

NOT_BEFORE_FIRST_PAINT = [
    "rapidfuzz",
    "tui.core.comparison",
    "tui.core.alignment",
    "tui.screens.help",
    "tui.commands",
    "tui.widgets.comparison_view",
    "charset_normalizer",
]


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules that importing the app loads in a clean interpreter."""
    code = "import sys, tui.app; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


@pytest.mark.parametrize("module", NOT_BEFORE_FIRST_PAINT)
def test_the_app_does_not_import_it(module: str, loaded: set[str]) -> None:
    assert "tui.app" in loaded
    assert module not in loaded
