"""What the first paint may not wait for, and what leaving may not."""

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
    "tui.screens.opening",
    "tui.presentation.opening",
    "tui.widgets.source_field",
    "tui.review.past_pairs",
    "tui.settings.past",
    "tui.articles",
    "charset_normalizer",
    "tomllib",
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


LEAVING = """
import threading
from textual.pilot import Pilot
from tests.made import ferry
from tui.app import TwosourceApp
from tui.core import comparer

begun = threading.Event()

def make(articles, language):
    begun.set()
    threading.Event().wait()

async def leave(pilot: Pilot[int]) -> None:
    while not begun.is_set():
        await pilot.pause(0.01)
    await pilot.press("q")

comparer.Comparer = make
TwosourceApp(ferry().articles).run(headless=True, auto_pilot=leave)
print("left")
"""


def test_leaving_does_not_wait_for_a_comparison_that_never_ends() -> None:
    result = subprocess.run([sys.executable, "-c", LEAVING], capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout.splitlines()[-1:], result.stderr) == (0, ["left"], "")
