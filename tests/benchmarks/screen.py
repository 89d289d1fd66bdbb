"""What the screen costs: keys, pages, search, filters, layouts, sizes, colours and memory beside a bare Textual app.

    python -m tests.benchmarks.screen [--json FILE]

The whole product screen at 200x50 on made comparisons of 1,000 and 10,000 sentences a side (three in ten with words
marked inside, one in ten moved). Printed is processor time from the event to the end of the last frame, as medians, in
milliseconds and as a ratio to a bare app with one line of text that changes at each key. What the bare app cannot do is
set against its key.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
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
"""The most that each ratio may be, for both sizes."""
MEMORY_REACH = (15.0, 30.0)
"""Megabytes above the bare app at its peak."""


def probe(sentences: int, environment: dict[str, str]) -> dict[str, Any]:
    """What `tests.benchmarks.screen_probe` measured."""
    command = [sys.executable, "-m", "tests.benchmarks.screen_probe", str(sentences)]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found | {"ms": {name: median(times) for name, times in found["ms"].items() if times}}


def cell(value: float, ratio: float, reach: float | None) -> str:
    """One measurement for the table."""
    verdict = "" if reach is None else (" met" if ratio <= reach else f" NOT {reach:g}")
    return f"{value:>9.1f}{f'x{ratio:.1f}':>8}{verdict:<8}"


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
    print(f"{'ms':<24}{'bare':>7}" + "".join(f"{f'{sentences:,}':>9}{'':16}" for sentences in SIZES))
    for name in ours[0]["ms"]:
        base = bare["ms"].get(name, bare["ms"]["key"])
        values = [each["ms"].get(name, 0.0) for each in ours]
        reach = REACH.get(name, (None, None))
        cells = (cell(value, value / base, most) for value, most in zip(values, reach, strict=True))
        print(f"{name:<24}{base:>7.1f}{''.join(cells)}")
    above = [each["peak"] - bare["peak"] for each in ours]
    told = (
        f"{more:>9.1f}{'':8}{' met' if more <= most else f' NOT {most:g}':<8}"
        for more, most in zip(above, MEMORY_REACH, strict=True)
    )
    print(f"{'peak MB above bare':<24}{bare['peak']:>7.1f}{''.join(told)}")
    print(f"{'widgets':<24}{bare['widgets']:>7}" + "".join(f"{each['widgets']:>9}{'':16}" for each in ours))
    if chosen.json:
        chosen.json.write_text(
            json.dumps({"bare": bare, "sizes": dict(zip(SIZES, ours, strict=True))}, indent=2) + "\n"
        )


if __name__ == "__main__":
    main()
