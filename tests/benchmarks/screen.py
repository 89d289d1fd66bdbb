"""What the screen costs: keys, pages, search, filters, layouts, sizes, colours and memory beside a bare Textual app.

    python -m tests.benchmarks.screen [--json FILE]

The whole product screen at 200x50 on made comparisons of 1,000 and 10,000 sentences a side (three in ten with words
marked inside, one in ten moved). Printed is processor time from the event to the end of the last frame, as medians, in
milliseconds and as a ratio to a bare app with one line of text that changes at each key. What the bare app cannot do is
set against its key; its reach is a time, for there it only matters that nobody sees the screen stand still.

The comparison is there before the start, with all that made it; what the app loads besides counts. Memory is the most
that was ever in use, in stages: the comparison with both texts, the screen while somebody reads, all else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[2]
SIZES = (1_000, 10_000)
REACH: dict[str, tuple[float, float]] = {
    "start to settled": (1.8, 1.8),
    "key, page scrolls": (4.0, 4.0),
    "key, page stays": (4.0, 4.0),
    "page down": (7.5, 7.0),
    "resize": (7.0, 9.0),
    "theme": (6.0, 6.0),
}
"""The most that each ratio may be, for both sizes: targets of research on Textual's rendering, measured there on a
screen without checks, search, filters and other layouts; for keys that of the issue."""
NO_STALL = 50.0
"""Milliseconds that what the bare app cannot do may take, three frames: what that research allows for breaking text
before it is to be done in slices."""
UNJUDGED = "of it our imports"
MEMORY: dict[str, tuple[str, str, tuple[float, float] | None]] = {
    "MB the comparison": ("framework", "model", None),
    "MB the screen, reading": ("model", "reading", (14.0, 21.0)),
    "MB search, layouts, checks": ("reading", "all", None),
}
"""Each with the stages between which the peak grew, and the most that it may be. The research's screen was allowed 15
and 30 MB above the bare app with its plain texts, which are 1 and 9 of it (43 at 50,000 sentences)."""
NOTES = {
    "start to settled": "the bare app imports Textual and shows one widget; ours imports its own modules besides "
    "(the next row), styles 14 widgets, paints twice (at once, and with the rows), and counts all lines",
    "key, page scrolls": "each line of the page moves, and header, details, status and overview follow",
    "key, page stays": "two rows, the details and the status line are painted anew, the bare app's one line at one",
    "resize": "the lines of all sentences are counted at the new width, exactly, so that no row moves afterwards",
    "page down": "a page of new lines is made, and header, details, status and overview follow",
    "theme": "every widget is styled anew and every line on the screen painted anew, the bare app has one",
    "search, first letter": "the hits of the whole text are counted and shown on the overview at every letter",
    "search, second letter": "the hits of the whole text are counted and shown on the overview at every letter",
    "first search of all": "all sentences are folded for searching once (accents, quotes, capitals)",
    "first filter of all": "the rows are counted for each thing to ask for, and the panel is imported and put up",
    "layout, first to reading": "all paragraphs are made and broken into lines; afterwards they are kept",
    "layout, first to linear": "the text of all rows is written and broken into lines; afterwards it is kept",
    "MB the screen, reading": "our modules, and the list of all claims to check with the words, place and row of each, "
    "which the screen of the research did not have",
}
"""Why what misses its reach does."""


def probe(sentences: int, environment: dict[str, str]) -> dict[str, Any]:
    """What `tests.benchmarks.screen_probe` measured."""
    command = [sys.executable, "-m", "tests.benchmarks.screen_probe", str(sentences)]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found | {"ms": {name: median(times) for name, times in found["ms"].items() if times}}


def cell(value: float, ratio: float | None, met: bool | None, reach: float | None) -> str:
    """One measurement for the table."""
    told = "" if met is None else " met" if met else f" NOT {reach:g}"
    return f"{value:>9.1f}{f'x{ratio:.1f}' if ratio else '':>8}{told:<8}"


def timed(bare: dict[str, Any], ours: list[dict[str, Any]]) -> Iterator[tuple[str, str, bool]]:
    """The rows of times: name, cells, and whether the reach is met."""
    for name in ours[0]["ms"]:
        base = bare["ms"].get(name, bare["ms"]["key"])
        cells, missed = f"{'' if name == UNJUDGED else f'{base:.1f}':>7}", False
        for each, most in zip(ours, REACH.get(name, (None, None)), strict=True):
            value = each["ms"][name]
            reach = None if name == UNJUDGED else most or NO_STALL
            met = None if reach is None else (value / base if most else value) <= reach
            missed |= met is False
            cells += cell(value, None if name == UNJUDGED else value / base, met, reach)
        yield name, cells, missed


def weighed(bare: dict[str, Any], ours: list[dict[str, Any]]) -> Iterator[tuple[str, str, bool]]:
    """The rows of memory."""
    peaks = [each["peaks"] for each in ours]
    for name, (before, after, reach) in MEMORY.items():
        grown = [stages[after] - stages[before] for stages in peaks]
        met = [None, None] if reach is None else [more <= most for more, most in zip(grown, reach, strict=True)]
        cells = (cell(more, None, ok, most) for more, ok, most in zip(grown, met, reach or (None, None), strict=True))
        yield name, f"{'':>7}{''.join(cells)}", False in met
    above = (cell(stages["all"] - bare["peaks"]["all"], None, None, None) for stages in peaks)
    yield "peak MB above bare", f"{bare['peaks']['all']:>7.1f}{''.join(above)}", False
    widgets = "".join(f"{each['widgets']:>9}{'':16}" for each in ours)
    yield "widgets", f"{bare['widgets']:>7}{widgets}", False


def main() -> None:
    """Measure, print, and write the figures."""
    parser = ArgumentParser(prog="python -m tests.benchmarks.screen", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there, too")
    chosen = parser.parse_args()
    with TemporaryDirectory() as bytecode:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        probe(1, environment)  # compiles what the others load, as an installer does
        bare, *ours = (probe(sentences, environment) for sentences in (0, *SIZES))
    print(f"{'ms':<27}{'bare':>7}" + "".join(f"{f'{sentences:,}':>9}{'':16}" for sentences in SIZES))
    missed = []
    for name, cells, misses in (*timed(bare, ours), *weighed(bare, ours)):
        print(f"{name:<27}{cells}".rstrip())
        missed += [name] * misses
    print(f"Reach without a ratio: {NO_STALL:g} ms. Bare's key is the base of what the bare app cannot do.")
    for name in missed:
        print(f"NOT {name}: {NOTES.get(name, 'no reason is known')}.")
    if chosen.json:
        chosen.json.write_text(
            json.dumps({"bare": bare, "sizes": dict(zip(SIZES, ours, strict=True))}, indent=2) + "\n"
        )


if __name__ == "__main__":
    main()
