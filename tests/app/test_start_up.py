"""What the first paint may not wait for, and what leaving may not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [
    "tui", "tui.cli", "tui.arguments", "tui.usage", "tui.printing", "tui.terminal", "tui.errors",
    "tui.core", "tui.core.sides", "tui.core.languages", "tui.core.harmless",
    "tui.report", "tui.report.papers",
]  # fmt: skip
"""What any command loads: to understand its arguments, to offer their choices, and to complain."""

ALLOWED = {
    "the command": COMMAND,
    "the app": [
        "tui.app", "tui.releasing", "tui.remembering",
        "tui.presentation", "tui.presentation.themes", "tui.presentation.palette",
    ],
    "keys, for the bindings of the first screen": [
        "tui.bindings", "tui.keys", "tui.widgets", "tui.widgets.bound_keys",
    ],
    "settings, which choose theme, keys and layout": [
        "tui.settings", "tui.settings.habits", "tui.settings.options", "tui.settings.reading",
        "tui.settings.ledger_place",
        "tui.settings.toml_lines", "tui.settings.remembered", "tui.settings.state_file", "tui.presentation.layouts",
    ],
    "telling files and addresses from pipes": ["tui.articles", "tui.articles.loading"],
    "the first screen, which reads beside itself": [
        "tui.screens", "tui.screens.reading", "tui.screens.beside", "tui.screens.pair_opened", "tui.core.collecting",
    ],
}  # fmt: skip
"""All modules of ours that may be loaded when the first frame is painted, by what they are needed for."""

HEAVY = [
    "rapidfuzz",
    "numpy",
    "sqlite3",
    "tomllib",
    "trafilatura",
    "lxml",
    "pypdf",
    "striprtf",
    "zipfile",
    "xml",
    "html.parser",
    "charset_normalizer",
    "snowballstemmer",
    "markdown_it",
    "email.message",
    "http.client",
    "http.server",
    "multiprocessing",
    "csv",
    "textual.widgets._text_area",
    "textual.widgets._markdown",
    "textual.widgets._data_table",
]
"""What is heavy, or needed only by what comes later."""

FIRST_PAINT = """
import os, sys
from tui import cli
from tui.app import TwosourceApp

def display(self, screen, renderable):
    if renderable is not None:
        print(*sys.modules, flush=True)
        os._exit(0)

run = TwosourceApp.run
TwosourceApp.run = lambda self: run(self, headless=True)
TwosourceApp._display = display
cli.is_terminal, cli.take_terminal = lambda: True, lambda: None
cli.main(sys.argv[1:])
"""

SAMPLE = [str(path) for path in sorted((Path(__file__).parents[2] / "samples" / "two_outlets").glob("?.*"))]


def modules_of(code: str, *arguments: str) -> set[str]:
    """What a clean interpreter has loaded when this code prints it, last of all."""
    command = [sys.executable, "-c", code, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(result.stdout.splitlines()[-1].split())


@pytest.fixture(scope="module")
def first_paint() -> set[str]:
    """What is loaded when the first frame of `twosource A B` is painted."""
    return modules_of(FIRST_PAINT, *SAMPLE)


def test_the_first_paint_loads_no_module_of_ours_that_is_not_in_its_budget(first_paint: set[str]) -> None:
    ours = {module for module in first_paint if module.partition(".")[0] == "tui"}
    assert ours == {module for modules in ALLOWED.values() for module in modules}


@pytest.mark.parametrize("module", HEAVY)
def test_the_first_paint_does_not_wait_for_what_is_heavy(module: str, first_paint: set[str]) -> None:
    assert "textual.app" in first_paint
    assert module not in first_paint


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_what_argparse_answers_loads_the_command_alone(flag: str) -> None:
    loaded = modules_of("import sys; from tui import cli; cli.main(sys.argv[1:]); print(*sys.modules)", flag)
    assert {module for module in loaded if module.partition(".")[0] == "tui"} == {*COMMAND}
    assert not loaded & {"textual", "rich", "asyncio", *HEAVY}


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
